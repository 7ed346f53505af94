"""Pages: safe, self-contained, read by people and machines alike."""

import json
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from newsexport.documents.html import parse_html
from newsexport.exporters.html import html
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    EdNote,
    ItemMeta,
    Link,
    NewsItem,
    Picture,
    RightsInfo,
)
from standards.checks import jsonld_errors, needs_standards
from strategies import news_items
from worked_items import features_item, odd_item, seed_item


def page(item: NewsItem) -> Any:
    return parse_html(html.write(item))


def script(item: NewsItem) -> str:
    (found,) = page(item).iter("script")
    return str(found.text)


def test_the_script_holds_no_markup_whatever_the_words_are() -> None:
    evil = "</script><script>alert(1)</script><!-- & ]]>"
    item = NewsItem(
        "urn:x",
        item_meta=ItemMeta(title=evil),
        content_meta=ContentMeta(headline=evil, deck=evil, by=evil, section=evil),
        content_set=ContentSet((Block("p1", "paragraph", evil),)),
    )
    written = html.write(item)
    assert written.count("<script") == 1
    assert written.count("</script>") == 1
    assert not re.search("[<>&]", script(item))
    assert json.loads(script(item))["headline"] == evil
    assert "".join(page(item).find(".//h1").itertext()) == evil


def test_nothing_is_asked_for_from_outside_but_pictures() -> None:
    root = page(features_item())
    assert [element.tag for element in root.iter() if element.get("src")] == ["img"]
    assert [link.get("rel") for link in root.iter("link")] == ["canonical"]
    assert "url(" not in html.write(features_item())
    assert "@import" not in html.write(features_item())


def test_times_keep_their_precision() -> None:
    item = NewsItem(
        "urn:x",
        language="de",
        item_meta=ItemMeta(published="2024-03-05"),
        content_meta=ContentMeta(content_modified="2024-03-05T18:05:00Z"),
    )
    shown = [(time.get("datetime"), time.text) for time in page(item).iter("time")]
    assert shown == [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05T18:05:00Z", "2024-03-05 18:05 UTC"),
    ]
    (line,) = (p for p in page(item).iter("p") if p.get("class") == "dates")
    assert "".join(line.itertext()).startswith("Veröffentlicht 2024-03-05 · Aktualisiert ")


@pytest.mark.parametrize(
    ("language", "attributes"),
    [
        ("ar", {"lang": "ar", "dir": "rtl"}),
        ("az-Arab", {"lang": "az-Arab", "dir": "rtl"}),
        ("pa", {"lang": "pa"}),
        ("und", {}),
    ],
)
def test_the_direction_is_that_of_the_script(language: str, attributes: dict[str, str]) -> None:
    assert dict(page(NewsItem("urn:x", language=language)).attrib) == attributes


def test_a_title_made_from_the_lead_is_no_heading() -> None:
    root = page(seed_item())
    assert root.find(".//h1") is None
    assert root.find(".//title").text.startswith("Secretary of State Antony Blinken")


def test_canonical_is_where_the_story_comes_from_and_only_if_that_is_known() -> None:
    def canonical(*links: Link) -> list[str]:
        root = page(NewsItem("https://x.example/guid", item_meta=ItemMeta(links=links)))
        return [link.get("href") for link in root.iter("link")]

    assert canonical() == []
    assert canonical(Link("seeAlso", "https://a.example/")) == []
    assert canonical(Link("derivedFrom", "tag:a.example,2024:1")) == []
    assert canonical(Link("derivedFrom", "https://a.example/1")) == ["https://a.example/1"]


def test_the_footer_has_what_readers_are_owed() -> None:
    item = NewsItem(
        "urn:x",
        item_meta=ItemMeta(
            ed_notes=(
                EdNote("correction", "Printed already."),
                EdNote("correction", "The year was wrong."),
                EdNote("editorsNote", "Not for readers."),
            )
        ),
        rights_info=RightsInfo("© 2024 A", usage_terms="No resale."),
        content_set=ContentSet((Block("c1", "correction", "Printed already."),)),
        pictures=(Picture("pic1", caption="Not in the story."),),
    )
    footer = page(item).find(".//footer")
    assert [p.text for p in footer.iter("p")] == ["The year was wrong.", "© 2024 A", "No resale."]
    assert [f.text for f in footer.iter("figcaption")] == ["Not in the story."]
    assert "Not for readers." not in html.write(item)


@needs_standards
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(news_items())
def test_the_json_ld_of_any_page_is_valid(item: NewsItem) -> None:
    assert jsonld_errors(json.loads(script(item))) == []


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(news_items())
def test_no_id_stands_twice_on_any_page(item: NewsItem) -> None:
    ids = [element.get("id") for element in page(item).iter() if element.get("id")]
    assert len(ids) == len({*ids})


def test_an_odd_item_has_its_page() -> None:
    assert html.write(odd_item()).startswith("<!DOCTYPE html>\n<html lang=")
