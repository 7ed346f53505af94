"""Reports go where they are asked for: one to standard output, the others to files."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from newsexport.errors import OutputError
from newsexport.files import unwritable, write_new
from newsexport.registry import get_reporter
from newsexport.reporter import Look, Outcome, Output, RuleInfo


def check_outputs(outputs: Sequence[Output]) -> None:
    """UnknownName where there is no such format, OutputError where two go to one place."""
    places = [output.path for output in outputs]
    for output in outputs:
        get_reporter(output.reporter)
        if places.count(output.path) > 1:
            place = output.path or "<stdout>"
            hint = f"say --format {output.reporter}=FILE"
            raise OutputError("output-one", place, "is asked for two reports", hint)


def write_reports(
    outcomes: Iterable[Outcome],
    outputs: Sequence[Output],
    rules: Callable[[str], RuleInfo],
    look: Look,
) -> Iterator[OutputError]:
    """Write each of `outputs`, the one for standard output first, as the outcomes come; a file is
    whole or as it was. `look` is that of standard output. What cannot be written is given as its
    OutputError, and the others are still written."""
    shown = [output for output in outputs if output.path is None]
    filed = [output for output in outputs if output.path is not None]
    kept: list[Outcome] = []
    told = _keeping(outcomes, kept) if filed else iter(outcomes)
    for output in shown:
        pieces = get_reporter(output.reporter).report(told, rules, look)
        if error := _print(pieces):
            yield error
    # whoever stopped reading has stopped nothing
    for _ in told:
        pass
    plain = look._replace(columns=None, colour=False)
    for output in filed:
        assert output.path is not None
        pieces = get_reporter(output.reporter).report(kept, rules, plain)
        try:
            encoded = (piece.encode("utf-8") for piece in pieces)
            write_new(Path(output.path), encoded, force=True)
        except OutputError as error:
            yield error


def _print(pieces: Iterable[str]) -> OutputError | None:
    """Write them to standard output; why that cannot be done, where it cannot."""
    for piece in pieces:
        if error := _write(piece):
            return error
    return _write("")


def _write(piece: str) -> OutputError | None:
    # around the writing alone: what fails while a piece is made is another matter
    try:
        sys.stdout.buffer.write(piece.encode("utf-8"))
        if not piece:
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        return unwritable(Path("<stdout>"), error)
    return None


def _keeping(outcomes: Iterable[Outcome], kept: list[Outcome]) -> Iterator[Outcome]:
    """The outcomes, kept for the reports that follow: of what is clean without its text."""
    for outcome in outcomes:
        kept.append(outcome if outcome.findings else outcome._replace(source=None))
        yield outcome
