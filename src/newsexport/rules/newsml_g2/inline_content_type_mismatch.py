"""Inline XML of another kind than its content type says.

Receivers choose by @contenttype how to read the story: one that is told NITF and finds XHTML stores
an empty text.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <inlineXML contenttype="application/nitf+xml">
...   <html xmlns="http://www.w3.org/1999/xhtml"><body><p>A</p></body></html></inlineXML>
... </contentSet></newsItem>''')
2:26 NX043 application/nitf+xml is declared, and XHTML stands in it

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <inlineXML contenttype="application/xhtml+xml">
...   <html xmlns="http://www.w3.org/1999/xhtml"><body><p>A</p></body></html></inlineXML>
... </contentSet></newsItem>''')

Reference: NewsML-G2 2.35, inlineXML/@contenttype.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.documents.xml import XHTML, local, namespace
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule

if TYPE_CHECKING:
    from lxml.etree import _Element

_KINDS = {
    "application/xhtml+xml": "XHTML",
    "text/html": "XHTML",
    "application/nitf+xml": "NITF",
}


@rule("NX043", "warning")
def inline_content_type_mismatch(document: Document) -> Iterator[Hit]:
    for inline in each(document.value, "contentSet", "inlineXML"):
        declared = (inline.get("contenttype") or "").partition(";")[0].strip().lower()
        kind = _KINDS.get(declared)
        for root in each(inline, "*") if kind else ():
            found = _kind(root)
            if found != kind:
                message = f"{declared} is declared, and {found or local(root)} stands in it"
                yield Hit(Attribute(inline, "contenttype"), message)
            break


def _kind(root: "_Element") -> str:
    name = local(root)
    if namespace(root) == XHTML or name == "html":
        return "XHTML"
    return "NITF" if name == "nitf" or "/std/NITF/" in namespace(root) else ""
