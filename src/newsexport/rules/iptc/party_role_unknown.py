"""A role of a party that IPTC's list does not have.

Roles of creators, contributors and sources come from a list of seventeen; there is no photographer
and no writer in it: who made a picture or wrote a text is its author.

>>> check('''{"uri": "urn:x:1", "infoSources": [{"name": "Jane Doe",
...  "role": "http://cv.iptc.org/newscodes/contentprodpartyrole/photographer"}]}''', "ninjs")
2:10 NX642 'photographer' is no role of IPTC's list of parties: author is

>>> check('''{"uri": "urn:x:1", "infoSources": [{"name": "Jane Doe",
...  "role": "http://cv.iptc.org/newscodes/contentprodpartyrole/author"}]}''', "ninjs")

Reference: IPTC NewsCodes, Content Production Party Role.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute, Handle
from newsexport.iptc_catalog import PARTY_ROLES
from newsexport.layouts._json import each
from newsexport.registry import Hit, rule

_BASE = "cv.iptc.org/newscodes/contentprodpartyrole/"
_AUTHORS = frozenset("photographer writer reporter journalist byline".split())


@rule("NX642", "warning")
def party_role_unknown(document: Document) -> Iterator[Hit]:
    for at, code in _roles(document):
        if code not in PARTY_ROLES:
            hint = ": author is" if code.lower() in _AUTHORS else ""
            yield Hit(at, f"{code!r} is no role of IPTC's list of parties{hint}")


def _roles(document: Document) -> Iterator[tuple[Handle, str]]:
    if document.format == "newsml_g2":
        for element in document.value.iter("*"):
            for qcode in (element.get("role") or "").split():
                if qcode.startswith("cpprole:"):
                    yield Attribute(element, "role"), qcode.partition(":")[2]
    elif document.format == "ninjs":
        for name in ("infoSources", "infosources"):
            for at, role in each(document.value, name, "*", "role"):
                scheme, _, path = (role if isinstance(role, str) else "").partition("://")
                if scheme in ("http", "https") and path.startswith(_BASE):
                    yield at, path.removeprefix(_BASE)
