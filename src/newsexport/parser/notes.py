"""Corrections, editor's notes, copyright lines and press-release contacts."""

from typing import Literal, NamedTuple

from newsexport.source import Span

NoteRole = Literal["correction", "note", "copyright", "contact"]


class Copyright(NamedTuple):
    notice: Span
    holder: Span | None = None
    year: int | None = None


def note_role(text: str, language: str) -> NoteRole | None:
    """What the line or paragraph `text` is, if it is one of these."""
    return None


def read_copyright(text: str, span: Span, language: str) -> Copyright | None:
    """Notice, holder and year of the copyright line text[span]."""
    return None
