"""Trailers and the people they name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.parser.trailers.trailer import is_trailer, may_sign_off, read_trailer, trailer_span
from newsexport.source import Span


def people(line: str, language: str = "en") -> list[tuple[str, str]]:
    found = read_trailer(line, Span(0, len(line)), language)
    assert all(line[slice(*who.span)] == who.name for who in found)
    return [(who.name, who.role) for who in found]


NAMED = [
    (
        "(Reporting by Jane Doe and John Roe in Paris; Editing by Ann Poe)",
        "Jane Doe reporting, John Roe reporting, Ann Poe editing",
    ),
    (
        "(Reporting by Jane Doe in Paris, John Roe and Ann Poe in New York; Writing by Jack Coe)",
        "Jane Doe reporting, John Roe reporting, Ann Poe reporting, Jack Coe writing",
    ),
    (
        "Reporting by Jane Doe, additional reporting by John Roe, writing by Ann Poe",
        "Jane Doe reporting, John Roe reporting, Ann Poe writing",
    ),
    (
        "Reporting by Jane Doe in London and New York; editing by John Roe",
        "Jane Doe reporting, John Roe editing",
    ),
    ("- Reporting by: Jane Doe, The Acme Tribune", "Jane Doe reporting"),
    ("Additional reporting by Jane Doe.", "Jane Doe reporting"),
    (
        "(Reporting by Acme Newsroom and J.P. O'Doe-Roe; Editing by Ludwig van der Poe)",
        "J.P. O'Doe-Roe reporting, Ludwig van der Poe editing",
    ),
    ("Jane Doe contributed to this report.", "Jane Doe reporting"),
    (
        "Associated Press writers Jane Doe in Paris and John Roe in Rome, Italy, contributed to"
        " this report.",
        "Jane Doe reporting, John Roe reporting",
    ),
    ("CNN's Jane Doe and John Roe contributed to this report.",
     "Jane Doe reporting, John Roe reporting"),
    (
        "Doe reported from Paris and Roe from Rome. Associated Press writer Ann Poe contributed.",
        "Doe reporting, Roe reporting, Ann Poe reporting",
    ),
    ("With files from Jane Doe and The Canadian Press", "Jane Doe reporting"),
    ("(Redaktion: Jane Doe, John Roe)", "Jane Doe editing, John Roe editing"),
    (
        "(Bericht von Jane Doe, geschrieben von John Roe. Redigiert von Ann Poe)",
        "Jane Doe reporting, John Roe writing, Ann Poe editing",
    ),
    (
        "(Version française Jane Doe, édité par John Roe)",
        "Jane Doe translation, John Roe editing",
    ),
    (
        "(Reporte de Jane Doe; Editado en español por John Roe)",
        "Jane Doe reporting, John Roe editing",
    ),
    ("(Jane Doe, version française John Roe)", "Jane Doe reporting, John Roe translation"),
    ("(Por Jane Doe; Edição de John Roe)", "Jane Doe reporting, John Roe editing"),
    ("(Jane Doe, editing John Roe)", "Jane Doe reporting, John Roe editing"),
    ("Agence France-Presse's Jane Doe contributed to this report.", "Jane Doe reporting"),
    ("--With assistance from Jane Doe and John Roe.", "Jane Doe reporting, John Roe reporting"),
    ("(Tradotto da Jane Doe, editing John Roe)", "Jane Doe translation, John Roe editing"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "who"), NAMED)
def test_a_trailer_names_people_and_what_they_did(line: str, who: str) -> None:
    assert is_trailer(line, "en")
    assert ", ".join(map(" ".join, people(line))) == who


NOBODY = """
ENDS
(END)
-30-
###
Enditem
AAP RTV
dpa
jd/Reuters
(jd/dpa)
/ritzau/
SOURCE Acme Corp.
Source: Acme News
Originally published on Acme News.
Avec AFP
Mit Material von dpa
(Con información de AFP, EFE y Reuters)
With files from Reuters
The Associated Press contributed to this report.
Write to Jane Doe at jane.doe@acme.example
Reach Jane Doe at jane.doe@acme.example.
To contact the reporter on this story: Jane Doe in London at jdoe@acme.example
This article was originally published on The Acme.
This story was originally published March 5, 2024 2:30 PM.
This report by The Canadian Press was first published March 5, 2024.
Dieser Beitrag erschien zuerst bei Acme.
Distributed by Acme Content Agency, LLC.
(With PTI inputs)
(ANI)
jdo/aha (dpa, Reuters)
dpa-infocom, dpa:240305-99-123456/2
Mit Material der dpa
Avec agences
(©NTB)
JD // PR
STT–AFP
# # #
jane.doe@acme.example
""".strip().split("\n")


@pytest.mark.parametrize("line", NOBODY)
def test_a_trailer_may_name_nobody(line: str) -> None:
    assert is_trailer(line, "en")
    assert people(line) == []


STORY = """
The senator contributed to this report, which he called vital, and left.
He contributed to the campaign of Jane Doe.
This story was a success.
The report was first published by the ministry in 2020, and it was read by many people.
With inputs from the public, the council decided on Monday.
Reach for the stars
Email sales fell.
(He was edited by Jane Doe)
The two contributed reporting errors to the system.
Smith reported from the scene that he was hurt.
Jane Doe reported from Paris that the war was over.
Sources said on Monday that he left.
Source close to Doe
With Reuters closing its office, he left.
Reporting by Acme showed that Doe lied.
Edited by Jane Doe, the book sold well.
Con información de primera mano, el gobierno actuó.
The end
Fine
2024
Rome
""".strip().split("\n")


@pytest.mark.parametrize("line", STORY)
def test_a_sentence_of_the_story_is_no_trailer(line: str) -> None:
    assert not is_trailer(line, "en")
    assert people(line) == []


def test_a_trailer_in_brackets_may_end_a_paragraph_of_the_story() -> None:
    line = 'The river fell, "at last," he said. (Reporting by Jane Doe; Editing by John Roe)'
    span = trailer_span(line, Span(0, len(line)), "en")
    assert span is not None
    assert line[slice(*span)].startswith("(Reporting by")
    assert people(line) == [("Jane Doe", "reporting"), ("John Roe", "editing")]


def test_other_brackets_at_the_end_of_a_paragraph_are_no_trailer() -> None:
    line = "The river fell by a metre (three feet)."
    assert trailer_span(line, Span(0, len(line)), "en") is None


@pytest.mark.parametrize("line", ["ADN", "ACME.COM", "(AcmeDesk)", "jd"])
def test_some_signs_are_told_only_by_their_place_at_the_end(line: str) -> None:
    assert may_sign_off(line)
    assert not is_trailer(line, "en")


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["(", ")", "Reporting by", "editing by", " ", "Jane Doe", " and ", " in ", "Paris", ";",
             "contributed to this report.", " reported from ", ". ", "\n", "\ud800", "İ", "@", "/"]
        ),
        max_size=14,
    ).map("".join)
)  # fmt: skip
def test_no_text_is_too_strange(text: str) -> None:
    is_trailer(text, "en")
    for who in read_trailer(text, Span(0, len(text)), "en"):
        assert text[slice(*who.span)] == who.name
