"""A story in XHTML that is not in the namespace of XHTML.

Without xmlns of its own the html element is one of NewsML-G2, or of none: receivers find no story
in the item. Schemas let it pass, since any XML may stand there. `--fix` writes the namespace.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <inlineXML contenttype="application/xhtml+xml"><html><body><p>A</p></body></html></inlineXML>
... </contentSet></newsItem>''')
2:49 NX042 html is not in the namespace of XHTML

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
...   <body><p>A</p></body></html></inlineXML>
... </contentSet></newsItem>''')

Reference: XHTML 1.0, 3.1.1; NewsML-G2 2.35, inlineXML, which holds any other namespace.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.documents.xml import NAR, XHTML, local, namespace
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX042", "error")
def xhtml_without_namespace(document: Document) -> Iterator[Hit]:
    for inline in each(document.value, "contentSet", "inlineXML"):
        for root in each(inline, "*"):
            if local(root) == "html" and namespace(root) in ("", NAR) and root.prefix is None:
                message = "html is not in the namespace of XHTML"
                yield Hit(Attribute(root, "xmlns"), message, new=XHTML)
