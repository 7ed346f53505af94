"""A QCode of NewsML-G2 in the place of a URI.

"medtop:20000638" passes for a URI, but medtop is no scheme of URIs, and ninjs has no catalogs that
say what it stands for. `--fix` writes the URI of IPTC's vocabulary.

>>> check('{"uri": "urn:x:1", "subjects": [{"uri": "medtop:20000638"}]}', "ninjs")
1:41 NX659 medtop:20000638 is a QCode: the URI is http://cv.iptc.org/newscodes/mediatopic/20000638

>>> check('''{"uri": "urn:x:1", "subjects": [
...  {"uri": "http://cv.iptc.org/newscodes/mediatopic/20000638"}]}''', "ninjs")

Reference: ninjs 3.1, subjects[].uri: "as a complete uri".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.iptc_catalog import NEWSCODES, uri_of
from newsexport.registry import Hit, rule
from newsexport.rules.ninjs._values import keyed


@rule("NX659", "error")
def qcode_as_uri(document: Document) -> Iterator[Hit]:
    for at, _, written in keyed(document, "uri"):
        found = uri_of(written.strip())
        plain = "/" not in written and not any(map(str.isspace, written.strip()))
        if found and plain and (found.startswith(NEWSCODES) or "iso3166" in found):
            yield Hit(at, f"{written} is a QCode: the URI is {found}", new=found)
