"""Bylines: who signs.

    By Jane Doe and John Roe, Staff Writers     two people, one title
    JANE DOE | The Daily Acme                   a bare name and its outlet
    Von Jane Doe, Berlin                        "by" in the language of the text
    By Acme Staff                               an organisation in place of a person
    Jane Doe / @janedoe                         handles and addresses are no names

A line with "By" is a byline unless it goes on like a sentence. A bare line is one where a
person's name opens it and nothing but titles, outlets and more names follow.
"""

import re
from functools import cache, lru_cache

from newsexport.datelines.agencies import is_agency
from newsexport.parser.bylines import words as words_of
from newsexport.parser.bylines.bare import Line, plain_name, read_bare
from newsexport.parser.bylines.found import Author, Byline, assigned
from newsexport.parser.bylines.intro import label_end, names_start, openings
from newsexport.parser.bylines.names import Piece, looks_like_person
from newsexport.parser.bylines.pieces import read_pieces
from newsexport.parser.bylines.signs import may_sign
from newsexport.parser.bylines.words import among
from newsexport.parser.stamps.tokens import has_digit
from newsexport.source import Span, trimmed

__all__ = ["Author", "Byline", "read_byline"]

_LONGEST = 240  # characters
_LONGEST_NAME = 5  # words
_LONGEST_BARE = 120
_LITTLE = (
    " of the and for at in de del la le les da do du des et y e und von der di della i och og für"
    " & van het "
)
_MARGIN = 200  # white space round it


def read_byline(text: str, span: Span, language: str, near_headline: bool = False) -> Byline | None:
    """The byline that text[span] (one or a few lines) is, or None where it is none.

    `near_headline` says that the line stands where bylines stand: then a bare name needs no
    known given name, and an outlet's name alone will do.
    """
    start, end = span
    if end - start > _LONGEST + _MARGIN:
        return None
    if start >= end or text[start].isspace() or text[end - 1].isspace():
        start, end = trimmed(text, span)
    if not 1 < end - start <= _LONGEST:
        return None
    found = _byline_of(text[start:end], language, near_headline)
    return _moved(found, start) if found and start else found


def _moved(found: Byline, by: int) -> Byline:
    """`found` in a text that has `by` characters before the line."""
    text, organisation = found.text, found.organisation
    return Byline(
        Span(text.start + by, text.end + by),
        tuple(
            author._replace(span=Span(author.span.start + by, author.span.end + by))
            for author in found.authors
        ),
        organisation and Span(organisation.start + by, organisation.end + by),
        found.job_title,
    )


@lru_cache(maxsize=128)  # a line is asked for its role, then for its names
def _byline_of(text: str, language: str, near_headline: bool) -> Byline | None:
    span = Span(0, len(text))
    start = _signed_from(text, span, language)
    if start is None and near_headline:
        start = label_end(text)
    if start is None:
        if near_headline and text[-1] == "." and _is_loud_name(text[:-1]):
            return _byline_of(text[:-1], language, near_headline)  # "Jane DOE."
        if span.end > _LONGEST_BARE or text[-1] in ".?!:,;":
            return None
        if not may_sign(text, near_headline):
            return None
        pieces, junk = read_pieces(text, span, language)
        line = Line(text, span, language, near_headline)
        return _sourced(text, span) or read_bare(line, pieces, junk)
    pieces, _ = read_pieces(text, Span(start, span.end), language)
    return _signed(text, span, pieces, near_headline)


def _is_loud_name(text: str) -> bool:
    """Whether a name's last word is in capitals and its first is not."""
    words = text.split(None, _LONGEST_NAME)
    loud = len(words) > 1 and words[-1].isupper() and len(words[-1]) > 1
    return loud and not words[0].isupper() and looks_like_person(text)


def _signed_from(text: str, span: Span, language: str) -> int | None:
    """Where the names begin after "By"; None where the line has no such word."""
    start = span.start
    while start < span.end and text[start] in "^*-–— ":
        start += 1
    opening = _opening().match(text, start, span.end)
    if opening is None or opening[0].casefold() not in _openers(language[:2]):
        return None
    line = text[start : min(span.end, start + 40)]
    words = line.split(maxsplit=1)
    first = words[0].casefold() if words else ""
    if among(first, words_of.BY["en"]) or among(first, words_of.BY.get(language[:2], " ")):
        # "BY JANE DOE" and "By Jane Doe"; "by" inside a sentence stands in small letters.
        after = _past_space(text, start + len(first), span.end)
        if after >= span.end or text[after].isupper() or text[after] in "@\"'“":
            return after
    else:
        after = 0
    if first.partition(":")[0] in _introducing():
        folded = line.casefold()
        for form in words_of.INTRODUCTIONS:
            if folded.startswith(form) and not folded[len(form) : len(form) + 1].isalpha():
                return _past_space(text, start + len(form), span.end)
    if after:
        rest = line[after - start :].strip()
        newsroom = rest.rpartition(" ")[2].casefold() in words_of.NEWSROOMS
        if is_agency(rest) or (newsroom and len(rest.split()) < 3):
            return after
    begin = names_start(text[start : span.end])
    # "Published by Acme at March 5" is a time stamp.
    if begin is None or (first[:3] in ("pub", "ver") and has_digit(text, span)):
        return None
    return start + begin


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"[\w-]+")


@cache
def _openers(language: str) -> frozenset[str]:
    """The first words of all that stands before names: "By", "Von unserer", "Interview"."""
    by = f"{words_of.BY['en']} {words_of.BY.get(language, '')}".split()
    return frozenset(by) | {word.rstrip(".") for word in (*_introducing(), *openings())}


@cache
def _introducing() -> frozenset[str]:
    """The first words of what introduces a name, without their marks."""
    return frozenset(form.split()[0].rstrip(":") for form in words_of.INTRODUCTIONS)


def _past_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _signed(text: str, span: Span, pieces: list[Piece], near_headline: bool) -> Byline | None:
    """The byline after "By": people, or else the organisation that signs."""
    if not pieces:
        return Byline(span)
    small = text[span.start].islower()
    if pieces[0].prose or pieces[0].calendar or (small and any(piece.prose for piece in pieces)):
        return None
    if text[span.end - 1] == "." and sum(len(piece.text.split()) for piece in pieces) > 10:
        return None
    byline = assigned(span, pieces)
    # "POR ESO" and the like: the small word may be any in a line of capitals.
    shouted = not small and text[span.start : span.end].isupper() and text[span.start] not in "BV"
    strong = any(
        looks_like_person(author.name, strict=True)
        or (near_headline and plain_name(author.name.title()))
        for author in byline.authors
    )
    if shouted and not strong:
        return None
    newsroom = pieces[0].text.partition(" ")[0].casefold() in words_of.NEWSROOMS
    if small and not (byline.authors or newsroom):
        return None
    if byline.authors:
        return byline
    if any(piece.prose for piece in pieces) or not _names_outlet(pieces[0].text):
        return None
    return byline if byline.organisation else Byline(span, (), pieces[0].span)


def _names_outlet(written: str) -> bool:
    """Whether what signs in place of a person is names: no "By the time he fell"."""
    if ":" in written or all(len(word) == 1 for word in written.split()):
        return False
    for word in written.split():
        bare = word.strip(".,'\"“”").casefold()
        known = among(bare, _LITTLE) or among(bare, words_of.DESKS) or bare in words_of.NEWSROOMS
        if word[0].islower() and not (known or is_agency(word) or "." in word[1:-1]):
            return False
    return True


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
