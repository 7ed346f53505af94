"""Caption and credit lines to pictures."""

import pytest

from newsexport.newsitem import LineRole
from newsexport.parser.blocks import TextBlock
from newsexport.parser.pictures.found import find_pictures
from newsexport.source import Source

_SHIP = "The ship lies in the port of Acme."


def pictures(*lines: tuple[LineRole, str]) -> list[tuple[str | None, str | None]]:
    """Caption and credit line of each picture that the lines tell of."""
    source = Source("<text>", "\n".join(text for _, text in lines))
    blocks = [
        TextBlock(role, (line,)) for (role, _), line in zip(lines, source.lines(), strict=True)
    ]
    found = find_pictures(source.text, blocks, "en")
    return [(one.picture.caption, one.picture.creditline) for one in found]


def test_a_credit_belongs_to_the_caption_above_it() -> None:
    assert pictures(("caption", _SHIP), ("credit", "Photo: Jane Doe/Acme")) == [
        (_SHIP, "Jane Doe/Acme")
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [("caption", _SHIP), ("credit", "Photo: Jane Doe"), ("credit", "Photo: Jane Doe")],
        [("caption", f"{_SHIP} Photo: Jane Doe"), ("credit", "Photo: Jane Doe")],
        [("caption", _SHIP), ("caption", _SHIP), ("credit", "Photo: Jane Doe")],
        [
            ("caption", _SHIP),
            ("credit", "Photo: Jane Doe"),
            ("body", "The ship came on Monday."),
            ("caption", _SHIP),
            ("credit", "Photo: Jane Doe"),
        ],
    ],
)
def test_what_is_printed_twice_makes_one_picture(lines: list[tuple[LineRole, str]]) -> None:
    assert pictures(*lines) == [(_SHIP, "Jane Doe")]


def test_a_credit_alone_is_a_picture_too() -> None:
    assert pictures(("credit", "Photo: Jane Doe"), ("body", "It came.")) == [(None, "Jane Doe")]


def test_two_pictures_may_have_one_maker() -> None:
    assert pictures(
        ("caption", _SHIP),
        ("credit", "Photo: Jane Doe"),
        ("caption", "The crew waits on the pier."),
        ("credit", "Photo: Jane Doe"),
    ) == [(_SHIP, "Jane Doe"), ("The crew waits on the pier.", "Jane Doe")]


def test_the_line_of_an_images_source_belongs_to_the_caption_below_it() -> None:
    assert pictures(
        ("credit", "Image source, Getty Images"), ("caption", "Image caption, The ship in port")
    ) == [("The ship in port", "Getty Images")]
