"""A version of NewsML-G2 that is not known.

Versions are 2.0 to 2.36; a receiver may refuse an item of another, or read it by the wrong schema.
A version that came out after this program is told here too, which is why it is no warning.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"
...  standard="NewsML-G2" standardversion="3.1"/>''')
2:40 NX040 NewsML-G2 3.1 is not known, 2.0 to 2.36 are

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"
...  standard="NewsML-G2" standardversion="2.35"/>''')

Reference: IPTC, releases of NewsML-G2.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.registry import Hit, rule

_KNOWN = frozenset(f"2.{minor}" for minor in range(37))


@rule("NX040", "info")
def standard_version_unknown(document: Document) -> Iterator[Hit]:
    version = document.value.get("standardversion")
    if version is not None and version.strip() not in _KNOWN:
        message = f"NewsML-G2 {version.strip()[:20]} is not known, 2.0 to 2.36 are"
        yield Hit(Attribute(document.value, "standardversion"), message)
