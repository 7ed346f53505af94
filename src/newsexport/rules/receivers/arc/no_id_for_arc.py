"""A story in ANS without _id.

The schema does without it; but by it alone the same story is known when it comes again.

>>> check('{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"}}')
1:1 NX844 there is no _id

>>> check('{"type": "story", "version": "0.10.12", "_id": "A1", "headlines": {"basic": "Storm"}}')

Reference: ANS 0.10.12, trait_id: "A globally unique identifier of the content in the ANS
repository".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX844", "info")
def no_id_for_arc(document: Document) -> Iterator[Hit]:
    if document.format == "ans" and not document.value.get("_id"):
        yield Hit("/_id" if "_id" in document.value else "", "there is no _id")
