"""What is written is read again, equal but for what the exporter declares: no more and no less.

For every name that is both an exporter and a reader, and each set of its options, over the
seeds, the worked items, the corpus beside the checkout and items made up by machine. Provenance
is compared apart: a format tells at most the basis of a value, never its rule and spans.

`text` is apart: its reader is the parser, which sees in an article what it sees.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import newsexport
from conftest import ROOT, SEEDS
from newsexport.cli.format_options import exporter_options
from newsexport.data import data_of
from newsexport.errors import ExportError, SourceError
from newsexport.losses import without
from newsexport.newsitem import Mention, NewsItem, Subject
from newsexport.options import ParseOptions
from newsexport.registry import EXPORTERS, READERS, Exporter, get_exporter, get_reader, own_names
from strategies import news_items
from worked_items import features_item, odd_item, seed_item

FORMATS = [name for name in own_names(EXPORTERS) if name in own_names(READERS) and name != "text"]
assert {"json", "yaml"} <= {*FORMATS}

# Beside no options at all: those that change what is held, or how it is written.
OPTIONS: Mapping[str, Sequence[Mapping[str, Any]]] = {
    "json": [{"compact": True}],
    "yaml": [{"compact": True}],
    "newsml_g2": [
        {"conformance": "core"},
        {"pictures": "items"},
        {"flat": True},
        {"profile": "superdesk"},
        {"compact": True},
    ],
    "ninjs": [
        {"version": "3.0"},
        {"version": "2.2"},
        {"version": "1.4"},
        {"profile": "superdesk"},
        {"compact": True},
    ],
    "nitf": [{"flat": True}, {"profile": "superdesk"}, {"compact": True}],
    "jsonld": [{"derived_headline": True}, {"compact": True}],
}
CASES = [
    pytest.param(name, options, id="-".join([name, *map(str, options.values())]))
    for name in FORMATS
    for options in ({}, *OPTIONS.get(name, ()))
    if {*options} <= {*exporter_options(get_exporter(name))}
]
FEEDS = [name for name in FORMATS if get_exporter(name).write_many]
EVERY = 12  # one in so many corpus articles, unless all are asked for
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
PLACES = frozenset({"/quotes/*/block", "/quotes/*/start", "/quotes/*/end"})  # one loss in three


def parsed(path: Path) -> NewsItem:
    return newsexport.parse(path.read_bytes(), name=path.name, now=NOW)


@cache
def worked() -> tuple[NewsItem, ...]:
    features = features_item()
    zoned = features.item_meta._replace(embargoed="2024-03-06T07:00:00-05:00")
    transport = Subject(
        "transport", "abstract", "Transport", qcode="subj:04015000", mentions=(Mention("p1", 0, 3),)
    )
    more = features._replace(item_meta=zoned, subjects=(*features.subjects, transport))
    return (features, more, seed_item(), odd_item(), *map(parsed, SEEDS))


def story(item: NewsItem) -> NewsItem:
    return item._replace(provenance=None)


def again(exporter: Exporter, item: NewsItem, options: Mapping[str, Any]) -> NewsItem:
    """The item as it is read from what is written of it."""
    text = exporter.write(item, **options)
    (reading,) = get_reader(exporter.name).read(data_of(text, "again"), ParseOptions())
    assert not isinstance(reading, SourceError), reading
    assert [finding for finding in reading.findings if finding.severity == "error"] == []
    return reading.item


def hold(exporter: Exporter, item: NewsItem, options: Mapping[str, Any]) -> None:
    """The law."""
    losses = exporter.loses(**options)
    read = again(exporter, item, options)
    kept = without(item, losses)
    assert story(read).to_dict() == story(kept).to_dict()  # pytest shows what differs
    assert story(read) == story(kept)
    if not losses:
        assert read == item


@pytest.mark.parametrize(("name", "options"), CASES)
def test_worked_items_and_seeds_come_back(name: str, options: Mapping[str, Any]) -> None:
    for item in worked():
        hold(get_exporter(name), item, options)


@pytest.mark.parametrize(("name", "options"), CASES)
def test_articles_of_the_corpus_come_back(
    name: str, options: Mapping[str, Any], corpus_sample: Sequence[NewsItem]
) -> None:
    for item in corpus_sample:
        hold(get_exporter(name), item, options)


@pytest.fixture(scope="module")
def corpus_sample(request: pytest.FixtureRequest) -> Sequence[NewsItem]:
    folder = ROOT.parent / "shared" / "corpus" / "texts"
    if not folder.is_dir():
        pytest.skip("the corpus is not beside this checkout (../shared)")
    step = 1 if request.config.getoption("--whole-corpus") else EVERY
    texts = sorted(folder.glob("*.txt"))[::step]
    assert texts
    return [parsed(path) for path in texts]


@pytest.mark.parametrize("name", FORMATS)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=25)
@given(item=news_items())
def test_any_item_comes_back(name: str, item: NewsItem) -> None:
    for case in CASES:
        if case.values[0] == name:
            hold(get_exporter(name), item, case.values[1])  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "options"), CASES)
def test_nothing_is_declared_lost_that_is_kept(name: str, options: Mapping[str, Any]) -> None:
    losses = get_exporter(name).loses(**options)
    kept = [story(without(item, losses)) for item in worked()]
    idle = []
    for address in losses:
        if address.startswith("/provenance"):
            continue
        fewer = losses - (PLACES if address in PLACES else {address})
        if all(
            story(without(item, fewer)) == left for item, left in zip(worked(), kept, strict=True)
        ):
            idle.append(address)
    assert idle == []


@pytest.mark.parametrize("name", FEEDS)
def test_many_items_come_back_in_their_order(name: str) -> None:
    exporter = get_exporter(name)
    assert exporter.write_many
    items = [parsed(path) for path in SEEDS]
    text = "".join(
        piece for piece in exporter.write_many(iter(items)) if not isinstance(piece, ExportError)
    )
    found = list(get_reader(name).read(data_of(text, "feed"), ParseOptions()))
    read = [reading.item for reading in found if not isinstance(reading, SourceError)]
    losses = exporter.loses()
    assert [story(item) for item in read] == [story(without(item, losses)) for item in items]


@pytest.mark.parametrize("name", own_names(EXPORTERS))
def test_the_same_item_gives_the_same_text(name: str) -> None:
    for path in SEEDS:
        first, second = parsed(path), parsed(path)
        assert get_exporter(name).write(first) == get_exporter(name).write(second)
