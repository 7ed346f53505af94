"""What a command that converts is asked to do, from its options and the settings together."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from newsexport.cli.convert import Job
from newsexport.cli.format_options import chosen_options
from newsexport.cli.reading import How
from newsexport.data import MAX_INPUT
from newsexport.encoding import ENCODINGS
from newsexport.errors import OutputError, SourceError
from newsexport.files import present_moment
from newsexport.options import ParseOptions
from newsexport.registry import Exporter, Reader, get_reader, get_recogniser
from newsexport.settings import find_settings, load_settings

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
    "report": False,
    "fail_on_loss": False,
    "options": (),
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


def make_job(
    exporter: Exporter,
    inputs: list[str],
    given: Mapping[str, Any],
    reader: Reader | None = None,
) -> Job:
    """The job for `inputs`, read by `reader` or the one that is asked for. `given` holds what the
    command line said, by the names of DEFAULTS and of the exporter's options; settings fill in
    what it did not say.

    SourceError where the settings cannot be read, or the clock; OutputError where two places are
    named for the output.
    """
    if given["output"] and given["output_dir"]:
        message = "--output and --output-dir are both given"
        raise OutputError("output-one", str(given["output"]), message)
    settings, path = settings_for(given)
    return Job(
        inputs=inputs,
        exporter=exporter,
        exporter_options=chosen_options(exporter, given, settings, path),
        how=how_to_read(given, settings, path, reader),
        output=given["output"],
        output_dir=given["output_dir"],
        force=given["force"],
        quiet=given["quiet"],
        report=given["report"],
        fail_on_loss=given["fail_on_loss"],
    )


def settings_for(given: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """The settings that hold, and the name of their file; SourceError where they cannot be read."""
    path = None if given["no_config"] else given["config"] or find_settings(Path.cwd())
    return (load_settings(path) if path else {}), str(path)


def how_to_read(
    given: Mapping[str, Any], settings: Mapping[str, Any], path: str, reader: Reader | None = None
) -> How:
    """How inputs are read; `path` is the file of the settings. SourceError where they hold what
    is no day or encoding, or the clock cannot be read."""

    def value(name: str) -> Any:
        found = given.get(name)
        return settings.get(name.replace("_", "-")) if found is None else found

    try:
        day, encoding = _checked(given, settings)
    except ValueError as error:
        raise SourceError("config-value", path, str(error)) from None
    return How(
        parse_options=ParseOptions(
            language=value("lang"),
            reference_date=day,
            provider=value("provider"),
            headline=value("headline"),
            guid=given["guid"],
            authority=value("authority"),
            now=given["now"] or present_moment(),
            recogniser=get_recogniser(value("recogniser")) if value("recogniser") else None,
            recogniser_options={
                **settings.get("recogniser-options", {}),
                **dict(given["recogniser_option"] or ()),
            },
        ),
        reader=reader or (get_reader(given["read_as"]) if given["read_as"] else None),
        stdin_name=given["stdin_filename"],
        encoding=encoding,
        max_input=value("max_input") or MAX_INPUT,
    )


def _checked(
    given: Mapping[str, Any], settings: Mapping[str, Any]
) -> tuple[date | None, str | None]:
    day: date | None = given["date"]
    encoding: str | None = given["encoding"]
    if day is None and "date" in settings:
        day = read_day(str(settings["date"]))
    if encoding is None and "encoding" in settings:
        encoding = read_encoding(str(settings["encoding"]))
    return day, encoding


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
