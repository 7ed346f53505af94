"""No text makes a regular expression of ours slow: its time grows as the text does.

Every expression of the tree is found (`patterns_in_tree`) and given texts made to be its worst
(`worst_texts`), in the ways it is used. A clock is only believed where there is no doubt: from
doubling to doubling, twice, the time of this thread must have grown more than threefold.
"""

import math
import re
import signal
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from time import thread_time
from types import FrameType, ModuleType
from typing import Any, NamedTuple

import pytest

from patterns_in_tree import Found, in_modules, inventory
from worst_texts import Many, worst_texts

_SMALL, _LARGE = 512, 4096  # characters
_QUICK = 0.002  # seconds for a large text: what is slow in earnest takes far more
_LONG = 0.2  # seconds: where growth is believed
_ENDLESS = 1  # seconds of one match
_LONGEST = 1 << 16  # characters


class Slow(NamedTuple):
    way: str
    text: Many
    seconds: float
    size: int

    def __str__(self) -> str:
        return f"{self.way} takes {self.seconds:.2f} s for {self.size:,} characters: {self.text}"


class _Endless(Exception):
    """A match that does not end."""


@contextmanager
def _ended(seconds: float) -> Iterator[None]:
    """What takes longer ends with _Endless; `re` looks at signals while it works."""

    def end(number: int, frame: FrameType | None) -> None:
        raise _Endless

    before = signal.signal(signal.SIGVTALRM, end)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


class _Clock(NamedTuple):
    """An expression, used in one way on one text of any size."""

    pattern: re.Pattern[Any]
    way: str
    text: Many

    def seconds(self, size: int, tries: int = 1) -> float:
        """The time of this thread, the least of several tries; without end, infinity."""
        given: Any = self.text.of(size)
        if isinstance(self.pattern.pattern, bytes):
            given = given.encode("utf-8")
        return min(self._once(given) for _ in range(tries))

    def _once(self, given: Any) -> float:
        begun = thread_time()
        try:
            with _ended(_ENDLESS):
                if self.way == "search":
                    deque(self.pattern.finditer(given), 0)
                else:
                    getattr(self.pattern, self.way)(given)
        except _Endless:
            return math.inf
        return thread_time() - begun


def slow_texts(pattern: re.Pattern[Any], uses: frozenset[str]) -> Iterator[Slow]:
    """The texts for which the time of `pattern` grows faster than they do."""
    for text in worst_texts(pattern):
        for way in sorted(uses):
            clock = _Clock(pattern, way, text)
            small = clock.seconds(_SMALL)
            if small < _LONG and clock.seconds(_LARGE) < max(_QUICK, 12 * small):
                continue
            size = _SMALL if small == math.inf else _grown(clock)
            if size:
                yield Slow(way, text, clock.seconds(size), size)


def _grown(clock: _Clock) -> int | None:
    """A size of the text to which the time grew more than threefold twice; None where it did
    not."""
    size, steep = 64, 0
    before = clock.seconds(size, 3)
    while size < _LONGEST:
        size *= 2
        now = clock.seconds(size, 3 if before < 0.02 else 1)
        steep = steep + 1 if now > 3 * before else 0
        if now > _LONG:
            if steep >= 2:
                return size
            if size >= _LARGE and steep == 0:
                return None
        before = now
    return None


def module_of(path: Path, source: str) -> ModuleType:
    path.write_text(source)
    spec = spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FOUND = inventory()


def test_every_expression_of_the_tree_can_be_built() -> None:
    assert FOUND.not_built == []
    assert len(FOUND.found) > 400


@pytest.mark.parametrize(
    "source",
    [
        "import re\ndef found(text, word):\n    return re.search(word, text)\n",
        "import re\ndef _words(word):\n    return re.compile(f'{word}+')\n",
        "import re\nfind = re.compile\n",
        "import re as regular\nregular.compile('a+')\n",
        "from re import compile as made\nmade('a+')\n",
        "import re\ndef _words():\n    word = 1 / 0\n    return re.compile(f'{word}+')\n",
    ],
)
def test_what_cannot_be_built_is_named(source: str, tmp_path: Path) -> None:
    found, not_built = in_modules([module_of(tmp_path / "strange.py", source)])
    assert found == []
    assert [line[:7] for line in not_built] == ["strange"]


def test_what_is_built_is_told_with_its_uses(tmp_path: Path) -> None:
    source = """import re
from functools import cache
_A = re.compile("a+")
def all_a(text): return _A.findall(text) or _A.match(text)
@cache
def _b():
    letter = "b"
    return re.compile(letter + "+", re.IGNORECASE)
def is_b(text): return _b().fullmatch(text)
def without(text): return re.sub("c+", "", text, flags=re.DOTALL)
"""
    found, not_built = in_modules([module_of(tmp_path / "plain.py", source)])
    assert not_built == []
    assert [(one.name, one.pattern, sorted(one.uses)) for one in found] == [
        ("plain:3", re.compile("a+"), ["match", "search"]),
        ("plain:8", re.compile("b+", re.IGNORECASE), ["fullmatch"]),
        ("plain:10", re.compile("c+", re.DOTALL), ["search"]),
    ]


@pytest.mark.parametrize("found", FOUND.found, ids=lambda found: found.name)
def test_its_time_grows_as_the_text_does(found: Found) -> None:
    assert [str(slow) for slow in slow_texts(found.pattern, found.uses)][:3] == []


@pytest.mark.parametrize(
    ("pattern", "way"),
    [
        (r"\s+$", "search"),
        (r"a\s*(?:b)?\s*c", "match"),
        (r"<!--.*?-->", "search"),
        (r"(?:a+)+b", "match"),
        (r"(?:\w|\d\d)*!", "fullmatch"),
        (r'"(?:[^"\\]|\\.|\\)*"', "match"),
        (r"\(([^)]*)\)", "search"),
        (r"(?i)x[a-z]*[a-m ]*[k-p]*\.", "match"),
    ],
)
def test_what_is_slow_is_seen(pattern: str, way: str) -> None:
    assert next(slow_texts(re.compile(pattern), frozenset((way,))), None)


@pytest.mark.parametrize(
    ("pattern", "way"),
    [
        (r"(?<!\s)\s++$", "search"),
        (r"<!--(?:[^-]++|-(?!->))*+(?:-->|\Z)", "search"),
        (r"a\s*+(?:b)?\s*+c", "match"),
        (r'"(?:[^"\\]++|\\.)*+"?', "search"),
        (r"(?:a++)++b", "match"),
    ],
)
def test_what_is_not_slow_is_not(pattern: str, way: str) -> None:
    assert next(slow_texts(re.compile(pattern), frozenset((way,))), None) is None
