"""A rendition that nobody can fetch.

renditions are the files of a picture, film or text; one without href promises a file and names
none. Plans of coverage (plannedCoverage) have renditions that are still to come: they are left out.

>>> check('''{"uri": "urn:x:1", "type": "picture",
...  "renditions": [{"name": "preview", "width": 640}]}''', "ninjs")
2:17 NX744 rendition has no href

>>> check('''{"uri": "urn:x:1", "type": "picture",
...  "renditions": [{"name": "preview", "href": "https://example.org/1.jpg"}]}''', "ninjs")

Reference: ninjs 3.1, renditions[].href.
"""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document, escaped
from newsexport.layouts._json import each
from newsexport.registry import Hit, rule
from newsexport.rules.ninjs._values import associations


@rule("NX744", "warning")
def rendition_without_href(document: Document) -> Iterator[Hit]:
    for base, item in (("", document.value), *associations(document.value)):
        for at, rendition in _renditions(item):
            if isinstance(rendition, dict) and not rendition.get("href"):
                yield Hit(f"{base}{at}", "rendition has no href")


def _renditions(item: Any) -> Iterator[tuple[str, Any]]:
    for at, found in each(item, "renditions"):
        if isinstance(found, dict):  # of ninjs 1.x, by their names
            for name, value in found.items():
                yield f"{at}/{escaped(str(name))}", value
        else:
            yield from each(found, "*", at=at)
