"""One JSON document for programs; its version changes when a key changes its meaning or goes.

    {
      "version": 1,
      "newsexport": "0.1.0",        the version of this package
      "findings": [                 in the order of the inputs, then of the places
        {
          "path": "feeds/a.json",   as given
          "rule": "NX101",          its code, which is never reused
          "name": "headline-too-long",
          "severity": "error", "warning" or "info",
          "message": "headline has 121 characters",
          "line": 3, "column": 15,  from 1, in characters
          "endLine": 3, "endColumn": 138,   exclusive; null where no end is known
          "pointer": "/headline"    JSON Pointer, or path in XML; "" is the whole
        }
      ],
      "errors": [                   inputs that could not be checked
        {"path": "b.json", "code": "input-missing", "message": "no such file",
         "line": null, "column": null, "hint": "check the name"}
      ],
      "summary": {"files": 2, "filesWithFindings": 1, "filesNotChecked": 1,
                  "error": 0, "warning": 1, "info": 0}
    }

Each finding stands on a line of its own.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newsexport._version import __version__
from newsexport.errors import OutputError, SourceError
from newsexport.finding import Finding
from newsexport.json_line import compact
from newsexport.reporter import Look, Outcome, RuleInfo, reporter
from newsexport.tally import Tally


@reporter
def json(
    outcomes: Iterable[Outcome], rules: Callable[[str], RuleInfo], look: Look
) -> Iterator[str]:
    tally = Tally()
    errors: list[dict[str, Any]] = []
    yield f'{{\n  "version": 1,\n  "newsexport": {compact(__version__)},\n  "findings": ['
    comma = ""
    for outcome in tally.through(outcomes):
        if outcome.error is not None:
            errors.append(_error(outcome.name, outcome.error))
        for finding in outcome.findings:
            yield f"{comma}\n    {compact(_finding(outcome.name, finding, rules))}"
            comma = ","
    yield "\n  ],\n" if comma else "],\n"
    yield '  "errors": ['
    yield ",".join(f"\n    {compact(error)}" for error in errors)
    yield "\n  ],\n" if errors else "],\n"
    yield f'  "summary": {compact(_summary(tally))}\n}}\n'


def _finding(path: str, finding: Finding, rules: Callable[[str], RuleInfo]) -> dict[str, Any]:
    return {
        "path": path,
        "rule": finding.rule,
        "name": rules(finding.rule).name,
        "severity": finding.severity,
        "message": finding.message,
        "line": finding.line,
        "column": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
        "pointer": finding.pointer,
    }


def _error(path: str, error: SourceError | OutputError) -> dict[str, Any]:
    placed = isinstance(error, SourceError) and error.line > 0
    return {
        "path": path,
        "code": error.code,
        "message": error.message,
        "line": error.line if isinstance(error, SourceError) and placed else None,
        "column": error.column if isinstance(error, SourceError) and placed else None,
        "hint": error.hint,
    }


def _summary(tally: Tally) -> dict[str, int]:
    return {
        "files": tally.files,
        "filesWithFindings": tally.files_with_findings,
        "filesNotChecked": tally.errors,
        "error": tally.findings["error"],
        "warning": tally.findings["warning"],
        "info": tally.findings["info"],
    }
