import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.documents.lines import LineIndex, in_file, source_in_file
from newsexport.encoding import source_of
from newsexport.source import Position, Source

texts = st.text(st.sampled_from("ab\r\n\x0c\x85\u2028é😀"))


@given(texts)
def test_each_position_is_that_of_the_source(text: str) -> None:
    lines = LineIndex(text)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] != "\r\n":  # one line end is not two
            assert lines.position(offset) == Source("a", text).position(offset)


@given(texts)
def test_each_line_begins_where_it_starts(text: str) -> None:
    lines = LineIndex(text)
    for offset in range(len(text) + 1):
        line, column = lines.position(offset)
        assert lines.start(line) + column - 1 == offset


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("ab", 2, (1, 3)),
        ("ab\n", 3, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb\n\nc", 5, (4, 1)),
        ("😀é\n", 1, (1, 2)),
        ("a\r\nb", 2, (1, 3)),
        ("ab", 99, (1, 3)),
        ("ab", -1, (1, 1)),
    ],
)
def test_lines_and_columns_count_from_one(text: str, offset: int, place: tuple[int, int]) -> None:
    assert LineIndex(text).position(offset) == place


def test_a_line_that_is_not_there_begins_at_the_end() -> None:
    assert [LineIndex("a\nb").start(line) for line in (0, 1, 2, 3)] == [3, 0, 2, 3]


def test_many_positions_take_one_pass() -> None:
    lines = LineIndex("\n" * 2_000_000)
    assert all(lines.position(at) == (at + 1, 1) for at in range(0, 2_000_000, 20))


def test_only_the_first_line_of_a_part_begins_later_in_the_file() -> None:
    assert in_file(Position(1, 5), 3, 7) == (3, 11)
    assert in_file(Position(2, 5), 3, 7) == (4, 5)
    source = source_in_file(source_of("ab\ufffd", "a"), 3, 7)
    assert [(each.line, each.column) for each in source.findings] == [(3, 9)]
