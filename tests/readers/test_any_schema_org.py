"""Whatever JSON stands where schema.org wants something else: read, and what is read is valid."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsexport
from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.options import ParseOptions
from newsexport.registry import get_reader
from newsexport.validation import item_errors
from worked_items import features_item

ARTICLE: dict[str, Any] = json.loads(newsexport.export(features_item(), "jsonld"))
_WORDS = st.sampled_from(
    [
        *("", " ", "x", "2024-05-05", "2024", "-5", "1" * 30, "https://a.example/", "_:b", "#x"),
        *("NewsArticle", "Person", "Country", "Quotation", "ImageObject", "AT", "a:b", "wikidata:"),
        *(
            "WASHINGTON",
            "By A and B",
            "x\ny",
            "\x00",
            "en_US",
            "a b c",
            "<p>x</p>",
            "desk@a.example",
        ),
    ]
)
_KEYS = st.sampled_from(
    ["@id", "@type", "@value", "@list", "@context", *ARTICLE, "text", "address", "sameAs", "url"]
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 3000) | st.floats(allow_nan=False) | _WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=8,
)
_CHANGES = st.dictionaries(_KEYS, _JSON, min_size=1, max_size=6)


def read(document: Any, format: str = "jsonld") -> None:
    content = document if isinstance(document, str) else json.dumps(document)
    try:
        found = list(get_reader(format).read(data_of(content, "any"), ParseOptions()))
    except SourceError:
        return
    for reading in found:
        if not isinstance(reading, SourceError):
            assert not item_errors(reading.item)


VALUES: list[Any] = [
    *(0, -1, 1.5, 10**12, True, "", " ", "x", "99999", "2024-13-01", "2024-05-05T25:00Z"),
    *("en_US", "a b c", "https://a.example/ b", "a:b:c", "By A and B", "<p>x</p>", "\ud800"),
    *([], {}, [None], [[]], [{}], {"@id": "#x"}, {"@value": None}, {"name": 5}),
    {"@type": "Person", "name": " "},
    {"@type": "Country", "name": "X", "identifier": "zz", "address": "here"},
    {"@type": "ImageObject", "contentUrl": " ", "caption": ["", 3], "dateCreated": "x"},
    {"@type": "Quotation", "text": ["", "of"], "spokenByCharacter": "x"},
    {"@type": "CreativeWork", "url": "", "position": "x", "text": 5},
]


@pytest.mark.parametrize("name", ["@id", "@type", "text", "url", *ARTICLE])
def test_no_value_of_a_property_gives_an_item_that_is_not_valid(name: str) -> None:
    for value in VALUES:
        read(ARTICLE | {name: value})
        read({"@type": "Article", name: [value, value]})
        read({"@type": "Article", "about": {"name": "x", name: value}})
        read({"@type": "Article", "hasPart": {"@type": "Quotation", "text": "x", name: value}})
        read({"@type": "Article", "author": {"name": "x", name: value}})


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(_CHANGES)
def test_any_value_of_any_property_gives_a_valid_item(changes: dict[str, Any]) -> None:
    read(ARTICLE | changes)
    read({"@type": "Article", "headline": "x", "about": [changes], "hasPart": changes})
    read({"@type": "Article", "author": changes, "image": [changes, "x"], "publisher": changes})


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(_CHANGES)
def test_the_same_in_a_page(changes: dict[str, Any]) -> None:
    script = json.dumps(ARTICLE | changes).replace("<", r"\u003c")
    page = f'<html><script type="application/ld+json">{script}</script><main><p>Words.</p></main>'
    read(page, "html")


_INSIDE = st.lists(
    st.tuples(
        st.sampled_from(
            "title link guid description author category pubDate dc:creator dc:date dc:language"
            " enclosure source content:encoded dcterms:created dc:publisher media:content".split()
        ),
        st.sampled_from(["", ' url="x"', ' url="a b" type="image/png"', ' domain="x"']),
        _WORDS.map(lambda word: word.replace("\x00", "").replace("<", "&lt;")),
    ),
    max_size=6,
)
_NAMES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:media="http://search.yahoo.com/mrss/"'
)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(_INSIDE)
def test_any_words_in_a_feed_give_valid_items(inside: list[tuple[str, str, str]]) -> None:
    elements = "".join(f"<{name}{more}>{text}</{name}>" for name, more, text in inside)
    read(f"<rss {_NAMES}><channel><item>{elements}</item></channel></rss>", "rss")
