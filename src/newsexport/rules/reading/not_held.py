"""Parts of a document that the News Item cannot hold.

A reader met properties that have no place in the model. They are told by name and left out; nothing
is dropped unseen.

This is told by commands that read and write, never by `validate`.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX030", "info", scope="reading")
def not_held(document: Document) -> Iterator[Hit]:
    yield from ()  # told where the file is read
