"""The command line: the only part that prints and exits.

A command `to-X` stands for each exporter X, and `convert --to X` for all. Commands with options
are typer's; `to-X FILE...` without any, which feeds and editors call by the thousand, needs no
option parser and is run without importing one (typer takes four times the interpreter's own
start).

Exit status: 0 done; 1 a result is not valid (still written), or lost something with
--fail-on-loss; 2 something could not be done.
"""

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from newsexport.registry import EXPORTERS, Exporter, own_names

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)  # files say it themselves
ALIASES = {"to-xml": "newsml_g2"}


def exports() -> dict[str, str]:
    """The exporter behind each to-X command."""
    return {f"to-{name.replace('_', '-')}": name for name in own_names(EXPORTERS)} | ALIASES


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        sys.exit(_run(given))
    except BrokenPipeError:
        # the reader of our output has seen enough; what is buffered has nowhere to go
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        from newsexport.cli.messages import say_error
        from newsexport.files import unwritable

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        say_error(unwritable(Path("<stdout>"), error))
        sys.exit(2)


def _run(arguments: list[str]) -> int:
    if arguments and arguments[0].startswith("to-") and arguments[0] not in exports():
        from newsexport.cli.formats import format_name

        # to-g2, to-json-ld
        arguments[0] = "to-" + format_name(arguments[0][3:]).replace("_", "-")
    if _is_plain(arguments):
        if arguments[0] == "validate":
            from newsexport.cli.validate import validate
            from newsexport.cli.validate_job import DEFAULTS as GIVEN

            return validate(arguments[1:], GIVEN)
        from newsexport.cli.job import DEFAULTS
        from newsexport.registry import get_exporter

        return carry_out(get_exporter(exports()[arguments[0]]), arguments[1:], DEFAULTS)
    return _run_parsed(arguments)


def _run_parsed(arguments: list[str]) -> int:
    """Run a command through its option parser; what is wrong with its options is one line."""
    import typer

    from newsexport.cli.app import build_app

    usage_error: Any = typer.BadParameter.__base__  # which typer does not hand out
    try:
        status = build_app(arguments)(arguments, prog_name="newsexport", standalone_mode=False)
    except usage_error as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            error.show()
            return 2
        from newsexport.cli.messages import say_usage

        message = error.format_message().rstrip(".")
        command = error.ctx.command_path if error.ctx else "newsexport"
        say_usage(f"{message[:1].lower()}{message[1:]} ({command} --help)")
        return 2
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):
            raise end.__context__ from None  # typer makes it a failure without a word
        raise
    return status if isinstance(status, int) else 0


def _is_plain(arguments: Sequence[str]) -> bool:
    """Whether nothing but a to-X command, or validate, and its inputs is given."""
    return (
        len(arguments) > 1
        and not any(word.startswith("-") and word != "-" for word in arguments)
        and "_NEWSEXPORT_COMPLETE" not in os.environ
        and (arguments[0] == "validate" or arguments[0] in exports())
    )


def carry_out(exporter: Exporter, inputs: list[str], given: Mapping[str, Any]) -> int:
    """Do what a to-X command was asked to do; the exit status."""
    from newsexport.cli.convert import CANNOT, run
    from newsexport.cli.job import make_job
    from newsexport.cli.messages import say_error
    from newsexport.errors import NewsExportError

    try:
        job = make_job(exporter, inputs, given)
    except NewsExportError as error:
        say_error(error)
        return CANNOT
    return run(job)
