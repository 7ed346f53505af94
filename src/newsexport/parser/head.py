"""What stands round a story: headline, deck, section, bylines, stamps, dateline, trailers."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newsexport.datelines import FoundDateline, find_dateline
from newsexport.gazetteer import is_place
from newsexport.parser.blocks import TextBlock
from newsexport.parser.bylines.byline import Byline, read_byline
from newsexport.parser.lines.headline import headline_value
from newsexport.parser.stamps.noted_days import noted_updates
from newsexport.parser.stamps.timestamp import Stamp, read_stamps
from newsexport.source import Span, trimmed

_ROLES = frozenset(("headline", "deck", "section", "byline", "timestamp"))
_LONGEST_STATE = 24  # characters
_TRIED_FOR_DATELINE = 3  # paragraphs: a teaser or a summary may stand before the story proper


class Head(NamedTuple):
    headline: Span | None
    decks: tuple[Span, ...]
    section: Span | None
    bylines: tuple[Byline, ...]
    stamps: tuple[Stamp, ...]
    dateline: FoundDateline | None


def read_head(source: str, blocks: Sequence[TextBlock], language: str) -> Head:
    """The head's parts, each where it stands in the source."""
    headline: Span | None = None
    section: Span | None = None
    decks: list[Span] = []
    bylines: list[Byline] = []
    stamps: list[Stamp] = []
    for block in blocks:
        if block.role not in _ROLES:
            continue
        span = trimmed(source, block.span)
        if block.role == "headline":
            headline = headline or headline_value(source, span)
        elif block.role == "deck":
            decks.append(_behind_field(source, span))
        elif block.role == "section" and (section is None or headline is None):
            # of several above the headline the nearest is the most exact
            section = _label(source, span)
        elif block.role == "byline":
            byline = read_byline(source, span, language, near_headline=True)
            bylines.append(byline or Byline(span))
            stamps += read_stamps(source, span, language)
        elif block.role == "timestamp":
            stamps += read_stamps(source, span, language)
    if not any(stamp.kind == "modified" for stamp in stamps):
        stamps += noted_updates(source, blocks, language)
    dateline = _dateline(source, blocks, language)
    return Head(headline, tuple(decks), section, tuple(bylines), tuple(stamps), dateline)


@cache
def _field() -> re.Pattern[str]:
    return re.compile(
        r"(?:abstract|summary|standfirst|deck|teaser|subheadline|subtitle|vorspann|unterzeile"
        r"|zusammenfassung|chap[oô]|résumé|sumario|subtítulo|resumo|sommario|ingress|manchet)"
        r"\s*:\s*(?=\S)",
        re.IGNORECASE,
    )


def _behind_field(source: str, span: Span) -> Span:
    """A deck without the name of its field: "Abstract: The council votes today."."""
    field = _field().match(source, span.start, span.end)
    return Span(field.end(), span.end) if field else span


@cache
def _state() -> re.Pattern[str]:
    """What a page adds to a section's label: "Business·Updated"."""
    kinds = "updated|live|new|premium|exclusive"
    return re.compile(rf"(?<!\s)\s*+[·•|]\s*+(?:{kinds})$", re.IGNORECASE)


def _label(source: str, span: Span) -> Span:
    """A section's label without the separators round it ("| World |", "Sport:"); a wire's path
    keeps its last slash ("Sport/Football/")."""
    start, end = span
    state = _state().search(source[max(start, end - _LONGEST_STATE) : end])
    if state:
        end = max(start, end - _LONGEST_STATE) + state.start()
    while start < end and source[start] in "|/>»:•·– \t":
        start += 1
    while end > start and source[end - 1] in "|/>»:•·– \t":
        end -= 1
    if source[end : span.end] == "/" and "/" in source[start:end]:
        end = span.end
    return Span(start, end)


def _dateline(source: str, blocks: Sequence[TextBlock], language: str) -> FoundDateline | None:
    tried = 0
    for at, block in enumerate(blocks):
        if block.role not in ("dateline", "body"):
            continue
        span = trimmed(source, block.span)
        found = find_dateline(source, span, language)
        if block.role == "dateline":
            below = blocks[at + 1].span if at + 1 < len(blocks) else span
            # "DOVER, Del." may go on in the next line with "(AP) --"
            whole = find_dateline(source, Span(span.start, below.end), language)
            if whole and whole.text.end > span.end and whole.agency:
                return whole
            found = found or _place_alone(source, span)
        if found:
            return found
        tried += 1
        if tried == _TRIED_FOR_DATELINE:
            break
    return None


def _place_alone(source: str, span: Span) -> FoundDateline | None:
    """A line that is nothing but a place: "New Delhi:", "ROMA"."""
    end = span.end
    while end > span.start and source[end - 1] in ":-–— ":
        end -= 1
    place = Span(span.start, end)
    return FoundDateline(span, place) if is_place(source[span.start : end]) else None
