"""Which names the keys of a document stand for, by the JSON-LD specification."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsexport.schema_org.nodes import Node, nodes

CONTEXT = "https://schema.org"
STRANGERS = Path(__file__).parents[1] / "readers" / "strangers"


def found(value: Any) -> list[Node]:
    return list(nodes(value))


def names(value: Any) -> list[str | None]:
    """The properties of the first node."""
    return [key.property for key in found(value)[0].keys]


@pytest.mark.parametrize(
    "context",
    [
        "http://schema.org",
        "https://schema.org/",
        "https://www.schema.org",
        ["https://schema.org", {"@language": "de"}],
        {"@vocab": "https://schema.org/"},
        [{"@vocab": "http://schema.org/"}],
    ],
)
def test_a_plain_name_is_schema_orgs_where_its_context_holds(context: Any) -> None:
    article = {"@context": context, "@type": "NewsArticle", "headline": "x"}
    assert found(article)[0].names == ("NewsArticle",)
    assert names(article) == ["headline"]


def test_a_plain_name_means_nothing_in_another_context() -> None:
    article = {"@context": "https://www.w3.org/ns/activitystreams", "@type": "Article", "name": "x"}
    assert found(article)[0].names == (None,)
    assert names(article) == [None]


def test_prefixes_terms_and_full_addresses_are_resolved() -> None:
    context = {"s": "http://schema.org/", "title": "s:headline", "kind": "@type", "dc": "urn:dc:"}
    article = {
        "@context": context,
        "kind": "s:NewsArticle",
        "title": "x",
        "s:author": "y",
        "https://schema.org/about": "z",
        "dc:date": "2024",
        "plain": "w",
    }
    assert found(article)[0].names == ("NewsArticle",)
    assert names(article) == ["headline", "author", "about", None, None]


def test_only_known_names_are_schema_orgs_beside_a_context_that_is_not_known() -> None:
    article = {"@context": [CONTEXT, "https://wire.example/terms"], "headline": "x", "desk": "y"}
    assert names(article) == ["headline", None]


def test_the_names_that_schema_orgs_own_context_gives_to_keywords_are_read() -> None:
    (article,) = found({"@context": CONTEXT, "type": "NewsArticle", "id": "#a", "name": "x"})
    assert (article.names, article.id) == (("NewsArticle",), "#a")


def test_what_an_action_asks_for_is_no_property() -> None:
    assert names({"@context": CONTEXT, "@type": "SearchAction", "query-input": "required"}) == [
        None
    ]


def test_values_stand_where_they_are_written() -> None:
    article = {
        "@context": CONTEXT,
        "headline": {"@value": "x", "@language": "en"},
        "author": [{"name": "Ana"}, "Max"],
        "about": {"@list": ["oil"]},
        "a/b~c": 5,
    }
    assert [(value.at, value.property) for value in found(article)[0].values] == [
        ("/headline/@value", "headline"),
        ("/author/0", "author"),
        ("/author/1", "author"),
        ("/about/@list/0", "about"),
        ("/a~1b~0c", "a/b~c"),
    ]


def test_nodes_come_in_the_order_of_the_document_with_what_holds_them() -> None:
    graph = {
        "@context": CONTEXT,
        "@graph": [
            {"@type": "NewsArticle", "author": {"@id": "#ana"}, "image": [{"url": "u"}]},
            {"@type": "Person", "@id": "#ana", "name": "Ana Roe"},
        ],
    }
    assert [(node.at, node.holder) for node in found(graph)] == [
        ("/@graph/0", None),
        ("/@graph/0/author", "author"),
        ("/@graph/0/image/0", "image"),
        ("/@graph/1", None),
    ]
    assert [node.is_reference for node in found(graph)] == [False, True, False, False]


def test_a_context_holds_for_what_stands_in_its_node() -> None:
    outer = {"@context": CONTEXT, "about": {"@context": None, "name": "x"}, "name": "y"}
    first, second = found(outer)
    assert [key.property for key in first.keys] == ["about", "name"]
    assert [key.property for key in second.keys] == [None]


def test_documents_of_strangers_speak_schema_orgs_words() -> None:
    (compact, *_) = found(json.loads((STRANGERS / "compact.jsonld").read_text("utf-8")))
    assert compact.names == ("ReportageNewsArticle", "NewsArticle")
    assert compact.id == "https://letter.example/a/1#it"
    assert [value.property for value in compact.values][:3] == [
        "headline",
        "author",
        "datePublished",
    ]


@pytest.mark.parametrize("value", [None, 5, "x", [], {}, [[]], {"@graph": 5}, {"@type": {"a": 1}}])
def test_any_value_has_nodes_or_none(value: Any) -> None:
    assert all(isinstance(node, Node) for node in nodes(value))
