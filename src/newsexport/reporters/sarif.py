"""SARIF 2.1.0, the interchange format of static analysis: GitHub code scanning and editors read it.

| here                        | SARIF                                                         |
|-----------------------------|---------------------------------------------------------------|
| the rule's code, name, page | reportingDescriptor: id, name, descriptions, help             |
| severity                    | level: error, warning, note                                   |
| place                       | region; columns count code points, ends are exclusive         |
| path                        | artifactLocation.uri, relative to %SRCROOT% where it is below |
| pointer                     | logicalLocation.fullyQualifiedName                            |
| what could not be checked   | invocation.toolExecutionNotifications                         |

`partialFingerprints` stay the same when lines move. Results are written as they come; the rules,
those that occur, follow them.

Reference: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from newsexport._version import __version__
from newsexport.errors import OutputError, SourceError
from newsexport.finding import Finding, Severity
from newsexport.fingerprint import Marked, Numbers, marked
from newsexport.json_line import compact
from newsexport.paths import relative
from newsexport.reporter import Look, Outcome, RuleInfo, reporter
from newsexport.rulebook import description, first_sentence, rule_page

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_ROOT = "%SRCROOT%"


@reporter
def sarif(
    outcomes: Iterable[Outcome], rules: Callable[[str], RuleInfo], look: Look
) -> Iterator[str]:
    indices: dict[str, int] = {}  # of the rules, by code, as they first occur
    numbers = Numbers()
    notes: list[dict[str, Any]] = []
    yield f'{{"$schema": {compact(_SCHEMA)}, "version": "2.1.0", "runs": [{{\n"results": ['
    comma = ""
    for outcome in outcomes:
        path = relative(outcome.name, look.here, look.root)
        if outcome.error is not None:
            notes.append(_notification(path, outcome.error))
        for found in marked(outcome):
            index = indices.setdefault(found.finding.rule, len(indices))
            number = numbers.next(path, found.fingerprint)
            yield f"{comma}\n{compact(_result(path, found, index, number))}"
            comma = ","
    driver = {
        "name": "newsexport",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rules(code)) for code in indices],
    }
    invocation: dict[str, Any] = {"executionSuccessful": not notes}
    if notes:
        invocation["toolExecutionNotifications"] = notes
    yield f'\n],\n"tool": {compact({"driver": driver})},\n'
    yield f'"invocations": {compact([invocation])},\n'
    base = {_ROOT: {"description": {"text": "The folder that paths are relative to."}}}
    yield f'"originalUriBaseIds": {compact(base)},\n"columnKind": "unicodeCodePoints"\n}}]}}\n'


def _result(path: str, found: Marked, index: int, number: int) -> dict[str, Any]:
    finding = found.finding
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": _artifact(path), "region": _region(finding)}
    }
    if finding.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.pointer}]
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [location],
        "partialFingerprints": {"newsexportFinding/v1": f"{found.fingerprint}:{number}"},
    }


def _region(finding: Finding) -> dict[str, int]:
    region = {"startLine": finding.line, "startColumn": finding.column}
    if finding.end_line is not None and finding.end_column is not None:
        region |= {"endLine": finding.end_line, "endColumn": finding.end_column}
    return region


def _artifact(path: str) -> dict[str, str]:
    """A path below the root is a relative reference; any other is a URI of its own."""
    # the bytes of a name that is no UTF-8 are escaped too
    encoded = quote(_encoded(path), safe="/")
    if path.startswith("/"):
        return {"uri": f"file://{encoded}"}
    if path[1:3] == ":/":  # a drive
        return {"uri": f"file:///{path[0]}:{encoded.removeprefix(quote(path[:2]))}"}
    return {"uri": encoded, "uriBaseId": _ROOT}


def _encoded(path: str) -> bytes:
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "replace")


def _rule(rule: RuleInfo) -> dict[str, Any]:
    sentence = first_sentence(rule) or rule.name
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": sentence},
        "fullDescription": {"text": description(rule) or sentence},
        "help": {"text": rule.doc.strip() or sentence, "markdown": rule_page(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _notification(path: str, error: SourceError | OutputError) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(path)}
    if isinstance(error, SourceError) and error.line > 0:
        place["region"] = {"startLine": error.line, "startColumn": max(error.column, 1)}
    hint = f" ({error.hint})" if error.hint else ""
    return {
        "descriptor": {"id": error.code},
        "level": "error",
        "message": {"text": f"{error.message}{hint}"},
        "locations": [{"physicalLocation": place}],
    }
