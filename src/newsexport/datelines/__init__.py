"""Datelines: place, day and agency at the start of a story, as each house prints them.

    Jan. 18 (UPI) --          LONDON, March 3 (Reuters) -      HANOI, Vietnam (AP) —
    Berlin (dpa) -            Madrid, 4 mar (EFE).-            (ANSA) - ROMA, 4 MAR -
    MOSCOW, October 9. /TASS/.                                BERLIN —

Each house's style is a module here, called like the house; `plain` is the form that anybody
may print. A style is imported where its sign stands at the start of a text.
"""

import re
from functools import cache, lru_cache
from importlib import import_module

from newsexport.calendar import month_number
from newsexport.datelines._found import LONGEST, DatelineDay, FoundDateline
from newsexport.datelines._words import JOINING, POINTED, among
from newsexport.datelines.agencies import is_agency
from newsexport.source import Span

__all__ = ["DatelineDay", "FoundDateline", "find_dateline"]

_LONGEST = 130  # characters a dateline may take
_LONGEST_POINTED = 25  # of "STOCKHOLM. "
_LONGEST_SIGN = 45
_STYLES = {
    "aap": "aap",
    "afp": "afp",
    "ansa": "ansa",
    "ap": "ap",
    "associated": "ap",
    "business": "businesswire",
    "businesswire": "businesswire",
    "cnn": "cnn",
    "dpa": "dpa",
    "efe": "efe",
    "globe": "globenewswire",
    "globenewswire": "globenewswire",
    "itar": "tass",
    "kyodo": "kyodo",
    "pa": "pa",
    "press": "pa",
    "prnewswire": "prnewswire",
    "pr": "prnewswire",
    "reuters": "reuters",
    "tass": "tass",
    "thomson": "reuters",
    "upi": "upi",
    "xinhua": "xinhua",
}


def find_dateline(text: str, span: Span, language: str) -> FoundDateline | None:
    """The dateline that opens text[span] (a paragraph), or None."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    if start >= end or not (text[start].isupper() or text[start] in "(/" or text[start].isdigit()):
        return None
    head = text[start : min(end, start + _LONGEST)]
    sign = _trigger().search(head)
    opens = _opens(head[: sign.start()], language) if sign else _alone(text, start, end)
    if not opens and not (language[:2] in POINTED and 2 < head.find(". ") <= _LONGEST_POINTED):
        return None
    near = sign.end() + _LONGEST_SIGN if sign else 0
    found = _found_in(text[start : min(end, start + LONGEST + 2)], near, language)
    return _moved(found, start) if found and start else found


@lru_cache(maxsize=64)  # a story's first lines are asked for their role, then for their parts
def _found_in(head: str, near: int, language: str) -> FoundDateline | None:
    for name in _candidates(head[:near]):
        found = _read(name, head, Span(0, len(head)), language)
        if found:
            return found
    return None


def _moved(found: FoundDateline, by: int) -> FoundDateline:
    """`found` in a text that has `by` characters before the dateline."""
    text, place, region, agency = (
        part and Span(part[0] + by, part[1] + by)
        for part in (found.text, found.place, found.region, found.agency)
    )
    day = found.day
    if day:
        day = day._replace(span=Span(day.span.start + by, day.span.end + by))
    assert text is not None
    return FoundDateline(text, place, region, day, agency, found.style)


def _candidates(head: str) -> list[str]:
    """The styles whose sign stands in `head`, in the order of the signs; last the open form."""
    names: list[str] = []
    for word in _signs().finditer(head):
        name = _STYLES.get(word.group().casefold())
        if name and name not in names:
            names.append(name)
    return [*names[:3], "plain"]


def _read(name: str, text: str, span: Span, language: str) -> FoundDateline | None:
    style = getattr(import_module(f"newsexport.datelines.{name}"), name)
    found = style.read(text, span, language)
    return found if isinstance(found, FoundDateline) else None


def _opens(before: str, language: str) -> bool:
    """Whether what stands before the first sign may be places and a day: in a sentence there
    is a word in small letters that neither joins names nor is a month."""
    for word in before.split():
        if word[0].islower() and not among(word, JOINING):
            bare = word.strip(".,;")
            month = month_number(bare, language) or month_number(bare, "en")
            if not month and not is_agency(bare) and "'" not in word and "’" not in word:
                return False
    return True


def _alone(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is one short line that ends like a place: "DOVER, Del."."""
    return end - start <= 60 and "," in text[start:end] and text[start : start + 3].isupper()


@cache
def _trigger() -> re.Pattern[str]:
    """What a dateline ends with: a sign in brackets, a dash between spaces, a colon."""
    # Each alternative begins with its sign, for the search skips what begins none.
    return re.compile(r"\(|—|–|―|-(?<=[-\s.]-)|_(?<=\s_)|/(?<=\s/)|:(?<=[\w,]:)(?=\s)")


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]{2,13}")
