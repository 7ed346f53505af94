"""A URI where a QCode belongs.

A QCode is an alias of the catalogs and a code (medtop:20000638); http would be the alias of a
vocabulary. A URI stands in the attribute beside it: uri for qcode, typeuri for type, and so on.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentMeta>
...  <subject qcode="http://cv.iptc.org/newscodes/mediatopic/20000638"/>
... </contentMeta></newsItem>''')
2:18 NX645 http://cv.iptc.org/newscodes/mediatopic/20000638 is a URI: it belongs in @uri

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentMeta>
...  <subject uri="http://cv.iptc.org/newscodes/mediatopic/20000638"/>
... </contentMeta></newsItem>''')

Reference: NewsML-G2 Implementation Guide 9.0.2, 7.5.2.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.newsml_g2._qcodes import uses

URI_SCHEMES = frozenset(("http", "https", "urn", "tag"))


@rule("NX645", "error")
def uri_in_qcode(document: Document) -> Iterator[Hit]:
    for use in uses(document.value):
        if use.alias in URI_SCHEMES:
            name = "uri" if use.at.name == "qcode" else f"{use.at.name}uri"
            uri = f"{use.alias}:{use.code}"
            shown = uri if len(uri) < 60 else f"{uri[:60]}…"
            yield Hit(use.at, f"{shown} is a URI: it belongs in @{name}", use.within)
