"""What receivers really accept: on files that were tried on the running programs (skipped where
they are not beside this checkout), on files made wrong by one change, and on our own exports."""

import json
from collections import Counter
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsexport
from newsexport.checking.engine import Checks, check
from newsexport.checking.format import format_of
from newsexport.data import data_of
from newsexport.finding import Finding
from newsexport.registry import get_exporter, get_layout, rules_in
from newsexport.schemas import is_valid
from standards.checks import BUNDLE, SHARED

SAMPLES = SHARED / "cms" / "samples"
SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
NOW = datetime(2026, 4, 15, 9, tzinfo=UTC)
needs_samples = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason="the files that were tried are not beside this checkout"
)
needs_bundle = pytest.mark.skipif(
    not BUNDLE.is_dir(), reason="the standards' files are not beside this checkout (../shared)"
)


def findings(content: str | bytes, receiver: str, format: str | None = None) -> list[Finding]:
    """What the rules of one receiver, and those of structure, find."""
    codes = {rule.code for rule in rules_in(f"receivers.{receiver}")} | {"NX000", "NX001", "NX002"}
    checks = Checks(format, (receiver,), codes.__contains__, NOW)
    return [found for each in check(data_of(content, "any"), checks) for found in each.findings]


def told(content: str | bytes, receiver: str, format: str | None = None) -> list[tuple[int, str]]:
    return [(found.line, found.rule) for found in findings(content, receiver, format)]


def sample(name: str) -> str:
    return (SAMPLES / name).read_text("utf-8")


# ---- what a file is


WXR = """<?xml version="1.0" encoding="UTF-8"?>
<!-- an export -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Port</title><link>https://a.example</link><description>News</description>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ana</wp:author_login>
<wp:author_display_name>By Ana Roe</wp:author_display_name></wp:author>
<item><title>Bridge opens</title><dc:creator>ana</dc:creator>
<content:encoded>&lt;p&gt;It opened.&lt;/p&gt;</content:encoded>
<excerpt:encoded>After a year.</excerpt:encoded>
<wp:post_date>2026-03-14 08:30:00</wp:post_date><wp:post_type>post</wp:post_type>
<wp:status>publish</wp:status>
<category domain="post_tag" nicename="port">Port</category></item>
<item><title>The bridge</title><excerpt:encoded>Seen from the quay.</excerpt:encoded>
<wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>
<wp:attachment_url>https://a.example/1.jpg</wp:attachment_url></item>
<item><title>The bridge, closed</title><wp:post_type>post</wp:post_type>
<wp:status>draft</wp:status><wp:post_date>0000-00-00 00:00:00</wp:post_date></item>
</channel></rss>"""
GHOST: dict[str, Any] = {
    "db": [
        {
            "meta": {"version": "6.0.0", "exported_on": 1773473400000},
            "data": {
                "posts": [
                    {
                        "id": 1,
                        "title": "Bridge opens",
                        "slug": "bridge-opens",
                        "html": "<p>It opened.</p>",
                        "custom_excerpt": "After a year.",
                        "status": "published",
                        "published_at": "2026-03-14T07:30:00.000Z",
                        "created_at": 1773473400000,
                    }
                ],
                "tags": [{"id": 5, "name": "Port", "slug": "port"}],
                "users": [{"id": 7, "name": "Ana Roe", "slug": "ana-roe"}],
                "posts_tags": [{"post_id": 1, "tag_id": 5}],
                "posts_authors": [{"post_id": 1, "author_id": "7"}],
            },
        }
    ]
}
ANS: dict[str, Any] = {
    "_id": "A1",
    "headlines": {"basic": "Bridge opens"},
    "subheadlines": {"basic": "After a year."},
    "credits": {"by": [{"type": "author", "name": "Ana Roe", "version": "0.10.12"}]},
    "publish_date": "2026-03-14T07:30:00Z",
    "content_elements": [
        {"type": "text", "content": "It <b>opened</b>."},
        {"type": "list", "list_type": "ordered", "items": [{"type": "text", "content": "One."}]},
        {
            "type": "image",
            "version": "0.10.12",
            "url": "https://a.example/1.jpg",
            "caption": "The bridge",
            "credits": {"by": [{"type": "author", "name": "Bo Roe", "version": "0.10.12"}]},
        },
    ],
    "type": "story",
    "version": "0.10.12",
}


