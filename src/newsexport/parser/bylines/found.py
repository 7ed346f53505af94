"""A byline that was found, and how titles and outlets go to the people who sign."""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.gazetteer import country_code, country_of
from newsexport.parser.bylines.names import (
    Piece,
    has_heading_word,
    is_title,
    looks_like_person,
    split_title,
)
from newsexport.parser.bylines.words import among
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
    job_title: str | None = None  # of the people in the byline above, where no person stands here


def assigned(span: Span, pieces: Sequence[Piece]) -> Byline:
    """Titles and outlets to the people before them."""
    authors: list[Author] = []
    organisation: Span | None = None
    fresh = 0  # the first of the people that wait for a title or an outlet
    before: str | None = None  # a title that stands before its name: "Toimittaja Jane Doe"
    for piece in pieces:
        written = piece.text.removeprefix("Special to ")
        if among(written.casefold().replace(".", ""), " phd md esq jr sr special "):
            continue
        if is_title(written):
            outlet, title = split_title(written)
            for at in range(fresh, len(authors)):
                author = authors[at]
                authors[at] = author._replace(
                    job_title=author.job_title or title,
                    affiliation=author.affiliation or outlet,
                )
            if not authors and organisation is None:
                before = None if outlet else title
                start = piece.span.start
                organisation = piece.span
                if outlet and not among(outlet.casefold(), " our a an the special "):
                    organisation = Span(start, start + len(outlet))
        elif _is_author(piece, bool(authors)):
            if authors and (authors[-1].job_title or authors[-1].affiliation):
                fresh = len(authors)
            if all(author.name.casefold() != written.casefold() for author in authors):
                authors.append(Author(written, piece.span, before))
                before = None
        elif authors and not is_place_name(written):
            for at in range(fresh, len(authors)):
                if authors[at].affiliation is None:
                    authors[at] = authors[at]._replace(affiliation=written)
        elif organisation is None and not authors:
            organisation = piece.span
    return Byline(span, tuple(authors), None if authors else organisation)


def _is_author(piece: Piece, later: bool) -> bool:
    """Whether `piece` names a person; `later` pieces may also be places and grounds."""
    if not looks_like_person(piece.text):
        return False
    if not later:
        return True
    return not (piece.outlet or has_heading_word(piece.text) or is_place_name(piece.text))


def is_place_name(name: str) -> bool:
    return bool(country_of(name) or country_code(name))
