"""A part of a story in ANS whose version is not that of the story.

Images, authors, sections and other content within a story are read by the schema of its version,
which takes its own version alone.

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "promo_items": {"basic": {"type": "image", "version": "0.10.9"}}}''')
2:56 NX840 version is 0.10.9, and that of the story 0.10.12

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "promo_items": {"basic": {"type": "image", "version": "0.10.12"}}}''')

Reference: ANS 0.10.12, trait_version.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX840", "error")
def versions_differ_for_arc(document: Document) -> Iterator[Hit]:
    version = document.value.get("version") if document.format == "ans" else None
    if not isinstance(version, str):
        return
    for at, other in document.strings.get("version", ()):
        if other != version and not any(free in at for free in _FREE):
            message = f"version is {other[:20]}, and that of the story {version[:20]}"
            yield Hit(at, message)


# what may hold anything
_FREE = ("/additional_properties/", "/config/", "/tracking/", "/raw_oembed/")
