"""Which rules are asked, for which files.

Rules are chosen by their codes, or by what codes begin with: NX101, NX1, NX; ALL is every rule.
Where both `select` and `ignore` name a rule, the longer name wins, and `ignore` where they are
equally long. What is ignored for a file is ignored there whatever else is said.

    select = ["ALL"]
    ignore = ["NX3"]
    per-file-ignores = {"feeds/**/old-*.json" = ["NX5", "NX101"]}
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from newsexport.paths import fits

ALL = "ALL"


class Choice(NamedTuple):
    select: tuple[str, ...] = (ALL,)
    ignore: tuple[str, ...] = ()
    per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()  # pattern of paths, codes

    def wants(self, code: str, path: str = "") -> bool:
        """Whether the rule is asked in the file of that relative path.

        >>> choice = Choice(("NX1", "NX302"), ("NX3", "NX104"), (("*.xml", ("NX101",)),))
        >>> [choice.wants(code, "a.xml") for code in ("NX101", "NX102", "NX104", "NX302", "NX303")]
        [False, True, False, True, False]
        """
        return self.of(path)(code)

    def of(self, path: str) -> Callable[[str], bool]:
        """The same for one file: from a rule's code to whether it is asked."""
        off = [code for pattern, codes in self.per_file if fits(pattern, path) for code in codes]
        return _wanted(self.select, self.ignore, tuple(off))


@lru_cache(maxsize=256)  # the same function for all files that are asked the same
def _wanted(
    select: tuple[str, ...], ignore: tuple[str, ...], off: tuple[str, ...]
) -> Callable[[str], bool]:
    @cache
    def wanted(code: str) -> bool:
        return _longest(select, code) > _longest(ignore, code) and _longest(off, code) < 0

    return wanted


def _longest(selectors: Iterable[str], code: str) -> int:
    """How many letters of `code` the longest that names it has; -1 where none does."""
    lengths = (
        0 if selector == ALL else len(selector)
        for selector in selectors
        if selector == ALL or code.startswith(selector)
    )
    return max(lengths, default=-1)


def read_codes(texts: Iterable[str], known: Mapping[str, str]) -> tuple[str, ...]:
    """The codes, or beginnings of codes, that `texts` name, each text one or several with commas
    between; a rule's name stands for its code. `known` gives the name of each code. ValueError
    where no code begins so and no rule is called so.

    >>> rules = {"NX101": "headline-too-long", "NX302": "body-empty"}
    >>> read_codes(["nx1,body-empty", "all"], rules)
    ('NX1', 'NX302', 'ALL')
    """
    codes = {name: code for code, name in known.items()}
    words = (word.strip() for text in texts for word in text.split(","))
    found = tuple(codes.get(word.lower(), word.upper()) for word in words if word)
    for selector in found:
        if selector != ALL and not any(code.startswith(selector) for code in known):
            raise ValueError(f"no rule has a code like {selector!r}{_near(selector, known)}")
    return found


def _near(selector: str, known: Mapping[str, str]) -> str:
    from difflib import get_close_matches

    names = {name.upper(): name for name in known.values()}
    candidates = {code[: len(selector)]: code[: len(selector)] for code in known} | names
    near = get_close_matches(selector, sorted(candidates), 3)
    if not near:
        return "; newsexport rules lists them"
    return f"; did you mean {', '.join(candidates[one] for one in near)}?"


def read_per_file(
    table: Iterable[tuple[str, Iterable[str]]], known: Mapping[str, str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Patterns of paths with the codes ignored there; ValueError for an unknown code, or for a
    pattern that names nothing or is negated."""
    found = []
    for pattern, codes in table:
        if not pattern.strip("/") or pattern.startswith("!"):
            raise ValueError(f"{pattern!r} is no pattern of paths")
        found.append((pattern, read_codes(codes, known)))
    return tuple(found)
