"""Who speaks."""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.parser.names import FoundName
from newsexport.parser.passage import Passage
from newsexport.parser.quotes import FoundQuote


class FoundSpeaker(NamedTuple):
    name: str  # fullest form in the text, or the words that name somebody unnamed
    person: FoundName | None = None  # who of the names it is


def find_speakers(
    quotes: Sequence[FoundQuote],
    passages: Sequence[Passage],
    names: Sequence[FoundName],
    language: str,
) -> tuple[FoundSpeaker | None, ...]:
    """The speaker of each quote, in step with `quotes`; None where nobody can tell."""
    return (None,) * len(quotes)
