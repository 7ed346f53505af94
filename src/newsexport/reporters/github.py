"""Annotations of a GitHub workflow: lines that its runner reads from standard output.

    ::error file=feeds/a.json,line=3,endLine=3,col=15,endColumn=138,title=NX101 …::…

Each carries `line`: without it an annotation does not show beside the changed lines. Columns are
left out where a finding spans lines, since the runner refuses them there. GitHub shows at most ten
annotations of each level for a step and fifty for a job; the log holds them all, which is why the
message names the place again.

Reference: GitHub Docs, "Workflow commands for GitHub Actions".
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from newsexport.characters import visible
from newsexport.errors import OutputError, SourceError
from newsexport.finding import Finding, Severity
from newsexport.paths import relative
from newsexport.reporter import Look, Outcome, RuleInfo, reporter

_COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


@reporter
def github(
    outcomes: Iterable[Outcome], rules: Callable[[str], RuleInfo], look: Look
) -> Iterator[str]:
    for outcome in outcomes:
        path = relative(outcome.name, look.here, look.root)
        if outcome.error is not None:
            yield _error(path, outcome.error)
        for finding in outcome.findings:
            yield _annotation(path, finding, rules(finding.rule).name)


def _annotation(path: str, finding: Finding, name: str) -> str:
    properties = {"file": path, "line": str(finding.line)}
    if finding.end_line is not None and finding.end_column is not None:
        properties["endLine"] = str(finding.end_line)
    if finding.end_line in (None, finding.line):
        properties["col"] = str(finding.column)
        if finding.end_column is not None and finding.end_column > finding.column:
            properties["endColumn"] = str(finding.end_column)
    properties["title"] = f"{finding.rule} {name}"
    message = f"{path}:{finding.line}:{finding.column}: {finding.message}"
    return _command(_COMMANDS[finding.severity], properties, message)


def _error(path: str, error: SourceError | OutputError) -> str:
    line = error.line if isinstance(error, SourceError) and error.line > 0 else 1
    hint = f" ({error.hint})" if error.hint else ""
    properties = {"file": path, "line": str(line), "title": error.code}
    return _command("error", properties, f"{path}: {error.message}{hint}")


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {told}::{_data(message)}\n"


def _data(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "%0A".join(visible(line).replace("%", "%25") for line in lines)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
