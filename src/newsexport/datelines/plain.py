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
    mark,
    optional,
    place,
    sequence,
    sign,
)
from newsexport.datelines._pieces import Copy, Found, word_at
from newsexport.datelines._place import sure_place
from newsexport.datelines.agencies import agency_sign, is_agency
from newsexport.gazetteer import country_code, country_of

_CITY_STATES = ("Singapore", "Monaco", "Hong Kong", "Luxembourg", "Djibouti", "Macau")
_any_sign = either(sign(), sign(brackets="//"))
_day = optional(optional(mark(",")), date)
_mark = optional(mark(",."))
_stop = optional(mark(","))
_accesswire = sequence(mark("/"), agency("ACCESSWIRE"), mark("/"), date, mark("/"))
_dated = sequence(date, _any_sign, dash)
_bracketed = sequence(mark("("), place, mark(")"), dash)
_signed = sequence(optional(_stop, date), _stop, _any_sign, dash)


def _read(copy: Copy, pos: int) -> Found | None:
    """A dateline in the open form; the place, which most forms begin with, is read once."""
    found = place(copy, pos)
    if found is None:
        return _placeless(copy, pos)
    after = dash(copy, found.end)
    if after:
        return _city(copy, _joined(found, after))
    day = _joined(found, _day(copy, found.end))
    dated = day.end > found.end
    marked = _joined(day, _mark(copy, day.end))
    house = _any_sign(copy, marked.end)
    signed = _joined(marked, house) if house else marked
    end = dash(copy, signed.end)
    whole = _joined(signed, end) if end else signed
    if house:
        known = _is_known(copy, whole)
        slashed = copy.text[house.end - 1] == "/"
        if dated or (known and (end or slashed)) or ((end or known) and sure_place(copy, whole)):
            return whole
    elif end and dated:
        return whole
    return _colon(copy, pos, found) or _release(copy, found) or _alone(copy, pos, found)


def _joined(found: Found, more: Found | None) -> Found:
    return Found(more.end, found.parts + more.parts) if more else found


def _placeless(copy: Copy, pos: int) -> Found | None:
    """`Jan. 12 (Acme) -`, `(SPRINGFIELD) -`, `(Adnkronos) -`, `AGI -`"""
    found = _dated(copy, pos)
    if found:
        return found
    found = _bracketed(copy, pos)
    if found and sure_place(copy, found):
        return found
    found = _signed(copy, pos)
    if found and _is_known(copy, found):
        return found
    return _bare_agency(copy, pos)


def _city(copy: Copy, found: Found) -> Found | None:
    """Place and dash alone: capitals or a city, for "Russia – what next" is a headline."""
    if not sure_place(copy, found):
        return None
    name = copy.text[slice(*found.parts[0].span)]
    return found if name.isupper() or not country_code(name) else None


def _is_known(copy: Copy, found: Found) -> bool:
    """Whether all in the sign are known agencies: then no dash is needed."""
    for part in found.parts:
        if part.name == "agency":
            words = copy.text[part.span.start : part.span.end].replace("/", " ").split()
            return bool(words) and all(map(agency_sign, words))
    return False


def _colon(copy: Copy, pos: int, found: Found) -> Found | None:
    """`ISLAMABAD:` with a known city, or `Springfield, IL, United States:`"""
    colon = mark(":")(copy, found.end)
    if colon is None or not sure_place(copy, found):
        return None
    written = copy.text[pos : found.end]
    first, comma, _ = written.partition(",")
    last = written.rpartition(",")[2].strip()
    if not comma:
        city = first.title() in _CITY_STATES or not country_code(first)
        fits = first.isupper() and city and bool(country_of(first))
    else:
        fits = bool(country_code(last)) and not country_code(first)
    return _joined(found, colon) if fits else None


def _release(copy: Copy, found: Found) -> Found | None:
    """`OSLO / ACCESSWIRE / March 5, 2024 /`"""
    after = _accesswire(copy, found.end)
    return _joined(found, after) if after else None


def _alone(copy: Copy, pos: int, found: Found) -> Found | None:
    """Nothing but a city in capitals and its state or country."""
    if copy.text[found.end : copy.end].strip():
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


plain = HouseStyle("plain", _read)
