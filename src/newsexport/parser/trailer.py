"""Trailers: "(Reporting by ...; Editing by ...)", "X contributed to this report." """

from typing import NamedTuple

from newsexport.newsitem import ContributorRole
from newsexport.source import Span


class FoundContributor(NamedTuple):
    name: str
    span: Span
    role: ContributorRole


def is_trailer(text: str, language: str) -> bool:
    """Whether the line or paragraph `text` is a trailer."""
    return False


def read_trailer(text: str, span: Span, language: str) -> tuple[FoundContributor, ...]:
    """The people that the trailer text[span] names, in order."""
    return ()
