"""Quotation marks and how they pair.

    "a"  “a”  „a“  „a”  ”a”  «a»  « a »  »a«  »a»  ‹a›  ``a''     outer marks of speech
    'a'  ‘a’  ‚a‘                                                only where no other mark is open

A mark that can open and close (straight ones, the Swedish ”) opens after white space and closes
after anything else. Marks inside marks stay inside.

>>> text = 'a "b “c” d" e'
>>> pair_marks(text, double_marks([text])[0]).pairs
((3, 10),)
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, count
from operator import add
from typing import NamedTuple

# What closes what each mark opens.
_CLOSERS = {
    '"': '"”“',
    "“": "”\"’’''",
    "„": '“”"‟',
    "‟": '”"',
    "”": '”"',
    "«": '»"',
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "``": "''\"”",
    "‘‘": '’’"',
    "''": "''",
    "’’": "’’",
}
# Marks that never open a quotation between words of a line.
_BRACKETS = frozenset("([{<—–-/…¿¡*>|")
_DOUBLE = ('"', "“", "”", "„", "‟", "«", "»", "‹", "›", "``", "''", "’’", "‘‘")
_TWICE = frozenset("`'’‘")  # they are outer marks where they stand twice
_LONGEST_SINGLE = 2000  # characters between single marks
_MARKS = frozenset("\"“”„‟«»‹›‘’‚'`")


class Marked(NamedTuple):
    """The marked stretches of one text, (start, end) between the marks."""

    pairs: tuple[tuple[int, int], ...] = ()
    inner: tuple[tuple[int, int], ...] = ()  # stretches inside the one nobody closes
    unclosed: int | None = None  # where the stretch begins that nobody closes
    lead: int | None = None  # where a mark stands that closes what this text has not opened
    first: int | None = None  # where the first stretch begins
    opens_at_start: bool = False


@cache
def _single() -> re.Pattern[str]:
    # the mark first, what stands before it after: the search then leaps from mark to mark
    return re.compile(r"['‘‚](?<![\w.,!?’'\"”»].)(?=[\w…¿¡\[(])")


@cache
def _single_end() -> re.Pattern[str]:
    return re.compile(r"['’‘](?<=[^\s‘(].)(?!\w)")


def double_marks(texts: Sequence[str]) -> dict[int, Sequence[int]]:
    """Where every outer mark stands, by the number of its text."""
    # one search for each kind over all texts: most kinds are in none of them
    whole = "\n".join(texts)
    found = array("q")  # a text of nothing but marks shall not cost a hundred times its size
    kinds = 0
    for mark in _DOUBLE:
        # looking for one character is far quicker than looking for two
        at = whole.find(mark) if mark[0] in whole else -1
        kinds += at >= 0
        while at >= 0:
            found.append(at)
            at = whole.find(mark, at + len(mark))
    if kinds > 1:
        found = array("q", sorted(found))
    marks: dict[int, Sequence[int]] = {}
    starts = list(map(add, accumulate(map(len, texts), initial=0), count()))
    low = 0
    while low < len(found):
        number = bisect_right(starts, found[low]) - 1
        start = starts[number]
        high = bisect_left(found, starts[number + 1], low)
        here = found[low:high]
        marks[number] = [at - start for at in here] if start else here
        low = high
    return marks


def single_openings(texts: Sequence[str]) -> dict[int, list[int]]:
    """Where single marks may open a stretch, by the number of the text: the place behind each."""
    whole = "\n".join(texts)
    if "'" not in whole and "‘" not in whole and "‚" not in whole:
        return {}
    places: dict[int, list[int]] = {}
    number, start, end = 0, 0, len(texts[0])
    for m in _single().finditer(whole):
        at = m.end()
        while at > end:
            number += 1
            start, end = end + 1, end + 1 + len(texts[number])
        places.setdefault(number, []).append(at - start)
    return places


def pair_marks(text: str, marks: Sequence[int]) -> Marked:
    """`marks` in pairs, the outermost ones; what does not pair is told apart, never an error."""
    if "\n" in text:
        return _pair_lines(text, marks)
    opened = marks[::2]
    if text[marks[0]] == "“" and len(marks) == 2 * len(opened) and _alternate(text, marks):
        pairs = [(at + 1, end) for at, end in zip(opened, marks[1::2], strict=True) if at + 1 < end]
        return Marked(tuple(pairs), first=marks[0] + 1, opens_at_start=_opens(text, marks[0] + 1))
    marked = _pair(text, marks, True)
    return marked or _pair(text, marks, False) or Marked()


def _alternate(text: str, marks: Sequence[int]) -> bool:
    """Whether the marks are “ and ” by turns, as most are that are no straight ones."""
    written = "".join([text[at] for at in marks])
    return written == "“”" * (len(marks) // 2)


def _opens(text: str, first: int) -> bool:
    """Whether nothing but marks stands before text[first], which follows a mark."""
    return first == 1 or not text[:first].strip().strip("\"“”„‟«»‹›`'’‘")


def _pair_lines(text: str, marks: Sequence[int]) -> Marked:
    """The pairs in the items of a list: none goes over an item's end."""
    pairs: list[tuple[int, int]] = []
    low = 0
    while low < len(marks):
        end = text.find("\n", marks[low])
        end = len(text) if end < 0 else end
        high = bisect_left(marks, end, low)
        here = marks[low:high]
        marked = _pair(text, here, True) or _pair(text, here, False)
        pairs += marked.pairs if marked else ()
        low = high
    return Marked(tuple(pairs))


