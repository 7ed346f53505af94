"""An author's name with a title, or with what the author does.

Fields for both exist (jobTitle and honorificPrefix; roles in NewsML-G2 and ninjs). In the name
they make another person of the same one.

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe, Reporter"}}')
1:73 NX203 author's name holds a title: ", Reporter"

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Martin L. King, Jr."}}')

Reference: Google, "Article structured data", author.name: no job title, honorific or introduction.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._people import HONORIFICS, QUALIFIERS, TITLES, among, is_organisation

_LONGEST = 200  # characters of a name


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"\s?[,|(–—/]\s?|\s-\s")


@rule("NX203", "warning")
def author_with_title(document: Document) -> Iterator[Hit]:
    for text in document.of("author", "contributor"):
        found = _title(text.text) if len(text.text) <= _LONGEST else None
        if found and not is_organisation(document, text):
            start, end = found
            shown = quoted(text.text[start:end].strip())
            yield Hit(text.at, f"{text.role}'s name holds a title: {shown}", found)


def _title(name: str) -> tuple[int, int] | None:
    for mark in _behind().finditer(name):
        words = name[mark.end() :].split()
        if mark.start() and words and among(words, TITLES):
            return mark.start(), len(name)
    words = name.split()
    if len(words) > 1 and words[0].lower() in HONORIFICS and words[1][:1].isupper():
        start = name.index(words[0])
        return start, start + len(words[0])
    if len(words) > 2 and words[-1].lower() in TITLES and words[0].lower() not in QUALIFIERS:
        start = name.rindex(words[-1])
        return start, start + len(words[-1])
    return None
