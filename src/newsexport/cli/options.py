"""The options that all to-X commands share, and what they mean together."""

import inspect
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from newsexport.cli.convert import Job
from newsexport.cli.messages import say_error
from newsexport.encoding import ENCODINGS
from newsexport.errors import NewsExportError
from newsexport.files import MAX_INPUT, present_moment
from newsexport.parser.options import ParseOptions
from newsexport.registry import READERS, Exporter, own_names
from newsexport.settings import Value, find_settings, load_settings


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write it as 2022-01-18") from None


def _instant(text: str) -> datetime:
    instant: datetime | None = None
    with suppress(ValueError):
        instant = datetime.fromisoformat(text)
    if instant is None or instant.tzinfo is None:
        raise typer.BadParameter(
            f"{text!r} is no date and time with zone; write it as 2026-01-15T09:00:00Z"
        )
    return instant


def _encoding(text: str) -> str:
    try:
        return ENCODINGS[text.lower()]
    except KeyError:
        raise typer.BadParameter(f"unknown encoding {text!r}") from None


def _reader(text: str) -> str:
    if text not in own_names(READERS):
        raise typer.BadParameter(f"{text!r} is none of {', '.join(own_names(READERS))}")
    return text


def _option(name: str, kind: Any, info: Any, default: Any = None) -> inspect.Parameter:
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, info]
    )


COMMON = (
    inspect.Parameter(
        "inputs",
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
        annotation=Annotated[
            list[str],
            typer.Argument(metavar="FILE...", help='Article texts; "-" is standard input.'),
        ],
    ),
    _option("output", Path | None, typer.Option("--output", "-o", help="Write to this file.")),
    _option(
        "output_dir",
        Path | None,
        typer.Option(help="Write a file for each input into this folder."),
    ),
    _option("force", bool, typer.Option("--force", help="Overwrite files that exist."), False),
    _option("lang", str | None, typer.Option(help="Language of the text, as in de or pt-BR.")),
    _option(
        "date",
        date | None,
        typer.Option(parser=_day, metavar="DAY", help="The day the article is known to be from."),
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
        "now",
        datetime | None,
        typer.Option(
            parser=_instant, metavar="TIME", help="When the items are made; also SOURCE_DATE_EPOCH."
        ),
    ),
    _option(
        "read_as",
        str | None,
        typer.Option("--from", parser=_reader, metavar="FORMAT", help="What the inputs are."),
    ),
    _option("stdin_filename", str, typer.Option(help="How to call standard input."), "<stdin>"),
    _option(
        "encoding",
        str | None,
        typer.Option(parser=_encoding, metavar="NAME", help="Encoding of inputs not in UTF-8."),
    ),
    _option("max_input", int | None, typer.Option(min=1, help="Largest input, in bytes.")),
    _option("config", Path | None, typer.Option(help="Read settings from this file.")),
    _option("no_config", bool, typer.Option("--no-config", help="Read no settings."), False),
    _option(
        "quiet", bool, typer.Option("--quiet", "-q", help="Tell errors only, no warnings."), False
    ),
)


def job(exporter: Exporter, own: Mapping[str, inspect.Parameter], given: Mapping[str, Any]) -> Job:
    """The job that the command line and the settings describe together."""
    try:
        settings = _settings(given)
        now = given["now"] or present_moment()
    except NewsExportError as error:
        say_error(error)
        raise typer.Exit(2) from None

    def value(name: str, setting: str | None = None) -> Any:
        found = given[name]
        return found if found is not None else settings.get(setting or name)

    day = value("date")
    encoding = value("encoding")
    options = {
        name: chosen for name in own if (chosen := value(name, name.replace("_", "-"))) is not None
    }
    return Job(
        inputs=given["inputs"],
        exporter=exporter,
        exporter_options=options,
        parse_options=ParseOptions(
            language=value("lang"),
            reference_date=_day(day) if isinstance(day, str) else day,
            provider=value("provider"),
            headline=value("headline"),
            guid=given["guid"],
            authority=value("authority"),
            now=now,
        ),
        read_as=given["read_as"],
        stdin_name=given["stdin_filename"],
        encoding=_encoding(encoding) if given["encoding"] is None and encoding else encoding,
        max_input=value("max_input", "max-input") or MAX_INPUT,
        output=given["output"],
        output_dir=given["output_dir"],
        force=given["force"],
        quiet=given["quiet"],
    )


def _settings(given: Mapping[str, Any]) -> dict[str, Value]:
    if given["no_config"]:
        return {}
    path = given["config"] or find_settings(Path.cwd())
    return load_settings(path) if path else {}
