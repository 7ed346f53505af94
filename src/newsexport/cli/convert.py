"""The work of the to-X commands and of explain: inputs in, one format out."""

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from newsexport.cli.messages import say_error, say_finding
from newsexport.data import Data
from newsexport.errors import NewsExportError, OutputError, SourceError
from newsexport.files import STDIN, opened, write_new
from newsexport.finding import Finding
from newsexport.newsitem import NewsItem
from newsexport.validation import item_errors

DONE, NOT_VALID, CANNOT = 0, 1, 2
_MANY = 20  # files; from here on a terminal is shown how far the work is


class Made(NamedTuple):
    """What was made of one item."""

    text: str
    item: NewsItem
    findings: tuple[Finding, ...]


class Job(NamedTuple):
    """What one command was asked to do."""

    inputs: Sequence[str]
    convert: Callable[[Data], Iterator[Made | SourceError]]  # one input may hold several items
    suffix: str  # of the files in an output folder
    stdin_name: str
    encoding: str | None
    max_input: int
    output: Path | None
    output_dir: Path | None
    force: bool
    quiet: bool


def run(job: Job) -> int:
    """Convert every input; the exit status is that of the worst."""
    if job.output and len(job.inputs) > 1:
        say_error(
            OutputError(
                "output-one", str(job.output), "one file for several inputs", "use --output-dir"
            )
        )
        return CANNOT
    worst = DONE
    if len(job.inputs) > 1:
        gc.enable()  # the entry point held it back for the sake of one article
    written: set[Path] = set()
    with _progress(job.inputs) as inputs:
        for path in inputs:
            try:
                worst = max(worst, _convert(path, job, written))
            except NewsExportError as error:
                say_error(error)
                worst = CANNOT
    return worst


def _convert(path: str, job: Job, written: set[Path]) -> int:
    worst = DONE
    with opened(
        path, stdin_name=job.stdin_name, declared=job.encoding, max_input=job.max_input
    ) as data:
        for made in job.convert(data):
            if isinstance(made, SourceError):
                say_error(made)
                worst = CANNOT
            else:
                worst = max(worst, _write(data.name, made, job, written))
    return worst


def _write(name: str, made: Made, job: Job, written: set[Path]) -> int:
    data = made.text.encode("utf-8")
    target = _target(name, job)
    if target is None:
        _write_stdout(data)
    else:
        if target in written:
            raise OutputError("output-twice", str(target), f"would be written again for {name}")
        if target.parent == job.output_dir:
            _make_folder(job.output_dir)
        write_new(target, data, force=job.force)
        written.add(target)
    errors = item_errors(made.item)
    for finding in (*made.findings, *errors):
        if finding.severity == "error" or not job.quiet:
            say_finding(name, finding)
    return NOT_VALID if errors else DONE


def _target(name: str, job: Job) -> Path | None:
    if job.output_dir:
        stem = "stdin" if name == "<stdin>" else Path(name).stem
        return job.output_dir / (stem + job.suffix)
    return job.output if job.output and str(job.output) != STDIN else None


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError("output-unwritable", str(folder), f"cannot be made: {reason}") from None


def _write_stdout(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


@contextmanager
def _progress(inputs: Sequence[str]) -> Iterator[Sequence[str]]:
    if len(inputs) <= _MANY or not sys.stderr.isatty():
        yield inputs
        return
    import typer

    with typer.progressbar(inputs, file=sys.stderr) as bar:
        yield bar  # type: ignore[misc]  # it iterates as the inputs do
