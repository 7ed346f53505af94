"""An entry that was updated before it was published.

updated is the last change that matters, published the first moment the entry was to be had. Mostly
the two are swapped, or one has the wrong zone.

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Shares fall</title>
...  <published>2024-03-06T09:00:00Z</published><updated>2024-03-05T09:00:00Z</updated>
... </entry></feed>''')
2:54 NX910 updated 2024-03-05T09:00:00Z is earlier than published 2024-03-06T09:00:00Z

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Shares fall</title>
...  <published>2024-03-05T09:00:00Z</published><updated>2024-03-05T09:00:00Z</updated>
... </entry></feed>''')

Reference: RFC 4287, 4.2.9 and 4.2.15.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.layouts._xml import each, whole_text
from newsexport.moments import read_iso
from newsexport.registry import Hit, rule


@rule("NX910", "error")
def updated_before_published(document: Document) -> Iterator[Hit]:
    if document.format != "atom":
        return
    published = next((whole_text(found) for found in each(document.value, "published")), "")
    first = read_iso(published)
    for updated in each(document.value, "updated") if first else ():
        text = whole_text(updated).strip()
        last = read_iso(text)
        if first and last and first.after(last):
            message = f"updated {text} is earlier than published {published.strip()}"
            yield Hit(Content(updated), message)
