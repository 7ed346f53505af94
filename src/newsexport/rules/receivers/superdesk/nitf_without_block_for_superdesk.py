"""NITF in NewsML-G2 whose text stands in no block, for Superdesk.

Of NITF in inlineXML its feed parser reads what stands in body.content/block: the text of
paragraphs beside a block is lost, and without any block the body is empty.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <inlineXML contenttype="application/nitf+xml"><nitf xmlns=""><body><body.content>
...  <p>The bridge opened.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>''')
3:2 NX818 p stands in no block: Superdesk does not read it

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <inlineXML contenttype="application/nitf+xml"><nitf xmlns=""><body><body.content><block>
...  <p>The bridge opened.</p></block></body.content></body></nitf></inlineXML></contentSet>
... </newsItem>''')

Reference: superdesk-core 2025-01, feed parser "newsml2", tried with IPTC's LISTING 2.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.xml import local
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule


@rule("NX818", "error")
def nitf_without_block_for_superdesk(document: Document) -> Iterator[Hit]:
    if document.format != "newsml_g2":
        return
    steps = ("contentSet", "inlineXML", "nitf", "body", "body.content")
    for content in each(document.value, *steps):
        loose = [child for child in content.iterchildren("*") if local(child) != "block"]
        first = next((child for child in loose if whole_text(child).strip()), None)
        if first is not None:
            message = f"{local(first)} stands in no block: Superdesk does not read it"
            yield Hit(first, message)
