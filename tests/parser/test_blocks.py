"""What each line of an article is. One letter stands for a role, one line for each line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.parser.blocks import split_blocks
from newsexport.source import Source

LEAD = (
    "The town council of Fairport voted on Monday to rebuild the old harbor wall, officials said."
)
MORE = (
    "Work on the wall in Fairport is to begin in May and will cost 12 million dollars, they said."
)
SAID = '"We have waited long enough for this wall," said council member Ines Vidal.'


def roles(text: str, language: str = "en") -> list[str]:
    blocks = split_blocks(Source("", text).lines(), language)
    return [block.role for block in blocks for _ in block.lines]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([LEAD, MORE], "body body"),
        (["Fairport votes to rebuild harbor wall", LEAD, MORE], "headline body body"),
        (
            ["Local", "Fairport votes to rebuild harbor wall", "By Jane Doe", LEAD, MORE],
            "section headline byline body body",
        ),
        (
            [
                "Fairport votes to rebuild harbor wall",
                "Council wants the harbor wall done before the winter",
                "By Jane Doe, Staff Writer",
                "Published: March 5, 2024 9:15 a.m. EST",
                "Share on Facebook",
                LEAD,
                MORE,
            ],
            "headline deck byline timestamp boilerplate body body",
        ),
        (
            ["Fairport votes to rebuild harbor wall", LEAD, "What happens next", MORE, SAID],
            "headline body subhead body body",
        ),
        (
            [LEAD, "Sign up for our newsletter", MORE, "Related stories", "Wall falls in storm"],
            "body boilerplate body boilerplate boilerplate",
        ),
        (
            [LEAD, MORE, "(Reporting by Jane Doe; Editing by John Roe)", "Most read"],
            "body body trailer boilerplate",
        ),
        (
            [LEAD, MORE, "Correction: An earlier version of this story gave a wrong sum."],
            "body body correction",
        ),
        ([LEAD, MORE, "© 2024 The Fairport Post. All rights reserved."], "body body copyright"),
        (
            [LEAD, "The harbor wall in Fairport. Photo by Jane Roe/UPI", MORE],
            "body caption body",
        ),
        ([LEAD, "• New stones", "• A new path", "• Two lamps", MORE], "body list list list body"),
        ([LEAD, "Year\tCost", "2025\t5", "2026\t7", MORE], "body table table table body"),
        ([LEAD, "* * *", MORE], "body boilerplate body"),
        (
            [
                "Fairport votes to rebuild harbor wall",
                "Fairport votes to rebuild harbor wall - WXYZ",
                LEAD,
                MORE,
            ],
            "headline headline body body",
        ),
    ],
)
def test_roles(lines: list[str], expected: str) -> None:
    assert roles("\n".join(lines)) == expected.split()


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "   The town council of Fairport voted on Monday to rebuild the\n"
        "old harbor wall, which fell in the storm of January, officials\n"
        "said after the meeting.\n"
        "   Work on the wall is to begin in May and will cost a little\n"
        "more than 12 million dollars, they said.\n"
    )
    blocks = split_blocks(Source("", text).lines(), "en")
    assert [(block.role, len(block.lines)) for block in blocks] == [("body", 3), ("body", 2)]


def test_speech_set_with_a_dash_is_no_list() -> None:
    text = "\n".join(
        [
            "Byrådet i Nesby vedtok mandag kveld å bygge opp igjen den gamle muren ved havnen.",
            "- Vi har ventet lenge nok på denne muren, sa ordføreren etter møtet.",
            "Arbeidet begynner i mai og skal etter planen koste tolv millioner kroner.",
        ]
    )
    assert roles(text, "no") == ["body", "body", "body"]


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.one_of(
            st.sampled_from([LEAD, MORE, SAID, "By Jane Doe", "", "  ", "Share", "1 of 3 | x"]),
            st.text(max_size=30),
        ),
        max_size=12,
    )
)
def test_every_line_is_blank_or_in_exactly_one_block(lines: list[str]) -> None:
    source = Source("", "\n".join(lines))
    in_blocks = [line for block in split_blocks(source.lines(), "en") for line in block.lines]
    assert in_blocks == [line for line in source.lines() if line.text.strip()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares fall\n\nTraders uneasy", "headline body"),
        ("Shares fall\n\nShare on Facebook\n\nTraders uneasy", "headline boilerplate body"),
        ("Home\nNews\nSport\nWeather", "boilerplate boilerplate boilerplate boilerplate"),
        ("Shares fall", "boilerplate"),
    ],
)
def test_fragments_under_a_line_set_apart_are_a_story_where_no_sentence_is(
    text: str, expected: str
) -> None:
    assert " ".join(roles(text)) == expected


def test_what_looks_like_a_headline_far_down_is_a_fragment_among_others() -> None:
    fragments = "\n\n".join(f"{letter} 1" for letter in "abcdefghijkl")
    text = f"Shares fall\n\n{fragments}\n\n; Traders uneasy over tables\n\nno"
    assert roles(text)[0] == "headline"
    assert set(roles(text)[1:]) == {"body"}
