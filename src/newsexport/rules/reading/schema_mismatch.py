"""A document that its format's schema refuses.

What is missing, unknown, of a wrong type or in a wrong order, held against the schemas in
newsexport.schemas, which say of the standards' own examples what the standards' schemas say.
`--official` asks those that were added with `newsexport schemas add` instead.

>>> check('{"uri": "urn:x:1", "urgency": "high", "standard": {"version": "2.2"}}', "ninjs")
1:31 NX001 expected a number, found 'high'

>>> check('{"uri": "urn:x:1", "urgency": 4, "standard": {"version": "2.2"}}', "ninjs")

Reference: IPTC ninjs, NewsML-G2, NITF; RSS 2.0; RFC 4287; schemas/news-item.schema.json.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX001", "error", scope="reading")
def schema_mismatch(document: Document) -> Iterator[Hit]:
    yield from ()  # told where the file is read
