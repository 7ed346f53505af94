"""Walks through RSS and Atom that several rules need."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.document import Document
from newsexport.documents.xml import local, namespace
from newsexport.layouts._xml import each

if TYPE_CHECKING:
    from lxml.etree import _Element

ATOM = "http://www.w3.org/2005/Atom"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
DC = "http://purl.org/dc/elements/1.1/"
TERMS = "http://purl.org/dc/terms/"
# of RSS itself: 0.91 to 2.0 have none
_RSS = ("", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/")


def own(item: "_Element", name: str) -> "Iterator[_Element]":
    """The children called `name` that are of RSS itself, not of a module."""
    return (child for child in item if local(child) == name and namespace(child) in _RSS)


def of_module(item: "_Element", uri: str, *names: str) -> "Iterator[_Element]":
    """The children of a module of RSS."""
    return (child for child in item if namespace(child) == uri and local(child) in names)


def is_rss_2(document: Document) -> bool:
    """Whether the file is RSS 2.0: earlier versions have other rules, and RSS 1.0 is RDF."""
    return local(document.root) == "rss" and (document.root.get("version") or "2").startswith("2")


def channels(document: Document) -> "Iterator[_Element]":
    return each(document.root, "channel")


def has_base(element: "_Element") -> bool:
    """Whether an xml:base says what links in `element` are relative to."""
    name = "{http://www.w3.org/XML/1998/namespace}base"
    return element.get(name) is not None or any(
        above.get(name) is not None for above in element.iterancestors()
    )


def is_absolute(address: str) -> bool:
    """Whether an address begins with a scheme, as https: and mailto: are."""
    scheme, colon, _ = address.strip().partition(":")
    return bool(colon) and scheme.isascii() and scheme.replace("-", "").isalnum()


def shown(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else f"{text[:60]}…"
