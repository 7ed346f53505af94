"""Items that the model's types allow and its schema, or good sense, does not: `convert` writes them
all the same and says what is wrong, so every exporter writes them, and what it writes can be read.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newsexport.data import data_of
from newsexport.errors import ExportError, ModelError, NewsExportError
from newsexport.losses import lost
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    ItemMeta,
    NewsItem,
    Picture,
    Quote,
    Subject,
)
from newsexport.options import ParseOptions
from newsexport.receiver import Wishes
from newsexport.registry import (
    EXPORTERS,
    READERS,
    RECEIVERS,
    Reading,
    get_exporter,
    get_reader,
    get_receiver,
    own_names,
)
from newsexport.xml_text import identified
from worked_items import features_item

NOTHING = "\x00\x0b\ufffe"  # no document in XML holds any of it

TWICE = NewsItem(
    guid="urn:a",
    item_meta=ItemMeta(version_created="2026-01-15T09:00:00Z"),
    content_meta=ContentMeta(headline="A storm"),
    content_set=ContentSet(
        (
            Block("p1", "paragraph", "“Run,” she said."),
            Block("p1", "paragraph", "“Stay,” he said."),
            Block("p1-2", "figure", picture="pic1"),
            Block("p1", "figure", picture="pic1"),
        )
    ),
    pictures=(Picture("pic1", caption="A roof."), Picture("pic1", caption="A wall.")),
    subjects=(Subject("a", "person", "Ann Lee"), Subject("a", "organisation", "UPI")),
    quotes=(Quote("q1", "p1", 1, 5, "Run,"), Quote("q1", "p1", 7, 10, "she")),
)
WRONG = {
    "two parts of one id": TWICE,
    "nothing that XML holds": NewsItem(
        guid=NOTHING,
        language=NOTHING,
        content_meta=ContentMeta(headline=NOTHING),
        content_set=ContentSet((Block(NOTHING, "paragraph", NOTHING),)),
    ),
    "nothing at all": NewsItem(guid=""),
}


def read_back(written: str, format: str) -> Iterator[Reading]:
    if format in own_names(READERS):
        for reading in get_reader(format).read(data_of(written.encode(), "x"), ParseOptions()):
            assert isinstance(reading, Reading), reading
            yield reading


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("format", own_names(EXPORTERS))
def test_every_exporter_writes_it_or_says_why_not(format: str, wrong: str) -> None:
    exporter = get_exporter(format)
    lost(WRONG[wrong], exporter.loses())
    try:
        written = exporter.write(WRONG[wrong])
    except ExportError:
        assert wrong != "two parts of one id"
        return
    if format != "text" or wrong == "two parts of one id":
        assert len([*read_back(written, format)]) == (1 if format in own_names(READERS) else 0)


@pytest.mark.parametrize("format", ["newsml_g2", "nitf", "html"])
def test_no_id_stands_twice_in_a_document(format: str) -> None:
    written = get_exporter(format).write(TWICE)
    parser: Any = etree.HTMLParser() if format == "html" else etree.XMLParser(collect_ids=False)
    root = etree.fromstring(written.encode(), parser)
    names = ("id", "{http://www.w3.org/XML/1998/namespace}id")
    ids = [element.get(name) for element in root.iter() for name in names if element.get(name)]
    assert len(ids) == len({*ids}) >= 4


def test_no_node_of_json_ld_is_two_things() -> None:
    written = json.loads(get_exporter("jsonld").write(TWICE))
    ids = [node["@id"] for node in (*written["mentions"], *written["hasPart"])]
    assert len(ids) == len({*ids}) == 6


def test_what_refers_to_an_id_that_several_have_means_the_first() -> None:
    item = identified(TWICE)
    assert [block.id for block in item.content_set.blocks] == ["p1", "p1-3", "p1-2", "p1-4"]
    assert [picture.id for picture in item.pictures] == ["pic1", "pic1-2"]
    assert [subject.id for subject in item.subjects] == ["a", "a-2"]
    assert [(quote.id, quote.block) for quote in item.quotes] == [("q1", "p1"), ("q1-2", "p1")]
    assert identified(item) == item


def test_a_guid_of_nothing_that_xml_holds_becomes_another_one() -> None:
    one, other = identified(NewsItem(guid="\x00")), identified(NewsItem(guid="\x01"))
    assert one.guid.startswith("urn:uuid:") and other.guid.startswith("urn:uuid:")
    assert one.guid != other.guid


VALUES: list[Any] = [
    "",
    NOTHING,
    "p1",
    "?",
    "http://[",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "2024-13-45",
    -1,
    10**30,
    None,
    [],
    {},
]


def paths(value: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if above:
        yield above
    keys: Any = value if isinstance(value, dict) else ()
    for key in range(len(value)) if isinstance(value, list) else keys:
        yield from paths(value[key], (*above, key))


def with_part(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """`value` with another part at `path`."""
    if not path:
        return new
    if isinstance(value, dict):
        return value | {path[0]: with_part(value[path[0]], path[1:], new)}
    changed = with_part(value[path[0]], path[1:], new)
    return [changed if at == path[0] else part for at, part in enumerate(value)]


DATA = features_item().to_dict()


@given(
    st.sampled_from([*paths(DATA)]),
    st.sampled_from(VALUES),
    st.sampled_from(own_names(EXPORTERS)),
)
@settings(max_examples=300, deadline=None)
def test_an_item_of_any_value_in_any_field_is_written_and_read(
    path: tuple[Any, ...], value: Any, format: str
) -> None:
    try:
        item = NewsItem.from_dict(with_part(DATA, path, value))
    except ModelError:
        return
    exporter = get_exporter(format)
    lost(item, exporter.loses())
    for name in own_names(RECEIVERS):
        with suppress(ExportError):
            get_receiver(name).plan(item, Wishes("future"))
    try:
        written = exporter.write(item)
    except NewsExportError:
        return
    if format != "text":  # which holds control characters as they are, and is none with many
        assert [*read_back(written, format)] or format not in own_names(READERS)
