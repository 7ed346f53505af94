"""ninjs of any version in one set of names: those of 2.x, in small letters.

3.x         camelCase                                small letters; embargoedUntil is embargoed
1.x         headline, headline_short                 headlines: [{role, value}]
            byline, person, subject, genre ...       by, people, subjects, genres
            body_text, body_xhtml                    bodies: [{contenttype, value}]
            scheme and code                          uri
            associations, renditions, altids as objects    as lists, with name, or role and value
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

Json = Mapping[str, Any]

_PLURAL = {
    "embargoeduntil": "embargoed",
    "$standard": "standard",
    "byline": "by",
    "person": "people",
    "organisation": "organisations",
    "organization": "organisations",
    "organizations": "organisations",
    "place": "places",
    "subject": "subjects",
    "event": "events",
    "object": "objects",
    "genre": "genres",
    "infosource": "infosources",
    "trustindicator": "trustindicators",
}
_BY_KIND = {"headline": "headlines", "body": "bodies", "description": "descriptions"}
_KINDS = {
    "text": "text/plain",
    "xhtml": "application/xhtml+xml",
    "html": "text/html",
    "html5": "text/html",
}


class Named(NamedTuple):
    """A document in the names of 2.x, and what those are called in the document itself that have
    another name there."""

    values: Mapping[str, Any]
    written: Mapping[str, str]


def in_one_set_of_names(document: Json) -> Named:
    """`document` and what is in it, so named. Where two names are one, the first stays, or lists
    are joined."""
    values: dict[str, Any] = {}
    written: dict[str, str] = {}
    for key, value in document.items():
        name, value = _renamed(key, value)
        if name not in values:
            values[name] = value
            if name != key:
                written[name] = key
        elif isinstance(values[name], list) and isinstance(value, list):
            values[name] = [*values[name], *value]
    return Named(values, written)


def _renamed(key: str, value: Any) -> tuple[str, Any]:
    small = key.lower()
    stem, _, kind = small.partition("_")
    if stem in _BY_KIND and not isinstance(value, list):
        entry = {"role": kind or "main", "value": value}
        if kind in _KINDS and stem != "headline":
            entry |= {"contenttype": _KINDS[kind]}
        return _BY_KIND[stem], [entry]
    name = _PLURAL.get(small, small)
    if isinstance(value, dict):
        if name in ("associations", "renditions"):
            value = [{"name": key, **inner} for key, inner in value.items() if _is_object(inner)]
        elif name == "altids":
            value = [{"role": key, "value": inner} for key, inner in value.items()]
        elif name not in ("standard", "rightsinfo", "eventdetails", "digitalsourcetype"):
            value = [value]
    if isinstance(value, list) and name != "associations":  # those are documents themselves
        value = [_entry(inner) if _is_object(inner) else inner for inner in value]
    return name, value


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _entry(entry: Json) -> Json:
    """An element of a list: keys in small letters, scheme and code put together."""
    small = {key.lower(): value for key, value in entry.items()}
    scheme, code = small.get("scheme"), small.get("code")
    if isinstance(scheme, str) and isinstance(code, str) and code and "uri" not in small:
        small["uri"] = scheme + code
        del small["scheme"], small["code"]
    return small


def objects(document: Json, name: str) -> Iterator[Json]:
    """The objects in a list; what is none is passed over."""
    values = document.get(name)
    if isinstance(values, list):
        yield from (value for value in values if isinstance(value, dict))


def said(document: Json, name: str) -> str | None:
    """A value as text on one line; None where there is none, or it is neither text nor number."""
    value = document.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return " ".join(str(value).split()) or None
