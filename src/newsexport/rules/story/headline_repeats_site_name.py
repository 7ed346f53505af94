"""A headline with the site's name behind it.

"Shares fall | Harbour News" is the title of a web page. In a headline the name stands twice
wherever a receiver shows its source too, and it is counted as part of the story's words. The fix
leaves the name out.

>>> check('''{"@type": "NewsArticle", "headline": "Shares fall | Harbour News",
... "publisher": {"@type": "Organization", "name": "Harbour News"}}''')
1:50 NX106 headline ends with the site's name: "Harbour News"

>>> check('''{"@type": "NewsArticle", "headline": "Shares fall - again",
... "publisher": {"@type": "Organization", "name": "Harbour News"}}''')

Reference: Google Search Central, "Influencing title links", on the site's name in titles.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"(?<=\S)\s{1,3}[|–—·»•-]\s{1,3}(?=[^|–—·»•]{2,60}\Z)")


@rule("NX106", "warning")
def headline_repeats_site_name(document: Document) -> Iterator[Hit]:
    houses = {_key(text.text) for text in document.of("provider")} - {""}
    for text in document.of("headline") if houses else ():
        written = text.text.rstrip()
        for gap in _end().finditer(written, max(0, len(written) - 70)):
            name = written[gap.end() :]
            if _key(name) in houses:
                message = f"headline ends with the site's name: {quoted(name)}"
                new = None if text.markup else written[: gap.start()].strip()
                yield Hit(text.at, message, (gap.start(), len(written)), new)
                break


def _key(name: str) -> str:
    """What is the same in "The Harbour News", "HarbourNews" and "harbournews.com"."""
    low = name.strip().casefold().removeprefix("the ").removeprefix("www.")
    for end in (".com", ".org", ".net"):
        low = low.removesuffix(end)
    return "".join(char for char in low if char.isalnum())
