"""Schemas that others wrote: which kind a file is, what it is called, what it needs, and
whether it is sound.

JSON Schema of drafts 3 to 2020-12, XML Schema (XSD) and RELAX NG in its XML form are known.
Nothing is ever fetched: what a schema takes in comes from the resources that are given, or is
missing.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from urllib.parse import urldefrag, urljoin

from newsexport.data import data_of
from newsexport.documents.json_places import JsonPlaces
from newsexport.documents.json_text import load
from newsexport.documents.lines import LineIndex
from newsexport.documents.xml import line_of, local, namespace, parse_xml
from newsexport.errors import SourceError
from newsexport.source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element

Kind = Literal["json-schema", "xsd", "relax-ng"]

SUFFIX: Mapping[Kind, str] = {"json-schema": ".json", "xsd": ".xsd", "relax-ng": ".rng"}
XSD = "http://www.w3.org/2001/XMLSchema"
RELAX_NG = "http://relaxng.org/ns/structure/1.0"
_META = ("http://json-schema.org/", "https://json-schema.org/")
# What says that an object is meant as a JSON Schema: any object passes for one.
_KEYWORDS = frozenset(
    "$schema $ref $defs definitions type properties items allOf anyOf oneOf enum const".split()
)
# Data, not schemas: a "$ref" in there refers to nothing.
_DATA = frozenset({"enum", "const", "default", "example", "examples"})


class SchemaFile(NamedTuple):
    """What a file says of itself."""

    kind: Kind
    id: str  # $id of a JSON Schema, target namespace of an XSD; "" where it has none
    needs: tuple[str, ...]  # addresses of other files, as they are asked for


def examine(content: bytes, name: str) -> SchemaFile:
    """What the schema in `content` is. SourceError, with the place, where it is none."""
    data = data_of(content, name)
    begin = data.begin().lstrip("\ufeff \t\r\n")
    if begin.startswith("<"):
        return _examine_xml(parse_xml(data), name)
    source = data.source()
    if begin.startswith("{"):
        return _examine_json(load(source), source)
    hint = "a DTD, or RELAX NG in its compact form, has to be converted first"
    raise SourceError("schema-kind", name, "no JSON Schema, XSD or RELAX NG", 1, 1, hint)


def compile_xml(content: bytes, name: str, resources: Mapping[str, bytes]) -> Any:
    """lxml's validator made of an XSD or RELAX NG, what it takes in being among `resources`; None
    where that is not there yet. SourceError where it is unsound."""
    from newsexport.structure.foreign_xml_schema import foreign_schema

    try:
        return foreign_schema(content, resources, name)
    except SourceError as error:
        if error.code != "schema-reference":
            raise
        return None


def _invalid(name: str, message: str, line: int, column: int) -> SourceError:
    shown = message if len(message) <= 200 else f"{message[:199]}…"
    return SourceError("schema-invalid", name, shown, line, column)


def _examine_xml(root: "_Element", name: str) -> SchemaFile:
    if namespace(root) == XSD and local(root) == "schema":
        needed = (
            each.get("schemaLocation")
            for each in root
            if local(each) in ("import", "include", "redefine", "override")
        )
        needs = dict.fromkeys(address for address in needed if address)
        return SchemaFile("xsd", root.get("targetNamespace") or "", tuple(needs))
    if namespace(root) == RELAX_NG:
        taken = root.iter(f"{{{RELAX_NG}}}include", f"{{{RELAX_NG}}}externalRef")
        needs = dict.fromkeys(address for each in taken if (address := each.get("href")))
        return SchemaFile("relax-ng", "", tuple(needs))
    message = f"an XML document {local(root)!r}, no XSD and no RELAX NG"
    raise SourceError("schema-kind", name, message, line_of(root), 1)


# JSON Schema


def _examine_json(schema: Any, source: Source) -> SchemaFile:
    from jsonschema import FormatChecker
    from jsonschema.exceptions import best_match

    if not _KEYWORDS & schema.keys():
        message = "no JSON Schema: it has none of the keywords"
        raise SourceError("schema-kind", source.name, message, 1, 1, "such as type or properties")
    draft = _draft(schema)
    if draft is None:
        said = str(schema["$schema"])[:80]
        raise _at(source, "/$schema", f"no known draft of JSON Schema: {said!r}")
    # a pattern that is no regular expression would be found out only when it is used
    meta = draft(draft.META_SCHEMA, format_checker=FormatChecker(["regex"]))
    error = best_match(meta.iter_errors(schema))
    if error is not None:
        pointer = "".join(f"/{_escaped(str(step))}" for step in error.absolute_path)
        raise _at(source, pointer, f"no sound JSON Schema: {error.message}")
    id = next(iter(_addresses(schema, "", "$id", "id", inside=False)), "")
    own = {id, *_addresses(schema, id, "$id", "id")}
    needs = dict.fromkeys(_addresses(schema, id, "$ref", "$dynamicRef"))
    return SchemaFile(
        "json-schema",
        id,
        tuple(ref for ref in needs if ref and ref not in own and not ref.startswith(_META)),
    )


def _draft(schema: Mapping[str, Any]) -> Any:
    """jsonschema's class for the draft that `schema` names, for the latest where it names none;
    None where it names one that is not known."""
    from jsonschema.validators import Draft202012Validator, validator_for

    if "$schema" not in schema:
        return Draft202012Validator
    try:
        unknown: Any = None
        return validator_for(schema, default=unknown)
    except (ValueError, TypeError, AttributeError):  # no address, no text
        return None


def _addresses(schema: Any, base: str, *keys: str, inside: bool = True) -> Iterator[str]:
    """The addresses under `keys` in a schema, or anywhere inside it, without their fragments."""
    for value in _values(schema, keys, inside):
        try:
            yield urldefrag(urljoin(base, value)).url
        except ValueError:  # "http://[": refers to nothing that could be there
            yield value


def _values(value: Any, keys: tuple[str, ...], inside: bool) -> Iterator[str]:
    if isinstance(value, dict):
        for key in keys:
            if isinstance(value.get(key), str):
                yield value[key]
        for name, each in value.items() if inside else ():
            if name not in _DATA:
                yield from _values(each, keys, inside)
    elif isinstance(value, list):
        for each in value:
            yield from _values(each, keys, inside)


def _at(source: Source, pointer: str, message: str) -> SourceError:
    span = JsonPlaces(source.text).span(pointer)
    place = LineIndex(source.text).position(span.start)
    return _invalid(source.name, message, place.line, place.column)


def _escaped(step: str) -> str:
    return re.sub("[~/]", lambda sign: "~0" if sign[0] == "~" else "~1", step)
