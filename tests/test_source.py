import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.parser.passage import join_passages, make_passage
from newsexport.source import Position, Source, Span, prose, trimmed

TEXTS = st.text(alphabet="ab \t\n\r\f\u2028\u00a0é😀", max_size=40)


@given(TEXTS)
def test_lines_are_counted_and_placed_as_an_editor_does(text: str) -> None:
    lines = Source("", text).lines()
    counted = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not counted[-1]:
        del counted[-1]  # behind the last line end there is no line
    assert [(line.number, line.text) for line in lines] == list(enumerate(counted, 1))
    assert all(text[line.span.start : line.span.end] == line.text for line in lines)


@given(TEXTS)
def test_written_lines_are_those_that_are_not_blank(text: str) -> None:
    source = Source("", text)
    assert source.written_lines() == tuple(line for line in source.lines() if line.text.strip())


def test_form_feeds_and_line_separators_do_not_end_a_line() -> None:
    assert [line.text for line in Source("", "a\fb\u2028c\u0085d\r\ne\rf").lines()] == [
        "a\fb\u2028c\u0085d",
        "e",
        "f",
    ]


@pytest.mark.parametrize(
    ("offset", "position"), [(0, (1, 1)), (1, (1, 2)), (2, (2, 1)), (4, (3, 1)), (5, (3, 2))]
)
def test_positions_count_from_one(offset: int, position: tuple[int, int]) -> None:
    assert Source("", "a\n\r\nbc").position(offset) == Position(*position)


@given(TEXTS)
def test_a_passage_leads_back_to_its_source(text: str) -> None:
    passage = make_passage("p1", "paragraph", text, Span(0, len(text)))
    assert passage.text == prose(text)
    for at, letter in enumerate(passage.text):
        if letter != " ":
            assert text[passage.source_offset(at)] == letter


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_joined_passages_lead_back_to_their_sources(texts: list[str]) -> None:
    source = "\n".join(texts)
    spans, start = [], 0
    for text in texts:
        spans.append(Span(start, start + len(text)))
        start += len(text) + 1
    joined = join_passages([make_passage("l1", "list", source, span) for span in spans])
    assert joined.text == "\n".join(prose(text) for text in texts)
    for at, letter in enumerate(joined.text):
        if not letter.isspace():
            assert source[joined.source_offset(at)] == letter


@given(TEXTS)
def test_trimming_leaves_no_white_space_at_the_ends(text: str) -> None:
    start, end = trimmed(text, Span(0, len(text)))
    assert text[start:end] == text.strip()
