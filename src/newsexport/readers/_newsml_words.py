"""What elements of NewsML-G2 say in words: names, labels, dates; and what is found on the way."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsexport.documents.xml import NAR, XML_LANG, local
from newsexport.exporters._codes import NX
from newsexport.newsitem import FieldProvenance
from newsexport.options import ParseOptions
from newsexport.readers._catalog import Catalog
from newsexport.readers._markup import words_of
from newsexport.readers._metadata import language_of

if TYPE_CHECKING:
    from lxml.etree import _Element

RULES = {"told": "The document that was read says how the value came to be (@how, @why)."}


class Asserted(NamedTuple):
    """What an assert says of whom or what it identifies."""

    name: str | None
    address: str | None  # the first line of it, of a point of interest
    parts: frozenset[str]  # the names of its children: personDetails ...


class Told(NamedTuple):
    """One item of a document while it is read: what is known of it, and what is noticed."""

    element: "_Element"
    catalog: Catalog
    options: ParseOptions
    language: str  # of names and labels
    is_ours: bool  # written by this package: what it says is exactly what it means
    asserts: "dict[str, Asserted]"  # by qcode or literal
    not_held: set[str]
    fields: list[FieldProvenance]

    def note(self, path: str, element: "_Element", confidence: int = 100) -> None:
        """Keep how the value at `path` came to be, where `element` says it."""
        if self.catalog.code(element, "why") == "inferred":
            self.fields.append(FieldProvenance(path, "inferred", "told", confidence))
        elif self.catalog.qcode(element, "how") == "howextr:tool":
            self.fields.append(FieldProvenance(path, "stated", "told"))

    def name(self, element: "_Element", *, told: bool = True) -> str | None:
        """The name of whom or what `element` identifies: in it or, where it has none, in the
        assert of the same code; else, unless only what is `told` counts, its code or literal."""
        found = own_name(element, self.language)
        if found or self.is_ours:
            return found
        for key in (element.get("qcode"), element.get("literal")):
            if key in self.asserts and (found := self.asserts[key].name):
                return found
        for key in (element.get("qcode"), element.get("literal")):
            if key in self.asserts and (found := self.asserts[key].address):
                return found
        if told:
            return None
        literal = element.get("literal") or element.get("qcode", "").partition(":")[2]
        return " ".join((literal or element.get("uri") or "").split()) or None

    def leave(self, elements: "Iterable[_Element]") -> None:
        self.not_held.update(filter(None, map(local, elements)))


def own_name(element: "_Element", language: str) -> str | None:
    """The name in `element`, that in `language` where there are several."""
    every = list(children(element, "name"))
    names = [name for name in every if not name.get("role")] or every
    if len(names) == 1:
        return words_of(names[0]) or None
    for name in names:
        if (name.get(XML_LANG) or "").partition("-")[0] == language.partition("-")[0]:
            return words_of(name) or None
    return words_of(names[0]) or None if names else None


def _address_line(element: "_Element") -> str | None:
    """The first line of the address of a point of interest."""
    return words(child(child(child(element, "POIDetails"), "address"), "line"))


def told_of(element: "_Element", header: "_Element | None", options: ParseOptions) -> Told:
    """What is known of an item before it is read; `header` is its message's."""
    catalog = Catalog(*([header] if header is not None else []), element)
    language = language_of(element.get(XML_LANG) or "") or ""
    asserts: dict[str, Asserted] = {}
    for holder in children(element, "assert"):
        parts = frozenset(map(local, holder))
        asserted = Asserted(own_name(holder, language), _address_line(holder), parts)
        for key in (holder.get("qcode"), holder.get("literal")):
            if key:
                asserts.setdefault(key, asserted)
    is_ours = NX in catalog.schemes.values()
    return Told(element, catalog, options, language, is_ours, asserts, set(), [])


def child(element: "_Element | None", *names: str) -> "_Element | None":
    """The first child of one of these names in NewsML-G2's namespace."""
    return next(children(element, *names), None)


def children(element: "_Element | None", *names: str) -> "Iterator[_Element]":
    if element is not None:
        yield from element.iterchildren(*(f"{{{NAR}}}{name}" for name in names))


def words(element: "_Element | None") -> str | None:
    """The text in `element`, on one line; None where there is none."""
    return (words_of(element) or None) if element is not None else None


def whole(value: str | None) -> int | None:
    """A whole number that is not negative."""
    value = (value or "").strip()
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else None


def own_word(code: str) -> str | None:
    """The words of a code of our own scheme; None of any other."""
    word = code.removeprefix("nx:")
    return word.replace("%20", " ").replace("%25", "%") if word != code else None


def related(element: "_Element", rel: str) -> "_Element | None":
    """What `element` is related to in this way: a code of our own scheme."""
    return next((r for r in children(element, "related") if r.get("rel") == f"nx:{rel}"), None)
