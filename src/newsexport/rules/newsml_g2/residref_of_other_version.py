"""A package that refers to another version of an item than the message brings.

The receiver gets a package whose parts are not there, beside items that no package has.

>>> check('''<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
...  <packageItem guid="urn:x:1"><groupSet root="G1"><group id="G1" role="group:main">
...   <itemRef residref="urn:x:2" version="3"/></group></groupSet></packageItem>
...  <newsItem guid="urn:x:2" version="4"/>
... </itemSet></newsMessage>''')
3:40 NX651 refers to version 3, and the message has 4

>>> check('''<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
...  <packageItem guid="urn:x:1"><groupSet root="G1"><group id="G1" role="group:main">
...   <itemRef residref="urn:x:2" version="4"/></group></groupSet></packageItem>
...  <newsItem guid="urn:x:2" version="4"/>
... </itemSet></newsMessage>''')

Reference: NewsML-G2 2.35, link/@version: "the version of the target resource. By default, the latest
revision is retrieved".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule
from newsexport.rules.newsml_g2._items import items


@rule("NX651", "warning", scope="file")
def residref_of_other_version(document: Document) -> Iterator[Hit]:
    versions: dict[str, set[str]] = {}
    for item in items(document):
        if item.get("guid"):
            versions.setdefault(item.get("guid") or "", set()).add(item.get("version") or "1")
    for item in items(document):
        for reference in each(item, "groupSet", "group", "itemRef"):
            there = versions.get(reference.get("residref") or "")
            version = reference.get("version")
            if there and version is not None and version not in there:
                message = f"refers to version {version}, and the message has {_shown(there)}"
                yield Hit(Attribute(reference, "version"), message)


def _shown(versions: set[str]) -> str:
    return ", ".join(sorted(versions, key=lambda version: (len(version), version))[:5])
