"""What stands round a weekday and goes with it, or shows that it names no one day.

direction    last Friday | viernes pasado | sexta-feira que vem | kommenden Freitag
week         Tuesday last week | Friday of next week | a week ago Monday | Friday week
number       sábado (23)
no day       every Friday | a Monday in May | Monday to Friday | Sunday Times | Good Friday
"""

import re
from functools import cache
from typing import NamedTuple

from newsexport.calendar import weekdays
from newsexport.parser.days.dates import (
    CAPITALISED,
    Direction,
    Expression,
    next_word,
    previous_word,
)
from newsexport.parser.days.words import DayWords, day_words

_SHORT = 4  # longest abbreviation of a weekday, but for those named next
_LONGER = frozenset({"thurs", "niedz"})
_HOURS = 4  # days from first to last: "Monday to Friday" is when a shop is open
# Portuguese drops "-feira"; the bare ordinal is a weekday only after these.
_ORDINALS = frozenset(["segunda", "terça", "terca", "quarta", "quinta", "sexta"])
_BEFORE_ORDINAL = frozenset(["na", "nesta", "desta", "última", "próxima", "da", "de"])
# "the Friday after Easter": the Friday of something else
_OF_SOMETHING = frozenset(("after", "before", "following", "preceding", "prior"))
_WEEK_BEFORE = ((" a week ago ", -1), (" a week from ", 1), (" a week on ", 1))


def is_short(word: str) -> bool:
    """Whether a weekday's word is too short to stand without a date."""
    return len(word) <= _SHORT or word in _LONGER


@cache
def _number_after_weekday() -> re.Pattern[str]:
    return re.compile(
        r" ?\((\d\d?)(?:[/.](\d\d?))?\)"
        r"|,? (?:día |dia |den |the )?(\d\d?)(?:st|nd|rd|th)?(?![\w:%]|[.,:/]\d| [^\W\d_])"
    )


@cache
def _date_after() -> re.Pattern[str]:
    return re.compile(r"[.,]{0,2} ?\(?(?:the |den |dem |el |le |il )?\d")


class _Near(NamedTuple):
    """The words right before and after a weekday."""

    previous: str
    at: int  # where the one before begins
    following: str
    stop: int  # where the one after ends


def find_weekday(
    text: str, lower: str, start: int, end: int, number: int, language: str
) -> Expression | None:
    """The expression of the weekday at text[start:end]; None where it names no one day."""
    words = day_words(language)
    if language in CAPITALISED and not text[start].isupper():
        return None
    previous, at = previous_word(lower, start)
    word = lower[start:end]
    if word in _ORDINALS and language == "pt":
        if lower.startswith("-feira", end):
            end += 6
        elif previous not in _BEFORE_ORDINAL or not _ends_there(lower, end):
            return None
    near = _Near(previous, at, *next_word(lower, end))
    if _is_habit(text, lower, start, end, near, language, words):
        return None
    if _is_of_hours(lower, start, end, number, near, language, words):
        return None
    begin = start
    direction: Direction | None = None
    if previous in words.last:
        direction, begin = "last", at
    elif previous in words.next:
        direction, begin = "next", at
    elif previous in words.this:
        direction, begin = "this", at
    elif previous == "past":  # "this past Friday", the most recent one
        before, there = previous_word(lower, at)
        direction, begin = "past", there if before == "this" else at
    if previous == "i" and not word.endswith("s"):
        direction, begin = None, start
    weeks, begin, end, of_week = _week(lower, start, begin, end, near, language, words)
    if of_week:
        direction = of_week
    if direction is None and not weeks and language not in CAPITALISED:
        direction, end = _direction_after(lower, end, near, words)
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


def _ends_there(lower: str, end: int) -> bool:
    """Whether no word follows that a bare ordinal could belong to: "na sexta e no sábado"."""
    following = next_word(lower, end)[0]
    return not following or following in ("e", "que", "à", "de", "passada")


