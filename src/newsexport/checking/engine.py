"""The engine: structure and rules over the documents of a file, as findings in the file's order.

NX000  what cannot be read, in the place where reading stopped
NX001  what our schema of the format refuses
NX002  JSON, YAML or XML that is no news of a known format
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from newsexport.checking.format import UNKNOWN, described, format_of, layout_name
from newsexport.checking.loading import Loaded, load
from newsexport.data import Data
from newsexport.documents.document import Document
from newsexport.documents.handles import Handle
from newsexport.errors import SourceError
from newsexport.finding import Finding, Severity
from newsexport.registry import Entry, Hit, Layout, Rule, get_layout, rules_in
from newsexport.source import Source, Span

UNREADABLE = "NX000"
SCHEMA_MISMATCH = "NX001"
FORMAT_UNKNOWN = "NX002"


Structure = Callable[[Layout, Document], Iterator[tuple[Handle, str]]]


def own_structure(layout: Layout, whole: Document) -> Iterator[tuple[Handle, str]]:
    """What our own schema of the format refuses in a file's value."""
    return layout.structure(whole.value, whole.version)


class Checks(NamedTuple):
    """What is to be checked."""

    format: str | None = None  # the reader's name; guessed where it is None
    receivers: tuple[str, ...] = ()
    wants: Callable[[str], bool] = lambda code: True
    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)  # with zone
    fix: bool = False  # whether corrections are to be told
    foreign: tuple[tuple[str, Rule], ...] = ()  # rules of others, each with its folder
    structure: Structure = own_structure

    def rules(self, layout: Layout, scope: str) -> tuple[Rule, ...]:
        """Those of one scope that are asked of documents in a format."""
        return _rules(layout.rules, self.receivers, self.foreign, self.wants, scope)


class Checked(NamedTuple):
    """The findings of one value of a file, and the text that they are in."""

    source: Source | None
    line: int  # of the text's first character in the file, from 1
    findings: tuple[Finding, ...]
    edits: tuple[tuple[Span, str], ...] = ()  # what puts them right, where that is certain


def check(data: Data, checks: Checks) -> Iterator[Checked]:
    """What is wrong in `data`, value by value; each value's findings in the order of the text."""
    format = layout_name(checks.format) if checks.format else format_of(data)
    if format == UNKNOWN:
        yield _unknown(data, checks)
        return
    layout = get_layout(format)
    items: list[Document] = []
    try:
        for loaded in load(data, layout, checks.now):
            if isinstance(loaded, SourceError):
                yield _unreadable(loaded, checks)
            else:
                items += loaded.items
                yield _checked(loaded, checks)
    except SourceError as error:
        if error.code.startswith("schema-"):
            raise  # a schema that somebody gave: the document is not to blame
        yield _unreadable(error, checks)
    if len(items) < 2:
        return
    entries = tuple(map(_entry, items))
    for rule in checks.rules(layout, "feed"):
        for entry, hit in rule.check(entries):
            document = entry.document
            yield Checked(document.source, document.line, (_finding(rule, document, hit),))


def _unknown(data: Data, checks: Checks) -> Checked:
    """What is told of data in JSON, YAML or XML that is no news: that, or where it breaks off."""
    try:
        noun = described(data)
    except SourceError as error:
        return _unreadable(error, checks)
    if not checks.wants(FORMAT_UNKNOWN):
        return Checked(None, 1, ())
    message = f"{noun} of no format that is checked; --as says which it is"
    return Checked(None, 1, (Finding(FORMAT_UNKNOWN, "error", message),))


def _unreadable(error: SourceError, checks: Checks) -> Checked:
    message = f"{error.message} ({error.hint})" if error.hint else error.message
    place = max(error.line, 1), max(error.column, 1)
    end = (error.end_line, error.end_column) if error.end_line else (None, None)
    finding = Finding(UNREADABLE, "error", message, *place, *end)
    source = Source(error.name, error.line_text) if error.line_text else None
    return Checked(source, place[0], (finding,) if checks.wants(UNREADABLE) else ())


def _entry(document: Document) -> Entry:
    first = document.first
    return Entry(document, first("guid"), first("version"), first("headline", "title"))


@lru_cache(maxsize=256)  # most files are asked the same
def _rules(
    folders: tuple[str, ...],
    receivers: tuple[str, ...],
    foreign: tuple[tuple[str, Rule], ...],
    wants: Callable[[str], bool],
    scope: str,
) -> tuple[Rule, ...]:
    asked = (*folders, *(f"receivers.{name}" for name in receivers))
    others = [rule for folder, rule in foreign if folder in asked]
    found = (*(rule for folder in asked for rule in rules_in(folder)), *others)
    return tuple(rule for rule in found if rule.scope == scope and wants(rule.code))


def _checked(loaded: Loaded, checks: Checks) -> Checked:
    whole = loaded.whole
    found = [finding for finding in loaded.findings if checks.wants(finding.rule)]
    edits: list[tuple[Span, str]] = []
    if checks.wants(SCHEMA_MISMATCH):
        for at, message in checks.structure(loaded.layout, whole):
            found.append(placed(SCHEMA_MISMATCH, "error", whole, Hit(at, message)))
    for scope, documents in (("file", (whole,)), ("item", loaded.items)):
        rules = checks.rules(loaded.layout, scope)
        for document in documents:
            for rule in rules:
                for hit in rule.check(document):
                    found.append(_finding(rule, document, hit))
                    if checks.fix and hit.new is not None:
                        edits.append(document.places.replacement(hit.at, hit.new))
            document.forget()
    return Checked(whole.source, whole.line, _in_order(found), tuple(edits))


def _in_order(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """By place. What a rule says of a value is said better than what the schema says of it."""
    told = {
        (one.line, one.column, one.pointer)
        for one in found
        if one.severity == "error" and one.rule != SCHEMA_MISMATCH
    }
    kept = [
        one
        for one in dict.fromkeys(found)  # what two items refer to is looked at for each
        if one.rule != SCHEMA_MISMATCH or (one.line, one.column, one.pointer) not in told
    ]
    return tuple(sorted(kept, key=lambda one: (one.line, one.column, one.rule)))


def _finding(rule: Rule, document: Document, hit: Hit) -> Finding:
    return placed(rule.code, rule.severity, document, hit)


def placed(code: str, severity: Severity, document: Document, hit: Hit) -> Finding:
    """`hit` as a finding, at its line and column in the file."""
    begin, end = map(document.lines.position, document.places.span(hit.at, hit.within))
    more = document.line - 1
    return Finding(
        code,
        severity,
        hit.message,
        begin.line + more,
        begin.column,
        end.line + more,
        end.column,
        document.places.pointer(hit.at),
    )
