"""Every seed in every format, judged by the standards' own schemas and vocabularies."""

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsexport
from newsexport.newsitem import NewsItem
from newsexport.story import STORY_TYPES, story_texts
from newsexport.validation import item_errors
from standards.checks import (
    body_text_jsonld,
    body_text_newsml_g2,
    jsonld_errors,
    needs_standards,
    newsml_g2_errors,
    ninjs_errors,
    nitf_errors,
)

pytestmark = needs_standards

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "texts"


def parsed(path: Path) -> NewsItem:
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    return newsexport.parse(path.read_bytes(), name=path.name, now=now)


def errors(item: NewsItem) -> list[str]:
    found = [finding.message for finding in item_errors(item)]
    for options in ({}, {"conformance": "core"}, {"pictures": "items"}, {"flat": True}):
        xml = newsexport.export(item, "newsml_g2", **options)
        found += newsml_g2_errors(xml.encode("utf-8"))
    for options in ({}, {"flat": True}):
        found += nitf_errors(newsexport.export(item, "nitf", **options).encode("utf-8"))
    for version in ("3.1", "1.4"):
        found += ninjs_errors(json.loads(newsexport.export(item, "ninjs", version=version)))
    return found + jsonld_errors(json.loads(newsexport.export(item, "jsonld")))


def test_every_format_of_a_seed_is_valid(seed: Path) -> None:
    item = parsed(seed)
    assert errors(item) == []
    for version in ("3.0", "2.2", "2.1", "1.6"):
        assert ninjs_errors(json.loads(newsexport.export(item, "ninjs", version=version))) == []


def test_the_story_reads_the_same_in_every_format(seed: Path) -> None:
    item = parsed(seed)
    story = story_texts(item)
    assert squeezed(story) == squeezed(PARAGRAPHS.split(seed_story(seed, item)))
    xml = newsexport.export(item, "newsml_g2").encode("utf-8")
    assert squeezed(body_text_newsml_g2(xml)) == squeezed(story)
    linked = json.loads(newsexport.export(item, "jsonld"))
    assert squeezed(body_text_jsonld(linked)) == squeezed(story)
    for format in ("json", "yaml", "ninjs", "nitf"):
        again = newsexport.read(newsexport.export(item, format), format)
        assert story_texts(again) == story


PARAGRAPHS = re.compile(r"\n{2,}")


def squeezed(texts: Iterable[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts]


def seed_story(seed: Path, item: NewsItem) -> str:
    """The story's blocks as they stand in the source, bullets taken off."""
    text = seed.read_text("utf-8")
    spans = [block.source for block in item.content_set.blocks if block.type in STORY_TYPES]
    return "\n\n".join(text[slice(*span)].replace("• ", "") for span in spans if span)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt")), ids=lambda path: path.stem)
def test_every_format_of_a_real_article_is_valid(path: Path) -> None:
    assert errors(parsed(path)) == []
