"""Bylines: who signs.

    By Jane Doe and John Roe, Staff Writers     two people, one title
    JANE DOE | The Daily Acme                   a bare name and its outlet
    Von Jane Doe, Berlin                        "by" in the language of the text
    By Acme Staff                               an organisation in place of a person
    Jane Doe / @janedoe                         handles and addresses are no names

A line with "By" is a byline unless it goes on like a sentence. A bare line is one where a
person's name opens it and nothing but titles, outlets and more names follow.
"""

from functools import cache
from typing import NamedTuple

from newsexport.datelines.agencies import is_agency
from newsexport.gazetteer import country_code, country_of
from newsexport.parser import byline_words as words_of
from newsexport.parser.byline_names import (
    Piece,
    has_heading_word,
    is_title,
    looks_like_person,
    split_title,
)
from newsexport.parser.byline_pieces import read_pieces
from newsexport.parser.byline_signs import may_sign
from newsexport.parser.byline_words import among
from newsexport.parser.stamp_tokens import has_digit
from newsexport.source import Span, trimmed

_LONGEST = 240  # characters
_LONGEST_BARE = 120
_MARGIN = 200  # white space round it


class Author(NamedTuple):
    name: str  # as written, without "By", title, outlet
    span: Span  # of the name, in the source
    job_title: str | None = None
    affiliation: str | None = None


class Byline(NamedTuple):
    text: Span  # the byline as printed, in the source
    authors: tuple[Author, ...] = ()
    organisation: Span | None = None  # an agency, outlet or desk that signs in place of a person


def read_byline(text: str, span: Span, language: str, near_headline: bool = False) -> Byline | None:
    """The byline that text[span] (one or a few lines) is, or None where it is none.

    `near_headline` says that the line stands where bylines stand: then a bare name needs no
    known given name, and an outlet's name alone will do.
    """
    if span.end - span.start > _LONGEST + _MARGIN:
        return None
    span = trimmed(text, span)
    if not 1 < span.end - span.start <= _LONGEST:
        return None
    start = _signed_from(text, span, language)
    if start is None:
        if span.end - span.start > _LONGEST_BARE or text[span.end - 1] in ".?!:,;":
            return None
        if not may_sign(text[span.start : span.end], near_headline):
            return None
        pieces, junk = read_pieces(text, span, language)
        return _sourced(text, span) or _bare(text, span, pieces, junk, near_headline)
    pieces, _ = read_pieces(text, Span(start, span.end), language)
    return _signed(text, span, pieces)


def _signed_from(text: str, span: Span, language: str) -> int | None:
    """Where the names begin after "By"; None where the line has no such word."""
    start = span.start
    while start < span.end and text[start] in "^*-–— ":
        start += 1
    line = text[start : min(span.end, start + 40)]
    words = line.split(maxsplit=1)
    first = words[0].casefold() if words else ""
    if among(first, words_of.BY["en"]) or among(first, words_of.BY.get(language[:2], " ")):
        # "BY JANE DOE" and "By Jane Doe"; "by" inside a sentence stands in small letters.
        after = _past_space(text, start + len(first), span.end)
        if after >= span.end or text[after].isupper() or text[after] in "@\"'“":
            return after
        if is_agency(line[after - start :].strip()):
            return after
    if first.partition(":")[0].rstrip(".") not in _introducing():
        return None
    folded = line.casefold()
    for form in words_of.INTRODUCTIONS:
        if folded.startswith(form) and not (form[:3] in ("pub", "ver") and _dated(text, span)):
            return _past_space(text, start + len(form), span.end)
    return None


@cache
def _introducing() -> frozenset[str]:
    """The first words of what introduces a name, without their marks."""
    return frozenset(form.split()[0].rstrip(".:") for form in words_of.INTRODUCTIONS)


def _dated(text: str, span: Span) -> bool:
    """Whether a figure stands in the line: "Published by Acme at March 5" is a time stamp."""
    return has_digit(text, span)


def _past_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _signed(text: str, span: Span, pieces: list[Piece]) -> Byline | None:
    """The byline after "By": people, or else the organisation that signs."""
    if not pieces:
        return Byline(span)
    small = text[span.start].islower()
    if pieces[0].prose or pieces[0].calendar or (small and any(piece.prose for piece in pieces)):
        return None
    if text[span.end - 1] == "." and sum(len(piece.text.split()) for piece in pieces) > 10:
        return None
    byline = _assign(span, pieces)
    # "POR ESO" and the like: the small word may be any in a line of capitals.
    shouted = not small and text[span.start : span.end].isupper() and text[span.start] not in "BV"
    strong = any(looks_like_person(author.name, strict=True) for author in byline.authors)
    if shouted and not strong:
        return None
    newsroom = pieces[0].text.partition(" ")[0].casefold() in words_of.NEWSROOMS
    if small and not (byline.authors or newsroom):
        return None
    if byline.authors or byline.organisation:
        return byline
    return Byline(span, (), pieces[0].span)


