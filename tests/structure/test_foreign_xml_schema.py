"""XML Schemas and RELAX NG that somebody gives: nothing fetched, nothing that ends in a crash."""

import socket
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from newsexport.data import data_of
from newsexport.documents.handles import Attribute
from newsexport.documents.xml import parse_xml
from newsexport.errors import SourceError
from newsexport.structure.xml_schema import foreign_xml_errors

XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
    targetNamespace="urn:x" xmlns="urn:x">{}
  <xs:element name="story"><xs:complexType><xs:sequence>
    <xs:element name="head" type="xs:string"/>
    <xs:element name="page" type="xs:int" maxOccurs="unbounded"/>
  </xs:sequence><xs:attribute name="day" type="xs:date"/></xs:complexType></xs:element>
</xs:schema>"""
RNG = """<grammar xmlns="http://relaxng.org/ns/structure/1.0">
  <start><element name="story"><ref name="head"/></element></start>
  <define name="head"><element name="head"><text/></element></define>
</grammar>"""


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


def told(schema: str, xml: str, **resources: str) -> list[str]:
    root = parse_xml(data_of(xml.encode(), "<test>"))
    given = {name.replace("_", "."): text.encode() for name, text in resources.items()}
    lines = []
    for handle, message in foreign_xml_errors(schema.encode(), root, given, "own.xsd"):
        attribute = handle.name if isinstance(handle, Attribute) else ""
        element: Any = handle.element if isinstance(handle, Attribute) else handle
        path = root.getroottree().getelementpath(element).replace("{urn:x}", "")
        lines.append(f"{path}{f'@{attribute}' if attribute else ''}: {message}")
    return lines


def refused(schema: str, **resources: str) -> str:
    with pytest.raises(SourceError) as caught:
        told(schema, "<story/>", **resources)
    return f"{caught.value} ({caught.value.code})"


def test_an_xml_schema_says_what_is_wrong_and_where() -> None:
    schema = XSD.format("")
    story = '<story xmlns="urn:x" day="{}"><head>A</head>{}</story>'
    assert told(schema, story.format("2026-01-15", "<page>1</page>")) == []
    assert told(schema, story.format("today", "<page>1</page><page>x</page><foot/>")) == [
        ".@day: element 'story', attribute 'day': 'today' is not a valid value of the atomic type"
        " 'xs:date'",
        "page[2]: element 'page': 'x' is not a valid value of the atomic type 'xs:int'",
        "foot: element 'foot': this element is not expected; expected is ( page )",
    ]


def test_a_place_far_down_is_found() -> None:
    pages = "<page>1</page>\n" * 70_000
    wrong = f'<story xmlns="urn:x">\n<head/>\n{pages}<page>x</page></story>'
    (line,) = told(XSD.format(""), wrong)
    assert line.startswith("page[70001]: ")


def test_a_part_of_a_file_is_looked_at_as_well() -> None:
    file = etree.fromstring(
        '<all xmlns:x="urn:x"><x:story><x:head/><x:page>?</x:page></x:story></all>'
    )
    ((handle, message),) = foreign_xml_errors(XSD.format("").encode(), file[0], {})
    assert handle is file[0][1]
    assert "'?' is not a valid value" in message


def test_relax_ng_is_taken_too() -> None:
    assert told(RNG, "<story><head/></story>") == []
    assert told(RNG, "<story><foot/></story>")


def test_named_entities_count_as_their_characters() -> None:
    story = '<!DOCTYPE story SYSTEM "x.dtd"><story xmlns="urn:x"><head>caf&eacute;</head>{}</story>'
    assert told(XSD.format(""), story.format("<page>1</page>")) == []
    assert told(XSD.format(""), story.format("<page>1&nbsp;</page>"))


def test_what_a_schema_imports_is_taken_from_what_is_given_by_file_name() -> None:
    types = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x">
        <xs:element name="note"/></xs:schema>"""
    schema = XSD.format('<xs:include schemaLocation="https://example.org/types/t.xsd"/>')
    assert told(schema, '<note xmlns="urn:x"/>', t_xsd=types) == []
    assert refused(schema) == (
        "own.xsd:2:1: needs https://example.org/types/t.xsd, which is not there (schema-reference)"
    )
    # also where what is imported imports more
    more = types.replace("<xs:element", '<xs:include schemaLocation="u.xsd"/><xs:element')
    assert (
        refused(schema, t_xsd=more)
        == "t.xsd:2:1: needs u.xsd, which is not there (schema-reference)"
    )


