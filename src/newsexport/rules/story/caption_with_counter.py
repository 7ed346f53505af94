"""A caption that begins with its gallery's counter.

The number is the page's: wherever the picture is shown alone, "1 of 4" is wrong. The fix leaves
it out.

>>> check('''{"@type": "NewsArticle", "image": {"@type": "ImageObject",
... "url": "https://a.example/1.jpg", "caption": "1 of 4 | The bridge on Monday."}}''')
2:47 NX312 caption begins with a gallery's counter: "1 of 4 |"

>>> check('''{"@type": "NewsArticle", "image": {"@type": "ImageObject",
... "url": "https://a.example/1.jpg", "caption": "1 of 4 bridges is closed."}}''')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._counters import counter_end


@rule("NX312", "warning")
def caption_with_counter(document: Document) -> Iterator[Hit]:
    for text in document.of("caption"):
        written = text.text.strip()
        end = counter_end(written) if not text.markup else None
        if end:
            start = text.text.index(written)
            message = f"caption begins with a gallery's counter: {quoted(written[:end])}"
            yield Hit(text.at, message, (start, start + end), written[end:] or None)
