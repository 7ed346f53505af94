"""A picture's file name for its caption.

A camera or a system filled the field in. It says nothing to anybody, and nothing to those who
have the caption read to them.

>>> check('''{"@type": "NewsArticle", "image": {"@type": "ImageObject",
... "url": "https://a.example/1.jpg", "caption": "IMG_2041.JPG"}}''')
2:46 NX313 caption is a file's name: "IMG_2041.JPG"

>>> check('''{"@type": "NewsArticle", "image": {"@type": "ImageObject",
... "url": "https://a.example/1.jpg", "caption": "A closed bridge in Fairport."}}''')

Reference: W3C, Web Content Accessibility Guidelines, failure F30.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        r"[^\s/][^/\n]{0,120}\.(?:jpe?g|png|gif|webp|tiff?|heic|avif|bmp|svg|eps)"
        r"|(?:IMG|DSC[FN]?|DCIM|PXL|MVI|DJI|GOPR|Screenshot|Capture)[ _-]?[0-9_-]{1,20}"
        r"|untitled|unbenannt|sans titre|sin título|sem título|senza titolo|zonder titel",
        re.IGNORECASE,
    )


@rule("NX313", "warning")
def caption_is_file_name(document: Document) -> Iterator[Hit]:
    for text in document.of("caption"):
        caption = text.text.strip()
        if len(caption) < 130 and len(caption) > 3 and _name().fullmatch(caption):
            yield Hit(text.at, f"caption is a file's name: {quoted(caption)}")
