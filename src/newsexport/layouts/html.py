"""HTML pages: each block of JSON-LD in them is checked apart, as jsonld is."""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.layouts.jsonld import items
from newsexport.registry import layout


def _structure(value: Any, version: str) -> Iterator[tuple[Handle, str]]:
    return iter(())


@layout(family="html", rules=("story", "jsonld"), items=items, structure=_structure)
def html(document: Document) -> Iterator[Text]:
    """None: those of its blocks are theirs."""
    return iter(())
