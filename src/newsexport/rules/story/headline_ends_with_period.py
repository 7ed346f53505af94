"""A headline of one sentence that ends with a full stop.

Headlines are set without one in nearly every house's style, since a stop says that nothing
follows. Abbreviations, an ellipsis, and headlines of several sentences are left alone.

>>> check('{"@type": "NewsArticle", "headline": "Shares fall after bank raises rates."}')
1:74 NX104 headline ends with a full stop

>>> check('{"@type": "NewsArticle", "headline": "Shares fall in U.S."}')
>>> check('{"@type": "NewsArticle", "headline": "Shares fall. Bonds do not."}')
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@cache
def _sentence() -> re.Pattern[str]:
    # a last word of four letters or more, in small letters: hardly an abbreviation
    return re.compile(r"[^.!?:;…]{12,300}[^\W\d_A-Z]{4}\.")


@rule("NX104", "info")
def headline_ends_with_period(document: Document) -> Iterator[Hit]:
    for text in document.of("headline"):
        written = text.text.rstrip()
        if written.endswith(".") and not text.markup and _sentence().fullmatch(written.lstrip()):
            end = len(written)
            yield Hit(text.at, "headline ends with a full stop", (end - 1, end))
