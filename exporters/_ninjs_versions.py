"""ninjs 2 and 1, made of a document of ninjs 3.

2.x has the properties of 3.x in small letters, `embargoed`, and no `rel` in an association.
1.x has one headline, one byline, bodies by kind (`body_text`, `body_xhtml`), singular names of
lists, things by `scheme` and `code`, and objects in place of named lists.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from newsexport.exporters._codes import NX
from newsexport.exporters._ninjs_document import HANDLES, Json

_SINGULAR = {
    "people": "person",
    "organisations": "organisation",
    "places": "place",
    "subjects": "subject",
    "infosources": "infosource",
    "genres": "genre",
    "by": "byline",
    "standard": "$standard",
}
_REPRESENTATION = {"full": "complete", "partial": "incomplete"}
_BODY = {"text/plain": "text", "text/html": "xhtml"}


def to_2(document: Json) -> Json:
    """The document in the names of ninjs 2."""
    older: Json = _small(document)
    if "embargoeduntil" in older:
        older["embargoed"] = older.pop("embargoeduntil")
    for association in older.get("associations", ()):
        del association["rel"]
    return older


def _small(value: Any) -> Any:
    if isinstance(value, dict):
        return {key.lower(): _small(inner) for key, inner in value.items()}
    return [_small(inner) for inner in value] if isinstance(value, list) else value


def to_1(document: Json) -> Json:
    """The document in the names of ninjs 1, of which the local names of subjects are gone."""
    return _first(to_2(document))


def _first(document: Json) -> Json:
    older: Json = {}
    for key, value in document.items():
        match key:
            case "representationtype":
                older[key] = _REPRESENTATION[value]
            case "headlines":
                older |= _by_role("headline", value, main="main")
            case "descriptions":
                older |= _by_role("description", value)
            case "bodies":
                older |= _bodies(value)
            case "altids":
                older[key] = _numbered((entry["role"], entry["value"]) for entry in value)
            case "associations":
                older[key] = {
                    entry["name"]: _first({k: v for k, v in entry.items() if k != "name"})
                    for entry in value
                }
            case "renditions":
                older[key] = {entry["name"]: {"href": entry["href"]} for entry in value}
            case "people" | "organisations" | "places" | "subjects" | "genres" | "infosources":
                older[_SINGULAR[key]] = [_coded(entry) for entry in value]
            case _:
                older[_SINGULAR.get(key, key)] = value
    return older


def _by_role(name: str, entries: Iterable[Mapping[str, str]], main: str = "") -> Json:
    return {
        name if entry["role"] == main else f"{name}_{entry['role']}": entry["value"]
        for entry in entries
    }


def _bodies(entries: Iterable[Json]) -> Json:
    found: Json = {}
    for entry in entries:
        found |= {key: entry[key] for key in ("wordcount", "charcount") if key in entry}
        found[f"body_{_BODY[entry['contenttype']]}"] = entry["value"]
    return found


def _numbered(pairs: Iterable[tuple[str, str]]) -> Json:
    found: Json = {}
    for name, value in pairs:
        count, key = 1, name
        while key in found:
            count += 1
            key = f"{name}/{count}"
        found[key] = value
    return found


def _coded(entry: Json) -> Json:
    """A thing by scheme and code; only who made the news keeps the local name, which tells
    people from organisations."""
    kept: Json = {key: entry[key] for key in ("name", "rel") if key in entry}
    if "role" in entry:
        kept["rel"] = entry["role"]
    literal = entry.get("literal", "")
    if literal.startswith("genre:"):
        kept["name"] = literal
    if "role" in entry and literal.startswith(tuple(HANDLES.values())):
        return kept | {"scheme": NX, "code": literal}
    before, slash, code = entry.get("uri", "").rpartition("/")
    return kept | {"scheme": before + slash, "code": code} if slash and code else kept
