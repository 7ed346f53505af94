"""Names in WXR: log-ins as WordPress takes them, nicenames as WordPress itself makes them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.exporters._wxr_names import Names, login, nicename

# What sanitize_title of WordPress 6.1.9 and 7.1.4 makes of them, on a site in English
SANITIZED = [
    ("Häfen & Schiffe", "hafen-schiffe"),
    ("Lupita Nyong'o", "lupita-nyongo"),
    ("Lupita Nyong’o", "lupita-nyongo"),
    ("新聞", "%e6%96%b0%e8%81%9e"),
    ("東京 2024", "%e6%9d%b1%e4%ba%ac-2024"),
    ("Чай", "%d1%87%d0%b0%d0%b9"),
    ("한국", "%ed%95%9c%ea%b5%ad"),
    ("リー・キュ", "%e3%83%aa%e3%83%bc%e3%83%bb%e3%82%ad%e3%83%a5"),
    ("U.S./Canada – trade", "u-s-canada-trade"),
    ("R&D", "rd"),
    ("x_y", "x_y"),
    ("50% off", "50-off"),
    ("¿Qué?", "que"),
    ("3×4", "3x4"),
    ("Đorđe", "dorde"),
    ("İstanbul Iğdır", "istanbul-igdir"),
    ("Việt Nam", "viet-nam"),
    ("día—noche", "dia-noche"),
    ("a--b  c", "a-b-c"),
]


@pytest.mark.parametrize(("name", "slug"), SANITIZED)
def test_a_nicename_is_the_one_that_wordpress_makes(name: str, slug: str) -> None:
    assert nicename(name) == slug


def test_a_nicename_of_nothing_but_signs_is_a_name() -> None:
    assert nicename("***") == "unnamed"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ana Nuñez-O'Neil", "ana-nunez-o-neil"), ("Zoë", "zoe"), ("J. R. Ü.", "j-r-u")],
)
def test_a_log_in_is_readable(name: str, expected: str) -> None:
    assert login(name) == expected


@given(st.text(min_size=1), st.integers(20, 60))
def test_a_log_in_has_only_what_wordpress_takes_in_one(name: str, longest: int) -> None:
    found = login(name, longest)
    assert re.fullmatch("[a-z0-9-]+", found)
    assert len(found) <= longest


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_a_nicename_is_whole_characters_of_a_column(name: str) -> None:
    found = nicename(name)
    assert 0 < len(found) <= 200
    assert re.fullmatch("(?:[a-z0-9_-]|%[0-9a-f]{2})+", found)
    bytes.fromhex("".join(re.findall("%(..)", found))).decode("utf-8")


@pytest.mark.parametrize("longest", [12, 20])
def test_names_that_are_cut_alike_stay_apart_and_short(longest: int) -> None:
    names = Names(nicename, longest)
    slugs = [names.slug(f"A very long name that goes on {number}") for number in range(120)]
    assert len(set(slugs)) == 120
    assert all(len(slug) <= longest for slug in slugs)
    assert names.slug("A VERY long name that goes on 7") == slugs[7]


def test_a_name_that_is_kept_is_listed_where_it_is_used() -> None:
    names = Names(login, 60)
    names.keep("desk")
    assert names.slug("Desk.") == "desk-2"
    assert list(names.named) == ["desk-2"]
    assert names.slug("desk") == "desk"
    assert names.named == {"desk-2": "Desk.", "desk": "desk"}
