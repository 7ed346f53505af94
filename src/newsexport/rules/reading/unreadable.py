"""A file, line or block that cannot be read.

It is no JSON, YAML or XML, it breaks off, it is empty, binary or too large, it nests too deep, it has
a duplicate key, or it asks for what is never done: entities, anchors, tags. Nothing behind
the place is checked; what stands before it, and other lines of JSON Lines, are.

>>> check('{"headline": "Shares fall",}', "jsonld")
1:28 NX000 not JSON: expecting property name enclosed in double quotes

>>> check('{"headline": "Shares fall"}', "jsonld")

Reference: RFC 8259; YAML 1.1; Extensible Markup Language (XML) 1.0.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX000", "error", scope="reading")
def unreadable(document: Document) -> Iterator[Hit]:
    yield from ()  # told where the file is read
