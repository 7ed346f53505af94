"""What stands before the story: section, headline, deck, byline, stamps, in their usual orders.

The headline is the first line of some words that is nobody's name and speaks of what the story
speaks of; the rest is told by its place to it.
"""

from collections.abc import Sequence
from functools import cache

from newsexport.datelines import find_dateline
from newsexport.newsitem import LineRole
from newsexport.parser.byline import read_byline
from newsexport.parser.byline_words import BY, INTRODUCTIONS, SOURCES, TITLE_QUALIFIERS, TITLES
from newsexport.parser.parts import Part
from newsexport.parser.story_range import LONGEST_LABEL, kinship
from newsexport.parser.timestamp import is_stamp_line
from newsexport.parser.wire import is_header, is_slug
from newsexport.source import Span

_HEAD_REACHES = 6  # parts into the story in which bylines and stamps are looked for
_LONGEST_SIGN = 20  # words of a stamp
_LONGEST_BYLINE = 200  # characters
_LONGEST_NAMES = 25  # words of a byline
_BYLINES_REACH = 4  # parts above the headline
_OTHER_WORDS = 2  # that are no name's and no title's: a line with so many is a heading
_LONGEST_DATELINE = 130  # characters
_HEADLINE_KIN = 0.4  # share of a headline's longer words that its story uses
_DECK_KIN = 0.3
_LONGEST_HEADLINE = 14  # words
_LONGEST_SERIES = 5  # words
_SHORTEST_DECK = 5  # words
_LONGEST_DECK = 40
_MOST_LABELS = 2  # above one another over a headline; more are a menu


def head_end(parts: Sequence[Part], start: int, end: int, language: str) -> int:
    """Where the head ends: after the last byline or stamp that stands near the story's start
    (a deck may read as prose, and stands before them)."""
    signs = [
        at
        for at in range(start, min(start + _HEAD_REACHES, end))
        if _is_short(parts[at])
        and (is_stamp_line(parts[at].text, language) or _is_byline(parts[at].text, language, True))
    ]
    begun = start  # the story has not begun before this part
    for sign in signs:
        # the grammar of datelines is asked only where a byline or stamp stands further down
        if any(_has_dateline(part, language) for part in parts[begun : sign + 1]):
            break
        begun = sign + 1
    return begun


def _is_short(part: Part) -> bool:
    return part.own is None and not part.shape.prose and part.shape.words <= _LONGEST_SIGN


def _has_dateline(part: Part, language: str) -> bool:
    return find_dateline(part.text, Span(0, len(part.text)), language) is not None


def head_roles(parts: Sequence[Part], vocabulary: frozenset[str], language: str) -> list[LineRole]:
    """The roles of what stands before the story, which uses the words of `vocabulary`."""
    roles: list[LineRole | None] = [part.own for part in parts]
    heads_wire = True  # nothing but a transmission's header stands above
    for at, part in enumerate(parts):
        if at:
            heads_wire = heads_wire and roles[at - 1] in ("header", "boilerplate")
            heads_wire = heads_wire and roles[0] == "header"
        if roles[at] not in (None, "boilerplate", "trailer"):
            continue
        if part.shape.words <= _LONGEST_SIGN and is_stamp_line(part.text, language):
            roles[at] = "timestamp"
        elif part.own is None and (is_header(part.text) or (heads_wire and is_slug(part.text))):
            roles[at] = "header"
        elif _is_dateline(part.text, language):
            roles[at] = "dateline"
    headline = _headline_at(parts, roles, vocabulary, language)
    sections = _sections_at(parts, roles, headline, language)
    decked = False
    for at, part in enumerate(parts):
        near = headline is not None and at > headline
        if roles[at] == "trailer":
            # an agency's name alone: under the headline it signs
            roles[at] = "byline" if near or "@" in part.text else "header"
        if roles[at] is not None:
            continue
        if at in sections:
            roles[at] = "section"
        elif at == headline or (headline is not None and _same(part.text, parts[headline].text)):
            roles[at] = "headline"
        elif (_may_be_signed(part, at, headline) and _is_byline(part.text, language, near)) or (
            at and roles[at - 1] == "byline" and _is_title(part)
        ):
            roles[at] = "byline"
        elif near and part.is_prose and _is_pictured(part.text):
            roles[at] = "caption"
        elif near and _is_deck(part, roles[at - 1], decked, vocabulary):
            roles[at] = "deck"
            decked = True
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
        kin = kinship(part.text, vocabulary)
        wanted = kin >= _HEADLINE_KIN and (part.shape.words > LONGEST_LABEL or short is None)
        wanted = wanted or (fallback is None and (part.shape.words >= 4 or kin > 0))
        if not wanted or _is_byline(part.text, language, False):
            continue
        if kin >= _HEADLINE_KIN and part.shape.words > LONGEST_LABEL:
            below = at + 1
            over = part.shape.words <= _LONGEST_SERIES and below < len(parts)
            if over and roles[below] is None and _outdoes(parts[below], part, kin, vocabulary):
                return below
            return at
        if short is None and kin >= _HEADLINE_KIN:
            short = at
        if fallback is None and (part.shape.words >= 4 or kin > 0):
            fallback = at
    return short if short is not None else fallback


