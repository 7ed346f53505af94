"""Structure by schemas that the user gives, in place of our own."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from newsexport.checking.engine import Structure
from newsexport.data import data_of
from newsexport.deadline import SECONDS, within
from newsexport.documents.document import Document
from newsexport.documents.handles import Handle
from newsexport.errors import SourceError
from newsexport.registry import Layout
from newsexport.schema_entries import Stored, content
from newsexport.user_schemas import find, json_resources, json_value, resources

Check = Callable[[Any], Iterator[tuple[Handle, str]]]


def official(folder: Path, seconds: float = SECONDS) -> Structure:
    """The official schemas in the store at `folder`, each for its format and version. A document
    of which there is none raises SourceError, and one that takes more than `seconds`."""

    @cache
    def checker(name: str, version: str) -> Check | None:
        entry = find(folder, name, version)
        with within(seconds, name):
            return entry and _of_store(folder, entry)

    def structure(layout: Layout, whole: Document) -> Iterator[tuple[Handle, str]]:
        name = layout.name.replace("_", "-")
        check = checker(name, whole.version)
        if check is None:
            what = f"{name} {whole.version}".strip()
            message = f"no official schema of {what} was added"
            hint = f"newsexport schemas add {name} {whole.version or 'VERSION'} FILE"
            raise SourceError("schema-missing", whole.source.name, message, hint=hint)
        with within(seconds, name):
            found = list(_held(layout, whole, check))
        yield from found

    return structure


def given(schema: str, folder: Callable[[], Path], seconds: float = SECONDS) -> Structure:
    """One schema for all documents: a file, or NAME or NAME@VERSION in the store. SourceError
    where there is none, it cannot be used, or takes more than `seconds` for one document."""
    path = Path(schema)
    name, _, version = schema.partition("@")
    entry = None if path.exists() else find(folder(), name, version)
    if entry is None and not path.exists():
        hint = "newsexport schemas list shows what was added"
        message = "is neither a file nor a schema that was added"
        raise SourceError("schema-missing", schema, message, hint=hint)
    with within(seconds, schema):
        check = _of_store(folder(), entry) if entry else _of_file(path, folder)

    def structure(layout: Layout, whole: Document) -> Iterator[tuple[Handle, str]]:
        with within(seconds, schema):
            return iter(list(_held(layout, whole, check)))

    return structure


def _held(layout: Layout, whole: Document, check: Check) -> Iterator[tuple[Handle, str]]:
    """XML is held against a schema as a whole, JSON item by item."""
    if layout.family == "xml":
        yield from check(whole.value)
        return
    if layout.family == "text":
        return
    for at, item in layout.items(whole.value):
        for below, message in check(item):
            yield f"{at}{below}", message


def _of_store(folder: Path, entry: Stored) -> Check:
    name = f"{entry.name}@{entry.version}"
    if entry.kind == "json-schema":
        return _json(json_value(folder, entry), lambda: json_resources(folder), name)
    return _xml(content(folder, entry), lambda: resources(folder), name)


def _of_file(path: Path, folder: Callable[[], Path]) -> Check:
    from newsexport.documents.json_text import load
    from newsexport.files import opened

    with opened(str(path)) as data:
        held = data.content()
    if held.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _xml(held, lambda: resources(folder()), str(path))
    value = load(data_of(held, str(path)).source())
    return _json(value, lambda: json_resources(folder()), str(path))


def _json(schema: Any, others: Callable[[], Any], name: str) -> Check:
    from newsexport.structure.json_schema import foreign_json_checker

    check = foreign_json_checker(schema, others(), name)

    def checked(value: Any) -> Iterator[tuple[Handle, str]]:
        if not isinstance(value, (dict, list, str, int, float, bool, type(None))):
            raise SourceError("schema-unusable", name, "is for JSON, and the document is XML")
        return check(value)

    return checked


def _xml(schema: bytes, others: Callable[[], Any], name: str) -> Check:
    from newsexport.structure.xml_schema import foreign_xml_checker

    check = foreign_xml_checker(schema, others(), name)

    def checked(root: Any) -> Iterator[tuple[Handle, str]]:
        if not hasattr(root, "getroottree"):
            raise SourceError("schema-unusable", name, "is for XML, and the document is none")
        return check(root)

    return checked
