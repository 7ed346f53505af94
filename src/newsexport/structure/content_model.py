"""What may follow what in an element: the content of a grammar's element as an automaton.

A state is a place in the content (Glushkov's construction): behind which part of the pattern the
reader stands. Our schemas are written so that the next child alone says which part it is.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newsexport.structure.grammar import Choice, Content, Interleave, Leaf, Repeat, Sequence

BEGIN = 0


class ContentModel:
    """`admits` says whether an element of a name may stand for a definition."""

    def __init__(self, content: Content, admits: Callable[[str, str], bool]) -> None:
        self.defines: list[str] = [""]  # by state; the first is the beginning
        self._admits = admits
        self._next: list[set[int]] = [set()]
        first, last, empty = self._build(content)
        self._next[BEGIN] |= first
        self._final = last | ({BEGIN} if empty else set())
        self.order = [sorted(states) for states in self._next]
        # the same children stand in the same places again and again
        self.step = lru_cache(maxsize=1024)(self._step)
        self.jump = lru_cache(maxsize=1024)(self._jump)
        self.needed = lru_cache(maxsize=1024)(self._needed)

    def _build(self, content: Content) -> tuple[set[int], set[int], bool]:
        """The states that `content` may begin and end with, and whether it may be empty."""
        if isinstance(content, Leaf):
            self.defines.append(content.define)
            self._next.append(set())
            state = {len(self.defines) - 1}
            return state, state, False
        if isinstance(content, Repeat):
            first, last, empty = self._build(content.part)
            if content.many:
                self._join(last, first)
            return first, last, empty or content.least == 0
        first, last, empty = set[int](), set[int](), isinstance(content, Sequence)
        for part in content.parts:
            begins, ends, nothing = self._build(part)
            if isinstance(content, Sequence):
                self._join(last, begins)
                first |= begins if empty else set()
                last = last | ends if nothing else ends
                empty = empty and nothing
            else:
                first |= begins
                last |= ends
                empty = empty or nothing
        if isinstance(content, Interleave):
            # any order and any number: how often is counted apart
            self._join(last, first)
            empty = True
        return first, last, empty

    def _join(self, ends: Iterable[int], begins: set[int]) -> None:
        for state in ends:
            self._next[state] |= begins

    def _step(self, state: int, tag: str) -> int | None:
        """The state behind a child of that name; None where it may not stand there."""
        for each in self.order[state]:
            if self._admits(self.defines[each], tag):
                return each
        return None

    def ends(self, state: int) -> bool:
        """Whether nothing more need follow."""
        return state in self._final

    def define_of(self, tag: str) -> str | None:
        """The definition that an element of that name has anywhere in this content."""
        return next((each for each in self.defines[1:] if self._admits(each, tag)), None)

    def _jump(self, state: int, tag: str) -> int | None:
        """The nearest state behind `state` that a child of that name leads to, others left out."""
        return next((each for each in self._after(state) if self._admitted(each, tag)), None)

    def _admitted(self, state: int, tag: str) -> bool:
        return state != BEGIN and self._admits(self.defines[state], tag)

    def _after(self, state: int, without: str = "") -> Iterable[int]:
        """The states that can be reached, nearest first, past no element `without`."""
        seen = {state}
        queue = [state]
        for each in queue:
            for follower in self.order[each]:
                if follower not in seen and (not without or self.defines[follower] != without):
                    seen.add(follower)
                    queue.append(follower)
                    yield follower

    def _needed(self, state: int, tag: str | None) -> tuple[str, ...]:
        """The definitions that must stand between `state` and a child of that name, or the end
        (None). There is none where it may be one of several."""

        def there(states: Iterable[int]) -> bool:
            if tag is None:
                return any(self.ends(each) for each in states)
            return any(self._admitted(each, tag) for each in states)

        candidates = list(dict.fromkeys(self.defines[each] for each in self._after(state)))
        return tuple(
            each
            for each in candidates
            if not (tag is not None and self._admits(each, tag))
            and not there(self._after(state, without=each))
        )

    def expected(self, state: int) -> tuple[str, ...]:
        """The definitions that may come next."""
        return tuple(dict.fromkeys(self.defines[each] for each in self.order[state]))


class Count(NamedTuple):
    """How often elements of any of some definitions may stand."""

    defines: frozenset[str]
    least: int
    many: bool


def counts(content: Content) -> list[Count]:
    """What content in any order asks for."""
    if not isinstance(content, Interleave):
        return []
    return [count for part in content.parts for count in _counts(part)]


def _counts(part: Content) -> Iterator[Count]:
    if isinstance(part, Choice) and any(isinstance(each, Sequence) for each in part.parts):
        # one at least, each once at most, in any order: (a, b?) | (b, a?)
        defines = _leaves(part)
        yield Count(defines, 1, True)
        yield from (Count(frozenset((define,)), 0, False) for define in sorted(defines))
    elif isinstance(part, Repeat):
        yield Count(_leaves(part), part.least, part.many)
    else:
        yield Count(_leaves(part), 1, False)


def _leaves(content: Content) -> frozenset[str]:
    if isinstance(content, Leaf):
        return frozenset((content.define,))
    if isinstance(content, Repeat):
        return _leaves(content.part)
    return frozenset().union(*map(_leaves, content.parts))
