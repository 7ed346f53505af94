"""The open form: place and dash, with a day or a sign that no style here knows.

>>> print(plain.show("BERLIN — Die Kurse sind gefallen.", "de"))
place=BERLIN | "BERLIN —"
>>> print(plain.show("SPRINGFIELD, Ill. (KXYZ) -- Shares fell."))
place=SPRINGFIELD, Ill. | region=Ill. | agency=KXYZ | "SPRINGFIELD, Ill. (KXYZ) --"
>>> print(plain.show("Springfield, 4 mar (Acme).- Las bolsas cayeron.", "es"))
place=Springfield | day=4.3. | agency=Acme | "Springfield, 4 mar (Acme).-"
>>> print(plain.show("Jan. 12 (AcmeNews) - Shares fell."))
day=12.1. | agency=AcmeNews | "Jan. 12 (AcmeNews) -"

The place may stand in brackets, and alone on its line:

>>> print(plain.show("(SPRINGFIELD) - Shares fell."))
place=SPRINGFIELD | "(SPRINGFIELD) -"
>>> print(plain.show("SPRINGFIELD, Ill."))
place=SPRINGFIELD, Ill. | region=Ill. | "SPRINGFIELD, Ill."

No sentence is a dateline, and no acronym a place:

>>> print(plain.show("Shares – all of them – fell."))
None
>>> print(plain.show("NATO – all of it – met."))
None
"""

from newsexport.datelines._grammar import (
    HouseStyle,
    agency,
    dash,
    date,
    either,
    head,
    mark,
    optional,
    place,
    sequence,
    sign,
)
from newsexport.datelines._pieces import Copy, Found, Piece, word_at
from newsexport.datelines._place import sure_place
from newsexport.datelines.agencies import agency_sign, is_agency
from newsexport.gazetteer import country_code, country_of


def _sure(*pieces: Piece) -> Piece:
    """The pieces, if their place is one for sure."""
    whole = sequence(*pieces)

    def piece(copy: Copy, pos: int) -> Found | None:
        found = whole(copy, pos)
        return found if found and sure_place(copy, found) else None

    return piece


def _city(copy: Copy, pos: int) -> Found | None:
    """Place and dash alone: capitals or a city, for "Russia – what next" is a headline."""
    found = sequence(place, dash)(copy, pos)
    if found is None or not sure_place(copy, found):
        return None
    name = copy.text[slice(*found.parts[0].span)]
    return found if name.isupper() or not country_code(name) else None


def _with_agency(*pieces: Piece) -> Piece:
    """The pieces, if their sign is a known agency's: then no dash is needed."""
    whole = sequence(*pieces)

    def piece(copy: Copy, pos: int) -> Found | None:
        found = whole(copy, pos)
        for part in found.parts if found else ():
            if part.name == "agency":
                words = copy.text[part.span.start : part.span.end].replace("/", " ").split()
                return found if words and all(map(agency_sign, words)) else None
        return None

    return piece


def _colon(copy: Copy, pos: int) -> Found | None:
    """`ISLAMABAD:` with a known city, or `Springfield, IL, United States:`"""
    found = sequence(place, mark(":"))(copy, pos)
    if found is None or not sure_place(copy, found):
        return None
    written = copy.text[pos : found.end - 1]
    first, comma, _ = written.partition(",")
    last = written.rpartition(",")[2].strip()
    if not comma:
        city = first.title() in _CITY_STATES or not country_code(first)
        return found if first.isupper() and city and country_of(first) else None
    return found if comma and country_code(last) and not country_code(first) else None


def _alone(copy: Copy, pos: int) -> Found | None:
    """Nothing but a city in capitals and its state or country."""
    found = place(copy, pos)
    if found is None or copy.text[found.end : copy.end].strip():
        return None
    name, comma, region = copy.text[pos : found.end].partition(",")
    return found if comma and name.isupper() and not region.isupper() else None


def _bare_agency(copy: Copy, pos: int) -> Found | None:
    """`AGI -`: the sign of a known agency in capitals, without brackets or place."""
    word = word_at(copy, pos)
    written = copy.text[word.start : word.end] if word else ""
    if word is None or not (written.isupper() and is_agency(written)):
        return None
    return sequence(agency(written), dash)(copy, pos)


_CITY_STATES = ("Singapore", "Monaco", "Hong Kong", "Luxembourg", "Djibouti", "Macau")
_any_sign = either(sign(), sign(brackets="//"))
_date = sequence(optional(mark(",")), date)
_accesswire = sequence(place, mark("/"), agency("ACCESSWIRE"), mark("/"), date, mark("/"))
plain = HouseStyle(
    "plain",
    either(
        _city,
        _sure(place, optional(_date), optional(mark(",.")), _any_sign, dash),
        sequence(place, _date, optional(mark(",.")), optional(_any_sign), dash),
        sequence(date, _any_sign, dash),
        _sure(mark("("), place, mark(")"), dash),
        sequence(place, _date, optional(mark(",")), _any_sign),
        _with_agency(place, optional(_date), optional(mark(".,")), sign(brackets="//")),
        _sure(_with_agency(place, optional(_date), optional(mark(",.")), _any_sign)),
        _with_agency(head, _any_sign, dash),
        _colon,
        _bare_agency,
        _accesswire,
        _alone,
    ),
)
