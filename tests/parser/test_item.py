"""Laws that hold for any text at all: nothing raises, nothing is lost, everything is valid."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsexport
from newsexport.encoding import source_of
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.validation import item_errors

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
LINES = st.sampled_from(
    [
        "LONDON, March 3 (Reuters) - Shares fell on Friday, the exchange said.",
        "Jan. 18 (UPI) --",
        '"We are ready," said Jane Doe, the mayor of Erie. "But not yet',
        "“Nobody told us. “It was late.",
        "By JANE DOE and John Roe, Staff Writers",
        "Updated 3:10 p.m. EST, Tuesday, March 5, 2024",
        "1 of 4 | A caption. File Photo by John Roe/UPI |",
        "(Reporting by A B; Editing by",
        "Correction: It was Monday.",
        "© 2024 Example",
        "• one",
        "a\tb\tc",
        "___",
        "   an indented line that goes on for a while and has no end of its own",
        "– Det er slutt, sa hun.",
        "'I saw it,' he said. 'I did.'",
    ]
)
TEXTS = st.one_of(
    st.text(),
    st.text(alphabet="\"'“”„«»–-().,: \nAaBb\ud800\x00\u2028\u202e"),
    st.lists(st.one_of(LINES, st.text(max_size=20)), max_size=15).map("\n".join),
)


def parse(text: str) -> NewsItem:
    return parse_source(source_of(text, "x"), ParseOptions(now=NOW)).item


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_any_text_gives_a_valid_item_that_accounts_for_every_line(text: str) -> None:
    source = source_of(text, "x")
    item = parse_source(source, ParseOptions(now=NOW)).item
    assert item_errors(item) == ()
    assert NewsItem.from_dict(json.loads(json.dumps(item.to_dict()))) == item
    assert item.provenance is not None
    kept = "".join(source.text[line.start : line.end] for line in item.provenance.lines)
    assert "".join(kept.split()) == "".join(source.text.split())
    for field in item.provenance.fields:
        for start, end in field.spans:
            assert 0 <= start <= end <= len(source.text)
    for name in ("jsonld", "newsml_g2", "yaml", "json"):
        newsexport.export(item, name).encode("utf-8")


@settings(deadline=None, max_examples=100)
@given(TEXTS)
def test_places_in_blocks_are_places_in_their_text(text: str) -> None:
    item = parse(text)
    texts = {}
    for block in item.content_set.blocks:
        items = "\n".join(part.text for part in block.items)
        texts[block.id] = items if block.type == "list" else block.text or ""
    for picture in item.pictures:
        texts[picture.id.replace("pic", "fig")] = picture.caption or ""
    texts["headline"] = item.content_meta.headline or ""
    texts["deck"] = item.content_meta.deck or ""
    for quote in item.quotes:
        assert texts[quote.block][quote.start : quote.end] == quote.text
    for day in item.dates:
        assert texts[day.block][day.start : day.end] == day.text
    for subject in item.subjects:
        for mention in subject.mentions:
            assert texts[mention.block][mention.start : mention.end].strip()


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
