"""An image of fewer than 50,000 pixels, for Google.

Google asks for width times height of at least that, and best for three forms: 16:9, 4:3 and 1:1.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": {"@type": "ImageObject", "url": "https://wire.example/1.jpg",'
...       ' "width": 200, "height": 150}}')
1:69 NX808 the image has 200 x 150 pixels, fewer than 50000

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": {"@type": "ImageObject", "url": "https://wire.example/1.jpg",'
...       ' "width": 1200, "height": 675}}')

Reference: Google, "Article structured data", image, as of September 2026.
"""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.google._images import images
from newsexport.schema_org.nodes import Node

_LEAST = 50_000


@rule("NX808", "warning", scope="file")
def image_too_small_for_google(document: Document) -> Iterator[Hit]:
    for image in images(document):
        if image.node:
            width, height = (_pixels(image.node, name) for name in ("width", "height"))
            if width and height and width * height < _LEAST:
                message = f"the image has {width} x {height} pixels, fewer than {_LEAST}"
                yield Hit(image.at, message)


def _pixels(node: Node, name: str) -> int | None:
    """A size that is a number, or one with "px" behind it."""
    for value in node.values:
        if value.property == name:
            return _number(value.value)
    return None


def _number(value: Any) -> int | None:
    if isinstance(value, str):
        figures = value.strip().removesuffix("px").strip()
        return (
            int(figures) if figures.isascii() and figures.isdigit() and len(figures) < 7 else None
        )
    return value if isinstance(value, int) and not isinstance(value, bool) else None
