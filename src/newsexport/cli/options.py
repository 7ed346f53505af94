"""The options that all to-X commands share, as typer wants them."""

import inspect
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from newsexport.cli.formats import format_name
from newsexport.cli.job import DEFAULTS, read_day, read_encoding, read_instant, read_pair
from newsexport.errors import UnknownName
from newsexport.registry import READERS, names


def option_parser(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """`read`, with its ValueError as typer's own."""

    def parse(text: str) -> Any:
        try:
            return read(text)
        except (ValueError, UnknownName) as error:
            raise typer.BadParameter(str(error)) from None

    return parse


def _reader(text: str) -> str:
    name = format_name(text)
    if name not in names(READERS):
        raise ValueError(f"{text!r} is none of {', '.join(names(READERS))}")
    return name


def _pairs(texts: list[str] | None) -> list[tuple[str, str]]:
    return [option_parser(read_pair)(text) for text in texts or ()]


def _option(name: str, kind: Any, info: Any) -> inspect.Parameter:
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=DEFAULTS[name],
        annotation=Annotated[kind, info],
    )


COMMON = (
    inspect.Parameter(
        "inputs",
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
        annotation=Annotated[
            list[str],
            typer.Argument(
                metavar="IN...",
                help='Files, folders (all that is in them), patterns as in "in/**/*.txt";'
                ' "-" is standard input.',
            ),
        ],
    ),
    _option(
        "output",
        Path | None,
        typer.Option(
            "--output", "-o", help="Write to this file; items of several inputs together."
        ),
    ),
    _option(
        "output_dir",
        Path | None,
        typer.Option(help="Write a file for each input into this folder."),
    ),
    _option("force", bool, typer.Option("--force", help="Overwrite files that exist.")),
    _option("lang", str | None, typer.Option(help="Language of the text, as in de or pt-BR.")),
    _option(
        "date",
        date | None,
        typer.Option(
            parser=option_parser(read_day),
            metavar="DAY",
            help="The day the article is known to be from.",
        ),
    ),
    _option("provider", str | None, typer.Option(help="Who releases the items.")),
    _option("headline", str | None, typer.Option(help="The headline, where the text has none.")),
    _option("guid", str | None, typer.Option(help="The identifier of the item.")),
    _option(
        "authority",
        str | None,
        typer.Option(help="Domain and date for tag URIs, as in news.example.org,2024."),
    ),
    _option(
        "recogniser",
        str | None,
        typer.Option(metavar="NAME", help="A plug-in that finds more names, as in spacy."),
    ),
    _option(
        "recogniser_option",
        list[str] | None,
        typer.Option(
            callback=_pairs,
            metavar="NAME=VALUE",
            help="An option of it, as in en=en_core_web_lg; may be repeated.",
        ),
    ),
    _option(
        "now",
        datetime | None,
        typer.Option(
            parser=option_parser(read_instant),
            metavar="TIME",
            help="When the items are made; also SOURCE_DATE_EPOCH.",
        ),
    ),
    _option(
        "read_as",
        str | None,
        typer.Option(
            "--from",
            parser=option_parser(_reader),
            metavar="FORMAT",
            help="What the inputs are; else told from their content.",
        ),
    ),
    _option("stdin_filename", str, typer.Option(help="How to call standard input.")),
    _option(
        "encoding",
        str | None,
        typer.Option(
            parser=option_parser(read_encoding),
            metavar="NAME",
            help="Encoding of inputs not in UTF-8.",
        ),
    ),
    _option(
        "max_input",
        int | None,
        typer.Option(min=1, help="Largest input, in bytes; of a feed, largest item."),
    ),
    _option(
        "options",
        list[str],
        typer.Option(
            "--option", "-O", metavar="NAME=VALUE", help="An option of the format that is written."
        ),
    ),
    _option(
        "report",
        bool,
        typer.Option("--report", help="Tell for each item what the format cannot hold."),
    ),
    _option(
        "fail_on_loss",
        bool,
        typer.Option("--fail-on-loss", help="The same, and end with status 1 if anything is lost."),
    ),
    _option("config", Path | None, typer.Option(help="Read settings from this file.")),
    _option("no_config", bool, typer.Option("--no-config", help="Read no settings.")),
    _option("quiet", bool, typer.Option("--quiet", "-q", help="Tell errors only, no warnings.")),
)
