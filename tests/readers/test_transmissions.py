from collections.abc import Iterator

import pytest

from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.registry import Reading, get_reader

IPTC = (
    b"\x16\x16\x01eca0124 3 i 93  dpa 1888\r\n\x02\r\nRiver/flood/\r\n"
    b"Flood reaches the old town of Example, mayor says =\r\n\r\n"
    b"Berlin (dpa) - The river rose on Tuesday, Mayor Jane Doe said. It was\r\n"
    b"the third time.\r\n\r\n"
    b'"We are ready for it," Doe told reporters\r\nat the town hall.\r\n\r\ndpa ab cd\r\n'
    b"\x03\r\n212101 GMT Nov 18\r\n\x04\r\n"
)
ANPA = (
    b"\x16\x16\x01z6715\x1f-----\r\nr s\x13\x11BC-Budget--Vote 1stLd-Writethru   03-05 0416\r\n"
    b"\x02^BC-Budget--Vote, 1st Ld-Writethru,416<\r\n^Senate passes budget after a long night<\r\n"
    b"^Eds: Updates with quotes.<\r\n^By JANE DOE=\r\n^Associated Press=\r\n"
    b"\t   HARRISBURG, Pa. (AP) _ The Senate passed the budget on Tuesday, leaders said.\r\n"
    b"\t   ``It is a good budget,'' said Sen. John Roe, a Republican.\r\n"
    b"\x03\r\nAP-WF-03-05-24 1509GMT<\r\n\x04"
)


def read(content: bytes, name: str) -> Iterator[Reading | SourceError]:
    return get_reader(name).read(data_of(content, "wire"), ParseOptions())


def item(content: bytes, name: str) -> NewsItem:
    (reading,) = read(content, name)
    assert isinstance(reading, Reading)
    return reading.item


@pytest.mark.parametrize(("content", "name"), [(IPTC, "iptc7901"), (ANPA, "anpa1312")])
def test_the_frame_tells_the_format(content: bytes, name: str) -> None:
    assert guess(data_of(content, "x").begin()) == name


def test_iptc_7901_gives_urgency_slugline_and_the_minute_it_was_sent() -> None:
    found = item(IPTC, "iptc7901")
    meta = found.content_meta
    assert meta.headline == "Flood reaches the old town of Example, mayor says"
    assert (meta.urgency, meta.slugline, meta.section) == (3, "River/flood", None)
    assert found.item_meta.published == meta.content_created == "2018-11-21T21:01:00Z"
    assert found.item_meta.provider and found.item_meta.provider.name == "dpa"
    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in found.quotes] == [
        ("We are ready for it,", "Jane Doe")
    ]
    # 21 November 2018 was a Wednesday
    assert [(day.text, day.value, day.line) for day in found.dates] == [
        ("Tuesday", "2018-11-20", 6)
    ]


def test_anpa_1312_gives_slugline_and_time_and_its_typesetting_is_undone() -> None:
    found = item(ANPA, "anpa1312")
    meta = found.content_meta
    assert meta.headline == "Senate passes budget after a long night"
    assert (meta.slugline, meta.urgency) == ("BC-Budget--Vote", None)
    assert [creator.name for creator in meta.creators] == ["JANE DOE"]
    assert found.item_meta.published == "2024-03-05T15:09:00Z"
    assert [note.text for note in found.item_meta.ed_notes] == ["Eds: Updates with quotes."]
    assert found.content_set.blocks[-1].text == (
        '"It is a good budget," said Sen. John Roe, a Republican.'
    )


@pytest.mark.parametrize(("content", "name"), [(IPTC, "iptc7901"), (ANPA, "anpa1312")])
def test_every_place_points_into_the_transmission(content: bytes, name: str) -> None:
    from newsexport.readers._wire import Message, messages
    from newsexport.readers.anpa1312 import _set
    from newsexport.source import prose

    (message,) = messages(data_of(content, "wire"))
    assert isinstance(message, Message)
    text = (_set(message) if name == "anpa1312" else message).source.text
    found = item(content, name)
    assert found.provenance
    lines = [text[line.start : line.end] for line in found.provenance.lines]
    assert lines == [line.rstrip("\r") for line in text.split("\n") if line.strip()]
    for block in found.content_set.blocks:
        assert block.source and prose(text[slice(*block.source)]) == block.text
    spans = {field.path: field.spans for field in found.provenance.fields}
    for path, words in (
        ("/contentMeta/slugline", found.content_meta.slugline),
        ("/contentMeta/headline", found.content_meta.headline),
    ):
        (span,) = spans[path]
        assert words and text[slice(*span)].rstrip("/") == words


def test_a_broken_transmission_among_others_is_told_with_its_line() -> None:
    cut = IPTC[: IPTC.index(b"\x03")] + b"\r\n"
    first, broken, last = read(IPTC + cut + IPTC, "iptc7901")
    assert isinstance(first, Reading) and isinstance(last, Reading)
    assert first.item.guid == last.item.guid
    assert isinstance(broken, SourceError)
    line = IPTC.count(b"\n") + 1
    assert str(broken) == f"wire:{line}:1: the message has no ETX, where it ends"


@pytest.mark.parametrize("trailer", [b"990101 GMT Nov 18", b"212101 GMT Foo 18", b"no time", b""])
def test_a_time_that_is_none_gives_no_day(trailer: bytes) -> None:
    content = IPTC.replace(b"212101 GMT Nov 18", trailer)
    assert item(content, "iptc7901").item_meta.published is None


def test_a_time_without_a_zone_gives_the_day() -> None:
    content = IPTC.replace(b"212101 GMT Nov 18", b"212101 Nov 2018")
    assert item(content, "iptc7901").item_meta.published == "2018-11-21"


def test_text_that_is_not_utf_8_is_read_and_told() -> None:
    content = IPTC.replace(b"Jane Doe", b"Jos\xe9 Doe")
    (reading,) = read(content, "iptc7901")
    assert isinstance(reading, Reading)
    assert [finding.rule for finding in reading.findings] == ["NX010"]
    assert any(subject.name == "José Doe" for subject in reading.item.subjects)


@pytest.mark.parametrize(
    ("year", "published"),
    [
        (b"0123", "0123-11-21T21:01:00Z"),
        (b"0001", "0001-11-21T21:01:00Z"),
        (b"0000", None),  # there is no such year
        (b"00", "2000-11-21T21:01:00Z"),
    ],
)
def test_a_year_has_four_digits_whatever_it_is(year: bytes, published: str | None) -> None:
    found = item(IPTC.replace(b"Nov 18", b"Nov " + year), "iptc7901")
    assert found.item_meta.published == published
