"""Feeds: breakage, places of errors, and dates in the forms that are met."""

import pytest

from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.readers._feed_dates import feed_moment
from newsexport.registry import Reading, get_reader


def readings(content: str, format: str = "rss") -> list[Reading | SourceError]:
    return list(get_reader(format).read(data_of(content, "feed"), ParseOptions()))


def item(inside: str, channel: str = "") -> NewsItem:
    feed = f'<rss version="2.0"><channel>{channel}<item>{inside}</item></channel></rss>'
    (reading,) = readings(feed)
    assert isinstance(reading, Reading)
    return reading.item


def test_items_before_the_break_are_given_and_the_break_has_its_place() -> None:
    feed = "<rss><channel>\n<item><title>One</title></item>\n<item><title>A & B</title></item>"
    found = get_reader("rss").read(data_of(feed, "feed"), ParseOptions())
    first = next(found)
    assert isinstance(first, Reading)
    assert first.item.content_meta.headline == "One"
    with pytest.raises(SourceError) as raised:
        next(found)
    assert (raised.value.code, raised.value.line) == ("xml-syntax", 3)


def test_entities_are_refused() -> None:
    with pytest.raises(SourceError) as raised:
        readings('<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item>')
    assert raised.value.code == "xml-entity"


@pytest.mark.parametrize("format", ["rss", "atom"])
def test_what_is_no_feed_is_an_error(format: str) -> None:
    with pytest.raises(SourceError) as raised:
        readings("<catalog><book/></catalog>", format)
    assert raised.value.code == "feed-root"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Tue, 05 Mar 2024 14:30:00 GMT", "2024-03-05T14:30:00Z"),
        ("Tue, 5 Mar 2024 14:30 EST", "2024-03-05T14:30:00-05:00"),
        ("05 Mar 2024 14:30:00 +0100", "2024-03-05T14:30:00+01:00"),
        ("Tue, 05 Mar 2024 14:30:00", "2024-03-05"),
        ("Tue, 05 Mar 2024 14:30:00 -0000", "2024-03-05"),
        ("2024-03-05T14:30:00.25Z", "2024-03-05T14:30:00.25Z"),
        ("2024-03-05", "2024-03-05"),
        ("Tue, 35 Mar 2024 14:30:00 GMT", None),
        ("soon", None),
        ("", None),
    ],
)
def test_dates_of_feeds(value: str, expected: str | None) -> None:
    assert feed_moment(value) == expected


def test_the_date_of_the_channel_dates_no_item() -> None:
    found = item("<title>A</title>", "<pubDate>Tue, 05 Mar 2024 14:30:00 GMT</pubDate>")
    assert found.item_meta.published is None


def test_a_description_alone_is_a_synopsis_or_as_long_as_a_story() -> None:
    short = item("<description>Two people were hurt.</description>")
    assert short.content_meta.deck == "Two people were hurt."
    assert short.content_set.blocks == ()
    long = item(f"<description>{'Two people were hurt. ' * 30}</description>")
    assert long.content_meta.deck is None
    assert len(long.content_set.blocks) == 1


def test_a_picture_that_the_content_shows_is_no_second_one() -> None:
    content = "&lt;p&gt;Words.&lt;/p&gt;&lt;img src='https://a.example/1.jpg'&gt;"
    found = item(
        f"<title>A</title><description>{content}&lt;p&gt;More.&lt;/p&gt;</description>"
        '<enclosure url="https://a.example/1.jpg" type="image/jpeg" length="1"/>'
    )
    assert [picture.href for picture in found.pictures] == ["https://a.example/1.jpg"]
    assert [block.type for block in found.content_set.blocks] == [
        "paragraph",
        "figure",
        "paragraph",
    ]
