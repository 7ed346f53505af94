"""Lines to blocks: what each line of an article is.

    1. hard-wrapped lines are joined to paragraphs
    2. what a paragraph shows by its own form is noted (caption, note, trailer, furniture)
    3. the story is the stretch with most prose in it
    4. before it stands the head: section, headline, deck, byline, stamps
    5. after it the tail: trailers and notes, then page furniture
    6. short lines inside it are subheads, lists or furniture, by form and neighbours
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newsexport.datelines import find_dateline
from newsexport.newsitem import LineRole
from newsexport.parser.byline import read_byline
from newsexport.parser.captions import read_caption
from newsexport.parser.furniture import is_furniture, is_separator
from newsexport.parser.notes import note_role
from newsexport.parser.shape import Shape, shape_of, wrap_paragraphs
from newsexport.parser.timestamp import is_stamp_line
from newsexport.parser.trailer import is_trailer
from newsexport.parser.wire import is_header
from newsexport.source import Line, Span, prose

RULES = {"line-roles": "What a line is, by its form, its place and its neighbours."}

_LONGEST_CAPTION = 90  # words
_LONGEST_LABEL = 4  # words of a section's label
_LONGEST_SUBHEAD = 14  # words
_AGAINST = 9  # words of prose that a line of anything else outweighs
_HEAD_REACHES = 6  # paragraphs into the story in which bylines and stamps are looked for


class TextBlock(NamedTuple):
    """Neighbouring lines that belong together: one paragraph, one headline, one caption ...

    Never holds a blank line at its ends. A block of several lines is a hard-wrapped paragraph.
    """

    role: LineRole
    lines: tuple[Line, ...]

    @property
    def span(self) -> Span:
        return Span(self.lines[0].span.start, self.lines[-1].span.end)


class _Part(NamedTuple):
    """One paragraph before its role is known."""

    lines: tuple[Line, ...]
    text: str
    shape: Shape
    own: LineRole | None  # what it is by its own form, wherever it stands

    @property
    def is_prose(self) -> bool:
        return self.own is None and self.shape.prose


def split_blocks(lines: Sequence[Line], language: str) -> tuple[TextBlock, ...]:
    """The blocks of `lines` in order; every non-blank line is in exactly one."""
    parts = [_part(group, language) for group in wrap_paragraphs(lines)]
    start, end = _story(parts)
    start = max(start, _head_end(parts, start, end, language))
    roles = [
        *_head_roles(parts[:start], _vocabulary(parts[start:end]), language),
        *_story_roles(parts[start:end], language),
        *_tail_roles(parts[end:], language),
    ]
    return tuple(TextBlock(role, part.lines) for role, part in zip(roles, parts, strict=True))


def _part(lines: tuple[Line, ...], language: str) -> _Part:
    text = prose(" ".join(line.text for line in lines)) if len(lines) > 1 else lines[0].text.strip()
    shape = shape_of(text)
    return _Part(lines, text, shape, _own_role(text, shape, language))


def _own_role(text: str, shape: Shape, language: str) -> LineRole | None:
    if is_separator(text):
        return "boilerplate"
    role = note_role(text, language)
    if role:
        return role
    if is_trailer(text, language):
        return "trailer"
    if shape.words <= _LONGEST_CAPTION:
        caption = read_caption(text, Span(0, len(text)), language)
        if caption:
            if caption.caption:
                return "caption"
            return "credit" if caption.creditline else "boilerplate"
    return "boilerplate" if is_furniture(text, shape, language) else None


def _story(parts: Sequence[_Part]) -> tuple[int, int]:
    """The stretch of `parts` with most prose in it: the greatest sum of words of prose, less
    what speaks against a story. Begins and ends with prose; empty where there is none."""
    best, first, last = 0, len(parts), len(parts)
    total, begin = 0, 0
    for at, part in enumerate(parts):
        if total <= 0:
            total, begin = 0, at
        if part.is_prose:
            total += min(part.shape.words, 60)
        elif part.own not in ("caption", "credit", "note", "correction"):
            total -= _AGAINST
        if total > best:
            best, first, last = total, begin, at + 1
    while first < last and not (parts[first].is_prose and not _asks(parts, first)):
        first += 1
    return first, last


def _asks(parts: Sequence[_Part], at: int) -> bool:
    """Whether the part is a headline that ends as a sentence may ("... for free?"): short, and
    nothing but labels before it."""
    part = parts[at]
    short = part.shape.words <= 20 and part.text.endswith(("?", "!")) and len(part.lines) == 1
    return short and not any(before.shape.words > _LONGEST_LABEL for before in parts[:at])


def _vocabulary(story: Sequence[_Part]) -> frozenset[str]:
    """The longer words of the story's beginning."""
    text = " ".join(part.text for part in story[:8])[:4000]
    return frozenset(word for word in _word().findall(text.casefold()) if len(word) > 3)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


def _kinship(text: str, vocabulary: frozenset[str]) -> float:
    """How much of `text` the story speaks of: the share of its longer words."""
    words = [word for word in _word().findall(text.casefold()) if len(word) > 3]
    return sum(word in vocabulary for word in words) / len(words) if words else 0.0


def _is_byline(text: str, language: str, near: bool) -> bool:
    return len(text) <= 200 and read_byline(text, Span(0, len(text)), language, near) is not None


