"""A text that is not UTF-8.

It is read as windows-1252, as browsers read what says nothing else, or, where only a few bytes are
wrong, as UTF-8 with those bytes replaced. Letters may be wrong. `--encoding` says what it is.

>>> check(b"Caf\\xe9 closes\\n\\nThe caf\\xe9 on the corner closes on Friday.\\n")
1:4 NX010 byte 0xe9 is not UTF-8: read as windows-1252

>>> check("Café closes\\n\\nThe café on the corner closes on Friday.\\n")

Reference: WHATWG Encoding, the names of encodings; Unicode, chapter 3.9.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX010", "warning", scope="reading")
def encoding_fallback(document: Document) -> Iterator[Hit]:
    yield from ()  # told where the file is read
