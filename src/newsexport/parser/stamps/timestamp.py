"""Printed time stamps: published, updated.

    Published March 5, 2024 2:30 PM EST     -> published 2024-03-05T14:30:00-05:00
    5. März 2024, 18.30 Uhr                 -> published 2024-03-05 (no zone: the day alone)
    Updated: Tue 5 Mar 2024 08:30 CET       -> modified 2024-03-05T08:30:00+01:00
    10/25/2023 03:15 PM EDT                 -> month first: 25 is no month
    03/04/2024                              -> none in English: nobody can tell; else 3 April
    2 hours ago                             -> a time-stamp line without a value

One line may print both; a time without a day takes the day before it.
"""

from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from newsexport.datelines.agencies import is_agency
from newsexport.gazetteer import country_code, country_of
from newsexport.parser.bylines.words import OUTLETS, SOURCES, among
from newsexport.parser.stamps.clock import offset_minutes
from newsexport.parser.stamps.line import Clock, Day, Token
from newsexport.parser.stamps.tokens import Label, StampTokens, has_digit, read_tokens
from newsexport.parser.stamps.words import MODIFIED, NEAR_DAYS, PUBLISHED, SAID
from newsexport.source import Span

_LONGEST = 300  # characters; nothing longer is a stamp
_MOST_BESIDE = 3  # words beside a stamp that stands alone
_MOST_OTHER_WORDS = 12  # beside the stamp, in a line that also names who wrote


class Stamp(NamedTuple):
    kind: Literal["published", "modified"]
    value: str  # "2024-03-05", or date-time with offset where time and zone are printed
    span: Span
    labelled: bool = False  # the text itself says "Published", "Updated" ...


class _Draft(NamedTuple):
    """A stamp in the making: what stood between two labels."""

    label: Label | None = None
    day: Day | None = None
    clock: Clock | None = None


def read_stamps(text: str, span: Span, language: str) -> tuple[Stamp, ...]:
    """The stamps that text[span] (one line) prints; () where it is no time-stamp line."""
    start, end = span
    if end - start > _LONGEST or not has_digit(text, span):
        return ()
    return tuple(
        stamp._replace(span=Span(stamp.span.start + start, stamp.span.end + start))
        for stamp in _stamps_of(text[start:end], language)
    )


@lru_cache(maxsize=128)  # a line is asked for its role, then for its day
def _few_tokens(text: str, language: str) -> StampTokens:
    """The tokens of a line, as far as there are few words beside its stamps."""
    return read_tokens(text, Span(0, len(text)), language, _MOST_BESIDE + 1)


def _stamps_of(text: str, language: str) -> tuple[Stamp, ...]:
    tokens = _few_tokens(text, language)
    if len(tokens.rest) > _MOST_BESIDE + 1:
        tokens = read_tokens(text, Span(0, len(text)), language, 2 * _MOST_OTHER_WORDS)
    if sum(token.text[:1].isalpha() for token in tokens.rest) > _MOST_OTHER_WORDS:
        return ()
    drafts = _drafts(tokens.events)
    stamps: list[Stamp] = []
    last: Day | None = None
    for draft in drafts:
        day = draft.day
        if day and day.year is None and last:
            day = day._replace(year=last.year)
        if day is None and draft.clock and draft.label and last:
            day = last
        if day is None or day.year is None:
            continue
        stamp = _stamp(draft, day)
        if stamp:
            last = day
            # "Erstellt: ... Stand: ...": what the text was brought up to since.
            if stamps and draft.label and text[slice(*draft.label.span)].casefold() == "stand":
                stamp = stamp._replace(kind="modified")
            stamps.append(stamp)
    return tuple(stamps)


def _drafts(events: tuple[Label | Day | Clock, ...]) -> list[_Draft]:
    drafts = [_Draft()]
    for event in events:
        draft = drafts[-1]
        if isinstance(event, Label):
            if draft.day or draft.clock:
                drafts.append(_Draft(event))
            elif draft.label is None or event.kind == "modified":
                drafts[-1] = _Draft(event)
        elif isinstance(event, Day):
            if draft.day:
                drafts.append(_Draft(None, event))
            else:
                drafts[-1] = draft._replace(day=event)
        elif draft.clock is None:
            drafts[-1] = draft._replace(clock=event)
    return drafts


