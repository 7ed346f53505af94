"""What can be plugged in, and how it is found: exporters, readers, recognisers of names, receivers
of articles, and what checks need: layouts of formats, rules, reporters.

File name = function name = name on the command line. Our own are modules in
`newsexport.exporters`, `newsexport.readers` and `newsexport.recognisers`, found by looking
into the folder; those of other distributions are entry points in the group of the same name:

    [project.entry-points."newsexport.exporters"]
    acme = "acme_news.export:acme"

Nothing is imported before it is asked for by name.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from newsexport.data import Data
from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.errors import ExportError, SourceError, UnknownName
from newsexport.finding import Finding, Severity
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.recogniser import Recogniser
from newsexport.reporter import Reporter

if TYPE_CHECKING:  # only `push` needs it, and start-up counts
    from newsexport.receiver import Receiver

EXPORTERS = "newsexport.exporters"
READERS = "newsexport.readers"
RECOGNISERS = "newsexport.recognisers"
LAYOUTS = "newsexport.layouts"
RULES = "newsexport.rules"
REPORTERS = "newsexport.reporters"
RECEIVERS = "newsexport.receivers"


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


class Layout(NamedTuple):
    """How a format is checked."""

    name: str  # that of its reader
    doc: str
    family: str  # what opens it: json yaml xml html text
    rules: tuple[str, ...]  # the folders of rules that hold for it
    # The items of a file's value, each with its handle there ("" or the root for the only one).
    items: Callable[[Any], Iterator[tuple[Handle, Any]]]
    version: Callable[[Any], str]  # of the format, as the file's value says
    texts: Callable[[Document], Iterator[Text]]  # of one item
    # What our own schema refuses in the file's value, in its order.
    structure: Callable[[Any, str], Iterator[tuple[Handle, str]]]
    # Whether the first characters make one that this is it, for formats without a reader.
    looks_like: Callable[[str], bool] | None = None


class Hit(NamedTuple):
    """One thing that a rule found."""

    at: Handle
    message: str  # one sentence, lower case, without a full stop
    within: tuple[int, int] | None = None  # characters of the text at `at`
    new: str | None = None  # what the text at `at` should be, where that is certain


class Entry(NamedTuple):
    """What a rule on a whole feed knows of each item."""

    document: Document
    guid: Text | None
    version: Text | None
    title: Text | None


class Check(Protocol):
    def __call__(self, document: Document, /) -> Iterator[Hit]: ...


class CheckFeed(Protocol):
    def __call__(self, entries: Sequence[Entry], /) -> Iterator[tuple[Entry, Hit]]: ...


class Rule(NamedTuple):
    """One thing that may be wrong. `scope`: item, each item; file, the file's value once; feed,
    the items of a file together; same, copies of one story two by two (newsexport.same)."""

    name: str
    code: str  # "NX101": stable, never reused
    severity: Severity
    doc: str  # its page
    scope: str
    check: Any  # Check, CheckFeed, or from newsexport.copies.Pair to its Contrasts


def rule(
    code: str, severity: Severity, *, scope: str = "item"
) -> Callable[[Callable[..., Iterator[Any]]], Rule]:
    """Make a generator of hits a `Rule` of the function's name."""

    def wrap(check: Callable[..., Iterator[Any]]) -> Rule:
        doc = import_module(check.__module__).__doc__ or ""
        name = check.__name__.replace("_", "-")
        return Rule(name, code, severity, doc, scope, check)

    return wrap


@cache
def rules_in(folder: str) -> tuple[Rule, ...]:
    """Our own rules in one folder of newsexport.rules ("story", "receivers.google"), by code."""
    group = f"{RULES}.{folder}"
    receiver = folder.partition(".")[2]
    if receiver and receiver not in receivers():
        raise UnknownName("receiver", receiver, receivers())
    found = (getattr(import_module(f"{group}.{name}"), name) for name in own_names(group))
    return tuple(sorted(found, key=lambda one: one.code))


@cache
def receivers() -> tuple[str, ...]:
    """The receivers whose rules there are."""
    return _names_in(f"{RULES}.receivers", "")


def all_rules() -> tuple[Rule, ...]:
    """Every rule of our own, by code. All their modules are imported: for lists and pages."""
    found = [rule for folder in rule_folders() for rule in rules_in(folder)]
    return tuple(sorted(found, key=lambda rule: rule.code))


def rule_of(code: str) -> Rule | None:
    """Our own rule with `code`, importing no more than is needed to find it."""
    unknown = {folder: f"{RULES}.{folder}" not in sys.modules for folder in rule_folders()}
    for folder in sorted(unknown, key=unknown.__getitem__):
        for rule in rules_in(folder):
            if rule.code == code:
                return rule
    return None


def rule_folders() -> tuple[str, ...]:
    """The folders of newsexport.rules: "story", "receivers.google" ..."""
    named = (name for name in _names_in(RULES, "") if name != "receivers")
    return (*named, *(f"receivers.{name}" for name in receivers()))


def foreign_rules(name: str) -> Mapping[str, Sequence[Rule]]:
    """The rules that the entry point `name` in the group newsexport.rules gives, by folder;
    UnknownName where there is none. They are asked for by name: looking for what is installed
    takes longer than checking a hundred files."""
    if name in _foreign(RULES):
        found: Mapping[str, Sequence[Rule]] = _foreign(RULES)[name].load()
        return found
    raise UnknownName("set of rules", name, tuple(sorted(_foreign(RULES))))


def layout(
    *,
    family: str,
    rules: tuple[str, ...],
    items: Callable[[Any], Iterator[tuple[Handle, Any]]],
    structure: Callable[[Any, str], Iterator[tuple[Handle, str]]],
    version: Callable[[Any], str] = lambda _: "",
    looks_like: Callable[[str], bool] | None = None,
) -> Callable[[Callable[[Document], Iterator[Text]]], Layout]:
    """Make a function from a document to its texts a `Layout` of the function's name."""

    def wrap(texts: Callable[[Document], Iterator[Text]]) -> Layout:
        doc = import_module(texts.__module__).__doc__ or ""
        return Layout(
            texts.__name__, doc, family, rules, items, version, texts, structure, looks_like
        )

    return wrap


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
    return _names_in(group, ".py")


def _names_in(package: str, suffix: str) -> tuple[str, ...]:
    """What stands in the folder of `package`: modules (".py"), or packages ("")."""
    spec = find_spec(package)
    folders = (spec.submodule_search_locations if spec else None) or ()
    return tuple(
        sorted(
            name.removesuffix(suffix)
            for folder in folders
            for name in os.listdir(folder)
            if name.endswith(suffix) and not name.startswith("_") and ("." in name) == bool(suffix)
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


def get_layout(name: str) -> Layout:
    """The layout of the format called `name`; UnknownName where there is none."""
    found = _get(LAYOUTS, name)
    assert isinstance(found, Layout)
    return found


def get_reporter(name: str) -> Reporter:
    """The reporter called `name`; UnknownName where there is none."""
    found = _get(REPORTERS, name)
    assert isinstance(found, Reporter)
    return found


def get_receiver(name: str) -> "Receiver":
    """The receiver called `name`; UnknownName where there is none."""
    from newsexport.receiver import Receiver

    found = _get(RECEIVERS, name)
    assert isinstance(found, Receiver)
    return found
