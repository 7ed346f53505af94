"""Authors and terms of a WXR file: each named once in its head, and by a name of its own."""

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote

from newsexport.identity import free_name, slug

_LONGEST = 60  # characters of a log-in: WordPress's own limit
_LONGEST_SLUG = 200  # of a term's


class Names:
    """The names of one kind, in the order in which they came, each with its own slug. The same
    name, in which capitals do not count, has the same."""

    def __init__(self, longest: int = _LONGEST_SLUG) -> None:
        self._longest = longest
        self._slugs: dict[str, str] = {}  # by names without capitals
        self._taken: set[str] = set()
        self.named: dict[str, str] = {}  # names by slugs

    def slug(self, name: str) -> str:
        key = name.casefold()
        if key not in self._slugs:
            found = free_name(_slug(name, self._longest), self._taken)
            self._taken.add(found)
            self._slugs[key] = found
            self.named[found] = name
        return self._slugs[key]


class Register(NamedTuple):
    """All that the head of a file names."""

    authors: Names
    categories: Names
    tags: Names


def register() -> Register:
    return Register(Names(_LONGEST), Names(), Names())


def _slug(name: str, longest: int) -> str:
    """`name` as WordPress would make a slug of it (sanitize_title): accents go, and what has no
    ASCII letters is percent-encoded.

    >>> _slug("Häfen & Schiffe", 200), _slug("新聞", 200)
    ('hafen-schiffe', '%e6%96%b0%e8%81%9e')
    """
    plain = slug(name)
    if plain:
        return plain[:longest].rstrip("-")
    encoded = quote("-".join(name.lower().split()), safe="-").lower()
    whole = encoded[:longest]
    # not half an octet
    return whole[: whole.rindex("%")] if "%" in whole[-2:] else whole or "unnamed"


def numbered(names: Names, first: int) -> Mapping[str, int]:
    """The number of each slug, from `first`."""
    return {name: number for number, name in enumerate(names.named, first)}
