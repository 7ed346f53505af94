"""Captions without a credit: what a sentence or a fragment says that only captions say.

The mayor, left, opens the bridge on Monday.                     where somebody stands
The mayor opens the bridge in Springfield, March 5, 2024.        now, on a day with its year
The minister said she would go on fighting for the bridge        between paragraphs, no full stop

>>> shows_place("The mayor, left, opens the bridge on Monday.")
True
>>> shows_day("The mayor opens the bridge in Springfield on March 5, 2024.")
True
>>> shows_day("The mayor opened the bridge in Springfield on March 5, 2024.")
False
"""

import re
from collections.abc import Sequence
from functools import cache

from newsexport.parser.lines.parts import Part
from newsexport.parser.lines.story_range import PRONOUNS

_SIDES = (
    ", left,", ", right,", ", center,", ", centre,", ", center ", ", centre ", ", second left,",
    ", second from left,", ", second from right,", ", top,", ", bottom,", ", front,",
    ", foreground,", ", background,", ", top left,", ", top right,",
)  # fmt: skip
# What people and things do in pictures, where reports would say what they did.
_DOING = frozenset(
    "addresses arrives attends boards carries carry celebrate celebrates check checks cheer cheers"
    " climbs cross crosses cut cuts dance dances delivers dribbles drives drives embrace embraces"
    " enter enters flies flies gather gathers gesture gestures gives greets guard guards hits hold"
    " holds holding hug hugs inspect inspects is kick kicks leave leaves lie lies line listen"
    " listens load loads look looks makes march marches open opens pass passes pauses perform"
    " performs pictured play plays pose poses posing practices prays protest protesters queue"
    " queues react reacts ride rides rise rises runs search searches seen serve serves shake shakes"
    " shoots show shows sit sits speak speaks stand standing stands surround surrounds swings take"
    " takes talk talks tests throws tour tours tries visit visits wait waits walk walking walks"
    " warms watch watches wave waves wear wears wearing welcomes work works".split()
)
_DID = frozenset("was were had said told announced will would has have".split())
_SPEECH = '"“”„«»'
_OPENING = 14  # words in which the verb is looked for
_LONGEST = 60  # words
_DAY = 34  # characters from the end in which the day begins
_SHORTEST = 11  # words of a fragment: too long for a subhead
_LONGEST_FRAGMENT = 45


def shows_place(text: str) -> bool:
    """Whether a sentence says where in a picture somebody is."""
    return any(side in text for side in _SIDES)


@cache
def _day() -> re.Pattern[str]:
    return re.compile(r"\b[A-Z][a-z]{2,8}\.? \d{1,2},? (?:19|20)\d\d\b")


def shows_day(text: str) -> bool:
    """Whether a single sentence says in the present what is done on a day named with its year."""
    if _day().search(text, max(0, len(text) - _DAY)) is None or ". " in text[_DAY:-_DAY]:
        return False
    words = text.split()
    if len(words) > _LONGEST or text[0] in '"“‘':
        return False
    opening = [word.strip(",.") for word in words[1:_OPENING]]
    verb = next((word for word in opening if word in _DOING or word in _DID), None)
    return verb in _DOING


def is_fragment(parts: Sequence[Part], at: int, captioned: bool, language: str) -> bool:
    """Whether a line without a full stop between two paragraphs tells a picture: a sentence,
    or what is too long for a subhead on a page whose captions are such; no other story's title."""
    part = parts[at]
    if part.own is not None or part.shape.ends or not 0 < at < len(parts) - 1:
        return False
    if not _SHORTEST <= part.shape.words <= _LONGEST_FRAGMENT or part.shape.bullet:
        return False
    text = part.text
    if not text[-1].isalnum() or not text[0].isupper() or ". " in text:
        return False
    if text.partition(" ")[0].lower() in PRONOUNS or any(mark in text for mark in _SPEECH):
        return False
    above, below = parts[at - 1], parts[at + 1]
    if not (above.is_prose and above.shape.ends and below.is_prose):
        return False
    return captioned or (language[:2] == "en" and _is_sentence(text))


def _is_sentence(text: str) -> bool:
    """Whether a line has the little words that titles leave out: an article before its first
    noun, and a verb that tells."""
    words = text.split()
    told = any(word in _DID or word in ("is", "are") for word in words[1:])
    return told and (words[0] in ("The", "A", "An") or not _titled(words))


def _titled(words: Sequence[str]) -> bool:
    """Whether most of the longer words are capitalised, as in a title."""
    long = [word for word in words if len(word) > 3]
    return 2 * sum(word[0].isupper() for word in long) > len(long)
