"""The headline's own words in a headline line.

UPDATE 1-Shares fall in London           a wire's mark before it
RL: Acme sign Doe                        a sport's mark
Headline: Shares fall                    a field's label
Storm hits coast - WXYZ 7News            the site's name after it
"""

import re
from functools import cache

from newsexport.source import Span

_LONGEST_SUFFIX = 5  # words of a site's name
_SHORTEST_HEADLINE = 4  # words that must be left


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(
        r"(?:[\^:*\s]+|(?:headline|title|titel|titre|título|titolo)\s*:\s*"
        r"|(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|CORRECTION|EXCLUSIVE|ADVISORY|AMP|ATTN|LEAD|URGENT)"
        r"(?:\s?\d{1,2})?\s?[-.:–]{1,2}\s?|(?-i:[A-Z]{2,3}:\s?)|O\.Próximo\.-\s?)",
        re.IGNORECASE,
    )


@cache
def _suffix() -> re.Pattern[str]:
    return re.compile(r"(?<!\s)\s++[|–—-]\s++(?=\S)")


def headline_value(text: str, span: Span) -> Span:
    """text[span] without a site's suffix or a wire's mark.

    >>> line = "UPDATE 2-Storm hits the coast of Maine - WXYZ 7News"
    >>> line[slice(*headline_value(line, Span(0, len(line))))]
    'Storm hits the coast of Maine'
    >>> headline_value("Ulm: Storm hits the coast", Span(0, 25))
    Span(start=0, end=25)
    """
    start, end = span
    while (mark := _marks().match(text, start, end)) and mark.end() < end:
        if (
            mark.group()[:-1].isalpha()
            and not mark.group()[:-1].isupper()
            and ":" not in mark.group()
        ):
            break
        start = mark.end()
    while end > start and text[end - 1] in "<=^ \t":
        end -= 1
    cuts = [cut for cut in _suffix().finditer(text, start, end)]
    if cuts:
        cut = cuts[-1]
        words = text[cut.end() : end].split()
        kept = text[start : cut.start()].split()
        # "... - Doe": who says so, if the story goes on to name him
        says = len(words) == 1 and words[0].isalpha() and text.count(words[0], span.end) > 1
        named = not says and all(
            word[0].isupper() or word[0].isdigit() or word == "the" for word in words
        )
        if named and len(words) <= _LONGEST_SUFFIX and len(kept) >= _SHORTEST_HEADLINE:
            end = cut.start()
    return Span(start, end)
