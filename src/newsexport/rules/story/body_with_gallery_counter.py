"""A gallery's counter in the body.

"1 of 4 |" belongs to the page's picture gallery; what follows it is a caption, which has a field
of its own.

>>> check('{"@type": "NewsArticle", "articleBody": "1 of 4 | The bridge.\\\\nIt rained."}')
1:42 NX303 counter of a gallery in the body: "1 of 4 |"

>>> check('{"@type": "NewsArticle", "articleBody": "1 of 4 bridges is closed."}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._counters import counter_end

_CELLS = ("td", "th", "figcaption", "li")


@rule("NX303", "warning")
def body_with_gallery_counter(document: Document) -> Iterator[Hit]:
    for passage in document.paragraphs:
        at = passage.of.at
        if passage.text[0] in "0123456789(SsIiPpBbFfAaZzKkDd" and passage.block not in _CELLS:
            end = counter_end(passage.text)
            if end:
                message = f"counter of a gallery in the body: {quoted(passage.text[:end])}"
                yield Hit(at, message, passage.within(0, end))
