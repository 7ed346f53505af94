"""Properties of the power level in an item that says, or by default is of, the core level.

A receiver may then ignore them, and the schema does not notice. The item says conformance="power",
or goes without them.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><generator>Acme</generator></itemMeta><assert literal="a"/>
... </newsItem>''')
1:1 NX041 no conformance is said, which is core, and the item has generator, assert

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" conformance="power">
...  <itemMeta><generator>Acme</generator></itemMeta><assert literal="a"/>
... </newsItem>''')

Reference: NewsML-G2 Implementation Guide 9.0.2, 20.5; the last schema of the core level, of 2.24.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.documents.xml import NAR, local
from newsexport.registry import Hit, rule

_POWER = frozenset(
    "altId altRep assert dataMining derivedFrom derivedFromValue digitalSourceType exclAudience"
    " generator incomingFeedId inlineRef instanceOf memberOf metadataCreator origRep partMeta"
    " profile pubHistory rating rightsExpressionData rightsExpressionXML signal"
    " userInteraction".split()
)


@rule("NX041", "warning")
def conformance_core_with_power_parts(document: Document) -> Iterator[Hit]:
    item = document.value
    level = item.get("conformance")
    if level == "power":
        return
    found = dict.fromkeys(
        name
        for element in item.iter(f"{{{NAR}}}*")
        if (name := local(element)) in _POWER or name.endswith("ExtProperty")
    )
    if found:
        at = item if level is None else Attribute(item, "conformance")
        says = (
            "no conformance is said, which is core" if level is None else f"conformance is {level}"
        )
        shown = ", ".join(list(found)[:6]) + (" …" if len(found) > 6 else "")
        yield Hit(at, f"{says}, and the item has {shown}")
