"""A property that has another name in the version of ninjs that the item says it is of.

ninjs 1.x has single properties (headline, byline, body_text), 2.x arrays of objects in lower case
(headlines, bodies, versioncreated), 3.x the same with capitals inside (versionCreated,
embargoedUntil). Receivers read by name: what is called otherwise is not read.

>>> check('''{"uri": "urn:x:1", "standard": {"name": "ninjs", "version": "3.1"},
...  "byline": "By Jane Doe", "versioncreated": "2024-03-05T09:00:00Z"}''', "ninjs")
2:2 NX044 byline is of another version: in ninjs 3.1 it is by
2:27 NX044 versioncreated is of another version: in ninjs 3.1 it is versionCreated

>>> check('''{"uri": "urn:x:1", "standard": {"name": "ninjs", "version": "3.1"},
...  "by": "By Jane Doe", "versionCreated": "2024-03-05T09:00:00Z"}''', "ninjs")

Reference: ninjs 1.4, 2.2 and 3.1.
"""

from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document, escaped
from newsexport.documents.handles import Key
from newsexport.layouts.ninjs import associations
from newsexport.registry import Hit, rule
from newsexport.rules.ninjs._values import version_of

# in 1.x, 2.x and 3.x
_NAMES = """
headline headlines headlines
byline by by
body_text bodies bodies
body_html bodies bodies
body_xhtml bodies bodies
description_text descriptions descriptions
person people people
organisation organisations organisations
place places places
subject subjects subjects
event events events
object objects objects
genre genres genres
infosource infosources infoSources
trustindicator trustindicators trustIndicators
$standard standard standard
altids altids altIds
contentcreated contentcreated contentCreated
copyrightholder copyrightholder copyrightHolder
copyrightnotice copyrightnotice copyrightNotice
ednote ednote edNote
embargoed embargoed embargoedUntil
firstcreated firstcreated firstCreated
pubstatus pubstatus pubStatus
representationtype representationtype representationType
rightsinfo rightsinfo rightsInfo
usageterms usageterms usageTerms
versioncreated versioncreated versionCreated
- digitalsourcetype digitalSourceType
"""


@cache
def _renamed(major: int) -> dict[str, str]:
    """What other versions call a property, with its name in this one."""
    found: dict[str, str] = {}
    for line in _NAMES.split("\n"):
        names = line.split()
        if names and names[major - 1] != "-":
            for name in names:
                found.setdefault(name, names[major - 1])
    for line in _NAMES.split("\n"):
        for name in line.split()[major - 1 : major]:
            found.pop(name, None)  # the version has it
    found.pop("-", None)
    return found


@rule("NX044", "error")
def property_of_other_version(document: Document) -> Iterator[Hit]:
    version = version_of(document.value)
    if version[:2] not in ("1.", "2.", "3."):
        return
    renamed = _renamed(int(version[0]))
    for base, item in (("", document.value), *associations(document.value)):
        for key in item if isinstance(item, dict) else ():
            right = renamed.get(key) if isinstance(key, str) else None
            if right:
                message = f"{key} is of another version: in ninjs {version[:8]} it is {right}"
                yield Hit(Key(f"{base}/{escaped(key)}"), message)
