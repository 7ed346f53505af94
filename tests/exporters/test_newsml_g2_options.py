"""NewsML-G2 as receivers want it: pictures as items, flat paragraphs, messages of many items."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from newsexport.data import data_of
from newsexport.errors import ExportError, UnknownName
from newsexport.exporters.newsml_g2 import newsml_g2
from newsexport.losses import without
from newsexport.newsitem import ItemMeta, NewsItem, Picture
from newsexport.options import ParseOptions
from newsexport.readers.newsml_g2 import newsml_g2 as reader
from newsexport.registry import Reading
from standards.checks import BUNDLE, needs_standards, newsml_g2_errors
from strategies import news_items
from worked_items import features_item, odd_item, seed_item

NAMES = {"n": "http://iptc.org/std/nar/2006-10-01/", "h": "http://www.w3.org/1999/xhtml"}
WORKED = [seed_item(), features_item(), odd_item()]


def root_of(text: str) -> etree._Element:
    return etree.fromstring(text.encode())


def found(root: etree._Element, path: str) -> list[str]:
    hits = root.xpath(path, namespaces=NAMES)
    assert isinstance(hits, list)
    return [
        "".join(map(str, hit.itertext())) if isinstance(hit, etree._Element) else str(hit)
        for hit in hits
    ]


def message(*items: NewsItem, **options: Any) -> str:
    assert newsml_g2.write_many
    pieces = list(newsml_g2.write_many(iter(items), **options))
    return "".join(piece for piece in pieces if isinstance(piece, str))


def made(guid: str, when: str | None) -> NewsItem:
    return NewsItem(guid, item_meta=ItemMeta(version_created=when))


# pictures as items


def test_pictures_as_items_come_with_their_package_and_text() -> None:
    root = root_of(newsml_g2.write(seed_item(), pictures="items"))
    guid = seed_item().guid
    assert found(root, "n:itemSet/*/@guid") == [
        *(f"{guid}:package", guid),
        *(f"{guid}:pic1", f"{guid}:pic2"),
    ]
    assert found(root, "//n:group/n:itemRef/@residref") == [
        *(guid, f"{guid}:pic1", f"{guid}:pic2"),
    ]
    text = "n:itemSet/n:newsItem[1]"
    assert found(root, f"{text}/n:itemMeta/n:link/@residref") == [f"{guid}:pic1", f"{guid}:pic2"]
    assert found(root, f"{text}/n:inlineRef/@uri") == [f"{guid}:pic1", f"{guid}:pic2"]
    assert found(root, f"{text}/n:assert") == []
    assert found(root, "n:itemSet/n:newsItem[2]//n:creator/n:name") == ["John Minchillo"]
    assert found(root, "//n:remoteContent/@hascontent") == ["false", "false"]


def test_a_picture_with_an_address_has_its_content_there() -> None:
    root = root_of(newsml_g2.write(features_item(), pictures="items"))
    assert found(root, "//n:remoteContent/@href") == ["https://www.example.org/p.jpg?a=1&b=2"]


def test_a_withheld_story_withholds_its_pictures() -> None:
    root = root_of(newsml_g2.write(features_item(), pictures="items"))
    items = len(found(root, "n:itemSet/*"))
    assert found(root, "//n:pubStatus/@qcode") == ["stat:withheld"] * items
    assert len(found(root, "//n:embargoed")) == items


def test_core_knows_no_pictures_as_items() -> None:
    with pytest.raises(UnknownName, match="pictures with conformance core"):
        newsml_g2.write(seed_item(), pictures="items", conformance="core")


# flat


def test_flat_paragraphs_hold_text_alone() -> None:
    root = root_of(newsml_g2.write(features_item(), flat=True))
    assert found(root, "//h:p/*") == []
    assert found(root, "//h:h1/* | //h:h2/* | //h:li/* | //h:td/*") == []
    assert found(root, "n:partMeta") == []
    assert found(root, "//h:figcaption/h:span/@class") == ["credit", "credit"]
    assert "/quotes" in newsml_g2.loses(flat=True)
    assert "/quotes" not in newsml_g2.loses()


# messages


def test_a_message_was_sent_when_its_latest_item_was_made() -> None:
    items = [
        made("a", "2026-01-15T09:00:00Z"),
        made("b", "2026-01-15T12:30:00+02:00"),
        made("c", "2026-01-15T10:00:00Z"),
    ]
    assert found(root_of(message(*items)), "n:header/n:sent") == ["2026-01-15T12:30:00+02:00"]
    assert found(root_of(message(*items, sent="2026-02-01T00:00:00Z")), "n:header/n:sent") == [
        "2026-02-01T00:00:00Z"
    ]
    with pytest.raises(ExportError, match="/header/sent: 'today' is not"):
        message(*items, sent="today")


def test_an_item_that_cannot_be_written_is_told_and_the_message_goes_on() -> None:
    assert newsml_g2.write_many
    items = [made("a", "2026-01-15T09:00:00Z"), made("b", None), made("c", "2026-01-15T09:00:00Z")]
    pieces = list(newsml_g2.write_many(iter(items)))
    assert [str(piece) for piece in pieces if isinstance(piece, ExportError)] == [
        "newsml_g2: /itemMeta/versionCreated: missing, and the standard demands it"
    ]
    root = root_of("".join(piece for piece in pieces if isinstance(piece, str)))
    assert found(root, "n:itemSet/n:newsItem/@guid") == ["a", "c"]


def test_a_message_without_any_item_is_an_error_unless_it_is_told_when_it_is_sent() -> None:
    with pytest.raises(ExportError, match="a message needs an item"):
        message()
    assert found(root_of(message(sent="2026-01-15T09:00:00Z")), "n:itemSet/*") == []


def test_a_message_whose_time_is_known_is_written_as_the_items_come() -> None:
    def endless() -> Iterator[NewsItem]:
        while True:
            yield seed_item()

    assert newsml_g2.write_many
    pieces = newsml_g2.write_many(endless(), sent="2026-01-15T09:00:00Z")
    assert len(list(islice(pieces, 5))) == 5


@pytest.mark.parametrize(
    "options", [{}, {"pictures": "items"}, {"flat": True}, {"conformance": "core"}], ids=str
)
def test_items_of_a_message_come_back_as_they_are(options: dict[str, Any]) -> None:
    text = message(*WORKED, **options)
    readings = list(reader.read(data_of(text, "message"), ParseOptions()))
    read = [one.item._replace(provenance=None) for one in readings if isinstance(one, Reading)]
    losses = newsml_g2.loses(**options)
    assert read == [without(item, losses)._replace(provenance=None) for item in WORKED]


@needs_standards
@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize(
    "options", [{}, {"pictures": "items"}, {"flat": True}, {"conformance": "core"}], ids=str
)
def test_messages_are_valid(options: dict[str, Any], compact: bool) -> None:
    text = message(*WORKED, *WORKED, compact=compact, **options)
    assert newsml_g2_errors(text.encode()) == []
    for item in WORKED:
        one = newsml_g2.write(item, compact=compact, **options)
        assert newsml_g2_errors(one.encode()) == []


@needs_standards
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(item=news_items())
def test_any_item_makes_a_valid_message(item: NewsItem) -> None:
    assert newsml_g2_errors(message(item, item, pictures="items").encode()) == []


def test_a_picture_that_no_figure_shows_keeps_credit_and_address() -> None:
    picture = Picture("pic1", "Seen", "Photo: A/B", "A/B", href="https://example.org/p.jpg")
    item = made("a", "2026-01-15T09:00:00Z")._replace(pictures=(picture,))
    root = root_of(newsml_g2.write(item))
    assert found(root, "n:assert/n:description[@role='nx:credit']") == ["Photo: A/B"]
    assert found(root, "n:assert/n:remoteContent/@href") == ["https://example.org/p.jpg"]


# IPTC's own library


def loaded(text: str) -> Any:
    library = pytest.importorskip("NewsMLG2")
    root = root_of(text)
    for history in root.findall("n:hopHistory", NAMES):
        root.remove(history)  # the library (1.1) fails on any hop with a party
    return library.NewsMLG2Document(etree.tostring(root)).get_item()


@pytest.mark.parametrize("options", [{}, {"flat": True}, {"conformance": "core"}], ids=str)
def test_iptc_s_own_library_reads_what_is_written(options: dict[str, Any]) -> None:
    for item in (seed_item(), features_item()):
        read = loaded(newsml_g2.write(item, **options))
        assert (read.guid, int(read.version)) == (item.guid, item.version)
        assert str(read.itemmeta.versioncreated) == item.item_meta.version_created
        assert str(read.contentmeta.contentcreated) == item.content_meta.content_created
        names = [str(name) for subject in read.contentmeta.subject for name in subject.name]
        assert names == [subject.name for subject in item.subjects]
        if item.content_meta.headline:
            assert str(read.contentmeta.headline[0]) == item.content_meta.headline


def test_iptc_s_own_library_reads_messages() -> None:
    assert type(loaded(message(*WORKED, pictures="items"))).__name__ == "NewsMessage"


@needs_standards
def test_iptc_s_own_library_still_fails_on_iptc_s_own_hop_history() -> None:
    """When this fails, `loaded` need not take histories out any more."""
    library = pytest.importorskip("NewsMLG2")
    path = BUNDLE / "newsml-g2" / "examples" / "LISTING_29_Hop_History.xml"
    with pytest.raises(TypeError):
        library.NewsMLG2Document(path.read_bytes())
