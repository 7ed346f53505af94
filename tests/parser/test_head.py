"""What the lines round a story say, each at its place in the source."""

import pytest

from newsexport.parser.blocks import split_blocks
from newsexport.parser.bylines.byline import read_byline
from newsexport.parser.head import Head, read_head
from newsexport.parser.stamps.timestamp import read_stamps
from newsexport.source import Source, Span

HEADLINE = "Springfield harbour stays shut as engineers mend lock"
STORY = (
    "The harbour of Springfield stayed shut on Monday while engineers mended its old sea lock.\n"
    "Ships waited outside for a third day, the port office said, and two of them turned back.\n"
)


def head(text: str) -> Head:
    return read_head(text, split_blocks(Source("", text).lines(), "en"), "en")


@pytest.mark.parametrize(("line", "place"), [("New Delhi:", "New Delhi"), ("ROME", "ROME")])
def test_a_place_alone_on_its_line_is_the_datelines(line: str, place: str) -> None:
    text = f"{HEADLINE}\nBy Jane Doe\n{line}\n{STORY}"
    dateline = head(text).dateline
    assert dateline is not None and dateline.place is not None
    assert text[slice(*dateline.text)] == line
    assert text[slice(*dateline.place)] == place


def test_a_dateline_goes_on_in_the_next_line_with_its_agency() -> None:
    text = f"{HEADLINE}\nDOVER, Del.\n(AP) — {STORY}"
    dateline = head(text).dateline
    assert dateline is not None and dateline.agency is not None
    assert text[slice(*dateline.agency)] == "AP"


def test_a_line_says_the_same_wherever_it_stands() -> None:
    line, before = "By Jane Doe, Acme News", "Harbour stays shut\n"
    alone = read_byline(line, Span(0, len(line)), "en", True)
    placed = read_byline(before + line, Span(len(before), len(before + line)), "en", True)
    assert alone is not None and placed is not None
    assert [author.name for author in placed.authors] == ["Jane Doe"]
    assert (before + line)[slice(*placed.authors[0].span)] == "Jane Doe"
    assert placed.text == Span(len(before), len(before + line))

    line = "Updated March 5, 2024"
    (stamp,) = read_stamps(before + line, Span(len(before), len(before + line)), "en")
    assert (before + line)[slice(*stamp.span)] == "March 5, 2024"
    assert stamp.kind == "modified"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Interview: Jane Doe", ["Jane Doe"]),
        ("Jane Doe Transport correspondent", ["Jane Doe"]),
        ("Jeanne LE GOFF.", ["Jeanne LE GOFF"]),
        ("Redazione ANSA", []),
        ("Door onze nieuwsredactie", []),
    ],
)
def test_who_signs_under_a_headline(line: str, names: list[str]) -> None:
    found = read_byline(line, Span(0, len(line)), "nl" if "onze" in line else "en", True)
    assert found is not None
    assert [author.name for author in found.authors] == names


@pytest.mark.parametrize(
    "line", ["Why Jane Doe left", "Interview: Why Jane Doe left", "Harbour stays shut in storm."]
)
def test_a_heading_signs_nothing(line: str) -> None:
    assert read_byline(line, Span(0, len(line)), "en", True) is None
