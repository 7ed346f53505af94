"""An author of RSS that is no e-mail address.

In RSS author is the e-mail address of who wrote the item: jane@example.org (Jane Doe). A name
alone stands in dc:creator.

>>> check('''<rss version="2.0"><channel>
...  <item><title>Shares fall</title><author>Jane Doe</author></item>
... </channel></rss>''')
2:42 NX912 author Jane Doe is no e-mail address

>>> check('''<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
...  <item><title>Shares fall</title><dc:creator>Jane Doe</dc:creator></item>
... </channel></rss>''')

Reference: RSS 2.0, author; RSS Advisory Board, RSS Best Practices Profile, dc:creator.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.layouts._xml import whole_text
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import own, shown


@rule("NX912", "warning")
def author_without_email(document: Document) -> Iterator[Hit]:
    for author in own(document.value, "author") if document.format == "rss" else ():
        text = whole_text(author).strip()
        if text and "@" not in text:
            yield Hit(Content(author), f"author {shown(text)} is no e-mail address")
