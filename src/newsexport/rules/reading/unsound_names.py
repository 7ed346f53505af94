"""Names of a recogniser that do not fit the text.

A recogniser that was asked for by `--recogniser` named places that are not in the text, or overlap.
Those names are left out.

This is told by commands that parse, never by `validate`.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX022", "warning", scope="reading")
def unsound_names(document: Document) -> Iterator[Hit]:
    yield from ()  # told where the file is read