def _outdoes(below: Part, part: Part, kin: float, vocabulary: frozenset[str]) -> bool:
    """Whether the line below a few words is the headline, and those the name of a series."""
    longer = part.shape.words < below.shape.words <= _LONGEST_HEADLINE and not below.shape.ends
    return longer and kinship(below.text, vocabulary) >= max(kin, _HEADLINE_KIN)


def _sections_at(
    parts: Sequence[Part],
    roles: Sequence[LineRole | None],
    headline: int | None,
    language: str,
) -> frozenset[int]:
    """The nearest label above the headline, and the one right above that; where there is none,
    a label in capitals right below the headline."""
    if headline is None:
        return frozenset()
    for at in range(headline - 1, max(-1, headline - 6), -1):
        if _is_label(parts, roles, at):
            above = at
            while above > 0 and _is_label(parts, roles, above - 1):
                above -= 1
            return frozenset(range(above, at + 1) if at - above < _MOST_LABELS else (at,))
    below = headline + 1
    if below < len(parts) and _is_label(parts, roles, below):
        text = parts[below].text
        if text.isupper() and "," not in text and not _is_byline(text, language, True):
            return frozenset((below,))
    return frozenset()


def _is_label(parts: Sequence[Part], roles: Sequence[LineRole | None], at: int) -> bool:
    part = parts[at]
    short = part.shape.words <= LONGEST_LABEL or (_is_trail(part.text) and part.shape.words <= 10)
    if roles[at] is not None or not short or part.shape.ends or part.text.endswith(":"):
        return False
    return sum(map(str.isalpha, part.text)) > 2 and part.text[0] not in "@#"


def _is_byline(text: str, language: str, near: bool) -> bool:
    return _may_sign(text) and read_byline(text, Span(0, len(text)), language, near) is not None


def _may_sign(text: str) -> bool:
    """Whether a line begins as bylines do, or has hardly a word in it that is no name's."""
    if len(text) > _LONGEST_BYLINE or text[0].isdigit():
        return False
    words = text.split()
    openings, titles = _byline_words()
    if words[0].lower().rstrip(":") in openings:
        return True
    others = sum(len(word) > 3 and word[0].islower() and word not in titles for word in words)
    return others < _OTHER_WORDS


@cache
def _byline_words() -> tuple[frozenset[str], frozenset[str]]:
    """The first words of bylines, and the words of titles."""
    by = " ".join((*BY.values(), *(form.split()[0].rstrip(":") for form in INTRODUCTIONS), SOURCES))
    return frozenset(by.split()), frozenset((TITLES + TITLE_QUALIFIERS).split())


def _may_be_signed(part: Part, at: int, headline: int | None) -> bool:
    """Whether a byline may stand here: right above the headline, or below it."""
    above = headline is not None and at < headline - _BYLINES_REACH
    return part.shape.words <= _LONGEST_NAMES and not above


def _is_title(part: Part) -> bool:
    """What may stand under a name: a few capitalised words ("Senior Business Writer")."""
    words = part.text.split()
    return len(words) <= 6 and not part.shape.ends and all(word[0].isupper() for word in words)


def _is_dateline(text: str, language: str) -> bool:
    """Whether a line is a dateline and nothing more."""
    if len(text) > _LONGEST_DATELINE or text[-1].isalnum():
        return False
    found = find_dateline(text, Span(0, len(text)), language)
    if found is None or found.text.end != len(text):
        return False
    return found.agency is not None or text[-1] in "—–"


def _is_pictured(text: str) -> bool:
    """Whether a paragraph says where in a picture somebody is, or its day with the year: a
    summary would not."""
    if any(place in text for place in (", left,", ", right,", ", center", ", centre")):
        return True
    return any(f", 20{ten}" in text[-24:] for ten in "0123") or "(C)" in text


def _is_deck(part: Part, before: LineRole | None, decked: bool, vocabulary: frozenset[str]) -> bool:
    """A summary under the headline: it speaks of what the story speaks of, or goes on with what
    does; among furniture it is a sentence."""
    if before == "headline" and part.is_prose:
        return True
    if before == "deck" and part.shape.ends and part.shape.words <= _LONGEST_DECK:
        return True
    if part.shape.words < _SHORTEST_DECK or (before != "deck" and decked):
        return False
    if before == "boilerplate" and not part.shape.ends:
        return False
    return kinship(part.text, vocabulary) >= _DECK_KIN


def _same(text: str, headline: str) -> bool:
    """Whether a line repeats the headline, with or without a site's suffix."""
    short, long = sorted((text.casefold(), headline.casefold()), key=len)
    return len(short) > 15 and long.startswith(short)


def _is_trail(text: str) -> bool:
    """Whether a line is a trail of sections: "News / Sweden / Lund", "Biz & IT —"."""
    if text[-1] in "—–|>":
        return True
    return " / " in text or " > " in text or " | " in text or " » " in text or " › " in text
