"""HTML: a page of one article, with its JSON-LD in it.

==============================  ========================================================
News Item                       page
==============================  ========================================================
everything that JSON-LD holds   script type="application/ld+json" (see `formats jsonld`)
language                        html/@lang, @dir
itemMeta/title                  head/title
itemMeta/published              header, time
itemMeta/edNotes                footer, of role correction, where the story does not print it
itemMeta/links                  footer, seeAlso; link rel="canonical", the first derivedFrom
rightsInfo                      footer, notice and terms
contentMeta/section, headline   header, p class="section", h1
contentMeta/deck                header, p class="deck"; meta name="description"
contentMeta/by                  header, p class="byline"; else the names of the creators
contentMeta/contentModified     header, time
contentMeta/creditline          footer
contentSet/blocks               article: p, h2, ul, blockquote, aside, figure, table
pictures                        figure, img where there is an address, figcaption; in the
                                footer what the story does not show
quotes                          span class="quote", data-speaker
==============================  ========================================================

The page asks for nothing from outside but the pictures that have an address: no scripts, no
fonts, no style sheets; it reads well in light, in dark and in print. Inside the script `<`, `>`
and `&` are written as \\u003c, \\u003e and \\u0026. A headline stands in the text or nowhere: a
title made from the lead is the title of the page, and there is no h1. Times keep their precision.

What script and markup hold together is read back: lost is what JSON-LD cannot hold, but for the
byline, the blocks and where quotes stand. Characters that XML forbids are dropped. An embargo
cannot be said: what is embargoed must not be published.

Reference: https://html.spec.whatwg.org/
"""

from newsexport.addresses import SUBJECT_ABOUT, SUBJECT_PLACE, XML_TEXT
from newsexport.exporters import jsonld as _jsonld
from newsexport.exporters._facts import Ids
from newsexport.exporters._html_page import footer, head, header, language_attributes
from newsexport.exporters._xhtml import xhtml_body
from newsexport.newsitem import Block, ContentSet, NewsItem
from newsexport.registry import exporter
from newsexport.xml_text import identified, in_xml

_IN_THE_MARKUP = frozenset(
    {
        "/contentMeta/by",
        "/contentSet/blocks/*/id",
        "/contentSet/blocks/*/type",
        "/pictures/*[creditline:!absent]/credit",
        "/quotes/*/block",
        "/quotes/*/start",
        "/quotes/*/end",
    }
)
_LOSES = _jsonld.LOSES - _IN_THE_MARKUP | {
    XML_TEXT,
    "/contentSet/blocks/*/items/*/source",
    "/quotes/*[block=deck]",
    SUBJECT_ABOUT,
    SUBJECT_PLACE,
}


@exporter(suffix=".html", media_type="text/html", loses=_LOSES)
def html(item: NewsItem) -> str:
    """`item` as a page."""
    item = identified(item)
    ids = Ids()
    story = xhtml_body(item, ids, "id", data=True).elements
    others = xhtml_body(_unshown(item), ids, "id", data=True).elements
    item, _ = in_xml(item)  # which leaves places as they are: after the story is written
    headline = story.pop(0) if story and story[0].startswith("<h1") else None
    above, below = [*header(item, headline)], [*others, *footer(item)]
    lines = [
        "<!DOCTYPE html>",
        f"<html{language_attributes(item.language)}>",
        "<head>",
        *head(item),
        "</head>",
        "<body>",
        "<article>",
        *(["<header>", *above, "</header>"] if above else []),
        *story,
        *(["<footer>", *below, "</footer>"] if below else []),
        "</article>",
        "</body>",
        "</html>",
    ]
    return "\n".join(line.replace("/>", ">") if "<img" in line else line for line in lines) + "\n"


def _unshown(item: NewsItem) -> NewsItem:
    """Figures of the pictures that the story does not show."""
    shown = {block.picture for block in item.content_set.blocks}
    figures = tuple(
        Block(f"figure-{picture.id}", "figure", picture=picture.id)
        for picture in item.pictures
        if picture.id not in shown
    )
    return NewsItem(item.guid, pictures=item.pictures, content_set=ContentSet(figures))
