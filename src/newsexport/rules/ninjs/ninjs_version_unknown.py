"""A version of ninjs that is not known.

Versions are 1.0 to 1.7, 2.0 to 2.3 and 3.0 to 3.2. A version that came out after this program is
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
from newsexport.schemas.versions import schema_for_version


@rule("NX046", "info")
def ninjs_version_unknown(document: Document) -> Iterator[Hit]:
    for name in ("standard", "$standard"):
        for at, version in strings(document.value, name, "version"):
            if not schema_for_version(version)[1]:
                yield Hit(at, f"ninjs {version.strip()[:20]!r} is not a version that is known")
