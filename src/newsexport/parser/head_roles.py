"""What stands before the story: section, headline, deck, byline, stamps, in their usual orders.

The headline is the first line of some words that is nobody's name and speaks of what the story
speaks of; the rest is told by its place to it.
"""

from collections.abc import Sequence

from newsexport.datelines import find_dateline
from newsexport.newsitem import LineRole
from newsexport.parser.byline import read_byline
from newsexport.parser.parts import Part
from newsexport.parser.story_range import LONGEST_LABEL, kinship
from newsexport.parser.timestamp import is_stamp_line
from newsexport.parser.wire import is_header
from newsexport.source import Span

_HEAD_REACHES = 6  # parts into the story in which bylines and stamps are looked for
_HEADLINE_KIN = 0.4  # share of a headline's longer words that its story uses
_DECK_KIN = 0.3


def head_end(parts: Sequence[Part], start: int, end: int, language: str) -> int:
    """Where the head ends: after the last byline or stamp that stands near the story's start
    (a deck may read as prose, and stands before them)."""
    found = start
    for at in range(start, min(start + _HEAD_REACHES, end)):
        part = parts[at]
        if find_dateline(part.text, Span(0, len(part.text)), language):
            break
        short = not part.is_prose and part.own is None and part.shape.words <= 20
        if short and (is_stamp_line(part.text, language) or _is_byline(part.text, language, True)):
            found = at + 1
    return found


def head_roles(parts: Sequence[Part], vocabulary: frozenset[str], language: str) -> list[LineRole]:
    """The roles of what stands before the story, which uses the words of `vocabulary`."""
    roles: list[LineRole | None] = [part.own for part in parts]
    for at, part in enumerate(parts):
        if roles[at] not in (None, "boilerplate", "trailer"):
            continue
        if part.shape.words <= 20 and is_stamp_line(part.text, language):
            roles[at] = "timestamp"
        elif is_header(part.text):
            roles[at] = "header"
        elif _is_dateline(part.text, language):
            roles[at] = "dateline"
    headline = _headline_at(parts, roles, vocabulary, language)
    section = _section_at(parts, roles, headline, language)
    for at, part in enumerate(parts):
        if roles[at] == "trailer":
            # an agency's name alone: under a byline it signs with it
            roles[at] = "byline" if at and roles[at - 1] == "byline" else "header"
        if roles[at] is not None:
            continue
        near = headline is not None and at > headline
        if at == section:
            roles[at] = "section"
        elif at == headline or (headline is not None and _same(part.text, parts[headline].text)):
            roles[at] = "headline"
        elif (part.shape.words <= 25 and _is_byline(part.text, language, near)) or (
            at and roles[at - 1] == "byline" and _is_title(part)
        ):
            roles[at] = "byline"
        elif near and part.shape.words >= 5 and _is_deck(part, roles[:at], vocabulary):
            roles[at] = "deck"
        elif part.is_prose and near:
            roles[at] = "body"
        else:
            roles[at] = "boilerplate"
    return [role or "boilerplate" for role in roles]


def _headline_at(
    parts: Sequence[Part],
    roles: Sequence[LineRole | None],
    vocabulary: frozenset[str],
    language: str,
) -> int | None:
    """The first line of some words that is nobody's name and speaks of what the story speaks
    of; a line as short as a label only where none follows that is longer."""
    fallback: int | None = None
    short: int | None = None
    for at, part in enumerate(parts):
        if roles[at] is not None or part.shape.words < 2 or _is_trail(part.text):
            continue
        if _is_byline(part.text, language, False):
            continue
        kin = kinship(part.text, vocabulary)
        if kin >= _HEADLINE_KIN and part.shape.words > LONGEST_LABEL:
            return at
        if short is None and kin >= _HEADLINE_KIN:
            short = at
        if fallback is None and (part.shape.words >= 4 or kin > 0):
            fallback = at
    return short if short is not None else fallback


def _section_at(
    parts: Sequence[Part],
    roles: Sequence[LineRole | None],
    headline: int | None,
    language: str,
) -> int | None:
    """The nearest label above the headline."""
    if headline is None:
        return None
    for at in range(headline - 1, max(-1, headline - 6), -1):
        part = parts[at]
        label = part.shape.words <= LONGEST_LABEL or (
            _is_trail(part.text) and part.shape.words <= 10
        )
        if roles[at] is None and label and not part.shape.ends and any(map(str.isalpha, part.text)):
            return at
    return None


def _is_byline(text: str, language: str, near: bool) -> bool:
    return len(text) <= 200 and read_byline(text, Span(0, len(text)), language, near) is not None


def _is_title(part: Part) -> bool:
    """What may stand under a name: a few capitalised words ("Senior Business Writer")."""
    words = part.text.split()
    return len(words) <= 6 and not part.shape.ends and all(word[0].isupper() for word in words)


def _is_dateline(text: str, language: str) -> bool:
    """Whether a line is a dateline and nothing more."""
    found = find_dateline(text, Span(0, len(text)), language)
    return found is not None and found.text.end == len(text) and found.agency is not None


def _is_deck(part: Part, before: Sequence[LineRole | None], vocabulary: frozenset[str]) -> bool:
    """A summary under the headline: it speaks of what the story speaks of."""
    if "deck" in before and before[-1] != "deck":
        return False
    return kinship(part.text, vocabulary) >= _DECK_KIN


def _same(text: str, headline: str) -> bool:
    """Whether a line repeats the headline, with or without a site's suffix."""
    short, long = sorted((text.casefold(), headline.casefold()), key=len)
    return len(short) > 15 and long.startswith(short)


def _is_trail(text: str) -> bool:
    """Whether a line is a trail of sections: "News / Sweden / Lund", "Biz & IT —"."""
    return any(mark in text for mark in (" / ", " > ", " » ", " › ", " | ")) or text[-1] in "—–|>"
