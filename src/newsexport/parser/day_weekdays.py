"""What stands round a weekday and goes with it: "last Friday", "viernes pasado", "sábado (23)"."""

import re
from functools import cache

from newsexport.parser.day_dates import (
    CAPITALISED,
    Direction,
    Expression,
    next_word,
    previous_word,
)
from newsexport.parser.day_words import day_words

_SHORT = 4  # longest abbreviation of a weekday, but for those named next
_LONGER = frozenset({"thurs", "niedz"})
# Portuguese drops "-feira"; the bare ordinal is a weekday only after these.
_ORDINALS = frozenset(["segunda", "terça", "terca", "quarta", "quinta", "sexta"])
_BEFORE_ORDINAL = frozenset(["na", "nesta", "desta", "última", "próxima", "da", "de"])


def is_short(word: str) -> bool:
    """Whether a weekday's word is too short to stand without a date."""
    return len(word) <= _SHORT or word in _LONGER


@cache
def _number_after_weekday() -> re.Pattern[str]:
    return re.compile(
        r" ?\((\d\d?)(?:[/.](\d\d?))?\)"
        r"|,? (?:día |dia |den |the )?(\d\d?)(?:st|nd|rd|th|\.)?(?![\w:%]|[.,:/]\d| [^\W\d_])"
    )


def find_weekday(
    text: str, lower: str, start: int, end: int, number: int, language: str
) -> Expression | None:
    """The expression of the weekday at text[start:end]; None where it names no one day."""
    words = day_words(language)
    word = lower[start:end]
    if language in CAPITALISED and not text[start].isupper():
        return None
    begin = start
    direction: Direction | None = None
    previous, at = previous_word(lower, start)
    if previous in words.any:
        return None
    if previous == "a" and (previous_word(lower, at)[0] == "on" or lower[at - 2 : at] == ", "):
        return None  # "on a Tuesday in spring", "Jan. 18, a Tuesday"
    if word in _ORDINALS and language == "pt":
        following = lower[end : end + 6]
        if following == "-feira":
            end += 6
        elif previous not in _BEFORE_ORDINAL or (following[:1] == " " and following[1:2] != "("):
            return None
    if previous in words.last:
        direction, begin = "last", at
    elif previous in words.next:
        direction, begin = "next", at
    elif previous in words.this:
        direction, begin = "this", at
    if previous == "i" and not word.endswith("s"):
        direction, begin = None, start
    following, stop = next_word(lower, end)
    if following in words.names and text[end + 1].isupper():
        return None
    if direction is None and following and language not in CAPITALISED:
        if following in words.last:
            direction, end = "last", stop
        elif following in words.next:
            direction, end = "next", stop
    weeks = 0
    if previous in words.week or (previous == "on" and lower.endswith("week on", 0, start - 1)):
        # "volgende week dinsdag", "last week on Tuesday"
        which, begin_of_week = previous_word(lower, at if previous in words.week else at - 5)
        if which in words.last or which in words.next:
            weeks, begin = (-1 if which in words.last else 1), begin_of_week
    elif following in ("last", "next") and language == "en" and next_word(lower, stop)[0] == "week":
        weeks = -1 if following == "last" else 1
        end = stop + 5
    elif language == "en" and following == "week":
        return None
    day = month = None
    if not weeks:
        numbered = _number_after_weekday().match(text, end)
        if numbered:
            read = int(numbered.group(1) or numbered.group(3))
            of = int(numbered.group(2)) if numbered.group(2) else None
            if 1 <= read <= 31 and (of is None or 1 <= of <= 12):
                day, month, end = read, of, numbered.end()
    if language in ("sv", "da") and previous == "på" and word.endswith("dag"):
        direction = "coming"
    return Expression(begin, end, number, month, day, None, None, None, direction, weeks)
