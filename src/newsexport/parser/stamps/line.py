"""The days and times in a line of tokens: what begins at each token, if anything."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from newsexport.calendar import month_number, weekday_number
from newsexport.parser.stamps.clock import AMERICAN, ZONES
from newsexport.parser.stamps.words import (
    AGO,
    AGO_BEFORE,
    DOTTED_TIME,
    MINUTES,
    PAGES,
    UNITS,
    among,
)
from newsexport.source import Span

_NOTHING = ("",) * 20  # more than any day or time reaches from its first token


class Token(NamedTuple):
    text: str
    span: Span


class Day(NamedTuple):
    day: int
    month: int
    year: int | None
    span: Span


class Clock(NamedTuple):
    hour: int
    minute: int
    second: int
    span: Span
    zone: str | None = None
    offset: int | None = None  # minutes, where the line prints the offset itself


@lru_cache(maxsize=2048)
def _month(word: str, language: str) -> int | None:
    return month_number(word, language) or month_number(word, "en")


@lru_cache(maxsize=2048)
def _is_weekday(word: str, language: str) -> bool:
    return (weekday_number(word, language), weekday_number(word, "en")) != (None, None)


class StampLine:
    """The tokens of one line, asked what begins at each."""

    def __init__(self, tokens: list[Token], language: str) -> None:
        self.tokens = tokens
        self.language = language
        # nothing stands before the first token, nor behind the last
        self.text = [*(token.text for token in tokens), *_NOTHING].__getitem__

    def number(self, at: int, least: int, most: int) -> int | None:
        written = self.text(at)
        if not written.isdecimal() or len(written) > 4:
            return None
        value = int(written)
        return value if least <= value <= most else None

    def month(self, at: int) -> int | None:
        word = self.text(at)
        if not word[:1].isalpha():
            return None
        return _month(word, self.language)

    def weekday(self, word: str) -> bool:
        return _is_weekday(word, self.language)

    def span(self, at: int, end: int) -> Span:
        return Span(self.tokens[at].span.start, self.tokens[end - 1].span.end)

    def year(self, at: int) -> tuple[int | None, int]:
        """The year that stands at `at`, after a comma, point or "de"; and the token after it."""
        here = at
        while self.text(here) in (",", ".", "-", "/", "|") or among(
            self.text(here).casefold() or "-", " de del "
        ):
            here += 1
            if here - at > 2:
                break
        year = self.number(here, 1800, 2199)
        return (year, here + 1) if year and len(self.text(here)) == 4 else (None, at)

    def named_day(self, at: int) -> tuple[Day, int] | None:
        """`March 5, 2024`"""
        month = self.month(at)
        if month is None:
            return None
        here = at + 1
        if self.text(here) in (".", "-"):
            here += 1
        day = self.number(here, 1, 31)
        if day is None or len(self.text(here)) > 2 or self.text(here + 1) == ":":
            return None
        here += 1
        if self.text(here).casefold() in ("st", "nd", "rd", "th"):
            here += 1
        year, end = self.year(here)
        return Day(day, month, year, self.span(at, end)), end

    def day(self, at: int) -> tuple[Day, int] | None:
        """`5 March 2024`, `2024-03-05`, `05.03.2024`, `051430 Mar 24` of the wire."""
        day = self.number(at, 1, 31)
        here = at + 1
        if len(self.text(at)) == 6:
            return self._wire_day(at)
        if day is not None and len(self.text(at)) <= 2:
            if self.text(here).casefold() in (".", "º", "-", "th", "st", "nd", "rd", "er"):
                here += 1
            if self.text(here).casefold() in ("de", "of", "-"):
                here += 1
            month = self.month(here)
            if month:
                if self.text(here + 1) == "." and self.text(here + 2)[:1].isdecimal():
                    here += 1
                year, end = self.year(here + 1)
                if year is None and self.text(here + 1) == "-" and self._short(here + 2):
                    year, end = 2000 + int(self.text(here + 2)), here + 3
                if (
                    year is None
                    and self.text(here + 1).isdecimal()
                    and len(self.text(here + 1)) == 2
                ):
                    follows = self.text(here + 2)
                    if follows not in (":", "."):
                        year, end = 2000 + int(self.text(here + 1)), here + 2
                return Day(day, month, year, self.span(at, end)), end
        return self._numeric_day(at)

    def _short(self, at: int) -> bool:
        """Whether two figures, as of a year, stand at `at`."""
        return len(self.text(at)) == 2 and self.number(at, 0, 99) is not None

    def late_year(self, at: int, events: Sequence[object]) -> Day | None:
        """The last of `events`, a day without a year, with the year that stands at `at`."""
        last = events[-1] if events else None
        year = self.number(at, 1900, 2199) if len(self.text(at)) == 4 else None
        fits = isinstance(last, Day) and last.year is None and year is not None
        return last._replace(year=year) if fits and isinstance(last, Day) else None

    def undecided(self, at: int) -> bool:
        """Whether `03/05/2024` stands at `at`, whose month nobody can tell."""
        separator = self.text(at + 1)
        if separator not in ("/", "-") or self.text(at + 3) != separator:
            return False
        year = self.number(at + 4, 1900, 2199)
        first, second = self.number(at, 1, 12), self.number(at + 2, 1, 12)
        return None not in (first, second, year) and len(self.text(at)) <= 2

    def counts(self, at: int) -> bool:
        """Whether the figure at `at` counts minutes of reading, or is a page's."""
        before, after = self.text(at - 1).casefold(), self.text(at + 1).casefold()
        return among(after or "-", MINUTES) or among(before or "-", PAGES)

    def _wire_day(self, at: int) -> tuple[Day, int] | None:
        """Day, hour and minute in six figures, month, two figures of the year."""
        month = self.month(at + 1)
        written = self.text(at)
        year = self.number(at + 2, 0, 99)
        if month is None or year is None or not 1 <= int(written[:2]) <= 31:
            return None
        if int(written[2:4]) > 23 or int(written[4:]) > 59:
            return None
        return Day(int(written[:2]), month, 2000 + year, self.span(at, at + 3)), at + 3

    def _numeric_day(self, at: int) -> tuple[Day, int] | None:
        separator = self.text(at + 1)
        if separator not in ("/", ".", "-") or self.text(at + 3) != separator or not separator:
            return None
        hour = self.text(at + 4).isdecimal() and self.text(at + 5) == ":"
        if separator == "." and (hour or among(self.text(at + 4).casefold() or "-", " klo kl um ")):
            # "5.3. klo 14:30", "5.3. 14:30"
            day, month = self.number(at, 1, 31), self.number(at + 2, 1, 12)
            return (Day(day, month, None, self.span(at, at + 4)), at + 4) if day and month else None
        end = at + 5
        if len(self.text(at)) == 4:
            year, month = self.number(at, 1800, 2199), self.number(at + 2, 1, 12)
            day = self.number(at + 4, 1, 31)
            if year and month and day:
                return Day(day, month, year, self.span(at, end)), end
            return None
        first, second = self.number(at, 1, 31), self.number(at + 2, 1, 31)
        year = self.number(at + 4, 1800, 2199)
        if year is None and len(self.text(at + 4)) == 2 and separator != "-":
            short = self.number(at + 4, 0, 99)
            year = None if short is None else 2000 + short
        if first is None or second is None or year is None or max(len(self.text(at)), 1) > 2:
            return None
        order = self._order(at, first, second, year)
        if order is None:
            return None
        return Day(*order, year, self.span(at, end)), end

    def _order(self, at: int, first: int, second: int, year: int) -> tuple[int, int] | None:
        """Day and month: by what is no month, by a weekday, by language and form."""
        if second > 12:
            return (second, first) if first <= 12 else None
        if first > 12 or first == second:
            return first, second
        weekday = self._weekday()
        if weekday is not None:
            fits = [
                (day, month)
                for day, month in ((first, second), (second, first))
                if date(year, month, day).weekday() == weekday
            ]
            if len(fits) == 1:
                return fits[0]
        if any(token.text in AMERICAN for token in self.tokens):
            return second, first
        if self.text(at + 1) == "." or self.language[:2] not in ("en", "un"):
            return first, second
        return None

    def _weekday(self) -> int | None:
        for token in self.tokens:
            found = weekday_number(token.text, self.language)
            if found is not None:
                return found
        return None

    def clock(self, at: int) -> tuple[Clock, int] | None:
        """`14:30`, `2:30 p.m. ET`, `18.30 Uhr`, `14h05`, `9 am`, `1430 GMT`"""
        hour, minute, second, end = self.number(at, 0, 24), 0, 0, at + 1
        separator = self.text(end)
        if len(self.text(at)) == 4 and self.text(end) in ZONES and self.text(end).isupper():
            hour, minute = divmod(int(self.text(at)), 100)
        elif hour is None or len(self.text(at)) > 2:
            return None
        elif separator in (":", ".") or separator.casefold() == "h":
            found = self.number(end + 1, 0, 59)
            if found is not None and len(self.text(end + 1)) == 2:
                if separator == "." and not self._dotted(at, end + 2):
                    return None
                minute, end = found, end + 2
                if self.text(end) == ":" and self.number(end + 1, 0, 59) is not None:
                    second, end = int(self.text(end + 1)), end + 2
                    if self.text(end) == "." and self.text(end + 1).isdecimal():
                        end += 2
            elif separator.casefold() == "h":
                end += 1
            else:
                return None
        elif not (self._half(end)[0] or separator.casefold() == "uhr"):
            return None
        half, end = self._half(end)
        if half:
            if not 1 <= hour <= 12:
                half = ""
            else:
                hour = hour % 12 + (12 if half == "p" else 0)
        if hour > 23 or minute > 59:
            return None
        zone, offset, stop = self._zone(end)
        return Clock(hour, minute, second, self.span(at, stop), zone, offset), stop

    def _dotted(self, at: int, end: int) -> bool:
        """Whether a point may part hour and minute here."""
        follows = self.text(end).casefold()
        return (
            self.language[:2] in DOTTED_TIME
            or self._half(end)[0] != ""
            or follows in ("uhr", "h", "hrs")
            or self.text(end) in ZONES
            or among(self.text(at - 1).casefold() or "-", " kl klo um at ")
        )

    def _half(self, at: int) -> tuple[str, int]:
        """ "a" or "p" for am and pm, and the token after it."""
        word = self.text(at).casefold()
        if word in ("am", "pm"):
            return word[0], at + 1
        if word in ("a", "p") and self.text(at + 1) == "." and self.text(at + 2).casefold() == "m":
            return word, at + (4 if self.text(at + 3) == "." else 3)
        return "", at

    def _zone(self, at: int) -> tuple[str | None, int | None, int]:
        here = at
        if self.text(here) == "(" and self.text(here + 1) in ZONES:
            here += 1
        if self.text(here).casefold() == "uhr":
            here += 1
        zone = self.text(here) if self.text(here) in ZONES else None
        if zone:
            here += 1
        named = among(self.text(here).casefold() or "-", " eastern central mountain pacific ")
        if named and zone is None:
            after = here + 1
            if among(self.text(after).casefold() or "-", " standard daylight "):
                after += 1
            if self.text(after).casefold() == "time":
                return f"{self.text(here)[0].upper()}T", None, after + 1
        sign = self.text(here)
        apart = len(self.text(here + 1)) == 4 and zone is None
        if (
            sign in ("+", "-", "−")
            and (self._touches(here) or apart)
            and (zone in (None, "GMT", "UTC"))
        ):
            written = self.text(here + 1)
            if written.isdecimal() and self._touches(here + 1) and len(written) in (1, 2, 4):
                hours, minutes = (
                    divmod(int(written), 100) if len(written) == 4 else (int(written), 0)
                )
                here += 2
                if self.text(here) == ":" and self.number(here + 1, 0, 59) is not None:
                    minutes, here = int(self.text(here + 1)), here + 2
                if hours <= 14 and minutes <= 59:
                    return zone, (hours * 60 + minutes) * (1 if sign == "+" else -1), here
        return (zone, None, here) if zone else (None, None, at)

    def _touches(self, at: int) -> bool:
        return self.tokens[at].span.start == self.tokens[at - 1].span.end

    def ago(self, at: int) -> int:
        """The token after "2 hours ago", "vor 2 Stunden"; 0 where it is no such thing."""
        unit = self.text(at + 1).casefold()
        if not unit.startswith(UNITS) or len(unit) > 9:
            return 0
        for end in (at + 2, at + 3):
            if among(self.text(end).casefold() or "-", AGO):
                return end + 1
        before = self.text(at - 1).casefold()
        if before and (among(before, AGO_BEFORE) or self.text(at - 3).casefold() == "il"):
            return at + 2
        return 0
