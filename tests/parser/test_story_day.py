"""The day of a story, and the evidence for it."""

import re
from datetime import date

import pytest

from newsexport.datelines import DatelineDay, FoundDateline
from newsexport.parser.days import RULES, StoryDay, read_days, story_day
from newsexport.parser.passage import Passage, PassageKind, make_passage
from newsexport.parser.timestamp import Stamp
from newsexport.source import Span

LEAD = "Jan. 18 (XYZ) -- The mayor on Tuesday opened a bridge."
CAPTION = "Workers at the bridge on December 18, 2021."


def written(
    *lines: str, stamps: tuple[Stamp, ...] = (), reference: date | None = None
) -> tuple[str, StoryDay | None]:
    """The story day of `lines`; one that starts with "Jan. 18" has a dateline, one that starts
    with "Workers" is a caption."""
    source = "\n".join(lines)
    passages: list[Passage] = []
    dateline = None
    at = 0
    for line in lines:
        kind: PassageKind = "caption" if line.startswith("Workers") else "paragraph"
        passages.append(make_passage(f"p{at}", kind, source, Span(at, at + len(line))))
        printed = re.match(r"Jan\. 18(?:, (\d{4}))?", line)
        if printed:
            year = int(printed[1]) if printed[1] else None
            day = DatelineDay(1, 18, year, Span(at, at + printed.end()))
            dateline = FoundDateline(Span(at, at + line.index("--") + 2), day=day)
        at += len(line) + 1
    dated = read_days(passages, "en")
    return source, story_day(source, dateline, stamps, dated, "en", reference)


def shown(source: str, day: StoryDay) -> list[str]:
    return [source[start:end] for start, end in day.spans]


def test_a_printed_year_is_stated() -> None:
    _, day = written("Jan. 18, 2022 (XYZ) -- The mayor opened a bridge.")
    assert day and (day.value, day.basis, day.rule) == ("2022-01-18", "stated", "dateline-date")


def test_weekday_and_dated_caption_tell_the_year() -> None:
    source, day = written(LEAD, CAPTION)
    assert day and day[:4] == ("2022-01-18", "inferred", "year-from-weekday", 95)
    assert shown(source, day) == ["Jan. 18", "Tuesday", "December 18, 2021"]
    assert day.note == (
        'Year not written in the text. "Jan. 18" is the "Tuesday" of the first paragraph in 2005,'
        " 2011, 2022, 2028; a caption is dated December 18, 2021; hence 2022-01-18. No time of day"
        " is known."
    )


@pytest.mark.parametrize(
    "lines",
    [
        (LEAD,),  # no fact is dated
        (LEAD, "The old bridge fell in 2003."),  # too long ago: 2005, 2011 ...
        (LEAD.replace("Tuesday", "Friday"), CAPTION),  # a Friday in neither 2021 nor 2022
        (LEAD.replace("on Tuesday opened", "will on Tuesday open"), CAPTION),
    ],
)
def test_no_year_is_made_up(lines: tuple[str, ...]) -> None:
    _, day = written(*lines)
    assert day and (day.value, day.basis) == ("--01-18", "stated")


def test_a_stamp_of_about_that_day_tells_the_year() -> None:
    stamp = Stamp("modified", "2019-01-20T10:00+00:00", Span(0, 7))
    _, day = written(LEAD, stamps=(stamp,))
    assert day and (day.value, day.rule) == ("2019-01-18", "year-from-stamp")


def test_the_callers_day_tells_the_year_across_new_year() -> None:
    _, day = written(LEAD, reference=date(2021, 12, 30))
    assert day and (day.value, day.rule) == ("2022-01-18", "year-from-reference")
    assert day.basis == "inferred"


def test_a_copyright_year_that_the_weekday_agrees_with_is_taken() -> None:
    source, day = written(LEAD, "(c) Copyright XYZ 2022")
    assert day and (day.value, day.rule) == ("2022-01-18", "year-from-text")
    assert shown(source, day) == ["Jan. 18", "Tuesday", "2022"]


def test_a_copyright_year_that_the_weekday_is_against_is_not_taken() -> None:
    _, day = written(LEAD, "(c) Copyright XYZ 2025")
    assert day and day.value == "--01-18"


def test_a_whole_date_near_the_dateline_tells_the_year() -> None:
    _, day = written("Jan. 18 (XYZ) -- The bridge fell.", "It shook on January 15, 2022.")
    assert day and (day.value, day.rule) == ("2022-01-18", "year-from-text")


def test_without_dateline_the_stamp_of_publication_counts() -> None:
    stamp = Stamp("published", "2022-01-18T10:00", Span(0, 3))
    _, day = written("The mayor opened a bridge.", stamps=(stamp,))
    assert day and day[:3] == ("2022-01-18", "stated", "published-stamp")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("The mayor opened a bridge on Tuesday.", "2022-01-18"),
        ("The mayor opened a bridge on Sunday.", None),
    ],
)
def test_an_update_is_the_storys_day_where_the_story_speaks_of_it(
    line: str, value: str | None
) -> None:
    _, day = written(line, stamps=(Stamp("modified", "2022-01-18", Span(0, 3)),))
    assert (day.value if day else None) == value


def test_today_with_its_date_is_the_storys_day() -> None:
    _, day = written("Example Bank said today, January 18, 2022, that it is closed.")
    assert day and (day.value, day.basis, day.rule) == ("2022-01-18", "stated", "today-with-date")


def test_the_callers_day_is_supplied_where_the_text_has_none() -> None:
    _, day = written("The mayor opened a bridge.", reference=date(2022, 1, 18))
    assert day and day[:3] == ("2022-01-18", "supplied", "reference-date")


def test_nothing_known_is_nothing_said() -> None:
    assert written("The mayor opened a bridge.")[1] is None


def test_every_rule_has_its_sentence() -> None:
    days = [written(LEAD, CAPTION)[1], written(LEAD)[1], written("", reference=date.max)[1]]
    assert all(day and day.rule in RULES for day in days)
