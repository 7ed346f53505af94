"""An id of Atom that is no absolute IRI.

The id names the entry among those of all feeds and for all time, even when the story moves. It is
compared letter for letter and never resolved: tag:example.org,2024:17, urn:uuid:…, https:… .

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Shares fall</title>
...  <id>/news/1</id></entry></feed>''')
2:6 NX923 id '/news/1' is no absolute IRI

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Shares fall</title>
...  <id>tag:example.org,2024:1</id></entry></feed>''')

Reference: RFC 4287, 4.2.6: "its content MUST be an IRI"; relative references are none.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.documents.xml import local
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import is_absolute, shown


@rule("NX923", "error", scope="file")
def id_not_absolute(document: Document) -> Iterator[Hit]:
    root = document.root
    if document.format != "atom":
        return
    holders = [root, *each(root, "entry")] if local(root) == "feed" else [root]
    for holder in holders:
        for element in each(holder, "id"):
            text = whole_text(element).strip()
            if not text or not is_absolute(text):
                yield Hit(Content(element), f"id {shown(text)!r} is no absolute IRI")
