"""What goes to standard error: one line for each thing, safe to show on any terminal."""

import os
import sys

from newsexport.errors import NewsExportError
from newsexport.finding import Finding

_LONGEST = 400  # characters of one message
_COLOURS = {"error": "31", "warning": "33", "info": "36", "lost": "35"}


def printable(text: str) -> str:
    """`text` on one line, with control and bidirectional characters as escapes.

    >>> printable("a\\x1b[31m\\nb")
    'a\\\\u001b[31m\\\\u000ab'
    """
    shown = "".join(
        letter if letter.isprintable() or letter == " " else f"\\u{ord(letter):04x}"
        for letter in text[:_LONGEST]
    )
    return shown + ("…" if len(text) > _LONGEST else "")


def say(text: str) -> None:
    # a line that shows progress may stand there
    line = f"\x1b[K{text}" if sys.stderr.isatty() else text
    try:
        print(line, file=sys.stderr, flush=True)
    except BrokenPipeError:
        # nobody reads the messages any more: the work goes on without them
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def say_error(error: NewsExportError, *, of: str = "") -> None:
    """`newsexport: error[code] place: message (hint)`; `of` names the file that it is about, where
    the error itself may not."""
    hint = f" ({error.hint})" if error.hint else ""
    told = str(error)
    if not told.startswith(of):
        told = f"{of}: {told}"
    say(f"newsexport: {_label('error', error.code)} {printable(told)}{printable(hint)}")


def say_usage(message: str) -> None:
    """`newsexport: error[usage] message`"""
    say(f"newsexport: {_label('error', 'usage')} {printable(message)}")


def say_finding(name: str, finding: Finding) -> None:
    """`newsexport: warning[NX010] name:line:column: message`"""
    place = printable(name)
    if finding.pointer:
        place += f": {printable(finding.pointer)}"
    else:
        place += f":{finding.line}:{finding.column}"
    label = _label(finding.severity, finding.rule)
    say(f"newsexport: {label} {place}: {printable(finding.message)}")


def say_note(name: str, text: str) -> None:
    """`newsexport: note name: text`"""
    say(f"newsexport: note {printable(name)}: {printable(text)}")


def say_lost(format: str, name: str, guid: str | None, losses: str) -> None:
    """`newsexport: lost[rss] name: quotes: 3, dateline.country`; with a guid `name (guid): …`"""
    place = printable(name) + (f" ({printable(guid)})" if guid else "")
    say(f"newsexport: {_label('lost', format)} {place}: {losses}")


def _label(severity: str, code: str) -> str:
    label = f"{severity}[{code}]"
    if sys.stderr.isatty() and not os.environ.get("NO_COLOR"):
        return f"\x1b[1;{_COLOURS[severity]}m{label}\x1b[0m"
    return label
