"""Control characters that no document may hold.

XML forbids them even as references, and receivers drop the item or the character. They are left
out where XML is written, and kept elsewhere.

>>> check("Shares fall\\n\\nShares\\x07 fell on Friday.\\n")
3:7 NX011 control character U+0007 is left out of XML

>>> check("Shares fall\\n\\nShares fell on Friday.\\n")

Reference: Extensible Markup Language (XML) 1.0, production Char.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX011", "warning", scope="reading")
def control_characters(document: Document) -> Iterator[Hit]:
    yield from ()  # told where the file is read
