"""Invisible characters that turn the direction of text round.

They make a reader see other words than a machine reads: a name, an address or a sum can be shown
backwards. Isolates and embeddings that are closed in their paragraph are how text of two
directions is written, and are left alone.

>>> check(r'{"@type": "NewsArticle", "headline": "Pay \\u202e001\\u202c now"}')
1:43 NX308 U+202E turns the direction of text round

>>> check(r'{"@type": "NewsArticle", "headline": "The word \\u2067שלום\\u2069 was seen"}')

Reference: Unicode Technical Standard 55, "Unicode Source Code Handling"; Unicode Annex 9.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._written import CAPTIONS, HEADLINES, NAMES, everything

_ROLES = (*HEADLINES, *NAMES, *CAPTIONS, "dateline", "keyword", "note", "copyright", "body")
_OVERRIDES = "\u202d\u202e"
_OPENS = {"\u202a": "\u202c", "\u202b": "\u202c", "\u2066": "\u2069", "\u2067": "\u2069"}
_OPENS["\u2068"] = "\u2069"
_TURNS = _OVERRIDES + "".join(_OPENS)


@cache
def _marks() -> re.Pattern[str]:
    return re.compile("[\u202a-\u202e\u2066-\u2069]")


@rule("NX308", "warning")
def hidden_direction(document: Document) -> Iterator[Hit]:
    if document.prose.isascii():
        return
    for passage in everything(document, _ROLES, _TURNS):
        at = _first(passage.text)
        if at is not None:
            message = f"U+{ord(passage.text[at]):04X} turns the direction of text round"
            yield Hit(passage.of.at, message, passage.within(at, at + 1))


def _first(text: str) -> int | None:
    """Where an override stands, or a mark whose reach nothing ends."""
    open_marks: list[int] = []
    for found in _marks().finditer(text):
        if found[0] in _OVERRIDES:
            return found.start()
        if found[0] in _OPENS:
            open_marks.append(found.start())
        elif open_marks and _OPENS[text[open_marks[-1]]] == found[0]:
            open_marks.pop()
    return open_marks[0] if open_marks else None
