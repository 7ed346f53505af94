"""Codes as NewsML-G2 writes them, told by what they stand for and not by their alias.

A QCode is an alias and a code; which vocabulary the alias stands for is told by the catalogs of
the document. Those inside the document are read; of those elsewhere, which are never fetched,
the aliases of IPTC's own are known here, of every edition of its catalog. A code of IPTC's is
given with IPTC's alias, whatever the document calls its vocabulary; others stay as they are.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from newsexport.documents.xml import local
from newsexport.iptc_catalog import schemes

if TYPE_CHECKING:
    from lxml.etree import _Element

_OLD = {"whypresent": "why", "how": "howextr", "hist": "hopaction", "sig_": "sig"}


@cache
def _aliases() -> dict[str, str]:
    """IPTC's aliases by the URIs of vocabularies, without the sign at their end."""
    known: dict[str, str] = {}
    for alias, uri in schemes().items():
        known.setdefault(_without_end(uri), alias)
    return known


def _without_end(uri: str) -> str:
    uri = uri.strip()
    if uri.startswith("https:"):
        uri = "http" + uri[5:]
    return uri.rstrip("/#")


class Catalog:
    """What the aliases of one item stand for."""

    def __init__(self, *holders: "_Element") -> None:
        """`holders` are the elements with catalogs as children, the item's last."""
        self.schemes = {
            alias: uri for holder in holders for alias, uri in _schemes(holder) if alias and uri
        }

    def qcode(self, element: "_Element", name: str = "qcode") -> str | None:
        """The code in the attribute `name`, or of the URI in its sibling; None without either."""
        code = (element.get(name) or "").split()
        if code:
            return self.canonical(code[0])
        uri = element.get("uri" if name == "qcode" else f"{name}uri")
        return self.of_uri(uri) if uri else None

    def canonical(self, qcode: str) -> str:
        """`qcode` with IPTC's alias, where its vocabulary is IPTC's."""
        alias, colon, code = qcode.partition(":")
        uri = self.schemes.get(alias)
        if uri:
            alias = _aliases().get(_without_end(uri), alias)
        elif alias in _OLD:
            alias = _OLD[alias]
        if alias == "iso3166-1a2":
            code = code.upper()
        return f"{alias}{colon}{code}"

    def of_uri(self, uri: str) -> str | None:
        """The code that a URI stands for; None where no vocabulary that is known has it."""
        base, _, code = _without_end(uri).rpartition("/")
        alias = _aliases().get(base)
        if alias and code:
            return self.canonical(f"{alias}:{code}")
        own = (name for name, at in self.schemes.items() if _without_end(at) == base)
        found = next(own, None)
        return f"{found}:{code}" if found and code and not any(map(str.isspace, code)) else None

    def code(self, element: "_Element", name: str = "qcode") -> str:
        """The code alone, in whichever vocabulary; "" where there is none."""
        return (self.qcode(element, name) or "").partition(":")[2]


def _schemes(holder: "_Element") -> Iterator[tuple[str | None, str | None]]:
    for catalog in holder:
        if local(catalog) == "catalog":
            for scheme in catalog:
                if local(scheme) == "scheme":
                    yield scheme.get("alias"), scheme.get("uri")
