"""A copyright notice with a year that has not come.

>>> check('{"@type": "NewsArticle", "copyrightNotice": "© 2062 Harbour News"}')
1:48 NX402 copyright notice names the year 2062

>>> check('{"@type": "NewsArticle", "copyrightNotice": "© 2022 Harbour News"}')

Rights begin when a work is made. A year to come is a slip of the keyboard or a clock that is
wrong; the turn of the year is allowed for.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._dates import knows_now


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:©|\(c\)|copyright)[\s:©]{0,4}(2[0-9]{3})\b", re.IGNORECASE)


@rule("NX402", "warning")
def copyright_year_in_future(document: Document) -> Iterator[Hit]:
    if knows_now(document):
        latest = (document.now + timedelta(days=31)).year
        for text in document.of("copyright"):
            found = _year().search(text.text)
            if found and int(found[1]) > latest:
                message = f"copyright notice names the year {found[1]}"
                yield Hit(text.at, message, found.span(1))
