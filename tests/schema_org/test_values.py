"""What a property may hold, by hand from schema.org's pages."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.schema_org.dates import is_duration, is_moment, is_time, lacks_zone, meant
from newsexport.schema_org.values import fits, misfit
from newsexport.schema_org.vocabulary import properties

RIGHT: list[tuple[str, Any]] = [
    ("headline", "Shares fall"),
    ("headline", 2024),  # a number is read as its text
    ("datePublished", "2024-03-05"),
    ("datePublished", "2024-03-05T14:30:00-05:00"),
    ("datePublished", "2024-03"),
    ("author", {"@type": "Person", "name": "Ana Roe"}),
    ("author", {"@type": "NewsMediaOrganization", "name": "Roe Press"}),
    ("author", {"@type": "Role", "author": {"@type": "Person", "name": "Ana Roe"}}),
    ("author", {"@type": ["Person", "Wombat"]}),
    ("author", {"@id": "#ana"}),
    ("author", {"name": "Ana Roe"}),  # that it has no type is told elsewhere
    ("author", "https://roe.example/ana"),
    ("publisher", {"@type": "LocalBusiness", "name": "Roe Press"}),
    ("image", "https://roe.example/1.jpg"),
    ("image", {"@type": "Barcode", "url": "https://roe.example/1.jpg"}),
    ("about", {"@type": "Wombat"}),
    ("about", {"@type": "Pond"}),
    ("wordCount", 429),
    ("wordCount", 429.0),
    ("copyrightYear", 2024),
    ("position", "3"),
    ("width", 1200),
    ("width", "1200px"),
    ("isAccessibleForFree", False),
    ("isAccessibleForFree", "https://schema.org/False"),
    ("eventStatus", "https://schema.org/EventPostponed"),
    ("eventStatus", "EventPostponed"),
    ("duration", "PT5M30S"),
    ("keywords", "oil, gas"),
    ("keywords", {"@type": "DefinedTerm", "name": "oil"}),
    ("cssSelector", ".headline"),
    ("mainEntityOfPage", "https://roe.example/1"),
    ("mainEntityOfPage", {"@type": "WebPage", "@id": "https://roe.example/1"}),
    ("opens", "09:30"),
    ("datePublished", ""),  # empty: told elsewhere
    ("datePublished", None),
    ("wombat", "anything"),
    ("interactionCount", "UserPlays:10"),
]

WRONG: list[tuple[str, Any, str, str]] = [
    ("headline", {"en": "Shares fall"}, "object", "an object, where a Text is wanted"),
    ("headline", True, "value", "true, where a Text is wanted"),
    ("editor", {"@type": "Organization"}, "class", "an Organization, where a Person is wanted"),
    ("image", {"@type": "Person"}, "class", "a Person, where an ImageObject or a URL is wanted"),
    (
        "author",
        "Ana Roe",
        "text",
        "the text 'Ana Roe', where an Organization or a Person is wanted",
    ),
    ("author", 5, "value", "5, where an Organization or a Person is wanted"),
    ("datePublished", "Jan. 18", "date", "'Jan. 18' is no date of ISO 8601"),
    ("datePublished", "01/18/2022", "date", "'01/18/2022' is no date of ISO 8601"),
    ("datePublished", 1705312800, "date", "1705312800, where a Date or a DateTime is wanted"),
    ("wordCount", "429", "number", "the text '429', where a number is wanted"),
    ("wordCount", "about 400", "value", "'about 400', where an Integer is wanted"),
    ("wordCount", 400.5, "value", "400.5, where a whole number is wanted"),
    ("isAccessibleForFree", "False", "boolean", "the text 'False', where true or false is wanted"),
    ("isAccessibleForFree", 1, "value", "1, where a Boolean is wanted"),
    ("duration", "5:30", "duration", "'5:30' is no duration of ISO 8601"),
    ("url", "/news/1", "relative", "'/news/1' is an address without scheme and host"),
    ("image", "1.jpg", "relative", "'1.jpg' is an address without scheme and host"),
    ("url", "see our site", "url", "'see our site' is no address"),
    ("opens", "half past nine", "date", "'half past nine' is no time of ISO 8601"),
]


@pytest.mark.parametrize(("property", "value"), RIGHT)
def test_a_property_holds_what_its_range_names(property: str, value: Any) -> None:
    assert fits(value, property) is None


@pytest.mark.parametrize(("property", "value", "why", "message"), WRONG)
def test_what_does_not_fit_is_told_with_what_is_wanted(
    property: str, value: Any, why: str, message: str
) -> None:
    assert misfit(value, property) == (why, message)
    assert fits(value, property) == message


@pytest.mark.parametrize(
    "text",
    [
        *("2022", "2022-01", "2022-01-18", "2022-W03", "2022-W03-2", "2022-018", "0000-02-29"),
        *(
            "2022-01-18T09",
            "2022-01-18T09:30",
            "2022-01-18T09:30Z",
            "2022-01-18T09:30:00.123+05:30",
        ),
        *("2022-01-18T24:00:00", "2016-12-31T23:59:60Z", "2022-01-18T09:30:00+01", "2024-02-29"),
    ],
)
def test_a_moment_is_written_in_the_extended_format(text: str) -> None:
    assert is_moment(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "Jan. 18", "18.1.2022", "01/18/2022", "2022-1-8", "20220118", "2022-01-18 09:30"),
        *("2022-02-30", "2022-13-01", "2023-02-29", "2022-01-18T25:00", "2022-01-18T09:60"),
        *(
            "2022-01-18T24:00:01",
            "2022-01-18T",
            "2022-01-18T09:30:00 EST",
            "2022-01-18T09:30+24:00",
        ),
        *("2022-W54", "2022-000", "２０２２-01-18", "2022-01-18T0930", "2022-01-18\n"),
    ],
)
def test_what_the_calendar_or_the_format_does_not_have_is_no_moment(text: str) -> None:
    assert not is_moment(text)


def test_a_time_without_zone_is_told_from_a_day_and_from_one_with_zone() -> None:
    assert lacks_zone("2022-01-18T09:30") and lacks_zone("2022-01-18T09:30:00.5")
    assert not lacks_zone("2022-01-18")
    assert not lacks_zone("2022-01-18T09:30Z") and not lacks_zone("2022-01-18T09:30-05:00")
    assert not lacks_zone("Tuesday") and not lacks_zone("2022-01-18T99:30")


def test_times_and_durations_have_their_parts_in_order() -> None:
    assert is_time("09:30:00+01:00") and not is_time("9:30")
    assert all(map(is_duration, ("P1Y2M3DT4H5M6.5S", "P2W", "PT0S", "P1DT")[:3]))
    assert not any(map(is_duration, ("P", "PT", "P1DT", "1h", "PT5", "PTM", "P1H")))


@pytest.mark.parametrize(
    ("written", "new"),
    [
        ("20220118", "2022-01-18"),
        ("20220118T0930+0100", "2022-01-18T09:30+01:00"),
        ("2022/01/18", "2022-01-18"),
        (" 2022-01-18 ", "2022-01-18"),
        ("2022-01-18 09:30:00", "2022-01-18T09:30:00"),
        ("2022-01-18T09:30:00 UTC", "2022-01-18T09:30:00Z"),
        ("18.1.2022", "2022-01-18"),
        ("11.11.2022", "2022-11-11"),
        ("1.2.2022", None),
        ("2022118", None),
        ("20221318", None),
        ("30/02/2022", None),
        ("Jan. 18, 2022", None),
        ("2022-01-18T09:30:00 EST", None),
    ],
)
def test_only_what_leaves_no_doubt_is_put_right(written: str, new: str | None) -> None:
    assert not is_moment(written)
    assert meant(written) == new


@given(st.text(max_size=40) | st.from_regex(r"[0-9/.:TZ +-]{0,30}", fullmatch=True))
def test_what_is_put_right_is_right(text: str) -> None:
    new = meant(text)
    assert new is None or is_moment(new)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@id", "@type", "@value", "name"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(VALUES, st.sampled_from(sorted(properties())))
def test_any_value_is_judged(value: Any, property: str) -> None:
    found = fits(value, property)
    assert found is None or "\n" not in found
