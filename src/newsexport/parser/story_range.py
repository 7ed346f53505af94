"""Where the story stands in a text, and the words it uses."""

import re
from collections.abc import Sequence
from functools import cache

from newsexport.parser.parts import Part

LONGEST_LABEL = 4  # words of a section's label
_FURNITURE_REACHES = 5  # parts of furniture and prose behind which a story may go on
_LONG_END = 16  # words of a last line that is the story's even without a full stop
_STORY_KIN = 0.3  # share of a paragraph's longer words that its story uses
_AGAINST = 12  # words of prose that a part of anything else outweighs
_LONGEST_BETWEEN = 10  # words of a line that may be a subhead
# What stands beside a story, and neither speaks for it nor against it.
_BESIDE = frozenset(("caption", "credit", "note", "correction", "quote"))
_BEGINNING = 8  # parts of a story in which its headline's words are sought


def story_range(parts: Sequence[Part]) -> tuple[int, int]:
    """The stretch of `parts` with most prose in it: the greatest sum of words of prose, less
    what speaks against a story. Begins and ends with prose; empty where there is none."""
    best, first, last = 0, len(parts), len(parts)
    total, begin = 0, 0
    for at, (_, text, shape, own) in enumerate(parts):
        if total <= 0:
            total, begin = 0, at
        if own is None:
            if shape.prose:
                total += min(shape.words, 60)
            elif shape.bullet or shape.cells or text[-1] == ":":
                total -= _AGAINST // 6  # a list or a table may well be of the story
            elif shape.words <= _LONGEST_BETWEEN and _leads_on(parts, at):
                total -= _AGAINST // 3  # perhaps a subhead
            else:
                total -= _AGAINST
        elif own not in _BESIDE:
            total -= _AGAINST
        if total > best:
            best, first, last = total, begin, at + 1
    while first < last and not (parts[first].is_prose and not _asks(parts, first)):
        first += 1
    if first == last:
        sentences = [at for at, part in enumerate(parts) if _is_sentence(part)]
        return (sentences[0], sentences[-1] + 1) if sentences else (first, last)
    last = _behind_furniture(parts, first, last)
    while last < len(parts) and _is_sentence(parts[last]):
        last += 1
    return first, last


def _behind_furniture(parts: Sequence[Part], first: int, last: int) -> int:
    """Where the story ends if it goes on behind a few lines of furniture, in its own words."""
    end, others = last, 0
    words: frozenset[str] | None = None
    for at in range(last, min(last + _FURNITURE_REACHES, len(parts))):
        part = parts[at]
        long_end = part.own is None and at == last and part.shape.words >= _LONG_END
        kin = long_end
        if part.is_prose and not kin:
            words = story_words(parts[first:last]) if words is None else words
            kin = kinship(part.text, words) >= _STORY_KIN
        if kin:
            end = at + 1
        elif part.own != "boilerplate" and not part.is_prose:
            others += 1
            if others > 1:
                break
    return end


def _is_sentence(part: Part) -> bool:
    """A sentence too short to be told from furniture by itself ("The cafe closed.")."""
    return part.own is None and part.shape.ends and part.shape.words >= 3


def _leads_on(parts: Sequence[Part], at: int) -> bool:
    after = parts[at + 1] if at + 1 < len(parts) else None
    return after is not None and (after.is_prose or after.text[-1] == ":")


def _asks(parts: Sequence[Part], at: int) -> bool:
    """Whether the part is a headline that ends as a sentence may ("... for free?"): short, and
    nothing but labels before it."""
    part = parts[at]
    short = part.shape.words <= 20 and part.text.endswith(("?", "!")) and len(part.lines) == 1
    return short and not any(before.shape.words > LONGEST_LABEL for before in parts[:at])


def story_words(story: Sequence[Part]) -> frozenset[str]:
    """The longer words of the story's beginning."""
    text = " ".join(part.text for part in story[:_BEGINNING])[:4000]
    return frozenset(_stems(text))


def kinship(text: str, vocabulary: frozenset[str]) -> float:
    """How much of `text` the story speaks of: the share of its longer words."""
    stems = _stems(text)
    return sum(stem in vocabulary for stem in stems) / len(stems) if stems else 0.0


def _stems(text: str) -> list[str]:
    """The longer words of `text`, without their endings."""
    return _stem().findall(text.casefold())


@cache
def _stem() -> re.Pattern[str]:
    return re.compile(r"\b[^\W_]{4,5}")
