"""Direct speech."""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.parser.passage import Passage


class FoundQuote(NamedTuple):
    """One marked stretch of direct speech: the passage's text [start:end], without the marks."""

    passage: str  # its id
    start: int
    end: int
    # the stretch ends without its closing mark and the next paragraph re-opens it
    runs_on: bool = False


def find_quotes(passages: Sequence[Passage], language: str) -> tuple[FoundQuote, ...]:
    """The direct speech in `passages`, in order."""
    return ()
