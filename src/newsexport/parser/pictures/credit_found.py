"""A credit that was found, and the words of a line's end among which it is looked for."""

import re
from functools import cache
from typing import NamedTuple

from newsexport.parser.bylines.words import GIVEN, among
from newsexport.parser.pictures.caption_signs import TAIL
from newsexport.parser.pictures.credit_words import ARCHIVE, BEFORE, without_stop
from newsexport.source import Span

_GLUED_LABELS = " photo photograph foto bild kuva credit image getty "
PICTURE_WORDS = " photo photos pic pix picture foto image "
_NOBODY = ARCHIVE + BEFORE + PICTURE_WORDS


class FoundCredit(NamedTuple):
    start: int  # where the caption before it ends
    end: int  # where a caption behind it begins
    credit: Span  # as printed, without brackets
    line: Span | None  # names only
    archive: bool = False


class Word(NamedTuple):
    text: str
    start: int
    end: int


def made(text: str, start: int, end: int, names: int, at: int) -> FoundCredit:
    """The credit text[start:end], whose names begin at `names`; the caption ends at `at`."""
    end = without_stop(text, start, end)
    stop, archive = _before_archive(text, names, end)
    label = text[start:names].casefold()
    archive = archive or any(among(w.strip("([:.©"), ARCHIVE) for w in label.split())
    while names < stop and (text[names].isspace() or text[names] in ":-–—,.("):
        names += 1
    words = text[names:stop].casefold().split()
    if all(among(w.strip(",."), _NOBODY) for w in words):
        archive = archive or any(among(w.strip(",."), ARCHIVE) for w in words)
        stop = names
    line = Span(names, stop) if names < stop else None
    return FoundCredit(at, max(end, start), Span(start, end), line, archive)


def _before_archive(text: str, start: int, end: int) -> tuple[int, bool]:
    """The end of text[start:end] without ", File" and "/File Photo", and whether it had one."""
    at = rest = end
    for _ in range(3):
        at = rest
        while at > start and (text[at - 1].isalnum() or text[at - 1] in "'’"):
            at -= 1
        word = text[at:rest].casefold().removeprefix("d'").removeprefix("d’")
        rest = at
        while rest > start and (text[rest - 1].isspace() or text[rest - 1] in ",/-–—(;|"):
            rest -= 1
        if rest in (start, at):
            break
        if among(word, ARCHIVE):
            return rest, True
        if among(word, PICTURE_WORDS):
            if not text[at].isupper():
                end = rest
        elif not among(word, " de di from the "):
            break
    return end, False


def last_words(text: str, start: int, end: int) -> list[Word]:
    """The words in the last TAIL characters of text[start:end]."""
    begin = max(start, end - TAIL)
    if begin > start:
        while begin < end and not text[begin].isspace():
            begin += 1
    words: list[Word] = []
    at = begin
    for word in text[begin:end].split():
        at = text.index(word, at)
        cut = 0 if word.islower() and word.isalpha() else glued_at(word)
        if cut:
            words.append(Word(word[:cut], at, at + cut))
            words.append(Word(word[cut:], at + cut, at + len(word)))
        else:
            words.append(Word(word, at, at + len(word)))
        at += len(word)
    return words


def glued_at(word: str) -> int:
    """Where a credit begins that is glued to the word before it: `Thursday.Jane`, `port.Photo`,
    `portJane` with a known given name; 0 where none is."""
    if word.isalpha() and (word.islower() or word[1:].islower() or word.isupper()):
        return 0
    for mark in _glue().finditer(word):
        if mark[0][1] != "/":
            return mark.start() + 2 if mark.start() > 1 else 0
    for hump in _hump().finditer(word):
        at = hump.start() + 1
        tail = word[at:].rstrip(":")
        if at > 2 and (among(tail.casefold(), GIVEN) or among(tail.casefold(), _GLUED_LABELS)):
            return at
    return 0


@cache
def _glue() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_A-Z][.!?)”](?=[^\W\d_a-zß-öø-ÿ]|©)")


@cache
def _hump() -> re.Pattern[str]:
    return re.compile(r"[a-zß-öø-ÿ](?=[A-ZÀ-ÖØ-Þ])")


def boundary(words: list[Word], at: int, start: int) -> bool:
    """Whether a credit can begin at words[at]: behind a sentence, a dash or a bar."""
    if words[at].start == start or words[at].text[0] in "([—–-|©":
        return True
    if at == 0:
        return False
    if words[at - 1].end == words[at].start:
        return True  # glued
    before = words[at - 1].text
    return before[-1] in '.!?…:|/)]—–-"”»’' and not (len(before) == 2 and before[0].isupper())
