"""The engine: structure and rules over the documents of a file, as findings in the file's order.

NX000  what cannot be read, in the place where reading stopped
NX001  what our schema of the format refuses
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from newsexport.checking.loading import Loaded, load
from newsexport.data import Data
from newsexport.documents.document import Document
from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.registry import Entry, Hit, Rule, get_layout, rules_in
from newsexport.source import Source

UNREADABLE = "NX000"
SCHEMA_MISMATCH = "NX001"


class Checks(NamedTuple):
    """What is to be checked."""

    format: str | None = None  # the reader's name; guessed where it is None
    receivers: tuple[str, ...] = ()
    wants: Callable[[str], bool] = lambda code: True
    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)  # with zone


class Checked(NamedTuple):
    """The findings of one value of a file, and the text that they are in."""

    source: Source | None
    line: int  # of the text's first character in the file, from 1
    findings: tuple[Finding, ...]


def check(data: Data, checks: Checks) -> Iterator[Checked]:
    """What is wrong in `data`, value by value."""
    from newsexport.readers import guess

    format = checks.format or guess(data.begin())
    entries: list[Entry] = []
    try:
        layout = get_layout(_LIKE.get(format, format))
        for loaded in load(data, layout, checks.now):
            if isinstance(loaded, SourceError):
                yield _unreadable(loaded, checks)
            else:
                entries += map(_entry, loaded.items)
                yield Checked(loaded.whole.source, loaded.whole.line, _findings(loaded, checks))
    except SourceError as error:
        yield _unreadable(error, checks)
    for rule in _rules(layout.rules, "feed", checks) if entries else ():
        for entry, hit in rule.check(entries):
            finding = _finding(rule, entry.document, hit)
            yield Checked(entry.document.source, entry.document.line, (finding,))


_LIKE = {"iptc7901": "text", "anpa1312": "text", "email": "text"}


def _unreadable(error: SourceError, checks: Checks) -> Checked:
    message = f"{error.message} ({error.hint})" if error.hint else error.message
    finding = Finding(UNREADABLE, "error", message, max(error.line, 1), max(error.column, 1))
    return Checked(None, 1, (finding,) if checks.wants(UNREADABLE) else ())


def _entry(document: Document) -> Entry:
    return Entry(
        document,
        document.first("guid"),
        document.first("version"),
        document.first("headline", "title"),
    )


def _rules(folders: tuple[str, ...], scope: str, checks: Checks) -> Iterator[Rule]:
    receivers = tuple(f"receivers.{name}" for name in checks.receivers)
    for folder in (*folders, *receivers):
        for rule in rules_in(folder):
            if rule.scope == scope and checks.wants(rule.code):
                yield rule


def _findings(loaded: Loaded, checks: Checks) -> tuple[Finding, ...]:
    whole = loaded.whole
    found = [finding for finding in loaded.findings if checks.wants(finding.rule)]
    if checks.wants(SCHEMA_MISMATCH):
        for at, message in loaded.layout.structure(whole.value, whole.version):
            found.append(_placed(SCHEMA_MISMATCH, "error", whole, Hit(at, message)))
    for rule in _rules(loaded.layout.rules, "file", checks):
        found += [_finding(rule, whole, hit) for hit in rule.check(whole)]
    rules = tuple(_rules(loaded.layout.rules, "item", checks))
    for item in loaded.items:
        for rule in rules:
            for hit in rule.check(item):
                found.append(_finding(rule, item, hit))
    found.sort(key=lambda finding: (finding.line, finding.column, finding.rule))
    return tuple(found)


def _finding(rule: Rule, document: Document, hit: Hit) -> Finding:
    return _placed(rule.code, rule.severity, document, hit)


def _placed(code: str, severity: str, document: Document, hit: Hit) -> Finding:
    span = document.places.span(hit.at, hit.within)
    begin, end = map(document.lines.position, span)
    more = document.line - 1
    return Finding(
        code,
        severity,  # type: ignore[arg-type]
        hit.message,
        begin.line + more,
        begin.column,
        end.line + more,
        end.column,
        document.places.pointer(hit.at),
    )
