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

A table of the name of a format holds the options of its exporter, which are checked when it is
written; `conformance` and `compact` may stand above for all that have them.

The nearest folder at or above the working directory that has settings wins; newsexport.toml
goes before pyproject.toml. What is given on the command line goes before both.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from newsexport.errors import SourceError
from newsexport.registry import EXPORTERS, names

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


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise SourceError("config-unreadable", str(path), f"cannot be read: {reason}") from None
