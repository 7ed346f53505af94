"""An id that two elements have.

References go to ids, so that it is open which of the two is meant; a parser that knows the schema
refuses the document. In a newsMessage ids are unique over all of its items.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentMeta>
...  <subject id="s1" literal="a"/>
...  <subject id="s1" literal="b"/>
... </contentMeta></newsItem>''')
3:15 NX640 id s1 stands more than once

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentMeta>
...  <subject id="s1" literal="a"/>
...  <subject id="s2" literal="b"/>
... </contentMeta></newsItem>''')

Reference: Extensible Markup Language (XML) 1.0, 3.3.1, validity constraint: ID; xml:id Version 1.0.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.documents.xml import NAR, XML_ID, namespace
from newsexport.registry import Hit, rule


@rule("NX640", "error", scope="file")
def id_repeated(document: Document) -> Iterator[Hit]:
    if document.format not in ("newsml_g2", "nitf"):
        return
    seen: set[str] = set()
    for element in document.root.iter("*"):
        own = document.format == "nitf" or namespace(element) == NAR
        for name in ("id", "partid", XML_ID) if own else (XML_ID,):
            value = element.get(name)
            if value and value in seen:
                yield Hit(Attribute(element, name), f"id {value} stands more than once")
            elif value:
                seen.add(value)
