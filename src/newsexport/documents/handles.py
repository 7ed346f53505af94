"""Handles: what names a part of a document, so that the part can be shown at its line and column.

========================  ==================================================================
JSON, YAML, our model     a JSON Pointer (RFC 6901) into the document's value; `Key`, the key of
                          what a pointer names; `Beside`, what stands beside an item in its file
XML                       an element; `Attribute` of one; `Content`, its own text
the text of an article    a `Span` of it
========================  ==================================================================
"""

from typing import TYPE_CHECKING, NamedTuple, Union

from newsexport.source import Span

if TYPE_CHECKING:
    from lxml.etree import _Element


class Key(NamedTuple):
    """The key of a value in an object."""

    pointer: str  # of the value


class Beside(NamedTuple):
    """A value of the file that is not within the item: an author whom the item refers to."""

    pointer: str  # into the file's value


class Attribute(NamedTuple):
    """The value of an attribute."""

    element: "_Element"
    name: str  # as lxml has it: "{namespace}local"


class Content(NamedTuple):
    """The text in an element, with that of the elements in it."""

    element: "_Element"


Handle = Union[str, Key, Beside, Span, Attribute, Content, "_Element"]
