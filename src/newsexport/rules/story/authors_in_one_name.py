"""More than one name in one author's name.

Each author is an author of their own: an archive finds "Jan Doe and John Roe" neither under the
one nor under the other.

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jan Doe and John Roe"}}')
1:64 NX204 more than one name in one: "Jan Doe and John Roe"

>>> check('''{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Jane Doe"},
... {"@type": "Person", "name": "Doe, Jane"}, {"@type": "Person", "name": "José Ortega y Roe"}]}''')

Reference: Google, "Article structured data", author markup: each author in a field of its own.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._people import AND, is_full_name, is_organisation

_LONGEST = 400  # characters: a list of ten


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(r"\s?[,;/&|]\s?|\s(?:" + "|".join(map(re.escape, sorted(AND))) + r")\s")


@rule("NX204", "warning")
def authors_in_one_name(document: Document) -> Iterator[Hit]:
    for text in document.of("author", "contributor"):
        written = text.text.strip()
        if len(written) > _LONGEST or written.count(" ") < 2:
            continue
        names = sum(map(is_full_name, _apart().split(written)))
        if names > 1 and not is_organisation(document, text):
            yield Hit(text.at, f"more than one name in one: {quoted(written)}")
