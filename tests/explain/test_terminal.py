import re

import pytest

from newsexport.characters import width
from newsexport.encoding import source_of
from newsexport.explain.terminal import rule_text, terminal_text
from newsexport.explain.view import View, make_view
from newsexport.parser.item import parse_source

ARTICLE = (
    'Shares fall\n\nLONDON, March 3, 2023 (Example) -- "Shares fell," said Ann Hall.\n'
    "\nRead more: Five ways to save\n"
)
ESCAPE = re.compile("\x1b\\[[0-9;]*m")


def view_of(text: str) -> View:
    source = source_of(text, "a.txt")
    return make_view(parse_source(source).item, source)


def test_the_roles_stand_in_the_margin() -> None:
    shown = terminal_text(view_of(ARTICLE)).split("\n")
    assert shown[0] == "a.txt  en, 5 lines, 108 characters"
    assert shown[2] == "headline    1  Shares fall"
    assert shown[3] == "            2"
    assert shown[4].startswith("body        3  LONDON, March 3, 2023 (Example)")
    assert shown[6] == "boilerplate 5  Read more: Five ways to save"


def test_each_field_has_value_basis_rule_and_place() -> None:
    shown = terminal_text(view_of(ARTICLE))
    assert (
        "  headline                Shares fall\n"
        "                          stated  headline-line  1:1\n"
    ) in shown
    assert "  headline-line           The headline as it stands" in shown


def test_plain_text_holds_no_escape_sequences() -> None:
    assert "\x1b" not in terminal_text(view_of(ARTICLE))


def test_colour_changes_nothing_else() -> None:
    view = view_of(ARTICLE)
    coloured = terminal_text(view, colour=True)
    assert ESCAPE.search(coloured)
    assert ESCAPE.sub("", coloured) == terminal_text(view)


@pytest.mark.parametrize("columns", [10, 40, 80, 200])
def test_lines_are_wrapped_to_the_width(columns: int) -> None:
    text = f"{ARTICLE}\nShares {'x' * 300} 日本の首相は火曜日に東京で述べた。{'火' * 200}\n"
    lines = terminal_text(view_of(text), columns=columns).split("\n")
    # the margin and 20 columns of text are kept, however narrow the terminal is
    assert max(sum(map(width, line)) for line in lines) <= max(columns, 46)


def test_wrapping_loses_nothing() -> None:
    text = f"Shares fell {'word ' * 100}{'x' * 300}\n"
    wrapped = terminal_text(view_of(text), columns=60)
    assert "".join(text.split()) in "".join(wrapped.split())


def test_what_could_steer_the_terminal_is_shown_as_escapes() -> None:
    hostile = "Shares\x1b]0;title\x07 fell\x9b31m in \u202eParis\u2066, he \x08said.\n"
    shown = terminal_text(view_of(hostile))
    for letter in "\x1b\x07\x9b\u202e\u2066\x08":
        assert letter not in shown
    assert r"Shares\u001b]0;title\u0007 fell\u009b31m in \u202eParis\u2066" in shown


def test_a_rule_is_told_in_its_sentence() -> None:
    assert rule_text("a-rule", "It does.") == "a-rule\n    It does.\n"
