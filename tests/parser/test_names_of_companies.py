import pytest

from newsexport.parser.names.found import find_names
from newsexport.parser.passage import Passage


def found(text: str, language: str = "en") -> dict[str, set[str]]:
    kinds: dict[str, set[str]] = {"person": set(), "organisation": set(), "geoArea": set()}
    for name in find_names([Passage("p1", "paragraph", text, ((0, 0),))], language):
        kinds[name.type].add(name.name)
    return kinds


@pytest.mark.parametrize(
    ("text", "language", "companies"),
    [
        ("On Monday the shares of Velmora fell. Later Velmora said nothing.", "en", {"Velmora"}),
        (
            "On Monday Velmora cut its forecast, and Velmora said more would follow.",
            "en",
            {"Velmora"},
        ),
        ("Analysts had liked Velmora's revenue.", "en", {"Velmora"}),
        ("Rival Velmora rose 3 percent.", "en", {"Velmora"}),
        ("Hier, les salariés de Velmora ont défilé.", "fr", {"Velmora"}),
        ("Mitarbeiter von Velmora protestierten.", "de", {"Velmora"}),
        ("The CEO of VLM, who spoke first, left.", "en", {"VLM"}),
    ],
)
def test_a_single_word_is_a_company_by_what_is_said_of_companies_alone(
    text: str, language: str, companies: set[str]
) -> None:
    kinds = found(text, language)
    assert kinds["organisation"] == companies
    assert kinds["person"] == set()


def test_a_single_word_that_speaks_and_has_nothing_of_a_company_is_somebody() -> None:
    assert found("Then Velmor said no. She left. Velmor said yes.")["person"] == {"Velmor"}


def test_a_city_that_wins_in_a_text_about_sport_is_a_team() -> None:
    kinds = found("Leeds beat Chicago 2-1 in Boston after a late goal, and the coach was glad.")
    assert kinds["organisation"] == {"Leeds", "Chicago"}
    assert kinds["geoArea"] == {"Boston"}


def test_a_city_that_wins_anywhere_else_is_a_place() -> None:
    assert found("Leeds beat Chicago in the vote of 2-1 on Friday.")["organisation"] == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La Roma ha vinto 2-1, due gol e una vittoria meritata.", "it"),
        ("El Valencia perdió 2-1 con un gol tardío y otra derrota.", "es"),
    ],
)
def test_a_city_with_an_article_is_a_team_in_italian_and_spanish_sport(
    text: str, language: str
) -> None:
    assert found(text, language)["organisation"] == {text.split(" ")[1]}


@pytest.mark.parametrize(
    ("text", "language", "bodies"),
    [
        ("Gegen den FC Lundby spielte niemand gern.", "de", {"FC Lundby"}),
        ("Das Sozialministerium prüft den Antrag.", "de", {"Sozialministerium"}),
        ("Auch die Velmora-Gruppe hatte Interesse.", "de", {"Velmora-Gruppe"}),
        ("Fiskeridirektoratet har ingen kommentar.", "no", {"Fiskeridirektoratet"}),
    ],
)
def test_clubs_and_compounds_are_bodies(text: str, language: str, bodies: set[str]) -> None:
    assert found(text, language)["organisation"] == bodies


def test_a_hospital_in_german_is_a_common_noun() -> None:
    assert found("Das Krankenhaus in Hameln schließt.", "de")["organisation"] == set()


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("Yhtiö irtisanoo sata työntekijää Raumalla.", "fi", "Raumalla"),
        ("Wypadek wydarzył się wczoraj w Płocku.", "pl", "Płocku"),
        ("Lo stabilimento di Brindisi resta chiuso.", "it", "Brindisi"),
        ("Skredet gikk i Lyngdalseid, sier politiet.", "no", "Lyngdalseid"),
    ],
)
def test_small_towns_abroad_are_told_by_case_or_preposition(
    text: str, language: str, place: str
) -> None:
    assert found(text, language)["geoArea"] == {place}
