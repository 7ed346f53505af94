"""Which reader a file is given to: by its content first, and never as an article's text where
its name says that it is data."""

import pytest

from newsexport import read
from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.readers import reader_for

NINJS = "headline: Shares fall\nbody_text: They fell again.\n"


@pytest.mark.parametrize(
    ("name", "content", "reader"),
    [
        ("a.txt", "Shares fall\n\nThey fell again.\n", "text"),
        ("a.txt", NINJS, "text"),  # a text may well have colons
        ("a", "<b>Shares fall</b>\n", "text"),
        ("a.json", "Shares fall\n", "json"),
        ("A.JSON", "Shares fall\n", "json"),
        ("a.json", "uri: urn:x\nheadline: Shares fall\n", "ninjs"),
        ("a.yaml", NINJS, "ninjs"),
        ("a.yml", "{headline: Shares fall}", "ninjs"),
        ("a.yaml", "# from the archive\nitemMeta: {}\n", "yaml"),
        ("a.json", '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "newsml_g2"),
        ("a.xml", "<!doctype html><p>Shares fall", "html"),
    ],
)
def test_the_content_decides_then_the_name(name: str, content: str, reader: str) -> None:
    assert reader_for(data_of(content, name)) == reader


def test_yaml_in_flow_style_is_read_where_the_name_says_yaml() -> None:
    item = read("{headline: Shares fall, body_text: They fell again.}", name="a.yaml")
    assert item.content_meta.headline == "Shares fall"


@pytest.mark.parametrize(
    ("name", "content", "code", "place"),
    [
        ("a.json", "Shares fall\n", "json-syntax", (1, 1)),
        ("a.json", b'{"uri": "urn:x", "headline": "Caf\xe9"}', "json-encoding", (1, 34)),
        ("a.yaml", "headline: [Shares\n", "yaml-syntax", (2, 1)),
        ("a.yaml", "- !!python/none x\n", "yaml-tag", (1, 3)),
        ("a.xml", "Shares fall\n", "xml-syntax", (1, 1)),
        ("a.xml", "<!DOCTYPE newsItem>", "xml-syntax", (1, 20)),
        ("a.xml", "<stylesheet/>", "xml-format", (1, 1)),
    ],
)
def test_what_is_not_what_its_name_says_is_refused_with_its_place(
    name: str, content: str | bytes, code: str, place: tuple[int, int]
) -> None:
    with pytest.raises(SourceError) as raised:
        read(content, name=name)
    assert (raised.value.code, raised.value.line, raised.value.column) == (code, *place)


def test_json_in_another_encoding_is_read_where_that_is_declared() -> None:
    data = data_of('{"uri": "urn:x", "headline": "Café"}'.encode("latin-1"), "a.json")
    from newsexport.options import ParseOptions
    from newsexport.registry import Reading, get_reader

    declared = data._replace(encoding="windows-1252")
    (reading,) = get_reader("ninjs").read(declared, ParseOptions())
    assert isinstance(reading, Reading)
    assert reading.item.content_meta.headline == "Café"
