"""A paragraph that stands in the body twice.

It was pasted twice, or two versions of the story were joined.

>>> check('''{"@type": "NewsArticle", "articleBody": "The bridge was closed to all traffic on Monday.\\\\n
... It rained.\\\\n\\\\nThe bridge was closed to all traffic on Monday."}''', "text")

>>> check('''{"uri": "urn:a:1", "body_xhtml": "<p>The bridge was closed to all traffic on Monday.</p><p>It rained.</p><p>The bridge was closed to all traffic on Monday.</p>"}''')
1:112 NX314 paragraph stands in the body twice: "The bridge was closed to all traffic on…"

>>> check('''{"uri": "urn:a:1", "body_xhtml": "<p>The bridge was closed to all traffic on Monday.</p>"}''')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_FEWEST = 40  # characters: less may be a refrain, or a line of a dialogue


@rule("NX314", "warning")
def paragraph_repeated(document: Document) -> Iterator[Hit]:
    seen: set[tuple[object, str]] = set()
    for passage in document.paragraphs:
        if len(passage.text) > _FEWEST:
            key = (passage.body, passage.text)
            if key in seen:
                message = f"paragraph stands in the body twice: {quoted(passage.text)}"
                yield Hit(passage.of.at, message, passage.within())
            seen.add(key)
