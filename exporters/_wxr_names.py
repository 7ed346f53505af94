"""Authors and terms of a WXR file: each named once in its head, and by a name of its own."""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple
from urllib.parse import quote

from newsexport.identity import LETTERS, free_name, slug

_LONGEST_LOGIN = 60  # characters that WordPress takes
_LONGEST_NICENAME = 200
_ROOM = 8  # for the number of a name that is taken


class Names:
    """The names of one kind, in the order in which they came, each with its own slug. The same
    name, in which capitals do not count, has the same."""

    def __init__(self, slug_of: Callable[[str, int], str], longest: int) -> None:
        self._slug_of = slug_of
        self._longest = longest
        self._slugs: dict[str, str] = {}  # by names without capitals
        self._taken: set[str] = set()
        self.named: dict[str, str] = {}  # names by slugs

    def slug(self, name: str) -> str:
        key = name.casefold()
        if key not in self._slugs:
            self._slugs[key] = self._free(name)
            self._taken.add(self._slugs[key])
        self.named.setdefault(self._slugs[key], name)
        return self._slugs[key]

    def keep(self, own: str) -> None:
        """`own` is the name and the slug of somebody who may come."""
        self._slugs[own.casefold()] = own
        self._taken.add(own)

    def _free(self, name: str) -> str:
        found = free_name(self._slug_of(name, self._longest), self._taken)
        if len(found) > self._longest:
            found = free_name(self._slug_of(name, self._longest - _ROOM), self._taken)
        return found


class Register(NamedTuple):
    """All that the head of a file names."""

    authors: Names
    categories: Names
    tags: Names


def register(author: str) -> Register:
    """`author` is the log-in of who signs where nobody does; "" for none."""
    names = Register(
        Names(login, _LONGEST_LOGIN),
        Names(nicename, _LONGEST_NICENAME),
        Names(nicename, _LONGEST_NICENAME),
    )
    if author:
        names.authors.keep(author)
    return names


def login(name: str, longest: int = _LONGEST_LOGIN) -> str:
    """A log-in of the few characters that WordPress takes in one (sanitize_user).

    >>> login("José Mañana"), login("新聞")
    ('jose-manana', 'author-9c200fe1')
    """
    digest = hashlib.sha256(name.casefold().encode("utf-8", "surrogatepass")).hexdigest()
    return slug(name)[:longest].rstrip("-") or f"author-{digest[:8]}"


def nicename(name: str, longest: int = _LONGEST_NICENAME) -> str:
    """The slug that WordPress itself makes of a term (sanitize_title), so that the site's own term
    of that name is found: Latin letters lose their accents, white space, dashes, slashes and full
    stops become hyphens, other punctuation of ASCII goes, and letters that are not Latin are
    percent-encoded.

    >>> nicename("Häfen & Schiffe"), nicename("Lupita Nyong’o"), nicename("新聞")
    ('hafen-schiffe', 'lupita-nyongo', '%e6%96%b0%e8%81%9e')
    """
    plain = "".join(map(_plain, unicodedata.normalize("NFC", name)))
    letters = plain.lower().translate(LETTERS).replace("×", "x")
    words = _hyphens().sub("-", _unkept().sub("", letters)).strip("-")
    found = ""
    for char in words:
        encoded = quote(char, safe="-_", errors="ignore").lower()
        if len(found) + len(encoded) > longest:
            break
        found += encoded
    return found.rstrip("-") or "unnamed"


def _plain(char: str) -> str:
    """A Latin letter without its accents; another character as it is."""
    base = unicodedata.normalize("NFD", char)[0]
    return base if base.isascii() else char


@cache
def _hyphens() -> re.Pattern[str]:
    return re.compile("[\\s./\xa0\u2000-\u200a\u2013\u2014\u2028\u2029\u202f-]+")


@cache
def _unkept() -> re.Pattern[str]:
    # ASCII but letters, digits and what becomes a hyphen; quotes, signs, and what has no width
    return re.compile(
        "[!-,:-@\\[-^`{-\x7f\xa1\xa9\xab\xad\xae\xb0\xb4\xbb\xbf\u02ca\u0300\u0301\u0304"
        "\u030c\u200b-\u200f\u2018-\u201f\u2022\u2026\u202a-\u202e\u2039\u203a\u2122\ufeff\ufffc]"
    )


def numbered(names: Names, first: int) -> Mapping[str, int]:
    """The number of each slug, from `first`."""
    return {name: number for number, name in enumerate(names.named, first)}
