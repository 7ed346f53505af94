"""The names of elements in feeds, and what stands in them."""

from typing import TYPE_CHECKING

from newsexport.documents.xml import local, namespace, own_text
from newsexport.exporters._codes import NX
from newsexport.source import prose

if TYPE_CHECKING:
    from lxml.etree import _Element

# RSS's own names have no prefix, whichever of its namespaces they are in.
_PREFIXES = {
    "": "",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://purl.org/net/rss1.1#": "",
    "http://www.w3.org/2005/Atom": "atom:",
    "http://purl.org/atom/ns#": "atom:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://search.yahoo.com/mrss/": "media:",
    "http://search.yahoo.com/mrss": "media:",
    NX: "nx:",
}


def name_of(element: "_Element") -> str:
    """RSS's name of an element, or that of another vocabulary with its usual prefix."""
    prefix = _PREFIXES.get(namespace(element))
    if prefix is None:
        prefix = f"{element.prefix}:" if element.prefix else ""
        return f"{prefix or 'other:'}{local(element)}"
    return prefix + local(element)


def child_text(element: "_Element", name: str = "") -> str | None:
    """The text of an element, or of its first child of a name, on one line."""
    if name:
        children = (child for child in element if name_of(child) == name)
        found = next(children, None)
        return child_text(found) if found is not None else None
    return prose(own_text(element)) or None
