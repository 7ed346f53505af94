"""A version of ninjs that is not known.

Versions are 1.0 to 1.6, 2.0 to 2.2 and 3.0 to 3.2. A version that came out after this program is
told here too, which is why it is no warning.

>>> check('{"uri": "urn:x:1", "standard": {"name": "ninjs", "version": "2.7"}}', "ninjs")
1:61 NX046 ninjs '2.7' is not a version that is known

>>> check('{"uri": "urn:x:1", "standard": {"name": "ninjs", "version": "2.1"}}', "ninjs")

Reference: IPTC, releases of ninjs.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._json import strings
from newsexport.registry import Hit, rule

_KNOWN = frozenset("1.0 1.1 1.2 1.3 1.4 1.5 1.6 2.0 2.1 2.2 3.0 3.1 3.2".split())


@rule("NX046", "info")
def ninjs_version_unknown(document: Document) -> Iterator[Hit]:
    for name in ("standard", "$standard"):
        for at, version in strings(document.value, name, "version"):
            number = ".".join(version.strip().split(".")[:2])  # 3.0.1 is one of 3.0
            if number not in _KNOWN:
                yield Hit(at, f"ninjs {version.strip()[:20]!r} is not a version that is known")
