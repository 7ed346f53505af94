"""HTML from strangers: read as browsers do, whatever is wrong with it; no network, no scripts."""

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from newsexport.data import Data
from newsexport.encoding import ENCODINGS, decode
from newsexport.source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element


def parse_html(markup: str) -> "_Element":
    """The root of the page or fragment; an empty one where there is nothing to read."""
    from lxml import etree, html

    parser: Any = html.HTMLParser(
        no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return etree.Element("html")
    return root


@cache
def _charset() -> re.Pattern[bytes]:
    return re.compile(
        rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([A-Za-z0-9_-]{1,40})""", re.I
    )


def page_source(data: Data) -> Source:
    """The text of a page; where it is no UTF-8, in the encoding that it declares itself."""
    content = data.content()
    found = _charset().search(content[:2048])
    declared = ENCODINGS.get(found[1].decode("ascii").lower()) if found else None
    if data.encoding or declared in (None, "utf-8"):
        return decode(content, data.name, data.encoding)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return decode(content, data.name, declared)
    return decode(content, data.name)
