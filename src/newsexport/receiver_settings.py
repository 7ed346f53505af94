"""The tables of the settings that say how articles go to a receiver:

[push.wordpress]
url = "https://news.example.org"
user = "desk"
credentials = "wordpress.secret"
status = "draft"
create = true
author = "newsdesk"
images = "pictures"
rate = 5.0

[push.wordpress.authors]
"Jane Doe" = "jdoe"

[push.wordpress.categories]
"Local news" = "local"

[push.wordpress.tags]
"UK" = "United Kingdom"
"ads" = ""
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from newsexport.errors import SourceError, UnknownName
from newsexport.receiver import Status
from newsexport.registry import RECEIVERS, names

_STRING, _FLAG, _NUMBER, _TABLE = "a string", "true or false", "a number", "a table of strings"
KEYS: Mapping[str, str] = {
    "url": _STRING,
    "user": _STRING,
    "credentials": _STRING,
    "status": _STRING,
    "create": _FLAG,
    "author": _STRING,
    "images": _STRING,
    "fetch-images": _FLAG,
    "journal": _STRING,
    "rate": _NUMBER,
    "timeout": _NUMBER,
    "max-wait": _NUMBER,
    "authors": _TABLE,
    "categories": _TABLE,
    "tags": _TABLE,
}
NUMBERS: Mapping[str, tuple[float, float]] = {  # the least and the most
    "rate": (0.01, 1000.0),  # requests a second
    "timeout": (0.1, 3600.0),  # seconds
    "max-wait": (0.0, 86_400.0),  # seconds
}
_PATHS = ("credentials", "images", "journal")


def push_tables(tables: Any, path: Path) -> dict[str, dict[str, Any]]:
    """The checked tables, by receiver; `path` is the file of the settings, and what they say of
    files is relative to its folder. SourceError where something is no setting."""
    if not isinstance(tables, dict):
        raise _wrong(path, "push must hold a table for each receiver: [push.wordpress]")
    return {name: _table(name, table, path) for name, table in tables.items()}


def is_within(key: str, number: float) -> bool:
    """Whether `number` can be the setting `key`; nan is nowhere within.

    >>> is_within("rate", 5), is_within("rate", float("nan"))
    (True, False)
    """
    least, most = NUMBERS[key]
    return least <= number <= most


def _table(receiver: str, table: Any, path: Path) -> dict[str, Any]:
    if receiver not in names(RECEIVERS):
        raise _wrong(path, str(UnknownName("receiver", receiver, names(RECEIVERS))))
    if not isinstance(table, dict):
        raise _wrong(path, f"push.{receiver} must be a table: [push.{receiver}]")
    settings: dict[str, Any] = {}
    for key, value in table.items():
        if key not in KEYS:
            message = f"unknown key {key!r} in [push.{receiver}]; known: {', '.join(KEYS)}"
            raise SourceError("config-key", str(path), message)
        if not _is_of(KEYS[key], value):
            raise _wrong(path, f"{key} in [push.{receiver}] must be {KEYS[key]}")
        if key in NUMBERS and not is_within(key, value):
            least, most = NUMBERS[key]
            between = f"must be from {least:g} to {most:g}"
            raise _wrong(path, f"{key} in [push.{receiver}] {between}")
        settings[key] = str(path.parent / value) if key in _PATHS else value
    status = settings.get("status")
    if status is not None and status not in get_args(Status):
        known = ", ".join(get_args(Status))
        raise _wrong(path, f"status {status!r} in [push.{receiver}] is none of {known}")
    return settings


def _is_of(kind: str, value: Any) -> bool:
    match kind:
        case "a string":
            return type(value) is str
        case "true or false":
            return type(value) is bool
        case "a number":
            return type(value) in (int, float)
    return type(value) is dict and all(type(one) is str for one in value.values())


def _wrong(path: Path, message: str) -> SourceError:
    return SourceError("config-value", str(path), message)
