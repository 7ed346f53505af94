"""RSS and Atom, as feedparser and other readers see them."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import feedparser
import pytest
from hypothesis import HealthCheck, given, settings

from conftest import ROOT
from newsexport.errors import ExportError
from newsexport.exporters.rss import rfc_822
from newsexport.newsitem import ContentMeta, ItemMeta, NewsItem, Party
from newsexport.registry import get_exporter
from strategies import news_items
from worked_items import features_item, seed_item

FORMATS = ("rss", "atom")


def parsed(format: str, *items: NewsItem, **options: str) -> Any:
    exporter = get_exporter(format)
    assert exporter.write_many
    feed = feedparser.parse("".join(map(str, exporter.write_many(items, **options))))
    assert feed.bozo == 0, feed.get("bozo_exception")
    return feed


@pytest.mark.parametrize("format", FORMATS)
def test_feedparser_finds_what_an_entry_says(format: str) -> None:
    (entry,) = parsed(format, features_item()).entries
    assert entry.id == "tag:news.example.org,2024:item:features"
    assert entry.title == "Example headline in sentence case"
    assert entry.link == "https://www.example.org/original"
    assert entry.summary == "A one-sentence standfirst under the headline."
    assert [author.name for author in entry.authors] == ["Jane Doe", "Max Muster"]
    assert [someone.name for someone in entry.contributors][:2] == ["Rita Roe", "John Roe"]
    assert entry.published_parsed[:6] == (2024, 3, 5, 19, 30, 0)
    assert [tag.term for tag in entry.tags] == ["World news", "example", "two words"]
    assert entry.rights == "© 2024 Example Wire. All rights reserved."
    assert entry.publisher == "Example Wire"
    assert entry.media_content[0]["url"] == "https://www.example.org/p.jpg?a=1&b=2"
    (content,) = [c for c in entry.content if c.type == "text/html"]
    assert "<li>One item</li>" in content.value
    assert "<h1>" not in content.value


def test_the_update_of_an_entry_is_the_making_of_the_item() -> None:
    (entry,) = parsed("atom", features_item()).entries
    assert entry.updated == "2024-03-06T09:00:00Z"


@pytest.mark.parametrize("format", FORMATS)
def test_a_bare_day_is_no_instant(format: str) -> None:
    written = get_exporter(format).write(seed_item())
    assert "<pubDate>" not in written
    assert "<published>" not in written
    assert "<dc:date>2022-01-18</dc:date>" in written


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-03-05T14:30:00-05:00", "Tue, 05 Mar 2024 14:30:00 -0500"),
        ("2024-02-29T00:00:00Z", "Thu, 29 Feb 2024 00:00:00 GMT"),
        ("2024-12-31T23:59:59.5+05:30", "Tue, 31 Dec 2024 23:59:59 +0530"),
    ],
)
def test_dates_of_rss_are_those_of_rfc_822(value: str, expected: str) -> None:
    assert rfc_822(value) == expected


@pytest.mark.parametrize("format", FORMATS)
def test_a_feed_says_what_it_must_whatever_is_known(format: str) -> None:
    bare = NewsItem("urn:x", item_meta=ItemMeta(version_created="2024-01-01T00:00:00Z"))
    feed = parsed(format, bare).feed
    assert feed.title == "newsexport"
    assert feed.generator.startswith("newsexport ")
    named = bare._replace(
        item_meta=bare.item_meta._replace(provider=Party("A & B", uri="https://ab.example/"))
    )
    assert parsed(format, named).feed.title == "A & B"


def test_the_channel_has_title_link_and_description() -> None:
    written = get_exporter("rss").write(NewsItem("urn:x"))
    for element in ("title", "link", "description"):
        assert f"<{element}>" in written.partition("<item>")[0]


@pytest.mark.parametrize("format", FORMATS)
def test_the_options_name_the_feed(format: str) -> None:
    feed = parsed(
        format,
        seed_item(),
        title="Wire 1",
        link="https://w.example/",
        description="All & sundry",
        language="en-GB",
        self_link="https://w.example/feed",
    ).feed
    assert feed.title == "Wire 1"
    assert feed.link == "https://w.example/"
    assert feed.subtitle in ("All & sundry", "All &amp; sundry")
    assert feed.language == "en-GB"
    assert {"rel": "self", "href": "https://w.example/feed"}.items() <= next(
        dict(link).items() for link in feed.links if link.rel == "self"
    )


def test_an_item_that_cannot_be_an_entry_does_not_end_the_feed() -> None:
    many = get_exporter("atom").write_many
    assert many
    pieces = list(many([seed_item(), NewsItem("urn:none"), features_item()]))
    (error,) = [piece for piece in pieces if isinstance(piece, ExportError)]
    assert error.pointer == "/itemMeta/versionCreated"
    text = "".join(piece for piece in pieces if isinstance(piece, str))
    assert len(feedparser.parse(text).entries) == 2


@pytest.mark.parametrize("format", FORMATS)
def test_a_feed_of_nothing_is_a_feed(format: str) -> None:
    assert parsed(format).entries == []


def test_atom_ids_are_addresses() -> None:
    item = NewsItem("not an address", item_meta=ItemMeta(version_created="2024-01-01T00:00:00Z"))
    written = get_exporter("atom").write(item)
    assert "<id>https://newsexport.example/cv/nx/item/not%20an%20address</id>" in written


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(item=news_items())
def test_any_item_makes_a_feed_that_feedparser_reads(format: str, item: NewsItem) -> None:
    (entry,) = parsed(format, item).entries
    assert entry.id


@pytest.mark.parametrize("format", FORMATS)
def test_items_are_taken_one_by_one(format: str) -> None:
    taken: list[int] = []

    def items() -> Iterator[NewsItem]:
        for number in range(3):
            taken.append(number)
            yield features_item()._replace(guid=f"urn:x:{number}")

    many = get_exporter(format).write_many
    assert many
    pieces = many(items())
    while len(taken) < 2:
        next(pieces)
    assert taken == [0, 1]


_MEMORY = """
import resource, sys
from newsexport.registry import get_exporter, get_reader
from newsexport.data import Data
from newsexport.options import ParseOptions
import io
from newsexport.newsitem import Block, ContentSet, ItemMeta, NewsItem

