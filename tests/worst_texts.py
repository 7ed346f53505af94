"""Texts that a regular expression takes longest for, made from the expression itself.

A repeat is slow where what it took is taken again: from each place of the text by a search, by the
repeat beside it, by the one round it. So what a repeat takes is written as often as wished, behind
what leads to it and before what makes it fail.
"""

import re
import re._constants as sre  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

# What is tried of a class of characters. Two classes that share some share one of the first of
# these, mostly: that two repeats beside each other can take the same is what is looked for.
_TRIED = " aA1.,-'\"\n(:/_é中@#&<>=!?;[]{}\\\t\x00"
_OF_A_CLASS = 5
_MANY = 12  # from so many times on a repeat may be one of a whole text
_BRANCHES = 5  # of an alternative: most have words that differ only as words do
_VARIANTS = 6
_TEXTS = 90  # for one expression
_PLAIN = (" ", "a", "A", "1", ".", ", ", "\n", " \n", "a ", "A ", "Aa ", "A. ", "1 ", "Aa, ", "(")
_FAILS = ("", "\x00", "!\n")  # behind the many: nothing, and what hardly any class takes


class Many(NamedTuple):
    """`head`, then `pump` again and again, then `tail`."""

    head: str
    pump: str
    tail: str = ""

    def of(self, size: int) -> str:
        """Of about `size` characters."""
        return self.head + self.pump * max(1, size // len(self.pump)) + self.tail


def worst_texts(pattern: re.Pattern[Any]) -> list[Many]:
    """Those made from `pattern`, and the plain ones, each once.

    >>> Many('"', "a", "\\x00") in worst_texts(re.compile(r'"[^"]*"'))
    True
    """
    tree = parser.parse(pattern.pattern, pattern.flags)
    maker = _Maker(tree)
    made = dict.fromkeys(Many(*each) for each in islice(maker.all(), 3_000) if each[1])
    chosen = _spread(list(made), _TEXTS)
    plain = [Many("", pump, tail) for pump in _PLAIN for tail in ("", "\x00")]
    return list(dict.fromkeys((*chosen, *plain)))


def _spread(texts: Sequence[Many], most: int) -> list[Many]:
    """At most `most` of them, from everywhere."""
    if len(texts) <= most:
        return list(texts)
    return [texts[number * len(texts) // most] for number in range(most)]


Node = tuple[Any, Any]
Three = tuple[str, str, str]


class _Maker:
    """Makes texts of one expression's parsed form."""

    def __init__(self, tree: Iterable[Node]) -> None:
        self._tree = list(tree)
        self._groups: dict[int, str] = {}

    def all(self) -> Iterator[Three]:
        """Head, pump and tail, the repeats from left to right."""
        yield from self._repeats(self._tree, "", "")
        for whole in self._variants(self._tree):
            for tail in _FAILS:
                yield "", whole, tail
            yield "", whole[:-1], whole  # the end of each is missing

    def _repeats(self, nodes: Sequence[Node], head: str, tail: str) -> Iterator[Three]:
        """Of `nodes`, which stand behind `head` and before `tail`."""
        for number, (kind, value) in enumerate(nodes):
            before = head + self._shortest(nodes[:number])
            behind = self._shortest(nodes[number + 1 :]) + tail
            if kind in _REPEATS:
                _, most, inner = value
                yield from self._repeats(list(inner), before, behind)
                if most >= _MANY:
                    for pump in self._variants(list(inner)):
                        yield from self._about(before, pump, behind)
            else:
                for inner in _within(kind, value):
                    yield from self._repeats(inner, before, behind)

    def _about(self, head: str, pump: str, tail: str) -> Iterator[Three]:
        for fail in _FAILS:
            yield head, pump, fail
        if tail:
            yield head, pump, tail
            yield head, pump, tail[:-1] + "\x00"
        if head:
            yield "", head + pump, "\x00"
            yield "", head, pump

    def _shortest(self, nodes: Sequence[Node]) -> str:
        """What `nodes` take, as short as it can be; look-aheads are passed over."""
        return "".join(self._one(kind, value)[0] for kind, value in nodes)

    def _variants(self, nodes: Sequence[Node]) -> list[str]:
        """Several texts that `nodes` take: each part in turn in each of its forms."""
        each = [self._one(kind, value) for kind, value in nodes]
        first = [forms[0] for forms in each]
        found = {"".join(first): None}
        for number, forms in enumerate(each):
            for form in forms[1:]:
                found["".join((*first[:number], form, *first[number + 1 :]))] = None
        return list(islice(filter(None, found), _VARIANTS)) or [""]

    def _one(self, kind: Any, value: Any) -> list[str]:
        """Several texts that one node takes, the shortest first."""
        if kind is sre.LITERAL:
            return [chr(value)]
        if kind is sre.BRANCH:
            some = _some(value[1], _BRANCHES)
            return [text for branch in some for text in self._variants(list(branch))[:2]]
        if kind is sre.SUBPATTERN:
            texts = self._variants(list(value[3])) if value[3] else [""]
            self._groups[value[0]] = texts[0]
            return texts
        if kind is sre.ATOMIC_GROUP:
            return self._variants(list(value))
        if kind in _REPEATS:
            least, most, inner = value
            texts = self._variants(list(inner))
            once = [texts[0] * least] if least else [""]
            return [*once, *(text * max(least, 1) for text in texts)] if most else once
        if kind is sre.ASSERT and value[0] < 0:
            return self._variants(list(value[1]))  # what must stand before
        if kind is sre.GROUPREF:
            return [self._groups.get(value, "")]
        if kind is sre.GROUPREF_EXISTS:
            return self._variants(list(value[1]))
        if kind in _CLASSES:
            return [sign for sign in _TRIED if _takes(kind, value, sign)][:_OF_A_CLASS] or [
                _any_of(kind, value)
            ]
        return [""]  # anchors, look-aheads


_REPEATS = frozenset((sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT))
_CLASSES = frozenset((sre.IN, sre.ANY, sre.NOT_LITERAL))


def _some(branches: Sequence[Any], most: int) -> Sequence[Any]:
    if len(branches) <= most:
        return branches
    return [branches[number * len(branches) // most] for number in range(most)]


def _within(kind: Any, value: Any) -> Iterator[list[Node]]:
    """The parts of a node that is no repeat."""
    if kind is sre.BRANCH:
        yield from map(list, value[1])
    elif kind is sre.SUBPATTERN:
        yield list(value[3])
    elif kind is sre.ATOMIC_GROUP:
        yield list(value)
    elif kind in (sre.ASSERT, sre.ASSERT_NOT):
        yield list(value[1])
    elif kind is sre.GROUPREF_EXISTS:
        yield from (list(part) for part in value[1:] if part)


def _takes(kind: Any, value: Any, sign: str) -> bool:
    """Whether a class of characters has `sign`."""
    if kind is sre.ANY:
        return sign != "\n"
    if kind is sre.NOT_LITERAL:
        return bool(ord(sign) != value)
    items = list(value)
    negated = bool(items[0][0] is sre.NEGATE)
    return negated != any(_has(item, sign) for item in items[negated:])


def _has(item: Node, sign: str) -> bool:
    kind, value = item
    if kind is sre.LITERAL:
        return bool(ord(sign) == value)
    if kind is sre.RANGE:
        return bool(value[0] <= ord(sign) <= value[1])
    return re.fullmatch(_CATEGORIES[value], sign) is not None


_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}


def _any_of(kind: Any, value: Any) -> str:
    """Some character of a class that has none of those that are tried."""
    for item, inner in value:
        if item is sre.LITERAL:
            return chr(inner)
        if item is sre.RANGE:
            return chr(inner[0])
    return ""
