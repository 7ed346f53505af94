"""Where the sentence around a place begins and ends, speech left out of sight.

>>> text = 'Mr. Hall came. He said "we go. Now." and left.'
>>> blind = blinded(text, [(24, 35)])
>>> blind[sentence_start(blind, 40):sentence_end(blind, 40)].replace(HIDDEN, "_")
'He said "__________." and left.'
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

HIDDEN = "\x01"  # stands for each character of speech
REACH = 400  # how far a sentence is looked for, in characters

_SHORT = frozenset(
    (
        "mr mrs ms dr prof sen rep gov gen lt col sgt capt rev hon st jr sr inc corp co"
        " ltd no vs jan feb mar apr jun jul aug sep sept oct nov dec dist supt asst u.s"
        " u.k u.n d.c a.m p.m ca cf m mme mlle bzw z.b sra dra nr bl.a ca"
    ).split()
)


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.!?…][\"”“’'»)\]]{0,3}\s{1,3}(?=[\"“”„«»‘'–—(\[]{0,3}\s?[^\W_a-z])")


def blinded(text: str, speech: Sequence[tuple[int, int]]) -> str:
    """`text` with each character of `speech` hidden, but for a stop at its end."""
    if not speech:
        return text
    parts: list[str] = []
    at = 0
    for start, end in speech:
        if start < at:
            continue
        last = text[end - 1 : end] if text[end - 1 : end] in ".!?…," else HIDDEN
        parts += (text[at:start], HIDDEN * (end - start - 1), last)
        at = end
    parts.append(text[at:])
    return "".join(parts)


def _is_short(text: str, at: int) -> bool:
    """Whether the stop at `at` only ends an abbreviation or an initial."""
    if text[at] != ".":
        return False
    word = text[max(0, at - 12) : at].rpartition(" ")[2].lstrip('("“').casefold()
    return word in _SHORT or (len(word) == 1 and word.isalpha())


def _stops(text: str, start: int, end: int) -> list[int]:
    found = _stop().finditer(text, start, end)
    return [stop.end() for stop in found if not _is_short(text, stop.start())]


def sentence_start(text: str, at: int) -> int:
    """Where the sentence begins that text[at] stands in."""
    start = max(0, at - REACH)
    stops = _stops(text, start, min(len(text), at + 1))
    stops = [stop for stop in stops if stop <= at]
    return stops[-1] if stops else start


def sentence_end(text: str, at: int) -> int:
    """Where the sentence ends that text[at] stands in, white space after it not counted."""
    end = min(len(text), at + REACH)
    for stop in _stop().finditer(text, at, end):
        if not _is_short(text, stop.start()):
            return stop.start() + len(stop.group().rstrip())
    return end


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of text[start:end]."""
    cuts = [start, *(stop for stop in _stops(text, start, end) if stop < end), end]
    return [(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


def sentences_back(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of text[start:end], the last one first."""
    near = max(start, end - REACH)
    told = sentences(text, near, end)
    if near > start and told:
        # the first of them is cut off: it is read whole, with what stands before it
        yield from told[:0:-1]
        told = sentences(text, start, told[0][1])
    yield from reversed(told)
