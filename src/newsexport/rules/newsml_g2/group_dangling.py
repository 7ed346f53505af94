"""A reference to a group that is not in the package.

groupSet/@root names the group to begin with, groupRef/@idref a group in a group. Where there is no
such group, that part of the package is empty; without the root the whole of it is.

>>> check('''<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <groupSet root="main"><group id="G1" role="group:main"><groupRef idref="G2"/></group></groupSet>
... </packageItem>''')
2:18 NX649 root is main, which is no group's id
2:74 NX649 G2 is no group's id

>>> check('''<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <groupSet root="G1"><group id="G1" role="group:main"><groupRef idref="G2"/></group>
...   <group id="G2" role="group:side"/></groupSet>
... </packageItem>''')

Reference: NewsML-G2 2.35, groupSet/@root and groupRef/@idref.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX649", "error")
def group_dangling(document: Document) -> Iterator[Hit]:
    for group_set in each(document.value, "groupSet"):
        known = {group.get("id") for group in each(group_set, "group")}
        root = group_set.get("root")
        if root is not None and root.strip() not in known:
            yield Hit(Attribute(group_set, "root"), f"root is {root}, which is no group's id")
        for reference in each(group_set, "group", "groupRef"):
            wanted = reference.get("idref")
            if wanted is not None and wanted.strip() not in known:
                yield Hit(Attribute(reference, "idref"), f"{wanted} is no group's id")
