"""Lines for people and editors: `path:line:column: CODE message [name]`.

    feeds/a.json:3:15: NX101 headline has 121 characters [headline-too-long]
      3 |   "headline": "A headline that is far too long for any page of results, …
        |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The first line is a contract. Where the width of a terminal is known, the line of the source
stands below it, cut to a window round what was found. Control and bidirectional characters are
shown as escapes, so that nothing in a file can move the cursor or hide a word.

What could not be checked at all is not told here: the command says it on standard error.
"""

from collections.abc import Callable, Iterable, Iterator

from newsexport.characters import escape, is_hidden, visible, width
from newsexport.excerpt import Excerpt, Excerpts
from newsexport.finding import Finding, Severity
from newsexport.reporter import Look, Outcome, RuleInfo, reporter

_LONGEST = 400  # characters of a message
_NARROWEST = 20  # columns of source, however narrow the terminal
_TAB = 8  # columns, at most
_BOLD, _FAINT = "1", "2"
_COLOURS: dict[Severity, str] = {"error": "1;31", "warning": "1;33", "info": "1;36"}

Cell = tuple[str, int]  # a character as shown, and its columns


@reporter
def text(
    outcomes: Iterable[Outcome], rules: Callable[[str], RuleInfo], look: Look
) -> Iterator[str]:
    paint = _painted if look.colour else _unpainted
    for outcome in outcomes:
        excerpts = None
        if look.columns is not None and outcome.source is not None and outcome.findings:
            excerpts = Excerpts(outcome.source.text, outcome.line)
        for finding in outcome.findings:
            yield _line(outcome.name, finding, rules(finding.rule).name, paint)
            place = excerpts.of(finding) if excerpts else None
            if place and look.columns and outcome.source:
                yield _shown(outcome.source.text, place, finding, look.columns, paint)


def _line(path: str, finding: Finding, name: str, paint: Callable[[str, str], str]) -> str:
    message = _plain(finding.message[:_LONGEST]) + ("…" if len(finding.message) > _LONGEST else "")
    return (
        f"{paint(_name(path), _BOLD)}:{finding.line}:{finding.column}: "
        f"{paint(finding.rule, _COLOURS[finding.severity])} {message} "
        f"{paint(f'[{name}]', _FAINT)}\n"
    )


def _name(path: str) -> str:
    # a line that begins with two colons is a command to a GitHub runner
    return _plain(f"./{path}" if path.startswith("::") else path)


def _plain(text: str) -> str:
    return visible(text).replace("\t", " ")


def _shown(
    text: str,
    place: Excerpt,
    finding: Finding,
    columns: int,
    paint: Callable[[str, str], str],
) -> str:
    """The line of the source, and below it what marks the finding."""
    number = str(finding.line)
    room = max(columns - len(number) - len("   | "), _NARROWEST)
    begin, end = _window(text, place, room)
    before = _cells(text, begin, place.start)
    within = _cells(text, place.start, min(place.end, end))
    behind = _cells(text, max(place.start, min(place.end, end)), end)
    left = "…" if begin > place.line_start else ""
    right = "…" if end < place.line_end else ""
    line = f"{left}{_joined(before)}{_joined(within)}{_joined(behind)}{right}"
    indent = " " * len(left) + "".join(_blank(cell) for cell in before)
    carets = "".join("\t" if shown == "\t" else "^" * size for shown, size in within)
    # an empty place, or one of marks that take no room, is marked all the same
    carets = carets.rstrip("\t") or "^"
    gutter = paint(f"  {number} |", _FAINT), paint(f"  {' ' * len(number)} |", _FAINT)
    marks = f"{indent}{paint(carets, _COLOURS[finding.severity])}"
    return f"{gutter[0]} {line}".rstrip(" ") + f"\n{gutter[1]} {marks}\n\n"


def _window(text: str, place: Excerpt, room: int) -> tuple[int, int]:
    """The part of the line that fits `room` columns: a third of them, or more where the line
    ends soon, show what stands before the finding."""
    start, whole = _back(text, place.start, place.line_start, room)
    end, used = _forth(text, place.start, place.line_end, room)
    if start == place.line_start and end == place.line_end and whole + used <= room:
        return start, end
    room -= 2  # the two marks of what is cut
    end, used = _forth(text, place.start, place.line_end, room)
    start, whole = _back(text, place.start, place.line_start, max(room // 3, room - used))
    return start, _forth(text, place.start, place.line_end, room - whole)[0]


def _forth(text: str, at: int, end: int, room: int) -> tuple[int, int]:
    """How far `room` columns reach from `at`, and how many of them are used."""
    used = 0
    # marks that take no room cannot make the window endless
    stop = min(end, at + 4 * room)
    while at < stop and used + (size := _cell(text[at])[1]) <= room:
        used += size
        at += 1
    return at, used


def _back(text: str, at: int, start: int, room: int) -> tuple[int, int]:
    used = 0
    stop = max(start, at - 4 * room)
    while at > stop and used + (size := _cell(text[at - 1])[1]) <= room:
        used += size
        at -= 1
    return at, used


def _cells(text: str, start: int, end: int) -> list[Cell]:
    return [_cell(letter) for letter in text[start:end]]


def _cell(letter: str) -> Cell:
    if letter == "\t":
        return letter, _TAB
    if is_hidden(letter):
        shown = escape(letter)
        return shown, len(shown)
    return letter, width(letter)


def _blank(cell: Cell) -> str:
    # the tabs above lead to the same columns as the tabs below
    shown, size = cell
    return shown if shown == "\t" else " " * size


def _joined(cells: Iterable[Cell]) -> str:
    return "".join(shown for shown, _ in cells)


def _painted(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"


def _unpainted(text: str, code: str) -> str:
    return text
