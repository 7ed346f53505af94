"""A date that Ghost cannot read.

Dates are ISO 8601 in UTC, or milliseconds since 1970.

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "published_at": "14 March"}]}}]}''')
2:37 NX839 published_at "14 March" is no date of ISO 8601

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "published_at": "2025-03-14T07:30:00.000Z"}]}}]}''')

Reference: Ghost 6.65, JSON import, tried with dates of this form; others were not tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.receivers.ghost._dates import moment_of


@rule("NX839", "error")
def date_unreadable_for_ghost(document: Document) -> Iterator[Hit]:
    for name in ("created_at", "updated_at", "published_at") if document.format == "ghost" else ():
        date = document.value.get(name)
        if isinstance(date, str) and not moment_of(date):
            yield Hit(f"/{name}", f"{name} {quoted(date)} is no date of ISO 8601")
