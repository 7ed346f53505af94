"""The .rng is the schema: what is written from it, and what walks by it, say the same."""

import pytest
from lxml import etree

from newsexport.schemas import path_of
from newsexport.structure import _compile
from newsexport.structure.grammar import Grammar, grammar
from newsexport.structure.walk import walk
from newsexport.structure.xml_schema import NAMESPACES
from standards.mutants import samples

NAMES = ("newsml-g2", "nitf", "rss", "atom")


@pytest.mark.parametrize("name", _compile.COMPILED)
def test_the_compiled_schema_is_that_of_the_file(name: str) -> None:
    # on failure: make schemas
    assert _compile.file_of(name).read_bytes() == _compile.compiled(name)


def test_the_namespaces_are_those_of_the_schemas() -> None:
    assert {name: grammar(name).namespace for name in _compile.COMPILED} == NAMESPACES


@pytest.mark.parametrize("name", NAMES)
def test_the_walk_agrees_with_relax_ng_on_every_element_attribute_and_value(name: str) -> None:
    # each in turn of what `samples` gives; all of it agrees, which takes a minute
    schema = etree.RelaxNG(etree.parse(path_of(f"{name}.rng")))
    every = {"newsml-g2": 29, "nitf": 11}.get(name, 1)
    seen = different = 0
    for at, sample in enumerate(samples(grammar(name))):
        if at % every == 0:
            seen += 1
            wrong = next(walk(name).errors(sample.root), None)
            different += schema.validate(sample.root) != (wrong is None)
    assert seen > 4000
    assert different == 0


def test_what_is_read_is_the_part_of_relax_ng_that_the_schemas_are_written_in() -> None:
    text = b"""<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:x"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><ref name="story"/></start>
      <define name="story"><element name="story">
        <optional><attribute name="day"><data type="date"/></attribute></optional>
        <attribute name="state"><choice><value>new</value><value>old</value></choice></attribute>
        <oneOrMore><ref name="part"/></oneOrMore>
      </element></define>
      <define name="part"><element name="part"><text/></element></define>
    </grammar>"""
    story = Grammar(text).type_of("story")
    assert story.tag == "{urn:x}story"
    assert [(each.name, each.required) for each in story.attributes.values()] == [
        ("day", False),
        ("state", True),
    ]
    assert story.attributes["state"].value is not None
    assert story.attributes["state"].value.says == "new or old"
    assert Grammar(text, "").type_of("story").tag == "story"
