"""What is written in a story, paragraph by paragraph, and in which language."""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document, Passage, Text, passages
from newsexport.documents.handles import Content
from newsexport.source import Span

HEADLINES = ("headline", "title", "deck", "section")
CAPTIONS = ("caption", "credit")
NAMES = ("by", "author", "contributor", "provider")
DATES = ("published", "modified", "created", "versionCreated")


def written(document: Document, *roles: str) -> Iterator[Passage]:
    """The paragraphs of the texts that have one of `roles`."""
    for text in document.texts:
        if text.role in roles and text.role != "body":
            yield from passages(text)
    if "body" in roles:
        yield from document.paragraphs


def everything(document: Document, *roles: str) -> Iterator[Passage]:
    """As `written`; of an article's text the whole of it, what the parser left aside too."""
    if document.format == "text":
        whole = document.source.text
        yield from passages(Text("body", whole, Span(0, len(whole))))
    else:
        yield from written(document, *roles)


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