@pytest.mark.parametrize(
    ("content", "format"),
    [
        (WXR, "wxr"),
        (json.dumps(GHOST), "ghost"),
        (json.dumps(GHOST["db"][0]), "ghost"),
        (json.dumps(ANS), "ans"),
        (json.dumps([ANS]), "ans"),
        (json.dumps(dict(sorted(ANS.items()))), "ans"),
        ('<rss version="2.0"><channel><title>A</title></channel></rss>', "rss"),
        ('{"uri": "urn:x:1", "headlines": [{"value": "A"}], "version": "1"}', "ninjs"),
        ('{"@context": "https://schema.org", "@type": "NewsArticle"}', "jsonld"),
        ('{"db": "postgres", "meta": 1}', "unknown"),
        ('{"version": "0.10.12", "name": "a-package"}', "unknown"),
    ],
)
def test_the_format_is_known_by_how_a_file_begins(content: str, format: str) -> None:
    assert format_of(data_of(content, "any")) == format


def texts(content: str, format: str) -> list[tuple[str, str]]:
    from newsexport.checking.loading import Loaded, load

    found: list[tuple[str, str]] = []
    for loaded in load(data_of(content, "any"), get_layout(format), NOW):
        assert isinstance(loaded, Loaded)
        found += [(text.role, text.text) for item in loaded.items for text in item.texts]
    return found


def test_the_texts_of_wxr_are_those_of_its_posts_and_attachments() -> None:
    assert texts(WXR, "wxr") == [
        ("headline", "Bridge opens"),
        ("published", "2026-03-14 08:30:00"),
        ("keyword", "Port"),
        ("author", "By Ana Roe"),
        ("deck", "After a year."),
        ("body", "<p>It opened.</p>"),
        ("type", "picture"),
        ("image", "https://a.example/1.jpg"),
        ("caption", "Seen from the quay."),
        ("headline", "The bridge, closed"),
        ("published", "0000-00-00 00:00:00"),
        ("status", "draft"),
    ]


def test_the_texts_of_a_post_of_ghost() -> None:
    assert texts(json.dumps(GHOST), "ghost") == [
        ("headline", "Bridge opens"),
        ("deck", "After a year."),
        ("published", "2026-03-14T07:30:00.000Z"),
        ("body", "<p>It opened.</p>"),
    ]


def test_the_texts_of_a_story_in_ans() -> None:
    assert texts(json.dumps(ANS), "ans") == [
        ("guid", "A1"),
        ("published", "2026-03-14T07:30:00Z"),
        ("headline", "Bridge opens"),
        ("deck", "After a year."),
        ("author", "Ana Roe"),
        ("body", "It <b>opened</b>."),
        ("body", "One."),
        ("caption", "The bridge"),
        ("image", "https://a.example/1.jpg"),
        ("credit", "Bo Roe"),
    ]


def test_rules_on_stories_hold_for_what_has_no_reader_of_its_own() -> None:
    ghost, ans = deepcopy(GHOST), deepcopy(ANS)
    ghost["db"][0]["data"]["posts"][0]["title"] = "x" * 121
    ans["credits"]["by"][0]["name"] = "By Ana Roe"
    for content, codes in (
        (WXR, ["NX202"]),
        (json.dumps(ghost), ["NX101"]),
        (json.dumps(ans), ["NX202"]),
    ):
        found = [each for one in check(data_of(content, "any"), Checks(now=NOW)) for each in one[2]]
        assert [each.rule for each in found] == codes


# ---- what is right


@pytest.mark.parametrize(
    ("content", "receiver"),
    [(WXR, "wordpress"), (json.dumps(GHOST), "ghost"), (json.dumps(ANS), "arc")],
)
def test_nothing_is_told_of_a_file_as_the_receiver_wants_it(content: str, receiver: str) -> None:
    assert findings(content, receiver) == []


