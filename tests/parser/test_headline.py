"""The headline's own words: wire marks and site suffixes taken off."""

import pytest

import newsexport
from newsexport.parser.lines.headline import headline_value
from newsexport.source import Span


def value(line: str, below: str = "") -> str:
    text = f"{line}\n{below}"
    return text[slice(*headline_value(text, Span(0, len(line))))]


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Harbour stays shut", "Harbour stays shut"),
        ("UPDATE 2-Harbour stays shut for a week", "Harbour stays shut for a week"),
        ("CORRECTED-Harbour stays shut for a week", "Harbour stays shut for a week"),
        ("RL: Springfield sign Doe", "Springfield sign Doe"),
        ("Harbour of Springfield stays shut - WXYZ 7News", "Harbour of Springfield stays shut"),
        ("Harbour of Springfield stays shut | Acme", "Harbour of Springfield stays shut"),
        ("Harbour shut - Acme", "Harbour shut - Acme"),  # too little would be left
        ("Harbour stays shut - and ships wait", "Harbour stays shut - and ships wait"),
    ],
)
def test_marks_and_suffixes_are_not_the_headline(line: str, headline: str) -> None:
    assert value(line) == headline


def test_who_says_so_behind_a_dash_stays_where_the_story_names_him() -> None:
    line = "Harbour must stay shut for months - Roe"
    assert value(line, "Minister John Roe said so. Roe spoke in Springfield.") == line


@pytest.mark.parametrize(
    ("line", "section"),
    [("World", "World"), ("| World |", "World"), ("Sport/Football/", "Sport/Football/")],
)
def test_a_section_is_without_its_separators_but_a_path_keeps_its_slash(
    line: str, section: str
) -> None:
    story = "Council votes for a new bridge\n\nBy Jane Doe\n\nThe council voted on Monday, it said."
    assert newsexport.parse(f"{line}\n\n{story}", language="en").content_meta.section == section
