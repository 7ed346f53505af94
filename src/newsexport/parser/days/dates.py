"""Dates of a month, as they stand, and the reading of words round a place.

    month first    Jan. 18 | December 18, 2021 | March 3-5 (its first day)
    day first      18. Januar | le 1er mars | 24 grudnia 2020 r. | 14. und 15. Juli (both)
    numbers        2021-12-18 | 18.12.2021 | 12/18/2021

In English, 3/4/2021 is March in one house and April in another: left alone.

>>> [(found.month, found.day, found.year) for found in numeric_dates("12/18/2021, 3/4/2021", "en")]
[(12, 18, 2021)]
>>> [(found.month, found.day) for found in month_dates("am 14. und 15. Juli", 15, 19, 7, "de")]
[(7, 14), (7, 15)]
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

from newsexport.calendar import day_of, months
from newsexport.parser.days.words import day_words

Direction = Literal["last", "next", "this", "past", "coming", "week"]


class Expression(NamedTuple):
    """text[start:end] and what it says; what it does not say is None."""

    start: int
    end: int
    weekday: int | None = None  # 0 is Monday
    month: int | None = None
    day: int | None = None
    year: int | None = None
    relative: int | None = None  # days from the story's day
    beside: int | None = None  # days from the day named before
    direction: Direction | None = None
    weeks: int = 0  # "Tuesday last week": -1; added to what a direction gives


CAPITALISED = frozenset({"en", "de"})  # weekdays and months begin with a capital letter
_SHORT = 4  # longest abbreviation of a month
# Abbreviations that are words as well: a month only with a point or a year.
_WORDS_TOO = {"it": ("set", "mar"), "pt": ("set", "mar", "out", "dez"), "es": ("mar",)}
_SEPARATORS = ("/", ".", "-")
_BEFORE_NUMBER = frozenset("on by until till since before after from through".split())
_LEAD = 40  # characters before a date in which the event is named
_LONGEST_NUMBERS = 10  # characters of "18.12.2021"
_WHOLE_MONTHS = frozenset("may mai maj mei mars juin août aout june july juni juli luty".split())


@cache
def word_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


@cache
def _numeric() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w./-])(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)([./-])(\d\d?)\5((?:19|20)\d\d))(?![\w/-])"
    )


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(r"(\d\d?)([a-z]{3})(\d\d)(?!\w)")


@cache
def _day_before() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\d.,:/$€£-])(\d\d?)(?:st|nd|rd|th|\.|º|°|er|:e|:a)?(?: ?(?:de|of|d['’]))?[ -]?\Z",
        re.I,
    )


@cache
def _coordinated() -> re.Pattern[str]:
    return re.compile(r"(?<![\d.,:/$€£-])(\d\d?)\.? (?:und|y|e|et|en|i|och|og|ja|and) \Z")


@cache
def _day_after() -> re.Pattern[str]:
    return re.compile(
        r"\.? ?(\d\d?)(?:st|nd|rd|th)?(?![\dA-Za-z%]|[:.,/]\d)(?:,? ?((?:19|20)\d\d)(?!\d))?"
    )


@cache
def _year_after() -> re.Pattern[str]:
    return re.compile(r"\.?,? (?:de |del |of )?((?:19|20)\d\d)(?![\w%])(?: (?:r\b\.?|roku\b))?")


def lowered(text: str) -> str:
    """`text` in lower case, character for character (a capital dotted I would grow)."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def previous_word(lower: str, start: int) -> tuple[str, int]:
    """The word that ends right before text[start], and where it begins; "" where there is none."""
    cut = lower[max(0, start - 16) : start]
    if not cut.endswith(" "):
        return "", start
    word = cut[:-1].rpartition(" ")[2]
    return (word, start - 1 - len(word)) if word.isalpha() else ("", start)


def next_word(lower: str, end: int) -> tuple[str, int]:
    """The word that begins one space after text[end], and where it ends."""
    word = word_pattern().match(lower, end + 1) if lower[end : end + 1] == " " else None
    return (word.group(), word.end()) if word else ("", end)


def whole_day(found: Expression) -> date | None:
    """The day of an expression that writes day, month and year."""
    if found.year and found.month and found.day:
        return day_of(found.year, found.month, found.day)
    return None


