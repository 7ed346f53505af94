"""Bylines as they are printed, and lines that only look like some."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.parser.bylines.byline import Byline, read_byline
from newsexport.source import Span


def read(line: str, language: str = "en", near_headline: bool = False) -> Byline | None:
    return read_byline(line, Span(0, len(line)), language, near_headline)


def names(line: str, language: str = "en") -> list[str]:
    byline = read(line, language)
    assert byline is not None, "refused"
    for author in byline.authors:
        assert line[author.span.start : author.span.end].split() == author.name.split()
    return [author.name for author in byline.authors]


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("By Jane Doe", "en", "Jane Doe"),
        ("BY JANE DOE", "en", "JANE DOE"),
        ("by Jane Doe", "en", "Jane Doe"),
        ("By Jane Doe and John Roe", "en", "Jane Doe, John Roe"),
        ("By Jane Doe, John Roe and Max Poe", "en", "Jane Doe, John Roe, Max Poe"),
        ("By Jane Doe & John Roe", "en", "Jane Doe, John Roe"),
        ("By Jane Doe, Staff Writer", "en", "Jane Doe"),
        ("By Jane Doe | Acme News", "en", "Jane Doe"),
        ("By Jane Doe, The Daily Acme", "en", "Jane Doe"),
        ("By Jane Doe for The Daily Acme", "en", "Jane Doe"),
        ("By Jane Doe in London and John Roe in Paris", "en", "Jane Doe, John Roe"),
        ("By Jane Doe\nAcme Sports Writer", "en", "Jane Doe"),
        ("By Jane Doe\njdoe@acme.example", "en", "Jane Doe"),
        ("By Jane Doe @janedoe", "en", "Jane Doe"),
        ("By JANE DOE MARCH 5, 2024", "en", "JANE DOE"),
        ("By J.P. van der Doe", "en", "J.P. van der Doe"),
        ("By Jane O'Doe-Roe Jr.", "en", "Jane O'Doe-Roe Jr."),
        ("^By JANE DOE and JOHN ROE=", "en", "JANE DOE, JOHN ROE"),
        ("Written by Jane Doe", "en", "Jane Doe"),
        ("By Jane Doe, BBC political correspondent", "en", "Jane Doe"),
        ("By Jane Doe · Acme News · Posted: Mar 5, 2024 9:10 AM ET", "en", "Jane Doe"),
        ("By JANE DOE Associated Press", "en", "JANE DOE"),
        ("By JANE DOE Acme News", "en", "JANE DOE"),
        ("By Jane Doe of The Acme Herald", "en", "Jane Doe"),
        ("By Jane Doe, Special to The Acme", "en", "Jane Doe"),
        ("By Jane Doe, PhD", "en", "Jane Doe"),
        ("By Jane Doe For Acme.com", "en", "Jane Doe"),
        ("Published By Jane Doe", "en", "Jane Doe"),
        ("Par Jeanne Doe, à Berlin", "fr", "Jeanne Doe"),
        ("Von unserem Korrespondenten Max Roe", "de", "Max Roe"),
        ("By: Jane Doe", "en", "Jane Doe"),
        ("Posted by Jane Doe on March 5, 2024", "en", "Jane Doe"),
        ("Jane Doe in Washington", "en", "Jane Doe"),
        ("Jane Doe Political correspondent", "en", "Jane Doe"),
        ("By Jane Doe, San Francisco", "en", "Jane Doe"),
        ("Par Jeanne Doe (avec AFP)", "fr", "Jeanne Doe"),
        ("Von Jana Doe, ARD-Studio Wien", "de", "Jana Doe"),
        ("Ein Bericht von Jana Doe", "de", "Jana Doe"),
        ("Por: Juana Doe", "es", "Juana Doe"),
        ("Oprac. Anna Doe", "pl", "Anna Doe"),
        ("Von Jana Doe und Max Roe", "de", "Jana Doe, Max Roe"),
        ("Von Jana Doe, Berlin", "de", "Jana Doe"),
        ("Par Jeanne Doe et Max Roe", "fr", "Jeanne Doe, Max Roe"),
        ("Un texte de Jeanne Doe d'Acmé", "fr", "Jeanne Doe"),
        ("Por Juana Doe | 05/03/2024 19:15", "pt", "Juana Doe"),
        ("di Giovanna Doe", "it", "Giovanna Doe"),
        ("Door Jan de Doe", "nl", "Jan de Doe"),
        ("Av Anna Doe och Per Roe", "sv", "Anna Doe, Per Roe"),
        ("Af Anna Doe", "da", "Anna Doe"),
        ("Tekst: Anna Doe", "no", "Anna Doe"),
        ("Autor: Anna Doe", "pl", "Anna Doe"),
        ("ANTTI DOE, HEIKKI ROE", "fi", "ANTTI DOE, HEIKKI ROE"),
        ("Jane Doe", "en", "Jane Doe"),
        ("JANE DOE | The Daily", "en", "JANE DOE"),
        ("Jane Doe, Staff Writer", "en", "Jane Doe"),
        ("Jane Doe, Acme royal correspondent", "en", "Jane Doe"),
        ("Jane Doe  @janedoe", "en", "Jane Doe"),
        ("Jane Doe - Apr 9, 2024 7:15 pm UTC", "en", "Jane Doe"),
        ("Jane Doe, Springfield Cricket Ground", "en", "Jane Doe"),
        ("BY JANE DOE OF THE ACME STAFF", "en", "JANE DOE"),
        ("By Dr. Jane Doe", "en", "Jane Doe"),
        ("By Jane Doe BBC News, Washington", "en", "Jane Doe"),
        ("By Jane Doe & John Roe BBC News", "en", "Jane Doe, John Roe"),
        ("By Jane Doe Los Angeles Times", "en", "Jane Doe"),
        ("By Jane Doe Special to The Acme", "en", "Jane Doe"),
        ("By JANE DOE THE ACME HERALD", "en", "JANE DOE"),
        ("By Jane Doe -- Acme Staff", "en", "Jane Doe"),
        ("By Jane Doe 03/05/2024", "en", "Jane Doe"),
        ("By Jane Doe, 5 hours ago", "en", "Jane Doe"),
        ("By Mohammed al-Doe", "en", "Mohammed al-Doe"),
        ("By PARK JI-DOE", "en", "PARK JI-DOE"),
        ("By Jane Doe and\nJohn Roe", "en", "Jane Doe, John Roe"),
        ("Words by Jane Doe, photos by John Roe", "en", "Jane Doe"),
        ("Story and photos by Jane Doe", "en", "Jane Doe"),
        ("Commentary by Jane Doe", "en", "Jane Doe"),
        ("Author Jane Doe", "en", "Jane Doe"),
        ("Jane Doe, University of Acme", "en", "Jane Doe"),
        ("Kommentar von Jana Doe", "de", "Jana Doe"),
        ("Von unserer Korrespondentin Jana Doe, Paris", "de", "Jana Doe"),
        ("Ein Gastbeitrag von Prof. Dr. Jana Doe", "de", "Jana Doe"),
        ("Von Jana Doe/dpa", "de", "Jana Doe"),
        ("Text: Jana Doe, Fotos: Max Roe", "de", "Jana Doe"),
        ("Text und Fotos: Jana Doe", "de", "Jana Doe"),
        ("Autoren: Jana Doe und Max Roe", "de", "Jana Doe, Max Roe"),
        ("Rédigé par Jeanne Doe", "fr", "Jeanne Doe"),
        ("Un article de Jeanne Doe", "fr", "Jeanne Doe"),
        ("De notre correspondant à Bruxelles, Jean Doe", "fr", "Jean Doe"),
        ("Escrito por Juana Doe", "es", "Juana Doe"),
        ("Texto de João Doe", "pt", "João Doe"),
        ("dalla nostra inviata Giovanna Doe", "it", "Giovanna Doe"),
        ("di Giovanna Doe, da Bruxelles", "it", "Giovanna Doe"),
        ("Van onze correspondent Jan de Doe", "nl", "Jan de Doe"),
        ("Tekst: Jan de Doe / Foto: Piet Roe", "nl", "Jan de Doe"),
        ("Text: Anna Doe Foto: Per Roe", "sv", "Anna Doe"),
        ("Ved Anna Doe", "no", "Anna Doe"),
        ("Opracowała Anna Doe", "pl", "Anna Doe"),
        ("Opracowanie: Anna Doe", "pl", "Anna Doe"),
        ("Toimittaja Matti Doe", "fi", "Matti Doe"),
        ("Teksti: Matti Doe Kuvat: Anna Roe", "fi", "Matti Doe"),
    ],
)
def test_the_names_of_a_byline_stand_alone(line: str, language: str, expected: str) -> None:
    assert ", ".join(names(line, language)) == expected


@pytest.mark.parametrize(
    ("line", "title", "outlet"),
    [
        ("By Jane Doe, Staff Writer", "Staff Writer", None),
        ("Jane Doe, BBC royal correspondent", "royal correspondent", "BBC"),
        ("By Jane Doe, The Daily Acme", None, "The Daily Acme"),
        ("By Jane Doe | Acme News", None, "Acme News"),
        ("By Jane Doe / Acme Shimbun Staff Writer", "Staff Writer", "Acme Shimbun"),
        ("By Jane Doe\nAcme Sports Writer", "Sports Writer", "Acme"),
        ("By Jane Doe BBC News", None, "BBC News"),
        ("By Jane Doe with agencies", None, None),
        ("By Jane Doe, Special for The Acme", None, "The Acme"),
        ("Jane Doe, University of Acme", None, "University of Acme"),
        ("By our correspondent Jane Doe", "correspondent", None),
        ("By Jane Doe, photos by John Roe", None, None),
    ],
)
def test_title_and_outlet_go_to_the_author(
    line: str, title: str | None, outlet: str | None
) -> None:
    byline = read(line)
    assert byline is not None
    assert (byline.authors[0].job_title, byline.authors[0].affiliation) == (title, outlet)


@pytest.mark.parametrize(
    ("line", "organisation"),
    [
        ("By Acme Staff", "Acme Staff"),
        ("By Staff Reports", "Staff Reports"),
        ("By Acme with Agencies", "Acme"),
        ("By The Associated Press", "The Associated Press"),
        ("Associated Press", "Associated Press"),
        ("AFP/The Acme", "AFP/The Acme"),
        ("AP Sports Writer", "AP"),
        ("By Our Correspondent", "Our Correspondent"),
        ("By AFP", "AFP"),
        ("By The Acme Herald", "The Acme Herald"),
        ("Quelle: dpa", "dpa"),
    ],
)
def test_an_organisation_may_sign(line: str, organisation: str) -> None:
    byline = read(line)
    assert byline is not None
    assert byline.authors == ()
    assert byline.organisation is not None
    assert line[byline.organisation.start : byline.organisation.end] == organisation


@pytest.mark.parametrize(
    "line",
    [
        "By noon they fell.",
        "By George, he did it",
        "By Numbers: the vote",
        "Jane Doe and John Roe marry",
        "Jane Doe in Paris talks",
        "Text: A A A",
        "By Friday the storm had passed.",
        "By March the shares had fallen again",
        "by the river",
        "South Africa",
        "New York",
        "Breaking News",
        "Local News",
        "Supreme Court",
        "Climate Change",
        "Storm Jane nears the coast",
        "John Roe dies at 90",
        "John Roe: why shares fell",
        "What Jane Doe said",
        "Jane Doe.",
        "Jane Doe / Getty Images",
        "John Roe / AP",
        "Reporting by Jane Doe",
        "Published by ACMETEAM at March 5, 2024",
        "About the Author",
        "Read more",
        "Shares fall",
        "Jane Doe said on Friday that shares had fallen and would fall again",
        "",
        " ",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("line", "language", "organisation"),
    [
        ("Le Acme avec AFP", "fr", "Le Acme"),
        ("Reuters, AFP", "en", "Reuters"),
        ("ANI", "en", "ANI"),
        ("Press Trust of India", "en", "Press Trust of India"),
        ("Staff and wire reports", "en", "Staff and wire reports"),
        ("News Desk", "en", "News Desk"),
        ("Agencias", "es", "Agencias"),
        ("Special to The Acme", "en", "The Acme"),
        ("Business reporter, BBC News", "en", "BBC News"),
    ],
)
def test_beside_the_headline_a_desk_or_an_agency_may_sign_alone(
    line: str, language: str, organisation: str
) -> None:
    byline = read(line, language, near_headline=True)
    assert byline is not None
    assert byline.organisation is not None
    assert line[slice(*byline.organisation)] == organisation


def test_a_title_in_small_letters_signs_under_the_headline_only() -> None:
    line = "Health correspondent"
    assert read(line, near_headline=True) == Byline(Span(0, len(line)), job_title=line)
    assert read(line) is None


@pytest.mark.parametrize(
    "line", ["Special Report", "Xoliswa Doe stays", "Van storm geen treinen", "US & Canada"]
)
def test_beside_the_headline_a_label_is_no_byline(line: str) -> None:
    assert read(line, near_headline=True) is None


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Von Berlin nach Paris", "de"),
        ("Von der Doe reist nach Kiew", "de"),
        ("Di Doe lascia", "it"),
        ("Di Doe: vinceremo", "it"),
        ("Par exemple", "fr"),
        ("Jean Doe met en garde le pays", "fr"),
        ("Por qué cae la bolsa", "es"),
        ("Interview mit Jana Doe", "de"),
    ],
)
def test_a_small_word_for_by_does_not_make_a_headline_a_byline(line: str, language: str) -> None:
    assert read(line, language) is None


def test_by_alone_is_a_byline_whose_name_follows() -> None:
    assert read("By") == Byline(Span(0, 2))


def test_beside_the_headline_a_name_needs_no_known_given_name() -> None:
    assert read("Xoliswa Doe") is None
    byline = read("Xoliswa Doe", near_headline=True)
    assert byline is not None
    assert byline.authors[0].name == "Xoliswa Doe"
    assert read("Local News", near_headline=True) is None


_PARTS = [
    "By",
    " ",
    "Jane",
    "Doe",
    ",",
    "and",
    "|",
    "@",
    "2024",
    "March",
    "\n",
    "d'",
    "/",
    "\ud800",
]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(_PARTS), max_size=30).map("".join) | st.text(max_size=80))
def test_no_text_breaks_it_and_spans_stay_inside(text: str) -> None:
    for language in ("en", "fr", "und"):
        for near in (False, True):
            byline = read(text, language, near)
            if byline is None:
                continue
            for author in byline.authors:
                assert text[author.span.start : author.span.end].split() == author.name.split()
            if byline.organisation:
                assert byline.organisation.end <= len(text)


@pytest.mark.parametrize("piece", ["A", "By ", "Jane Doe, ", "@", '"', " "])
def test_long_runs_are_no_bylines(piece: str) -> None:
    assert read(piece * 50_000) is None
