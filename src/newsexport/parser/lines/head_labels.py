"""Which line of a head is the headline, and which are the labels of its section.

Sport > Football                    a trail of sections
Local                               a section's label
Harbour Cup 2024                    a series' name: the line below outdoes it
Harbour stays shut in storm         the headline: what the story speaks of
"""

from collections.abc import Sequence

from newsexport.newsitem import LineRole
from newsexport.parser.lines.head_signs import is_byline
from newsexport.parser.lines.parts import Part
from newsexport.parser.lines.story_range import LONGEST_LABEL, kinship

_HEADLINE_KIN = 0.4  # share of a headline's longer words that its story uses
_LONGEST_HEADLINE = 14  # words
_SHORTEST_TOLD = 3  # words of a headline that a deck follows
_LONGEST_SERIES = 5  # words
_MOST_BETWEEN = 6  # parts in which a byline is sought between two lines
_MOST_LABELS = 2  # above one another over a headline; more are a menu


def headline_at(
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
        if part.shape.bullet:
            continue
        kin = kinship(part.text, vocabulary)
        wanted = kin >= _HEADLINE_KIN and (
            part.shape.words > LONGEST_LABEL or short is None or _outdone(parts, short, at)
        )
        wanted = wanted or (fallback is None and (part.shape.words >= 4 or kin > 0))
        if not wanted or is_byline(part.text, language, False):
            continue
        if short is not None and part.is_prose and parts[short].shape.words >= _SHORTEST_TOLD:
            return short  # over a deck, which is a sentence
        if kin >= _HEADLINE_KIN and part.shape.words > LONGEST_LABEL:
            below = at + 1
            over = part.shape.words <= _LONGEST_SERIES and below < len(parts)
            if over and roles[below] is None and _outdoes(parts[below], part, kin, vocabulary):
                return below
            if fallback is not None:
                if fallback == at - 1 and _is_over_deck(parts[fallback], part):
                    return fallback
                signed = _signed_between(parts, fallback, at, language)
                if signed is not None:  # nobody signs above a headline
                    long = (
                        over
                        for over in range(fallback, signed)
                        if roles[over] is None and parts[over].shape.words >= _LONGEST_SERIES
                    )
                    return next(long, fallback)
            return at
        if kin >= _HEADLINE_KIN and (short is None or _outdone(parts, short, at)):
            short = at
        if fallback is None and (part.shape.words >= 4 or kin > 0):
            fallback = at
    if short is not None and fallback is not None and fallback < short:
        longer = parts[fallback].shape.words >= _LONGEST_SERIES
        return fallback if longer else short
    return short if short is not None else fallback


def _signed_between(parts: Sequence[Part], above: int, at: int, language: str) -> int | None:
    """Where somebody signs between two lines."""
    for between in range(max(above + 1, at - _MOST_BETWEEN), at):
        if is_byline(parts[between].text, language, False):
            return between
    return None


def _outdone(parts: Sequence[Part], short: int, at: int) -> bool:
    """Whether a few words are a label, as the line right below says at least as much."""
    return at == short + 1 and parts[at].shape.words >= parts[short].shape.words


def _is_over_deck(part: Part, below: Part) -> bool:
    """Whether a line that speaks little of the story is its headline all the same: the line
    right below it that speaks of the story is longer, as decks are."""
    longer = below.shape.words > part.shape.words > LONGEST_LABEL
    return longer and not part.shape.ends and part.text[-1] not in ":>|"


def _outdoes(below: Part, part: Part, kin: float, vocabulary: frozenset[str]) -> bool:
    """Whether the line below a few words is the headline, and those the name of a series."""
    if not part.shape.words < below.shape.words <= _LONGEST_HEADLINE or below.shape.ends:
        return False
    if ":" in part.text:
        return False
    again = kinship(below.text, vocabulary)
    titled = _capitals(part.text) and not _capitals(below.text)
    return again >= (_HEADLINE_KIN if titled else max(kin, _HEADLINE_KIN))


def _capitals(text: str) -> bool:
    """Whether all longer words of `text` are capitalised, as in a series' name."""
    return not any(len(word) > 3 and word[0].islower() for word in text.split())


def sections_at(
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
            while (
                above > 0
                and _is_label(parts, roles, above - 1)
                and not parts[above - 1].text[0].islower()
            ):
                above -= 1
            found = range(above, at + 1) if at - above < _MOST_LABELS else (at,)
            return frozenset(label for label in found if not _names_site(parts, label, headline))
    below = headline + 1
    if below < len(parts) and _is_label(parts, roles, below):
        text = parts[below].text
        if text.isupper() and "," not in text and not is_byline(text, language, True):
            return frozenset((below,))
    return frozenset()


def _names_site(parts: Sequence[Part], label: int, headline: int) -> bool:
    """Whether a label is the site's name, as a page title near the headline ends with it."""
    name = parts[label].text
    near = parts[max(0, headline - 6) : headline + 3]
    return any(
        len(p.text) > len(name) + 10 and p.text.endswith((f"- {name}", f"| {name}")) for p in near
    )


def _is_label(parts: Sequence[Part], roles: Sequence[LineRole | None], at: int) -> bool:
    part = parts[at]
    short = part.shape.words <= LONGEST_LABEL or (_is_trail(part.text) and part.shape.words <= 10)
    if roles[at] is not None or not short or part.shape.ends or part.text.endswith(":"):
        return False
    letters = sum(map(str.isalpha, part.text))
    return (letters > 2 or part.text in ("UK", "US", "EU", "UN", "TV")) and part.text[0] not in "@#"


def is_same(text: str, headline: str) -> bool:
    """Whether a line repeats the headline, with or without a site's suffix."""
    short, long = sorted((text.casefold(), headline.casefold()), key=len)
    return len(short) > 15 and long.startswith(short)


def _is_trail(text: str) -> bool:
    """Whether a line is a trail of sections: "News / Sweden / Lund", "Biz & IT —"."""
    if text[-1] in "—–|>":
        return True
    return any(
        mark in text and all(len(piece.split()) <= LONGEST_LABEL for piece in text.split(mark))
        for mark in (" / ", " > ", " » ", " › ", " | ")
    )
