"""An item of a feed that was published, or changed, in the future.

Some readers hide it until then, others keep it on top of the list. A feed holds what is out; a date
ahead of the clock by more than a day is a wrong year, or a day and month that are swapped.

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <pubDate>Sun, 05 Mar 2062 14:30:00 +0000</pubDate></item></channel></rss>''')
2:11 NX911 Sun, 05 Mar 2062 14:30:00 +0000 lies in the future

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <pubDate>Tue, 05 Mar 2024 14:30:00 +0000</pubDate></item></channel></rss>''')

Reference: RSS 2.0, pubDate; RFC 4287, 4.2.9 and 4.2.15.
"""

from collections.abc import Iterator
from datetime import timedelta

from newsexport.documents.document import Document
from newsexport.moments import of_datetime, read_iso, read_rfc_822
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import shown

_DAY = timedelta(days=1)


@rule("NX911", "warning")
def date_of_item_in_future(document: Document) -> Iterator[Hit]:
    tomorrow = of_datetime(document.now + _DAY)
    for text in document.of("published", "modified", "versionCreated"):
        found = read_iso(text.text) or read_rfc_822(text.text)
        if found and found.after(tomorrow):
            yield Hit(text.at, f"{shown(text.text)} lies in the future")
