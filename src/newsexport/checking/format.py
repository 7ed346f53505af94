"""Which format a file is in, for a check: what is neither news of a known format nor an article's
text is said to be unknown, not held against a schema that it never meant to fit."""

from collections.abc import Callable
from functools import cache

from newsexport.data import Data
from newsexport.errors import SourceError, UnknownName
from newsexport.readers import family_of, guess, is_prose
from newsexport.registry import LAYOUTS, get_layout, own_names

UNKNOWN = "unknown"  # data in JSON, YAML or XML
# wire copy is checked as the article's text that it carries
_LIKE = {"iptc7901": "text", "anpa1312": "text", "email": "text"}


def layout_name(format: str) -> str:
    """The layout of the format called `format`, as people write it; UnknownName where there is
    none."""
    name = format.replace("-", "_").lower()
    name = _LIKE.get(name, name)
    if name not in own_names(LAYOUTS):
        raise UnknownName("format", format, own_names(LAYOUTS))
    return name


def format_of(data: Data) -> str:
    """The layout for `data`, or UNKNOWN."""
    if is_prose(data):
        return "text"
    begin = data.begin().lstrip("\ufeff \t\r\n")
    for name, looks_like in _asked_first():
        if looks_like(begin):
            return name
    name = guess(begin)
    if name == "json" and '"itemMeta"' not in begin and '"guid"' not in begin:
        return UNKNOWN
    if name == "text" and _family(data, begin) != "text":
        return UNKNOWN
    return _LIKE.get(name, name)


@cache
def _asked_first() -> tuple[tuple[str, Callable[[str], bool]], ...]:
    found = ((name, get_layout(name).looks_like) for name in own_names(LAYOUTS))
    return tuple((name, looks_like) for name, looks_like in found if looks_like)


def _family(data: Data, begin: str) -> str:
    family = family_of(data.name, begin)
    return "xml" if family == "text" and begin.startswith("<") else family


def described(data: Data) -> str:
    """What an unknown file holds; SourceError where it is not even that."""
    family = _family(data, data.begin().lstrip("\ufeff \t\r\n"))
    if family == "xml":
        from newsexport.documents.xml import load_xml, local

        return f"XML (<{local(load_xml(data)[1])}>)"
    from newsexport.documents import json, yaml

    for found in json.values(data) if family == "json" else yaml.documents(data):
        if isinstance(found, SourceError):
            raise found
    return family.upper()
