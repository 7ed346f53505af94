"""The options of the format that is written: `-O name=value`, `--name value`, or a table of the
format's name in the settings. The command line goes before the settings."""

from collections.abc import Collection, Mapping
from typing import Any, get_args

from newsexport.errors import SourceError, UnknownName
from newsexport.registry import Exporter

_WORDS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def read_option(exporter: Exporter, text: str) -> tuple[str, Any]:
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


def chosen_options(
    exporter: Exporter, given: Mapping[str, Any], settings: Mapping[str, Any], path: str
) -> dict[str, Any]:
    """The options for `exporter` that are chosen anywhere; `path` is the file of the settings."""
    own = _table(exporter, settings, path)
    for name in exporter_options(exporter):
        chosen = given.get(name)
        if chosen is None and name not in own:
            chosen = settings.get(name.replace("_", "-"))
        if chosen is not None:
            own[name] = chosen
    return own | dict(read_option(exporter, text) for text in given["options"] or ())


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
