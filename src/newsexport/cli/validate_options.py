"""The options of `validate`, as typer wants them."""

import inspect
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from newsexport.cli.formats import format_name
from newsexport.cli.job import read_encoding, read_instant
from newsexport.cli.options import option_parser
from newsexport.cli.validate import validate
from newsexport.cli.validate_job import DEFAULTS
from newsexport.registry import LAYOUTS, REPORTERS, names, own_names, receivers
from newsexport.reporter import FAIL_ON, read_output


def _layout(text: str) -> str:
    name = format_name(text)
    if name not in own_names(LAYOUTS):
        raise ValueError(f"{text!r} is none of {', '.join(own_names(LAYOUTS))}")
    return name


def _one_of(known: tuple[str, ...]) -> Any:
    def read(text: str) -> str:
        if text not in known:
            raise ValueError(f"{text!r} is none of {', '.join(known)}")
        return text

    return read


def _output(text: str) -> str:
    name = read_output(text).reporter
    if name not in own_names(REPORTERS) and name not in names(REPORTERS):
        raise ValueError(f"{name!r} is none of {', '.join(names(REPORTERS))}")
    return text


def _option(name: str, kind: Any, *declared: str, **more: Any) -> inspect.Parameter:
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=DEFAULTS[name],
        annotation=Annotated[kind, typer.Option(*declared, **more)],
    )


def _read(read: Any) -> Any:
    return option_parser(read)


OPTIONS = (
    inspect.Parameter(
        "inputs",
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
        annotation=Annotated[
            list[str],
            typer.Argument(
                metavar="IN...",
                help="Files, folders (what is news by its name), patterns; - is standard input.",
            ),
        ],
    ),
    _option(
        "read_as",
        str | None,
        "--as",
        parser=_read(_layout),
        metavar="FORMAT",
        help="What the inputs are; else told from their content.",
    ),
    _option(
        "receiver",
        list[str] | None,
        parser=_read(_one_of(receivers())),
        metavar="NAME",
        help=f"Add what a receiver takes: {', '.join(receivers())}; may be repeated.",
    ),
    _option(
        "select", list[str] | None, metavar="CODES", help="Only these rules: NX101, NX1, a name."
    ),
    _option("ignore", list[str] | None, metavar="CODES", help="Not these rules."),
    _option(
        "format",
        list[str] | None,
        "--format",
        "-f",
        parser=_read(_output),
        metavar="FORMAT[=FILE]",
        help=f"How to tell it: {', '.join(own_names(REPORTERS))}; may be repeated, with files.",
    ),
    _option(
        "fail_on",
        str | None,
        parser=_read(_one_of(FAIL_ON)),
        metavar="LEVEL",
        help="The least that ends with status 1: error, warning (else), info; or never.",
    ),
    _option("baseline", Path | None, metavar="FILE", help="Leave out the findings in this file."),
    _option("write_baseline", bool, "--write-baseline", help="Write all findings to the baseline."),
    _option("fix", bool, "--fix", help="Correct in the files what is certain."),
    _option("diff", bool, "--diff", help="Show what --fix would change, and change nothing."),
    _option("same", bool, "--same", help="Tell where the inputs, copies of one story, disagree."),
    _option(
        "schema",
        str | None,
        "--schema",
        metavar="FILE|NAME",
        help="Hold all against this schema in place of ours: a file, or NAME@VERSION as added.",
    ),
    _option(
        "official",
        bool,
        "--official",
        help="Hold all against the official schemas that `newsexport schemas add` added.",
    ),
    _option(
        "max_seconds",
        float | None,
        metavar="SECONDS",
        min=0.1,
        help="What one document may take by a schema that is given; else 4.",
    ),
    _option(
        "rules", list[str] | None, metavar="NAME", help="Add the rules of another distribution."
    ),
    _option("stdin_filename", str, help="How to call standard input."),
    _option(
        "encoding",
        str | None,
        parser=_read(read_encoding),
        metavar="NAME",
        help="Encoding of inputs not in UTF-8.",
    ),
    _option("max_input", int | None, min=1, help="Largest file, or line of JSON Lines, in bytes."),
    _option(
        "now",
        datetime | None,
        parser=_read(read_instant),
        metavar="TIME",
        help="The moment that dates are held against; also SOURCE_DATE_EPOCH.",
    ),
    _option("config", Path | None, help="Read settings from this file."),
    _option("no_config", bool, "--no-config", help="Read no settings."),
    _option("quiet", bool, "--quiet", "-q", help="No line at the end."),
)


def validate_command() -> Any:
    """The command's function, as typer wants it."""

    def command(**given: Any) -> None:
        raise typer.Exit(validate(given.pop("inputs"), given))

    command.__signature__ = inspect.Signature(OPTIONS)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in OPTIONS}
    command.__doc__ = """Check news: NewsML-G2, NITF, ninjs, JSON-LD, RSS, Atom, HTML, articles.

    `newsexport rules` lists what is looked for, `newsexport explain CODE` tells why.
    """
    return command
