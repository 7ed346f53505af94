"""A baseline: the findings that are known, so that only new ones fail a run.

    {
      "version": 1,
      "findings": [
        {"path": "feeds/a.json", "rule": "NX101", "message": "headline has 121 characters",
         "fingerprint": "0a1b…", "count": 1}
      ]
    }

A finding is known by its file and fingerprint, which does not change when its line moves. An
entry stands for as many as its count. One entry a line, sorted: a diff tells what was added.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from newsexport.documents.json_text import load
from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.fingerprint import marked
from newsexport.json_line import compact
from newsexport.reporter import Outcome
from newsexport.source import Source

_VERSION = 1
_UNREADABLE = "NX000"


class Entry(NamedTuple):
    """What is told of a known finding; sorted by path and rule."""

    path: str  # relative to the folder that the baseline is for
    rule: str
    message: str
    fingerprint: str


class Baseline:
    """Takes known findings out of outcomes, and counts what it took."""

    def __init__(self, known: Counter[Entry]) -> None:
        self.known = 0  # findings taken out so far
        self._left: Counter[tuple[str, str]] = Counter()
        self._rules: dict[tuple[str, str], str] = {}
        for entry, count in known.items():
            self._left[entry.path, entry.fingerprint] += count
            self._rules[entry.path, entry.fingerprint] = entry.rule
        self._read: set[str] = set()  # paths whose findings are all told
        self._unread: set[str] = set()

    def new_only(
        self, outcomes: Iterable[Outcome], path_of: Callable[[str], str]
    ) -> Iterator[Outcome]:
        """The outcomes with the findings that are not known. `path_of` gives the path told for
        the name of an input."""
        for outcome in outcomes:
            path = path_of(outcome.name)
            unread = outcome.error is not None or any(
                finding.rule == _UNREADABLE for finding in outcome.findings
            )
            (self._unread if unread else self._read).add(path)
            yield outcome._replace(findings=tuple(self._new(path, outcome)))

    def _new(self, path: str, outcome: Outcome) -> Iterator[Finding]:
        for finding, fingerprint in marked(outcome):
            if self._left[path, fingerprint] > 0:
                self._left[path, fingerprint] -= 1
                self.known += 1
            else:
                yield finding

    def resolved(self, wants: Callable[[str, str], bool] = lambda code, path: True) -> int:
        """How many known findings are no more, of the files that were read whole and the rules
        that `wants` (code, path) says were asked."""
        return sum(
            count
            for (path, fingerprint), count in self._left.items()
            if path in self._read - self._unread and wants(self._rules[path, fingerprint], path)
        )


def baseline_text(outcomes: Iterable[Outcome], path_of: Callable[[str], str]) -> str:
    """The baseline of all findings in `outcomes`, as it is written to a file."""
    counts: Counter[Entry] = Counter()
    for outcome in outcomes:
        path = path_of(outcome.name)
        for finding, fingerprint in marked(outcome):
            counts[Entry(path, finding.rule, finding.message, fingerprint)] += 1
    rows = [compact({**entry._asdict(), "count": counts[entry]}) for entry in sorted(counts)]
    listed = ",\n".join(f"    {row}" for row in rows)
    inner = f"[\n{listed}\n  ]" if rows else "[]"
    return f'{{\n  "version": {_VERSION},\n  "findings": {inner}\n}}\n'


def read_baseline(source: Source) -> Baseline:
    """The baseline that `source` holds; SourceError where it holds none."""
    value = load(source)
    if not isinstance(value, dict) or not isinstance(value.get("findings"), list):
        raise _refused(source, "is no baseline: it has no list of findings")
    if value.get("version") != _VERSION:
        raise _refused(source, f"has version {value.get('version')!r}, not {_VERSION}")
    known: Counter[Entry] = Counter()
    for at, row in enumerate(value["findings"]):
        entry, count = _entry(source, at, row)
        known[entry] += count
    return Baseline(known)


def _entry(source: Source, at: int, row: Any) -> tuple[Entry, int]:
    if isinstance(row, dict):
        values = [row.get(name) for name in Entry._fields]
        count = row.get("count")
        if all(type(value) is str for value in values) and type(count) is int and count > 0:
            return Entry(*map(str, values)), count
    names = ", ".join(Entry._fields)
    raise _refused(source, f"/findings/{at}: must have {names} as strings and a positive count")


def _refused(source: Source, message: str) -> SourceError:
    hint = "write it anew with --write-baseline"
    return SourceError("baseline-malformed", source.name, message, hint=hint)
