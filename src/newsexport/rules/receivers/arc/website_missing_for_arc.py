"""A canonical_url in ANS without the website that it is a path on.

Only with canonical_website is it an address.

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "canonical_url": "/storm/"}''')
2:19 NX849 canonical_url stands without canonical_website

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "canonical_url": "/storm/", "canonical_website": "wire"}''')

Reference: ANS 0.10.12, trait_canonical_url and trait_canonical_website.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._json import strings
from newsexport.registry import Hit, rule


@rule("NX849", "info")
def website_missing_for_arc(document: Document) -> Iterator[Hit]:
    if document.format == "ans" and not document.value.get("canonical_website"):
        for at, address in strings(document.value, "canonical_url"):
            if address.startswith("/"):
                yield Hit(at, "canonical_url stands without canonical_website")
