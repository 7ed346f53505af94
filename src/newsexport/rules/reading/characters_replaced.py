"""Bytes that are no character, standing as U+FFFD.

Somebody decoded the text in a wrong encoding before, or it was cut inside a character. What stood
there is lost: only the source has it.

>>> check("Caf\\ufffd closes\\n\\nIt closes on Friday.\\n")
1:4 NX012 what is no character stands as U+FFFD

An escape in JSON may write half of a character too.

>>> check('{"uri": "urn:x:1", "headline": "\\\\ud83d"}')
1:33 NX012 \\ud83d is half of a character

>>> check("Café closes\\n\\nIt closes on Friday.\\n")

Reference: Unicode, chapter 3.9, U+FFFD substitution of maximal subparts.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX012", "warning", scope="reading")
def characters_replaced(document: Document) -> Iterator[Hit]:
    yield from ()  # told where the file is read
