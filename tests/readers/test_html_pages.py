"""Pages: our own, those of others with the library, and hostile ones."""

from typing import Any

import pytest

import newsexport
from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.readers import _html_story, guess
from newsexport.registry import Reading, get_reader
from newsexport.story import block_text
from worked_items import features_item

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Bridge closed | Post</title>
<meta property="og:title" content="Bridge closed">
<meta property="article:published_time" content="2024-05-14T08:00:00Z">
<link rel="canonical" href="https://post.example/bridge">
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="layout"><div class="story-text">
<p>The bridge over the river was closed on Tuesday after a crack was found in one of its piers.</p>
<p>"We could not keep it open," said Petra Lang, the city's chief engineer, in a statement.</p>
<p>Some 12,000 cars cross the bridge each day, and a detour takes twenty minutes at rush hour.</p>
</div></div>
<div class="footer">Imprint and terms of use</div></body></html>"""


def read(content: str | bytes, **options: Any) -> NewsItem:
    (reading,) = get_reader("html").read(data_of(content, "a.html"), ParseOptions(**options))
    assert isinstance(reading, Reading)
    return reading.item


def texts(item: NewsItem) -> list[str]:
    return [text for text in map(block_text, item.content_set.blocks) if text]


def test_the_library_finds_the_text_and_the_parser_reads_it() -> None:
    pytest.importorskip("trafilatura")
    item = read(PAGE)
    assert texts(item)[0].startswith("The bridge over the river was closed on Tuesday")
    assert len(texts(item)) == 3
    assert item.guid == "https://post.example/bridge"
    assert item.content_meta.headline == "Bridge closed"
    assert item.item_meta.published == "2024-05-14T08:00:00Z"
    assert [(q.text, q.speaker.name if q.speaker else None) for q in item.quotes] == [
        ("We could not keep it open,", "Petra Lang")
    ]
    assert [(day.text, day.value) for day in item.dates] == [("Tuesday", "2024-05-14")]


def test_what_the_page_says_beside_the_text_is_supplied() -> None:
    pytest.importorskip("trafilatura")
    provenance = read(PAGE).provenance
    assert provenance
    basis = {field.path: (field.basis, field.rule) for field in provenance.fields}
    assert basis["/itemMeta/published"] == ("supplied", "page-metadata")
    assert basis["/contentMeta/headline"] == ("supplied", "page-metadata")
    assert provenance.lines  # of the text that was found, not of the page
    assert newsexport.validate(PAGE, "html") == []


def test_places_point_into_the_text_that_was_found() -> None:
    pytest.importorskip("trafilatura")
    item = read(PAGE)
    first = item.content_set.blocks[0]
    assert first.source is not None and first.text is not None
    assert first.source.end - first.source.start == len(first.text)


def test_without_the_library_the_error_says_what_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_html_story, "_library", lambda: None)
    with pytest.raises(SourceError) as raised:
        read(PAGE)
    assert "newsexport[html]" in raised.value.hint


def test_our_own_page_is_not_parsed_again() -> None:
    written = newsexport.export(features_item(), "html")
    item = read(written)
    assert item.content_set.blocks == features_item().content_set.blocks
    assert item.content_meta.by == features_item().content_meta.by
    assert read(written).provenance is not None


def test_a_page_of_its_own_encoding_is_read_in_it() -> None:
    page = '<html><head><meta charset="windows-1250"></head><body><article><p>Žluťoučký kůň úpěl.'
    item = read(page.encode("cp1250") + b"</article></body></html>")
    assert texts(item) == ["Žluťoučký kůň úpěl."]


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><article>" + "<div>" * 20_000 + "<p>Words.</p>",
        "<html><body><main>" + "<span><b>" * 20_000 + "x",
        "<html><body><article>" + "<" * 200_000,
        "<html><body>"
        + "<div itemscope itemtype='http://schema.org/Article' itemprop=about>" * 900,
        "<html><body><article><p " + " ".join(f"a{n}=1" for n in range(5_000)) + ">Words.</p>",
        "<html><head><script type='application/ld+json'>" + "[" * 5_000 + "</script></head><p>a",
        "<html>",
    ],
)
def test_hostile_pages_are_read_or_refused(page: str) -> None:
    try:
        read(page)
    except SourceError as error:
        assert error.code == "html-no-article"


def test_other_articles_on_the_page_are_told() -> None:
    script = '<script type="application/ld+json">[{"@type": "Article", "headline": "Other"},'
    script += '{"@type": "Article", "headline": "Main", "url": "https://post.example/bridge"}]'
    page = PAGE.replace("</head>", f"{script}</script></head>").replace("story-text", "text")
    page = page.replace('<div class="layout">', "<article>").replace("</div></div>", "</article>")
    (reading,) = get_reader("html").read(data_of(page, "a.html"), ParseOptions())
    assert isinstance(reading, Reading)
    assert reading.item.content_meta.headline == "Main"
    assert "1 other articles" in reading.findings[-1].message


def test_it_is_told_from_other_formats() -> None:
    assert guess(PAGE) == "html"
    assert guess(newsexport.export(features_item(), "html")) == "html"
    assert guess(newsexport.export(features_item(), "rss")) == "rss"
    assert guess(newsexport.export(features_item(), "atom")) == "atom"
    assert guess("A story about <b>bold</b> people.") == "text"
