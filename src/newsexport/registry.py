"""What can be plugged in, and how it is found: exporters, readers, recognisers of names.

File name = function name = name on the command line. Our own are modules in
`newsexport.exporters`, `newsexport.readers` and `newsexport.recognisers`, found by looking
into the folder; those of other distributions are entry points in the group of the same name:

    [project.entry-points."newsexport.exporters"]
    acme = "acme_news.export:acme"

Nothing is imported before it is asked for by name.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Literal, NamedTuple, Protocol

from newsexport.errors import UnknownName
from newsexport.finding import Finding
from newsexport.newsitem import NewsItem
from newsexport.source import Source

EXPORTERS = "newsexport.exporters"
READERS = "newsexport.readers"
RECOGNISERS = "newsexport.recognisers"

NameType = Literal["person", "organisation", "geoArea"]


class Write(Protocol):
    def __call__(self, item: NewsItem, /, **options: Any) -> str: ...


class Reading(NamedTuple):
    """What a reader returns: the item, and what was noticed on the way."""

    item: NewsItem
    findings: tuple[Finding, ...] = ()


class Exporter(NamedTuple):
    """A format to write. Options of `write` are its keyword-only parameters."""

    name: str
    doc: str  # its page: the first line names format and version
    suffix: str  # ".jsonld"
    media_type: str
    loses: frozenset[str]  # JSON Pointers into the item, "*" for any index
    write: Write


class Reader(NamedTuple):
    """A format to read."""

    name: str
    doc: str
    suffix: str
    read: Callable[[Source], Reading]


class NamedSpan(NamedTuple):
    """One name that a recogniser finds: the characters [start:end] of a passage's text."""

    block: str  # the passage's id, as it was told
    start: int
    end: int
    type: NameType
    name: str | None = None  # in full, as another span has it; None: the characters
    confidence: int = 100  # 0 to 100


class Recognise(Protocol):
    def __call__(
        self, passages: Sequence[tuple[str, str]], language: str, /, **options: str
    ) -> Iterable[NamedSpan]: ...


class Recogniser(NamedTuple):
    """Finds names in passages (pairs of id and text) of a language (BCP 47)."""

    name: str
    doc: str
    recognise: Recognise


def recogniser(recognise: Recognise) -> Recogniser:
    """Make a function from passages and language to spans a `Recogniser` of its name."""
    doc = import_module(recognise.__module__).__doc__ or ""
    return Recogniser(recognise.__name__, doc, recognise)  # type: ignore[attr-defined]


def exporter(
    *, suffix: str, media_type: str, loses: frozenset[str] = frozenset()
) -> Callable[[Callable[..., str]], Exporter]:
    """Make a function from item to text an `Exporter` of the function's name."""

    def wrap(write: Callable[..., str]) -> Exporter:
        doc = import_module(write.__module__).__doc__ or ""
        return Exporter(write.__name__, doc, suffix, media_type, loses, write)

    return wrap


def reader(*, suffix: str) -> Callable[[Callable[[Source], Reading]], Reader]:
    """Make a function from source to `Reading` a `Reader` of the function's name."""

    def wrap(read: Callable[[Source], Reading]) -> Reader:
        doc = import_module(read.__module__).__doc__ or ""
        return Reader(read.__name__, doc, suffix, read)

    return wrap


@cache
def own_names(group: str) -> tuple[str, ...]:
    """The names of our own modules in `group`, without importing any."""
    spec = find_spec(group)
    folders = (spec.submodule_search_locations if spec else None) or ()
    return tuple(
        sorted(
            name.removesuffix(".py")
            for folder in folders
            for name in os.listdir(folder)
            if name.endswith(".py") and not name.startswith("_")
        )
    )


@cache
def _foreign(group: str) -> dict[str, Any]:
    # importlib.metadata is slow to import and to search: only for names that are not our own.
    from importlib.metadata import entry_points

    return {point.name: point for point in entry_points(group=group)}


def names(group: str) -> tuple[str, ...]:
    """Every name in `group`, those of other distributions too."""
    return tuple(sorted({*own_names(group), *_foreign(group)}))


def _get(group: str, name: str) -> Any:
    if name in own_names(group):
        return getattr(import_module(f"{group}.{name}"), name)
    if name in _foreign(group):
        return _foreign(group)[name].load()
    kind = group.rpartition(".")[2].removesuffix("s")
    raise UnknownName(kind, name, names(group))


def get_exporter(name: str) -> Exporter:
    """The exporter called `name`; UnknownName where there is none."""
    found = _get(EXPORTERS, name)
    assert isinstance(found, Exporter)
    return found


def get_reader(name: str) -> Reader:
    """The reader called `name`; UnknownName where there is none."""
    found = _get(READERS, name)
    assert isinstance(found, Reader)
    return found


def get_recogniser(name: str) -> Recogniser:
    """The recogniser called `name`; UnknownName where there is none."""
    found = _get(RECOGNISERS, name)
    assert isinstance(found, Recogniser)
    return found
