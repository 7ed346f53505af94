"""Whether a line without "By" can be a byline at all: the cheap question before the grammar.

Its first two words tell: a name, an agency, a title or a newsroom opens it, never a word in small
letters behind a capital one ("Shares fall as banks report").

>>> may_sign("Jane Doe, Acme News", False), may_sign("Shares fall in Paris", False)
(True, False)
>>> may_sign("Xenia Doe", False), may_sign("Xenia Doe", True)
(False, True)
"""

from functools import cache

from newsexport.datelines.agencies import agency_sign, is_agency
from newsexport.parser.bylines import words as words_of
from newsexport.parser.bylines.words import among

_PARTICLES = frozenset(
    "de del della di da do dos das du des la las le el al bin bint ibn ben van von der den dem zu"
    " zum zur af av ten ter te y e i und st st. dos d'".split()
)
_SEPARATORS = "|·•/-–—,;(<=\t"


@cache
def _given() -> frozenset[str]:
    return frozenset(words_of.GIVEN.split())


@cache
def _titles() -> frozenset[str]:
    return frozenset(words_of.TITLES.split())


def may_sign(line: str, near_headline: bool) -> bool:
    """Whether the bare `line`, which has no white space at its ends, may be a byline;
    `near_headline` where a name needs no known given name."""
    if "@" in line:
        return True
    if ":" in line and among(line.partition(":")[0].strip().casefold(), words_of.SOURCES):
        return True
    words = line.split(None, 6)
    first = words[0]
    bare = first.strip("^*,;|\"'“”")
    if not bare:
        return True
    if is_agency(bare) or "/" in bare:
        return True
    folded = bare.casefold()
    if folded in words_of.NEWSROOMS or folded in _titles():
        return True
    if not bare[0].isupper():
        return False
    if near_headline and (_is_desk(words) or folded == "special" or any(map(is_agency, words))):
        return True
    if len(words) == 1:
        return near_headline and bool(agency_sign(bare)) and bare.isupper()
    if is_agency(line):
        return True
    second = words[1]
    if near_headline and len(words) < 7 and _has_title(words[1:3]):
        return True
    if second[0] in _SEPARATORS or first[-1] in _SEPARATORS:
        return False
    if not second[0].isupper() and second.casefold() not in _PARTICLES and second[:2] != "d’":
        return False
    if near_headline or folded.partition("-")[0] in _given() or "." in bare:
        return True
    if second.isupper() and is_agency(second):
        return True
    rest = line.casefold()
    if "staff" in rest or any(is_agency(" ".join(words[:count])) for count in (2, 3, 4)):
        return True
    return any(word.strip(".,") in _titles() for word in rest.split())


def _is_desk(words: list[str]) -> bool:
    return all(among(word.casefold().strip(".,"), words_of.DESKS) for word in words)


def _has_title(words: list[str]) -> bool:
    return any(among(word.casefold().strip(".,"), words_of.TITLES) for word in words)
