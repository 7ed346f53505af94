"""The parts of a text before their roles are known: paragraphs, and what each shows by itself."""

from itertools import pairwise
from typing import NamedTuple

from newsexport.newsitem import LineRole
from newsexport.parser.captions import read_caption
from newsexport.parser.furniture import is_furniture, is_separator
from newsexport.parser.notes import note_role
from newsexport.parser.shape import Shape, shape_of
from newsexport.parser.trailer import is_trailer
from newsexport.source import Line, Span, prose

_LONGEST_CAPTION = 90  # words
_ABOVE_CREDIT = 45  # words of a caption that only the credit below it shows to be one


class Part(NamedTuple):
    """One paragraph before its role is known."""

    lines: tuple[Line, ...]
    text: str
    shape: Shape
    own: LineRole | None  # what it is by its own form, wherever it stands

    @property
    def is_prose(self) -> bool:
        return self.own is None and self.shape.prose


def part_of(lines: tuple[Line, ...], language: str) -> Part:
    text = prose(" ".join(line.text for line in lines)) if len(lines) > 1 else lines[0].text.strip()
    shape = shape_of(text)
    return Part(lines, text, shape, _own_role(text, shape, language))


def _own_role(text: str, shape: Shape, language: str) -> LineRole | None:
    if is_separator(text):
        return "boilerplate"
    role = note_role(text, language)
    if role:
        return role
    if is_trailer(text, language):
        return "trailer"
    if shape.words <= _LONGEST_CAPTION:
        caption = read_caption(text, Span(0, len(text)), language)
        if caption:
            if caption.caption:
                return "caption"
            return "credit" if caption.creditline else "boilerplate"
    return "boilerplate" if is_furniture(text, shape, language) else None


def with_captions(parts: list[Part]) -> list[Part]:
    """A sentence or two directly above a line that is only a credit is that picture's caption."""
    for at, (part, below) in enumerate(pairwise(parts)):
        if part.own is None and below.own == "credit" and 5 <= part.shape.words <= _ABOVE_CREDIT:
            parts[at] = part._replace(own="caption")
    return parts


def with_about(parts: list[Part]) -> list[Part]:
    """What follows a heading "About Acme" in the second half is about Acme: a note."""
    about = False
    for at, part in enumerate(parts):
        if part.own == "note":
            about = at >= len(parts) // 2 and not part.shape.ends
        elif about and part.is_prose:
            parts[at] = part._replace(own="note")
        else:
            about = False
    return parts
