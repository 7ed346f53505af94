"""A byline with nothing in it.

Templates print an empty line, or "By" and no name. A story without a byline goes without the
element.

>>> check('''<nitf><body><body.head><byline><person/></byline></body.head></body></nitf>''')
1:24 NX240 byline is empty

>>> check('''<nitf><body><body.head><byline>By <person>Jane Doe</person></byline></body.head></body></nitf>''')

Reference: NITF 3.6, byline.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule


@rule("NX240", "warning")
def byline_empty(document: Document) -> Iterator[Hit]:
    for byline in each(document.value, "body", "body.head", "byline"):
        if not whole_text(byline).strip():
            yield Hit(byline, "byline is empty")
