"""Printed time stamps: published, updated."""

from typing import Literal, NamedTuple

from newsexport.source import Span


class Stamp(NamedTuple):
    kind: Literal["published", "modified"]
    value: str  # "2024-03-05", or date-time with offset where time and zone are printed
    span: Span
    labelled: bool = False  # the text itself says "Published", "Updated" ...


def read_stamps(text: str, span: Span, language: str) -> tuple[Stamp, ...]:
    """The stamps that text[span] (one line) prints; () where it is no time-stamp line."""
    return ()
