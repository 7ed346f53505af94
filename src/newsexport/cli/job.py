"""What a command is asked to do, from its options and the settings together."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from newsexport.cli.convert import Job, Made
from newsexport.data import MAX_INPUT, Data
from newsexport.encoding import ENCODINGS
from newsexport.errors import SourceError
from newsexport.files import present_moment
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.registry import Exporter, get_reader, get_recogniser
from newsexport.settings import Value, find_settings, load_settings

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
    own = {name: _value(name, given, settings) for name in exporter_options(exporter)}
    chosen = {name: value for name, value in own.items() if value is not None}
    options = _parse_options(given, settings, path)
    read_as: str | None = given["read_as"]

    def convert(data: Data) -> Iterator[Made | SourceError]:
        # text straight away: every reader would have to be imported to be asked
        name = read_as or ("text" if data.name.endswith(".txt") else guess(data.begin()))
        for reading in get_reader(name).read(data, options):
            if isinstance(reading, SourceError):
                yield reading
            else:
                yield Made(exporter.write(reading.item, **chosen), reading.item, reading.findings)

    return _job(convert, exporter.suffix, inputs, given, settings, path)


def make_job(
    convert: Callable[[Data, ParseOptions], Iterator[Made | SourceError]],
    suffix: str,
    inputs: list[str],
    given: Mapping[str, Any],
) -> Job:
    """The job that makes something of each of `inputs` with `convert`. `given` holds what the
    command line said, by the names of DEFAULTS; settings fill in what it did not say.

    SourceError where the settings cannot be read, or the clock.
    """
    settings, path = _settings(given)
    options = _parse_options(given, settings, path)
    return _job(lambda data: convert(data, options), suffix, inputs, given, settings, path)


def _settings(given: Mapping[str, Any]) -> tuple[Mapping[str, Value], Path | None]:
    """The settings that hold, and the file they stand in."""
    path = None if given["no_config"] else given["config"] or find_settings(Path.cwd())
    return (load_settings(path) if path else {}), path


def _value(name: str, given: Mapping[str, Any], settings: Mapping[str, Value]) -> Any:
    found = given.get(name)
    return settings.get(name.replace("_", "-")) if found is None else found


def _parse_options(
    given: Mapping[str, Any], settings: Mapping[str, Value], path: Path | None
) -> ParseOptions:
    def value(name: str) -> Any:
        return _value(name, given, settings)

    day, _ = _checked(given, settings, path)
    return ParseOptions(
        language=value("lang"),
        reference_date=day,
        provider=value("provider"),
        headline=value("headline"),
        guid=given["guid"],
        authority=value("authority"),
        now=given["now"] or present_moment(),
        recogniser=get_recogniser(value("recogniser")) if value("recogniser") else None,
        recogniser_options=_recogniser_options(given, settings),
    )


def _job(
    convert: Callable[[Data], Iterator[Made | SourceError]],
    suffix: str,
    inputs: list[str],
    given: Mapping[str, Any],
    settings: Mapping[str, Value],
    path: Path | None,
) -> Job:
    _, encoding = _checked(given, settings, path)
    return Job(
        inputs=inputs,
        convert=convert,
        suffix=suffix,
        stdin_name=given["stdin_filename"],
        encoding=encoding,
        max_input=_value("max_input", given, settings) or MAX_INPUT,
        output=given["output"],
        output_dir=given["output_dir"],
        force=given["force"],
        quiet=given["quiet"],
    )


def _checked(
    given: Mapping[str, Any], settings: Mapping[str, Value], path: Path | None
) -> tuple[date | None, str | None]:
    """The day and the encoding; SourceError where the settings hold none of that kind."""
    day: date | None = given["date"]
    encoding: str | None = given["encoding"]
    try:
        if day is None and "date" in settings:
            day = read_day(str(settings["date"]))
        if encoding is None and "encoding" in settings:
            encoding = read_encoding(str(settings["encoding"]))
    except ValueError as error:
        raise SourceError("config-value", str(path), str(error)) from None
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
