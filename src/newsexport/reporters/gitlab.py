"""GitLab's Code Quality report: a JSON array that merge requests are shown with.

| here            | Code Quality                                   |
|-----------------|------------------------------------------------|
| code            | check_name                                     |
| severity        | error: major, warning: minor, info: info       |
| path            | location.path, relative to the repository      |
| not checked     | severity critical, check_name the error's code |

A fingerprint is the same as long as the finding is, though its line moves, and no other has it.

Reference: GitLab Docs, "Code Quality", "Code Quality report format".
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from newsexport.errors import OutputError, SourceError
from newsexport.finding import Severity
from newsexport.fingerprint import Marked, Numbers, marked, unique
from newsexport.json_line import compact
from newsexport.paths import relative
from newsexport.reporter import Look, Outcome, RuleInfo, reporter

_SEVERITIES: Mapping[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


@reporter
def gitlab(
    outcomes: Iterable[Outcome], rules: Callable[[str], RuleInfo], look: Look
) -> Iterator[str]:
    numbers = Numbers()
    begin = "[\n"
    for outcome in outcomes:
        path = relative(outcome.name, look.here, look.root)
        issues = [_issue(path, found, numbers, rules) for found in marked(outcome)]
        if outcome.error is not None:
            issues.append(_error(path, outcome.error))
        for issue in issues:
            yield f"{begin}{compact(issue)}"
            begin = ",\n"
    yield "[]\n" if begin == "[\n" else "\n]\n"


def _issue(
    path: str, found: Marked, numbers: Numbers, rules: Callable[[str], RuleInfo]
) -> dict[str, Any]:
    finding = found.finding
    number = numbers.next(path, found.fingerprint)
    lines = {"begin": finding.line}
    if finding.end_line is not None:
        lines["end"] = finding.end_line
    return {
        "description": f"{finding.rule} {finding.message} [{rules(finding.rule).name}]",
        "check_name": finding.rule,
        "fingerprint": unique(path, found.fingerprint, number),
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": path, "lines": lines},
    }


def _error(path: str, error: SourceError | OutputError) -> dict[str, Any]:
    line = error.line if isinstance(error, SourceError) and error.line > 0 else 1
    hint = f" ({error.hint})" if error.hint else ""
    return {
        "description": f"{error.message}{hint}",
        "check_name": error.code,
        "fingerprint": unique(path, error.code, line),
        "severity": "critical",
        "location": {"path": path, "lines": {"begin": line}},
    }
