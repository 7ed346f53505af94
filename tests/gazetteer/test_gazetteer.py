import pytest

from newsexport.gazetteer import country_code, country_of, is_place


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Ukraine", "UA"),
        ("the United States", "US"),
        ("U.S.", "US"),
        ("UK", "GB"),
        ("Britain", "GB"),
        ("South Korea", "KR"),
        ("Deutschland", "DE"),
        ("Norge", "NO"),
        ("Crimea", None),
        ("Paris", None),
        ("", None),
    ],
)
def test_countries_go_by_many_names(name: str, code: str | None) -> None:
    assert country_code(name) == code


@pytest.mark.parametrize(
    ("place", "region", "code"),
    [
        ("Kiev", None, "UA"),
        ("KYIV", None, "UA"),
        ("Berlin", None, "DE"),
        ("HANOI, Vietnam", None, "VN"),
        ("HARRISBURG, Pa.", None, "US"),
        ("Erie", "Pa.", "US"),
        ("Birmingham", "Ala.", "US"),
        ("Birmingham", None, None),
        ("Crimea", None, None),
        ("Nowhere-on-Sea", None, None),
    ],
)
def test_a_place_has_a_country_where_it_is_sure(
    place: str, region: str | None, code: str | None
) -> None:
    assert country_of(place, region) == code


def test_places_are_known_and_other_words_are_not() -> None:
    assert is_place("Berlin")
    assert not is_place("Tuesday")
