"""The work of the to-X commands and of explain: sources in, one format out."""

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from newsexport.cli.messages import say_error, say_finding
from newsexport.errors import NewsExportError, OutputError
from newsexport.files import STDIN, read_source, write_new
from newsexport.newsitem import NewsItem
from newsexport.parser.item import parse_source
from newsexport.parser.options import ParseOptions
from newsexport.readers import guess
from newsexport.registry import Reading, get_reader
from newsexport.source import Source
from newsexport.validation import item_errors

DONE, NOT_VALID, CANNOT = 0, 1, 2
_MANY = 20  # files; from here on a terminal is shown how far the work is


class Job(NamedTuple):
    """What one command was asked to do."""

    inputs: Sequence[str]
    write: Callable[[NewsItem, Source], str]
    suffix: str  # of the files in an output folder
    parse_options: ParseOptions
    read_as: str | None  # the reader's name; None: guessed
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
    source = read_source(
        path, stdin_name=job.stdin_name, declared=job.encoding, max_input=job.max_input
    )
    item, findings = _read(source, job)
    data = job.write(item, source).encode("utf-8")
    target = _target(source.name, job)
    if target is None:
        _write_stdout(data)
    else:
        if target in written:
            raise OutputError(
                "output-twice", str(target), f"would be written again for {source.name}"
            )
        if target.parent == job.output_dir:
            _make_folder(job.output_dir)
        write_new(target, data, force=job.force)
        written.add(target)
    errors = item_errors(item)
    for finding in (*findings, *errors):
        if finding.severity == "error" or not job.quiet:
            say_finding(source.name, finding)
    return NOT_VALID if errors else DONE


def _read(source: Source, job: Job) -> Reading:
    name = job.read_as or ("text" if source.name.endswith(".txt") else guess(source))
    if name == "text":
        return parse_source(source, job.parse_options)
    return get_reader(name).read(source)


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
