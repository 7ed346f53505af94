"""CSV (RFC 4180), for spreadsheets: a row for each finding, and one for what was not checked.

The columns: path, line, column, endLine, endColumn, rule, name, severity, message, pointer. What a
spreadsheet would take for a formula has an apostrophe in front of it.
"""

import csv as standard
import io
from collections.abc import Callable, Iterable, Iterator

from newsexport.characters import visible
from newsexport.paths import relative
from newsexport.reporter import Look, Outcome, RuleInfo, reporter

_COLUMNS = "path line column endLine endColumn rule name severity message pointer".split()
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@reporter
def csv(outcomes: Iterable[Outcome], rules: Callable[[str], RuleInfo], look: Look) -> Iterator[str]:
    yield _row(_COLUMNS)
    for outcome in outcomes:
        path = relative(outcome.name, look.here, look.root)
        for found in outcome.findings:
            place = (found.line, found.column, found.end_line, found.end_column)
            about = (found.rule, rules(found.rule).name, found.severity)
            yield _row((path, *place, *about, found.message, found.pointer))
        if outcome.error:
            yield _row((path, *4 * ("",), outcome.error.code, "", "error", str(outcome.error), ""))


def _row(cells: Iterable[object]) -> str:
    line = io.StringIO()
    standard.writer(line, lineterminator="\r\n").writerow([_cell(cell) for cell in cells])
    return line.getvalue()


def _cell(cell: object) -> str:
    text = "" if cell is None else visible(str(cell))
    return f"'{text}" if text.startswith(_FORMULA) else text
