"""newsexport's own model in YAML: a document an item."""

from collections.abc import Iterator

from newsexport.documents.document import Document, Text
from newsexport.layouts._json import items
from newsexport.layouts.json import structure, texts_of
from newsexport.registry import layout


@layout(family="yaml", rules=("story", "iptc"), items=items, structure=structure)
def yaml(document: Document) -> Iterator[Text]:
    """The texts of one News Item."""
    yield from texts_of(document.value)