def _pair(text: str, marks: Sequence[int], nests: bool) -> Marked | None:
    """None where marks inside marks are left open: then they were no inner marks."""
    pairs: list[tuple[int, int]] = []
    inner: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    lead: int | None = None
    first: int | None = None
    for number, start in enumerate(marks):
        mark = text[start]
        if mark in _TWICE:
            mark += mark
        end = start + len(mark)
        if not stack:
            if _may_open(text, mark, start, end):
                stack.append((mark, end))
                first = end if first is None else first
                inner.clear()
            elif number == 0 and start:
                lead = start
            continue
        outer = stack[-1][0]
        both = mark == outer or (outer == '"' and mark == "“") or mark == '"'
        closes = mark in _CLOSERS[outer] and not (both and _looks_open(text, start, end))
        if closes:
            _, begin = stack.pop()
            if begin < start:
                (inner if stack else pairs).append((begin, start))
        elif _may_open(text, mark, start, end) and _looks_open(text, start, end):
            if nests:
                stack.append((mark, end))
            else:
                # the mark that should have closed the sentence before is missing
                told = text[max(stack[-1][1], start - 3) : start].rstrip()
                if told.endswith((".", "!", "?", ",")):
                    pairs.append((stack[-1][1], start))
                stack[-1] = (mark, end)
    if nests and len(stack) > 1:
        return None
    unclosed = stack[0][1] if stack else None
    at_start = first is not None and _opens(text, first)
    return Marked(tuple(pairs), tuple(inner) if stack else (), unclosed, lead, first, at_start)


def _may_open(text: str, mark: str, start: int, end: int) -> bool:
    if mark in ("“", "„", "‟", "«", "‹", "``", "‘‘"):
        return end < len(text)
    if mark in ("''", "’’"):
        return _looks_open(text, start, end)
    return (
        end < len(text)
        and (start == 0 or not _is_word(text[start - 1]))
        and (
            _looks_open(text, start, end)
            or (text[end] == " " and (start == 0 or text[start - 1] == " "))
        )
    )


def _looks_open(text: str, start: int, end: int) -> bool:
    """White space or a bracket before, none after."""
    if end >= len(text) or text[end].isspace():
        return False
    if start == 0:
        return True
    before = text[start - 1]
    return before.isspace() or before in _BRACKETS or (before in _MARKS and text[end].isalnum())


def _is_word(char: str) -> bool:
    return char.isalnum() or char in ".,!?;"


def single_marks(
    text: str, starts: Sequence[int], taken: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The stretches that open at `starts` outside `taken`, apostrophes left alone."""
    found: list[tuple[int, int]] = []
    after = 0
    gap = 0
    for number, start in enumerate(starts):
        while gap < len(taken) and taken[gap][1] < start:
            gap += 1
        if start <= after or (gap < len(taken) and taken[gap][0] <= start):
            continue
        limit = taken[gap][0] - 1 if gap < len(taken) else len(text)
        opened = starts[number + 1] if number + 1 < len(starts) else len(text)
        end = _single_close(text, start, min(limit, start + _LONGEST_SINGLE), opened)
        if end is not None:
            found.append((start, end))
            after = end
    return found


def _single_close(text: str, start: int, limit: int, opened: int) -> int | None:
    """Where the mark stands that closes what opened at `start`; the next one opens at `opened`."""
    maybe: int | None = None
    for m in _single_end().finditer(text, start, limit):
        at = m.start()
        if maybe is not None and at >= opened:
            break
        # the workers' rights, or the end: the last such mark before a new one opens
        if text[at - 1] != "s" or text[at + 1 : at + 2] != " ":
            return at
        maybe = at
    return maybe


@cache
def _sure_single_end() -> re.Pattern[str]:
    return re.compile(r"['’](?<=[,.!?…].)(?!\w)|['’](?<=[^\s‘(].)(?=[,;])")


def enclosing_singles(
    text: str, starts: Sequence[int], pairs: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The stretches between single marks that hold whole `pairs`: 'She said "go home" and left.'

    The mark that opens begins its sentence, and the one that closes stands beside a stop: an
    apostrophe may be anywhere else.
    """
    found: list[tuple[int, int]] = []
    after = gap = 0
    for start in starts:
        while gap < len(pairs) and pairs[gap][0] < start:
            gap += 1
        if gap == len(pairs) or start <= after or (gap and pairs[gap - 1][1] >= start):
            continue
        if text[max(0, start - 4) : start - 1].rstrip()[-1:] not in ("", ":", ",", ".", "!", "?"):
            continue
        limit = min(len(text), start + _LONGEST_SINGLE)
        inside = gap
        for m in _sure_single_end().finditer(text, start, limit):
            while inside < len(pairs) and pairs[inside][1] < m.start():
                inside += 1
            if inside < len(pairs) and pairs[inside][0] <= m.start():
                continue
            if inside > gap:
                found.append((start, m.start()))
                after = m.start()
            break
    return found
