"""The days that words name. The stories are of Tuesday, 18 January 2022, unless said otherwise."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.calendar import LANGUAGES
from newsexport.parser.days.found import FoundDay, caption_day, day_near, find_days, read_days
from newsexport.parser.passage import Passage, PassageKind, make_passage
from newsexport.parser.stamps.timestamp import Stamp
from newsexport.source import Span

TUESDAY = date(2022, 1, 18)


def passage(text: str, id: str = "p1", kind: PassageKind = "paragraph") -> Passage:
    return make_passage(id, kind, text, Span(0, len(text)))


def found_days(
    passages: list[Passage],
    day: date | None,
    language: str,
    skip: dict[str, int] | None = None,
    stamps: tuple[Stamp, ...] = (),
) -> tuple[FoundDay, ...]:
    dated = read_days(passages, language)
    near = None if day else day_near("", stamps, dated, language)
    return find_days(dated, day, language, skip, near)


def read(*texts: str, language: str = "en", day: date | None = TUESDAY) -> list[tuple[str, str]]:
    passages = [passage(text, f"p{number}") for number, text in enumerate(texts, 1)]
    by_id = {one.id: one.text for one in passages}
    found = found_days(passages, day, language)
    return [(by_id[one.passage][one.start : one.end], one.value) for one in found]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("The council met on Tuesday.", "Tuesday", "2022-01-18"),
        ("The council will meet on Tuesday.", "Tuesday", "2022-01-18"),
        ("The mayor resigned Monday.", "Monday", "2022-01-17"),
        ("The mayor will resign on Monday.", "Monday", "2022-01-24"),
        ("The mayor is scheduled to meet farmers on Thursday.", "Thursday", "2022-01-20"),
        ("The mayor is to meet farmers Friday.", "Friday", "2022-01-21"),
        ("On Friday, the mayor will open the bridge.", "Friday", "2022-01-21"),
        ("Results are out Wednesday.", "Wednesday", "2022-01-19"),
        ("He drowned last Friday.", "last Friday", "2022-01-14"),
        ("He drowned last Tuesday.", "last Tuesday", "2022-01-11"),
        ("The Tuesday storm was forecast.", "Tuesday", "2022-01-18"),
        ("It failed on Tuesday last week.", "Tuesday last week", "2022-01-11"),
        ("The mayor spoke today.", "today", "2022-01-18"),
        ("It rained last night.", "last night", "2022-01-17"),
        ("Snow is due tomorrow.", "tomorrow", "2022-01-19"),
        ("She died Dec. 30.", "Dec. 30", "2021-12-30"),
        ("The law takes effect Feb. 1.", "Feb. 1", "2022-02-01"),
        ("He was elected on June 20.", "June 20", "2021-06-20"),
        ("They vote on March 3-5.", "March 3", "2022-03-03"),
        ("It was the 14th of March 2020.", "14th of March 2020", "2020-03-14"),
        ("It fell on Tuesday, Nov. 19, 2019.", "Tuesday, Nov. 19, 2019", "2019-11-19"),
        ("It fell on 12/24/2021.", "12/24/2021", "2021-12-24"),
        ("It fell on 2021-12-24.", "2021-12-24", "2021-12-24"),
    ],
)
def test_an_english_expression_is_resolved(text: str, words: str, day: str) -> None:
    assert read(text) == [(words, day)]


@pytest.mark.parametrize(
    ("language", "text", "words", "day"),
    [
        ("de", "Das Gesetz soll am Freitag kommen.", "Freitag", "2022-01-21"),
        ("de", "Am Dienstagabend brannte es.", "Dienstagabend", "2022-01-18"),
        ("de", "Er starb am 3. März 2021.", "3. März 2021", "2021-03-03"),
        ("es", "El pasado viernes nevó.", "pasado viernes", "2022-01-14"),
        ("es", "Viajará el miércoles.", "miércoles", "2022-01-19"),
        ("fr", "La réunion aura lieu lundi prochain.", "lundi prochain", "2022-01-24"),
        ("fr", "Le 1er janvier 2022, il neigeait.", "1er janvier 2022", "2022-01-01"),
        ("pt", "Ele caiu na quinta-feira (13).", "quinta-feira (13)", "2022-01-13"),
        ("it", "Venerdì scorso è nevicato.", "Venerdì scorso", "2022-01-14"),
        ("nl", "Volgende week dinsdag stemt hij.", "Volgende week dinsdag", "2022-01-25"),
        ("pl", "W środę premier spotka się z nim.", "środę", "2022-01-19"),
        ("sv", "I fredags föll snön.", "I fredags", "2022-01-14"),
        ("da", "I går sneede det.", "I går", "2022-01-17"),
        ("no", "Natt til søndag brant det.", "søndag", "2022-01-16"),
        ("fi", "Ministeri kertoi maanantaina asiasta.", "maanantaina", "2022-01-17"),
    ],
)
def test_other_languages_are_read_alike(language: str, text: str, words: str, day: str) -> None:
    assert read(text, language=language) == [(words, day)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The treaty of 2014 ends next month."),
        ("en", "The museum opens every Friday."),
        ("en", "It happened on a Tuesday in spring."),
        ("en", "Black Friday sales fell."),
        ("en", "The Sept. 11 attacks changed the city."),
        ("en", "On 3/4/2021 it rained."),
        ("en", "The match may draw 12 people in March 2022."),
        ("en", "He leaves next Friday."),
        ("de", "Am Morgen fiel Schnee."),
        ("es", "Por la mañana nevó."),
        ("de", "Jeden Montag tagt der Rat."),
    ],
)
def test_what_names_no_day_for_sure_is_left_out(language: str, text: str) -> None:
    assert read(text, language=language) == []


def test_yesterday_in_a_quote_is_told_from_the_day_of_the_saying() -> None:
    said = "The sheriff told reporters on Monday."
    quote = '"We found the boat yesterday," he added.'
    assert read(said, quote) == [("Monday", "2022-01-17"), ("yesterday", "2022-01-16")]


def test_a_day_earlier_is_told_from_the_day_named_before() -> None:
    assert read("The bank failed on Jan. 10. Customers had left a day earlier.") == [
        ("Jan. 10", "2022-01-10"),
        ("a day earlier", "2022-01-09"),
    ]


def test_without_the_storys_day_only_whole_dates_are_known() -> None:
    assert read("It rained on Monday, and on May 5, 1970.", day=None) == [
        ("May 5, 1970", "1970-05-05")
    ]


def test_a_dated_caption_tells_the_weekdays_round_it() -> None:
    caption = passage("A goat on the roof, Tuesday, Nov. 19, 2019.", "fig1", "caption")
    lead = passage("A goat climbed a roof on Tuesday.", "p1")
    found = found_days([caption, lead], None, "en")
    assert [one.value for one in found] == ["2019-11-19", "2019-11-19"]


def test_a_stamp_tells_the_days_of_a_text_whose_own_day_is_not_known() -> None:
    stamp = Stamp("modified", "2022-01-18", Span(0, 1))
    found = found_days([passage("The mayor resigned Monday.")], None, "en", stamps=(stamp,))
    assert [one.value for one in found] == ["2022-01-17"]


def test_a_weekday_with_its_date_tells_the_year_of_other_dates_but_not_the_day() -> None:
    # 27 March is a Sunday in 2011, 2016, 2022, 2033; Joe Biden is president from 2021 to 2025
    text = (
        "El presidente Joe Biden recordó que la ley se aprobó el domingo 27 de marzo. El 11 de"
        " abril habló del lunes. Un día antes calló."
    )
    assert read(text, language="es", day=None) == [
        ("domingo 27 de marzo", "2022-03-27"),
        ("11 de abril", "2022-04-11"),
        ("Un día antes", "2022-04-10"),
    ]


def test_a_year_that_two_years_fit_is_not_made_up() -> None:
    text = "El presidente Emmanuel Macron habló el martes 29 de agosto."  # 2017 and 2023
    assert read(text, language="es", day=None) == []


def test_the_dateline_is_not_read() -> None:
    text = "Jan. 18 (XYZ) -- It snowed Monday."
    found = found_days([passage(text)], TUESDAY, "en", {"p1": 17})
    assert [one.start for one in found] == [text.index("Monday")]


@pytest.mark.parametrize(
    ("caption", "day"),
    [
        ("A goat near Bern on December 18, 2021.", "2021-12-18"),
        ("A goat near Bern on Saturday.", None),
        ("A goat on May 1, 2020, and again on May 2, 2020.", None),
        ("A goat in 2014.", None),
    ],
)
def test_a_picture_has_the_one_whole_date_of_its_caption(caption: str, day: str | None) -> None:
    assert caption_day(passage(caption, "fig1", "caption"), "en") == day


@pytest.mark.parametrize("text", ['"' * 100_000, "Tuesday " * 2_000, "1 May " * 5_000, "İ today"])
def test_odd_texts_are_read_to_their_end(text: str) -> None:
    assert isinstance(read(text), list)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Tuesday",
                "today",
                "3",
                "May",
                "2022",
                "last",
                "i",
                "går",
                ",",
                '"',
                "(",
                "\ud800",
                ".",
            ]
        )
        | st.text(max_size=4)
    ),
    st.sampled_from(LANGUAGES),
    st.dates(),
)
def test_found_days_stand_in_the_text_in_order(words: list[str], language: str, day: date) -> None:
    one = passage(" ".join(words))
    found = found_days([one], day, language)
    ends = [0, *(place for mention in found for place in (mention.start, mention.end))]
    assert ends == sorted(ends) and ends[-1] <= len(one.text)
    assert all(mention.start < mention.end for mention in found)
    assert all(date.fromisoformat(mention.value) for mention in found)
