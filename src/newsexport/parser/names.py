"""Names in the story: people, organisations, places."""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.newsitem import SubjectType
from newsexport.parser.passage import Passage


class NameMention(NamedTuple):
    passage: str  # its id
    start: int  # in the passage's text
    end: int


class FoundName(NamedTuple):
    """One person, organisation or place, by the fullest form of its name in the text."""

    type: SubjectType
    name: str
    mentions: tuple[NameMention, ...]  # in the order of the text; later short forms too
    job_title: str | None = None
    country: str | None = None  # geoArea: ISO 3166-1 alpha-2 of the country it is or lies in
    is_country: bool = False
    confidence: int = 100


def find_names(passages: Sequence[Passage], language: str) -> tuple[FoundName, ...]:
    """Everybody and everything named in `passages`, each once, by first mention."""
    return ()
