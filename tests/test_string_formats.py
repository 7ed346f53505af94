"""Formats of texts by what their RFCs say, and beside the libraries that jsonschema uses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rfc3339_validator import validate_rfc3339  # type: ignore[import-untyped]
from rfc3986_validator import validate_rfc3986  # type: ignore[import-untyped]

from newsexport.schemas.string_formats import FORMATS, fits, python_pattern

RIGHT = {
    "date-time": [
        *("2024-05-01T09:30:00Z", "2024-05-01t09:30:00z", "2024-02-29T00:00:00.123456789+14:00"),
        *("2000-02-29T23:59:59-23:59", "0001-01-01T00:00:00Z", "1990-12-31T23:59:60Z"),
        *("1990-12-31T15:59:60-08:00", "2017-01-01T05:29:60+05:30"),  # both are 23:59:60 UTC
    ],
    "date": ["2024-02-29", "2000-02-29", "9999-12-31"],
    "time": ["00:00:00Z", "23:59:60Z", "12:30:00.5-03:30"],
    "duration": ["P1Y", "P1Y2M3D", "P2M3D", "PT36H", "PT1M", "P1DT12H", "P4W", "PT1H2M3S"],
    "uri": [
        *("https://example.org", "HTTP://a", "urn:newsml:example.org:20240501:1", "tag:a@b,2024:c"),
        *("https://a:b@example.org:8080/p/;q=1?r=/?#s?", "file:///a", "a:", "mailto:a@b"),
        *("ldap://[2001:db8::7]/c=GB?objectClass?one", "http://[v1.a:b]/", "http://1.2.3.4"),
        *("news:comp.x", "https://example.org/%C3%A9", "x:/", "x:a//b", "http://", "a:b:c"),
    ],
    "uri-reference": ["", "#", "?", "a", "../a/b", "//example.org", "/a:b", "a/b:c", "a?b:c"],
    "iri": ["https://例え.jp/é?\ue000", "urn:x:é"],
    "iri-reference": ["é", "#é", "../ü"],
    "email": ["a@b", "first.last+tag@example.org", '"a b"@example.org', "a@[192.0.2.1]"],
}
WRONG = {
    "date-time": [
        *("", "2024-05-01", "2024-05-01T09:30:00", "2024-05-01 09:30:00Z", "20240501T093000Z"),
        *("2024-05-01T09:30Z", "2024-05-01T24:00:00Z", "2024-05-01T09:60:00Z", "Jan. 18"),
        *("2024-05-01T09:30:61Z", "2024-05-01T09:30:60Z", "2023-02-29T00:00:00Z"),
        *("1900-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z"),
        *("2024-04-31T00:00:00Z", "2024-05-00T00:00:00Z", "0000-01-01T00:00:00Z"),
        *("2024-05-01T09:30:00+0200", "2024-05-01T09:30:00+24:00", "2024-05-01T09:30:00+02:60"),
        *("2024-05-01T09:30:00.Z", "2024-05-01T09:30:00Z\n", "٢٠٢٤-05-01T09:30:00Z"),
        *("1990-12-31T23:59:60+01:00", "24-05-01T09:30:00Z", " 2024-05-01T09:30:00Z"),
    ],
    "date": ["2023-02-29", "2024-2-9", "2024-05", "2024-05-01Z", "20240501", "2024-05-01\n"],
    "time": ["09:30Z", "09:30:00", "24:00:00Z", "9:30:00Z", "12:00:60Z"],
    "duration": ["P", "PT", "P1H", "P1YT", "1D", "P1W2D", "P1Y3D", "PT1H3S", "p1d"],
    "uri": [
        *("", "a", "/a", "//a/b", "1:2", ":a", "é:a", "http://a b", "http://a/é", "http://a/%zz"),
        *("http://a/%", "http://a:b/", "http://[::1", "http://[::g]/", "http://[fe80::1%25eth0]/"),
        *("http://a@b@c/", "http://a\\b", "http://a/<b>", "http://a/{b}", "http://a/\n", "a:#b#c"),
        *("http://[::1]a/", "http://a]/", "http://[1.2.3.4]/", "http://a:1:2/"),
    ],
    "uri-reference": ["a b", "1:2", "é", "#a#b", "\\", "//a:b", "%"],
    "iri": ["é", "https://a/\ue000", "https://a/ b", "https://a/\ud800", "https://a/\u200b\x00"],
    "iri-reference": ["a b", "\x7f"],
    "email": ["a", "a@", "@b", "a@b@c", "a b@c", ".a@b", "a..b@c", "a@-b", "a@b.", "a@b\n"],
}


@pytest.mark.parametrize(("form", "text"), [(form, each) for form in RIGHT for each in RIGHT[form]])
def test_right_texts_are_right(form: str, text: str) -> None:
    assert FORMATS[form](text)


@pytest.mark.parametrize(("form", "text"), [(form, each) for form in WRONG for each in WRONG[form]])
def test_wrong_texts_are_wrong(form: str, text: str) -> None:
    assert not FORMATS[form](text)


def test_every_format_has_right_and_wrong_texts() -> None:
    assert RIGHT.keys() == WRONG.keys() == FORMATS.keys()


NEAR_ADDRESSES = st.text(st.sampled_from("ab1:/?#[]@!%2F.- é\\^"), max_size=14)
ANY_LINE = st.text(st.characters(exclude_characters="\n"))  # at the end of which theirs are lax
NEAR_MOMENTS = st.from_regex(
    r"(2024|1900|0000|999)-(0[0-9]|1[0-9])-([0-3][0-9])[Tt ]([0-2][0-9]):([0-6][0-9]):([0-5][0-9])"
    r"(\.[0-9]{0,3})?(Z|z|[+-][0-2][0-9]:[0-6][0-9])?",
    fullmatch=True,
)


@given(NEAR_ADDRESSES | ANY_LINE)
def test_addresses_are_judged_as_by_rfc3986_validator(text: str) -> None:
    assert FORMATS["uri"](text) == bool(validate_rfc3986(text, rule="URI"))
    assert FORMATS["uri-reference"](text) == bool(validate_rfc3986(text, rule="URI_reference"))


@given(NEAR_ADDRESSES)
def test_a_uri_is_an_iri(text: str) -> None:
    if FORMATS["uri"](text):
        assert FORMATS["iri"](text) and FORMATS["uri-reference"](text)
    if FORMATS["uri-reference"](text) or FORMATS["iri"](text):
        assert FORMATS["iri-reference"](text)


@given(NEAR_MOMENTS | st.datetimes(timezones=st.timezones()).map(lambda when: when.isoformat()))
def test_moments_are_judged_as_by_rfc3339_validator(text: str) -> None:
    assert FORMATS["date-time"](text) == bool(validate_rfc3339(text.upper()))


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        (r"^a$", ["a"], ["a\n", "ab"]),
        (r"^[\w$]+\$$", ["a$$", "1$"], ["é$", "a"]),
        (r"^\d+$|^x", ["12", "xy"], ["١", "12\n"]),
        (r"\S", ["a", " a"], [" ", ""]),
        (r"[\]$]", ["]", "$"], ["a"]),
        (r"\\d", [r"\d"], ["1"]),
    ],
)
def test_patterns_mean_what_ecma_says(pattern: str, right: list[str], wrong: list[str]) -> None:
    found = fits(python_pattern(pattern))
    assert all(found(text) for text in right)
    assert not any(found(text) for text in wrong)
