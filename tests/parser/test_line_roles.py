"""What each line is: tables of small articles, a letter of role before each line."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.parser.blocks import split_blocks
from newsexport.source import Source

SHARED = Path(__file__).parents[3] / "shared"
SEED = SHARED / "seeds" / "000_d2086852ca9e6fce.txt"

LEAD = "The harbour of Springfield stayed shut on Monday while engineers mended its old sea lock."
NEXT = "Ships waited outside for a third day, the port office said, and two of them turned back."
MORE = "A barge hit the gates of the lock in January, in the worst storm of the winter."
LAST = "The office hopes to open the lock again before the weekend, if the weather allows it."


def roles(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Each non-blank line with its role."""
    blocks = split_blocks(Source("", text).lines(), language)
    return [
        (line.text.strip(), block.role)
        for block in blocks
        for line in block.lines
        if line.text.strip()
    ]


def check(table: list[tuple[str, str]], language: str = "en") -> None:
    assert roles("\n".join(line for line, _ in table), language) == table


def test_a_story_with_its_head_in_the_usual_order() -> None:
    check(
        [
            ("Shipping", "section"),
            ("Springfield harbour stays shut as engineers mend lock", "headline"),
            ("By Jane Doe", "byline"),
            ("March 5, 2024", "timestamp"),
            (LEAD, "body"),
            (NEXT, "body"),
            (LAST, "body"),
        ]
    )


def test_what_begins_with_a_dateline_has_no_headline() -> None:
    check([(f"SPRINGFIELD, March 5 (Reuters) - {LEAD}", "body"), (NEXT, "body"), (LAST, "body")])


def test_a_deck_under_the_headline_stands_before_the_byline() -> None:
    check(
        [
            ("Springfield harbour stays shut as engineers mend lock", "headline"),
            ("Engineers want two more weeks for the sea lock, and ships wait.", "deck"),
            ("By Jane Doe", "byline"),
            (LEAD, "body"),
            (NEXT, "body"),
            (LAST, "body"),
        ]
    )


def test_a_deck_that_the_first_paragraph_says_again_needs_no_byline_below_it() -> None:
    first = (
        "Engineers asked on Monday for two more weeks to mend the old sea lock of Springfield,"
        " which has been stuck since a storm drove a barge into its gates in January."
    )
    check(
        [
            ("Harbour stays closed until spring, owners told", "headline"),
            ("Engineers asked for two more weeks to mend the lock.", "deck"),
            (first, "body"),
            (NEXT, "body"),
            (LAST, "body"),
        ]
    )


def test_a_first_paragraph_that_the_second_goes_on_from_is_no_deck() -> None:
    check(
        [
            ("Springfield harbour stays shut as engineers mend lock", "headline"),
            (LEAD, "body"),
            (NEXT, "body"),
            (LAST, "body"),
        ]
    )


def test_a_credit_makes_the_sentence_above_it_a_caption() -> None:
    check(
        [
            (LEAD, "body"),
            ("The sea lock of Springfield harbour.", "caption"),
            ("Photo: Jane Doe/Reuters", "credit"),
            (NEXT, "body"),
            (LAST, "body"),
        ]
    )


def test_what_is_a_caption_once_is_a_caption_again_in_the_gallery() -> None:
    caption = "The sea lock of Springfield harbour."
    found = roles(
        "\n".join([LEAD, caption, "Photo: Jane Doe/Reuters", NEXT, LAST, caption, "Share this"])
    )
    assert [role for line, role in found if line == caption] == ["caption", "caption"]


def test_a_question_asked_twice_above_the_story_is_a_headline_and_no_caption() -> None:
    question = "Will the harbour of Springfield ever open again?"
    found = dict(roles("\n".join([question, question, "By Jane Doe", LEAD, NEXT, LAST])))
    assert found[question] == "headline"


