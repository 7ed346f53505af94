"""Text in XHTML that Superdesk loses.

Of each element that stands directly in the body of XHTML in inlineXML, Superdesk keeps the text
before the first element within it: the rest of a paragraph behind a link, a paragraph that begins
with bold words, lists, quotes and figures are gone, and nothing is said. The same text as NITF in
inlineXML, or as HTML in inlineData, is kept whole. Of several contents it keeps the last: XHTML
before such inlineData does no harm.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
...  <p>The <b>bridge</b> opened.</p></body></html></inlineXML></contentSet></newsItem>''')
3:9 NX814 Superdesk loses the rest of this p: "bridge opened."

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
...  <p>The bridge opened.</p></body></html></inlineXML></contentSet></newsItem>''')

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
...  <p>The <b>bridge</b> opened.</p></body></html></inlineXML>
...  <inlineData contenttype="text/html">&lt;p>The &lt;b>bridge&lt;/b> opened.&lt;/p></inlineData>
... </contentSet></newsItem>''')

Reference: superdesk-core 2.5.3, feed parser "newsml2", tried.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.document import Document
from newsexport.documents.xml import local
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

if TYPE_CHECKING:
    from lxml.etree import _Element


@rule("NX814", "error")
def inline_text_lost_for_superdesk(document: Document) -> Iterator[Hit]:
    if document.format != "newsml_g2":
        return
    for block in _blocks(document):
        first = next(block.iterchildren("*"), None)
        if first is None:
            continue
        lost = whole_text(block)[len(block.text or "") :]
        whole = not (block.text or "").strip()
        what = f"this {local(block)}" if whole else f"the rest of this {local(block)}"
        if lost.strip():
            yield Hit(first, f"Superdesk loses {what}: {quoted(lost)}")
        elif local(block) == "figure":
            yield Hit(first, "Superdesk loses this figure")


def _blocks(document: Document) -> Iterator["_Element"]:
    """What stands in the bodies of XHTML that no inlineData comes after."""
    for content in each(document.value, "contentSet", "inlineXML"):
        if not any(local(other) == "inlineData" for other in content.itersiblings()):
            yield from each(content, "html", "body", "*")
