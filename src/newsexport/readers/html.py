"""HTML pages of articles, as anybody writes them; our own are read back equal.

==============================  ========================================================
page                            News Item
==============================  ========================================================
JSON-LD, in all its scripts     as `formats jsonld` tells: the article of the page's own
                                address, else the one with a text, else the first
microdata of an article         what JSON-LD does not say
og: article: twitter: and other what neither says: headline, deck, published, modified,
meta elements, link canonical,  creators, section, keywords, provider, rights, picture, language,
html/@lang, the only time       links of rel derivedFrom
articleBody of JSON-LD or       the story, through the parser
microdata
what the library finds          the same, where articleBody has no paragraphs
article, main                   the story by its markup, where there is no library
==============================  ========================================================

The library is trafilatura, which finds the text among all that stands round it on a page: an
extra, `pip install 'newsexport[html]'`. Without it a page is read that gives its text as
articleBody or marks it as its only `article` or `main` (blocks, pictures and captions then come
from the markup, and persons, places and speech are not looked for); any other is an error that
says so. A page of more than 4 MB or 30,000 elements is read without the library.

A text that goes through the parser is a source of its own: places in the item point into that
text, whose lines are paragraphs, not into the page. What the page says of its article beside the
text is `supplied`, and prevails over what the parser finds. A page without the extra and with it
may give different texts.

What the model has no room for is told as NX030. What `to-html` writes is known by its generator.
"""

from collections.abc import Iterator

from newsexport.data import Data
from newsexport.documents.html import page_source, parse_html
from newsexport.documents.html_scripts import whole_scripts
from newsexport.errors import SourceError
from newsexport.options import ParseOptions
from newsexport.readers._page import RULES, Page
from newsexport.registry import Reading, reader

__all__ = ["RULES", "html"]


def _looks_like(begin: str) -> int:
    low = begin[:1024].lower()
    if low.startswith(("<!doctype html", "<html")):
        return 2
    return 1 if low.startswith("<") and ("<body" in low or "<p>" in low or "<div" in low) else 0


@reader(suffix=".html", looks_like=_looks_like)
def html(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The article of the page; SourceError where there is none to be found."""
    source = whole_scripts(page_source(data))
    page = Page(source, parse_html(source.text), options)
    yield page.reading()
