"""Authors and terms of a WXR file: each named once in its head, and by a name of its own."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple
from urllib.parse import quote

from newsexport.identity import LETTERS, free_name

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
    """The slug that WordPress itself makes of a name (sanitize_title): accents and punctuation go,
    white space, dashes, slashes and full stops become hyphens, and letters that are not Latin are
    percent-encoded.

    >>> _slug("Häfen & Schiffe", 200), _slug("Lupita Nyong'o", 200), _slug("新聞", 200)
    ('hafen-schiffe', 'lupita-nyongo', '%e6%96%b0%e8%81%9e')
    """
    letters = unicodedata.normalize("NFKD", name.lower().translate(LETTERS))
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    # ASCII by the table, other punctuation by what Unicode calls it
    kept = "".join(char for char in bare if _is_kept(char) or _hyphens().match(char))
    encoded = quote(_hyphens().sub("-", kept).strip("-"), safe="-_").lower()[:longest]
    if "%" in encoded[-2:]:  # not half an octet
        encoded = encoded[: encoded.rindex("%")]
    return encoded or "unnamed"


@cache
def _hyphens() -> re.Pattern[str]:
    return re.compile(r"[\s./\u2010-\u2015-]+")


def _is_kept(char: str) -> bool:
    if char.isascii():
        return char.isalnum() or char in "-_"
    return unicodedata.category(char)[0] in "LNM"


def numbered(names: Names, first: int) -> Mapping[str, int]:
    """The number of each slug, from `first`."""
    return {name: number for number, name in enumerate(names.named, first)}
