"""Names in the languages beside English: bodies by their own grammar, cases, small words."""

import pytest

from newsexport.parser.names.found import find_names
from newsexport.parser.passage import Passage


def names(text: str, language: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"person": [], "organisation": [], "geoArea": []}
    for name in find_names([Passage("p1", "paragraph", text, ((0, 0),))], language):
        found[name.type].append(name.name)
    return found


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        (
            "de",
            "Das Landesamt für Umwelt und das Technische Hilfswerk warnten am Freitag.",
            ["Landesamt für Umwelt", "Technische Hilfswerk"],
        ),
        (
            "de",
            "Das Bundesministerium für Bildung und Forschung fördert die Universität Rostock.",
            ["Bundesministerium für Bildung und Forschung", "Universität Rostock"],
        ),
        (
            "de",
            "Forscher des Deutschen Zentrums für Luft- und Raumfahrt warnten.",
            ["Deutschen Zentrums für Luft- und Raumfahrt"],
        ),
        ("de", "Er sprach über Einsätze des Auslandsgeheimdienstes CIA im Süden.", ["CIA"]),
        ("de", "Politische Beobachter sehen das anders, sagen Russische Rivalen.", []),
        (
            "fr",
            "Selon la Cour de cassation et l’Agence du revenu du Canada, rien ne change.",
            ["Cour de cassation", "Agence du revenu du Canada"],
        ),
        (
            "fr",
            "Selon le ministère des Affaires étrangères, la Haute Autorité de santé a dit non.",
            ["ministère des Affaires étrangères", "Haute Autorité de santé"],
        ),
        ("fr", "L’Agence nationale du sport paiera.", ["Agence nationale du sport"]),
        (
            "es",
            "La Fiscalía General del Estado y el Ejército francés investigan.",
            ["Fiscalía General del Estado", "Ejército francés"],
        ),
        ("es", "El Ministerio de Sanidad publica el dato.", ["Ministerio de Sanidad"]),
        (
            "it",
            "La procura di Lecce e l'Istituto superiore di sanità tacciono.",
            ["procura di Lecce", "Istituto superiore di sanità"],
        ),
        (
            "pt",
            "A Polícia Civil do Rio de Janeiro e a construtora Horizonte Novo negam.",
            ["Polícia Civil do Rio de Janeiro", "Horizonte Novo"],
        ),
        (
            "nl",
            "De rechtbank Oost-Brabant en chipbedrijf Voltara zwijgen.",
            ["rechtbank Oost-Brabant", "Voltara"],
        ),
        (
            "sv",
            "Enligt Länsstyrelsen i Skåne och Lysekils tingsrätt är saken klar.",
            ["Länsstyrelsen i Skåne", "Lysekils tingsrätt"],
        ),
        (
            "da",
            "Ifølge Vindmyndigheden og Vindkraft Sund A/S sker det i dag.",
            ["Vindkraft Sund A/S"],
        ),
        (
            "no",
            "Han ble dømt i Nordland tingrett, sier Vegdirektoratet.",
            ["Nordland tingrett", "Vegdirektoratet"],
        ),
        (
            "pl",
            "Rzecznik Sądu Okręgowego w Warszawie i Komendy Głównej Policji milczy.",
            ["Sądu Okręgowego w Warszawie", "Komendy Głównej Policji"],
        ),
        (
            "fi",
            "Asiasta kertoi Pirkanmaan käräjäoikeus ja Maanmittauslaitos.",
            ["Pirkanmaan käräjäoikeus", "Maanmittauslaitos"],
        ),
    ],
)
def test_a_body_is_named_with_the_small_words_that_belong_to_it(
    language: str, text: str, bodies: list[str]
) -> None:
    assert names(text, language)["organisation"] == bodies


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("es", "Habló el ministro de Asuntos Exteriores, Zoran Miletos, en la sede.", 1),
        ("it", "Il sindaco di Lorvana, Teo Brandoni, ha firmato.", 1),
        ("pt", "O ministro da Fazenda, Fernando Lobo, saiu.", 1),
        ("es", "Lo pidió el ministro de Seguridad Nacional en la radio.", 0),
    ],
)
def test_a_portfolio_is_nobody_but_who_follows_its_comma_is(
    language: str, text: str, people: int
) -> None:
    found = names(text, language)
    assert len(found["person"]) == people
    assert found["organisation"] == []


def test_all_cases_of_a_name_are_one_person() -> None:
    found = names("Premier Donald Tusk przyjechał. O Tusku i żonie Donalda Tuska mówiono.", "pl")
    assert found["person"] == ["Donald Tusk"]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("pl", "Delegacja wróciła z Pakistanu w piątek.", "PK"),
        ("pl", "Rozmawiali w Wielkiej Brytanii o handlu.", "GB"),
        ("fi", "Hän puhui Ruotsissa maanantaina.", "SE"),
        ("sv", "Det säger Danmarks regering.", "DK"),
    ],
)
def test_a_country_in_any_case_keeps_its_code(language: str, text: str, country: str) -> None:
    (place,) = find_names([Passage("p1", "paragraph", text, ((0, 0),))], language)
    assert (place.country, place.is_country) == (country, True)


def test_an_elided_article_is_no_part_of_a_name() -> None:
    assert names("L'azienda Ferroviva S.p.A. chiude.", "it")["organisation"] == ["Ferroviva S.p.A."]
    assert names("A L'Aquila piove.", "it")["geoArea"] == ["L'Aquila"]


def test_a_sea_is_named_with_its_small_head() -> None:
    assert names("Venti forti sul mar di Sardegna.", "it")["geoArea"] == ["mar di Sardegna"]
