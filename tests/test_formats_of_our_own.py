"""JSON and YAML of the document model: lossless, and safe to read from strangers."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

import newsexport
from newsexport.errors import ModelError, SourceError
from newsexport.newsitem import NewsItem
from newsexport.registry import get_exporter
from strategies import news_items

SLOW = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)


@SLOW
@given(news_items())
def test_json_brings_every_item_back(item: NewsItem) -> None:
    for compact in (False, True):
        text = newsexport.export(item, "json", compact=compact)
        assert json.loads(text) == item.to_dict()
        assert newsexport.read(text, "json") == item


@SLOW
@given(news_items())
def test_yaml_brings_every_item_back_by_any_loader(item: NewsItem) -> None:
    for compact in (False, True):
        text = newsexport.export(item, "yaml", compact=compact)
        assert yaml.safe_load(text) == item.to_dict()
        assert newsexport.read(text, "yaml") == item


@pytest.mark.parametrize(
    "text", ["no", "on", "12:30", "2022-01-18", "04000000", "1.10", "~", "null", "0x1F", "=", "<<"]
)
def test_text_that_looks_like_something_else_stays_text_in_yaml(text: str) -> None:
    item = NewsItem(guid=text)
    written = newsexport.export(item, "yaml")
    assert yaml.safe_load(written)["guid"] == text
    assert newsexport.read(written, "yaml").guid == text


MINIMAL = {
    "guid": "urn:x",
    "version": 1,
    "language": "en",
    "itemMeta": {"itemClass": "text", "pubStatus": "usable"},
    "contentMeta": {},
    "contentSet": {},
}
DEEP = "[" * 200 + "]" * 200


@pytest.mark.parametrize(
    ("format", "text", "code"),
    [
        ("json", '{"guid": ', "json-syntax"),
        ("json", '{"a": 1, "a": 2}', "json-duplicate-key"),
        ("json", '{"a": ' + DEEP + "}", "json-depth"),
        ("json", "[" * 200_000, "json-depth"),
        ("json", '{"version": ' + "1" * 5000 + "}", "json-number"),
        ("json", '{"version": NaN}', "json-constant"),
        ("yaml", "a: [1", "yaml-syntax"),
        ("yaml", "a: 1\na: 2", "yaml-duplicate-key"),
        ("yaml", f"a: {DEEP}", "yaml-depth"),
        ("yaml", "a: &x [1]\nb: *x", "yaml-alias"),
        ("yaml", "? [1]\n: 2", "yaml-key"),
        ("yaml", "a: \x01", "yaml-character"),
        ("yaml", "# nothing", "yaml-empty"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_code(format: str, text: str, code: str) -> None:
    with pytest.raises(SourceError) as error:
        newsexport.read(text, format, name="feed")
    assert error.value.code == code
    assert str(error.value).startswith("feed")


@pytest.mark.parametrize("tag", ["!!python/object/apply:os.getcwd []", "!!python/name:os.system"])
def test_yaml_tags_make_no_objects(tag: str) -> None:
    with pytest.raises((SourceError, ModelError)):
        newsexport.read(f"guid: {tag}", "yaml")


@pytest.mark.parametrize(
    "change", [{"extra": 1}, {"version": 1.5}, {"guid": 5}, {"itemMeta": {"itemClass": "video"}}]
)
def test_json_that_is_no_item_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ModelError):
        newsexport.read(json.dumps(MINIMAL | change), "json")


def test_the_format_is_guessed_from_the_content() -> None:
    item = NewsItem.from_dict(MINIMAL)
    for format in ("json", "yaml"):
        assert newsexport.read(newsexport.export(item, format)) == item
    text = newsexport.read("Language: a note\n\nShares fell on Friday, the exchange said.")
    assert text.provenance is not None


def test_arrays_and_json_lines_give_an_item_each() -> None:
    items = [NewsItem.from_dict(MINIMAL | {"guid": f"urn:x:{at}"}) for at in range(3)]
    written = [newsexport.export(item, "json", compact=True) for item in items]
    assert list(newsexport.read_all("[" + ",".join(written) + "]")) == items
    assert list(newsexport.read_all("".join(written))) == items


def test_a_bad_line_among_json_lines_is_told_with_its_place_and_the_others_are_read() -> None:
    good = newsexport.export(NewsItem.from_dict(MINIMAL), "json", compact=True)
    read = list(newsexport.read_all(good + '{"guid": 1,}\n\n' + good + '{"guid": 5}\n', name="f"))
    errors = [entry for entry in read if isinstance(entry, SourceError)]
    told = [(error.code, error.line) for error in errors]
    assert told == [("json-syntax", 2), ("model-mismatch", 5)]
    assert sum(isinstance(entry, NewsItem) for entry in read) == 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": 1,\n "a": 2}', (2, 2)),
        ('{"b": [{"a": ":"},\n {"a": 1, "\\u0061": 2}]}', (2, 11)),
        ('{"a": "NaN", "b":\n NaN}', (2, 2)),
        ("[1,\n-Infinity]", (2, 1)),
    ],
)
def test_what_the_decoder_has_no_place_for_is_told_with_its_place(
    text: str, place: tuple[int, int]
) -> None:
    with pytest.raises(SourceError) as error:
        newsexport.read(text, "json")
    assert (error.value.line, error.value.column) == place


def test_a_stream_of_yaml_documents_is_many_items_and_a_bad_one_stops_no_other() -> None:
    good = newsexport.export(NewsItem.from_dict(MINIMAL), "yaml")
    bad = "---\nguid: [\n---\nversion: 2\n"
    stream = f"# ours\n%YAML 1.1\n---\n{good}--- # next\n{good}{bad}---\n{good}"
    found = list(newsexport.read_all(stream, "yaml", name="feed"))
    assert [isinstance(item, NewsItem) for item in found] == [True, True, False, False, True]
    assert [str(error).partition(": ")[0] for error in found[2:4]] == ["feed:19:1", "feed:19:1"]


def test_many_items_are_an_array_json_lines_or_a_stream() -> None:
    items = [NewsItem.from_dict(MINIMAL | {"guid": f"urn:{number}"}) for number in range(3)]
    for format, options in (("json", {}), ("json", {"compact": True}), ("yaml", {})):
        many = get_exporter(format).write_many
        assert many
        text = "".join(map(str, many(items, **options)))
        assert list(newsexport.read_all(text, format)) == items
    many = get_exporter("json").write_many
    assert many
    assert "".join(map(str, many([]))) == "[]\n"
