"""Walks through NewsML-G2 that several rules need."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.document import Document
from newsexport.documents.xml import local
from newsexport.layouts._xml import each
from newsexport.layouts.newsml_g2 import ITEMS

if TYPE_CHECKING:
    from lxml.etree import _Element


def items(document: Document) -> "Iterator[_Element]":
    """The items of a file: its root, or those of the message."""
    root = document.root
    yield from [root] if local(root) in ITEMS else each(root, "itemSet", "*")


def code_of(element: "_Element", name: str = "qcode") -> str:
    """The code of a QCode without its alias; "" where there is none."""
    return (element.get(name) or "").strip().partition(":")[2]
