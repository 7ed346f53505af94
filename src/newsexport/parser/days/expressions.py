"""Expressions that name a calendar day, as they stand; what day they name is worked out later.

    weekday    Tuesday | last Friday | viernes pasado | sábado (23)
    date       Jan. 18 | December 18, 2021 | 18. Januar | le 1er mars | 24 grudnia 2020 r.
    both       Tuesday, Nov. 19, 2019 | mercoledì 19 febbraio
    numeric    2021-12-18 | 18.12.2021 | 12/18/2021
    relative   today | last night | hier | i går
    beside     a day earlier | am Vortag
    number     on the 14th | el día 14

>>> [(e.start, e.end, e.month, e.day) for e in find_expressions("He left on Jan. 18.", "en")]
[(11, 18, 1, 18)]

One sparse search finds the words that can name a day; everything else is read round them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import accumulate, count, groupby
from operator import add, itemgetter
from typing import Literal, NamedTuple

from newsexport.calendar import months, primary, weekdays
from newsexport.parser.days.dates import (
    Expression,
    joined_date,
    lowered,
    month_dates,
    numbered_day,
    numeric_dates,
    previous_word,
    word_pattern,
)
from newsexport.parser.days.tense import quote_edges
from newsexport.parser.days.weekdays import find_weekday, is_short
from newsexport.parser.days.words import day_words
from newsexport.parser.passage import Passage

RULES = {
    "day-expression": "Words that name a day, resolved with the story's day, tense and neighbours.",
}

_MORNINGS = frozenset({"morgen", "mañana"})
_BEFORE_NOWADAYS = frozenset("of in to with for by".split())
# What may stand before a word without parting it from what is searched: made a space.
_OPENERS = "\n\"“”„«»(’‘'-–—[/¿¡*"

Kind = Literal["month", "weekday", "relative", "beside"]


class Dated(NamedTuple):
    """A passage and the expressions in it, in order."""

    passage: Passage
    expressions: tuple[Expression, ...]
    quoted: tuple[bool, ...]  # of each expression, whether it stands in quotation marks

    @property
    def own(self) -> list[Expression]:
        """The expressions that the story itself uses."""
        return [each for each, quoted in zip(self[1], self[2], strict=True) if not quoted]


def blanked(lower: str) -> str:
    """`lower` with a space for every mark that may stand right before a word."""
    for mark in _OPENERS:
        lower = lower.replace(mark, " ")
    return lower


@cache
def _entries(language: str) -> dict[str, tuple[tuple[Kind, int], ...]]:
    """What each word or phrase (its marks blanked) can be, with its number."""
    words = day_words(language)
    found: dict[str, list[tuple[Kind, int]]] = {}
    tables: tuple[tuple[Kind, Iterable[tuple[str, int]]], ...] = (
        ("month", months(language).items()),
        ("weekday", weekdays(language).items()),
        ("relative", words.relative.items()),
        ("beside", words.beside.items()),
    )
    for kind, table in tables:
        for word, number in table:
            found.setdefault(blanked(word), []).append((kind, number))
    return {word: tuple(kinds) for word, kinds in found.items()}


def _word_tree(words: Sequence[str]) -> str:
    """A regular expression that matches the longest of `words`, branching letter by letter."""
    rests: dict[str, list[str]] = {}
    for word in words:
        if word:
            rests.setdefault(word[0], []).append(word[1:])
    branches = "|".join(re.escape(first) + _word_tree(rests[first]) for first in sorted(rests))
    if not rests:
        return ""
    if len(rests) < 2 and "" not in words:
        return branches  # a group for each letter takes longest to compile
    return f"(?:{branches})?" if "" in words else f"(?:{branches})"


@cache
def _candidates(language: str) -> re.Pattern[str]:
    """The words of `_entries` after a space: the space lets the search skip all else."""
    months_written = "|".join(sorted(word for word in months(language) if len(word) == 3))
    opener = day_words(language).numbered
    numbered = rf"|{opener}(?= \d)" if opener else ""
    # no groups: a branch that begins with a letter is passed over by that letter alone
    branches = _word_tree(sorted(_entries(language))).removeprefix("(?:").removesuffix(")")
    joined = rf"[0-9][0-9]?(?:{months_written})[0-9][0-9](?!\w)"
    return re.compile(rf" (?:{branches}{numbered}|{joined})(?![^\W\d_])")


def find_expressions(text: str, language: str) -> tuple[Expression, ...]:
    """The expressions in `text`, in order; none overlap."""
    return find_in_texts([text], language).get(0, ())


def read_days(passages: Sequence[Passage], language: str) -> tuple[Dated, ...]:
    """Each passage with its expressions."""
    texts = [passage.text for passage in passages]
    found: list[tuple[Expression, ...]] = [()] * len(texts)
    quoted: list[tuple[bool, ...]] = [()] * len(texts)
    for number, expressions in find_in_texts(texts, language).items():
        found[number] = expressions
        quoted[number] = _quoted(texts[number], expressions)
    # a NamedTuple's own constructor takes three times as long
    make = partial(tuple.__new__, Dated)
    return tuple(map(make, zip(passages, found, quoted, strict=True)))


def _quoted(text: str, expressions: Sequence[Expression]) -> tuple[bool, ...]:
    edges = quote_edges(text)
    if not edges:
        return (False,) * len(expressions)
    return tuple([bisect_right(edges, found.start) % 2 == 1 for found in expressions])


def find_in_texts(texts: Sequence[str], language: str) -> dict[int, tuple[Expression, ...]]:
    """By the number of the text, the expressions in it: in one search through all texts."""
    tag = primary(language)
    joined = " " + "\n ".join(texts)
    lower = lowered(joined)
    starts = list(map(add, accumulate(map(len, texts), initial=1), count(0, 2)))
    numeric: dict[int, list[Expression]] = {}
    for found in numeric_dates(joined, tag):
        number = bisect_right(starts, found.start) - 1
        begin = starts[number]
        moved = found._replace(start=found.start - begin, end=found.end - begin)
        numeric.setdefault(number, []).append(moved)
    read: dict[int, tuple[Expression, ...]] = {}

    def read_text(number: int, hits: Iterable[tuple[str, int]]) -> None:
        text, begin = texts[number], starts[number]
        low = lower[begin : begin + len(text)]
        read[number] = _read(text, low, hits, numeric.pop(number, []), tag)

    # one by one: there may be as many as there are words
    for number, hits in groupby(_hits(lower, starts, tag), itemgetter(0)):
        read_text(number, ((word, at) for _, word, at in hits))
    for number in list(numeric):
        read_text(number, ())
    return read


def _hits(lower: str, starts: Sequence[int], tag: str) -> Iterator[tuple[int, str, int]]:
    """Each candidate: the number of its text, the word, and where it stands there."""
    for hit in _candidates(tag).finditer(blanked(lower)):
        place = hit.start() + 1
        number = bisect_right(starts, place) - 1
        yield number, hit[0][1:], place - starts[number]


def _read(
    text: str,
    lower: str,
    hits: Iterable[tuple[str, int]],
    dates: list[Expression],
    language: str,
) -> tuple[Expression, ...]:
    entries = _entries(language)
    days: list[Expression] = []
    others: list[Expression] = []
    opener = day_words(language).numbered
    for word, at in hits:
        end = at + len(word)
        if word[0].isdigit():
            dates += joined_date(lower, at, language)
        elif word == opener:
            others += numbered_day(lower, at, end, language)
        for kind, number in entries.get(word, ()):
            if kind == "month":
                dates += month_dates(text, at, end, number, language)
            elif kind == "weekday":
                found = find_weekday(text, lower, at, end, number, language)
                if found:
                    days.append(found)
            else:
                others += _phrase(text, lower, at, end, kind, number, language)
    return _merged(text, lower, dates, days, others)


def _phrase(
    text: str, lower: str, start: int, end: int, kind: Kind, days: int, language: str
) -> Iterator[Expression]:
    """The relative phrase lower[start:end], where it names a day."""
    if kind == "beside":
        if not _of_something(lower, start, end):
            yield Expression(start, end, beside=days)
        return
    phrase = lower[start:end]
    previous = previous_word(lower, start)[0]
    if phrase in _MORNINGS and previous in day_words(language).morning:
        return
    if phrase == "today" and previous in _BEFORE_NOWADAYS and lower[end : end + 2] in ("'s", "’s"):
        return  # "in today's world"
    if text[start].isupper() and not text[start + 1].isupper() and _is_name(text, lower, start):
        return
    yield Expression(start, end, relative=days)


def _is_name(text: str, lower: str, start: int) -> bool:
    """Whether a capital within a sentence makes it a name: "USA Today", "the Tonight Show"; in a
    headline all words may have one."""
    previous, at = previous_word(lower, start)
    if not previous:
        return False
    before, there = previous_word(lower, at)
    return not (text[at].isupper() and before and text[there].isupper())


def _of_something(lower: str, start: int, end: int) -> bool:
    """ "la veille d'une grève", "a day before the vote": told from an event, not from the day
    named before."""
    after = lower[end : end + 6]
    if after.startswith((" d'", " d’", " de ", " du ", " da ", " do ", " del")):
        return True
    return lower.endswith("before", start, end) and after[:1] == " " and after[1:2].isalpha()


@cache
def _weekday_before_date() -> re.Pattern[str]:
    return re.compile(r"\.?,? ?\(?(?:the |den |dem |el |le |il |dia |día |d\. )?\Z")


def _stands_alone(lower: str, day: Expression) -> bool:
    """Whether it is no abbreviation, which is a weekday only beside a date."""
    word = word_pattern().match(lower, day.start)
    return word is None or not is_short(word.group()) or day.direction is not None


def _merged(
    text: str,
    lower: str,
    dates: list[Expression],
    days: list[Expression],
    others: list[Expression],
) -> tuple[Expression, ...]:
    """A weekday right before a date goes with it; of two that overlap the longer stays."""
    if len(days) == 1 and not dates and not others:
        return tuple(day for day in days if _stands_alone(lower, day))
    joined: list[Expression] = []
    taken: set[int] = set()
    ends = {day.end: day for day in days}
    # the weekday may have taken the date's number with it: "martes 3 de mayo"
    covers = {at: day for day in days if day.day for at in range(day.start, day.end)}
    for one in dates:
        lead = text[max(0, one.start - 10) : one.start]
        gap = _weekday_before_date().search(lead) if days else None
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
        if day.start not in taken and _stands_alone(lower, day):
            joined.append(day)
    joined += others
    if len(joined) < 2:
        return tuple(joined)
    joined.sort(key=lambda found: (found.start, -found.end))
    kept: list[Expression] = []
    for found in joined:
        if kept and found.start < kept[-1].end:
            if found.end - found.start > kept[-1].end - kept[-1].start:
                kept[-1] = found
            continue
        kept.append(found)
    return tuple(kept)
