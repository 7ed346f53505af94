import pytest

from newsexport.parser.names import FoundName, find_names
from newsexport.parser.passage import Passage


def names(*texts: str, language: str = "en") -> tuple[FoundName, ...]:
    passages = [Passage(f"p{n}", "paragraph", text, ((0, 0),)) for n, text in enumerate(texts, 1)]
    return find_names(passages, language)


def by_type(found: tuple[FoundName, ...]) -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    for name in found:
        kinds.setdefault(name.type, []).append(name.name)
    return kinds


@pytest.mark.parametrize(
    ("text", "people", "organisations", "places"),
    [
        (
            "Russian President Vladimir Putin met Jane Doe in Berlin on Tuesday.",
            ["Vladimir Putin", "Jane Doe"],
            [],
            ["Berlin"],
        ),
        (
            "The Ministry of Defence and Acme Corp. signed a deal in Erie, Pennsylvania.",
            [],
            ["Ministry of Defence", "Acme Corp."],
            ["Erie", "Pennsylvania"],
        ),
        ("The German car maker said on Monday it would wait.", [], [], []),
        ("NATO and the European Union agreed.", [], ["NATO", "European Union"], []),
        ("Tropical Storm Ivo turned toward Georgia.", [], [], ["Georgia"]),
    ],
)
def test_names_are_told_by_form_and_neighbours(
    text: str, people: list[str], organisations: list[str], places: list[str]
) -> None:
    found = by_type(names(text))
    assert found.get("person", []) == people
    assert found.get("organisation", []) == organisations
    assert found.get("geoArea", []) == places


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("State Department spokesman Ned Price said so.", "State Department spokesman"),
        ("Russian President Vladimir Putin said so.", "Russian President"),
        ("U.S. Secretary of State Antony Blinken said so.", "Secretary of State"),
        ("Jane Doe, the mayor of Erie, said so.", "mayor of Erie"),
        ("Jane Doe said so.", None),
    ],
)
def test_a_title_is_taken_as_printed(text: str, title: str | None) -> None:
    (person,) = [name for name in names(text) if name.type == "person"]
    assert person.job_title == title


def test_later_short_forms_are_the_same_person() -> None:
    found = names("Mayor Jane Doe spoke on Monday.", "The plan is good, Doe said.")
    (person,) = [name for name in found if name.type == "person"]
    assert [(m.passage, m.start, m.end) for m in person.mentions] == [("p1", 6, 14), ("p2", 18, 21)]


def test_a_country_is_one_by_all_its_names() -> None:
    found = names("The U.S. and Ukraine agreed.", "The United States will pay, officials said.")
    assert [(name.name, name.country, name.is_country) for name in found] == [
        ("United States", "US", True),
        ("Ukraine", "UA", True),
    ]


def test_disputed_ground_has_no_country() -> None:
    (crimea,) = names("Troops were seen in Crimea on Monday.")
    assert (crimea.name, crimea.country) == ("Crimea", None)


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("de", "Das sagte Oberbürgermeister Jens Rother am Mittwoch in Dresden.", ["Jens Rother"]),
        ("fr", "Le ministre Luc Marchand a parlé mercredi à Paris.", ["Luc Marchand"]),
        ("es", "El presidente Carlos Muñoz habló el lunes en Madrid.", ["Carlos Muñoz"]),
    ],
)
def test_other_languages_name_people_too(language: str, text: str, people: list[str]) -> None:
    assert by_type(names(text, language=language)).get("person", []) == people
