"""A canonical_url or website_url in ANS that is a whole address.

They are paths on the website that stands beside them. The address of a page elsewhere is
canonical_url_external.

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "canonical_url": "https://wire.example/storm/"}''')
2:19 NX848 canonical_url is a path on the website: a whole address is canonical_url_external

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "canonical_url": "/storm/"}''')

Reference: ANS 0.10.12, trait_canonical_url: "The relative URL to this document on the website".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._json import strings
from newsexport.registry import Hit, rule


@rule("NX848", "warning")
def address_not_relative_for_arc(document: Document) -> Iterator[Hit]:
    for name in ("canonical_url", "website_url") if document.format == "ans" else ():
        for at, address in strings(document.value, name):
            if address.lower().startswith(("http://", "https://", "//")):
                what = f"{name} is a path on the website"
                yield Hit(at, f"{what}: a whole address is canonical_url_external")
