"""What a piece of a byline is: a person's name, a title, or something else.

>>> looks_like_person("Jane van der Doe"), looks_like_person("J.P. DOE")
(True, True)
>>> looks_like_person("Acme News Staff"), looks_like_person("The Daily")
(False, False)
>>> split_title("Acme Sports Writer")
('Acme', 'Sports Writer')
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from newsexport.datelines.agencies import is_agency
from newsexport.parser.bylines import words as words_of
from newsexport.parser.bylines.words import among
from newsexport.source import Span

_PARTICLES = (
    " de del della di da do dos das du des la las le el al bin bint ibn ben van von der den dem zu"
    " zum zur af av ten ter te y e i und st st. dos d' af "
)
_ARABIC = ("al-", "el-", "as-", "ash-", "ad-", "an-", "ar-", "az-", "at-", "ibn-")
_SUFFIXES = " jr jr. sr sr. ii iii iv phd md "


class Piece(NamedTuple):
    """A stretch of a byline between separators."""

    text: str
    span: Span
    outlet: bool = False  # stands behind "for", a bar or a dash: where one writes, not who
    prose: bool = False  # goes on like a sentence
    calendar: bool = False  # a month or a weekday opens it


@cache
def _foreign() -> re.Pattern[str]:
    """What stands in no name."""
    return re.compile(r'[\d&@:;!?%$/#_()\[\]"“”«»]')


@lru_cache(maxsize=1024)
def looks_like_person(name: str, strict: bool = False) -> bool:
    """Whether `name` has the form of a person's; `strict` where nothing else says "byline"."""
    words = name.split()
    if not 2 <= len(words) <= 6 or len(name) > 60:
        return False
    if _foreign().search(name):
        return False
    proper = 0
    for at, word in enumerate(words):
        folded = word.casefold()
        if not word[0].isupper():
            if at and folded.startswith(_ARABIC) and word.partition("-")[2][:1].isupper():
                proper += 1
                continue
            if 0 < at < len(words) - 1 and (among(folded, _PARTICLES) or word[:2] in ("d'", "d’")):
                continue
            if at == len(words) - 1 and word[:2] in ("d'", "d’") and len(word) > 3:
                proper += 1
                continue
            return False
        if among(folded, _SUFFIXES) and at:
            continue
        inside = 0 < at < len(words) - 1 and among(folded, _PARTICLES)  # "Jane LE DOE"
        if (among(folded, words_of.OUTLETS) and not inside) or among(
            folded, " the der die das les los "
        ):
            return False
        if not _name_word(word):
            return False
        proper += 1
    if proper < 2 or is_agency(name):
        return False
    if len(words[-1].strip(".")) < 2:
        return False
    # "ACME Roe" is an outlet's desk, "Jane DOE" a person.
    first = words[0]
    loud = first.isupper() and len(first.strip(".")) > 2 and "." not in first
    if loud and any(not word.isupper() and word[0].isupper() for word in words[1:]):
        return False
    return not strict or _strong(words)


def has_heading_word(name: str) -> bool:
    """Whether a word of `name` is one of headings, menus and headlines."""
    return any(
        among(word.casefold().rstrip("."), words_of.HEADINGS)
        and not among(word.casefold(), _PARTICLES)
        for word in name.split()
    )


def _name_word(word: str) -> bool:
    """Letters, with apostrophes, hyphens and the points of initials among them."""
    letters = word.rstrip(".")
    if word != letters and len(letters) > 3 and "." not in letters:
        return False
    for at, letter in enumerate(letters):
        if letter.isalpha():
            continue
        if letter not in "'’`.-‐" or at == 0:
            return False
    inner = [at for at in range(1, len(letters)) if letters[at].isupper()]
    if inner and not letters.isupper():
        if letters[:3].isupper() and letters[:3].isalpha():
            return False
        # McDoe, O'Doe, Doe-Roe, DeAcme; not YouTube or iPhone with figures.
        return all(letters[at - 1] in "'’-.‐" or at <= 3 for at in inner)
    return True


def _strong(words: list[str]) -> bool:
    """Whether a bare run of words is a name all the same: a known given name or initials."""
    if len(words) > 4:
        return False
    if has_heading_word(" ".join(words)):
        return False
    first = words[0].casefold().partition("-")[0]
    return among(first, words_of.GIVEN) or (first.rstrip(".") != first and len(words) > 2)


def is_title(piece: str) -> bool:
    """Whether `piece` is a job title, with or without its outlet."""
    words = piece.split()
    if not 1 <= len(words) <= 9:
        return False
    return any(among(word.casefold().strip(".,"), words_of.TITLES) for word in words)


def split_title(piece: str) -> tuple[str | None, str | None]:
    """Outlet and title of `piece`, each as written."""
    words = piece.split()
    start = next(
        at for at, word in enumerate(words) if among(word.casefold().strip(".,"), words_of.TITLES)
    )
    while start and among(words[start - 1].casefold(), words_of.TITLE_QUALIFIERS):
        start -= 1
    title = " ".join(words[start:])
    outlet = " ".join(words[:start])
    for link in (" for ", " at ", " with "):
        before, found, after = title.partition(link)
        if found and not outlet:
            return after, before
    return outlet or None, title
