"""A relative link in Atom, and no xml:base.

It is then relative to where the feed was fetched from, which aggregators and archives do not keep.

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Shares fall</title>
...  <link href="/news/1.html"/></entry></feed>''')
2:14 NX905 link /news/1.html is relative, and there is no xml:base

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/"><entry>
...  <title>Shares fall</title><link href="/news/1.html"/></entry></feed>''')

Reference: RFC 4287, 2 (xml:base) and 4.2.7.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import has_base, is_absolute, shown


@rule("NX905", "warning")
def relative_link_without_base(document: Document) -> Iterator[Hit]:
    if document.format != "atom":
        return
    for name, attribute in (("link", "href"), ("content", "src")):
        for element in each(document.value, name):
            address = (element.get(attribute) or "").strip()
            if address and not is_absolute(address) and not has_base(element):
                message = f"{name} {shown(address)} is relative, and there is no xml:base"
                yield Hit(Attribute(element, attribute), message)