@pytest.mark.parametrize("receiver", ["superdesk", "wordpress", "ghost", "arc"])
def test_rules_of_a_receiver_leave_files_of_other_formats_alone(receiver: str) -> None:
    formats = {"superdesk": {"ninjs", "newsml_g2", "nitf"}, "wordpress": {"wxr"}}
    formats |= {"ghost": {"ghost"}, "arc": {"ans"}}
    page = '<html><script type="application/ld+json">{"@type": "NewsArticle"}</script></html>'
    feed = '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>'
    contents = {"wxr": WXR, "ghost": json.dumps(GHOST), "ans": json.dumps(ANS), "atom": feed}
    contents |= {"html": page, "json": '{"guid": "urn:x:1"}', "text": "Storm\n\nIt rained."}
    codes = {rule.code for rule in rules_in(f"receivers.{receiver}")}
    for format, content in contents.items():
        if format not in formats[receiver]:
            assert codes.isdisjoint(code for _, code in told(content, receiver, format)), format


@needs_samples
def test_what_was_imported_into_wordpress_is_clean() -> None:
    assert told(sample("wordpress/article.wxr.xml"), "wordpress") == []


@needs_bundle
def test_exports_of_wordpress_are_clean_but_for_one_without_its_version() -> None:
    folder = BUNDLE / "wxr"
    found = {path.stem: told(path.read_bytes(), "wordpress") for path in folder.glob("*.xml")}
    assert found == {
        "small-export": [],
        "valid-wxr-1.1": [],
        "wxr-simple": [],
        "missing-version-tag": [(27, "NX821")],
        "malformed": [(90, "NX000")],
    }


@needs_samples
def test_of_what_was_imported_into_ghost_the_tag_that_came_twice_is_told() -> None:
    content = sample("ghost/import.json")
    (found,) = findings(content, "ghost")
    assert (found.rule, found.pointer) == ("NX835", "/db/0/data/tags/2/slug")
    assert "hafen-schiffe" in found.message


@needs_samples
def test_what_superdesk_loses_of_newsml_g2_is_told_at_its_place() -> None:
    # the paragraph of plain text and the heading are kept
    found = findings(sample("superdesk/article.newsml-g2.xml"), "superdesk")
    assert [(each.line, each.rule) for each in found] == [
        (19, "NX815"),
        *((line, "NX814") for line in (30, 31, 33, 34, 35)),
    ]
    assert "1 of 2" in found[0].message


@needs_samples
@pytest.mark.parametrize("name", ["article.ninjs.json", "article.nitf.xml"])
def test_nothing_is_told_of_what_superdesk_takes_whole(name: str) -> None:
    codes = {code for _, code in told(sample(f"superdesk/{name}"), "superdesk")}
    assert codes <= {"NX001"}  # it has names of its own beside those of ninjs


# ---- our own exports


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem[:12])
def test_superdesk_reads_our_ninjs_of_1_4_and_not_that_of_3_1(seed: Path) -> None:
    text = seed.read_text("utf-8")
    item = newsexport.parse(text)
    write = get_exporter("ninjs").write
    # its pictures are parts of the story's address
    pictures = [code for _, code in told(write(item, version="1.4"), "superdesk")]
    assert pictures == ["NX854"] * len(item.pictures)
    codes = Counter(code for _, code in told(write(item), "superdesk"))
    assert codes["NX850"] >= 3 and set(codes) <= {"NX850", "NX819"}


# ---- what is wrong, by one change each


def wxr(old: str, new: str, count: int = -1) -> str:
    assert old in WXR
    return WXR.replace(old, new, count)