format, count = sys.argv[1], int(sys.argv[2])
item = NewsItem(
    "urn:x",
    item_meta=ItemMeta(version_created="2024-01-01T00:00:00Z", title="Title"),
    content_set=ContentSet((Block("p1", "paragraph", "Words of a story. " * 150),)),
)
items = (item._replace(guid=f"urn:x:{n}") for n in range(count))
pieces = (piece.encode() for piece in get_exporter(format).write_many(items))


class Pipe(io.RawIOBase):
    held = b""

    def read(self, size=-1):
        while len(self.held) < size and (piece := next(pieces, b"")):
            self.held += piece
        found, self.held = self.held[:size], self.held[size:]
        return found


data = Data("feed", b"", Pipe())
data = data.with_head(4096)
read = sum(1 for _ in get_reader(format).read(data, ParseOptions()))
print(read, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.parametrize("format", FORMATS)
def test_ten_thousand_items_need_the_memory_of_one(format: str) -> None:
    def run(count: int) -> tuple[int, int]:
        done = subprocess.run(
            [sys.executable, "-c", _MEMORY, format, str(count)],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env={"PYTHONPATH": "src:tests"},
        )
        read, kilobytes = done.stdout.split()
        return int(read), int(kilobytes)

    few, little = run(200)
    many, more = run(10_000)
    assert (few, many) == (200, 10_000)
    assert more < little + 8_000  # the feed itself is 30 MB


def test_a_headline_is_told_from_a_title() -> None:
    printed = NewsItem("urn:x", content_meta=ContentMeta(headline="Shares fell"))
    made = NewsItem("urn:x", item_meta=ItemMeta(title="Shares fell"))
    assert "<title>Shares fell</title>" in get_exporter("rss").write(printed)
    assert '<title nx:basis="derived">Shares fell</title>' in get_exporter("rss").write(made)
