"""A date whose weekday is not that of its day.

One of the two is wrong, and which is not to be seen. Readers go by the day.

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <pubDate>Mon, 05 Mar 2024 14:30:00 +0000</pubDate></item></channel></rss>''')
2:11 NX908 pubDate says Mon, and the day is a Tue

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <pubDate>Tue, 05 Mar 2024 14:30:00 +0000</pubDate></item></channel></rss>''')

Reference: RFC 2822, 3.3: the day-of-week "MUST be the day implied by the date".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.layouts._xml import whole_text
from newsexport.registry import Hit, rule
from newsexport.rules.feed._dates import weekday_of
from newsexport.rules.feed._feeds import own


@rule("NX908", "warning", scope="file")
def weekday_wrong(document: Document) -> Iterator[Hit]:
    if document.format != "rss":
        return
    for holder in document.root.iter("{*}channel", "{*}item"):
        for name in ("pubDate", "lastBuildDate"):
            for element in own(holder, name):
                said = weekday_of(whole_text(element).strip())
                if said and said[0] != said[1]:
                    yield Hit(
                        Content(element), f"{name} says {said[0]}, and the day is a {said[1]}"
                    )
