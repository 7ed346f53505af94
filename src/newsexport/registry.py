"""What can be plugged in, and how it is found: exporters, readers, recognisers of names.

File name = function name = name on the command line. Our own are modules in
`newsexport.exporters`, `newsexport.readers` and `newsexport.recognisers`, found by looking
into the folder; those of other distributions are entry points in the group of the same name:

    [project.entry-points."newsexport.exporters"]
    acme = "acme_news.export:acme"

Nothing is imported before it is asked for by name.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple, Protocol

from newsexport.data import Data
from newsexport.errors import ExportError, SourceError, UnknownName
from newsexport.finding import Finding
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.recogniser import Recogniser

EXPORTERS = "newsexport.exporters"
READERS = "newsexport.readers"
RECOGNISERS = "newsexport.recognisers"


class Write(Protocol):
    def __call__(self, item: NewsItem, /, **options: Any) -> str: ...


class WriteMany(Protocol):
    """The document in pieces of text. An item that cannot be expressed may be given as its
    ExportError; the document goes on without it. Raised, it ends the document."""

    def __call__(
        self, items: Iterable[NewsItem], /, **options: Any
    ) -> Iterator[str | ExportError]: ...


class Losses(Protocol):
    def __call__(self, **options: Any) -> frozenset[str]: ...


class Exporter(NamedTuple):
    """A format to write. Options of `write` are its keyword-only parameters."""

    name: str
    doc: str  # its page: the first line names format and version
    suffix: str  # ".jsonld"
    media_type: str
    loses: Losses  # by the options: JSON Pointers into the item, "*" for any index
    write: Write
    # A document of many items, in pieces of text, one item held at a time; None where the format
    # has one item a document. The options are those of `write`.
    write_many: WriteMany | None = None


class Reading(NamedTuple):
    """One item that a reader found, and what was noticed on the way."""

    item: NewsItem
    findings: tuple[Finding, ...] = ()


class Read(Protocol):
    """The items in `data`, in order, each when it is asked for.

    What cannot be read of an item among others is given as its SourceError, with the place, and
    the next follow. Where nothing can be read at all, the SourceError (or ModelError) is raised.
    """

    def __call__(self, data: Data, options: ParseOptions, /) -> Iterator[Reading | SourceError]: ...


class Reader(NamedTuple):
    """A format to read."""

    name: str
    doc: str
    suffix: str
    # How sure the first characters (some 4,000) make one that this is the format: 0 it is not,
    # 1 it may be, 2 it is by its own name or marks. The surest reader is taken.
    looks_like: Callable[[str], int]
    read: Read


def exporter(
    *,
    suffix: str,
    media_type: str,
    loses: frozenset[str] | Losses = frozenset(),
    many: Callable[..., Iterator[str | ExportError]] | None = None,
) -> Callable[[Callable[..., str]], Exporter]:
    """Make a function from item to text an `Exporter` of the function's name."""

    def wrap(write: Callable[..., str]) -> Exporter:
        doc = import_module(write.__module__).__doc__ or ""
        losses = (lambda **_: loses) if isinstance(loses, frozenset) else loses
        return Exporter(write.__name__, doc, suffix, media_type, losses, write, many)

    return wrap


def reader(*, suffix: str, looks_like: Callable[[str], int]) -> Callable[[Read], Reader]:
    """Make a function from data to readings a `Reader` of the function's name."""

    def wrap(read: Read) -> Reader:
        module, name = read.__module__, read.__name__  # type: ignore[attr-defined]
        return Reader(name, import_module(module).__doc__ or "", suffix, looks_like, read)

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
