"""Calendar days: the story's own, and those its words name.

An expression is resolved against the story's day:

    Tuesday, in a story of Tuesday       that day, whatever the tense
    said Monday, in a story of Tuesday   the day before
    will meet on Monday                  the Monday to come
    Dec. 12                              the nearest one, unless the sentence's tense forbids it
    yesterday, in a quote                from the day on which it was said
    a day earlier                        from the day named before

What cannot be resolved for sure is left out. Without a story day only dates with their year are
known, and what hangs on them: a bare "Tuesday" beside "Tuesday, Nov. 19, 2019" in a caption, or
in a text that was updated on that day.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

from newsexport.calendar import day_of, moved, primary
from newsexport.parser.days.dates import Expression, is_of_event, whole_day
from newsexport.parser.days.evidence import StoryDay
from newsexport.parser.days.expressions import Dated, find_expressions, read_days
from newsexport.parser.days.story_day import RULES, day_near, story_day, visit_day
from newsexport.parser.days.tense import Tense, find_tense, is_saying
from newsexport.parser.passage import Passage

__all__ = [
    "RULES",
    "Dated",
    "FoundDay",
    "StoryDay",
    "caption_day",
    "day_near",
    "find_days",
    "read_days",
    "story_day",
    "visit_day",
]

_CLEARLY_NEARER = 60  # days: a yearless date this near is meant, whatever the tense
_FAR = 200
_LEAD = 60  # characters
_RECENT = 31  # days: an attack so long ago may be of another year
_SOON = 2  # days: a weekday without a verb lies ahead only if it is that near
_NUMBERED = 45  # days: "sábado (23)" is no farther from the story
_MONTH, _WEEK = 31, 7  # days
_IN_A_ROW = 3  # days: from a weekday to another that is named with it
_SPEECH = 2  # days: what is quoted was said no longer before


class FoundDay(NamedTuple):
    passage: str
    start: int
    end: int
    value: str  # "2022-01-18"


def weekday_from(
    day: date, weekday: int, tense: Tense | None, direction: str | None
) -> date | None:
    """The day that `weekday` names in a story of `day`."""
    behind = (day.weekday() - weekday) % 7
    ahead = (weekday - day.weekday()) % 7
    if direction == "week":
        return moved(day, weekday - day.weekday())
    if direction == "last":
        return moved(day, -(behind or 7))
    if direction == "past":
        return moved(day, -behind)
    if direction == "next":
        return moved(day, ahead or 7)
    if tense == "ahead" or direction == "coming" or (tense is None and 0 < ahead <= _SOON):
        return moved(day, ahead)
    if ahead == 1 and direction is None:
        # six days ago; or the stamp is of an earlier time zone than the story
        return None
    return moved(day, -behind)


def _yearless(day: date, found: Expression, read_tense: Callable[[], Tense | None]) -> date | None:
    """The nearest such date; where it is far and the tense is against it, the other one."""
    assert found.month and found.day
    near = [
        there
        for year in (day.year - 1, day.year, day.year + 1)
        if (there := day_of(year, found.month, found.day))
        and (found.weekday is None or there.weekday() == found.weekday)
    ]
    near.sort(key=lambda there: abs((there - day).days))
    if not near:
        return None
    nearest = near[0]
    distance = abs((nearest - day).days)
    if distance > _CLEARLY_NEARER and found.weekday is None:
        tense = read_tense()
        if tense:
            return next((there for there in near if (there >= day) == (tense == "ahead")), nearest)
    return nearest if distance <= _FAR or found.weekday is not None else None


def _of_month(day: date, found: Expression, tense: Tense | None) -> date | None:
    """ "on the 14th": the last or the next one, by the tense; without one a near one."""
    reach = _MONTH if tense else _WEEK
    for distance in range(reach + 1):
        for there in (moved(day, -distance), moved(day, distance)):
            if there is None or there.day != found.day:
                continue
            if tense is None or distance == 0 or (there > day) == (tense == "ahead"):
                return there
    return None


def _numbered(day: date, found: Expression) -> date | None:
    """ "sábado (23)": the nearest day with that weekday and number."""
    for distance in range(_NUMBERED + 1):
        for there in (moved(day, -distance), moved(day, distance)):
            if there and (there.day, there.weekday()) == (found.day, found.weekday):
                return there
    return None


Known = Literal["day", "near", "year"]  # the story's own day, one near it, one of its year


class _Resolver:
    """Resolves the expressions of one story, in order."""

    def __init__(self, day: date, known: Known, language: str) -> None:
        self.day = day
        self.known = known
        self.language = language
        self.said: date | None = None  # the latest day on which, by its words, something was said
        self.own: date | None = None  # the latest recent day named outside quotes
        # such days that were not yet asked whether something was said on them
        self.unread: list[tuple[date, str, Expression]] = []
        self.named: date | None = None  # the latest day named at all
        self.last: tuple[str, Expression, date] | None = None

    def resolve(self, text: str, found: Expression, quoted: bool) -> date | None:
        there = self._beside_last(text, found) or self._resolve(text, found, quoted)
        if there:
            self.named = there
            self.last = text, found, there
            if self.known != "year" and not quoted and 0 <= (self.day - there).days <= _SPEECH:
                self.own = there
                self.unread.append((there, text, found))
        return there

    def _beside_last(self, text: str, found: Expression) -> date | None:
        """ "Thursday and Friday": the Friday after that Thursday, whatever the tense."""
        if self.last is None or not _is_bare(found):
            return None
        last_text, last, there = self.last
        if last_text is not text or last.weekday is None or last.day or found.weekday is None:
            return None
        if not _between_weekdays().fullmatch(text, last.end, found.start):
            return None
        days = (found.weekday - last.weekday) % 7
        return moved(there, days) if 0 < days <= _IN_A_ROW else None

    def _said(self) -> date | None:
        """The latest day on which something was said, else the latest recent day."""
        while self.unread:
            there, text, found = self.unread.pop()
            if is_saying(text, found.start, found.end, self.language):
                self.said = there
                self.unread.clear()
        return self.said or self.own

    def _resolve(self, text: str, found: Expression, quoted: bool) -> date | None:
        if found.year:
            return whole_day(found)
        if found.relative is not None:
            if self.known == "year":
                return None
            if (quoted or self.known != "day") and text[
                found.start : found.start + 5
            ].lower() == "this ":
                return None  # "this morning"
            return moved((self._said() if quoted else None) or self.day, found.relative)
        if found.beside is not None:
            return moved(self.named, found.beside) if self.named else None
        if found.month and found.day:
            there = _yearless(self.day, found, lambda: self._tense(text, found))
            far = there is not None and abs((there - self.day).days) > _RECENT
            lead = text[max(0, found.start - _LEAD) : found.start]
            return None if far and is_of_event(lead) else there
        if self.known == "year":
            return None
        if found.weekday is None:
            return _of_month(self.day, found, self._tense(text, found))
        if found.weeks:
            from_day = weekday_from(self.day, found.weekday, None, found.direction or "week")
            return moved(from_day, 7 * found.weeks) if from_day else None
        unclear = found.direction == "next" and self.language == "en"
        if unclear and found.weekday > self.day.weekday():
            # on a Monday, "next Friday" is this week's to some and next week's to others
            return None
        numbered = _numbered(self.day, found) if found.day else None
        if numbered:
            return numbered
        # on its own weekday a story means that very day, whatever the tense
        told = found.direction in (None, "this") and found.weekday != self.day.weekday()
        tense = self._tense(text, found) if told else None
        return weekday_from(self.day, found.weekday, tense, found.direction)

    def _tense(self, text: str, found: Expression) -> Tense | None:
        return find_tense(text, found.start, found.end, self.language)


def _is_bare(found: Expression) -> bool:
    return not (found.day or found.direction or found.weeks)


@cache
def _between_weekdays() -> re.Pattern[str]:
    """What joins two weekdays of one stretch."""
    return re.compile(
        r" ?[-–—] ?| (?:and|or|to|through|into|und|oder|bis|auf|y|o|a|al|et|ou|à|au|e|en|of|tot|op"
        r"|i|lub|do|na|och|eller|till|og|til|ja|tai) (?:the |on |early |late |am |el |il |den )?"
    )


def find_days(
    read: Sequence[Dated],
    day: date | None,
    language: str,
    skip: Mapping[str, int] | None = None,
    near: tuple[date, bool] | None = None,
) -> tuple[FoundDay, ...]:
    """Every expression of `read` that names a calendar day, resolved against the story's `day`.

    `skip` says for a passage's id before which offset nothing is read (the dateline). Where the
    story's day is not known, `near` (see `day_near`) may still tell the days round it."""
    tag = primary(language)
    resolver: _Resolver | None = None
    if day:
        resolver = _Resolver(day, "day", tag)
    elif near:
        resolver = _Resolver(near[0], "near" if near[1] else "year", tag)
    days: list[FoundDay] = []
    for passage, expressions, in_quotes in read:
        if not expressions:
            continue
        begin = skip.get(passage.id, 0) if skip else 0
        for found, quoted in zip(expressions, in_quotes, strict=True):
            if found.start < begin:
                continue
            there = resolver.resolve(passage.text, found, quoted) if resolver else whole_day(found)
            if there:
                days.append(FoundDay(passage.id, found.start, found.end, there.isoformat()))
    return tuple(days)


def caption_day(passage: Passage, language: str) -> str | None:
    """The one fully written date in a caption, else None."""
    found = find_expressions(passage.text, language)
    days = {there.isoformat() for expression in found if (there := whole_day(expression))}
    return days.pop() if len(days) == 1 else None
