"""Copies of one story: what two files say of it, and whether they agree.

What both state has to agree; what one leaves out is excused where its format cannot hold it.
`agreement` says what agrees.
"""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from newsexport.addresses import UNSURE
from newsexport.newsitem import NewsItem
from newsexport.source import prose

T = TypeVar("T")

_LONGEST = 60  # characters of a value that a message shows


class Copy(NamedTuple):
    """What one file says of the story."""

    name: str  # of the file, as it is shown
    item: NewsItem  # read without options, so that what the file does not say is absent
    loses: frozenset[str] = frozenset()  # what its format cannot hold, by address
    own_guid: bool = True  # the file states it


class Part(NamedTuple):
    """A value in an item."""

    pointer: str  # RFC 6901; where nothing is said, of what it would stand in
    text: str  # the value, "" where nothing is said
    within: tuple[int, int] | None = None  # characters of the text that are meant


class Contrast(NamedTuple):
    """One disagreement of two copies."""

    about: str  # address of what they disagree about
    here: Part
    there: Part
    message: str  # said of the copy that `here` is in
    here_first: bool = False  # `here` is in the first copy of the pair, not in the second


class Pair:
    """Two copies, and what formats that can hold what both of theirs can would keep of them."""

    def __init__(
        self, first: Copy, second: Copy, without: Callable[[NewsItem, frozenset[str]], NewsItem]
    ) -> None:
        self.first = first
        self.second = second
        self._without = without

    @cached_property
    def kept(self) -> tuple[NewsItem, NewsItem]:
        both = self.first.loses | self.second.loses
        return self._without(self.first.item, both), self._without(self.second.item, both)

    @cached_property
    def in_second(self) -> NewsItem:
        """What the second copy's format could hold of the first."""
        return self._without(self.first.item, _at_most(self.second.loses))

    @cached_property
    def in_first(self) -> NewsItem:
        return self._without(self.second.item, _at_most(self.first.loses))

    def conflict(
        self, value: Callable[[NewsItem], T | None], agree: Callable[[T, T], bool]
    ) -> tuple[T, T] | None:
        """What the first and the second copy state, where both do and disagree, and not only
        since a format can hold no more of it."""
        first, second = value(self.first.item), value(self.second.item)
        if first is None or second is None or agree(first, second):
            return None
        one, other = map(value, self.kept)
        if one is not None and other is not None and agree(one, other):
            return None
        return first, second

    def only_in_one(self, value: Callable[[NewsItem], T | None]) -> tuple[T, bool] | None:
        """What one copy alone states, though the other's format could hold it; and whether it is
        the first that lacks it."""
        first, second = value(self.first.item), value(self.second.item)
        if first is not None and second is None:
            held = value(self.in_second)
            return None if held is None else (first, False)
        if first is None and second is not None:
            held = value(self.in_first)
            return None if held is None else (second, True)
        return None


def _at_most(loses: frozenset[str]) -> frozenset[str]:
    """What may be lost: a copy seldom tells that a value was worked out and is not sure."""
    return frozenset(address.removesuffix(UNSURE) for address in loses)


class Field(NamedTuple):
    """A value of a story that copies are compared by."""

    name: str  # as people say it
    address: str
    value: Callable[[NewsItem], Any]  # None where it is not said
    agree: Callable[[Any, Any], bool]
    text: Callable[[Any], str] = str
    unsaid: str = ""  # what it is where it is not said, if that is fixed


def differing(pair: Pair, field: Field) -> Iterator[Contrast]:
    """That both copies state `field` and disagree."""
    found = pair.conflict(field.value, field.agree)
    if found is not None:
        first, second = map(field.text, found)
        one, other = contrasted(first, second)
        message = f"{field.name} is {other}, but {one} in {pair.first.name}"
        here, there = Part(field.address, second), Part(field.address, first)
        yield Contrast(field.address, here, there, message)


def missing(pair: Pair, field: Field) -> Iterator[Contrast]:
    """That one copy leaves `field` out, which it could hold."""
    found = pair.only_in_one(field.value)
    if found is not None:
        value, first_lacks = field.text(found[0]), found[1]
        other = pair.second if first_lacks else pair.first
        message = f"no {field.name}, but {shown(value)} in {other.name}"
        if field.unsaid:
            message = f"{field.name} is {field.unsaid}, but {value} in {other.name}"
        here, there = Part(field.address, ""), Part(field.address, value)
        yield Contrast(field.address, here, there, message, here_first=first_lacks)


def shown(text: str) -> str:
    """A value in a message: quoted, on one line, shortened.

    >>> shown(" Shares   fall ")
    "'Shares fall'"
    """
    line = prose(text)
    return repr(line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…")


def contrasted(one: str, other: str) -> tuple[str, str]:
    """Two values in a message; of long ones what stands where they part.

    >>> contrasted(12 * "word " + "here", 12 * "word " + "there")
    ("'… word word word here'", "'… word word word there'")
    """
    first, second = prose(one), prose(other)
    if max(len(first), len(second)) > _LONGEST:
        pairs = enumerate(zip(first, second, strict=False))
        same = next((at for at, (a, b) in pairs if a != b), min(len(first), len(second)))
        begin = max(same - _LONGEST // 3, 0)
        begin = max(begin, first.find(" ", begin, same) + 1)
        if begin:
            return shown(f"… {first[begin:]}"), shown(f"… {second[begin:]}")
    return shown(first), shown(second)
