"""An entry of Atom that neither holds its story nor says where it is.

A reader has nothing to open.

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom">
...  <entry><title>Shares fall</title><summary>Shares fell on Tuesday.</summary></entry></feed>''')
2:2 NX922 entry has neither content nor a link rel=alternate

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Shares fall</title>
...  <link href="https://example.org/1"/></entry></feed>''')

Reference: RFC 4287, 4.1.2: entries without content "MUST contain at least one atom:link element with
a rel attribute value of alternate", which is the default.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX922", "error")
def entry_without_content_or_link(document: Document) -> Iterator[Hit]:
    entry = document.value
    if document.format == "atom" and next(each(entry, "content"), None) is None:
        rels = ((link.get("rel") or "alternate").strip() for link in each(entry, "link"))
        if "alternate" not in rels:
            yield Hit(entry, "entry has neither content nor a link rel=alternate")
