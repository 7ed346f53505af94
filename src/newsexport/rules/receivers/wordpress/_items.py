"""Walks through WXR that several rules need."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.layouts.wxr import said

if TYPE_CHECKING:
    from lxml.etree import _Element


def items(document: Document) -> "Iterator[_Element]":
    """The items of a file of WXR, none of another."""
    if document.format == "wxr":
        yield from each(document.root, "channel", "item")


def is_item(document: Document) -> bool:
    """Whether it is an item of WXR that is imported as content: menus are not."""
    return document.format == "wxr" and said(document.value, "post_type") != "nav_menu_item"
