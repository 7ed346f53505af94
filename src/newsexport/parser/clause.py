"""One passage without its speech: its words, its names, and which of them may be a subject.

>>> [word.text for word in split_words("Hall, he said", 0, 13)]
['Hall', ',', 'he', 'said']
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, partial
from typing import Literal, NamedTuple

from newsexport.parser.names import FoundName
from newsexport.parser.sentences import HIDDEN
from newsexport.parser.speech_verbs import speech_verbs
from newsexport.parser.speech_words import SmallWords, small_words

_BREAKS = frozenset(",:;()–—")
_LONGEST = 120  # characters of a name


class Mention(NamedTuple):
    """A name of the list where it stands in one passage."""

    start: int
    end: int
    name: FoundName


class Answer(NamedTuple):
    """Who: a name of the list, a name beside it, a pronoun (or none at all), other words."""

    kind: Literal["name", "run", "pronoun", "words", "nobody"]
    text: str
    name: FoundName | None = None
    at: int = 0


def named(mention: Mention) -> Answer:
    return Answer("name", mention.name.name, mention.name, mention.start)


class Word(NamedTuple):
    text: str
    fold: str
    start: int
    end: int

    @property
    def is_break(self) -> bool:
        return self.text in _BREAKS

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def is_speech(self) -> bool:
        return self.text.startswith(HIDDEN)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_][\w’'&-]*(?:\.\w[\w’'&-]*)*\.?|[,:;()–—]|" + HIDDEN + "+")


@cache
def _plain_word() -> re.Pattern[str]:
    return re.compile(r"[^\W_][\w’'&-]*")


# Word's own constructor costs more than finding the word
_make_word = partial(tuple.__new__, Word)


def split_words(text: str, start: int, end: int) -> list[Word]:
    """The words of text[start:end], its commas, brackets and hidden speech among them."""
    spans = [m.span() for m in _word().finditer(text, start, end)]
    if not spans:
        return []
    words = [text[begin:stop] for begin, stop in spans]
    last = words[-1]
    if last[-1] == "." and len(last) > 3 and "." not in last[:-1] and spans[-1][1] >= end - 1:
        words[-1] = last[:-1]
        spans[-1] = (spans[-1][0], spans[-1][1] - 1)
    # no word holds a space: all are folded at once
    folds = " ".join(words).casefold().split(" ")
    if any("." in word for word in words):
        folds = [fold.rstrip(".") for fold in folds]
    starts, ends = zip(*spans, strict=True)
    return list(map(_make_word, zip(words, folds, starts, ends, strict=True)))


class Clause:
    """One passage, its speech hidden."""

    def __init__(self, text: str, mentions: Sequence[Mention], language: str) -> None:
        self.text = text
        # names inside speech are spoken of, they do not speak
        self.mentions = [m for m in mentions if text[m.start : m.start + 1] != HIDDEN]
        self._starts = [m.start for m in self.mentions]
        self.verbs = speech_verbs(language)
        self.small: SmallWords = small_words(language)
        self.base = language.split("-")[0].casefold()

    @property
    def is_scandinavian(self) -> bool:
        return self.base in ("no", "nb", "nn", "da", "sv")

    @property
    def is_germanic(self) -> bool:
        """The verb stands second: In Berlin sagte Hall."""
        return self.is_scandinavian or self.base in ("de", "nl")

    def speaks(self, start: int, end: int) -> bool:
        """Whether text[start:end] has a verb of speech, or "according"."""
        folds = _plain_word().findall(self.text[start:end].casefold())
        return not self.verbs.isdisjoint(folds) or not self.small.according.isdisjoint(folds)

    def find(
        self, start: int, end: int, kinds: Sequence[str], *, direct: bool = False
    ) -> Mention | None:
        """The first name within text[start:end] that may be a subject."""
        here = self.between(start, end)
        for kind in kinds:
            for m in here:
                fits = m.name.type == kind and not self.owns(m)
                if fits and not self.is_led(m, direct=direct):
                    return m
        return None

    def starting(self, at: int) -> Mention | None:
        """The name whose first character stands at `at`."""
        n = bisect_left(self._starts, at)
        return self.mentions[n] if n < len(self._starts) and self._starts[n] == at else None

    def ending(self, at: int) -> Mention | None:
        """The name whose last character stands at `at`, a stop more or less."""
        for m in self.between(at - _LONGEST, at + 1):
            if m.end >= at - 1 and not self.owns(m):
                return m
        return None

    def between(self, start: int, end: int) -> list[Mention]:
        """The names that stand within text[start:end]."""
        low = bisect_left(self._starts, start)
        high = bisect_left(self._starts, end, low)
        return [m for m in self.mentions[low:high] if m.end <= end]

    def owns(self, mention: Mention) -> bool:
        """Price's …"""
        rest = self.text[mention.end : mention.end + 2]
        return self.base == "en" and rest in ("'s", "’s", "' ", "’ ")

    def is_led(self, mention: Mention, *, direct: bool = False) -> bool:
        """with Price; against Hall and Price; unless `direct`, also: with President Price"""
        if self.base == "fi":
            return False
        before = self.text[max(0, mention.start - 60) : mention.start].split()
        for word in reversed(before):
            fold = word.casefold()
            if fold in self.small.prepositions:
                return True
            if fold in self.small.articles or fold in self.small.conjunctions:
                continue
            if direct or not word[:1].isupper() or word[-1] in ",;:.":
                return False
        return False
