"""Runs of capitalised words: where a name can stand.

meets [German Foreign Minister Annalena Baerbock] and the [Transatlantic Quad]
[Omar al-Bashir] of [Sudan]          a particle inside a name joins
[St. Louis], [J. D. Salinger]        a shortened word ends no run
[Lula da Silva], [Gaza] da [Sé]      some particles join only behind a given name

One sparse pattern finds whole runs; a run is taken apart only where its words must tell.
"""

import re
from functools import cache
from typing import NamedTuple

from newsexport.parser.titles import ABBREVIATED

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"
# The word after its first capital: initials, or letters with inner hyphens and the like.
_REST = (
    r"(?:/S(?!\w)|\.(?:p\.A|r\.l)\.?+|\.(?:[A-ZÀ-Þ]\.){0,5}+(?:[A-ZÀ-Þ](?!\w))?+"
    r"|\w*+(?:[-’'&.]\w++)*+)"
)
_PARTICLES = (
    "(?:bin |ibn |al-|el-|ul-|ben |von der |von dem |von und zu |van der |van de |van den |van het "
    "|ten |ter |te |& )"
)
_JOINS = rf" {_PARTICLES}?+[{_UPPER}]{_REST}"
# These also join other words: only behind a given name.
_LINKS = (
    "(?:de |da |do |dos |das |del |de la |de los |de las |di |du |des |della |dello "
    "|af |av |der |den |van |von |d'|d’)"
)
_MOST_WORDS = 12
_MOST_LINKS = 3
_GOES_ON = frozenset((". ", " a", " d", " v"))
_LONGEST_SHORT = 8  # characters of a shortened word, with the space before it


class Word(NamedTuple):
    text: str  # without possessive 's
    start: int
    end: int
    owns: bool  # it stood in the possessive


_word = tuple.__new__  # a named tuple's own constructor costs three times as much


Run = tuple[str, int, int]  # with a possessive 's at its end; its start and end in the text


@cache
def _run() -> re.Pattern[str]:
    return re.compile(rf"[{_UPPER}](?<!\w\w){_REST}(?:{_JOINS}){{0,{_MOST_WORDS - 1}}}+")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(rf" {_LINKS}(?=[{_UPPER}])")


_OWN = ("'s", "’s", "'S", "’S")
_OPENERS = frozenset('\n.!?…:"“”„«»‘—–-|•*(')


def opens_sentence(text: str, start: int) -> bool:
    """Whether text[start] opens a sentence, a quote or a line."""
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in _OPENERS


def words_of(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The capitalised words of the run text[start:end].

    >>> [word.text for word in words_of("met St. Paul's Jane van Dyke", 4, 28)]
    ['St', 'Paul', 'Jane', 'Dyke']
    """
    words: list[Word] = []
    at = start
    run = text[start:end]
    if run.replace(" ", "").isalnum() and " " in run:  # no possessive, no shortened word
        for part in run.split(" "):
            if not part[:1].islower():
                words.append(_word(Word, (part, at, at + len(part), False)))
            at += len(part) + 1
        return tuple(words)
    for part in text[start:end].split(" "):
        first, at = at, at + len(part) + 1
        if part[:1].islower():  # a particle: "von", "al-Bashir", "d'Alema"
            cut = max(part.find("-"), part.find("'"), part.find("’")) + 1
            part = part[cut:]
            first += cut
            if not cut or not part[:1].isupper():
                continue
        if part[-1:] == ".":
            if len(part) > 2 and part[-3] != ".":
                part = part[:-1]
        elif part == "&":
            continue
        owns = part[-2:] in _OWN
        if owns:
            part = part[:-2]
        words.append(Word(part, first, first + len(part), owns))
    return tuple(words)


def find_runs(
    text: str,
    start: int,
    stop: int,
    given: frozenset[str],
    skip: frozenset[str],
    known: frozenset[str] = frozenset(),
) -> list[Run]:
    """The runs of text[start:stop] in order, without those that are one word of `skip`.

    >>> find_runs("Jane Doe met St. Paul's mayor.", 0, 30, frozenset(), frozenset())
    [('Jane Doe', 0, 8), ("St. Paul's", 13, 23)]
    """
    runs: list[Run] = []
    done = 0
    for found in _run().finditer(text, start, stop):
        name = found.group()
        if name in skip:
            continue
        start, end = found.span()
        if start < done:
            continue
        after = text[end : end + 2]
        if after in _GOES_ON and (
            after != ". " or name[-_LONGEST_SHORT:].rpartition(" ")[2] in ABBREVIATED
        ):
            name, end = _extended(text, start, end, given, known)
            done = end
        runs.append((name, start, end))
    return runs


def _extended(
    text: str, start: int, end: int, given: frozenset[str], known: frozenset[str]
) -> tuple[str, int]:
    """The run with what a shortened word or a particle joins to it, and its end."""
    name = text[start:end]
    for _ in range(_MOST_LINKS):
        after = text[end : end + 2]
        if after == ". ":
            if name[-_LONGEST_SHORT:].rpartition(" ")[2] not in ABBREVIATED:
                break
            further = _run().match(text, end + 2)
        elif after in _GOES_ON:
            link = _link().match(text, end)
            if link is None or not any(word in given for word in name.split(" ")[-3:]):
                break
            further = _run().match(text, link.end())
            if further and further.group().partition(" ")[0] in known:
                break
        else:
            break
        if further is None:
            break
        end = further.end()
        name = text[start:end]
    return name, end


@cache
def _company() -> re.Pattern[str]:
    return re.compile(r", (?:Inc|LLC|Ltd|LLP|L\.P|PLC|Corp|S\.A|N\.V|A\.G|Co)(?!\w)\.?")


def company_end(text: str, end: int) -> int:
    """The end of "Acme Group, Inc." where text[:end] ends in "Group"."""
    found = _company().match(text, end)
    return found.end() if found else end
