"""What stands round a weekday and goes with it, or shows that it names no one day.

direction    last Friday | viernes pasado | sexta-feira que vem | kommenden Freitag
week         Tuesday last week | Friday of next week | a week ago Monday | Friday week
number       sábado (23)
no day       every Friday | a Monday in May | Monday to Friday | Sunday Times | Good Friday
"""

import re
from functools import cache

from newsexport.calendar import weekdays
from newsexport.parser.day_dates import (
    CAPITALISED,
    Direction,
    Expression,
    next_word,
    previous_word,
)
from newsexport.parser.day_words import DayWords, day_words

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
        r"|,? (?:día |dia |den |the )?(\d\d?)(?:st|nd|rd|th|\.)?(?![\w:%]|[.,:/]\d| [^\W\d_])"
    )


@cache
def _date_after() -> re.Pattern[str]:
    return re.compile(r"[.,]{0,2} ?\(?(?:the |den |dem |el |le |il )?\d")


def find_weekday(
    text: str, lower: str, start: int, end: int, number: int, language: str
) -> Expression | None:
    """The expression of the weekday at text[start:end]; None where it names no one day."""
    words = day_words(language)
    word = lower[start:end]
    if language in CAPITALISED and not text[start].isupper():
        return None
    previous, at = previous_word(lower, start)
    if word in _ORDINALS and language == "pt":
        following = lower[end : end + 6]
        if following == "-feira":
            end += 6
        elif previous not in _BEFORE_ORDINAL or not _ends_there(lower, end):
            return None
    if _is_habit(text, lower, start, end, number, language, words):
        return None
    begin = start
    direction: Direction | None = None
    if previous in words.last:
        direction, begin = "last", at
    elif previous in words.next:
        direction, begin = "next", at
    elif previous in words.this:
        direction, begin = "this", at
    if previous == "i" and not word.endswith("s"):
        direction, begin = None, start
    if previous == "past":  # "this past Friday", the most recent one
        before, there = previous_word(lower, at)
        direction, begin = "past", there if before == "this" else at
    weeks, begin, end, of_week = _week(lower, start, begin, end, language, words)
    if of_week:
        direction = of_week
    following, stop = next_word(lower, end)
    if direction is None and not weeks and language not in CAPITALISED and following != "i":
        if following in words.last:
            direction, end = "last", stop
        elif following in words.next:
            direction, end = "next", stop
        elif words.coming and lower.startswith(words.coming, end + 1):
            phrase = next(phrase for phrase in words.coming if lower.startswith(phrase, end + 1))
            direction, end = "next", end + 1 + len(phrase)
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


def _week(
    lower: str, start: int, begin: int, end: int, language: str, words: DayWords
) -> tuple[int, int, int, Direction | None]:
    """Of how many weeks on, with the new begin and end; and whence those weeks are told."""
    following, stop = next_word(lower, end)
    previous, at = previous_word(lower, start)
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
        for phrase, weeks in _WEEK_BEFORE:
            if f" {lower[max(0, start - len(phrase)) : start]}".endswith(phrase):
                return weeks, start - len(phrase) + 1, end, "past" if weeks < 0 else "coming"
        if following == "week" and lower[stop : stop + 1] != "-":
            return 1, begin, stop, "coming"
    return 0, begin, end, None


def _is_habit(
    text: str, lower: str, start: int, end: int, number: int, language: str, words: DayWords
) -> bool:
    """Whether the weekday at text[start:end] is one of many, or part of a name."""
    previous, at = previous_word(lower, start)
    if previous in words.any:
        return True
    if previous == "a" and (previous_word(lower, at)[0] == "on" or lower[at - 2 : at] == ", "):
        return True  # "on a Tuesday in spring", "Jan. 18, a Tuesday"
    following, stop = next_word(lower, end)
    dated = _date_after().match(text, end)
    if previous in words.habit and not dated and following not in words.last | words.next:
        return True
    if following in words.names and (language != "en" or text[end + 1].isupper()):
        return True
    if language == "en":
        if previous == "the" and following in _OF_SOMETHING:
            return True
        if following == "night" and text[end + 1].isupper():
            return text[stop + 1 : stop + 2].isupper()  # "Monday Night Football"
    return _is_of_hours(lower, start, end, number, language, words)


def _is_of_hours(
    lower: str, start: int, end: int, number: int, language: str, words: DayWords
) -> bool:
    """Whether the weekday is an end of a stretch so long that it tells opening hours."""
    known = weekdays(language)
    if lower[start - 1 : start] in ("-", "–"):
        lead = lower[max(0, start - 16) : start - 1] + " "
        previous = previous_word(lead, len(lead))[0]
        first = known.get(previous)
        return first is not None and (number - first) % 7 >= _HOURS
    previous, at = previous_word(lower, start)
    while previous in words.to:
        previous, at = previous_word(lower, at)
        first = known.get(previous.removesuffix("-feira"))
        if first is not None:
            return (number - first) % 7 >= _HOURS
    if language == "fi":  # "maanantaista perjantaihin"
        first = known.get(previous) if previous.endswith("sta") else None
        if first is not None:
            return (number - first) % 7 >= _HOURS
    if lower[end : end + 1] in ("-", "–") and lower[end + 1 : end + 6] != "feira":
        following = next_word(" " + lower[end + 1 : end + 20], 0)[0]
    else:
        following, stop = next_word(lower, end)
        if language == "fi":
            following = following if following.endswith(("hin", "oon")) else ""
        elif following not in words.to:
            return False
        while following in words.to:
            following, stop = next_word(lower, stop)
    last = known.get(following)
    return last is not None and (last - number) % 7 >= _HOURS
