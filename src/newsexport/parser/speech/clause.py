"""One passage without its speech: its words, its names, and which of them may be a subject.

>>> split_words("Hall, he said", 0, 13).text
['Hall', ',', 'he', 'said']
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from newsexport.parser.names.found import FoundName
from newsexport.parser.sentences import HIDDEN
from newsexport.parser.speech.words import SmallWords

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


class Words:
    """The words of a stretch of text, its commas, brackets and hidden speech among them.

    Their places are worked out when they are asked for: few are.
    """

    __slots__ = ("_at", "_source", "_starts", "fold", "text")

    def __init__(self, source: str, at: int, text: list[str], fold: list[str]) -> None:
        self.text = text
        self.fold = fold
        self._source = source
        self._at = at  # where the search for the first word begins
        self._starts: list[int] = []

    def __len__(self) -> int:
        return len(self.text)

    def start(self, number: int) -> int:
        """Where words.text[number] begins in the passage's text."""
        starts = self._starts
        known = len(starts)
        if number >= known:
            source, at = self._source, self._at
            for word in self.text[known : number + 1]:
                at = source.index(word, at)
                starts.append(at)
                at += len(word)
            self._at = at
        return starts[number]

    def end(self, number: int) -> int:
        return self.start(number) + len(self.text[number])

    def is_break(self, number: int) -> bool:
        return self.text[number] in _BREAKS

    def is_capital(self, number: int) -> bool:
        return self.text[number][0].isupper()

    def is_speech(self, number: int) -> bool:
        return self.text[number][0] == HIDDEN

    def part(self, first: int, stop: int) -> "Words":
        """words[first:stop]"""
        at = self.end(first - 1) if 0 < first <= len(self) else self.start(0) if self.text else 0
        return Words(self._source, at, self.text[first:stop], self.fold[first:stop])


@cache
def _word() -> re.Pattern[str]:
    return re.compile(
        r"[^\W_][\w’'&-]*(?:(?:\.|(?<=\d),(?=\d))\w[\w’'&-]*)*\.?|[,:;()–—]|" + HIDDEN + "+"
    )


def split_words(text: str, start: int, end: int) -> Words:
    """The words of text[start:end]."""
    words = _word().findall(text, start, end)
    if not words:
        return Words(text, start, words, words)
    last = words[-1]
    if last[-1] == "." and len(last) > 3 and "." not in last[:-1]:
        words[-1] = last[:-1]
    # no word holds a space: all are folded at once
    joined = " ".join(words).casefold()
    folds = joined.split(" ")
    if "." in joined:
        folds = [fold.rstrip(".") for fold in folds]
    return Words(text, start, words, folds)


class Clause:
    """One passage, its speech hidden."""

    __slots__ = ("_starts", "base", "mentions", "small", "text", "verbs")

    def __init__(self, text: str, mentions: Sequence[Mention], small: SmallWords) -> None:
        self.text = text
        # names inside speech are spoken of, they do not speak
        self.mentions = [m for m in mentions if text[m[0] : m[0] + 1] != HIDDEN]
        self._starts = [m[0] for m in self.mentions]
        self.small = small
        self.verbs = small.verbs
        self.base = small.base

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

    def person_from(self, start: int, end: int) -> Mention | None:
        """The first name that begins within text[start:end], if it is a person's."""
        n = bisect_left(self._starts, start)
        if n == len(self._starts) or self._starts[n] >= end:
            return None
        mention = self.mentions[n]
        return mention if mention.name.type == "person" and not self.owns(mention) else None

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
