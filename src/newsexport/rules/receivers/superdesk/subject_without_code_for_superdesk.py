"""A subject of ninjs without a code, for Superdesk.

Its feed parser reads it, and the ingest then asks for the length of the code that is not there:
the item is not stored, and a line of the server's log says why. (A server whose setting
INGEST_SKIP_IPTC_CODES is on does not ask.)

>>> check('{"uri": "urn:x:1", "subject": [{"name": "transport"}]}', "ninjs")
1:32 NX853 "transport" has no code: Superdesk does not store the item

>>> check('{"uri": "urn:x:1", "subject": [{"name": "transport", "code": "04015000"}]}', "ninjs")

Reference: superdesk-core 2.5.3, feed parser "ninjs" and process_iptc_codes, tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._json import each, items
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@rule("NX853", "error")
def subject_without_code_for_superdesk(document: Document) -> Iterator[Hit]:
    for at, item in items(document.value) if document.format == "ninjs" else ():
        for place, subject in each(item, "subject", "*", at=at):
            if isinstance(subject, dict) and subject.get("code") is None:
                name = quoted(str(subject.get("name") or "a subject"))
                yield Hit(place, f"{name} has no code: Superdesk does not store the item")