def month_dates(text: str, start: int, end: int, number: int, language: str) -> list[Expression]:
    """The date that the month at text[start:end] belongs to; with "14. und 15. Juli" two."""
    if language in CAPITALISED and not text[start].isupper():
        return []
    lead = text[max(0, start - 12) : start]
    # the point of a look-behind must see what stands before the slice, hence twelve
    before = _day_before().search(lead)
    after = _day_after().match(text, end) if before is None or language == "en" else None
    if after and (before is None or after.group(2)):
        day, year = int(after.group(1)), after.group(2)
        if not 1 <= day <= 31:
            return []
        following = next_word(lowered(text[after.end() : after.end() + 16]), 0)[0]
        if not year and following in day_words(language).events:
            return []
        return [Expression(start, after.end(), None, number, day, int(year) if year else None)]
    if before is None or not 1 <= int(before.group(1)) <= 31:
        return []
    begin = start - len(lead) + before.start()
    year_found = _year_after().match(text, end)
    stop, year_read = end, None
    if year_found:
        stop, year_read = year_found.end(), int(year_found.group(1))
    short = end - start <= _SHORT and lowered(text[start:end]) not in _WHOLE_MONTHS
    bare = short and year_read is None and text[end : end + 1] != "."
    if bare and lowered(text[start:end]) in _WORDS_TOO.get(language, ()):
        return []
    if stop == end and text[end : end + 1] == "." and short:
        stop += 1
    day = int(before.group(1))
    found = [Expression(begin, stop, None, number, day, year_read)]
    first = _coordinated().search(text[max(0, begin - 12) : begin])
    if first and 1 <= int(first.group(1)) < day:
        at = begin - len(first.group()) if begin >= len(first.group()) else begin
        width = len(first.group()) - len(first.group().lstrip("0123456789").lstrip("."))
        found.insert(0, Expression(at, at + width, None, number, int(first.group(1)), year_read))
    return found


@cache
def _event() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:attack|attentat|atentad|ataque|attacc|attaque|anschl[aä]g|überfall|massak|massac"
        r"|masacr|strage|aanslag|aanval|zamach|atak|angre[bp]|terror|putsch|golpe|kupp|hyökkäy"
        r"|iskut?\b|revolu)\w*(?: [a-zà-ÿ]{1,5}['’]?){0,2} ?\Z"
    )


def is_of_event(lead: str) -> bool:
    """ "die Anschläge vom 11. September": an event named by its day alone may be of any year.

    `lead` is what stands before the date."""
    return _event().search(lowered(lead[-_LEAD:])) is not None


@cache
def _number_alone(language: str) -> re.Pattern[str]:
    if language == "en":
        after = r"(?=[.,;:)!?—]|\Z| (?:and|at|but|in|when|to|for|as|after|before|by|with)\b)"
        return re.compile(rf" (\d\d?)(?:st|nd|rd|th){after}")
    if language == "fr":
        return re.compile(r" (\d\d?)(?=[.,;)](?!\d)|\Z)")
    return re.compile(r" (\d\d?)(?![\w%]|[./:,-]\d| ?(?:de|del|do|da|della|dello|dell)\b)")


def numbered_day(lower: str, start: int, end: int, language: str) -> Iterator[Expression]:
    """ "on the 14th", "el día 14": the number that follows lower[start:end], without a month."""
    if language == "en" and previous_word(lower, start)[0] not in _BEFORE_NUMBER:
        return
    found = _number_alone(language).match(lower, end)
    if found and 1 <= int(found.group(1)) <= 31:
        yield Expression(start, found.end(), day=int(found.group(1)))


def joined_date(lower: str, start: int, language: str) -> Iterator[Expression]:
    """ "29jan15", as agencies of showbiz write: the date that begins at lower[start]."""
    found = _joined().match(lower, start)
    month = months(language).get(found.group(2)) if found else None
    if found and month and 1 <= int(found.group(1)) <= 31:
        day, year = int(found.group(1)), 2000 + int(found.group(3))
        yield Expression(start, found.end(), None, month, day, year)


def numeric_dates(text: str, language: str) -> Iterator[Expression]:
    """The dates in `text` that are all numbers."""
    last = 0
    for at in centuries(text):
        if text[at - 1 : at] not in _SEPARATORS and text[at + 4 : at + 5] != "-":
            continue
        window = max(last, at - _LONGEST_NUMBERS)
        found = _numeric().search(text, window, at + _LONGEST_NUMBERS + 1)
        numbers = _in_order(found, language) if found else None
        if found and numbers:
            last = found.end()
            yield Expression(found.start(), last, None, numbers[1], numbers[2], numbers[0])


def centuries(text: str) -> list[int]:
    """Where a year of this century or the last may begin."""
    found: list[int] = []
    for century in ("19", "20"):
        at = text.find(century)
        while at >= 0:
            found.append(at)
            at = text.find(century, at + 2)
    return sorted(found)


def _in_order(found: re.Match[str], language: str) -> tuple[int, int, int] | None:
    """Year, month and day."""
    year, month, day, first, _, second, last = found.groups()
    if year:
        numbers = int(year), int(month), int(day)
    else:
        one, two = int(first), int(second)
        numbers = int(last), two, one
        if language == "en":
            # month or day first: only the numbers can tell
            if one == two or two > 12:
                numbers = int(last), one, two
            elif one <= 12:
                return None
    return numbers if 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31 else None