def _direction_after(
    lower: str, end: int, near: _Near, words: DayWords
) -> tuple[Direction | None, int]:
    """The direction that follows the weekday, and where that ends: "vendredi dernier"."""
    if near.following in words.last and near.following != "i":
        return "last", near.stop
    if near.following in words.next:
        return "next", near.stop
    for phrase in words.coming:
        if lower.startswith(phrase, end + 1):
            return "next", end + 1 + len(phrase)
    return None, end


def _week(
    lower: str,
    start: int,
    begin: int,
    end: int,
    near: _Near,
    language: str,
    words: DayWords,
) -> tuple[int, int, int, Direction | None]:
    """Of how many weeks on, with the new begin and end; and whence those weeks are told."""
    previous, at, following, stop = near
    if previous in words.week or (previous == "on" and lower.endswith("week on", 0, start - 1)):
        # "volgende week dinsdag", "last week on Tuesday"
        which, begin_of_week = previous_word(lower, at if previous in words.week else at - 5)
        if which in words.last or which in words.next:
            return -1 if which in words.last else 1, begin_of_week, end, None
    if following == "of":
        following, stop = next_word(lower, stop)
    if following in words.last or following in words.next or following in words.this:
        week, after = next_word(lower, stop)
        if week in words.week:
            weeks = -1 if following in words.last else 1 if following in words.next else 0
            return weeks, begin, after, None if weeks else "week"
    if language == "en":
        if previous in ("ago", "from", "on"):
            for phrase, weeks in _WEEK_BEFORE:
                if f" {lower[max(0, start - len(phrase)) : start]}".endswith(phrase):
                    return weeks, start - len(phrase) + 1, end, "past" if weeks < 0 else "coming"
        if following == "week" and lower[stop : stop + 1] != "-":
            return 1, begin, stop, "coming"
    return 0, begin, end, None


def _is_habit(
    text: str, lower: str, start: int, end: int, near: _Near, language: str, words: DayWords
) -> bool:
    """Whether the weekday at text[start:end] is one of many, or part of a name."""
    previous, at, following, stop = near
    if previous in words.any:
        return True
    if previous == "a" and (previous_word(lower, at)[0] == "on" or lower[at - 2 : at] == ", "):
        return True  # "on a Tuesday in spring", "Jan. 18, a Tuesday"
    if previous in words.habit and not _date_after().match(text, end):
        return following not in words.last and following not in words.next
    if following in words.names and (language != "en" or text[end + 1].isupper()):
        return True
    if language == "en":
        if previous == "the" and following in _OF_SOMETHING:
            return True
        if following == "night" and text[end + 1].isupper():
            return text[stop + 1 : stop + 2].isupper()  # "Monday Night Football"
    return False


def _is_of_hours(
    lower: str,
    start: int,
    end: int,
    number: int,
    near: _Near,
    language: str,
    words: DayWords,
) -> bool:
    """Whether the weekday is an end of a stretch so long that it tells opening hours."""
    known = weekdays(language)
    first, last = "", ""
    previous, at, following, stop = near
    if previous in words.to:
        while previous in words.to:
            previous, at = previous_word(lower, at)
        first = previous.removesuffix("-feira")
    elif lower[start - 1 : start] in ("-", "–"):
        lead = lower[max(0, start - 16) : start - 1] + " "
        first = previous_word(lead, len(lead))[0]
    elif language == "fi" and previous.endswith("sta"):
        first = previous  # "maanantaista perjantaihin"
    if following in words.to:
        while following in words.to:
            following, stop = next_word(lower, stop)
        last = following
    elif lower[end : end + 1] in ("-", "–"):
        last = next_word(" " + lower[end + 1 : end + 20], 0)[0]
    elif language == "fi" and following.endswith(("hin", "oon")):
        last = following
    from_day, to_day = known.get(first) if first else None, known.get(last) if last else None
    if from_day is not None and (number - from_day) % 7 >= _HOURS:
        return True
    return to_day is not None and (to_day - number) % 7 >= _HOURS
