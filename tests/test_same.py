"""Copies of one story: alike where they say the same, and each change gives its difference."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings

import newsexport
from conftest import SEEDS
from newsexport.addresses import value_at
from newsexport.copies import Copy
from newsexport.data import data_of
from newsexport.newsitem import Block, Creator, ListItem, NewsItem, Party, Picture
from newsexport.options import ParseOptions
from newsexport.registry import (
    EXPORTERS,
    READERS,
    Reading,
    get_exporter,
    get_reader,
    own_names,
    rules_in,
)
from newsexport.same import Difference, copy_of, differences
from strategies import news_items
from worked_items import features_item, odd_item, seed_item

FORMATS = [name for name in own_names(EXPORTERS) if name in own_names(READERS)]
DOCUMENTS = [name for name in FORMATS if name != "text"]
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
MORNING = "2022-01-18T09:00:00-05:00"
STORY = (
    "Shares fell on Tuesday, led by banks.",
    "“It’s a bad day,” a trader said.",
    "The index lost three percent.",
)


def plain_item() -> NewsItem:
    item = NewsItem("https://news.example.org/1", 2, "en")
    return (
        item._replace(
            item_meta=item.item_meta._replace(
                provider=Party("Example Wire", "EW"), version_created=MORNING, published=MORNING
            ),
            content_meta=item.content_meta._replace(
                headline="Shares fall",
                deck="Banks lead.",
                content_created="2022-01-18",
                content_modified=MORNING,
                creators=(Creator("person", "Jane Doe"), Creator("person", "John Roe")),
            ),
        )
        ._replace(
            pictures=(
                Picture("pic1", "Ann Lee in Rome.", href="https://a.example/1.jpg"),
                Picture("pic2", "A bank.", "Photo by Jo Poe/EW", href="https://a.example/2.jpg"),
            )
        )
        ._replace(content_set=blocks(*STORY))
    )


def blocks(*texts: str) -> Any:
    made = tuple(Block(f"p{at}", "paragraph", text) for at, text in enumerate(texts, 1))
    shown = (Block("fig1", "figure", picture="pic1"), Block("fig2", "figure", picture="pic2"))
    return NewsItem("x").content_set._replace(blocks=(*made, *shown))


def meta(item: NewsItem, **changes: Any) -> NewsItem:
    return item._replace(item_meta=item.item_meta._replace(**changes))


def content(item: NewsItem, **changes: Any) -> NewsItem:
    return item._replace(content_meta=item.content_meta._replace(**changes))


def picture(item: NewsItem, at: int, **changes: Any) -> NewsItem:
    pictures = [*item.pictures]
    pictures[at] = pictures[at]._replace(**changes)
    return item._replace(pictures=tuple(pictures))


def written(item: NewsItem, format: str, **options: Any) -> Copy:
    """The item as a file of that format says it."""
    text = get_exporter(format).write(item, **options)
    (reading,) = get_reader(format).read(data_of(text, "x"), ParseOptions())
    assert isinstance(reading, Reading)
    return copy_of(f"x.{format}", format, reading.item, **options)


def told(*copies: Copy) -> list[tuple[str, str]]:
    return [
        (f"{found.rule.code} {copies[found.copy].name}", found.message)
        for found in differences(copies)
    ]


def compared(one: NewsItem, other: NewsItem) -> list[Difference]:
    return [*differences([copy_of("a", "json", one), copy_of("b", "json", other)])]


@cache
def parsed(path: Path) -> NewsItem:
    return newsexport.parse(path.read_bytes(), name=path.name, now=NOW)


# What says the same


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_a_seed_in_every_format_agrees_with_itself(path: Path) -> None:
    item = parsed(path)
    copies = [written(item, format) for format in FORMATS]
    assert told(*copies, copy_of("x", "json", item)) == []


@pytest.mark.parametrize("make", [seed_item, features_item, odd_item, plain_item])
def test_a_worked_item_in_every_document_format_agrees_with_itself(
    make: Callable[[], NewsItem],
) -> None:
    item = make()
    copies = [written(item, format) for format in DOCUMENTS]
    copies += [written(item, "ninjs", version=version) for version in ("1.4", "2.2", "3.0")]
    copies += [written(item, "newsml_g2", conformance="core"), copy_of("x", "json", item)]
    assert told(*copies) == []


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=20)
@given(item=news_items())
def test_any_item_in_every_document_format_agrees_with_itself(item: NewsItem) -> None:
    # RSS's dates are those of e-mail, where a year below 100 is one of our days
    assume(not str(item.item_meta.published).startswith("00"))
    # some formats hold the printed credit, some the bare one, which is part of it
    bare = (p._replace(creditline=p.credit or p.creditline) for p in item.pictures)
    item = item._replace(pictures=tuple(bare))
    copies = [written(item, format) for format in DOCUMENTS]
    assert told(*copies) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda item: content(item, headline=" Shares  fall "),
        lambda item: meta(item, published="2022-01-18T14:00:00Z"),
        lambda item: meta(item, published="2022-01-18T15:00:00.25+01:00"),
        lambda item: meta(item, published="2022-01-18"),
        lambda item: content(item, content_created="2022-01-18T23:59:59-11:00"),
        lambda item: content(item, creators=item.content_meta.creators[::-1]),
        lambda item: content(item, creators=(*map(shouted, item.content_meta.creators),)),
        lambda item: meta(item, provider=Party("EW")),
        lambda item: meta(item, provider=Party("EXAMPLE WIRE")),
        lambda item: item._replace(language="en-GB"),
        lambda item: item._replace(content_set=blocks(" ".join(STORY))),
        lambda item: item._replace(content_set=blocks(*(f"{text}\n" for text in STORY))),
        lambda item: item._replace(content_set=blocks(*map(typed, STORY))),
        lambda item: item._replace(pictures=item.pictures[::-1]),
        lambda item: picture(item, 1, credit="Jo Poe/EW"),
        lambda item: picture(item, 1, credit=None, creditline="Jo Poe/EW"),
        lambda item: picture(item, 0, id="other"),
    ],
)  # fmt: skip
def test_what_is_only_written_otherwise_is_no_difference(
    change: Callable[[NewsItem], NewsItem],
) -> None:
    item = plain_item()
    assert compared(item, change(item)) == []
    assert compared(change(item), item) == []


def typed(text: str) -> str:
    return text.translate({ord("“"): '"', ord("”"): '"', ord("’"): "'"})


def shouted(creator: Creator) -> Creator:
    return creator._replace(name=creator.name.upper())


def test_a_list_is_the_same_as_its_items_in_paragraphs() -> None:
    items = tuple(ListItem(text) for text in STORY)
    listed = blocks()._replace(blocks=(Block("l1", "list", items=items),))
    one, other = plain_item()._replace(pictures=()), plain_item()._replace(pictures=())
    assert compared(one._replace(content_set=listed), other) == []


# What says otherwise


CHANGES: list[tuple[str, Callable[[NewsItem], NewsItem], str, str, str, str]] = [
    # code, change, message, and of its place: pointer, text, the words that are meant
    (
        "NX950",
        lambda item: content(item, headline="Shares rise"),
        "headline is 'Shares rise', but 'Shares fall' in a",
        "/contentMeta/headline",
        "Shares rise",
        "",
    ),
    (
        "NX951",
        lambda item: content(item, deck="Oil leads."),
        "deck is 'Oil leads.', but 'Banks lead.' in a",
        "/contentMeta/deck",
        "Oil leads.",
        "",
    ),
    (
        "NX952",
        lambda item: item._replace(content_set=blocks(*STORY[:2], "The index lost five percent.")),
        "story text is '… The index lost five percent.',"
        " but '… The index lost three percent.' in a",
        "/contentSet/blocks/2/text",
        "The index lost five percent.",
        "five",
    ),
    (
        "NX952",
        lambda item: item._replace(content_set=blocks(STORY[0], STORY[2])),
        "story text is '… led by banks. The index lost three percent.',"
        " but '… led by banks. “It’s a bad day,” a …' in a",
        "/contentSet/blocks/1/text",
        STORY[2],
        "The",
    ),
    (
        "NX952",
        lambda item: item._replace(content_set=blocks(*STORY[:2])),
        "story text ends after '… day,” a trader said.',"
        " but goes on 'The index lost three percent.' in a",
        "/contentSet/blocks/1/text",
        STORY[1],
        "said.",
    ),
    (
        "NX952",
        lambda item: item._replace(content_set=blocks(*STORY, "More follows.")),
        "story text goes on 'More follows.', but ends before in a",
        "/contentSet/blocks/3/text",
        "More follows.",
        "More",
    ),
    (
        "NX953",
        lambda item: content(item, creators=(Creator("person", "Jane Doe"),)),
        "author is 'Jane Doe', but 'Jane Doe, John Roe' in a",
        "/contentMeta/creators",
        "Jane Doe",
        "",
    ),
    *(
        (
            "NX954",
            change,
            f"{name} is '2022-01-18T09:00:00Z', but '{MORNING}' in a",
            pointer,
            "2022-01-18T09:00:00Z",
            "",
        )
        for name, pointer, change in (
            (
                "publication time",
                "/itemMeta/published",
                lambda item: meta(item, published="2022-01-18T09:00:00Z"),
            ),
            (
                "time of the version",
                "/itemMeta/versionCreated",
                lambda item: meta(item, version_created="2022-01-18T09:00:00Z"),
            ),
            (
                "modification time",
                "/contentMeta/contentModified",
                lambda item: content(item, content_modified="2022-01-18T09:00:00Z"),
            ),
        )
    ),
    (
        "NX954",
        lambda item: content(item, content_created="2022-01-19T01:00:00Z"),
        "creation time is '2022-01-19T01:00:00Z', but '2022-01-18' in a",
        "/contentMeta/contentCreated",
        "2022-01-19T01:00:00Z",
        "",
    ),
    (
        "NX955",
        lambda item: meta(item, provider=Party("Sample Press")),
        "provider is 'Sample Press', but 'Example Wire' in a",
        "/itemMeta/provider",
        "Sample Press",
        "",
    ),
    (
        "NX956",
        lambda item: item._replace(pictures=item.pictures[:1]),
        "1 picture, but 2 in a: 'A bank.' is not here",
        "/pictures",
        "",
        "",
    ),
    (
        "NX956",
        lambda item: picture(item, 1, href="https://a.example/3.jpg"),
        "address of picture 2 is 'https://a.example/3.jpg', but 'https://a.example/2.jpg' in a",
        "/pictures/1/href",
        "https://a.example/3.jpg",
        "",
    ),
    (
        "NX957",
        lambda item: picture(item, 0, caption="Ann Lee in Oslo."),
        "caption of picture 1 is 'Ann Lee in Oslo.', but 'Ann Lee in Rome.' in a",
        "/pictures/0/caption",
        "Ann Lee in Oslo.",
        "",
    ),
    (
        "NX958",
        lambda item: picture(item, 1, credit="Photo by Al Poe/EW"),
        "credit of picture 2 is 'Photo by Al Poe/EW', but 'Photo by Jo Poe/EW' in a",
        "/pictures/1/credit",
        "Photo by Al Poe/EW",
        "",
    ),
    (
        "NX959",
        lambda item: item._replace(language="fr"),
        "language is 'fr', but 'en' in a",
        "/language",
        "fr",
        "",
    ),
    (
        "NX960",
        lambda item: item._replace(guid="https://news.example.org/2"),
        "identifier is 'https://news.example.org/2', but 'https://news.example.org/1' in a",
        "/guid",
        "https://news.example.org/2",
        "",
    ),
    (
        "NX961",
        lambda item: item._replace(version=3),
        "version is '3', but '2' in a",
        "/version",
        "3",
        "",
    ),
    (
        "NX964",
        lambda item: content(item, headline=None),
        "no headline, but 'Shares fall' in a",
        "/contentMeta/headline",
        "",
        "",
    ),
    (
        "NX964",
        lambda item: item._replace(content_set=blocks()),
        "no story text, but 'Shares fell on Tuesday, led …' in a",
        "/contentSet",
        "",
        "",
    ),
    (
        "NX965",
        lambda item: picture(item, 0, caption=None),
        "picture 1 has no caption, but 'Ann Lee in Rome.' in a",
        "/pictures/0",
        "",
        "",
    ),
]


@pytest.mark.parametrize(("code", "change", "message", "pointer", "text", "words"), CHANGES)
def test_each_kind_of_change_gives_exactly_its_difference(
    code: str,
    change: Callable[[NewsItem], NewsItem],
    message: str,
    pointer: str,
    text: str,
    words: str,
) -> None:
    item = plain_item()
    changed = change(item)
    (found,) = compared(item, changed)
    assert (found.rule.code, found.message, found.copy, found.other) == (code, message, 1, 0)
    assert (found.here.pointer, found.here.text) == (pointer, text)
    assert [text[slice(*found.here.within)]] == [words] if found.here.within else words == ""
    if found.here.text and code not in ("NX953", "NX955"):  # of a list, of an object
        assert str(value_at(changed, pointer)) == text
    (back,) = compared(changed, item)
    assert {found.here, found.there} == {back.here, back.there}


def test_every_rule_of_copies_has_a_change_that_it_finds() -> None:
    tested = {change[0] for change in CHANGES} | {"NX962", "NX963"}
    assert {rule.code for rule in rules_in("same")} == tested


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2022-01-18T09:00:00Z", "2022-01-18T10:00:00+01:00", ""),
        (
            "2022-01-18T09:00:00Z",
            "2022-01-18T10:00:00Z",
            "b embargo is '2022-01-18T10:00:00Z', but",
        ),
        ("2022-01-18T09:00:00Z", "", "b embargo is 'until told', but '2022-01-18T09:00:00Z' in a"),
        ("2022-01-18T09:00:00Z", None, "b no embargo, but '2022-01-18T09:00:00Z' in a"),
        (None, "", "a no embargo, but 'until told' in b"),
        ("", "", ""),
    ],
)
def test_an_embargo_has_to_be_the_same_in_every_copy_that_can_hold_one(
    one: str | None, other: str | None, expected: str
) -> None:
    item = plain_item()
    found = compared(meta(item, embargoed=one), meta(item, embargoed=other))
    assert len(found) == bool(expected)
    for each in found:
        assert each.rule.code == "NX962"
        assert f"{'ab'[each.copy]} {each.message}".startswith(expected)
    embargoed = written(meta(item, embargoed=one), "newsml_g2")
    assert told(embargoed, written(meta(item, embargoed=other), "jsonld")) == []


def test_a_withdrawal_has_to_reach_every_copy() -> None:
    item = plain_item()
    canceled = meta(item, pub_status="canceled")
    (found,) = compared(canceled, item)
    assert (found.rule.code, found.copy) == ("NX963", 1)
    assert found.message == "status is usable, but canceled in a"
    (found,) = compared(item, canceled)
    assert (found.copy, found.message) == (0, "status is usable, but canceled in b")
    (found,) = compared(meta(item, pub_status="withheld"), canceled)
    assert found.message == "status is 'canceled', but 'withheld' in a"


# Formats


@pytest.mark.parametrize("one", DOCUMENTS)
@pytest.mark.parametrize("other", DOCUMENTS)
def test_a_correction_that_reached_one_copy_only_is_found_in_any_two_formats(
    one: str, other: str
) -> None:
    before = plain_item()
    after = content(before, headline="Shares rise")
    after = after._replace(content_set=blocks(*STORY[:2], "The index lost five percent."))
    found = told(written(before, one), written(after, other))
    assert [code for code, _ in found] == [f"NX950 x.{other}", f"NX952 x.{other}"]
    assert "lost five percent" in found[1][1] and "lost three percent" in found[1][1]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_a_corrected_text_is_found_beside_documents_of_the_old_one(path: Path) -> None:
    old = parsed(path)
    paragraphs = [block for block in old.content_set.blocks if block.type == "paragraph"]
    source = paragraphs[len(paragraphs) // 2].source
    assert source
    text = path.read_text("utf-8")
    corrected = f"{text[: source.end]} Indeed.{text[source.end :]}"
    (reading,) = get_reader("text").read(data_of(corrected, "new"), ParseOptions())
    assert isinstance(reading, Reading)
    found = told(written(old, "newsml_g2"), copy_of("new", "text", reading.item))
    assert [code for code, _ in found] == ["NX952 new"]
    assert "Indeed." in found[0][1]


def test_what_a_format_cannot_hold_is_not_missing_there() -> None:
    item = meta(content(plain_item(), slugline="SHARES"), embargoed=MORNING)
    assert told(written(item, "newsml_g2"), written(item, "rss")) == []
    bare = item._replace(item_meta=NewsItem("x").item_meta._replace(version_created=MORNING))
    codes = [code for code, _ in told(written(item, "newsml_g2"), written(bare, "newsml_g2"))]
    assert [f"{code} x.newsml_g2" for code in ("NX962", "NX964", "NX965")] == codes


def test_an_identifier_that_no_file_states_is_not_held_against_another() -> None:
    text = "Shares fall\n\nBy Jane Doe\n\n" + "\n\n".join(STORY)
    (reading,) = get_reader("text").read(data_of(text, "a"), ParseOptions())
    assert isinstance(reading, Reading)
    copy = copy_of("a", "text", reading.item)
    assert not copy.own_guid
    stated = reading.item._replace(guid="https://news.example.org/1")
    assert told(copy, copy_of("b", "json", stated)) == []


# Several


def test_each_copy_is_told_once_of_each_thing() -> None:
    item = plain_item()
    other = content(item, headline="Shares rise")
    third = content(item, headline="Shares jump")
    copies = [
        copy_of(name, "json", each)
        for name, each in zip("abcde", (item, other, other, item, third), strict=True)
    ]
    assert told(*copies) == [
        ("NX950 b", "headline is 'Shares rise', but 'Shares fall' in a"),
        ("NX950 c", "headline is 'Shares rise', but 'Shares fall' in a"),
        ("NX950 d", "headline is 'Shares fall', but 'Shares rise' in b"),
        ("NX950 e", "headline is 'Shares jump', but 'Shares fall' in a"),
    ]


def test_a_copy_that_agrees_with_the_first_may_disagree_with_another() -> None:
    item = plain_item()
    times = ("2022-01-18", MORNING, "2022-01-18T10:00:00-05:00")
    copies = [
        copy_of(name, "json", meta(item, published=time))
        for name, time in zip("abc", times, strict=True)
    ]
    assert told(*copies) == [("NX954 c", f"publication time is '{times[2]}', but '{MORNING}' in b")]


def test_a_copy_that_lacks_something_is_told_once() -> None:
    item = plain_item()
    bare = content(item, headline=None)
    copies = [copy_of(n, "json", i) for n, i in zip("abc", (bare, item, item), strict=True)]
    assert told(*copies) == [("NX964 a", "no headline, but 'Shares fall' in b")]


def test_one_copy_and_none_agree() -> None:
    assert told() == told(copy_of("a", "json", plain_item())) == []


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(one=news_items(), other=news_items())
def test_which_copy_comes_first_is_all_the_same(one: NewsItem, other: NewsItem) -> None:
    there, back = compared(one, other), compared(other, one)
    assert sides(there) == sides(back)
    for found in (*there, *back):
        assert len(found.message) < 400
        if found.here.within:
            assert found.here.text[slice(*found.here.within)].strip()
    assert compared(one, one) == []


def sides(found: list[Difference]) -> set[tuple[Any, ...]]:
    return {(each.rule.code, frozenset((each.here, each.there))) for each in found}