def _head_end(parts: Sequence[_Part], start: int, end: int, language: str) -> int:
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


def _head_roles(
    parts: Sequence[_Part], vocabulary: frozenset[str], language: str
) -> list[LineRole]:
    """The roles of what stands before the story, which uses the words of `vocabulary`."""
    roles: list[LineRole | None] = [part.own for part in parts]
    for at, part in enumerate(parts):
        if roles[at] not in (None, "boilerplate"):
            continue
        if part.shape.words <= 20 and is_stamp_line(part.text, language):
            roles[at] = "timestamp"
        elif is_header(part.text):
            roles[at] = "header"
    headline = _headline_at(parts, roles, vocabulary, language)
    section = _section_at(parts, roles, headline, language)
    for at, part in enumerate(parts):
        if roles[at] is not None:
            continue
        near = headline is not None and at > headline
        if at == section:
            roles[at] = "section"
        elif at == headline or (headline is not None and _same(part.text, parts[headline].text)):
            roles[at] = "headline"
        elif part.shape.words <= 25 and _is_byline(part.text, language, near):
            roles[at] = "byline"
        elif near and part.shape.words >= 5 and _is_deck(part, roles[:at], vocabulary):
            roles[at] = "deck"
        elif part.is_prose and near:
            roles[at] = "body"
        else:
            roles[at] = "boilerplate"
    return [role or "boilerplate" for role in roles]


def _is_deck(part: _Part, before: Sequence[LineRole | None], vocabulary: frozenset[str]) -> bool:
    """A summary under the headline: it speaks of what the story speaks of."""
    if "deck" in before and before[-1] != "deck":
        return False
    return _kinship(part.text, vocabulary) >= 0.3


def _same(text: str, headline: str) -> bool:
    """Whether a line repeats the headline, with or without a site's suffix."""
    short, long = sorted((text.casefold(), headline.casefold()), key=len)
    return len(short) > 15 and long.startswith(short)


def _headline_at(
    parts: Sequence[_Part],
    roles: Sequence[LineRole | None],
    vocabulary: frozenset[str],
    language: str,
) -> int | None:
    """The first line of some words that is nobody's name and speaks of what the story speaks
    of; where none does, the first of some words."""
    fallback: int | None = None
    for at, part in enumerate(parts):
        if roles[at] is not None or part.shape.words < 2:
            continue
        if _is_byline(part.text, language, False):
            continue
        kin = _kinship(part.text, vocabulary)
        if part.shape.words >= 3 and kin >= 0.4:
            return at
        if fallback is None and (part.shape.words >= 4 or kin > 0) and not _is_trail(part.text):
            fallback = at
    return fallback


def _is_trail(text: str) -> bool:
    """Whether a line is a trail of sections: "News / Sweden / Lund", "Biz & IT —"."""
    return any(mark in text for mark in (" / ", " > ", " » ", " › ", " | ")) or text[-1] in "—–|>"


def _section_at(
    parts: Sequence[_Part],
    roles: Sequence[LineRole | None],
    headline: int | None,
    language: str,
) -> int | None:
    """The nearest label above the headline."""
    if headline is None:
        return None
    for at in range(headline - 1, max(-1, headline - 6), -1):
        part = parts[at]
        label = part.shape.words <= _LONGEST_LABEL or (
            _is_trail(part.text) and part.shape.words <= 10
        )
        if roles[at] is None and label and not part.shape.ends and any(map(str.isalpha, part.text)):
            return at
    return None


def _story_roles(parts: Sequence[_Part], language: str) -> list[LineRole]:
    """The roles inside the story."""
    roles: list[LineRole] = []
    for at, part in enumerate(parts):
        if part.own is not None:
            roles.append(part.own)
        elif part.shape.cells >= 2 and not part.shape.prose:
            roles.append("table")
        elif part.shape.bullet:
            roles.append("list")
        elif part.shape.prose or part.shape.ends:
            roles.append("body")
        else:
            roles.append(_short_role(parts, at))
    return roles


def _short_role(parts: Sequence[_Part], at: int) -> LineRole:
    """A short line without a sentence: a subhead where prose follows, else furniture; a line
    that ends in a colon leads on to what follows."""
    part = parts[at]
    if part.text.endswith(":") or part.shape.words > _LONGEST_SUBHEAD:
        return "body"
    after = parts[at + 1] if at + 1 < len(parts) else None
    before = parts[at - 1] if at else None
    if after and (after.is_prose or after.shape.bullet) and (before is None or before.shape.ends or before.own):
        return "subhead"
    run = [p for p in (before, after) if p and p.own is None and not p.shape.prose]
    return "list" if len(run) == 2 else "boilerplate"


def _tail_roles(parts: Sequence[_Part], language: str) -> list[LineRole]:
    """The roles of what stands after the story: what has a role of its own near it, and page
    furniture from the first run of it on."""
    roles: list[LineRole] = []
    others = 0
    for part in parts:
        if part.own in ("trailer", "note", "correction", "copyright", "contact") and others < 6:
            roles.append(part.own)
        elif part.own in ("caption", "credit") and others < 2:
            roles.append(part.own)
        else:
            others += 1
            roles.append("boilerplate")
    return roles
