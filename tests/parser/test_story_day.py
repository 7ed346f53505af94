"""The day of a story, and the evidence for it."""

import re
from datetime import date

import pytest

from newsexport.datelines import DatelineDay, FoundDateline
from newsexport.parser.days.found import RULES, StoryDay, read_days, story_day, visit_day
from newsexport.parser.passage import Passage, PassageKind, make_passage
from newsexport.parser.stamps.timestamp import Stamp
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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # 18 January is a Tuesday in 2000, 2005, 2011, 2022, 2028
        ("President Barack Obama sent his best wishes.", "2011-01-18"),
        ("The Obama administration paid for it.", "2011-01-18"),
        ("President Obama and then-Vice President Joe Biden paid for it.", "2011-01-18"),
        ("President Putin called Prime Minister Boris Johnson.", "2022-01-18"),
        ("President Obama and President Putin called.", None),  # both from 2012 to 2017
        ("Boris Johnson, the prime minister, sent his best wishes.", "2022-01-18"),
        ("Former President Barack Obama sent his best wishes.", None),
        ('"I shook hands with President Obama," she said.', None),
        ("President Putin sent his best wishes.", None),  # 2000, 2005, 2022, 2028
        ("President Barack Obama paid after the collapse of the old bridge in 2013.", None),
        ("A street is named after Obama, a friend of the president.", None),
    ],
)
def test_an_office_tells_the_year(text: str, value: str | None) -> None:
    _, day = written(LEAD, text)
    assert day and day.value == (value or "--01-18")
    assert value is None or (day.rule, day.basis, day.confidence) == (
        "year-from-office",
        "inferred",
        85,
    )


def test_a_story_is_not_older_than_the_office_it_names() -> None:
    # the weekday and 2011 alone would say 2011
    _, day = written(LEAD, "President Joe Biden recalled the bridge of 2010.")
    assert day and day.value == "2022-01-18"


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


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Posted: Tue Jan 18, 10:15 a.m.", "2022-01-18"),
        ("Tuesday, Jan. 18", "2022-01-18"),
        ("Updated: Tue Jan 18, 10:15 a.m.", None),
        ("Posted: Fri Jan 18, 10:15 a.m.", None),  # no Friday in 2021 or 2022
        ("Posted: Jan 18, 10:15 a.m.", None),  # the story's Tuesday may be another day
        ("10:15 a.m.", None),
    ],
)
def test_a_stamp_without_year_is_placed_by_the_facts_of_the_text(
    line: str, value: str | None
) -> None:
    source = f"{line}\nThe mayor opened a bridge on Tuesday.\n{CAPTION}"
    body = len(line) + 1
    passages = [
        make_passage("p1", "paragraph", source, Span(body, source.index(CAPTION) - 1)),
        make_passage("fig1", "caption", source, Span(source.index(CAPTION), len(source))),
    ]
    lines = [Span(0, len(line))]
    day = story_day(source, None, (), read_days(passages, "en"), "en", None, lines)
    assert (day.value if day else None) == value
    assert day is None or (day.basis, day.rule) == ("inferred", "year-from-weekday")


def test_today_with_its_date_is_the_storys_day() -> None:
    _, day = written("Example Bank said today, January 18, 2022, that it is closed.")
    assert day and (day.value, day.basis, day.rule) == ("2022-01-18", "stated", "today-with-date")


def test_today_with_weekday_and_date_is_placed_in_its_year() -> None:
    text = "The XYZ office said today, Tuesday, Jan. 18, that snow will fall."
    _, day = written(text, CAPTION)
    assert day and (day.value, day.rule) == ("2022-01-18", "year-from-weekday")
    assert written(text)[1] is None


def test_the_day_before_an_update_is_the_storys_where_it_is_its_today() -> None:
    stamp = Stamp("modified", "2022-01-27", Span(0, 3))
    lines = (
        "A crane fell on Tuesday.",
        "Trains stand still today.",
        "The crane of Jan 18 was old.",
    )
    source, day = written(*lines, stamps=(stamp,))
    assert day and (day.value, day.rule) == ("2022-01-18", "day-from-update")
    assert shown(source, day)[:2] == ["Tuesday", "Jan 18"]
    assert written(lines[0], lines[2], stamps=(stamp,))[1] is None


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("© dpa-infocom, dpa:220118-99-483045/5", "2022-01-18"),
        (
            "View source version on wire.example: https://wire.example/home/20220118005024/en/",
            "2022-01-18",
        ),
        ("Originally published at https://news.example/2022/01/18/bridge", "2022-01-18"),
        ("Read more: https://news.example/2022/01/18/bridge", None),
        ("dpa:229918-99-483045/5", None),
        ("dpa:220118-99-483045/5 dpa:220119-99-483046/5", None),
    ],
)
def test_the_items_own_number_or_address_tells_its_day(line: str, value: str | None) -> None:
    _, day = written("The mayor opened a bridge.", line)
    assert (day.value if day else None) == value
    assert day is None or (day.rule, day.basis) == ("day-from-item-code", "inferred")


@pytest.mark.parametrize(
    ("stamp", "text", "visit"),
    [
        ("Wednesday, April 16, 2025", "The tax will take effect on March 12.", True),
        ("Wednesday, April 16, 2025", "The tax took effect on March 12.", False),
        ("April 16, 2025", "The tax will take effect on March 12.", False),
        ("Wednesday, April 16, 2025 10:15 EST", "The tax will take effect on March 12.", False),
        ("Wednesday, April 16, 2025", "The tax will take effect on May 12.", False),
    ],
)
def test_a_story_that_looks_ahead_to_a_day_before_the_page_was_opened_is_not_of_that_day(
    stamp: str, text: str, visit: bool
) -> None:
    source = f"{stamp}\nNew tax on steel\n{text}"
    headline = len(stamp) + 1
    body = source.index(text)
    passages = [
        make_passage("headline", "headline", source, Span(headline, body - 1)),
        make_passage("p1", "paragraph", source, Span(body, len(source))),
    ]
    stamps = [Stamp("published", "2025-04-16", Span(0, len(stamp)))]
    day = visit_day(source, stamps, read_days(passages, "en"), "en")
    assert day == (date(2025, 4, 16) if visit else None)


def test_the_callers_day_is_supplied_where_the_text_has_none() -> None:
    _, day = written("The mayor opened a bridge.", reference=date(2022, 1, 18))
    assert day and day[:3] == ("2022-01-18", "supplied", "reference-date")


def test_nothing_known_is_nothing_said() -> None:
    assert written("The mayor opened a bridge.")[1] is None


def test_every_rule_has_its_sentence() -> None:
    days = [written(LEAD, CAPTION)[1], written(LEAD)[1], written("", reference=date.max)[1]]
    assert all(day and day.rule in RULES for day in days)
