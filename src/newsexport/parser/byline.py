"""Bylines: who signs."""

from typing import NamedTuple

from newsexport.source import Span


class Author(NamedTuple):
    name: str  # as written, without "By", title, outlet
    span: Span  # of the name, in the source
    job_title: str | None = None
    affiliation: str | None = None


class Byline(NamedTuple):
    text: Span  # the byline as printed, in the source
    authors: tuple[Author, ...] = ()
    organisation: Span | None = None  # an agency, outlet or desk that signs in place of a person


def read_byline(text: str, span: Span, language: str) -> Byline | None:
    """The byline that text[span] (one or a few lines) is, or None where it is none."""
    return None
