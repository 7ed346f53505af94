import tracemalloc
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.encoding import source_of
from newsexport.explain.fields import BLOCK_RULES, DAY_RULES, NAME_RULES, Field
from newsexport.explain.rules import rule_sentences
from newsexport.explain.view import View, make_view
from newsexport.newsitem import Block, ContentSet, Mention, NewsItem, Subject
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.source import Span, prose

ARTICLE = """Shares fall

By Jane Doe, Staff Writer

LONDON, March 3, 2023 (Example) -- "Shares fell in Paris on Friday," said Ann Hall of Acme Corp.
"""


def view_of(text: str, **options: str) -> View:
    source = source_of(text, "a.txt")
    return make_view(parse_source(source, ParseOptions(**options)).item, source)  # type: ignore[arg-type]


def texts(view: View, field: Field) -> list[str]:
    return [view.source.text[span.start : span.end] for span in field.spans]


def by_path(view: View, path: str) -> Field:
    return next(field for field in view.fields if field.path == path)


def test_a_field_has_value_basis_rule_and_characters() -> None:
    view = view_of(ARTICLE)
    headline = by_path(view, "/contentMeta/headline")
    assert headline.value == "Shares fall"
    assert (headline.basis, headline.rules) == ("stated", ("headline-line",))
    assert texts(view, headline) == ["Shares fall"]
    author = by_path(view, "/contentMeta/creators/0")
    assert (author.value, author.note, author.kind) == ("Jane Doe", "Staff Writer", "person")
    assert texts(view, by_path(view, "/contentMeta/dateline/agency")) == ["Example"]


def test_a_value_of_the_clock_is_told_to_be_no_value_of_the_text() -> None:
    guid = by_path(view_of(ARTICLE), "/guid")
    assert (guid.basis, guid.rules, guid.spans) == (None, (), ())


def test_a_place_is_line_and_column() -> None:
    view = view_of(ARTICLE)
    number = view.fields.index(by_path(view, "/contentMeta/creators/0"))
    assert view.places[number] == ((3, 4),)


def test_segments_know_every_field_that_covers_them_the_widest_first() -> None:
    view = view_of(ARTICLE)
    (paris,) = (
        segment for line in view.lines for segment in line.segments if view.text(segment) == "Paris"
    )
    kinds = [view.fields[number].kind for number in paris.fields]
    assert kinds == ["block", "quote", "place"]


def test_a_supplied_headline_shows_no_characters() -> None:
    view = view_of(ARTICLE, headline="Markets")
    headline = by_path(view, "/contentMeta/headline")
    assert (headline.value, headline.basis, headline.spans) == ("Markets", "supplied", ())


def test_a_name_over_two_lines_of_hard_wrapped_copy_is_shown_in_both() -> None:
    source = source_of("It was  Ann\n  Hall, the minister.\n", "a.txt")
    block = Block("p1", "paragraph", "It was Ann Hall, the minister.", Span(0, 34))
    hall = Subject("person-ann-hall", "person", "Ann Hall", mentions=(Mention("p1", 7, 15),))
    item = NewsItem("urn:x:y", content_set=ContentSet((block,)), subjects=(hall,))
    view = make_view(item, source)
    assert texts(view, by_path(view, "/subjects/0")) == ["Ann\n  Hall"]
    shown = [view.text(s) for line in view.lines for s in line.segments if len(s.fields) == 2]
    assert shown == ["Ann", "  Hall"]


def test_quotes_names_and_days_stand_where_the_document_says(seed: Path) -> None:
    source = source_of(seed.read_text("utf-8"), seed.name)
    item = parse_source(source).item
    view = make_view(item, source)
    for at, quote in enumerate(item.quotes):
        assert prose(*texts(view, by_path(view, f"/quotes/{at}"))) == quote.text
    for at, day in enumerate(item.dates):
        assert prose(*texts(view, by_path(view, f"/dates/{at}"))) == day.text
    for at, subject in enumerate(item.subjects):
        assert len(by_path(view, f"/subjects/{at}").spans) == len(subject.mentions)


def test_every_rule_that_is_named_has_its_sentence(seed: Path) -> None:
    view = view_of(seed.read_text("utf-8"))
    named = {rule for field in view.fields for rule in field.rules}
    assert {*named, *NAME_RULES, *DAY_RULES, *BLOCK_RULES} <= set(rule_sentences())


def test_every_value_from_the_text_has_a_rule(seed: Path) -> None:
    view = view_of(seed.read_text("utf-8"))
    assert [field.path for field in view.fields if field.basis and not field.rules] == []


def test_a_document_that_points_outside_the_text_is_shown_without_those_characters() -> None:
    source = source_of("Short text here.", "a.txt")
    item = parse_source(source_of(ARTICLE, "a.txt")).item
    for field in make_view(item, source).fields:
        assert all(span.end <= len(source.text) for span in field.spans)


def test_an_item_without_provenance_can_be_looked_at() -> None:
    source = source_of("Text.", "a.txt")
    view = make_view(NewsItem("urn:x:y"), source)
    assert [line.role for line in view.lines] == [None]
    assert [field.path for field in view.fields][:2] == ["/guid", "/version"]


PIECES = st.sampled_from(
    'Shares fall\n|By Jane Doe\n|"|“we go”| he said.|LONDON (AP) -- |\r\n|\r|\u2028|\x0c|'
    "Photo by Jo Day/AP| on Tuesday |- item\n|a\tb\tc\n|Ann Hall ".split("|")
)


@given(st.lists(PIECES | st.text(max_size=8), max_size=30).map("".join))
def test_the_segments_are_the_text(text: str) -> None:
    view = view_of(text)
    assert len(view.lines) == len(view.source.lines())
    for seen, line in zip(view.lines, view.source.lines(), strict=True):
        assert "".join(map(view.text, seen.segments)) == line.text
        assert all(one.end == two.start for one, two in pairwise(seen.segments))
    covered: dict[int, set[int]] = {}
    for seen in view.lines:
        for segment in seen.segments:
            for number in segment.fields:
                covered.setdefault(number, set()).update(range(segment.start, segment.end))
    ends = {
        at for line in view.source.lines() for at in range(line.span.start, line.span.end)
    }  # without line ends
    for number, field in enumerate(view.fields):
        wanted = {at for span in field.spans for at in range(*span)} & ends
        assert covered.get(number, set()) == wanted


def test_a_hundred_thousand_empty_lines_need_no_memory() -> None:
    source = source_of("Shares fall\n" + "\n" * 100_000 + "They fell again.\n", "a.txt")
    item = parse_source(source).item
    tracemalloc.start()
    view = make_view(item, source)
    assert [line.number for line in view.lines if line.role] == [1, 100_002]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 60 * len(source.text)


@pytest.mark.parametrize(
    "text",
    ['"' * 60_000, "“" * 60_000, "Ann Hall said. " * 4_000, "\n" * 60_000, "x" * 60_000],
    ids=["straight marks", "curly marks", "names", "empty lines", "one word"],
)
def test_hostile_text_is_cut_whole(text: str) -> None:
    view = view_of(text)
    kept = sum(len(view.text(segment)) for line in view.lines for segment in line.segments)
    assert kept == len(text.replace("\n", ""))
