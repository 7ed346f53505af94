"""A story that was published tomorrow or later.

A wrong month or a clock that is wrong: the story stays on top of every list until the day comes.
A day is allowed for zones and stamps made ahead; embargoed stories, and those that are not
usable, are left alone.

>>> check('{"@type": "NewsArticle", "datePublished": "2062-01-18T10:00:00Z"}')
1:43 NX501 published on a day to come: "2062-01-18T10:00:00Z"

>>> check('{"@type": "NewsArticle", "datePublished": "2022-01-18T10:00:00Z"}')
"""

from collections.abc import Iterator
from datetime import timedelta

from newsexport.documents.document import Document
from newsexport.moments import of_datetime
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._dates import FEEDS, first_moment, knows_now
from newsexport.rules.story._written import is_usable


@rule("NX501", "warning")
def published_in_future(document: Document) -> Iterator[Hit]:
    if not knows_now(document) or document.format in FEEDS:
        return
    found = first_moment(document, "published")
    if not found or not found[1].after(of_datetime(document.now + timedelta(days=1))):
        return
    if is_usable(document) and not document.first("embargoed"):
        yield Hit(found[0].at, f"published on a day to come: {quoted(found[0].text)}")
