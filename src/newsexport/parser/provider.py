"""The news organisation that the text itself shows to be its provider."""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.datelines import FoundDateline
from newsexport.parser.blocks import TextBlock
from newsexport.parser.byline import Byline
from newsexport.source import Span


class FoundProvider(NamedTuple):
    name: str
    rule: str
    spans: tuple[Span, ...]
    confidence: int = 100


def find_provider(
    source: str,
    blocks: Sequence[TextBlock],
    dateline: FoundDateline | None,
    bylines: Sequence[Byline],
    language: str,
) -> FoundProvider | None:
    """Who provides the story, by dateline, byline, copyright line, sign-off or site suffix."""
    return None