TYPE = "<wp:post_type>post</wp:post_type>"
FIRST_POST = WXR[WXR.index("<item>") : WXR.index("</item>") + len("</item>")]
OF_WORDPRESS = [
    (WXR.replace("wp:", "w:").replace("xmlns:w:", "xmlns:w"), ["NX000"]),
    (WXR.replace("<wp:", "<w:").replace("</wp:", "</w:").replace(":wp=", ":w="), ["NX820"]),
    (wxr('wp="http://wordpress.org/export/1.2/"', 'wp="http://wordpress.org/export/"'), ["NX820"]),
    (wxr("<wp:wxr_version>1.2</wp:wxr_version>", ""), ["NX821"]),
    (wxr(">1.2<", ">1.2.1<"), ["NX821"]),
    (wxr(">1.2<", ">1.3<"), ["NX821"]),
    (wxr(">1.2<", "> 1.1 <"), []),
    (wxr(TYPE, "", 1), ["NX822"]),
    (wxr("<wp:status>publish</wp:status>", ""), ["NX823"]),
    (wxr("<dc:creator>ana<", "<dc:creator>By Ana Roe<"), ["NX824"]),
    (wxr("<dc:creator>", "<dc:creator>ana</dc:creator><dc:creator>"), ["NX824"]),
    (wxr(' nicename="port"', ""), ["NX825"]),
    (wxr('domain="post_tag" nicename="port"', ""), ["NX825"]),
    (wxr("2026-03-14 08:30:00", "14/03/2026"), ["NX826"]),
    (wxr("2026-03-14 08:30:00", "2026-03-14T08:30:00+01:00"), []),
    (wxr("2026-03-14 08:30:00", ""), ["NX826"]),
    (wxr("<!-- an export -->", "<!DOCTYPE rss>"), ["NX827"]),
    (wxr("</channel>", FIRST_POST + "</channel>"), ["NX828"]),
    (wxr("</channel>", FIRST_POST.replace("08:30", "08:31") + "</channel>"), []),
    (wxr("<wp:attachment_url>https://a.example/1.jpg</wp:attachment_url>", ""), ["NX829"]),
    (wxr("https://a.example/1.jpg", "C:\\1.jpg"), ["NX829"]),
    (wxr("https://a.example/1.jpg", "/1.jpg"), []),
]


@pytest.mark.parametrize(("content", "codes"), OF_WORDPRESS)
def test_what_wordpress_does_not_take_as_it_is_meant(content: str, codes: list[str]) -> None:
    assert [code for _, code in told(content, "wordpress", "wxr")] == codes


def changed(value: Any, at: str, new: Any) -> Any:
    """`value` with `new` at a pointer; without the key where `new` is ..."""
    value = deepcopy(value)
    *steps, last = [int(step) if step.isdigit() else step for step in at.split("/")[1:]]
    holder = value
    for step in steps:
        holder = holder[step]
    if new is ...:
        del holder[last]
    else:
        holder[last] = new
    return value


POST = "/db/0/data/posts/0"
OF_GHOST = [
    ("/db/0/meta/version", "6.0", ["NX830"]),
    ("/db/0/meta", ..., ["NX830"]),
    (f"{POST}/title", ..., ["NX831"]),
    (f"{POST}/title", " ", ["NX831"]),
    (f"{POST}/title", "x" * 255, []),
    (f"{POST}/title", "x" * 256, ["NX831"]),
    (f"{POST}/custom_excerpt", "x" * 300, []),
    (f"{POST}/custom_excerpt", "x" * 301, ["NX832"]),
    (f"{POST}/lexical", "{}", []),
    (f"{POST}/slug", "Bridge opens", ["NX834"]),
    ("/db/0/data/tags/0/slug", "#port", ["NX835"]),
    ("/db/0/data/tags/0/name", "Ports of the sea", ["NX835"]),
    ("/db/0/data/tags/0/name", "Порт", []),
    ("/db/0/data/posts_tags/0/tag_id", 6, ["NX836"]),
    ("/db/0/data/posts_authors/0/post_id", "nobody", ["NX836"]),
    ("/db/0/data/users", ..., ["NX836"]),
    (f"{POST}/status", "publish", ["NX837"]),
    (f"{POST}/status", "scheduled", ["NX838"]),
    (f"{POST}/published_at", "2026-05-14T07:30:00.000Z", ["NX838"]),
    (f"{POST}/published_at", "14 March", ["NX839"]),
    (f"{POST}/published_at", "2026-03-14 07:30:00", []),
    (f"{POST}/html", 5, ["NX001"]),
    ("/db/0/data/posts_tags/0/tag_id", ..., ["NX001"]),
    ("/db/0/data", ..., ["NX001"]),
]


@pytest.mark.parametrize(("at", "new", "codes"), OF_GHOST)
def test_what_ghost_does_not_take_as_it_is_meant(at: str, new: Any, codes: list[str]) -> None:
    content = json.dumps(changed(GHOST, at, new))
    assert [code for _, code in told(content, "ghost", "ghost")] == codes


def test_two_bodies_of_a_post_are_told() -> None:
    value = changed(changed(GHOST, f"{POST}/lexical", "{}"), f"{POST}/mobiledoc", "{}")
    assert [code for _, code in told(json.dumps(value), "ghost")] == ["NX833"]


