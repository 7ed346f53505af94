"""A text that ends or hides the script element that the document will stand in.

In a page, "</script" ends the script wherever it stands, so what follows is shown as text and the
JSON breaks off; after "<!--" and "<script" the real end is not seen. Written as \\u003c, the sign
harms nothing and means the same.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "articleBody": "Use </script> here"}')
1:80 NX077 '</script' would end the script of a page: write < as \\u003c

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "articleBody": "Use \\\\u003c/script> here"}')

Reference: WHATWG HTML, 4.12.1.3 Restrictions for contents of script elements.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"</script|<!--|<script", re.I)


@rule("NX077", "warning", scope="file")
def script_end_not_escaped(document: Document) -> Iterator[Hit]:
    source = document.source.text
    if not _ends().search(source):
        return
    pending = [("", document.value)]
    while pending:
        at, value = pending.pop()
        if isinstance(value, dict):
            steps = ((key.replace("~", "~0").replace("/", "~1"), one) for key, one in value.items())
            pending += reversed([(f"{at}/{step}", one) for step, one in steps])
        elif isinstance(value, list):
            pending += reversed([(f"{at}/{number}", one) for number, one in enumerate(value)])
        elif isinstance(value, str):
            yield from _hits(document, at, value)


def _hits(document: Document, at: str, text: str) -> Iterator[Hit]:
    for found in _ends().finditer(text):
        start = document.places.span(at, found.span()).start
        if document.source.text[start] == "<":  # no \\u003c
            sign = found.group()
            does = "end" if sign[1] == "/" else "hide the end of"
            message = f"{sign!r} would {does} the script of a page: write < as \\u003c"
            yield Hit(at, message, found.span(), new=text)
            return
