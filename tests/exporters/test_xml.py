"""Addresses and moments as XML and schema.org take them."""

import pytest

from newsexport.errors import ExportError
from newsexport.exporters._facts import Ids
from newsexport.exporters._xml import iri, moment


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("https://example.org:8080?q=[1]", "https://example.org:8080?q=%5B1%5D"),
        (" https://example.org/ä ö|\n", "https://example.org/ä%20ö%7C"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/%C3%A4#a#b", "https://example.org/%C3%A4#a%23b"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("tag:example.org,2024:item:1", "tag:example.org,2024:item:1"),
        ("http://", None),
        ("http://example.org:port/", None),
        ("http://[::1", None),
        ("javascript:alert(1)", None),
        ("/a/relative/one", None),
        ("Read more", None),
        ("", None),
    ],
)
def test_an_address_is_absolute_and_escaped_or_none(value: str, expected: str | None) -> None:
    assert iri(value) == expected


@pytest.mark.parametrize(
    "value",
    ["2022-01-18", "2024-02-29", "2022-01-18T09:00:00Z", "2022-01-18T09:00:00.123+05:45"],
)
def test_days_and_moments_are_kept_as_they_are(value: str) -> None:
    assert moment("x", "/a", value) == value


@pytest.mark.parametrize(
    "value",
    [
        "2022-02-29",
        "2022-13-01",
        "0000-01-01",
        "2022-01",
        "--01-18",
        "18.01.2022",
        "2022-01-18T09:00Z",
        "2022-01-18T09:00:00",
        "2022-01-18T24:00:00Z",
        "2022-01-18T09:00:60Z",
        "2022-01-18T09:00:00+15:00",
        " 2022-01-18",
        "٢٠٢٢-01-18",
    ],
)
def test_what_is_no_moment_is_an_error(value: str) -> None:
    with pytest.raises(ExportError):
        moment("x", "/a", value)


def test_ids_are_names_and_never_alike() -> None:
    ids = Ids()
    wanted = ["p1", "p1", "1p", "a b", "p1-2", ""]
    taken = [ids.take(each) for each in wanted]
    assert taken[:2] == ["p1", "p1-2"]
    assert len({*taken}) == len(wanted)
    assert all(id[0].isalpha() and " " not in id for id in taken)
