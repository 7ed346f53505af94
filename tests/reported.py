"""Outcomes that tests of reporters tell, and the rules that occur in them."""

from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.registry import get_reporter
from newsexport.reporter import Look, Outcome, RuleInfo
from newsexport.source import Source

LONG_PAGE = """A headline of more than 110 characters.

Search pages cut it.
So do phones.

>>> check('{"headline": "Long…"}')
1:14 NX101 headline has 121 characters

A shorter one is kept:

>>> check('{"headline": "Short"}')

Reference: Google, Article structured data.
"""

RULES = {
    "NX101": RuleInfo("NX101", "headline-too-long", "warning", LONG_PAGE),
    "NX501": RuleInfo("NX501", "date-not-iso", "error", "A date that is no ISO 8601 date.\n"),
    "NX701": RuleInfo("NX701", "picture-without-size", "info", ""),
}
FEED = '{\n  "headline": "Rates rise",\n  "datePublished": "Jan. 18"\n}\n'


def told(name: str, *outcomes: Outcome, look: Look = Look("/news", "/news")) -> str:  # noqa: B008
    return "".join(get_reporter(name).report(outcomes, lambda code: RULES[code], look))


def found(
    rule: str = "NX501",
    line: int = 3,
    column: int = 20,
    end_column: int | None = 29,
    message: str = "'Jan. 18' is no date",
    pointer: str = "/datePublished",
) -> Finding:
    """A finding of `rule`, on one line; of FEED where nothing else is said."""
    end_line = None if end_column is None else line
    severity = RULES[rule].severity
    return Finding(rule, severity, message, line, column, end_line, end_column, pointer)


def two_files() -> tuple[Outcome, ...]:
    """One with an error and a warning, one that is clean, one that is missing."""
    findings = (found("NX101", 2, 15, 27, "headline is 50% longer: a, b", "/headline"), found())
    return (
        Outcome("./feeds/a,b:1.json", findings, source=Source("./feeds/a,b:1.json", FEED)),
        Outcome("feeds/clean.xml"),
        Outcome("gone.json", error=missing("gone.json")),
    )


def missing(name: str) -> SourceError:
    return SourceError("input-missing", name, "no such file", hint="check the name")