def test_what_stands_over_a_speaker_behind_a_dash_is_a_quote() -> None:
    check(
        [
            (LEAD, "body"),
            (NEXT, "body"),
            ("We have seen worse storms than this one, and so has the lock.", "quote"),
            ("— Harbour Office (@harbour) March 4, 2024", "quote"),
            (LAST, "body"),
            (MORE, "body"),
        ]
    )


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Follow us on Twitter and Instagram, or sign up for our newsletter here."),
        ("en", "Please allow JavaScript in your browser to see our live map."),
        ("de", "Abonnieren Sie unseren Newsletter."),
        ("fr", "Abonnez-vous à notre newsletter pour suivre nos articles."),
        ("es", "Suscríbete a nuestro boletín y síguenos en Instagram."),
        ("sv", "Prenumerera på vårt nyhetsbrev."),
    ],
)
def test_a_sentence_to_the_reader_about_the_page_is_furniture(language: str, line: str) -> None:
    found = dict(roles("\n".join([LEAD, NEXT, LAST, line]), language))
    assert found[line] == "boilerplate"


def test_what_a_network_did_is_news_and_no_furniture() -> None:
    line = "Facebook said on Monday that it would close the newsletter its users had asked for."
    assert (line, "body") in roles("\n".join([LEAD, NEXT, line, LAST]))


def test_who_the_author_is_stands_after_the_story_as_furniture() -> None:
    bio = "Jane Doe is a senior reporter for Acme News and covers ports and shipping."
    found = dict(roles("\n".join([LEAD, NEXT, LAST, bio])))
    assert found[bio] == "boilerplate"


def test_what_follows_about_acme_is_a_note_and_a_name_between_contacts_is_a_contact() -> None:
    found = dict(
        roles(
            "\n".join(
                [
                    LEAD,
                    NEXT,
                    LAST,
                    "About Acme Bells",
                    "Acme Bells makes bells for ships and harbours in Springfield and abroad.",
                    "Media Contact:",
                    "Jane Doe",
                    "jane@acme.example",
                ]
            )
        )
    )
    assert found["Acme Bells makes bells for ships and harbours in Springfield and abroad."] == (
        "note"
    )
    assert found["Jane Doe"] == found["jane@acme.example"] == "contact"


HEADLINE = ("Springfield harbour stays shut as engineers mend lock", "headline")
STORY = [(LEAD, "body"), (NEXT, "body"), (MORE, "body"), (LAST, "body")]


def test_a_second_signature_under_a_sentence_is_the_pictures() -> None:
    check(
        [
            HEADLINE,
            ("By Jane Doe", "byline"),
            ("Ships wait outside the harbour.", "caption"),
            ("John Roe for Acme", "credit"),
            *STORY,
        ]
    )


def test_who_signs_another_storys_headline_signs_not_this_one() -> None:
    check(
        [
            HEADLINE,
            ("By Jane Doe", "byline"),
            ("Related", "boilerplate"),
            ("Why old locks break in the cold", "boilerplate"),
            ("By John Roe", "boilerplate"),
            *STORY,
        ]
    )


def test_a_name_under_about_the_author_signs() -> None:
    check([HEADLINE, *STORY, ("About the author", "boilerplate"), ("Jane Doe", "byline")])


def test_what_is_done_in_the_present_on_a_day_with_its_year_is_a_picture() -> None:
    shown = "An engineer inspects the gates of the lock in Springfield on March 5, 2024."
    told = "An engineer inspected the gates of the lock in Springfield on March 5, 2024."
    check([HEADLINE, *STORY[:2], (shown, "caption"), *STORY[2:]])
    check([HEADLINE, *STORY[:2], (told, "body"), *STORY[2:]])


def test_a_sentence_without_its_stop_between_paragraphs_is_a_picture() -> None:
    shown = "The engineers said they would go on working through the night in the cold"
    said = "He said they would go on working through the night in the cold"
    check([HEADLINE, *STORY[:2], (shown, "caption"), *STORY[2:]])
    assert (said, "caption") not in roles("\n".join([LEAD, NEXT, said, MORE, LAST]))


