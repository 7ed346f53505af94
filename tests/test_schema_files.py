"""What is taken for a schema, and where an unsound one is wrong."""

import pytest
from lxml import etree

from newsexport.errors import SourceError
from newsexport.schema_files import SchemaFile, compile_xml, examine

XSD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a">'
RNG = '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0">'


def refused(content: str) -> tuple[str, int, int]:
    """The code and the place with which `content` is refused, before it is used or when."""
    with pytest.raises(SourceError) as error:
        examine(content.encode(), "it")
        compile_xml(content.encode(), "it", {})
    assert error.value.name == "it"
    return error.value.code, error.value.line, error.value.column


def test_an_xsd_tells_its_namespace_and_what_it_takes_in() -> None:
    content = (
        f'{XSD}<xs:import namespace="urn:b" schemaLocation="b.xsd"/>'
        '<xs:include schemaLocation="c.xsd"/><xs:redefine schemaLocation="b.xsd"/>'
        '<xs:import namespace="urn:d"/></xs:schema>'
    )
    assert examine(content.encode(), "a.xsd") == SchemaFile("xsd", "urn:a", ("b.xsd", "c.xsd"))


def test_a_json_schema_tells_its_address_and_what_it_refers_to() -> None:
    content = b"""{"$id": "https://a.example/s/a.json#", "type": "object",
      "properties": {"$ref": {"$ref": "b.json#/x"}, "c": {"$ref": "#/$defs/c"},
                     "id": {"type": "string"}, "d": {"$ref": "https://a.example/d.json"}},
      "$defs": {"c": {"const": {"$ref": "e.json"}}, "d": {"$id": "/d.json", "type": "null"},
                "f": {"$ref": "https://json-schema.org/draft/2020-12/schema"}}}"""
    file = examine(content, "a.json")
    assert file.kind == "json-schema"
    assert file.id == "https://a.example/s/a.json"
    assert file.needs == ("https://a.example/s/b.json",)


def test_drafts_since_the_third_are_known() -> None:
    for draft in ("draft-03", "draft-04", "draft-06", "draft-07"):
        schema = f'{{"$schema": "http://json-schema.org/{draft}/schema#", "id": "urn:x"}}'
        assert examine(schema.encode(), "a.json").id == "urn:x"
    for draft in ("2019-09", "2020-12"):
        schema = f'{{"$schema": "https://json-schema.org/draft/{draft}/schema"}}'
        assert examine(schema.encode(), "a.json").kind == "json-schema"


def test_relax_ng_in_xml_is_known() -> None:
    assert examine(f"{RNG}<text/></element>".encode(), "a.rng") == SchemaFile("relax-ng", "", ())


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", ("input-empty", 0, 0)),
        ("<!ELEMENT a (b)>", ("xml-syntax", 1, 2)),
        ("start = element a { text }", ("schema-kind", 1, 1)),
        ("\n<html><body>Not found</body></html>", ("schema-kind", 2, 1)),
        ('[{"type": "object"}]', ("schema-kind", 1, 1)),
        ('{"headline": "Shares fall"}', ("schema-kind", 1, 1)),
        ('{"type":\n "object",}', ("json-syntax", 2, 11)),
        ('{"type": "object",\n "type": "array"}', ("json-duplicate-key", 2, 2)),
        ('{"properties": {"a": {"type": "text"}}}', ("schema-invalid", 1, 31)),
        ('{"type": "string", "pattern": "a("}', ("schema-invalid", 1, 31)),
        ('{"$schema": "https://a.example/own"}', ("schema-invalid", 1, 13)),
        ('{"$schema": ["a"], "type": "object"}', ("schema-invalid", 1, 13)),
        ('{"$schema": "http://[", "type": "object"}', ("schema-invalid", 1, 13)),
        (f"{XSD}\n<xs:element/>\n", ("xml-syntax", 3, 1)),
        (f"{XSD}\n\n  <xs:element nam='a'/></xs:schema>", ("schema-invalid", 3, 1)),
        (f"{XSD}\n<xs:element name='a' type='none'/></xs:schema>", ("schema-invalid", 2, 1)),
        (f"{RNG}\n <nothing/></element>", ("schema-invalid", 2, 1)),
        (f'<!DOCTYPE a [<!ENTITY b "c">]>{XSD}</xs:schema>', ("xml-entity", 1, 1)),
    ],
)
def test_what_is_no_sound_schema_is_refused_with_its_place(
    content: str, expected: tuple[str, int, int]
) -> None:
    assert refused(content) == expected


def test_an_address_that_cannot_be_one_harms_nothing() -> None:
    file = examine(b'{"$id": "http://[", "$ref": "http://[#x", "anyOf": [{"$ref": "b"}]}', "a")
    assert file.needs  # whatever they are called


def test_what_an_xsd_takes_in_is_taken_from_what_is_given_alone() -> None:
    including = f'{XSD}\n<xs:include schemaLocation="{{}}"/><xs:element name="a" type="t"/>'
    including += "</xs:schema>"
    content = including.replace("{}", "b.xsd").replace('type="t"', 'type="t" xmlns="urn:a"')
    given = f'{XSD}<xs:simpleType name="t"><xs:restriction base="xs:int"/></xs:simpleType>'
    compiled = compile_xml(content.encode(), "a.xsd", {"b.xsd": f"{given}</xs:schema>".encode()})
    assert compiled.validate(etree.fromstring('<a xmlns="urn:a">1</a>'))
    assert not compiled.validate(etree.fromstring('<a xmlns="urn:a">one</a>'))
    for missing in ("b.xsd", "file:///etc/hostname", "https://a.example/b.xsd", __file__):
        assert compile_xml(including.replace("{}", missing).encode(), "a.xsd", {}) is None


def test_what_a_relax_ng_schema_takes_in_is_named_and_taken_from_what_is_given_alone() -> None:
    content = f"{RNG}<externalRef href='b.rng'/></element>".encode()
    assert examine(content, "a.rng") == SchemaFile("relax-ng", "", ("b.rng",))
    assert compile_xml(content, "a.rng", {}) is None
    given = b'<text xmlns="http://relaxng.org/ns/structure/1.0"/>'
    assert compile_xml(content, "a.rng", {"b.rng": given}).validate(etree.fromstring("<a>x</a>"))
