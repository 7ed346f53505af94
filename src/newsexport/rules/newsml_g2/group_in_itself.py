"""A group that is part of itself.

A receiver that follows the references never comes to an end, or cuts the package at any depth.

>>> check('''<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <groupSet root="G1"><group id="G1" role="group:main"><groupRef idref="G2"/></group>
...   <group id="G2" role="group:side"><groupRef idref="G1"/></group></groupSet>
... </packageItem>''')
3:53 NX650 leads back to G1, which it is part of

>>> check('''<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <groupSet root="G1"><group id="G1" role="group:main"><groupRef idref="G2"/></group>
...   <group id="G2" role="group:side"/></groupSet>
... </packageItem>''')

Reference: NewsML-G2 2.35, groupRef/@idref.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule

if TYPE_CHECKING:
    from lxml.etree import _Element


@rule("NX650", "error")
def group_in_itself(document: Document) -> Iterator[Hit]:
    for group_set in each(document.value, "groupSet"):
        references: dict[str, list[_Element]] = {}
        for group in each(group_set, "group"):
            references.setdefault(group.get("id") or "", []).extend(each(group, "groupRef"))
        for reference in _backwards(references):
            name = reference.get("idref")
            yield Hit(Attribute(reference, "idref"), f"leads back to {name}, which it is part of")


def _backwards(references: "dict[str, list[_Element]]") -> "Iterator[_Element]":
    """Each reference that closes a circle: to a group that is being walked through."""
    done: set[str] = set()
    for start in references:
        if start in done:
            continue
        walked = {start}
        stack = [(start, iter(references[start]))]
        while stack:
            name, rest = stack[-1]
            reference = next(rest, None)
            if reference is None:
                done.add(name)
                walked.discard(name)
                stack.pop()
                continue
            wanted = (reference.get("idref") or "").strip()
            if wanted in walked:
                yield reference
            elif wanted in references and wanted not in done:
                walked.add(wanted)
                stack.append((wanted, iter(references[wanted])))