def test_a_few_words_between_a_paragraph_and_a_credit_are_a_picture() -> None:
    check(
        [
            HEADLINE,
            *STORY[:2],
            ("The sea lock", "caption"),
            ("Photo: Jane Doe", "credit"),
            *STORY[2:],
        ]
    )


def test_a_story_begins_at_its_agencys_dateline() -> None:
    check(
        [
            HEADLINE,
            ("By Jane Doe", "byline"),
            ("Ships have been waiting outside the harbour of Springfield for a week.", "caption"),
            (f"SPRINGFIELD, Ohio (AP) — {LEAD}", "body"),
            (NEXT, "body"),
            (LAST, "body"),
        ]
    )


def test_a_headline_stands_over_who_signs_it() -> None:
    check(
        [
            ("Inland", "section"),
            ("When the sea will not wait", "headline"),
            ("By Jane Doe", "byline"),
            ("The harbour of Springfield and its old sea lock", "deck"),
            *STORY,
        ]
    )


@pytest.mark.parametrize("sign", ["jd/roe", "jd-jr/ap", "--Acme Wire", "ACME.COM"])
def test_a_desks_sign_closes_a_story(sign: str) -> None:
    check([HEADLINE, *STORY, (sign, "trailer")])


def test_a_story_goes_on_behind_a_box_of_links() -> None:
    check(
        [
            HEADLINE,
            *STORY,
            ("Recommended", "boilerplate"),
            ("Seven lakes to swim in this summer", "boilerplate"),
            ("Divers found a bell among the stones.", "body"),
        ]
    )


def test_lines_of_figures_are_a_list_of_the_story() -> None:
    check(
        [
            HEADLINE,
            *STORY,
            ("The second quarter", "subhead"),
            ("Revenue of $212 million, up 18%", "list"),
            ("Net income of $19 million, down 2%", "list"),
            ("Cash of $340 million at the end", "list"),
            ("The port office expects revenue of $400 million in the whole year.", "body"),
        ]
    )


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "Harbour stays shut\n"
        "\n"
        "   The harbour of Springfield stayed shut on Monday while engineers\n"
        "mended its old sea lock, the port office said. Ships waited outside\n"
        "for a third day, and two of them turned back to the open sea again.\n"
        "   The office hopes to open the lock again before the weekend, if the\n"
        "weather allows it and the new gates can be brought down the river.\n"
    )
    blocks = split_blocks(Source("", text).lines(), "en")
    assert [(block.role, len(block.lines)) for block in blocks if block.role == "body"] == [
        ("body", 3),
        ("body", 2),
    ]


LINES = st.sampled_from(
    [
        LEAD,
        NEXT,
        "By Jane Doe",
        "— Jane Doe",
        "Photo: Jane Doe/Reuters",
        "About Acme",
        "# Notes",
        "Share",
        "a@b.example",
        "www.acme.example",
        "* * *",
        "- one",
        "One\tTwo",
        "Name: this.",
        "$J",
        ":",
        '"',
        " \t",
        "",
        "\ud800",
        "\x0c\x85",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, max_size=25), st.sampled_from(["en", "de", "und"]))
def test_every_line_is_blank_or_in_exactly_one_block(lines: list[str], language: str) -> None:
    source = Source("", "\n".join(lines))
    blocks = split_blocks(source.lines(), language)
    held = [line.number for block in blocks for line in block.lines if line.text.strip()]
    assert held == [line.number for line in source.lines() if line.text.strip()]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_text_is_refused(text: str) -> None:
    split_blocks(Source("", text).lines(), "en")


@pytest.mark.skipif(not SEED.exists(), reason="the shared seeds are not beside the repository")
def test_the_seed_is_read_right_line_by_line() -> None:
    found = [role for _, role in roles(SEED.read_text(encoding="utf-8"))]
    assert found == ["caption", "boilerplate"] + ["body"] * 6 + ["caption"] + ["body"] * 8
