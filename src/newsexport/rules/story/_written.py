"""What is written in a story, paragraph by paragraph, and in which language."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newsexport.documents.document import Document, Passage, Text, passages
from newsexport.documents.handles import Content
from newsexport.source import Span

HEADLINES = ("headline", "title", "deck", "section")
CAPTIONS = ("caption", "credit")
NAMES = ("by", "author", "contributor", "provider")


def written(document: Document, roles: Sequence[str], signs: Sequence[str]) -> Iterator[Passage]:
    """The paragraphs with one of `signs` in the texts that have one of `roles`."""
    if not any(map(document.prose.__contains__, signs)):
        return
    for text in document.of(*roles):
        found = document.paragraphs if text.role == "body" else passages(text)
        for passage in found:
            if any(map(passage.text.__contains__, signs)):
                yield passage
        if text.role == "body":
            break  # the paragraphs of all bodies have been given


def everything(document: Document, roles: Sequence[str], signs: Sequence[str]) -> Iterator[Passage]:
    """As `written`; of an article's text the whole of it, what the parser left aside too."""
    if document.format != "text":
        yield from written(document, roles, signs)
    elif any(map(document.prose.__contains__, signs)):
        whole = document.source.text
        yield from passages(Text("body", whole, Span(0, len(whole))))


def ends(passages: Sequence[Passage], first: int, last: int) -> Sequence[Passage]:
    """The first and the last paragraphs."""
    few = len(passages) <= first + last
    return passages if few else (*passages[:first], *passages[-last:])


def plain(text: Text) -> str:
    """The text without markup, every run of white space one space."""
    if text.markup:
        return " ".join(" ".join(passage.text.split()) for passage in passages(text))
    return " ".join(text.text.split())


def said_language(document: Document) -> str:
    """The language tag that the document gives; "und" where it gives none."""
    if document.format == "text":
        language: str = document.value.language
        return language
    text = document.first("language")
    return text.text.strip() if text else "und"


def is_usable(document: Document) -> bool:
    """Whether nothing says that the story is held back or withdrawn."""
    status = document.first("status")
    return status is None or status.text.strip().rpartition(":")[2].lower() in ("", "usable")


def spaced(document: Document, text: Text) -> str | None:
    """The text with one space between two words, where it is written otherwise in data."""
    written = text.text
    new = " ".join(written.split())
    if not new or text.markup or document.format == "text" or new == written:
        return None
    if isinstance(text.at, Content) and ("\n" in written or len(text.at.element)):
        return None  # laid out over lines, or with elements in it
    # a space that shall not break a line is meant
    outer = written != written.strip()
    return new if outer or _needless().search(written) else None


@cache
def _needless() -> re.Pattern[str]:
    return re.compile(r" [ \t]|[\t\r\n]")
