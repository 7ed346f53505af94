"""The parts of a text before their roles are known: paragraphs, and what each shows by itself."""

from typing import NamedTuple

from newsexport.newsitem import LineRole
from newsexport.parser.lines.furniture import is_furniture, is_separator
from newsexport.parser.lines.notes import note_role
from newsexport.parser.lines.shape import Shape, plain_paragraph, shape_of_words
from newsexport.parser.lines.telltale import CAPTION, NOTE, PAGE, TRAILER, asked
from newsexport.parser.pictures.captions import read_caption
from newsexport.parser.trailers.trailer import is_trailer
from newsexport.source import Line, Span, prose

# Alone on a line: the credit follows on the next.
_CREDIT_LABELS = frozenset(("Foto:", "Photo:", "Bild:", "Image:", "Crédito:", "Kuva:", "Picture:"))
_LONGEST_CAPTION = 90  # words
_LONGEST_READ = 1_500  # characters of a paragraph that is read as a whole
_END = 400


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
    if len(text) > _LONGEST_READ:  # its ends tell what there is to tell
        split = f"{text[:_END]} {text[-_END:]}".split()
        shape = shape_of_words(text, text.count(" ") + 1)
    else:
        split = text.split()
        shape = plain_paragraph(text, len(split)) or shape_of_words(text, len(split))
    grammars = asked(text, split, shape)
    own = _own_role(text, shape, language, grammars) if grammars else None
    return Part(lines, text, shape, own)


def _own_role(text: str, shape: Shape, language: str, grammars: int) -> LineRole | None:
    if not text[0].isalnum() and is_separator(text):
        return "boilerplate"
    if text in _CREDIT_LABELS:
        return "credit"
    if grammars & NOTE:
        role = note_role(text, language)
        if role:
            return role
    if grammars & TRAILER and is_trailer(text, language):
        return "trailer"
    if grammars & PAGE and is_furniture(text, shape, language):
        return "boilerplate"
    if grammars & CAPTION and shape.words <= _LONGEST_CAPTION:
        caption = read_caption(text, Span(0, len(text)), language)
        if caption:
            if caption.caption:
                return "caption"
            return "credit" if caption.creditline else "boilerplate"
    return None
