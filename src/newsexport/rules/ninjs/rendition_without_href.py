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

from newsexport.documents.document import Document
from newsexport.layouts.ninjs import associations, renditions
from newsexport.registry import Hit, rule


@rule("NX744", "info")
def rendition_without_href(document: Document) -> Iterator[Hit]:
    for base, item in (("", document.value), *associations(document.value)):
        for at, rendition in renditions(item):
            if isinstance(rendition, dict) and not rendition.get("href"):
                yield Hit(f"{base}{at}", "rendition has no href")