def _stamp(draft: _Draft, day: Day) -> Stamp | None:
    assert day.year is not None
    try:
        value = date(day.year, day.month, day.day).isoformat()
    except ValueError:
        return None
    kind = draft.label.kind if draft.label else "published"
    spans = [part.span for part in (draft.day, draft.clock) if part]
    span = Span(min(part.start for part in spans), max(part.end for part in spans))
    clock = draft.clock
    if clock:
        offset = clock.offset
        if offset is None and clock.zone:
            offset = offset_minutes(clock.zone, day.year, day.month, day.day)
        if offset is not None:
            hours, minutes = divmod(abs(offset), 60)
            sign = "-" if offset < 0 else "+"
            value += f"T{clock.hour:02}:{clock.minute:02}:{clock.second:02}"
            value += f"{sign}{hours:02}:{minutes:02}"
    return Stamp(kind, value, span, draft.label is not None)


@lru_cache(maxsize=128)  # asked of a line by its own, and for its neighbours
def is_stamp_line(text: str, language: str) -> bool:
    """Whether the line `text` is a time stamp and little else.

    >>> is_stamp_line("Published March 5, 2024 2:30 PM EST", "en")
    True
    >>> is_stamp_line("2 hours ago", "en")
    True
    >>> is_stamp_line("On March 5, 2024, the council met for the first time.", "en")
    False
    """
    text = text.strip()
    if not text or len(text) > _LONGEST // 2:
        return False
    if not has_digit(text, Span(0, len(text))) and text[-1:] != ":":
        return text.casefold() in SAID or _labels_near_day(text)
    tokens = _few_tokens(text, language)
    if len(tokens.rest) > _MOST_BESIDE + 1:
        return False
    label = any(isinstance(event, Label) for event in tokens.events)
    days = [event for event in tokens.events if isinstance(event, Day)]
    clocks = [event for event in tokens.events if isinstance(event, Clock)]
    if not (days or clocks or tokens.relative):
        return label and text[-1:] == ":" and not tokens.rest and len(text) < 40
    words = [token for token in tokens.rest if token.text[:1].isalpha()]
    numbers = len(tokens.rest) - len(words)
    if numbers > 1 or (not label and numbers and not tokens.relative):
        return False
    if not words:
        # "0:09 / 1:20" is how far a video has run.
        return bool(days or tokens.relative or label or any(map(str.isalpha, text)))
    stops = text[-1] in ".!?" and len(words) > 1 and not _names_source(words)
    if stops or tokens.starts_with_by:
        return False
    dated = any(day.year for day in days) or (days and clocks)
    if not dated:
        # "Latest update: 14:30"
        return bool(label and clocks) and len(words) < _MOST_BESIDE and ":" in text
    if label or (clocks and _names_source(words)):
        return len(words) <= _MOST_BESIDE
    if days and clocks and len(words) == _MOST_BESIDE + 1:
        return is_agency(" ".join(word.text for word in words[:2]))
    return len(words) <= _MOST_BESIDE and _is_place_or_agency(text, words)


def _labels_near_day(text: str) -> bool:
    """Whether a line says that the text was published or updated on a day told from today."""
    first, _, rest = text.casefold().partition(" ")
    return first.startswith(PUBLISHED + MODIFIED) and rest in NEAR_DAYS


def _names_source(words: list[Token]) -> bool:
    """Whether the words beside day and time say who sent it: "07:00 ET | Source: Acme Corp."."""
    return len(words) > 1 and among(words[0].text.casefold(), SOURCES)


def _is_place_or_agency(text: str, words: list[Token]) -> bool:
    if text[: words[0].span.start].rstrip().casefold().endswith(" by"):
        return True
    if _names_source(words):
        words = words[1:]
    written = " ".join(word.text for word in words)
    return bool(
        is_agency(written)
        or country_of(written)
        or country_code(written)
        or any(among(word.text.casefold(), OUTLETS) for word in words)
        or (len(words) == 1 and written.isupper() and len(written) > 2)
    )
