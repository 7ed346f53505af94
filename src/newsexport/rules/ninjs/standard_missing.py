"""An item that does not say which version of ninjs it is of.

The three generations have other names for the same things: a receiver has to guess by the names that
are used, as this program does.

>>> check('{"uri": "urn:x:1", "title": "Shares fall"}', "ninjs")
1:9 NX045 item says no version of ninjs

>>> check('''{"uri": "urn:x:1", "title": "Shares fall",
...  "standard": {"name": "ninjs", "version": "3.1"}}''', "ninjs")

Reference: ninjs 3.1, standard; ninjs 1.3 and 1.4, $standard.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.ninjs._values import version_of


@rule("NX045", "info")
def standard_missing(document: Document) -> Iterator[Hit]:
    if isinstance(document.value, dict) and not version_of(document.value):
        yield Hit("/uri" if "uri" in document.value else "", "item says no version of ninjs")
