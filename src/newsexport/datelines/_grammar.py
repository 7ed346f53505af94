"""The words that house styles are made of.

A piece reads what stands at a place of the copy and answers where it ends and which parts it
saw, or None; it never raises. White space before a piece does not count, so a dateline may
break over a line end. A house style is a sequence of pieces:

>>> acme = house_style("acme", optional(place), optional(mark(","), date), sign("Acme"), dash)
>>> print(acme.show("DOVER, Del., March 3 (Acme) -- Shares fell."))
place=DOVER, Del. | region=Del. | day=3.3. | agency=Acme | "DOVER, Del., March 3 (Acme) --"
>>> print(acme.show("Springfield shares fell."))
None
"""

from typing import NamedTuple

from newsexport.calendar import month_number
from newsexport.datelines._day import date
from newsexport.datelines._found import LONGEST, FoundDateline
from newsexport.datelines._pieces import Copy, Found, Part, Piece, either, optional, sequence, skip
from newsexport.datelines._place import place, sure_place
from newsexport.datelines._words import among
from newsexport.datelines.agencies import agency_sign
from newsexport.gazetteer import country_code
from newsexport.source import Span

__all__ = [
    "HouseStyle",
    "agency",
    "dash",
    "date",
    "either",
    "head",
    "house_style",
    "mark",
    "optional",
    "place",
    "sequence",
    "sign",
]

_DASHES = "-–—―_"
_LONGEST_SIGN = 40
_NO_SIGN = (
    " adds corrects correcting updates update updated repeats recasts file photo ed eds note left"
    " right correction clarification video photos pictured above below "
)


class HouseStyle(NamedTuple):
    name: str
    piece: Piece

    def read(self, text: str, span: Span, language: str) -> FoundDateline | None:
        """The dateline in this style that opens text[span], or None."""
        copy = Copy(text, min(span.end, span.start + LONGEST), language)
        found = self.piece(copy, span.start)
        if found is None or not found.parts:
            return None
        parts = {part.name: part for part in reversed(found.parts)}
        # Without a dash "Acme (AP)" may open any sentence.
        ends = text[found.end - 1]
        if "place" in parts and ends == ")" and not sure_place(copy, found):
            return None
        day = parts["day"].day if "day" in parts else None
        return FoundDateline(
            Span(span.start, found.end),
            _span(parts, "place"),
            _span(parts, "region"),
            day,
            _span(parts, "agency"),
            self.name,
        )

    def show(self, text: str, language: str = "en") -> str:
        """What is found in `text`, in one line: for the examples on the styles' pages."""
        found = self.read(text, Span(0, len(text)), language)
        if found is None:
            return "None"
        shown = []
        for name, span in (("place", found.place), ("region", found.region)):
            if span:
                shown.append(f"{name}={' '.join(text[span.start : span.end].split())}")
        if found.day:
            year = found.day.year or ""
            shown.append(f"day={found.day.day}.{found.day.month}.{year}")
        if found.agency:
            shown.append(f"agency={text[found.agency.start : found.agency.end]}")
        whole = " ".join(text[found.text.start : found.text.end].split())
        return " | ".join([*shown, f'"{whole}"'])


def _span(parts: dict[str, Part], name: str) -> Span | None:
    return parts[name].span if name in parts else None


def house_style(name: str, *pieces: Piece) -> HouseStyle:
    """A style of the `pieces` in their order."""
    return HouseStyle(name, sequence(*pieces))


def mark(characters: str) -> Piece:
    """One of `characters`, a point of punctuation."""

    def piece(copy: Copy, pos: int) -> Found | None:
        pos = skip(copy, pos)
        fits = pos < copy.end and copy.text[pos] in characters
        return Found(pos + 1) if fits else None

    return piece


def _dash_follows(text: str, pos: int) -> bool:
    follows = text[pos : pos + 2].lstrip()
    return bool(follows) and follows[0] in _DASHES


