"""HTML from strangers: read as browsers do, whatever is wrong with it; no network, no scripts."""

from typing import TYPE_CHECKING, Any

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
