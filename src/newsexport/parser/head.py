"""What stands round a story: headline, deck, section, bylines, stamps, dateline, trailers."""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.datelines import FoundDateline, find_dateline
from newsexport.parser.blocks import TextBlock
from newsexport.parser.byline import Byline, read_byline
from newsexport.parser.headline import headline_value
from newsexport.parser.timestamp import Stamp, read_stamps
from newsexport.source import Span, trimmed

_ROLES = frozenset(("headline", "deck", "section", "byline", "timestamp"))
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
            decks.append(span)
        elif block.role == "section":
            section = section or _label(source, span)
        elif block.role == "byline":
            byline = read_byline(source, span, language, near_headline=True)
            bylines.append(byline or Byline(span))
            stamps += read_stamps(source, span, language)
        elif block.role == "timestamp":
            stamps += read_stamps(source, span, language)
    dateline = _dateline(source, blocks, language)
    return Head(headline, tuple(decks), section, tuple(bylines), tuple(stamps), dateline)


def _label(source: str, span: Span) -> Span:
    """A section's label without the separators round it ("| World |", "Sport:")."""
    start, end = span
    while start < end and source[start] in "|/>»:•·– \t":
        start += 1
    while end > start and source[end - 1] in "|/>»:•·– \t":
        end -= 1
    return Span(start, end)


def _dateline(source: str, blocks: Sequence[TextBlock], language: str) -> FoundDateline | None:
    tried = 0
    for block in blocks:
        if block.role not in ("dateline", "body"):
            continue
        found = find_dateline(source, trimmed(source, block.span), language)
        if found:
            return found
        tried += 1
        if tried == _TRIED_FOR_DATELINE:
            break
    return None
