"""Expressions that name a calendar day, as they stand; what day they name is worked out later.

    weekday    Tuesday | last Friday | viernes pasado | sábado (23)
    date       Jan. 18 | December 18, 2021 | 18. Januar | le 1er mars | 24 grudnia 2020 r.
    both       Tuesday, Nov. 19, 2019 | mercoledì 19 febbraio
    numeric    2021-12-18 | 18.12.2021 | 12/18/2021
    relative   today | last night | hier | i går
    beside     a day earlier | am Vortag

>>> [(e.start, e.end, e.month, e.day) for e in find_expressions("He left on Jan. 18.", "en")]
[(11, 18, 1, 18)]
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.calendar import months, primary, weekdays
from newsexport.parser.day_dates import (
    CAPITALISED,
    Direction,
    Expression,
    lowered,
    month_dates,
    next_word,
    numeric_dates,
    previous_word,
    word_pattern,
)
from newsexport.parser.day_words import DayWords, day_words

RULES = {
    "day-expression": "Words that name a day, resolved with the story's day, tense and neighbours.",
}

_SHORT = 4  # longest abbreviation of a weekday, but for those named next
_LONGER = frozenset({"thurs", "niedz"})
# Portuguese drops "-feira"; the bare ordinal is a weekday only after these.
_ORDINALS = frozenset(["segunda", "terça", "terca", "quarta", "quinta", "sexta"])
_MORNINGS = frozenset({"morgen", "mañana"})
_BEFORE_NOWADAYS = frozenset("of in to with for by".split())
_BEFORE_ORDINAL = frozenset(["na", "nesta", "desta", "última", "próxima", "da", "de"])


@cache
def _number_after_weekday() -> re.Pattern[str]:
    return re.compile(
        r" ?\((\d\d?)(?:[/.](\d\d?))?\)"
        r"|,? (?:día |dia |den |the )?(\d\d?)(?:st|nd|rd|th|\.)?(?![\w:%]|[.,:/]\d| [^\W\d_])"
    )


def _of_something(lower: str, end: int) -> bool:
    """ "la veille d'une grève": the eve of an event, not of the day named before."""
    return lower[end : end + 4].startswith((" d'", " d’", " de ", " du "))


@cache
def _weekday_before_date() -> re.Pattern[str]:
    return re.compile(r"\.?,? ?\(?(?:the |den |dem |el |le |il |dia |día |d\. )?\Z")


@cache
def _vocabulary(language: str) -> frozenset[str]:
    """Every word that can begin or end an expression that is not all numbers."""
    words = day_words(language)
    phrases = [*words.relative, *words.beside]
    ends = {word_pattern().findall(phrase)[-1] for phrase in phrases}
    return frozenset({*months(language), *weekdays(language), *ends})


def _standing(lower: str, word: str) -> Iterator[int]:
    """Where `word` stands in `lower` as a word of its own."""
    at = lower.find(word)
    while at >= 0:
        end = at + len(word)
        if not (at and lower[at - 1].isalpha()) and not lower[end : end + 1].isalpha():
            yield at
        at = lower.find(word, end)


def _weekday(
    text: str, lower: str, start: int, end: int, number: int, language: str, words: DayWords
) -> Expression | None:
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
    elif language == "en" and lower.startswith("week", stop) is False and following == "week":
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


def _short(word: str) -> bool:
    """Whether a weekday's word is too short to stand without a date."""
    return len(word) <= _SHORT or word in _LONGER


def present_words(texts: list[str], language: str) -> tuple[str, ...]:
    """Which of the words that can name a day stand in any of `texts`."""
    words = frozenset(word_pattern().findall(lowered("\n".join(texts))))
    return tuple(words & _vocabulary(primary(language)))


def find_expressions(
    text: str, language: str, present: tuple[str, ...] | None = None
) -> tuple[Expression, ...]:
    """The expressions in `text`, in order; none overlap. `present` saves looking for words that
    are known not to be there."""
    tag = primary(language)
    words = day_words(tag)
    if present is None:
        present = present_words([text], tag)
    lower = lowered(text)
    dates: list[Expression] = list(numeric_dates(text, tag))
    days: list[Expression] = []
    others: list[Expression] = []
    month_numbers, weekday_numbers = months(tag), weekdays(tag)
    for word in present:
        for at in _standing(lower, word):
            end = at + len(word)
            if word in month_numbers:
                dates += month_dates(text, at, end, month_numbers[word], tag)
            if word in weekday_numbers:
                found = _weekday(text, lower, at, end, weekday_numbers[word], tag, words)
                if found:
                    days.append(found)
            others += _phrases(lower, at, end, words)
    return _merged(text, lower, dates, days, others)


def _phrases(lower: str, at: int, end: int, words: DayWords) -> Iterator[Expression]:
    """The relative phrases that end at lower[end]."""
    for phrases, beside in ((words.relative, False), (words.beside, True)):
        for phrase, days in phrases.items():
            start = end - len(phrase)
            if start < 0 or start > at or not lower.startswith(phrase, start):
                continue
            if start and lower[start - 1].isalpha():
                continue
            previous = previous_word(lower, start)[0]
            if phrase in _MORNINGS and previous in words.morning:
                continue
            owns = lower[end : end + 2] in ("'s", "’s")
            if phrase == "today" and owns and previous in _BEFORE_NOWADAYS:
                continue  # "in today's world"
            if beside and _of_something(lower, end):
                continue
            if beside:
                yield Expression(start, end, beside=days)
            else:
                yield Expression(start, end, relative=days)


def _merged(
    text: str,
    lower: str,
    dates: list[Expression],
    days: list[Expression],
    others: list[Expression],
) -> tuple[Expression, ...]:
    """A weekday right before a date goes with it; of two that overlap the longer stays."""
    joined: list[Expression] = []
    taken: set[int] = set()
    ends = {day.end: day for day in days}
    # the weekday may have taken the date's number with it: "martes 3 de mayo"
    covers = {at: day for day in days if day.day for at in range(day.start, day.end)}
    for one in dates:
        lead = text[max(0, one.start - 10) : one.start]
        gap = _weekday_before_date().search(lead)
        partner = ends.get(one.start - len(gap.group())) if gap else None
        if partner is None and covers.get(one.start, one) is not one:
            partner = covers[one.start]
        if partner:
            taken.add(partner.start)
            end = one.end
            if text[one.end : one.end + 1] == ")" and "(" in text[partner.start : one.start]:
                end += 1
            one = one._replace(start=partner.start, end=end, weekday=partner.weekday)
        joined.append(one)
    for day in days:
        word = word_pattern().match(lower, day.start)
        if day.start in taken or (word and _short(word.group()) and day.direction is None):
            continue
        joined.append(day)
    joined += others
    joined.sort(key=lambda found: (found.start, -found.end))
    kept: list[Expression] = []
    for found in joined:
        if kept and found.start < kept[-1].end:
            if found.end - found.start > kept[-1].end - kept[-1].start:
                kept[-1] = found
            continue
        kept.append(found)
    return tuple(kept)
