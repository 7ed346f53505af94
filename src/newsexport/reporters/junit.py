"""JUnit XML, which GitLab, Jenkins and most other servers show as tests.

A file is a test suite, and each rule that found something in it is a test case, so that a server
can tell since when it fails. A case fails where a finding is of the level that makes the run
fail (`--fail-on`); findings below it stand in its output. A file without findings is one case
that passes; one that could not be checked is one with an error.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from newsexport.characters import visible
from newsexport.errors import OutputError, SourceError
from newsexport.finding import Finding
from newsexport.paths import relative
from newsexport.reporter import FailOn, Look, Outcome, RuleInfo, fails, reporter


@reporter
def junit(
    outcomes: Iterable[Outcome], rules: Callable[[str], RuleInfo], look: Look
) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="newsexport">\n'
    for name, parts in groupby(outcomes, lambda outcome: outcome.name):
        path = relative(name, look.here, look.root)
        findings: dict[str, list[Finding]] = {}
        errors: list[SourceError | OutputError] = []
        for part in parts:
            errors += [part.error] if part.error is not None else []
            for finding in part.findings:
                findings.setdefault(finding.rule, []).append(finding)
        yield _suite(path, findings, errors, rules, look.fail_on)
    yield "</testsuites>\n"


def _suite(
    path: str,
    findings: dict[str, list[Finding]],
    errors: list[SourceError | OutputError],
    rules: Callable[[str], RuleInfo],
    fail_on: FailOn,
) -> str:
    cases = [_case(path, rules(code), findings[code], fail_on) for code in sorted(findings)]
    cases += [_error_case(path, error) for error in errors]
    if not cases:
        cases = [f"    <testcase {_attributes(classname=path, name='newsexport', file=path)}/>\n"]
    failed = sum(
        any(fails(finding.severity, fail_on) for finding in found) for found in findings.values()
    )
    counts = _attributes(
        name=path, tests=str(len(cases)), failures=str(failed), errors=str(len(errors))
    )
    return f"  <testsuite {counts}>\n{''.join(cases)}  </testsuite>\n"


def _case(path: str, rule: RuleInfo, findings: list[Finding], fail_on: FailOn) -> str:
    first = findings[0]
    shown = _attributes(
        classname=path, name=f"{rule.code} {rule.name}", file=path, line=str(first.line)
    )
    told = _content(
        f"{path}:{finding.line}:{finding.column}: {finding.severity}: {finding.message}"
        for finding in findings
    )
    if not any(fails(finding.severity, fail_on) for finding in findings):
        inner = f"<system-out>{told}</system-out>"
    else:
        more = f" (and {len(findings) - 1} more)" if len(findings) > 1 else ""
        message = _attributes(message=f"{first.message}{more}", type=first.severity)
        inner = f"<failure {message}>{told}</failure>"
    return f"    <testcase {shown}>\n      {inner}\n    </testcase>\n"


def _error_case(path: str, error: SourceError | OutputError) -> str:
    shown = _attributes(classname=path, name="newsexport", file=path)
    told = _attributes(message=error.message, type=error.code)
    content = _content([f"{error} ({error.hint})" if error.hint else str(error)])
    return f"    <testcase {shown}>\n      <error {told}>{content}</error>\n    </testcase>\n"


def _attributes(**values: str) -> str:
    return " ".join(f"{name}={quoteattr(_line(value))}" for name, value in values.items())


def _content(lines: Iterable[str]) -> str:
    return "\n".join(escape(_line(line)) for line in lines)


def _line(text: str) -> str:
    # what XML cannot hold (controls, lone surrogates, noncharacters) is escaped among others
    return visible(text).replace("\t", " ")
