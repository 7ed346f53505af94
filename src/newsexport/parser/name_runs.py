"""Runs of capitalised words: where a name can stand.

meets [German Foreign Minister Annalena Baerbock] and the [Transatlantic Quad]
[Omar al-Bashir] of [Sudan]          a particle inside a name joins
[St. Louis], [J. D. Salinger]        a shortened word ends no run
"""

import re
from functools import cache
from typing import NamedTuple

from newsexport.parser.titles import ABBREVIATED

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"

PARTICLES = frozenset(
    (
        " bin | ibn | al-| el-| ul-| von | von der | van | van der | van de | van den | ten "
        "| ter | & "
    ).split("|")
)
# These also join other words: only after a given name.
LINKS = frozenset(
    (
        " de | da | do | dos | das | del | de la | de los | di | du | des | de L | della | dello "
        "| af | av | der | den | d'| d’| O'"
    ).split("|")
)


class Word(NamedTuple):
    text: str  # without possessive 's
    start: int
    end: int
    owns: bool  # it stood in the possessive


class Run(NamedTuple):
    words: tuple[Word, ...]
    opens: bool  # at the start of a sentence


@cache
def _capitalised() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:(?:[{_UPPER}]\.){{1,6}}(?:[{_UPPER}](?!\w))?"
        rf"|[{_UPPER}]\w*(?:[-’'&.]\w+)*)"
    )


_OPENERS = frozenset('.!?…:"“”„«»‘—–-|•*(')


def _word(text: str, start: int, end: int) -> Word:
    owns = False
    if text[-2:] in ("'s", "’s", "'S", "’S"):
        text, end, owns = text[:-2], end - 2, True
    return Word(text, start, end, owns)


def _joins(gap: str, words: list[Word], given: frozenset[str]) -> bool:
    if gap == " ":
        return True
    before = words[-1]
    if gap == ". ":
        return before.text in ABBREVIATED or before.text == "ST"
    if gap == "' " or gap == "’ ":
        return False
    if gap in PARTICLES:
        return True
    return gap in LINKS and any(word.text in given for word in words[-3:])


def find_runs(text: str, given: frozenset[str]) -> list[Run]:
    """The runs of `text` in order; a word alone is a run too.

    >>> runs = find_runs("Jane Doe met St. Paul's mayor.", frozenset())
    >>> [" ".join(word.text for word in run.words) for run in runs]
    ['Jane Doe', 'St Paul']
    """
    runs: list[Run] = []
    words: list[Word] = []
    opens = True
    last_end = 0
    for found in _capitalised().finditer(text):
        start, end = found.span()
        word = _word(found.group(), start, end)
        if words:
            gap = text[last_end:start]
            if len(gap) < 9 and len(words) < 12:
                gap = gap[2:] if words[-1].owns and gap[:2] in ("'s", "’s") else gap
                if _joins(gap, words, given):
                    words.append(word)
                    last_end = word.end
                    continue
            runs.append(Run(tuple(words), opens))
        before = text[max(0, start - 3) : start].rstrip()
        opens = not before or before[-1] in _OPENERS
        words = [word]
        last_end = word.end
    if words:
        runs.append(Run(tuple(words), opens))
    return runs