def dash(copy: Copy, pos: int) -> Found | None:
    """`-`, `--`, an en or em dash, or the wire's `_`; a point may stand before it (`.-`).

    A colon or a point right behind a sign in brackets does the same: `OSLO (NTB): `."""
    start = pos
    text = copy.text
    closes = text[pos - 1] in ")]" and text[pos : pos + 2] in (": ", ". ")
    if closes and not _dash_follows(text, pos + 1):
        return Found(pos + 1)
    pos = skip(copy, pos)
    if pos < copy.end and text[pos] in ".:" and _dash_follows(text, pos + 1):
        pos = skip(copy, pos + 1)
        start = pos - 1
    first = pos
    while pos < copy.end and text[pos] in _DASHES and pos - first < 3:
        pos += 1
    if pos == first:
        return None
    # Hyphens between letters join words: "well-known", "BC-RATES--Banks".
    between = copy.text[first - 1 : first].isalnum() and text[pos : pos + 1].isalnum()
    lone = pos - first == 1 and first == start and pos < copy.end and not text[pos].isspace()
    joins = text[first] in "-_" and (between or lone)
    return None if joins else Found(pos)


def agency(*names: str) -> Piece:
    """One of `names` as written, in no brackets."""

    def piece(copy: Copy, pos: int) -> Found | None:
        pos = skip(copy, pos)
        for name in names:
            end = pos + len(name)
            if end <= copy.end and copy.text[pos:end].casefold() == name.casefold():
                follows = copy.text[end : end + 1]
                if not follows.isalnum():
                    return Found(end, (Part("agency", Span(pos, end)),))
        return None

    return piece


def sign(*names: str, brackets: str = "()") -> Piece:
    """An agency in brackets, alone or with others: `(AP)`, `(tca/dpa)`, `(Acme, March 3)`.

    One of the `names` has to be among them; without names any sign will do.
    """
    known = frozenset(name.casefold() for name in names)
    opening, closing = brackets[0], brackets[1]

    def piece(copy: Copy, pos: int) -> Found | None:
        pos = skip(copy, pos)
        text = copy.text
        if text[pos : pos + 1] != opening:
            return None
        end = text.find(closing, pos + 1, min(copy.end, pos + _LONGEST_SIGN + 2))
        written = text[pos + 1 : end] if end > 0 else ""
        agency, comma, rest = written.partition(" - " if " - " in written else ",")
        if not agency.strip() or (known and not known & signs_in(agency)):
            return None
        if not known and not _may_be_sign(agency):
            return None
        start = pos + 1 + len(agency) - len(agency.lstrip())
        span = Span(start, start + len(agency.strip()))
        day: tuple[Part, ...] = ()
        if comma:
            found = date(copy, pos + 1 + len(agency) + len(comma))
            day = found.parts if found else ()
            if not found and rest.strip().casefold() not in known:
                return None
        return Found(end + 1, (Part("agency", span), *day))

    return piece


def signs_in(written: str) -> frozenset[str]:
    """The signs in what stands in brackets: the whole, and each of several.

    >>> sorted(signs_in("tca/dpa"))
    ['dpa', 'tca', 'tca/dpa']
    """
    whole = " ".join(written.casefold().split())
    pieces = whole.replace("/", " ").replace("-", " ").replace("+", " ").split()
    slashed = [piece.strip() for piece in whole.split("/")]
    return frozenset({whole, *pieces, *slashed})


def _may_be_sign(written: str) -> bool:
    """Letters, a few words, at least one capital: (KTRK), (Acme News), (Radio 4)."""
    words = written.split()
    return (
        0 < len(words) <= 4
        and all(letter.isalnum() or letter in " &.'’-/\n" for letter in written)
        and (
            any(letter.isupper() for letter in written) or any(map(agency_sign, signs_in(written)))
        )
        and not among(words[0].casefold(), _NO_SIGN)
        and not (len(written.strip()) > 3 and country_code(written))
        and not all(word.isdigit() or month_number(word, "en") for word in words)
    )


head = sequence(optional(place), optional(optional(mark(",")), date), optional(mark(",")))
