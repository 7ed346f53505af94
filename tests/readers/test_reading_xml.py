import pytest

from newsexport.data import data_of
from newsexport.documents.xml import items_of, own_text, parse_xml
from newsexport.errors import SourceError


def refusal(content: bytes, *, max_input: int = 1 << 20) -> SourceError:
    errors: list[SourceError] = []
    for read in (parse_xml, lambda data: list(items_of(data, ("{*}a",)))):
        with pytest.raises(SourceError) as error:
            read(data_of(content, "feed.xml", max_input=max_input))
        errors.append(error.value)
    assert errors[0].code == errors[1].code
    return errors[0]


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        (b"<a><b></a>", "xml-syntax", (1, 11)),
        (b"<a>\n<b>\n</a>", "xml-syntax", (3, 5)),
        (b"<a>\xff</a>", "xml-syntax", (1, 4)),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "xml-syntax", (1, 39)),
        (b"<a>" * 300 + b"</a>" * 300, "xml-syntax", (1, 771)),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "xml-entity", (1, 1)),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "xml-entity", (1, 1)),
        (b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1/">%x;]><a/>', "xml-entity", (1, 1)),
    ],
)
def test_what_is_not_taken_is_told_with_its_place(
    content: bytes, code: str, place: tuple[int, int]
) -> None:
    error = refusal(content)
    assert (error.code, error.line, error.column) == (code, *place)


def test_entities_that_expand_without_end_are_refused() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    content = f'<!DOCTYPE a [<!ENTITY e0 "ha">{bomb}]><a b="&e11;">&e11;</a>'
    assert refusal(content.encode()).code in ("xml-entity", "xml-syntax")


def test_names_of_characters_are_known_without_their_dtd() -> None:
    content = b'<!DOCTYPE a SYSTEM "nitf-3-6.dtd"><a>caf&eacute;&nbsp;&amp; &unknown;</a>'
    assert own_text(parse_xml(data_of(content, "x"))) == "café\xa0& "


def test_text_is_unicode_whatever_its_declaration_says() -> None:
    given = data_of('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', "x")
    assert parse_xml(given).text == "é"


def test_items_come_one_after_another_and_up_to_where_the_xml_breaks() -> None:
    data = data_of(b"<f><a>1</a><b/><a><a>2</a></a><a>3</f>", "x")
    items = items_of(data, ("{*}a",))
    assert [own_text(next(items)), own_text(next(items))] == ["1", "2"]
    with pytest.raises(SourceError, match=r"x:1:39: not XML: Opening and ending tag mismatch"):
        next(items)


def test_a_feed_of_any_length_is_read_where_each_item_keeps_the_limit() -> None:
    feed = b"<f>" + b"<a>word</a>" * 50_000 + b"</f>"
    assert sum(1 for _ in items_of(data_of(feed, "x", max_input=100_000), ("{*}a",))) == 50_000


def test_an_item_above_the_limit_is_refused() -> None:
    feed = b"<f><a>" + b"word " * 100_000 + b"</a></f>"
    assert refusal(feed, max_input=100_000).code == "input-too-large"
