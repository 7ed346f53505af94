"""What the rules on the texts of a story find, and what they leave alone."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import pytest

from newsexport.checking.engine import Checks, check
from newsexport.checking.loading import load
from newsexport.data import data_of
from newsexport.documents.paragraphs import html_paragraphs, plain_paragraphs
from newsexport.moments import of_datetime
from newsexport.registry import Hit, get_layout, rules_in
from newsexport.rules.story._dates import read_moment
from newsexport.rules.story._mojibake import misread, repaired
from newsexport.rules.story._people import is_full_name

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)


def messages(rule: str, content: Any, format: str = "jsonld") -> list[str]:
    """What `rule` says of a document: text, or a value to be written as JSON."""
    (code,) = [each.code for each in rules_in("story") if each.name == rule]
    text = content if isinstance(content, str) else json.dumps(content)
    checks = Checks(format, (), lambda asked: asked == code, NOW)
    found = check(data_of(text, "<text>"), checks)
    return [finding.message for checked in found for finding in checked.findings]


def corrections(rule: str, content: Any) -> list[str | None]:
    """What the rule would have written instead."""
    (one,) = [each for each in rules_in("story") if each.name == rule]
    (loaded,) = load(data_of(json.dumps(content), "<text>"), get_layout("jsonld"), NOW)
    assert not isinstance(loaded, Exception)
    hits: list[Hit] = [hit for item in loaded.items for hit in one.check(item)]
    return [hit.new for hit in hits]


def article(**fields: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **fields}


def by(*names: str, language: str = "en") -> dict[str, Any]:
    return article(
        inLanguage=language, author=[{"@type": "Person", "name": name} for name in names]
    )


def body(*paragraphs: str, language: str = "en") -> dict[str, Any]:
    return article(inLanguage=language, articleBody="\n\n".join(paragraphs))


def each_is_found(rule: str, documents: Iterable[Any]) -> None:
    assert [document for document in documents if not messages(rule, document)] == []


def none_is_found(rule: str, documents: Iterable[Any]) -> None:
    assert [document for document in documents if messages(rule, document)] == []


def test_by_in_front_of_a_name_is_told_from_a_surname() -> None:
    names = ["By Reuters", "by Jane Doe", "Von Jana Meier", "Par Luc Petit", "Por Ana Paz"]
    each_is_found("author-with-by", [*map(by, names), by("Di Luca Monti", language="it")])
    names = ["Von der Leyen", "Von Miller", "Di Caprio", "Byron Bay", "Da Silva Santos", "Von"]
    none_is_found("author-with-by", [*map(by, names), by("Di Marco Rossi", language="en")])


def test_without_by_the_name_is_left() -> None:
    assert corrections("author-with-by", by("By Jane Doe")) == ["Jane Doe"]


def test_titles_are_told_from_names_and_from_what_follows_names() -> None:
    names = [
        "Jane Doe, Staff Writer",
        "Dr. Jane Doe",
        "Jana Meier, Korrespondentin",
        "Jane Doe | Reporter",
    ]
    each_is_found("author-with-title", [*map(by, names)])
    names = [
        "Jane Doe",
        "Martin King, Jr.",
        "Jane Doe, AP",
        "Drew Doe",
        "Chief Political Correspondent",
    ]
    none_is_found("author-with-title", [*map(by, names)])


def test_two_names_are_told_from_one_with_a_conjunction() -> None:
    names = [
        "Jane Doe and John Roe",
        "Jana Meier und Max Roth",
        "Ana Paz y Luis Gil",
        "Jane Doe, John Roe",
        "Jane Doe & John Roe",
        "Anna Berg och Nils Ek",
    ]
    each_is_found("authors-in-one-name", [*map(by, names)])
    names = ["José Ortega y Gasset", "Doe, Jane", "Jane Doe, Harbour News", "Pere Soler i Puig"]
    none_is_found("authors-in-one-name", [*map(by, names)])


def test_an_organisation_may_be_called_as_two_people() -> None:
    house = {"@type": "Organization", "name": "Jane Doe and John Roe"}
    none_is_found("authors-in-one-name", [article(author=house)])


def test_addresses_in_names() -> None:
    names = ["jane@a.example", "Jane Doe <jane@a.example>", "@janedoe", "https://a.example/jane"]
    each_is_found("author-is-address", [*map(by, names)])
    none_is_found("author-is-address", [*map(by, ["Jane Doe", "D@niel"])])


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("en", "on Tuesday, Jan. 19, 2022,", "on Wednesday, Jan. 19, 2022,"),
        ("en", "on Tuesday, 19 January 2022", "on Wednesday, 19 January 2022"),
        ("de", "am Dienstag, dem 19. Januar 2022,", "am Mittwoch, dem 19. Januar 2022,"),
        ("de", "Dienstag, 19.01.2022", "Mittwoch, 19.01.2022"),
        ("fr", "le mardi 19 janvier 2022", "le mercredi 19 janvier 2022"),
        ("es", "el martes 19 de enero de 2022", "el miércoles 19 de enero de 2022"),
        ("pt", "na terça-feira, 19 de janeiro de 2022", "na quarta-feira, 19 de janeiro de 2022"),
        ("it", "martedì 19 gennaio 2022", "mercoledì 19 gennaio 2022"),
        ("nl", "dinsdag 19 januari 2022", "woensdag 19 januari 2022"),
        ("pl", "we wtorek 19 stycznia 2022", "w środę 19 stycznia 2022"),
        ("sv", "tisdagen den 19 januari 2022", "onsdagen den 19 januari 2022"),
        ("da", "tirsdag den 19. januar 2022", "onsdag den 19. januar 2022"),
        ("nb", "tirsdag 19. januar 2022", "onsdag 19. januar 2022"),
        ("fi", "tiistaina 19. tammikuuta 2022", "keskiviikkona 19. tammikuuta 2022"),
    ],
)
def test_a_weekday_and_its_date_are_compared_in_each_language(
    language: str, wrong: str, right: str
) -> None:
    each_is_found("weekday-and-date-disagree", [body(f"X {wrong} y.", language=language)])
    none_is_found("weekday-and-date-disagree", [body(f"X {right} y.", language=language)])


def test_a_dateline_without_year_takes_that_of_the_publication() -> None:
    dateline = "FAIRPORT, Tuesday, Jan. 19 (AP) --"
    wrong = article(inLanguage="en", dateline=dateline, datePublished="2022-01-19T10:00:00Z")
    assert messages("weekday-and-date-disagree", wrong) == [
        '"Tuesday, Jan. 19" of 2022 is a Wednesday'
    ]
    none_is_found(
        "weekday-and-date-disagree",
        [
            article(inLanguage="en", dateline=dateline, datePublished="2021-01-20"),
            article(inLanguage="en", dateline=dateline),
        ],
    )


def test_names_that_are_like_dates_are_no_dates() -> None:
    texts = ["The Sun, Jan. 19, 2022", "Black Friday in May 2022", "Tuesday, 30 February 2022"]
    none_is_found("weekday-and-date-disagree", [*map(body, texts)])


def test_what_stands_in_for_text() -> None:
    texts = [
        "It cost $TK.",
        "TK percent",
        "[TK]",
        "TKTK",
        "[insert quote here]",
        "Lorem ipsum dolor",
    ]
    each_is_found("placeholder-text", [*map(body, texts)])
    texts = [
        "TK Maxx",
        "die Techniker Krankenkasse (TK)",
        "Super Bowl XXX",
        "XXX-rated",
        "He is here.",
    ]
    none_is_found("placeholder-text", [*map(body, texts)])


def test_counters_of_galleries() -> None:
    each_is_found(
        "body-with-gallery-counter",
        map(body, ["1 of 4 | Rain", "Slide 2 of 4", "Bild 1 von 3: Regen"]),
    )
    texts = ["3 of 4 bridges fell.", "1 of 1 | Rain", "5 of 4", "24/7", "2 of 4.5", "10 of them"]
    none_is_found("body-with-gallery-counter", [*map(body, texts)])


def test_lines_of_a_page_are_whole_lines() -> None:
    lines = [
        "ADVERTISEMENT",
        "Anzeige",
        "La suite après cette publicité",
        "Share on Facebook",
        "Photo by Jane Roe | License Photo",
    ]
    each_is_found("body-with-page-furniture", [*map(body, lines)])
    lines = ["Advertisement spending fell.", "Anzeige erstattet", "The license photo was false."]
    none_is_found("body-with-page-furniture", [*map(body, lines)])


def test_an_embargo_of_trade_is_none_of_the_story() -> None:
    each_is_found(
        "body-with-embargo-note",
        map(
            body,
            [
                "EMBARGOED: 6 a.m.",
                "Embargoed until Monday",
                "Sperrfrist: 6 Uhr",
                "Not for publication",
            ],
        ),
    )
    texts = [
        "Embargo on oil takes effect Monday.",
        "EMBARGOES WORK",
        "Embargoed goods were seized.",
    ]
    none_is_found("body-with-embargo-note", [*map(body, texts)])


def test_bodies_that_break_off() -> None:
    texts = [
        "It rained […]",
        "It rained... Read more",
        "Il pleuvait… Lire la suite",
        "(more)",
        "Weiterlesen",
    ]
    each_is_found("body-truncated", [*map(body, texts)])
    texts = ["It rained…", "You should read more", "There was more.", "Want to know more? Read on."]
    none_is_found("body-truncated", [*map(body, texts)])


def test_marks_of_a_transmission() -> None:
    each_is_found(
        "wire-end-mark",
        [body("It rained.", mark) for mark in ("-30-", "###", "ENDS", "NNNN", "(END)")],
    )
    none_is_found("wire-end-mark", [body("It rained.", text) for text in ("30", "It ends.", "#1")])


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("“It rained,” he said.",),
        ("“It rained.", "“Nobody came,” he said."),
        ("„Es regnet“, sagte er.",),
        ("»Es regnet«, sagte er.",),
        ("« Il pleut », a-t-il dit.",),
        ("« Il pleut.", "Il neige », a-t-il dit."),
        ("”Det regnar”, sade hon.",),
        ("„Pada”, powiedział.",),
        ('A 24" screen, 5\'10" tall',),
        ('"It rained," she said. "A 6" pipe broke."',),
        ("The '90s’ “best” songs",),
        ("More news »",),
        ("“It rained.''",),
    ],
)
def test_marks_that_have_their_other_half(paragraphs: tuple[str, ...]) -> None:
    none_is_found("quote-marks-unbalanced", [body(*paragraphs)])


@pytest.mark.parametrize(
    ("paragraphs", "message"),
    [
        (("“It rained, he said.",), "“ is not closed"),
        (("It rained,” he said.",), "” closes what is not opened"),
        (('"It rained, he said.',), '" is not closed'),
        (("„Es regnet, sagte er.", "Er ging."), "„ is not closed"),
        (("« Il pleut, a-t-il dit. « Il neige. »",), "« is not closed"),
    ],
)
def test_marks_without_their_other_half(paragraphs: tuple[str, ...], message: str) -> None:
    assert messages("quote-marks-unbalanced", body(*paragraphs)) == [message]


def test_misread_characters_are_told_from_meant_ones() -> None:
    assert [was for *_, was in misread("Itâ€™s MÃ¼ller’s cafÃ©")] == ["’", "ü", "é"]
    assert list(misread("NÃO, MAÇÃ” ÉTÉ– Ä… Åland âge")) == []
    assert repaired("Itâ€™s 5 â‚¬") == "It’s 5 €"
    assert repaired("It’s cafÃ©") is None
    assert repaired("ItÃ¢â‚¬â„¢s") == "It’s"


def test_headlines_that_end_with_a_full_stop() -> None:
    assert messages("headline-ends-with-period", article(headline="Shares fall after bank acts."))
    for headline in (
        "Shares fall in U.S.",
        "Shares fall. Bonds rise today.",
        "And then there were…",
        "Shares fall at Acme Inc.",
    ):
        assert not messages("headline-ends-with-period", article(headline=headline))


def test_the_name_of_a_site_is_known_by_its_provider() -> None:
    house = {"@type": "Organization", "name": "The Harbour News"}
    for headline in ("Rain | Harbour News", "Rain – harbournews.com", "Rain - The Harbour News"):
        found = corrections(
            "headline-repeats-site-name", article(headline=headline, publisher=house)
        )
        assert found == ["Rain"]
    assert not messages(
        "headline-repeats-site-name", article(headline="Rain | Snow", publisher=house)
    )


def test_pictures_have_no_body() -> None:
    picture = {"uri": "urn:a:1", "type": "picture", "headline": "Rain", "body_text": ""}
    assert messages("body-empty", picture, "ninjs") == []
    assert messages("body-empty", {**picture, "type": "text"}, "ninjs") == ["body is empty"]


@pytest.mark.parametrize(
    ("published", "modified", "told"),
    [
        ("2022-01-18T10:00:00Z", "2022-01-18T09:00:00Z", True),
        ("2022-01-18T10:00:00+01:00", "2022-01-18T09:00:00Z", False),
        ("2022-01-18T10:00:00+01:00", "2022-01-18T09:30:00Z", False),
        ("2022-01-18", "2022-01-18T09:00:00Z", False),
        ("2022-01-18T01:00:00+14:00", "2022-01-17", False),
        ("2022-01-18T10:00:00", "2022-01-18T09:00:00", True),  # of one zone
        ("2022-01-18T10:00:30Z", "2022-01-18T10:00:00Z", False),  # one moment
        ("2022-01-18", "2022-01-15", True),
        ("2022", "2021-06", True),
        ("Jan. 18", "2021-06", False),
    ],
)
def test_dates_are_compared_as_instants(published: str, modified: str, told: bool) -> None:
    dates = article(datePublished=published, dateModified=modified)
    assert bool(messages("modified-before-published", dates)) == told


def test_dates_of_every_format_are_read() -> None:
    for date in (
        "2022-01-18T09:30:00Z",
        "20220118T093000Z",
        "20220118T103000+0100",
        "2022-01-18T10:30:00.000+01:00",
        "Tue, 18 Jan 2022 09:30:00 GMT",
        "Tue, 18 Jan 2022 04:30:00 EST",
    ):
        found = read_moment(date)
        assert found is not None
        assert found.after(of_datetime(datetime(2022, 1, 18, 9, 29, tzinfo=UTC)))
        assert not found.after(of_datetime(datetime(2022, 1, 18, 9, 30, tzinfo=UTC)))
    for date in ("", "yesterday", "2022-13-01", "2022-02-30", "0000", "2022T10:00", "12:30"):
        assert read_moment(date) is None


def test_without_a_clock_nothing_is_in_the_future() -> None:
    data = data_of(
        json.dumps(article(datePublished="2062-01-01", copyrightNotice="© 2062 A")), "<text>"
    )
    found = [
        finding.rule for checked in check(data, Checks("jsonld")) for finding in checked.findings
    ]
    assert not {"NX501", "NX402"} & set(found)


def test_a_feeds_paragraphs_are_found_in_its_markup() -> None:
    text = "<p>A&amp;B</p>\n<script>x</p></script><ul><li>C <b>d</b></li></ul><!-- <p>e</p> -->F"
    found = list(html_paragraphs(text))
    assert [(one.block, one.text) for one in found] == [("p", "A&B"), ("li", "C d"), ("", "F")]
    assert text[slice(*found[0].within(0, 3))] == "A&amp;B"
    assert text[slice(*found[0].within(1, 2))] == "&amp;"
    assert text[slice(*found[1].within(2, 3))] == "d"
    assert text[slice(*found[2].within(0, 1))] == "F"


def test_lines_are_paragraphs_where_they_are_not_set_to_a_width() -> None:
    long = "word " * 40
    assert len(list(plain_paragraphs(f"{long}\n{long}\n\n{long}", by_line=True))) == 3
    assert len(list(plain_paragraphs("one\ntwo\n\nthree", by_line=True))) == 2
    assert len(list(plain_paragraphs("one\ntwo", by_line=False))) == 1


def test_full_names() -> None:
    assert all(map(is_full_name, ["Jane Doe", "Ursula von der Leyen", "José de la Cruz"]))
    assert not any(
        map(is_full_name, ["Jane", "Harbour News", "jane doe", "Jane Doe 2", "Staff Writer"])
    )
