"""Names in lists: who stands beside a person is one, what stands before "counties" is one."""

import re
from functools import cache

from newsexport.parser.names.cast import Sight
from newsexport.parser.names.words import NO_NAMES, NO_PERSON
from newsexport.parser.titles import DEMONYMS

_ANDS = frozenset(
    (", ", " and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " i ", " ja ", " & ")
)
_LENGTHS = range(2, 6)  # of those above


def beside(text: str, start: int, end: int, starts: set[int], ends: set[int]) -> bool:
    """Whether text[start:end] stands in a list beside what starts at `starts`, ends at `ends`.

    >>> beside("Jane Doe and Ko Minh", 13, 20, {0}, {8})
    True
    """
    for length in _LENGTHS:
        if start - length in ends and text[start - length : start] in _ANDS:
            return True
        if end + length in starts and text[end : end + length] in _ANDS:
            return True
    return False


def reads_as_person(name: str) -> bool:
    """Whether unknown words can be somebody's name: two to four, none of another kind.

    >>> reads_as_person("Ko Minh"), reads_as_person("Board Game 3"), reads_as_person("Big Ben")
    (True, False, True)
    """
    words = name.split(" ")
    return 1 < len(words) < 5 and not any(
        word in NO_NAMES
        or word in NO_PERSON
        or word in DEMONYMS
        or word.isupper()
        or not word.replace("-", "").replace("'", "").replace("’", "").replace(".", "").isalpha()
        for word in words
    )


_COUNTY = r"[A-Z][\w.]++(?: [A-Z]\w++)?+"


# Only the first capital of a word is tried ("McHenry"): where that leads nowhere, none does.
_COUNTIES_END = (
    r"(?<![\w.])(?:(?![A-Z])[\w.])*+"
    rf"((?:{_COUNTY}, ){{0,20}}{_COUNTY},? and {_COUNTY})$"
)


_PARTS = r",? and |, "


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def counties(text: str) -> list[Sight]:
    """The names before the word "counties".

    >>> text = "in Barry, Cass and Van Buren counties"
    >>> [text[start:end] for start, end in counties(text)]
    ['Barry', 'Cass', 'Van Buren']
    """
    found = []
    at = text.find(" counties")
    while at >= 0:
        begin = max(text.rfind("\n", max(0, at - 300), at), at - 300, 0)
        match = _compiled(_COUNTIES_END).search(text[begin:at])
        if match:
            start = begin + match.start(1)
            for part in _compiled(_PARTS).split(match[1]):
                start = text.index(part, start)
                found.append((start, start + len(part)))
                start += len(part)
        at = text.find(" counties", at + 1)
    return found
