"""How many inputs were checked, and what was found: the sentence at the end of a run."""

from collections import Counter
from collections.abc import Iterable, Iterator

from newsexport.finding import Severity
from newsexport.reporter import FailOn, Outcome, fails

_ORDER: tuple[Severity, ...] = ("error", "warning", "info")
_ONE: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}


class Tally:
    """Counts the outcomes that pass through it."""

    def __init__(self) -> None:
        self.files = 0  # that were checked, or should have been
        self.files_with_findings = 0
        self.errors = 0  # files that could not be checked
        self.findings: Counter[Severity] = Counter()
        self._name: str | None = None
        self._found = False

    def add(self, outcome: Outcome) -> None:
        if outcome.name != self._name:  # else it is one more part of the same file
            self._name, self._found = outcome.name, False
            self.files += 1
        if outcome.findings and not self._found:
            self._found = True
            self.files_with_findings += 1
        if outcome.error is not None:
            self.errors += 1
        self.findings.update(finding.severity for finding in outcome.findings)

    def through(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """The same outcomes, counted as they come."""
        for outcome in outcomes:
            self.add(outcome)
            yield outcome

    def fails(self, fail_on: FailOn) -> bool:
        """Whether there is a finding that makes the run fail."""
        return any(count and fails(severity, fail_on) for severity, count in self.findings.items())

    def sentence(self, *, known: int = 0, resolved: int = 0) -> str:
        """What a person reads at the end. `known` findings were left out, since the baseline
        holds them; `resolved` are those of the baseline that are no more."""
        found = [
            _counted(self.findings[severity], _ONE[severity])
            for severity in _ORDER
            if self.findings[severity]
        ]
        told = "nothing found"
        if found:
            told = f"{', '.join(found)} in {_counted(self.files_with_findings, 'file')}"
        parts = [f"{_counted(self.files - self.errors, 'file')} checked: {told}"]
        if self.errors:
            parts.append(f"{_counted(self.errors, 'file')} could not be checked")
        if known or resolved:
            parts.append(f"baseline: {known:,} known, {resolved:,} resolved")
        return "; ".join(parts)


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
