"""What a command is asked to do, from its options and the settings together."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from newsexport.cli.convert import Job
from newsexport.encoding import ENCODINGS
from newsexport.errors import SourceError
from newsexport.files import MAX_INPUT, present_moment
from newsexport.newsitem import NewsItem
from newsexport.parser.options import ParseOptions
from newsexport.registry import Exporter, get_recogniser
from newsexport.settings import Value, find_settings, load_settings
from newsexport.source import Source

DEFAULTS: Mapping[str, Any] = {
    "output": None,
    "output_dir": None,
    "force": False,
    "lang": None,
    "date": None,
    "provider": None,
    "headline": None,
    "guid": None,
    "authority": None,
    "recogniser": None,
    "recogniser_option": None,
    "now": None,
    "read_as": None,
    "stdin_filename": "<stdin>",
    "encoding": None,
    "max_input": None,
    "config": None,
    "no_config": False,
    "quiet": False,
}


def read_day(text: str) -> date:
    """The day that `text` writes; ValueError where it writes none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no day; write it as 2022-01-18") from None


def read_encoding(text: str) -> str:
    """Python's name of an encoding that may be declared; ValueError for any other."""
    try:
        return ENCODINGS[text.lower()]
    except KeyError:
        raise ValueError(f"unknown encoding {text!r}") from None


def exporter_options(exporter: Exporter) -> Collection[str]:
    """The names of the exporter's own options: its keyword-only parameters."""
    return tuple(getattr(exporter.write, "__kwdefaults__", None) or ())


def make_export_job(exporter: Exporter, inputs: list[str], given: Mapping[str, Any]) -> Job:
    """The job of `to-<exporter>`; `given` holds the exporter's own options too."""
    settings, path = _settings(given)
    own = {
        name: settings.get(name.replace("_", "-")) if given.get(name) is None else given[name]
        for name in exporter_options(exporter)
    }
    chosen = {name: value for name, value in own.items() if value is not None}

    def write(item: NewsItem, _: Source) -> str:
        return exporter.write(item, **chosen)

    return _job(write, exporter.suffix, inputs, given, settings, path)


def make_job(
    write: Callable[[NewsItem, Source], str],
    suffix: str,
    inputs: list[str],
    given: Mapping[str, Any],
) -> Job:
    """The job that writes each of `inputs` with `write`. `given` holds what the command line
    said, by the names of DEFAULTS; settings fill in what it did not say.

    SourceError where the settings cannot be read, or the clock.
    """
    return _job(write, suffix, inputs, given, *_settings(given))


def _settings(given: Mapping[str, Any]) -> tuple[Mapping[str, Value], Path | None]:
    """The settings that hold, and the file they stand in."""
    path = None if given["no_config"] else given["config"] or find_settings(Path.cwd())
    return (load_settings(path) if path else {}), path


def _job(
    write: Callable[[NewsItem, Source], str],
    suffix: str,
    inputs: list[str],
    given: Mapping[str, Any],
    settings: Mapping[str, Value],
    path: Path | None,
) -> Job:
    def value(name: str) -> Any:
        found = given.get(name)
        return settings.get(name.replace("_", "-")) if found is None else found

    try:
        day, encoding = _checked(given, settings)
    except ValueError as error:
        raise SourceError("config-value", str(path), str(error)) from None
    return Job(
        inputs=inputs,
        write=write,
        suffix=suffix,
        parse_options=ParseOptions(
            language=value("lang"),
            reference_date=day,
            provider=value("provider"),
            headline=value("headline"),
            guid=given["guid"],
            authority=value("authority"),
            now=given["now"] or present_moment(),
            recogniser=get_recogniser(value("recogniser")) if value("recogniser") else None,
            recogniser_options=_recogniser_options(given, settings),
        ),
        read_as=given["read_as"],
        stdin_name=given["stdin_filename"],
        encoding=encoding,
        max_input=value("max_input") or MAX_INPUT,
        output=given["output"],
        output_dir=given["output_dir"],
        force=given["force"],
        quiet=given["quiet"],
    )


def _checked(
    given: Mapping[str, Any], settings: Mapping[str, Value]
) -> tuple[date | None, str | None]:
    day: date | None = given["date"]
    encoding: str | None = given["encoding"]
    if day is None and "date" in settings:
        day = read_day(str(settings["date"]))
    if encoding is None and "encoding" in settings:
        encoding = read_encoding(str(settings["encoding"]))
    return day, encoding


def _recogniser_options(
    given: Mapping[str, Any], settings: Mapping[str, Value]
) -> Mapping[str, str]:
    """Those of the settings, and over them those of the command line."""
    found = settings.get("recogniser-options", {})
    assert isinstance(found, Mapping)
    return {**found, **dict(given["recogniser_option"] or ())}


def read_pair(text: str) -> tuple[str, str]:
    """The two sides of NAME=VALUE; ValueError where there are none."""
    name, sign, value = text.partition("=")
    if not name or not sign:
        raise ValueError(f"{text!r} is no pair; write it as en=en_core_web_sm")
    return name, value


def read_instant(text: str) -> datetime:
    """The date and time with zone that `text` writes (RFC 3339); ValueError where none."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = datetime.min
    if instant.tzinfo is None:
        message = f"{text!r} is no date and time with zone; write it as 2026-01-15T09:00:00Z"
        raise ValueError(message)
    return instant
