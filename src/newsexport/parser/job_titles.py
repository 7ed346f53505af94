"""Job titles as they are printed next to a name.

State Department spokesman Ned Price said     "State Department spokesman"
U.S. Secretary of State Antony Blinken        "Secretary of State": the country is no part
German Foreign Minister Annalena Baerbock     "German Foreign Minister": the adjective is
Jane Doe, the mayor of Springfield, said      "mayor of Springfield"
"""

import re
from functools import cache

from newsexport.parser.names.lexicon import Lexicon
from newsexport.parser.titles import ADDRESS, DEMONYMS, MODIFIERS, PORTFOLIOS

_REACH = 90  # characters read before and after a name
_LONGEST_WORD = 32
_LAST_HALVES = frozenset(("state", "staff", "general"))  # of "secretary of state" and the like
_ENDS = PORTFOLIOS | _LAST_HALVES
_COUNTRY_SIGNS = frozenset("U.S. US U.S UK U.K. U.N. UN EU".split())


def title_before(text: str, start: int, lexicon: Lexicon) -> str | None:
    """The job title that ends right before text[start], as printed."""
    if text[start - 1 : start] != " ":
        return None
    last = text[text.rfind(" ", max(0, start - _LONGEST_WORD), start - 1) + 1 : start - 1]
    if "\n" in last:
        last = last.rpartition("\n")[2]
    if last.rstrip(".").casefold() not in lexicon.roles and last not in _ENDS:
        return None
    _, line, reach = text[max(0, start - _REACH) : start - 1].rpartition("\n")
    words = reach.split(" ")
    if start > _REACH and not line:
        words = words[1:]
    bare = last.rstrip(".").casefold()
    if not (
        bare in lexicon.roles
        or bare in _LAST_HALVES
        or (last in PORTFOLIOS and words[-2:-1] == ["of"])
    ):
        return None
    first = len(words) - 1
    while first:
        word = words[first - 1]
        if not (
            word == "of"
            and words[first] in PORTFOLIOS
            and first > 1
            and words[first - 2].casefold() in lexicon.roles
        ) and not _belongs(word, lexicon):
            break
        first -= 1
    taken = words[first:]
    while taken and (taken[0] in _COUNTRY_SIGNS or taken[0].casefold() in lexicon.stops):
        taken.pop(0)
    if not taken or not any(word.casefold().rstrip(".") in lexicon.roles for word in taken):
        return None
    title = " ".join(taken)
    return None if title.rstrip(".") in ADDRESS else title


def _belongs(word: str, lexicon: Lexicon) -> bool:
    if word[-1:] == "." and word[:-1].casefold() in lexicon.roles:  # "Lt. Col."
        return True
    if not word or not (word[-1].isalnum() or word in ("U.S.", "U.N.", "U.K.")):
        return False
    if word[-2:] in ("'s", "’s") or not word[0].isalnum():
        return False
    low = word.casefold()
    if word[0].isupper():
        return low not in lexicon.stops or low in ("first", "new", "police")
    return low in lexicon.roles or low in MODIFIERS


@cache
def _end() -> re.Pattern[str]:
    """Where an apposition ends."""
    return re.compile(r'[,;“")]|\. | who | — ')


def title_after(text: str, end: int, lexicon: Lexicon) -> str | None:
    """The job title in apposition after text[:end]: ", the mayor of Springfield,"."""
    if text[end : end + 2] != ", ":
        return None
    phrase = text[end + 2 : end + 2 + _REACH]
    line = phrase.find("\n")
    if line >= 0:
        phrase = phrase[:line]
    found = _end().search(phrase)
    if found is None and len(phrase) == _REACH:
        return None
    phrase = phrase[: found.start() if found else None].rstrip(".")
    words = phrase.split(" ")
    if len(words) > 1 and words[0] in (
        "the",
        "a",
        "an",
        "its",
        "his",
        "her",
        "their",
        "der",
        "die",
        "le",
        "la",
        "el",
    ):
        words = words[1:]
    if not 1 <= len(words) <= 10:
        return None
    for word in words[:4]:
        if word.casefold() in lexicon.roles:
            return " ".join(words)
        if word in ("and", "said", "says", "told") or word.casefold() in lexicon.stops:
            return None
    return None


__all__ = ["DEMONYMS", "title_after", "title_before"]
