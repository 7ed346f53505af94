"""A date of RSS that is not written as e-mail has it.

pubDate and lastBuildDate have an English form of their own, with time and zone: Tue, 05 Mar 2024
14:30:00 +0100. Readers that cannot read it show the story as of now, or as of 1970. A day without a
time stands in dc:date. `--fix` writes what is certain.

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <pubDate>2024-03-05T14:30:00Z</pubDate></item>
...  <item><title>Banks lead</title><pubDate>Tue, 05 Mar 2024 14:30:00 CET</pubDate></item>
... </channel></rss>''')
2:11 NX906 pubDate 2024-03-05T14:30:00Z is a date of ISO 8601
3:42 NX906 pubDate Tue, 05 Mar 2024 14:30:00 CET has the zone CET, which RFC 822 does not know

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <pubDate>Tue, 05 Mar 2024 14:30:00 +0000</pubDate></item>
... </channel></rss>''')

Reference: RSS 2.0, pubDate; RFC 822, 5.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.layouts._xml import whole_text
from newsexport.registry import Hit, rule
from newsexport.rules.feed._dates import fault
from newsexport.rules.feed._feeds import own, shown

_NAMES = ("pubDate", "lastBuildDate")


@rule("NX906", "error", scope="file")
def date_not_rfc_822(document: Document) -> Iterator[Hit]:
    if document.format != "rss":
        return
    for holder in document.root.iter("{*}channel", "{*}item"):
        for name in _NAMES:
            for element in own(holder, name):
                text = whole_text(element).strip()
                wrong = fault(text) if text else ("is empty", None)
                if wrong:
                    yield Hit(Content(element), f"{name} {shown(text)} {wrong[0]}", new=wrong[1])
