"""Every seed in every format. The files say what is; read the diff before it is committed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsexport
from newsexport.explain.rules import rule_sentences
from newsexport.registry import EXPORTERS, get_exporter, own_names
from newsexport.story import plain_text

GOLDEN = Path(__file__).parent / "golden"
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)


@pytest.mark.parametrize("format", own_names(EXPORTERS))
def test_export(seed: Path, format: str, request: pytest.FixtureRequest) -> None:
    exporter = get_exporter(format)
    written = exporter.write(parsed(seed)).encode("utf-8")
    golden = GOLDEN / (seed.stem + exporter.suffix)
    if request.config.getoption("--golden"):
        golden.write_bytes(written)
    assert written.decode("utf-8") == golden.read_text("utf-8")


def parsed(seed: Path) -> newsexport.NewsItem:
    return newsexport.parse(seed.read_bytes(), name=seed.name, now=NOW)


def test_every_golden_file_belongs_to_a_seed_and_a_format() -> None:
    suffixes = [get_exporter(name).suffix for name in own_names(EXPORTERS)]
    seeds = {path.stem for path in (GOLDEN.parent.parent / "seeds").glob("*.txt")}
    expected = {stem + suffix for stem in seeds for suffix in suffixes}
    assert {path.name for path in GOLDEN.iterdir()} == expected


def test_the_lines_of_a_seed_are_all_accounted_for(seed: Path) -> None:
    item = parsed(seed)
    text = seed.read_text("utf-8")
    assert item.provenance is not None
    kept = "".join(text[line.start : line.end] for line in item.provenance.lines)
    assert "".join(kept.split()) == "".join(text.split())


def test_every_value_of_a_seed_names_a_rule_that_is_listed(seed: Path) -> None:
    item = parsed(seed)
    assert item.provenance is not None
    assert {field.rule for field in item.provenance.fields} <= set(rule_sentences())


def test_blocks_and_spans_of_a_seed_stand_in_its_text(seed: Path) -> None:
    item = parsed(seed)
    text = seed.read_text("utf-8")
    for block in item.content_set.blocks:
        if block.text is not None and block.source:
            assert block.text == " ".join(text[slice(*block.source)].split())
    texts = {block.id: block.text for block in item.content_set.blocks}
    for quote in item.quotes:
        if texts.get(quote.block):
            assert (texts[quote.block] or "")[quote.start : quote.end] == quote.text
    assert plain_text(item)
