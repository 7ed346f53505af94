"""The lines a person reads; the pictures of lines and carets are drawn by hand."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.characters import width
from newsexport.finding import Finding
from newsexport.reporter import Look, Outcome
from newsexport.source import Source
from reported import FEED, RULES, found, told, two_files

WIDE = Look("/news", "/news", columns=100)


def shown(text: str, finding: Finding, columns: int = 100, line: int = 1) -> list[str]:
    """The line of the source and the line below it."""
    look = Look("/news", "/news", columns)
    outcome = Outcome("a", (finding,), source=Source("a", text), line=line)
    _, *rest = told("text", outcome, look=look).split("\n")
    assert rest[-2:] == ["", ""]
    return rest[:-2]


def at(line: int, column: int, end_column: int | None, end_line: int | None = None) -> Finding:
    finding = found("NX501", line, column, end_column, "wrong", "")
    return finding if end_line is None else finding._replace(end_line=end_line)


def test_a_finding_is_one_line_that_editors_parse() -> None:
    assert told("text", *two_files()) == (
        "./feeds/a,b:1.json:2:15: NX101 headline is 50% longer: a, b [headline-too-long]\n"
        "./feeds/a,b:1.json:3:20: NX501 'Jan. 18' is no date [date-not-iso]\n"
    )


def test_on_a_terminal_the_line_of_the_source_stands_below() -> None:
    outcome = Outcome("a.json", (found(),), source=Source("a.json", FEED))
    assert told("text", outcome, look=WIDE) == (
        "a.json:3:20: NX501 'Jan. 18' is no date [date-not-iso]\n"
        '  3 |   "datePublished": "Jan. 18"\n'
        "    |                    ^^^^^^^^^\n"
        "\n"
    )


def test_colour_comes_only_where_it_is_asked_for() -> None:
    outcome = Outcome("a.json", (found(),), source=Source("a.json", FEED))
    plain = told("text", outcome, look=WIDE)
    painted = told("text", outcome, look=WIDE._replace(colour=True))
    assert "\x1b" not in plain
    assert "\x1b[1;31mNX501\x1b[0m" in painted
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == plain


@pytest.mark.parametrize(
    ("text", "finding", "expected"),
    [
        # tabs lead to the same column in both lines
        ("\tx\t<a/>", at(1, 4, 8), ["  1 | \tx\t<a/>", "    | \t \t^^^^"]),
        ("a\tb", at(1, 1, 4), ["  1 | a\tb", "    | ^\t^"]),
        # a tab alone is marked where it begins
        ("a\tb", at(1, 2, 3), ["  1 | a\tb", "    |  ^"]),
        # East Asian characters take two columns, combining marks none
        ("日本: 東京", at(1, 5, 7), ["  1 | 日本: 東京", "    |       ^^^^"]),
        ("e\u0301t\u00e9", at(1, 3, 5), ["  1 | e\u0301t\u00e9", "    |  ^^"]),
        # controls and bidirectional marks are escapes, and take the room of their letters
        ("a\x1b[31mb", at(1, 7, 8), ["  1 | a\\u001b[31mb", "    |            ^"]),
        ("a\u202eb", at(1, 2, 3), ["  1 | a\\u202eb", "    |  ^^^^^^"]),
        ("a\ud800b", at(1, 3, 4), ["  1 | a\\ud800b", "    |        ^"]),
        # nothing at all is marked by one caret, behind the last character too
        ("ab", at(1, 3, 3), ["  1 | ab", "    |   ^"]),
        ("ab", at(1, 2, None), ["  1 | ab", "    |  ^"]),
        # of several lines the first is shown
        ("<a\n  b='c'>", at(1, 1, 8, 2), ["  1 | <a", "    | ^^"]),
        ("", at(1, 1, None), ["  1 |", "    | ^"]),
        # a place that the text has not
        ("ab", at(1, 90, 95), ["  1 | ab", "    |   ^"]),
        # lines end where an editor ends them
        ("a\r\nb\rc\fd\ne", at(3, 3, 4), ["  3 | c\\u000cd", "    |        ^"]),
    ],
)
def test_carets_stand_below_what_was_found(
    text: str, finding: Finding, expected: list[str]
) -> None:
    assert shown(text, finding) == expected


def test_no_line_is_shown_where_the_text_has_no_such_line() -> None:
    outcome = Outcome("a", (at(7, 1, 2),), source=Source("a", "ab"))
    assert told("text", outcome, look=WIDE) == "a:7:1: NX501 wrong [date-not-iso]\n"


def test_a_part_of_a_file_shows_its_own_lines() -> None:
    expected = ['  40 | {"a": 1}', "     |       ^"]
    assert shown('{"a": 1}', at(40, 7, 8), line=40) == expected


def test_a_long_line_is_cut_round_what_was_found() -> None:
    # 30 columns: 6 for the margin, 24 for the line, of which two are marks and a third (7)
    # stands before the finding
    text = "0123456789" * 5 + "WRONG" + "0123456789" * 5
    assert shown(text, at(1, 51, 56), columns=30) == [
        "  1 | …3456789WRONG0123456789…",
        "    |         ^^^^^",
    ]


def test_what_is_longer_than_the_line_is_cut_too() -> None:
    assert shown("ab" + "x" * 100 + "cd", at(1, 3, 103), columns=30) == [
        "  1 | abxxxxxxxxxxxxxxxxxxxx…",
        "    |   ^^^^^^^^^^^^^^^^^^^^",
    ]


def test_more_of_the_line_is_shown_before_a_finding_at_its_end() -> None:
    assert shown("0123456789" * 5 + "END", at(1, 51, 54), columns=30) == [
        "  1 | …1234567890123456789END",
        "    |                     ^^^",
    ]


def test_a_line_that_just_fits_is_not_cut() -> None:
    text = "x" * 23 + "y"
    assert shown(text, at(1, 24, 25), columns=30)[0] == f"  1 | {text}"


def test_a_megabyte_on_one_line_is_shown_as_fast_as_any() -> None:
    text = "\u0301" * 1_000_000 + "x" + "\u0301" * 1_000_000
    line, _ = shown(text, at(1, 1_000_001, 1_000_002))
    assert len(line) < 2000


def test_nothing_in_names_and_messages_reaches_the_terminal_raw() -> None:
    finding = found(message="a\nb\x1b[2J\u202e\ttab\ud800")
    line = told("text", Outcome("x\ny\udce9.json", (finding,)))
    assert line == (
        "x\\u000ay\\udce9.json:3:20: NX501 a\\u000ab\\u001b[2J\\u202e tab\\ud800 [date-not-iso]\n"
    )


def test_a_long_message_is_cut() -> None:
    line = told("text", Outcome("a", (found(message="x" * 500),)))
    assert line == f"a:3:20: NX501 {'x' * 400}… [date-not-iso]\n"


def test_no_line_begins_as_a_command_to_a_runner() -> None:
    assert told("text", Outcome("::add-mask::x", (found(),))).startswith("./::add-mask::x:3:20:")


def test_no_source_is_shown_where_there_is_none() -> None:
    assert told("text", Outcome("a", (found(),)), look=WIDE).count("\n") == 1


@given(
    st.text(st.sampled_from("ab\t日\u0301\x1b\u202e \r\n\u2028"), max_size=60),
    st.integers(1, 70),
    st.integers(1, 70),
    st.integers(1, 90),
)
def test_two_lines_that_fit_are_shown_of_any_text(
    text: str, column: int, end_column: int, columns: int
) -> None:
    lines = shown(text, at(1, column, end_column), columns)
    room = max(columns, 26)
    assert len(lines) == 2
    for line in lines:
        assert all(letter == "\t" or letter.isprintable() or letter == "\u0301" for letter in line)
        assert sum(8 if letter == "\t" else width(letter) for letter in line) <= room + 1
    assert "^" in lines[1]


def test_severities_have_colours_of_their_own() -> None:
    outcome = Outcome("a", tuple(map(found, RULES)))
    painted = told("text", outcome, look=WIDE._replace(colour=True))
    assert re.findall(r"\x1b\[([0-9;]+)mNX", painted) == ["1;33", "1;31", "1;36"]
