"""Dates as documents write them, and what is certain of two of them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.moments import (
    Moment,
    extended,
    of_datetime,
    read_basic,
    read_iso,
    read_rfc_822,
)


def moment(text: str) -> Moment:
    found = read_iso(text)
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    ("later", "earlier"),
    [
        ("2024-03-06", "2024-03-05"),
        ("2024-04", "2024-03-31"),
        ("2025", "2024-12-31T23:59:59"),
        ("2024-03-05T09:00:01Z", "2024-03-05T09:00:00Z"),
        ("2024-03-05T09:00:00-05:00", "2024-03-05T13:59:59Z"),
        ("2024-03-05T09:01", "2024-03-05T09:00"),
        ("2024-03-05T09:00:00.5Z", "2024-03-05T09:00:00.49Z"),
        ("2024-03-06T24:00:00Z", "2024-03-06T23:59:59Z"),
        # nowhere on earth is it the 6th when it is noon of the 4th in London
        ("2024-03-06", "2024-03-04T12:00:00Z"),
        # the easternmost clock shows 02:00 of the 6th at noon of the 5th in London
        ("2024-03-06T02:01:00", "2024-03-05T12:00:00Z"),
    ],
)
def test_what_is_surely_later_is_later(later: str, earlier: str) -> None:
    assert moment(later).after(moment(earlier))
    assert not moment(earlier).after(moment(later))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2024-03-05", "2024-03-05T09:00:00Z"),
        ("2024-03-06", "2024-03-05T23:30:00Z"),  # in Tokyo it is the 6th
        ("2024-03-05", "2024-03-06T01:00:00Z"),  # in New York it is the 5th
        ("2024-03", "2024-03-05"),
        ("2024", "2024-07-01T00:00:00Z"),
        ("2024-03-05T09:00:00", "2024-03-05T05:00:00Z"),
        ("2024-03-05T09:00Z", "2024-03-05T09:00:59Z"),
        ("2024-03-05T09:00:00.150Z", "2024-03-05T09:00:00Z"),
        ("2024-03-05T14:00:00+05:00", "2024-03-05T09:00:00Z"),
    ],
)
def test_what_may_be_the_same_is_neither_later_nor_earlier(one: str, other: str) -> None:
    assert not moment(one).after(moment(other))
    assert not moment(other).after(moment(one))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024-13-01",
        "2024-02-30",
        "0000-01-01",
        "2024-03-05T25:00:00Z",
        "2024-03-05T24:01:00Z",
        "2024-03-05T09:60:00Z",
        "2024-03-05T09:00:00+15:00",
        "20240305",
        "5 March 2024",
        "２０２４",
    ],
)
def test_what_is_no_date_of_iso_8601_is_none(text: str) -> None:
    assert read_iso(text) is None


def test_the_basic_form_is_written_in_the_extended_one() -> None:
    assert extended("20240305T1430Z") == "2024-03-05T14:30:00Z"
    assert extended("20240305T143000.25+0100") == "2024-03-05T14:30:00.25+01:00"
    assert extended("20240305000000-0500") == "2024-03-05T00:00:00-05:00"
    assert extended("2024-03-05") is None
    assert extended("20240230") is None
    assert read_basic("20240305T143000-0500") == read_iso("2024-03-05T14:30:00-05:00")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Tue, 05 Mar 2024 14:30:00 GMT", "2024-03-05T14:30:00Z"),
        ("5 mar 2024 14:30:00 +0100", "2024-03-05T14:30:00+01:00"),
        ("Tue, 05 Mar 2024 14:30:00 PDT", "2024-03-05T14:30:00-07:00"),
        ("Tue, 05 Mar 2024 14:30:00 +0000 (UTC)", "2024-03-05T14:30:00Z"),
        ("Sun, 05 Mar 95 14:30 UT", "1995-03-05T14:30Z"),
        ("Tue, 05 Mar 2024 14:30:00 CET", "2024-03-05T14:30:00"),
        ("Tue, 05 Mar 2024", "2024-03-05"),
    ],
)
def test_a_date_of_e_mail_is_the_same_moment_in_iso_8601(text: str, iso: str) -> None:
    assert read_rfc_822(text) == read_iso(iso)


zones = st.integers(-12 * 60, 14 * 60).map(lambda east: timezone(timedelta(minutes=east)))
instants = st.datetimes(
    min_value=datetime(2, 1, 1), max_value=datetime(9998, 12, 31), timezones=zones
)


@given(instants, instants)
def test_instants_are_in_the_order_of_the_clock(one: datetime, other: datetime) -> None:
    assert of_datetime(one).after(of_datetime(other)) == (one > other)
    written = moment(one.isoformat(timespec="microseconds"))
    assert written.after(of_datetime(other)) == (one > other)
    assert not written.after(of_datetime(one)) and not of_datetime(one).after(written)


@given(st.dates(min_value=datetime(2, 1, 1).date(), max_value=datetime(9998, 1, 1).date()), zones)
def test_no_time_of_a_day_is_surely_later_than_the_day(day: datetime, zone: timezone) -> None:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
    assert not of_datetime(noon).after(moment(day.isoformat()))
    assert not moment(day.isoformat()).after(of_datetime(noon.astimezone(UTC)))
