"""Rules for JSON-LD, on the worked documents, on our own exports and on whatever JSON there is."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsexport
from newsexport.checking.engine import Checks, check
from newsexport.checking.loading import Loaded, load
from newsexport.checking.places import JsonFile
from newsexport.data import data_of
from newsexport.documents.document import Document
from newsexport.documents.handles import Beside, Key
from newsexport.documents.lines import LineIndex
from newsexport.encoding import source_of
from newsexport.finding import Finding
from newsexport.registry import Hit, get_layout, rules_in
from newsexport.structure.json_schema import json_errors
from standards.checks import WORKED, needs_standards
from worked_items import features_item

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
STRANGERS = Path(__file__).parents[1] / "readers" / "strangers"
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
RULES = rules_in("jsonld")
GOOGLE = rules_in("receivers.google")
CODES = {rule.code for rule in (*RULES, *GOOGLE)}


def findings(
    text: str, *receivers: str, format: str | None = "jsonld", codes: set[str] = CODES
) -> list[Finding]:
    checks = Checks(format, receivers, codes.__contains__, NOW)
    checked = check(data_of(text, "any"), checks)
    return [finding for each in checked for finding in each.findings]


def told(document: Any, *receivers: str) -> list[tuple[str, str]]:
    found = findings(json.dumps(document), *receivers)
    return [(finding.rule, finding.pointer) for finding in found]


def article(**properties: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **properties}


WRONG = [
    ("jsonld-01-caption-on-article", "NX063", (237, 2), (237, 11), "/caption"),
    ("jsonld-02-editor-is-organisation", "NX064", (237, 12), (240, 3), "/editor"),
    ("jsonld-03-author-is-text", "NX220", (10, 12), (10, 39), "/author"),
    ("jsonld-04-date-in-words", "NX520", (9, 19), (9, 34), "/datePublished"),
    ("jsonld-05-unknown-property", "NX060", (237, 2), (237, 10), "/byline"),
    (
        "jsonld-06-dangling-speaker",
        "NX620",
        (185, 12),
        (185, 91),
        "/hasPart/2/spokenByCharacter/@id",
    ),
    ("jsonld-07-sdpublisher-software", "NX064", (237, 17), (240, 3), "/sdPublisher"),
    ("jsonld-08-image-is-text-node", "NX064", (237, 11), (240, 3), "/image"),
]


@needs_standards
@pytest.mark.parametrize(("name", "code", "begin", "end", "pointer"), WRONG)
def test_each_wrong_example_has_what_its_name_says_and_nothing_else(
    name: str, code: str, begin: tuple[int, int], end: tuple[int, int], pointer: str
) -> None:
    text = (WORKED / "invalid" / f"{name}.jsonld").read_text("utf-8")
    (found,) = findings(text)
    assert (found.rule, found.severity, found.pointer) == (code, "error", pointer)
    assert (found.line, found.column) == begin
    assert (found.end_line, found.end_column) == end


@needs_standards
def test_every_wrong_example_is_known() -> None:
    names = {path.stem for path in (WORKED / "invalid").glob("*.jsonld")}
    assert names == {name for name, *_ in WRONG}


@needs_standards
@pytest.mark.parametrize("name", ["seed", "features"])
def test_the_worked_examples_have_no_finding(name: str) -> None:
    text = (WORKED / f"{name}.jsonld").read_text("utf-8")
    assert findings(text) == []
    assert list(json_errors("news-article", json.loads(text))) == []


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: str(path.stem))
@pytest.mark.parametrize("format", ["jsonld", "html"])
def test_what_we_write_of_a_seed_has_no_finding(seed: Path, format: str) -> None:
    item = newsexport.parse(seed.read_bytes(), authority="news.example.org,2024", now=NOW)
    assert findings(newsexport.export(item, format), format=format) == []


def test_what_we_write_of_an_item_that_uses_everything_has_no_finding() -> None:
    text = newsexport.export(features_item(), "jsonld")
    assert findings(text) == []
    assert list(json_errors("news-article", json.loads(text))) == []


SITE = "https://post.example/"
GRAPH = {
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": ["NewsArticle"],
            "@id": f"{SITE}1#article",
            "headline": "Mill to reopen",
            "author": {"@id": f"{SITE}#ana", "name": "Ana Roe"},
            "publisher": {"@id": f"{SITE}#org"},
            "image": {"@id": f"{SITE}1#picture"},
            "isPartOf": {"@type": ["CreativeWork", "Product"], "productID": "post.example:basic"},
            "isAccessibleForFree": False,
            "hasPart": {
                "@type": "WebPageElement",
                "isAccessibleForFree": False,
                "cssSelector": ".paid",
            },
            "speakable": {"@type": "SpeakableSpecification", "xpath": ["/html/head/title"]},
            "mainEntityOfPage": {"@id": f"{SITE}1"},
            "datePublished": "2024-04-18T06:30:00+00:00",
            "dateModified": "2024-04-18T11:02:13.120Z",
            "commentCount": 0,
            "wordCount": 37,
            "keywords": ["fire", "mill"],
            "articleSection": ["Business", "Local"],
            "thumbnailUrl": f"{SITE}1.jpg",
            "inLanguage": "en-GB",
            "copyrightYear": 2024,
            "potentialAction": [
                {"@type": "CommentAction", "name": "Comment", "target": [f"{SITE}1#respond"]}
            ],
            "video": {
                "@type": "VideoObject",
                "name": "The mill",
                "thumbnailUrl": [f"{SITE}1.jpg"],
                "uploadDate": "2024-04-18",
                "duration": "PT1M33S",
                "interactionStatistic": {
                    "@type": "InteractionCounter",
                    "interactionType": {"@type": "WatchAction"},
                    "userInteractionCount": 56,
                },
            },
            "contentLocation": {
                "@type": "Place",
                "name": "Roe",
                "geo": {"@type": "GeoCoordinates"},
            },
        },
        {"@type": "Organization", "@id": f"{SITE}#org", "name": "The Post", "logo": f"{SITE}l.png"},
        {"@type": ["Person", "Organization"], "@id": f"{SITE}#ana", "name": "Ana Roe"},
        {"@type": "ImageObject", "@id": f"{SITE}1#picture", "url": f"{SITE}1.jpg", "width": 1200},
        {
            "@type": "WebSite",
            "@id": f"{SITE}#website",
            "url": SITE,
            "potentialAction": {
                "@type": "SearchAction",
                "target": {"@type": "EntryPoint", "urlTemplate": SITE + "?s={term}"},
                "query-input": "required name=term",
            },
        },
        {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": 1, "name": "Home", "item": SITE},
                {"@type": "ListItem", "position": 2, "item": {"@id": SITE, "name": "News"}},
            ],
        },
        {
            "@type": "LiveBlogPosting",
            "coverageStartTime": "2024-04-18T06:30:00+00:00",
            "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Now", "articleBody": "x"}],
        },
        {
            "@type": "ClaimReview",
            "claimReviewed": "The mill is closed",
            "reviewRating": {"@type": "Rating", "ratingValue": "1", "bestRating": 5},
            "itemReviewed": {"@type": "Claim", "appearance": {"@type": "OpinionNewsArticle"}},
        },
        {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "When?"}]},
        {"@type": "SportsEvent", "startDate": "2024-04-18T20:00", "location": "Roe"},
    ],
}


def test_a_page_as_publishers_write_it_has_no_finding() -> None:
    assert told(GRAPH) == []
    assert list(json_errors("news-article", GRAPH)) == []


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (article(**{"@tpye": "x"}), [("NX060", "/@tpye")]),
        (
            article(author={"@type": "Person", "name": "A", "nmae": "B"}),
            [("NX060", "/author/nmae")],
        ),
        (article(**{"a/b": 1}), [("NX060", "/a~1b")]),
        (article(about={"@type": ["Person", "Organisation"]}), [("NX061", "/about/@type/1")]),
        (
            article(about={"@type": "Wombat", "legs": 4}),
            [("NX062", "/about/@type"), ("NX060", "/about/legs")],
        ),
        (article(about={"@type": "Wombat", "caption": "x"}), [("NX062", "/about/@type")]),
        (article(publisher="Roe Press"), [("NX221", "/publisher")]),
        (
            article(mentions={"@type": "Movie", "author": "Ana Roe"}),
            [("NX066", "/mentions/author")],
        ),
        (article(headline={"en": "x"}), [("NX064", "/headline"), ("NX060", "/headline/en")]),
        (article(datePublished={"@value": "Jan. 18"}), [("NX520", "/datePublished/@value")]),
        (article(dateModified=["2022-01-18", "2022-1-9"]), [("NX520", "/dateModified/1")]),
        (article(isBasedOnUrl="https://a.example/"), [("NX069", "/isBasedOnUrl")]),
        (article(author=[{"@type": "Person", "name": "A"}] * 2), [("NX075", "/author/1")]),
        (article(inLanguage="en_US"), [("NX078", "/inLanguage")]),
        (article(inLanguage=["English (US)", "zh-Hant-TW"]), [("NX078", "/inLanguage/0")]),
        (article(author={}), [("NX074", "/author")]),
        (article(author=None), [("NX074", "/author")]),
        (article(mainEntityOfPage=True), [("NX065", "/mainEntityOfPage")]),
        (article(author={"@id": "_:b0"}), [("NX620", "/author/@id")]),
        (article(author={"@id": "https://roe.example/#ana"}), []),
        (article(image={"@type": "ImageObject", "url": "1.jpg"}), [("NX621", "/image/url")]),
        ([article(name="a"), {"@type": "NewsArticle"}], [("NX070", "/1")]),
        ({"@context": "https://schema.org", "@type": "Person", "name": "A"}, [("NX080", "")]),
        (article(about={"name": "A"}), [("NX073", "/about")]),
    ],
)
def test_findings_stand_where_the_mistake_is(
    document: Any, expected: list[tuple[str, str]]
) -> None:
    assert told(document) == expected


def test_what_another_script_of_the_page_says_is_no_dangling_reference() -> None:
    one = article(**{"@id": "#a", "publisher": {"@id": "#org"}, "author": {"@id": "#ana"}})
    two = {"@context": "https://schema.org", "@type": "Organization", "@id": "#org", "name": "Roe"}
    script = '<script type="application/ld+json">{}</script>\n'
    page = "<!doctype html>\n" + "".join(script.format(json.dumps(each)) for each in (one, two))
    found = findings(page, format="html")
    assert [(each.rule, each.line, each.pointer) for each in found] == [("NX620", 2, "/author/@id")]


def test_a_sign_that_is_escaped_ends_no_script() -> None:
    text = json.dumps(article(articleBody="a </script> b"))
    assert [finding.rule for finding in findings(text)] == ["NX077"]
    assert findings(text.replace("<", "\\u003c")) == []


def test_a_key_in_an_item_of_a_file_has_its_place() -> None:
    text = json.dumps({"@graph": [article(headline="x"), {"@type": "Person"}]})
    (loaded,) = load(data_of(text, "any"), get_layout("jsonld"), NOW)
    assert isinstance(loaded, Loaded)
    (item,) = loaded.items
    begin, end = item.places.span(Key("/headline"), None)
    assert text[begin:end] == '"headline"'
    assert item.places.pointer(Key("/headline")) == "/@graph/0/headline"


def hits(document: Any, code: str) -> list[Hit]:
    (rule,) = [rule for rule in (*RULES, *GOOGLE) if rule.code == code]
    return list(rule.check(as_document(document)))


def as_document(value: Any, text: str | None = None) -> Document:
    text = json.dumps(value) if text is None else text
    return Document(
        source_of(text, "any"),
        "jsonld",
        value,
        places=lambda: JsonFile(text),
        lines=lambda: LineIndex(text),
    )


def test_what_is_certain_is_put_right() -> None:
    assert [hit.new for hit in hits(article(inLanguage="de_AT"), "NX078")] == ["de-AT"]
    assert [hit.new for hit in hits(article(inLanguage="en-GB"), "NX078")] == []
    assert [hit.new for hit in hits(article(inLanguage="American English"), "NX078")] == [None]
    assert [hit.new for hit in hits(article(dateModified="2022/1/9"), "NX520")] == ["2022-01-09"]
    assert [hit.new for hit in hits(article(dateModified="1/9/2022"), "NX520")] == [None]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (article(), ["NX800", "NX801", "NX802", "NX803", "NX804"]),
        (GRAPH, ["NX805", "NX810", "NX801", "NX802", "NX803", "NX804", "NX800"]),
        ({"@context": "https://schema.org", "@type": "Person", "name": "Ana Roe"}, []),
    ],
)
def test_what_google_recommends_is_told_where_it_is_absent(
    document: Any, expected: list[str]
) -> None:
    codes = {rule.code for rule in GOOGLE}
    found = findings(json.dumps(document), "google", codes=codes)
    assert sorted(finding.rule for finding in found) == sorted(expected)


def test_google_is_asked_only_where_it_is_named() -> None:
    assert told(article()) == []


_WORDS = st.sampled_from(
    [
        *("", " ", "x", "#x", "_:b", "NewsArticle", "Person", "Role", "ImageObject", "Jan. 18"),
        *("https://schema.org", "https://a.example/terms", "2022-01-18T09:30", "1.jpg", "\ud800"),
        *("<b>x</b> </script>", "data:x", "en_US", "schema:name", "PT5M"),
    ]
)
_KEYS = st.sampled_from(
    [
        *("@context", "@graph", "@id", "@type", "@value", "@list", "@set", "@reverse", "@vocab"),
        *("type", "id", "schema:author", "headline", "author", "publisher", "image", "logo", "url"),
        *("hasPart", "name", "isAccessibleForFree", "inLanguage", "datePublished", "width", "a/b~"),
        *("mainEntityOfPage", "speakable", "wordCount", "interactionCount", "headlin", ""),
    ]
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _WORDS | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=5),
    max_leaves=25,
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(_JSON)
def test_no_rule_fails_on_any_json(value: Any) -> None:
    document = as_document(value, "<script")
    for rule in (*RULES, *GOOGLE):
        for hit in rule.check(document) if rule.code != "NX077" else ():
            at = hit.at.pointer if isinstance(hit.at, Key) else hit.at
            _resolve(value, str(at))
            assert "\n" not in hit.message and not hit.message.endswith(".")


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(_JSON)
def test_every_finding_of_any_json_has_its_place(value: Any) -> None:
    text = (
        json.dumps({"@context": "https://schema.org", "@graph": value}, allow_nan=False)
        if (_is_json(value))
        else "{}"
    )
    for finding in findings(text, "google"):
        assert finding.rule == "NX000" or finding.line == 1


def _is_json(value: Any) -> bool:
    try:
        json.dumps(value, allow_nan=False)
    except ValueError:
        return False
    return True


def _resolve(value: Any, pointer: str) -> None:
    for step in pointer.split("/")[1:]:
        if isinstance(value, list):
            value = value[int(step)]
        else:
            value = value[step.replace("~1", "/").replace("~0", "~")]


@pytest.mark.parametrize(
    "grow",
    [
        lambda n: [article(**{"@id": f"#{i}", "author": {"@id": f"#{i + 1}"}}) for i in range(n)],
        lambda n: article(image=[f"{i}.jpg" for i in range(n)], publisher=[{"logo": "x"}] * n),
        lambda n: article(**{f"headlin{i}": "x" for i in range(n)}),
        lambda n: article(
            isAccessibleForFree=[False] * n, hasPart=[{"@type": f"Wombat{i}"} for i in range(n)]
        ),
        lambda n: [
            article(**{"@id": "#a", "headline": str(i), "author": {"@id": "#a"}}) for i in range(n)
        ],
        lambda n: article(**{"@type": ["Person"] * n, **{f"caption{i}": 1 for i in range(n)}}),
        lambda n: [
            {"@type": f"Wombat{i}", "@id": "#a", "caption": "x", "image": {"@id": "#a"}}
            for i in range(n)
        ],
        lambda n: {"@context": {f"t{i}": "schema:x" for i in range(n)}, "@graph": [{"t1": 1}] * n},
    ],
)
def test_the_steps_grow_as_the_document_does(grow: Any) -> None:
    small, large = (_steps(grow(size)) for size in (300, 1200))
    assert large < 6 * small


def _steps(value: Any) -> int:
    """How many lines of Python the rules run through."""
    document = as_document(value, "<")
    for rule in (*RULES, *GOOGLE):  # what is read once a process
        list(rule.check(as_document(article(headlin="x"), "<")))
    count = 0

    def trace(frame: Any, event: str, arg: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        for rule in (*RULES, *GOOGLE):
            for _ in rule.check(document) if rule.code != "NX077" else ():
                pass
    finally:
        sys.settrace(before)
    return count


GRAPH_OF_A_SYSTEM = """{"@context": "https://schema.org", "@graph": [
 {"@type": "NewsArticle", "@id": "https://post.example/1#a", "headline": "Mill to reopen",
  "author": {"@id": "#ana"}, "image": {"@id": "#picture"}, "hasPart": [{"@id": "#picture"}],
  "publisher": {"@id": "#org"}},
 {"@type": "Person", "@id": "#ana", "name": "By Ana Roe"},
 {"@type": "NewsArticle", "@id": "https://post.example/2#a", "author": {"@id": "#ana"},
  "publisher": {"@type": "Organization", "@id": "#org", "name": "The Post"}},
 {"@type": "ImageObject", "@id": "#picture", "caption": "The mill", "url": "https://a.example/1"}]}
"""


def test_what_an_article_refers_to_is_read_where_the_file_tells_of_it() -> None:
    (loaded,) = load(data_of(GRAPH_OF_A_SYSTEM, "any"), get_layout("jsonld"), NOW)
    assert isinstance(loaded, Loaded)
    first, second = loaded.items
    assert [
        (text.role, text.at) for text in first.texts if text.role not in ("guid", "headline")
    ] == [
        ("author", Beside("/@graph/1/name")),
        ("provider", Beside("/@graph/2/publisher/name")),
        ("caption", Beside("/@graph/3/caption")),
        ("image", Beside("/@graph/3/url")),
    ]
    assert [(text.role, text.at) for text in second.texts if text.role == "provider"] == [
        ("provider", "/publisher/name")
    ]


def test_an_author_of_two_articles_is_told_of_once_where_the_name_stands() -> None:
    found = findings(GRAPH_OF_A_SYSTEM, codes={"NX202"})
    assert [(each.line, each.column, each.pointer) for each in found] == [(5, 46, "/@graph/1/name")]
