"""Direct speech: what is found between marks and after dashes, and what is not speech."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.parser.passage import Passage, PassageKind, make_passage
from newsexport.parser.quotes import find_quotes
from newsexport.source import Span


def passage(text: str, id: str = "p1", kind: PassageKind = "paragraph") -> Passage:
    return make_passage(id, kind, text, Span(0, len(text)))


def speech(text: str, language: str = "en") -> list[str]:
    read = passage(text)
    return [read.text[q.start : q.end] for q in find_quotes([read], language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ('"We are ready now," she said.', "en", ["We are ready now,"]),
        ("“We are ready now,” she said.", "en", ["We are ready now,"]),
        ("``We are ready now,'' she said.", "en", ["We are ready now,"]),
        ("„Wir sind jetzt bereit“, sagte sie.", "de", ["Wir sind jetzt bereit"]),
        ("»Wir sind jetzt bereit«, sagte sie.", "de", ["Wir sind jetzt bereit"]),
        ("«Wir sind jetzt bereit», sagte sie.", "de", ["Wir sind jetzt bereit"]),
        ("« Nous sommes prêts », dit-elle.", "fr", ["Nous sommes prêts"]),
        ("„Jesteśmy już gotowi” – dodała.", "pl", ["Jesteśmy już gotowi"]),
        ("”Vi är redo nu”, säger hon.", "sv", ["Vi är redo nu"]),
        ("‹Wir sind jetzt bereit›, sagte sie.", "de", ["Wir sind jetzt bereit"]),
        ("‘We are ready now,’ she said.", "en", ["We are ready now,"]),
        ("'We are ready now,' she said.", "en", ["We are ready now,"]),
    ],
)
def test_each_pair_of_marks_holds_speech(text: str, language: str, expected: list[str]) -> None:
    assert speech(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # broken by the attribution
        (
            '"We are ready," she said. "We will leave at dawn."',
            ["We are ready,", "We will leave at dawn."],
        ),
        # an attributed phrase
        ("He called it “a very bad day” for the town.", ["a very bad day"]),
        # speech in speech stays inside
        (
            "“He told me ‘go home at once’ and left,” she said.",
            ["He told me ‘go home at once’ and left,"],
        ),
        (
            "“He said “go home at once” and left,” she said.",
            ["He said “go home at once” and left,"],
        ),
        # apostrophes are no marks
        ("'It's the workers' right to leave,' he said.", ["It's the workers' right to leave,"]),
        ("It was the '90s, and the drivers' union was strong.", []),
    ],
)
def test_stretches_are_told_apart(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        'The "fake news" was gone.',
        'She starred in "The Long Way Home" last year.',
        'He wrote the song "love is a thing" at night.',
        'Billy "the kid with rope" Hall'.replace("the kid with rope", "The Kid"),
        'The "no child left behind" policy ended.',
        'Its slogan "better days are here" was dropped.',
    ],
)
def test_titles_nicknames_slogans_and_scare_quotes_are_no_speech(text: str) -> None:
    assert speech(text) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("– Vi er klare, og vi drar nå, sier Berg.", "no", ["Vi er klare, og vi drar nå"]),
        ("- Vi er klar til at rejse, siger Holm.", "da", ["Vi er klar til at rejse"]),
        ("— Vi är redo att resa, säger Lund.", "sv", ["Vi är redo att resa"]),
        (
            "– Olemme valmiita lähtemään, pääministeri Maija Laine sanoo.",
            "fi",
            ["Olemme valmiita lähtemään"],
        ),
        ("– Hva skal vi gjøre? spør Berg.", "no", ["Hva skal vi gjøre?"]),
        ("– Vi drar i morgen tidlig.", "no", ["Vi drar i morgen tidlig."]),
        ("– Jesteśmy już gotowi – powiedział Nowak.", "pl", ["Jesteśmy już gotowi"]),
        ("—Estamos todos listos —dijo Pérez.", "es", ["Estamos todos listos"]),
        ("- Flour and some sugar, said Hall.", "en", []),
    ],
)
def test_a_dash_opens_speech_up_to_the_attribution(
    text: str, language: str, expected: list[str]
) -> None:
    assert speech(text, language) == expected


def test_a_quotation_over_paragraphs_has_one_entry_for_each() -> None:
    first = passage("“We are ready, she said to us.", "p1")
    second = passage("“We will leave at dawn.” Then she left.", "p2")
    found = find_quotes([first, second], "en")
    assert [(q.passage, q.runs_on) for q in found] == [("p1", True), ("p2", False)]
    assert second.text[found[1].start : found[1].end] == "We will leave at dawn."


def test_a_caption_between_two_paragraphs_does_not_end_the_quotation() -> None:
    read = [
        passage('"We are ready, all of us.', "p1"),
        passage("The harbour on Monday.", "fig1", "caption"),
        passage('"We will leave at dawn."', "p2"),
    ]
    assert [(q.passage, q.runs_on) for q in find_quotes(read, "en")] == [
        ("p1", True),
        ("p2", False),
    ]


def test_only_the_story_and_its_captions_are_read() -> None:
    kinds: tuple[PassageKind, ...] = (
        "headline",
        "deck",
        "subhead",
        "table",
        "paragraph",
        "list",
        "quote",
        "caption",
    )
    read = [passage('"We are ready now," she said.', kind, kind) for kind in kinds]
    assert [q.passage for q in find_quotes(read, "en")] == ["paragraph", "list", "quote", "caption"]


@pytest.mark.parametrize(
    "text",
    [
        "“",
        "”",
        '"',
        "'",
        "«»",
        "„ “",
        '"a b c',
        "a b c”",
        "“a “b c d",
        "– ",
        "—",
        "''",
        "``",
        "‘‘x",
    ],
)
def test_unbalanced_marks_break_nothing(text: str) -> None:
    find_quotes([passage(text)], "en")


def test_a_mark_with_nothing_behind_it_is_no_quotation() -> None:
    assert find_quotes([passage("“ "), passage(':"')], "en") == ()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text("ab .,?:\"“”„«»‹›‘’'`–—-\ud800\x00S", max_size=60), max_size=4),
    st.sampled_from(["en", "de", "fr", "sv", "fi", "pl", "xx", ""]),
)
def test_every_quotation_lies_within_its_passage_and_none_overlap(
    texts: list[str], language: str
) -> None:
    read = [Passage(f"p{n}", "paragraph", text, ((0, 0),)) for n, text in enumerate(texts)]
    ends: dict[str, int] = {}
    for quote in find_quotes(read, language):
        text = texts[int(quote.passage[1:])]
        assert ends.get(quote.passage, 0) <= quote.start < quote.end <= len(text)
        ends[quote.passage] = quote.end