OF_ARC = [
    ("/version", "0.9.0", ["NX840", "NX840", "NX840", "NX001"]),
    ("/version", "0.10.11", ["NX840", "NX840", "NX840"]),
    ("/additional_properties", {"version": "5"}, []),
    ("/type", "image", ["NX001"]),
    ("/headline", "x", ["NX001"]),
    ("/content_elements/0/type", "paragraph", ["NX841"]),
    ("/content_elements/0/content", ..., ["NX842"]),
    ("/content_elements/0/content", 5, ["NX842"]),
    ("/content_elements/1/items/0/content", ..., ["NX842"]),
    ("/headlines", ..., ["NX843"]),
    ("/headlines/basic", ..., ["NX001"]),
    ("/headlines/basic", "", ["NX843"]),
    ("/_id", ..., ["NX844"]),
    ("/credits", {"by": []}, ["NX845"]),
    ("/credits/by/0", {"name": "Ana Roe"}, ["NX001"]),
    ("/publish_date", "2026-03-14", ["NX001"]),
    ("/content_elements/2/publish_date", "2026-03-14", ["NX846"]),
    ("/content_elements/2/url", "1.jpg", ["NX847"]),
    ("/content_elements/2/url", ..., []),
    ("/website_url", "https://a.example/1", ["NX848"]),
    ("/canonical_url", "/1", ["NX849"]),
    ("/taxonomy", {"keywords": ["port"]}, ["NX001"]),
]


@pytest.mark.parametrize(("at", "new", "codes"), OF_ARC)
def test_what_arc_does_not_take_as_it_is_meant(at: str, new: Any, codes: list[str]) -> None:
    content = json.dumps(changed(ANS, at, new), indent=1)
    assert sorted(code for _, code in told(content, "arc", "ans")) == sorted(codes)


OF_SUPERDESK = [
    ({"uri": "urn:x:1", "versioncreated": "2026-03-14T07:30:00+0000"}, []),
    ({"uri": "urn:x:1", "versioncreated": "2026-03-14T07:30:00.5Z"}, ["NX852"]),
    ({"uri": "urn:x:1", "firstcreated": "2026-02-30T07:30:00Z"}, ["NX852"]),
    ({"headline": "Storm"}, ["NX851"]),
    ({"guid": "urn:x:1"}, []),
    ({"uri": "urn:x:1", "by": "Ana Roe", "byline": "Ana Roe"}, []),
    ({"uri": "urn:x:1", "bodies": [{"value": "x"}], "body_text": "x"}, []),
    ({"uri": "urn:x:1", "bodies": []}, []),
    ([{"uri": "urn:x:1"}], ["NX819"]),
    (
        {"uri": "urn:x:1", "associations": {"a": {"firstcreated": "2026-03-14T07:30:00+01:00"}}},
        ["NX852"],
    ),
]


@pytest.mark.parametrize(("value", "codes"), OF_SUPERDESK)
def test_what_superdesk_does_not_take_of_ninjs(value: Any, codes: list[str]) -> None:
    found = [code for _, code in told(json.dumps(value), "superdesk", "ninjs") if code != "NX001"]
    assert found == codes


@pytest.mark.parametrize(
    ("stamp", "right"),
    [
        ("2026-03-14T00:30:00+01:00", "2026-03-13T23:30:00Z"),
        ("2026-03-14T07:30:00.000-05:00", "2026-03-14T12:30:00Z"),
        ("2026-03-14T07:30:00.5-05:00", None),
        ("2026-03-14T07:30:00", None),
        ("14 March", None),
    ],
)
def test_a_stamp_is_put_right_where_it_is_one_moment(stamp: str, right: str | None) -> None:
    content = json.dumps({"uri": "urn:x:1", "versioncreated": stamp})
    checks = Checks("ninjs", ("superdesk",), "NX852".__eq__, NOW, fix=True)
    (checked,) = check(data_of(content, "any"), checks)
    assert [new for _, new in checked.edits] == ([f'"{right}"'] if right else [])


def test_the_schema_of_a_file_for_ghost_takes_what_its_exports_hold() -> None:
    assert is_valid("ghost")(GHOST)
    assert is_valid("ghost")({"data": {"settings": [{"key": "title"}], "posts": []}})
    assert not is_valid("ghost")({"db": []})
    assert not is_valid("ghost")({"posts": []})
