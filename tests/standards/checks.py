"""What the standards themselves say of a document, where their files are beside this checkout.

The schemas, the catalog and the vocabulary are IPTC's and schema.org's own, read from
../shared/standards/bundle and never copied; the checks that no schema makes (references,
aliases, order of time stamps, namespace of the XHTML) are written here from the standards'
rules. A document is right where the list of errors is empty.

    newsml_g2_errors(xml), jsonld_errors(document),
    ninjs_errors(document), nitf_errors(xml)                 what is wrong, in words
    body_text_newsml_g2(xml), body_text_jsonld(document)     the story, one text per block
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

SHARED = Path(__file__).parents[3] / "shared"
BUNDLE = SHARED / "standards" / "bundle"
WORKED = SHARED / "standards" / "worked"

needs_standards = pytest.mark.skipif(
    not BUNDLE.is_dir(), reason="the standards' files are not beside this checkout (../shared)"
)

NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_SCHEMAS = {
    "core": "NewsML-G2_2.24-spec-All-Core.xsd",
    "power": "NewsML-G2_2.35-spec-All-Power.xsd",
}
_CODED = (
    "creator encoding format hashtype how jobtitle mode qcode rel rendition role scope target type"
    " why"
).split()
_REFERRING = ("contentrefs", "idref", "idrefs", "sourceidref")
_TIMES = (
    "contentCreated",
    "contentModified",
    "embargoed",
    "firstCreated",
    "sent",
    "versionCreated",
)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False)


@cache
def _xsd(level: str) -> etree.XMLSchema:
    path = BUNDLE / "newsml-g2" / "xsd" / _SCHEMAS[level]
    return etree.XMLSchema(etree.parse(str(path), _parser()))


@cache
def _catalog_aliases() -> frozenset[str]:
    path = BUNDLE / "newsml-g2" / "catalog" / "catalog.IPTC-G2-Standards_41.xml"
    schemes = etree.parse(str(path), _parser()).iter(f"{{{NAR}}}scheme")
    return frozenset(scheme.get("alias", "") for scheme in schemes)


@cache
def _nitf_xsd() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(BUNDLE / "nitf" / "nitf-3-6.xsd"), _parser()))


def nitf_errors(xml: bytes) -> list[str]:
    """What is wrong with a NITF 3.6 document."""
    try:
        _nitf_xsd().assertValid(etree.fromstring(xml, _parser()))
    except (etree.XMLSyntaxError, etree.DocumentInvalid) as error:
        return [str(error)]
    return []


@cache
def ninjs_validator(version: str) -> Any:
    """With formats on: addresses and times are asked for too."""
    import jsonschema
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT202012

    folder = BUNDLE / "ninjs" / "schema"
    path = folder / f"ninjs-schema_{'2.2' if version == '2.1' else version}.json"
    schema = json.loads(path.read_text("utf-8"))
    geo = json.loads((folder / "GeoJSON-schema.json").read_text("utf-8"))
    resource = Resource.from_contents(geo, default_specification=DRAFT202012)
    names = ("https://geojson.org/schema/GeoJSON.json", "http://geojson.org/schema/GeoJSON.json")
    registry: Any = Registry().with_resources(
        [(address, resource) for name in names for address in (name, f"{name}#")]
    )
    kind: Any = jsonschema.validators.validator_for(schema)
    formats = jsonschema.FormatChecker()
    assert {"uri", "date-time"} <= {*formats.checkers}, "install the dev extra"
    return kind(schema, registry=registry, format_checker=formats)


def ninjs_errors(document: Any) -> list[str]:
    """What is wrong with a ninjs document, by the schema of the version that it names."""
    standard = document.get("standard") or document.get("$standard")
    errors = ninjs_validator(standard["version"]).iter_errors(document)
    return [f"{error.json_path}: {error.message}" for error in errors]


def newsml_g2_errors(xml: bytes) -> list[str]:
    """What is wrong with a NewsML-G2 document; a Core document must be valid as Power too."""
    try:
        root = etree.fromstring(xml, _parser())
    except etree.XMLSyntaxError as error:
        return [f"not well-formed: {error}"]
    levels = ["power"]
    item = next(root.iter(f"{{{NAR}}}newsItem"), root)  # of a message, which says no level
    if item.get("conformance", "core") == "core":
        levels = ["core", "power"]
    errors: list[str] = []
    for level in levels:
        try:
            _xsd(level).assertValid(root)
        except etree.DocumentInvalid as error:
            errors.append(f"{level}: {error}")
    return [
        *errors,
        *_reference_errors(root),
        *_alias_errors(root),
        *_time_errors(root),
        *_xhtml_errors(root),
    ]


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname


def _reference_errors(root: etree._Element) -> Iterator[str]:
    """libxml2 does not follow IDREFs, and knows of no id in XHTML."""
    ids: list[str] = []
    references: list[tuple[str, str]] = []
    for element in root.iter(etree.Element):
        ours = etree.QName(element).namespace == NAR
        for name in (_XML_ID, "id", "partid") if ours else (_XML_ID,):
            ids += element.get(name, "").split()
        if ours:
            for name in _REFERRING:
                references += [(name, id) for id in element.get(name, "").split()]
    for id in {id for id in ids if ids.count(id) > 1}:
        yield f"id used more than once: {id}"
    for name, id in references:
        if id not in ids:
            yield f"{name} points to no id: {id}"


def _alias_errors(root: etree._Element) -> Iterator[str]:
    known = {scheme.get("alias") for scheme in root.iter(f"{{{NAR}}}scheme")}
    if any(
        "iptc.org/std/catalog/" in ref.get("href", "") for ref in root.iter(f"{{{NAR}}}catalogRef")
    ):
        known |= _catalog_aliases()
    for element in root.iter(f"{{{NAR}}}*"):
        for name in _CODED:
            for code in element.get(name, "").split():
                alias, colon, _ = code.partition(":")
                if colon and alias not in known and _local(element) != "metadataCreator":
                    yield f"line {element.sourceline}: scheme alias {alias!r} is in no catalog"


def _time_errors(root: etree._Element) -> Iterator[str]:
    """Guide 20.9.1: a time has its zone; nothing happened after the item was made."""
    times: dict[str, str] = {}
    for element in root.iter(*(f"{{{NAR}}}{name}" for name in _TIMES)):
        value = element.text or ""
        if "T" in value and not re.search(r"(Z|[+-]\d\d:\d\d)$", value):
            yield f"{_local(element)} has a time and no zone"
        parent = element.getparent()
        if parent is not None and _local(parent) != "assert":
            times[_local(element)] = value
    made = times.get("versionCreated", "")
    for name in ("contentCreated", "contentModified", "firstCreated"):
        if made and times.get(name, "")[:10] > made[:10]:
            yield f"{name} is later than versionCreated"


def _xhtml_errors(root: etree._Element) -> Iterator[str]:
    """Wildcards let anything stand in inlineXML: other namespaces, no head."""
    for inline in root.iter(f"{{{NAR}}}inlineXML"):
        if inline.get("contenttype") != "application/xhtml+xml":
            continue
        wrong = {e.tag for e in inline.iterdescendants(etree.Element)}
        wrong = {tag for tag in wrong if not tag.startswith(f"{{{XHTML}}}")}
        if wrong:
            yield f"not in the namespace of XHTML: {', '.join(sorted(map(str, wrong)))}"
        for path in ("html/head/title", "html/body"):
            if inline.find("/".join(f"{{{XHTML}}}{step}" for step in path.split("/"))) is None:
                yield f"no {path}"


def _words(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def body_text_newsml_g2(xml: bytes) -> list[str]:
    """The text of each block of the story: no headline, caption, pull quote, note or trailer."""
    root = etree.fromstring(xml, _parser())
    body = root.find(f".//{{{XHTML}}}body")
    assert body is not None, "no body"
    texts: list[str] = []
    for element in body:
        name = _local(element)
        if name in ("h1", "figure", "aside") or (name == "p" and element.get("class")):
            continue
        if name == "ul":
            texts.append("\n".join(map(_words, element)))
        elif name == "table":
            texts.append("\n".join("\t".join(map(_words, row)) for row in element))
        else:
            texts.append(_words(element))
    return texts


def body_text_jsonld(document: dict[str, Any]) -> list[str]:
    """The text of each block of the story."""
    body = document.get("articleBody")
    return body.split("\n\n") if body else []


@cache
def _vocabulary() -> dict[str, Any]:
    path = BUNDLE / "schemaorg" / "schemaorg-30.0-news-extract.json"
    loaded: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return loaded


_FORMS = {
    "Date": r"\d{4}-\d\d-\d\d",
    "DateTime": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)",
    "URL": r"(https?|tag|urn|mailto|ftp|doi|news):\S+",
}


@cache
def _kinds(type: str) -> frozenset[str]:
    """`type` and all it is a kind of."""
    above = _vocabulary()["subClassOf"].get(type, [])
    return frozenset({type}).union(*map(_kinds, above))


def _types(node: dict[str, Any]) -> list[str]:
    found = node.get("@type", [])
    return [found] if isinstance(found, str) else found


def _fits(value: Any, wanted: list[str]) -> bool:
    """Whether schema.org expects such a value where it expects the types `wanted`."""
    if isinstance(value, bool):
        return "Boolean" in wanted
    if isinstance(value, int | float):
        return bool({"Integer", "Number"} & {*wanted})
    if isinstance(value, str):
        formed = any(
            form in wanted and re.fullmatch(pattern, value) for form, pattern in _FORMS.items()
        )
        return formed or bool({"Text", "CssSelectorType"} & {*wanted})
    if isinstance(value, dict):
        # what is only referred to is looked up when all nodes are known
        return {*value} == {"@id"} or any(_kinds(type) & {*wanted} for type in _types(value))
    return False


class _Graph:
    def __init__(self) -> None:
        self.errors: list[str] = []
        self.types: dict[str, list[str]] = {}
        self.references: list[tuple[str, str, list[str]]] = []

    def visit(self, node: dict[str, Any], path: str) -> None:
        types = _types(node)
        if not types:
            self.errors.append(f"{path}: no @type")
        if "@id" in node:
            self.types.setdefault(node["@id"], []).extend(types)
        for name, value in node.items():
            if name.startswith("@"):
                continue
            known = _vocabulary()["properties"].get(name)
            if known is None:
                self.errors.append(f"{path}.{name}: no such property")
                continue
            if not any(
                name in _vocabulary()["types"].get(type, {"properties": ()})["properties"]
                for type in types
            ):
                self.errors.append(f"{path}.{name}: not a property of {types}")
            for each in value if isinstance(value, list) else [value]:
                self.value(each, f"{path}.{name}", known["range"])

    def value(self, value: Any, path: str, wanted: list[str]) -> None:
        if not _fits(value, wanted):
            self.errors.append(f"{path}: {str(value)[:60]!r} is none of {wanted}")
        if isinstance(value, dict):
            if {*value} == {"@id"}:
                self.references.append((path, value["@id"], wanted))
            else:
                self.visit(value, path)


def jsonld_errors(document: dict[str, Any]) -> list[str]:
    """What is wrong with a JSON-LD document, by schema.org 30.0."""
    graph = _Graph()
    if document.get("@context") != "https://schema.org":
        graph.errors.append("@context is not https://schema.org")
    graph.visit(document, "$")
    for path, id, wanted in graph.references:
        types = graph.types.get(id)
        if types is None:
            graph.errors.append(f"{path}: no node is {id}")
        elif not any(_kinds(type) & {*wanted} for type in types):
            graph.errors.append(f"{path}: {id} is {types}, not {wanted}")
    return graph.errors
