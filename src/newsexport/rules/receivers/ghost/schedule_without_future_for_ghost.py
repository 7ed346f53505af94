"""A post that is scheduled for no day to come, or published on one.

scheduled needs a published_at in the future; a post that is published with such a date is public
at once, whatever its date says.

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "status": "published", "published_at": "2062-03-14T07:30:00.000Z"}]}}]}''')
2:60 NX838 published_at is to come: Ghost shows a published post at once, scheduled waits

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "status": "scheduled", "published_at": "2062-03-14T07:30:00.000Z"}]}}]}''')

Reference: Ghost 6.65 and 5.130, Admin API, tried with dates to come.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.moments import of_datetime
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.ghost._dates import moment_of
from newsexport.rules.story._dates import knows_now


@rule("NX838", "warning")
def schedule_without_future_for_ghost(document: Document) -> Iterator[Hit]:
    if document.format != "ghost" or not knows_now(document):
        return
    post = document.value
    date, status = moment_of(post.get("published_at")), post.get("status")
    now = of_datetime(document.now)
    if status == "published" and date and date.after(now):
        message = "published_at is to come: Ghost shows a published post at once, scheduled waits"
        yield Hit("/published_at", message)
    elif status == "scheduled" and post.get("published_at") is None:
        yield Hit("/status", "status is scheduled, and there is no published_at")
    elif status == "scheduled" and date and now.after(date):
        yield Hit("/published_at", "status is scheduled, and published_at is over")
