"""Bylines without "By": a name, an agency, a desk or a title on a line of its own."""

from typing import NamedTuple

from newsexport.datelines.agencies import agency_sign, is_agency
from newsexport.parser.bylines import words as words_of
from newsexport.parser.bylines.found import Byline, assigned, is_place_name
from newsexport.parser.bylines.names import (
    Piece,
    has_heading_word,
    is_title,
    looks_like_person,
    split_title,
)
from newsexport.parser.bylines.words import among
from newsexport.parser.providers.outlets import is_outlet
from newsexport.source import Span

# Where "Jane Doe/TT" signs a story.
SLASHED = ("sv", "da", "no", "nb", "nn", "fi")
_SHORTEST_LOUD = 4  # letters of a last name in capitals: "Team USA"
_WITH = " avec mit with con com met med "


class Line(NamedTuple):
    """A line without "By", and where it stands."""

    source: str
    span: Span
    language: str
    near_headline: bool


def read_bare(line: Line, pieces: list[Piece], junk: bool) -> Byline | None:
    """A byline without "By": a strong name, or a title or an agency alone."""
    span, near_headline = line.span, line.near_headline
    written = line.source[span.start : span.end]
    end = span.start + len(written.rstrip("=<*^ "))
    if not pieces:
        return Byline(span) if junk and "@" in written else None
    agency = _agency_line(written, pieces, near_headline)
    if agency:
        return Byline(span, (), agency)
    if any(piece.prose for piece in pieces) or written[0] == "/":
        return None
    first = pieces[0]
    if "(" in written and not (near_headline and _tells_where(written)):
        return None
    if _signs_alone(first.text):
        whole = first.span.end == end or (junk and len(pieces) == 1)
        return Byline(span, (), first.span) if whole else None
    if is_title(first.text):
        second = pieces[1].text if len(pieces) > 1 else ""
        if not (looks_like_person(second) and len(first.text.split()) < 3):
            small = _small_title(span, pieces) if near_headline else None
            return small or _title_line(span, pieces)
        first = pieces[1]
    if _desk(first.text, near_headline) and len(pieces) == 1 and first.span.end == end:
        return Byline(span, (), first.span)
    loud = first.text.isupper() and len(pieces) > 1
    person = looks_like_person(first.text, strict=True) or (
        near_headline and plain_name(first.text.title() if loud else first.text)
    )
    # "Jane Doe / AP" signs a picture, but in the north a story where it stands at its head.
    credits = not (near_headline and line.language[:2] in SLASHED)
    if not person or is_place_name(first.text):
        return None
    for piece in pieces[pieces.index(first) + 1 :]:
        credit = credits and "/" in written and is_agency(piece.text)
        credit = credit or _credits_picture(piece.text)
        known = is_title(piece.text) or looks_like_person(piece.text) or is_agency(piece.text)
        if credit or (not known and not _outlet(piece)):
            return None
    return assigned(span, pieces)


def _agency_line(written: str, pieces: list[Piece], near_headline: bool) -> Span | None:
    """The agency or outlet that signs: `Reuters, AFP`, `Le Acme avec AFP`, `ANI`."""
    first = pieces[0]
    if is_agency(written):
        return Span(first.span.start, first.span.start + len(written))
    if len(pieces) > 1 and all(is_agency(piece.text) for piece in pieces):
        return first.span
    if not near_headline:
        return None
    words = [word.strip(".,").casefold() for word in written.split()]
    desk = len(words) > 2 and all(among(word, words_of.DESKS) for word in words)
    if desk and not among(words[-1], words_of.TITLES):
        return Span(first.span.start, first.span.start + len(written))
    if written.isupper() and agency_sign(written) and len(written) > 2:
        return first.span
    helped = len(pieces) == 1 and is_agency(written.rpartition(" ")[2])
    if helped and any(among(word, _WITH) for word in written.split()):
        return first.span
    if len(words) > 2 and words[0] == "special" and words[1] in ("to", "for"):
        start = first.span.start + written.index(written.split()[2])
        return Span(start, first.span.start + len(written))
    return None


def _tells_where(written: str) -> bool:
    """Whether what stands in brackets behind a name is an agency or a place."""
    inner = written.partition("(")[2].rstrip(") ").removeprefix("à ").removeprefix("in ")
    return is_agency(inner) or is_place_name(inner)


def _credits_picture(written: str) -> bool:
    """Whether the last word of `written` is one that picture credits end with."""
    return among(written.rpartition(" ")[2].casefold(), words_of.PICTURES)


def plain_name(written: str) -> bool:
    """Whether a name without a known given name may be one: no capitals, no acronym in it."""
    if not looks_like_person(written) or has_heading_word(written) or len(written.split()) > 4:
        return False
    first, *rest = written.split()
    if not first.isupper() and all(word.isupper() for word in rest):
        return len(rest[-1]) >= _SHORTEST_LOUD  # "Jeanne DUPONT", as in French
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
    alone = words and (words[0] in words_of.NEWSROOMS or among(words[0], words_of.DESKS))
    if not (1 < len(words) <= 4 or (alone and len(words) < 5)):
        return False
    if any(letter.isdigit() or letter == ":" for letter in written):
        return False
    if near_headline and all(among(word, words_of.DESKS) for word in words):
        kicker = words == ["special", "report"]
        return (len(words) > 1 and not kicker) or words[0] in (
            "agencias",
            "agências",
            "agenturen",
            "agencies",
        )
    outlets = sum(among(word, words_of.OUTLETS) for word in words)
    if outlets == len(words) and "staff" in words:
        return True
    newsroom = bool(words) and words[0] in words_of.NEWSROOMS
    if newsroom and (outlets == len(words) or is_agency(written.partition(" ")[2])):
        return True
    loud = written[:4] == "The " or written.split()[0].isupper()
    named = near_headline and outlets and loud
    return bool(named and all(word[0].isupper() for word in written.split()))


def _small_title(span: Span, pieces: list[Piece]) -> Byline | None:
    """Under a name: `Business reporter, BBC News`, `Health correspondent`."""
    first, *others = pieces
    words = first.text.split()
    last = among(words[-1].casefold(), words_of.TITLES)
    if len(words) > 4 or len(words) < 2 or not last or not words[0][0].isupper():
        return None
    if not others:
        small = all(word.islower() for word in words[1:])
        return Byline(span, job_title=first.text) if small and len(words) < 4 else None
    named = is_outlet(others[0].text) or any(
        among(word.casefold(), words_of.OUTLETS) for word in others[0].text.split()
    )
    fits = named and len(others) < 3
    return Byline(span, (), others[0].span, first.text) if fits else None


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
    outlet, title = split_title(first.text)
    if outlet:
        start = first.span.start
        return Byline(span, (), Span(start, start + len(outlet)), title)
    return Byline(span, job_title=title)


def _outlet(piece: Piece) -> bool:
    """Whether a run of words after a name may be an outlet: capitals, no sentence."""
    words = piece.text.split()
    small = sum(not word[:1].isupper() for word in words)
    last = words[-1].casefold().rstrip(".")
    closes = not words[-1][:1].islower() or among(last, words_of.TITLES) or "." in words[-1]
    return len(words) <= 6 and small <= 1 and words[0][:1].isupper() and closes
