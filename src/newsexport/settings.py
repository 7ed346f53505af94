"""Settings: newsexport.toml, or [tool.newsexport] of a pyproject.toml.

    lang = "en"
    provider = "Example Wire"
    authority = "news.example.org,2024"
    compact = true
    max-input = 1000000
    recogniser = "spacy"
    recogniser-options = {en = "en_core_web_lg"}

    [newsml_g2]
    conformance = "core"

    [validate]
    select = ["ALL"]
    ignore = ["NX3", "NX101"]
    per-file-ignores = {"feeds/**/old-*.json" = ["NX5"]}
    fail-on = "error"
    receivers = ["google"]
    format = ["text", "sarif=out/report.sarif"]
    baseline = "known.json"
    official = true

The tables `push` are for receivers of articles (newsexport.receiver_settings).

A table of the name of a format holds the options of its exporter, which are checked when it is
written; `conformance` and `compact` may stand above for all that have them. The table `validate`
is for that command; its codes are checked where the rules are known. `baseline` is relative to
the folder of the settings.

The nearest folder at or above the working directory that has settings wins; newsexport.toml
goes before pyproject.toml. What is given on the command line goes before both.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from newsexport.errors import SourceError, UnknownName
from newsexport.registry import EXPORTERS, REPORTERS, names
from newsexport.reporter import FAIL_ON, read_output

Value = str | bool | int | Mapping[str, str]

KEYS: Mapping[str, type] = {
    "lang": str,
    "date": str,
    "provider": str,
    "headline": str,
    "authority": str,
    "conformance": str,
    "compact": bool,
    "encoding": str,
    "max-input": int,
    "recogniser": str,
    "recogniser-options": dict,
}
VALIDATE = "validate"
PUSH = "push"
VALIDATE_KEYS: Mapping[str, str] = {
    "select": "a list of strings",
    "ignore": "a list of strings",
    "per-file-ignores": "a table of lists of strings",
    "fail-on": "a string",
    "receivers": "a list of strings",
    "format": "a list of strings",
    "baseline": "a string",
    "official": "true or false",
}


def find_settings(folder: Path) -> Path | None:
    """The file whose settings hold in `folder`."""
    for parent in (folder, *folder.parents):
        own = parent / "newsexport.toml"
        if own.is_file():
            return own
        project = parent / "pyproject.toml"
        # parsed only when it can matter: tomllib is slow to start
        if project.is_file() and b"[tool.newsexport" in _bytes(project):
            return project
    return None


def load_settings(path: Path) -> dict[str, Any]:
    """The settings in the file at `path`; a table for each format that has one, by its name.

    SourceError where it is no TOML, or holds a key or value that is no setting.
    """
    import tomllib

    try:
        data = tomllib.loads(_bytes(path).decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = str(error).partition("\n")[0]
        raise SourceError("config-syntax", str(path), f"not TOML: {message}") from None
    if path.name == "pyproject.toml":
        data = data.get("tool", {}).get("newsexport", {})
    settings: dict[str, Any] = {}
    for key, value in data.items():
        if key == VALIDATE:
            settings[key] = _validate_table(value, path)
            continue
        if key == PUSH:
            from newsexport.receiver_settings import push_tables

            settings[key] = push_tables(value, path)
            continue
        format = key.replace("-", "_")
        if isinstance(value, dict) and key not in KEYS:
            if format not in names(EXPORTERS):
                known = ", ".join(names(EXPORTERS))
                message = f"[{key}] is no format that is written; known: {known}"
                raise SourceError("config-key", str(path), message)
            settings[format] = value
            continue
        kind = KEYS.get(key)
        if kind is None:
            known = ", ".join(KEYS)
            raise SourceError("config-key", str(path), f"unknown key {key!r}; known: {known}")
        if key == "date" and type(value) is date:
            value = value.isoformat()
        if type(value) is not kind:
            message = f"{key} must be {kind.__name__}, not {type(value).__name__}"
            raise SourceError("config-value", str(path), message)
        if isinstance(value, dict) and not all(type(option) is str for option in value.values()):
            message = f"{key} must hold strings only"
            raise SourceError("config-value", str(path), message)
        settings[key] = value
    return settings


def _validate_table(table: Any, path: Path) -> dict[str, Any]:
    """The table `validate`; one format alone becomes a list of it."""
    if not isinstance(table, dict):
        raise SourceError("config-value", str(path), "validate must be a table: [validate]")
    settings: dict[str, Any] = {}
    for key, value in table.items():
        if key not in VALIDATE_KEYS:
            known = ", ".join(VALIDATE_KEYS)
            message = f"unknown key {key!r} in [validate]; known: {known}"
            raise SourceError("config-key", str(path), message)
        value = [value] if key == "format" and type(value) is str else value
        if not _is_of(VALIDATE_KEYS[key], value):
            message = f"{key} in [validate] must be {VALIDATE_KEYS[key]}"
            raise SourceError("config-value", str(path), message)
        settings[key] = value
    try:
        _check_words(settings)
    except (ValueError, UnknownName) as error:
        raise SourceError("config-value", str(path), f"{error} in [validate]") from None
    if "baseline" in settings:
        settings["baseline"] = str(path.parent / settings["baseline"])
    return settings


def _is_of(kind: str, value: Any) -> bool:
    match kind:
        case "a string":
            return type(value) is str
        case "true or false":
            return type(value) is bool
        case "a list of strings":
            return type(value) is list and all(type(one) is str for one in value)
    return type(value) is dict and all(_is_of("a list of strings", one) for one in value.values())


def _check_words(settings: Mapping[str, Any]) -> None:
    fail_on = settings.get("fail-on", FAIL_ON[0])
    if fail_on not in FAIL_ON:
        raise ValueError(f"fail-on {fail_on!r} is none of {', '.join(FAIL_ON)}")
    for output in map(read_output, settings.get("format", ())):
        if output.reporter not in names(REPORTERS):
            raise UnknownName("reporter", output.reporter, names(REPORTERS))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise SourceError("config-unreadable", str(path), f"cannot be read: {reason}") from None
