"""A date in an element of a story's body that is not written as RFC 3339 has it.

The dates of the story are asked for by its schema, which does not look into the body.

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "content_elements": [{"type": "image", "version": "0.10.12", "created_date": "2026-03-14"}]}''')
2:79 NX846 created_date "2026-03-14" is no date of RFC 3339, with time and zone

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "content_elements": [{"type": "image", "version": "0.10.12",
...   "created_date": "2026-03-14T08:30:00Z"}]}''')

Reference: ANS 0.10.12, trait_created_date and its like: "RFC3339-formatted".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts.ans import elements
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.schemas.string_formats import date_time

_NAMES = ("created_date", "last_updated_date", "publish_date", "first_publish_date", "display_date")


@rule("NX846", "error")
def date_not_rfc_3339_for_arc(document: Document) -> Iterator[Hit]:
    for at, element in elements(document.value) if document.format == "ans" else ():
        for name in _NAMES:
            date = element.get(name)
            if isinstance(date, str) and not date_time(date):
                message = f"{name} {quoted(date)} is no date of RFC 3339, with time and zone"
                yield Hit(f"{at}/{name}", message)
