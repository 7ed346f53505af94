"""A reference to an id that no element has.

What is said of the part that is meant (its rights, its speaker, what a date was worked out from) is
lost. Many XML tools do not look: libxml2 lets it pass where Xerces refuses the document. An id
attribute of XHTML is none for NewsML-G2; there it is xml:id that is referred to.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <partMeta contentrefs="q1 q2"/>
...  <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
...   <p xml:id="q1">One.</p><p id="q2">Two.</p>
...  </body></html></inlineXML></contentSet>
... </newsItem>''')
2:28 NX648 contentrefs points to q2, an id of XHTML: it has to be an xml:id

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <partMeta contentrefs="q1"/>
...  <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
...   <p xml:id="q1">One.</p>
...  </body></html></inlineXML></contentSet>
... </newsItem>''')

Reference: XML 1.0, 3.3.1, validity constraint: IDREF; NewsML-G2 2.35, attributes of type xs:IDREF.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.documents.xml import NAR, XHTML, XML_ID, local, namespace
from newsexport.registry import Hit, rule

_REFERENCES = frozenset(("idref", "idrefs", "contentrefs", "sourceidref", "original"))


@rule("NX648", "error", scope="file")
def id_dangling(document: Document) -> Iterator[Hit]:
    known: set[str] = set()
    in_xhtml: set[str] = set()
    references: list[Attribute] = []
    for element in document.root.iter("*"):
        of = namespace(element)
        for name, value in element.items():
            if name == XML_ID or name == "partid" or (name == "id" and of != XHTML):
                known.add(value.strip())
            elif name == "id":
                in_xhtml.add(value.strip())
            elif name in _REFERENCES and of == NAR and local(element) != "groupRef":
                references.append(Attribute(element, name))
    for at in references:
        value = at.element.get(at.name) or ""
        start = 0
        for wanted in value.split():
            start = value.index(wanted, start)
            within = (start, start + len(wanted))
            start += len(wanted)
            if wanted in in_xhtml and wanted not in known:
                message = f"{at.name} points to {wanted}, an id of XHTML: it has to be an xml:id"
                yield Hit(at, message, within)
            elif wanted not in known:
                yield Hit(at, f"{at.name} points to {wanted}, which no element has for id", within)
