"""The towns of GeoNames: what is looked up, and what the file is made of."""

import pytest

from newsexport.gazetteer import country_of, place_type
from newsexport.gazetteer._compile import is_writable, lines
from newsexport.gazetteer.towns import Town, find_town


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Pirna", "DE"),
        ("PIRNA", "DE"),
        ("Meißen", "DE"),
        ("Xi’an", "CN"),
        ("São Paulo", "BR"),
        ("Warschau", "PL"),
        ("Birmingham", None),  # England and Alabama
        ("Valencia", None),  # Spain and Venezuela
    ],
)
def test_a_town_is_found_by_its_name_in_any_case(name: str, country: str | None) -> None:
    town = find_town(name)
    assert town is not None
    assert town.country == country


@pytest.mark.parametrize("name", ["", "#", "\n", "a\tb", "\ud800", "Nowhere-upon-Sea", "z" * 5000])
def test_what_is_no_town_is_none(name: str) -> None:
    assert find_town(name) is None


def test_a_city_outweighs_the_namesakes_that_it_dwarfs() -> None:
    assert find_town("Paris") == Town("FR", 6)  # and Paris, Texas
    assert country_of("Paris", "Texas") == "US"


def test_the_hand_made_tables_come_first() -> None:
    assert country_of("Athens") == "GR"
    assert country_of("Kiev") == "UA"
    assert country_of("Georgia") is None


def test_a_town_is_a_city_unless_it_is_a_region_too() -> None:
    assert place_type("Pirna") == "city"
    assert place_type("Normandy") == "region"
    assert place_type("New York") is None


def city(name: str, code: str, people: int, *others: str) -> dict[str, object]:
    return {
        "name": name,
        "countrycode": code,
        "population": people,
        "alternatenames": list(others),
    }


def test_the_file_says_where_a_name_lies_and_where_nobody_can_tell() -> None:
    cities = [
        city("Lea", "GB", 6_000),
        city("Great Lea", "GB", 2_000_000, "Lea Grande", "GLE"),
        city("Twin", "FR", 9_000),
        city("Twin", "US", 8_000),
        city("Great Lea", "US", 7_000),
    ]
    villages = [city("Lea", "AU", 700)]
    assert lines(cities, villages) == [
        "great lea\tGB\t6",
        "lea\t-\t3",
        "lea grande\tGB\t6",
        "twin\t-\t3",
    ]


@pytest.mark.parametrize(
    ("name", "good"),
    [
        ("Stoke-on-Trent", True),
        ("L'Aquila", True),
        ("Rio de Janeiro", True),
        ("MIL", False),
        ("Sector 5", False),
        ("брно", False),
        ("mi lan", False),
    ],
)
def test_only_names_that_a_text_can_print_are_written(name: str, good: bool) -> None:
    assert is_writable(name) is good


def test_the_file_is_sorted_as_it_is_searched() -> None:
    from newsexport.gazetteer.towns import _table

    rows = _table().data.decode("utf-8").split("\n")
    assert rows[0].startswith("# ") and "CC BY 4.0" in rows[1]
    names = [row.partition("\t")[0].encode("utf-8") for row in rows[2:-1]]
    assert names == sorted(names)
    assert len(names) > 90_000
    for row in rows[2:-1:997]:
        name, country, size = row.split("\t")
        assert find_town(name) == Town(None if country == "-" else country, int(size))
