"""Captions and credits."""

from typing import NamedTuple

from newsexport.source import Span


class Caption(NamedTuple):
    """The parts of a caption line, each where it stands in the source."""

    caption: Span | None = None  # without gallery counter, credit and "License Photo"
    credit: Span | None = None  # as printed: "File Photo by John Minchillo/UPI"
    creditline: Span | None = None  # "John Minchillo/UPI"
    creator: Span | None = None  # "John Minchillo"
    supplier: Span | None = None  # "UPI"
    archive: bool = False  # a file photo


def read_caption(text: str, span: Span, language: str) -> Caption | None:
    """The parts of the caption or bare credit that text[span] is; None where it shows no sign
    of being one (no counter, credit or label). A line known to be a caption by its neighbours
    only is given whole as `caption` by the caller."""
    return None
