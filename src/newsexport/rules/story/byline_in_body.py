"""A body that begins or ends with its own byline.

The byline has a field of its own; here readers see it twice, and every word count is wrong.

>>> check('''{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"},
... "articleBody": "By Jane Doe\\\\nIt rained."}''')
2:17 NX211 body holds the byline: "By Jane Doe"

>>> check('''{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"},
... "articleBody": "Jane Doe was seen in the rain."}''')
"""

from collections.abc import Iterator
from itertools import groupby

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._people import BY
from newsexport.rules.story._written import ends, plain

_LONGEST = 200  # characters of a byline


@rule("NX211", "info")
def byline_in_body(document: Document) -> Iterator[Hit]:
    bylines = {_bare(plain(text)) for text in document.of("by", "author")} - {""}
    if not bylines or document.format == "text":  # there is nothing but text
        return
    for _, body in groupby(document.paragraphs, lambda each: each.body):
        passages = list(body)
        for passage in ends(passages, 2, 1):
            if len(passage.text) <= _LONGEST and _bare(" ".join(passage.text.split())) in bylines:
                message = f"body holds the byline: {quoted(passage.text)}"
                yield Hit(passage.of.at, message, passage.within())


def _bare(byline: str) -> str:
    first, _, rest = byline.partition(" ")
    bare = rest if first.lower().removesuffix(":") in BY else byline
    return bare.casefold().strip(" .:")
