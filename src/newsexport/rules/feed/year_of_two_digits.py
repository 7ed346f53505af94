"""A date with a year of two digits.

RFC 822 is of 1982 and had no others; RSS prefers four. Readers add 1900 or 2000 as they see fit.

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <pubDate>Tue, 05 Mar 24 14:30:00 +0000</pubDate></item></channel></rss>''')
2:11 NX909 year 24 has two digits

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <pubDate>Tue, 05 Mar 2024 14:30:00 +0000</pubDate></item></channel></rss>''')

Reference: RSS 2.0, on dates: "two characters or four characters (four preferred)".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.layouts._xml import whole_text
from newsexport.moments import rfc_822
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import own


@rule("NX909", "warning")
def year_of_two_digits(document: Document) -> Iterator[Hit]:
    for element in own(document.value, "pubDate") if document.format == "rss" else ():
        found = rfc_822().fullmatch(" ".join(whole_text(element).split()))
        if found and len(found[4]) == 2:
            yield Hit(Content(element), f"year {found[4]} has two digits")