def _sourced(text: str, span: Span) -> Byline | None:
    """`Source: dpa`: an agency is named as the source."""
    label, colon, rest = text[span.start : span.end].partition(":")
    if not colon or not among(label.casefold().strip(), words_of.SOURCES):
        return None
    words = rest.split()
    if not words or len(words) > 3 or not (is_agency(words[0]) or is_agency(" ".join(words))):
        return None
    start = text.index(words[0], span.start + len(label))
    end = span.end if is_agency(" ".join(words)) else start + len(words[0])
    return Byline(span, (), Span(start, end))


def _bare(
    text: str, span: Span, pieces: list[Piece], junk: bool, near_headline: bool
) -> Byline | None:
    """A byline without "By": a strong name, or a title or an agency alone."""
    written = text[span.start : span.end]
    end = span.start + len(written.rstrip("=<*^ "))
    if not pieces:
        return Byline(span) if junk and "@" in written else None
    if any(piece.prose for piece in pieces) or written[0] == "/" or "(" in written:
        return None
    first = pieces[0]
    if _signs_alone(first.text):
        whole = first.span.end == end or (junk and len(pieces) == 1)
        return Byline(span, (), first.span) if whole else None
    if is_title(first.text):
        return _title_line(span, pieces)
    if _desk(first.text, near_headline) and len(pieces) == 1 and first.span.end == end:
        return Byline(span, (), first.span)
    person = looks_like_person(first.text, strict=True) or (
        near_headline and _plain_name(first.text)
    )
    if not person or _place(first.text):
        return None
    for piece in pieces[1:]:
        # "Jane Doe / AP" signs a picture.
        credit = ("/" in written and is_agency(piece.text)) or _credits_picture(piece.text)
        known = is_title(piece.text) or looks_like_person(piece.text) or is_agency(piece.text)
        if credit or (not known and not _outlet(piece)):
            return None
    return _assign(span, pieces)


def _credits_picture(written: str) -> bool:
    """Whether the last word of `written` is one that picture credits end with."""
    return among(written.rpartition(" ")[2].casefold(), words_of.PICTURES)


def _plain_name(written: str) -> bool:
    """Whether a name without a known given name may be one: no capitals, no acronym in it."""
    if not looks_like_person(written) or has_heading_word(written) or len(written.split()) > 4:
        return False
    return not any(
        len(word.replace(".", "")) > 1 and "." not in word and word.isupper()
        for word in written.split()
    )


def _signs_alone(written: str) -> bool:
    """An agency, or several that sign together: "AFP/The Acme"."""
    parts = [part.strip() for part in written.split("/")]
    if not any(map(is_agency, parts)):
        return False
    return all(is_agency(part) or part[:4] == "The " or part.isupper() for part in parts)


def _desk(written: str, near_headline: bool) -> bool:
    """`Staff Reports`; beside a headline any outlet: `The Acme Herald`."""
    words = written.casefold().split()
    if not (1 < len(words) <= 4 or (words and words[0] in words_of.NEWSROOMS and len(words) < 5)):
        return False
    if any(letter.isdigit() or letter == ":" for letter in written):
        return False
    outlets = sum(among(word, words_of.OUTLETS) for word in words)
    if outlets == len(words) and "staff" in words:
        return True
    newsroom = bool(words) and words[0] in words_of.NEWSROOMS
    if newsroom and outlets == len(words):
        return True
    loud = written[:4] == "The " or written.split()[0].isupper()
    named = near_headline and outlets and loud
    return bool(named and all(word[0].isupper() for word in written.split()))


def _title_line(span: Span, pieces: list[Piece]) -> Byline | None:
    """`Acme Sports Writer` on a line of its own."""
    first = pieces[0]
    words = first.text.split()
    capital = all(word[0].isupper() or among(word, " and of for the ") for word in words)
    last = among(words[-1].casefold(), words_of.TITLES)
    if len(words) > 5 or not capital or len(pieces) > 2 or not last:
        return None
    if among(words[0].casefold(), " about the our your meet for from to a an ask dear "):
        return None
    outlet, _ = split_title(first.text)
    if outlet:
        start = first.span.start
        return Byline(span, (), Span(start, start + len(outlet)))
    return Byline(span)


def _place(name: str) -> bool:
    return bool(country_of(name) or country_code(name))


def _outlet(piece: Piece) -> bool:
    """Whether a run of words after a name may be an outlet: capitals, no sentence."""
    words = piece.text.split()
    small = sum(not word[:1].isupper() for word in words)
    return len(words) <= 6 and small <= 1 and words[0][:1].isupper()


def _assign(span: Span, pieces: list[Piece]) -> Byline:
    """Titles and outlets to the people before them."""
    authors: list[Author] = []
    organisation: Span | None = None
    fresh = 0  # the first of the people that wait for a title or an outlet
    for piece in pieces:
        written = piece.text.removeprefix("Special to ")
        if among(written.casefold().replace(".", ""), " phd md esq jr sr "):
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
                start = piece.span.start
                organisation = piece.span
                if outlet and not among(outlet.casefold(), " our a an the special "):
                    organisation = Span(start, start + len(outlet))
        elif _is_author(piece, bool(authors)):
            if authors and (authors[-1].job_title or authors[-1].affiliation):
                fresh = len(authors)
            if all(author.name.casefold() != written.casefold() for author in authors):
                authors.append(Author(written, piece.span))
        elif authors and not _place(written):
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
    return not (piece.outlet or has_heading_word(piece.text) or _place(piece.text))
