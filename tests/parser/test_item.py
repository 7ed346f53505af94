"""What the whole item holds; the laws of any text are in test_any_text.py."""

from datetime import UTC, datetime

import pytest

from newsexport.encoding import source_of
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.validation import item_errors

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)


def parse(text: str) -> NewsItem:
    return parse_source(source_of(text, "x"), ParseOptions(now=NOW)).item


@pytest.mark.parametrize(
    "text",
    ['"' * 20_000, "A " * 20_000, "- " * 20_000, "“a ” " * 5_000, "Jan. 1 " * 5_000, "(" * 20_000],
    ids=["quotes", "capitals", "dashes", "pairs", "days", "brackets"],
)
def test_hostile_lines_are_read_without_fuss(text: str) -> None:
    assert item_errors(parse(text)) == ()


def test_what_the_caller_supplies_is_marked_as_supplied() -> None:
    options = ParseOptions(provider="Example  Wire", headline="Shares\nfall", now=NOW)
    item = parse_source(source_of("Shares fell on Friday, the exchange said.", "x"), options).item
    assert item.item_meta.provider is not None
    assert item.item_meta.provider.name == "Example Wire"
    assert item.content_meta.headline == item.item_meta.title == "Shares fall"
    assert item.provenance is not None
    basis = {field.path: field.basis for field in item.provenance.fields}
    assert basis["/itemMeta/provider"] == basis["/contentMeta/headline"] == "supplied"


def test_a_text_without_a_story_is_told() -> None:
    reading = parse_source(source_of("Share\n\nMenu", "x"))
    assert [finding.rule for finding in reading.findings] == ["NX021"]
    assert reading.item.content_set.blocks == ()


def test_an_embargo_without_a_time_is_until_told() -> None:
    text = "EMBARGOED until Friday\n\nShares fell on Friday, the stock exchange said in London."
    assert parse(text).item_meta.embargoed == ""


def test_an_agency_signs_where_no_person_does_but_not_a_release_service() -> None:
    story = "Acme Inc. said on Friday that it would build a second plant near the town."
    wire = parse(f"RENO, Nev. (AP) — {story}")
    assert [creator.name for creator in wire.content_meta.creators] == ["AP"]
    release = parse(f"RENO, Nev., May 14, 2024 /PRNewswire/ -- {story}")
    assert release.content_meta.creators == ()
    assert release.item_meta.provider is not None


_BODY = "The council met in the town hall and voted for the budget, the mayor said in the evening."


def test_a_note_may_tell_when_the_text_was_updated() -> None:
    text = f"Council votes for budget\n\n{_BODY}\n\nUPDATE: March 5, 2024, 2:16 p.m. EST With more."
    assert parse(text).content_meta.content_modified == "2024-03-05T14:16:00-05:00"


def test_a_trailer_may_tell_when_the_text_was_published() -> None:
    text = f"{_BODY}\n\n{_BODY}\n\nThis story was originally published March 5, 2024 2:30 PM."
    assert parse(text).item_meta.published == "2024-03-05"


def test_the_line_under_a_name_tells_its_owners_title_and_outlet() -> None:
    text = f"Council votes for budget\nJane Doe\nBusiness reporter, BBC News\n\n{_BODY}\n\n{_BODY}"
    (creator,) = parse(text).content_meta.creators
    assert (creator.name, creator.job_title, creator.affiliation) == (
        "Jane Doe",
        "Business reporter",
        "BBC News",
    )
