"""The body of NITF as Superdesk's feed parser "nitf" takes it.

It hands on the elements of body.content as they are, for an editor that knows HTML: so all are
elements that NITF and HTML have in common, p, ul and table, a class saying what a paragraph is.
What NITF alone has (media, bq, hl2, note, tagline) is a paragraph, and a picture is its caption.
Headline and abstract are read before the first element in them, so that no speech is marked.
"""

from collections.abc import Iterator

from newsexport.addresses import UNSHOWN
from newsexport.exporters import _story_html as story_html
from newsexport.exporters._facts import Ids
from newsexport.exporters._nitf_body import Body, Maker
from newsexport.exporters._xml import text
from newsexport.newsitem import NewsItem

LOSES = frozenset(
    {
        "/contentMeta/contentCreated[:day]",
        "/contentSet/blocks/*[type=figure]",
        "/contentSet/blocks/*/id",
        "/pictures",
        "/quotes",
    }
)
KEPT = frozenset({UNSHOWN})  # of what NITF loses: said by the above
CAPTION = "caption"  # the class of a paragraph that is what is left of a picture
EMBARGO = "embargo"  # the type of an ed-msg that says that the item is withheld for its embargo


def superdesk_body(item: NewsItem) -> Body:
    meta = item.content_meta
    headline = text(meta.headline) if meta.headline else None
    return Body(headline, text(meta.deck) if meta.deck else None, [*_elements(item)], None)


def _elements(item: NewsItem) -> Iterator[str]:
    maker = Maker(item, Ids(), flat=True)
    for block, _, picture in story_html.elements(item):
        words = text(block.text or "")
        match block.type:
            case "list":
                yield f"<ul>{maker.items(block)}</ul>"
            case "table":
                yield f"<table>{maker.rows(block)}</table>"
            case "figure":
                caption = story_html.caption(picture) if picture else ""
                if caption:
                    yield f'<p class="{CAPTION}"><em>{caption}</em></p>'
            case "paragraph":
                yield f"<p>{words}</p>"
            case "blockquote" | "pullquote":
                yield f'<p class="{block.type}">{words}</p>'
            case _:
                yield f'<p class="{block.type}"><em>{words}</em></p>'


def embargo_note(until: str) -> str:
    """What the parser reads in place of date.release, which it does not."""
    return f"Embargoed until {until or 'told'}: not to be published before."
