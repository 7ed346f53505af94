"""What convert or a to-X command is asked to do, from its options and the settings together."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args

from newsexport.cli.convert import Job
from newsexport.data import MAX_INPUT
from newsexport.encoding import ENCODINGS
from newsexport.errors import SourceError, UnknownName
from newsexport.files import present_moment
from newsexport.options import ParseOptions
from newsexport.registry import Exporter
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


_WORDS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def read_option(exporter: Exporter, text: str) -> tuple[str, Value]:
    """Name and value of an option of the exporter, from `name=value`, or `name` for true.

    UnknownName where it has no such option, or the option no such value.
    """
    name, sign, value = text.partition("=")
    name = name.strip().replace("-", "_")
    if name not in exporter_options(exporter):
        raise UnknownName(f"option of {exporter.name}", name, tuple(exporter_options(exporter)))
    kind = option_kind(exporter, name)
    if kind is bool:
        if sign and value.lower() not in _WORDS:
            raise UnknownName(f"value of {name}", value, ("true", "false"))
        return name, _WORDS[value.lower()] if sign else True
    if kind is int:
        try:
            return name, int(value)
        except ValueError:
            raise UnknownName(f"value of {name}", value, ("a number",)) from None
    return name, value


def option_kind(exporter: Exporter, name: str) -> type:
    """bool, int or str: what an option of the exporter takes."""
    default = exporter.write.__kwdefaults__[name]  # type: ignore[attr-defined]
    hint = exporter.write.__annotations__.get(name)
    kinds = [type(default), *get_args(hint), hint]
    return next((kind for kind in kinds if kind in (bool, int)), str)


def exporter_options(exporter: Exporter) -> Collection[str]:
    """The names of the exporter's own options: its keyword-only parameters."""
    return tuple(getattr(exporter.write, "__kwdefaults__", None) or ())


def make_job(exporter: Exporter, inputs: list[str], given: Mapping[str, Any]) -> Job:
    """The job for `inputs`. `given` holds what the command line said, by the names of DEFAULTS
    and of the exporter's options; settings fill in what it did not say.

    SourceError where the settings cannot be read, or the clock.
    """
    path = None if given["no_config"] else given["config"] or find_settings(Path.cwd())
    settings = load_settings(path) if path else {}

    def value(name: str) -> Any:
        found = given.get(name)
        return settings.get(name.replace("_", "-")) if found is None else found

    try:
        day, encoding = _checked(given, settings)
    except ValueError as error:
        raise SourceError("config-value", str(path), str(error)) from None
    own = _table(exporter, settings, str(path))
    for name in exporter_options(exporter):
        chosen = given.get(name)
        if chosen is None and name not in own:
            chosen = settings.get(name.replace("_", "-"))
        if chosen is not None:
            own[name] = chosen
    own |= dict(read_option(exporter, text) for text in given["options"] or ())
    return Job(
        inputs=inputs,
        exporter=exporter,
        exporter_options=own,
        parse_options=ParseOptions(
            language=value("lang"),
            reference_date=day,
            provider=value("provider"),
            headline=value("headline"),
            guid=given["guid"],
            authority=value("authority"),
            now=given["now"] or present_moment(),
        ),
        read_as=given["read_as"],
        stdin_name=given["stdin_filename"],
        encoding=encoding,
        max_input=value("max_input") or MAX_INPUT,
        output=given["output"],
        output_dir=given["output_dir"],
        force=given["force"],
        quiet=given["quiet"],
        report=given["report"],
        fail_on_loss=given["fail_on_loss"],
    )


def _table(exporter: Exporter, settings: Mapping[str, Any], path: str) -> dict[str, Any]:
    """What the settings say in the table of the exporter."""
    own: dict[str, Any] = {}
    for key, value in settings.get(exporter.name, {}).items():
        name = key.replace("-", "_")
        if name not in exporter_options(exporter):
            known = ", ".join(exporter_options(exporter)) or "none"
            message = f"[{exporter.name}] has no option {key!r}; known: {known}"
            raise SourceError("config-key", path, message)
        kind = option_kind(exporter, name)
        if type(value) is not kind:
            message = f"[{exporter.name}] {key} must be {kind.__name__}, not {type(value).__name__}"
            hint = "write it in quotes" if kind is str else ""
            raise SourceError("config-value", path, message, hint=hint)
        own[name] = value
    return own


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