def test_what_a_grammar_includes_is_taken_from_what_is_given_by_file_name() -> None:
    including = """<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="a/b.rng">
        <define name="head"><element name="title"><text/></element></define></include></grammar>"""
    assert told(including, "<story><title/></story>", b_rng=RNG) == []
    assert told(including, "<story><head/></story>", b_rng=RNG)
    assert refused(including) == "own.xsd:1:1: needs a/b.rng, which is not there (schema-reference)"
    again = including.replace("a/b.rng", "b.rng")
    assert refused(including, b_rng=again) == (
        "b.rng: includes b.rng, which includes it (schema-invalid)"
    )
    outer = '<externalRef xmlns="http://relaxng.org/ns/structure/1.0" href="b.rng"/>'
    assert told(outer, "<story><head/></story>", b_rng=RNG) == []


def test_no_file_of_the_machine_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.xsd"
    secret.write_text(XSD.format(""))
    (tmp_path / "secret.rng").write_text(RNG)
    schema = XSD.format(f'<xs:include schemaLocation="file://{secret}"/>')
    assert "which is not there" in refused(schema)
    including = f"""<grammar xmlns="http://relaxng.org/ns/structure/1.0">
        <include href="{tmp_path}/secret.rng"/></grammar>"""
    assert "which is not there" in refused(including)
    entity = f'<!DOCTYPE g [<!ENTITY e SYSTEM "file://{secret}">]>'
    assert "schema-invalid" in refused(entity + RNG.replace("<text/>", "&e;"))


NO_SCHEMAS = {
    "nothing": "",
    "no XML": "{}",
    "cut off": XSD[:100],
    "other XML": "<story/>",
    "no schema": '<xs:element xmlns:xs="http://www.w3.org/2001/XMLSchema"/>',
    "an unknown type": XSD.format('<xs:element name="a" type="nothing"/>'),
    "a bad pattern": XSD.format(
        '<xs:simpleType name="t"><xs:restriction base="xs:string"><xs:pattern value="["/>'
        "</xs:restriction></xs:simpleType>"
    ),
    "not deterministic": XSD.format(
        '<xs:complexType name="t"><xs:sequence><xs:element name="a" minOccurs="0"/>'
        '<xs:element name="a"/></xs:sequence></xs:complexType>'
    ),
    "a grammar without a start": '<grammar xmlns="http://relaxng.org/ns/structure/1.0"/>',
    "a reference to nothing": RNG.replace('<ref name="head"/>', '<ref name="foot"/>'),
}


@pytest.mark.parametrize("schema", NO_SCHEMAS.values(), ids=list(NO_SCHEMAS))
def test_what_is_no_schema_is_refused_in_one_sentence(schema: str) -> None:
    message = refused(schema)
    assert message.startswith("own.xsd")
    assert message.endswith("(schema-invalid)")
    assert "\n" not in message


@pytest.mark.parametrize(
    "declared",
    ['x SYSTEM "other.txt"', 'x PUBLIC "-//A//B" "http://a.example/b"', '% x SYSTEM "c"'],
)
def test_a_schema_that_asks_for_other_files_by_entities_is_refused(declared: str) -> None:
    schema = f"<!DOCTYPE schema [<!ENTITY {declared}>]>" + XSD.format("")
    with pytest.raises(SourceError, match="declares the entity 'x', which stands elsewhere"):
        told(schema, "<story/>")


def test_a_schema_may_have_entities_of_its_own() -> None:
    schema = '<!DOCTYPE schema [<!ENTITY x "urn:x">]>' + XSD.format("")
    assert told(schema, '<story xmlns="urn:x"><head/><page>1</page></story>') == []
