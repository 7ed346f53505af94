import time

import pytest

from newsexport.parser.names.found import FoundName, find_names
from newsexport.parser.names.page import make_page
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
    assert [(m.block, m.start, m.end) for m in person.mentions] == [("p1", 6, 14), ("p2", 18, 21)]


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


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Shares of Nordvik ASA rose.", ["Nordvik ASA"]),
        ("The carrier Flyway said so.", ["Flyway"]),
        ("Voltara, a Danish battery maker, agreed.", ["Voltara"]),
        ("Mara Quist, founder of Voltara, agreed.", ["Voltara"]),
        ("Lea Motors, Inc., agreed.", ["Lea Motors, Inc."]),
        ("It was seen on Wetterline.com on Monday.", ["Wetterline.com"]),
        ("A nurse at St Thomas' Hospital said so.", ["St Thomas' Hospital"]),
        ("Ukraine’s Defense Ministry said so.", ["Ukraine’s Defense Ministry"]),
        (
            "The Perth Lions and the St. Louis Cardinals won.",
            ["Perth Lions", "St. Louis Cardinals"],
        ),
        (
            "The University of Lea and Orton University agreed.",
            ["University of Lea", "Orton University"],
        ),
        (
            "The Department of Health and Human Services agreed.",
            ["Department of Health and Human Services"],
        ),
        ("They met at the Orton Center on Monday.", []),
        ("They met at the Orton Cancer Center on Monday.", ["Orton Cancer Center"]),
        ("The Trump administration agreed.", []),
        ("They posted it on X, they said.", ["X"]),
    ],
)
def test_bodies_are_told_by_suffix_noun_owner_and_head(text: str, bodies: list[str]) -> None:
    assert by_type(names(text)).get("organisation", []) == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Lord Browne of Madingley spoke.", ["Lord Browne of Madingley"]),
        ("The Duke of Sussex spoke.", []),
        ("Paris Hilton was in Paris.", ["Paris Hilton"]),
        (
            "Jane Doe, Dwan Wadeson and Nerl Noelson scored.",
            ["Jane Doe", "Dwan Wadeson", "Nerl Noelson"],
        ),
        ("Zork Blarg, 34, fell.", ["Zork Blarg"]),
        ("Zork Blarg (11) fell.", ["Zork Blarg"]),
        ("The head of the union, Zork Blarg, fell.", ["Zork Blarg"]),
        ("He and his wife, Theresa, built it.", ["Theresa"]),
        ("It was built by Jon M. Huntley, Sr. in May.", ["Jon M. Huntley, Sr."]),
        ("Rep. Tom O’Hara met Lt. Col. Aung Kyaw.", ["Tom O’Hara", "Aung Kyaw"]),
        ("They were held at the Jane Doe Jail.", []),
    ],
)
def test_people_are_told_by_titles_lists_ages_and_relatives(text: str, people: list[str]) -> None:
    assert by_type(names(text)).get("person", []) == people


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Officers searched a flat in Kidlington on Monday.", [("Kidlington", "GB")]),
        ("In Pirna the road was closed.", [("Pirna", "DE")]),
        ("The town of Lorvane was closed.", [("Lorvane", None)]),
        ("The island of Siargo was closed.", [("Siargo", None)]),
        ("He went to Birmingham on Monday.", [("Birmingham", None)]),
        ("He lives in Birmingham, Ala., they said.", [("Birmingham", "US"), ("Ala.", "US")]),
        ("A Kigali-based firm said so.", [("Kigali", "RW")]),
        (
            "Snow fell in Lorrin, Cass and Van Buren counties.",
            [("Lorrin", None), ("Cass", None), ("Van Buren", None)],
        ),
        ("Price said so on Monday.", []),
        ("It cost US$100 on Monday.", []),
    ],
)
def test_places_are_told_by_gazetteer_and_neighbours(
    text: str, places: list[tuple[str, str | None]]
) -> None:
    found = [(name.name, name.country) for name in names(text) if name.type == "geoArea"]
    assert found == places


def test_both_apostrophes_find_the_same_name() -> None:
    (first,) = names("McDonald's said so.")
    (second,) = names("McDonald’s said so.")
    assert (first.type, second.type) == ("organisation", "organisation")


@pytest.mark.parametrize("language", ["en", "fr", "pl"])
@pytest.mark.parametrize(
    "text",
    [
        "WARNING THIS IS ",
        "A B C D ",
        "St. ",
        "Ministry of ",
        "José de ",
        "Jane Doe and Xo Yi, ",
        "A.",
        "A-",
        "Barry, Cass and Van counties ",
    ],
)
def test_any_text_is_read_in_linear_time(text: str, language: str) -> None:
    short, long = text * 200, text * 1_600
    best = {}
    for size in (short, long):
        times = []
        for _ in range(3):
            start = time.perf_counter()
            names(size, language=language)
            times.append(time.perf_counter() - start)
        best[len(size)] = min(times)
    assert best[len(long)] < 30 * best[len(short)] + 0.05  # eight times the text


def test_a_long_text_is_read_stretch_by_stretch_with_the_same_names() -> None:
    # a paragraph more than a stretch of the page holds, and names on both of its sides
    told = [f"Jane Doe{n} met Acme{n} Corp. in Paris on Monday, where it rained." for n in range(3)]
    passages = [Passage(f"p{n}", "paragraph", told[n % 3], ((0, 0),)) for n in range(3_000)]
    assert len(make_page(passages).running) > 1
    short = find_names(passages[:3], "en")
    long = find_names(passages, "en")
    assert [name.name for name in long] == [name.name for name in short]
    assert {len(name.mentions) for name in long} == {1_000, 3_000}  # Paris is in all
