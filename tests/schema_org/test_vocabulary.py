"""Each fact is that of schema.org's release, where its files are beside this checkout."""

import json
import re
from functools import cache
from typing import Any

import pytest

from newsexport.schema_org.spelling import near, near_property, near_type
from newsexport.schema_org.vocabulary import (
    VERSION,
    ancestors,
    has_property,
    is_a,
    is_property,
    is_type,
    properties,
    properties_of,
    range_of,
    types,
)
from standards.checks import BUNDLE, needs_standards

FILES = BUNDLE / "schemaorg"


@cache
def extract() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (FILES / f"schemaorg-{VERSION}-news-extract.json").read_text("utf-8")
    )
    return found


@cache
def shapes() -> dict[str, dict[str, set[str]]]:
    """By type, its own properties, and what each may hold."""
    found: dict[str, dict[str, set[str]]] = {}
    for shape in (FILES / "schemaorg-shapes.shacl").read_text("utf-8").split("\n\n"):
        target = re.search(r"sh:targetClass schema1:(\w+)", shape)
        if target:
            own = found.setdefault(target[1], {})
            for held in re.findall(r"\[ (sh:(?:node|or) .*?) \]\s*[,;]", shape, re.DOTALL):
                name = re.search(r"sh:path schema1:(\w+)", held)
                assert name, held
                own[name[1]] = set(re.findall(r":ValidSchema(\w+)", held))
            assert len(own) == shape.count("sh:path")
    return found


@needs_standards
def test_the_facts_are_of_the_release_that_the_version_names() -> None:
    assert extract()["version"] == VERSION


@needs_standards
def test_every_type_of_the_release_is_known_with_its_parents() -> None:
    text = (FILES / "schemaorg-subclasses.shacl").read_text("utf-8")
    parents: dict[str, set[str]] = {name: set() for name in shapes()}
    for statement in re.split(r"\.\s*\n", text):
        name, _, above = statement.partition(" rdfs:subClassOf ")
        if above:
            found = set(re.findall(r"schema1:(\w+)", above))
            parents[name.strip().removeprefix("schema1:").split(":")[-1]] = found
            for parent in found:
                parents.setdefault(parent, set())
    parents.pop("DataType", None)
    assert {name: set(fact.parents) for name, fact in types().items()} == parents


@needs_standards
def test_every_property_stands_under_the_types_that_have_it() -> None:
    ours: dict[str, set[str]] = {name: set(fact.domain) for name, fact in properties().items()}
    theirs: dict[str, set[str]] = {}
    for kind, own in shapes().items():
        for name in own:
            theirs.setdefault(name, set()).add(kind)
    assert ours.pop("interactionCount") == set()  # of no type since it was superseded
    assert ours == theirs


@needs_standards
def test_every_property_holds_what_the_release_says() -> None:
    wrong = [
        (kind, name)
        for kind, own in shapes().items()
        for name, held in own.items()
        if set(range_of(name)) != held
    ]
    assert wrong == []
    for name, fact in extract()["properties"].items():
        assert list(range_of(name)) == fact["range"]


@needs_standards
def test_what_is_inherited_is_what_the_extract_says_of_the_types_of_news() -> None:
    for name, fact in extract()["types"].items():
        assert ancestors(name)[1:] == tuple(fact["ancestors"]), name
        assert properties_of(name) == set(fact["properties"]), name
        for property, told in fact["properties"].items():
            assert told["from"] in properties()[property].domain


@needs_standards
def test_pending_and_superseded_are_marked_as_the_extract_says() -> None:
    for name, fact in extract()["properties"].items():
        ours = properties()[name]
        assert ours.pending == fact.get("pending", False), name
        assert list(ours.successors) == fact.get("supersededBy", []), name
    for name, fact in extract()["types"].items():
        assert types()[name].pending == fact["pending"], name


@needs_standards
def test_the_context_of_schema_org_knows_every_name_that_we_know() -> None:
    context = json.loads((FILES / "schemaorgcontext.jsonld").read_text("utf-8"))["@context"]
    data = {"PronounceableText", "Quantity"} | {"Boolean", "Date", "DateTime", "Number", "Time"}
    assert {name for name in types() if name not in context} - data <= {"Text", "Thing"}
    assert [name for name in properties() if name not in context] == []
    lower = [name for name, meant in context.items() if isinstance(meant, dict) and name.islower()]
    assert [name for name in lower if not is_property(name)] == []


def test_every_name_that_a_fact_uses_is_a_type() -> None:
    used = {
        name
        for fact in properties().values()
        for name in (*fact.domain, *fact.range)
        if not is_type(name)
    }
    used |= {name for fact in types().values() for name in fact.parents if not is_type(name)}
    assert used == set()
    successors = {name for fact in properties().values() for name in fact.successors}
    assert [name for name in successors if not is_property(name)] == []


@pytest.mark.parametrize(
    ("type", "property", "has"),
    [
        ("NewsArticle", "dateline", True),
        ("NewsArticle", "headline", True),
        ("NewsArticle", "name", True),
        ("NewsArticle", "caption", False),
        ("ReportageNewsArticle", "articleBody", True),
        ("BlogPosting", "dateline", False),
        ("LiveBlogPosting", "liveBlogUpdate", True),
        ("NewsMediaOrganization", "masthead", True),
        ("Organization", "masthead", False),
        ("Quotation", "spokenByCharacter", True),
    ],
)
def test_a_type_has_its_own_properties_and_those_above_it(
    type: str, property: str, has: bool
) -> None:
    assert has_property(type, property) is has
    assert (property in properties_of(type)) is has


def test_a_type_of_two_parents_is_one_of_both() -> None:
    assert is_a("EducationalOrganization", ("CivicStructure",))
    assert is_a("EducationalOrganization", ("Organization",))
    assert not is_a("EducationalOrganization", ("Person", "CreativeWork"))


def test_an_unknown_type_has_nothing_above_it() -> None:
    assert not is_type("Pressebericht")
    assert ancestors("Pressebericht") == ("Pressebericht",)
    assert range_of("pressebericht") == ()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("headlin", "headline"),
        ("Headline", "headline"),
        ("date_published", "datePublished"),
        ("datePublsihed", "datePublished"),
        ("authors", "author"),
        ("artcleBody", "articleBody"),
        ("pubDate", "datePublished"),
        ("wombat", None),
        ("", None),
        ("x" * 5000, None),
    ],
)
def test_the_property_that_was_meant_is_one_mistake_away(written: str, meant: str | None) -> None:
    assert near_property(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("newsArticle", "NewsArticle"),
        ("NewsArtical", "NewsArticle"),
        ("Organisation", "Organization"),
        ("NewsMediaOrganisation", "NewsMediaOrganization"),
        ("Persn", "Person"),
        ("Wombat", None),
    ],
)
def test_the_type_that_was_meant_is_one_mistake_away(written: str, meant: str | None) -> None:
    assert near_type(written) == meant


def test_a_superseded_property_is_never_what_was_meant() -> None:
    assert near("employes", ["employees"]) == "employees"
    assert near_property("employes") == "employee"
