"""A reporter: how what was found in many inputs is told, in one format.

Inputs come one after the other, and a reporter writes as they come. What became of one input may
be told in several outcomes of its name, one behind the other: a file of a million lines is
checked, and told, line by line.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Literal, NamedTuple, Protocol

from newsexport.errors import OutputError, SourceError
from newsexport.finding import Finding, Severity
from newsexport.source import Source

FailOn = Literal["error", "warning", "info", "never"]
FAIL_ON: tuple[FailOn, ...] = ("error", "warning", "info", "never")


class Outcome(NamedTuple):
    """What became of one input, or of a part of it."""

    name: str  # as given; "<stdin>" for standard input
    findings: tuple[Finding, ...] = ()  # sorted by place, then code
    error: SourceError | OutputError | None = None  # why it could not be checked at all
    source: Source | None = None  # the text that the findings are in
    line: int = 1  # of the text's first character in the file, from 1


class RuleInfo(NamedTuple):
    """What a reporter tells of a rule."""

    code: str
    name: str
    severity: Severity
    doc: str  # its page


class Look(NamedTuple):
    """What a reporter knows of the place where its text goes."""

    here: str = "/"  # absolute: the folder that names of inputs are relative to
    root: str = "/"  # absolute: the folder that told paths are relative to
    columns: int | None = None  # of the terminal; None: no lines of the source are shown
    colour: bool = False
    fail_on: FailOn = "warning"


class Report(Protocol):
    def __call__(
        self, outcomes: Iterable[Outcome], rules: Callable[[str], RuleInfo], look: Look, /
    ) -> Iterator[str]: ...


class Reporter(NamedTuple):
    """A format of reports. `report` gives the text in pieces, as the outcomes come."""

    name: str
    doc: str
    report: Report


def reporter(report: Report) -> Reporter:
    """Make a function from outcomes to pieces of text a `Reporter` of its name."""
    doc = import_module(report.__module__).__doc__ or ""
    return Reporter(report.__name__, doc, report)  # type: ignore[attr-defined]


def fails(severity: Severity, fail_on: FailOn) -> bool:
    """Whether a finding of `severity` makes a run fail.

    >>> [fails("warning", level) for level in FAIL_ON]
    [False, True, True, False]
    """
    return fail_on != "never" and FAIL_ON.index(severity) <= FAIL_ON.index(fail_on)


class Output(NamedTuple):
    """A report that is asked for."""

    reporter: str  # its name
    path: str | None = None  # None: standard output


def read_output(text: str) -> Output:
    """The report that `FORMAT` or `FORMAT=FILE` asks for; ValueError where no file is named.

    >>> read_output("sarif=out/report.sarif")
    Output(reporter='sarif', path='out/report.sarif')
    """
    name, sign, path = text.partition("=")
    if sign and not path:
        raise ValueError(f"{text!r} names no file; write it as {name}=FILE")
    return Output(name, path or None)
