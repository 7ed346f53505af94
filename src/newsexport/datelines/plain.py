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
from newsexport.datelines._pieces import Copy, Found, Part, number_at, skip, word_at
from newsexport.datelines._place import is_site, sure_place
from newsexport.datelines._words import POINTED
from newsexport.datelines.agencies import agency_sign, is_agency
from newsexport.gazetteer import country_code, country_of, is_place, region_country
from newsexport.source import Span

_CITY_STATES = ("Singapore", "Monaco", "Hong Kong", "Luxembourg", "Djibouti", "Macau")
_HOUSES = frozenset("news agency newswire wire press agence ecofin up".split())
_PARAGRAPH = 120  # characters of what is no headline

_any_sign = either(sign(), sign(brackets="//"))
_day = optional(optional(mark(",")), date)
_mark = optional(mark(",."))
_stop = optional(mark(","))
_day_slashed = sequence(date, mark("/"))
_dated = sequence(date, _any_sign, dash)
_bracketed = sequence(mark("("), place, mark(")"), dash)
_signed = sequence(optional(_stop, date), _stop, _any_sign, dash)
_sign_first = sequence(sign(), dash, place, optional(mark(",")), optional(date), dash)
_sign_later = sequence(_any_sign, dash)
_day_behind = sequence(date, either(mark(":"), dash))
_day_bracketed = sequence(mark("("), date, mark(")"), dash)
_pointed = sequence(mark("."), date, _any_sign, dash)


def _read(copy: Copy, pos: int) -> Found | None:
    """A dateline in the open form; the place, which most forms begin with, is read once."""
    found = place(copy, pos)
    if found is None:
        return _placeless(copy, pos)
    after = dash(copy, found.end)
    if after:
        return _city(copy, found, after)
    day = _joined(found, _day(copy, found.end))
    dated = day.end > found.end
    if not dated:
        day = _joined(found, _day_of_month(copy, found.end))
    marked = _joined(day, _mark(copy, day.end))
    house = _any_sign(copy, marked.end) or _bare_sign(copy, marked.end)
    signed = _joined(marked, house) if house else marked
    end = dash(copy, signed.end)
    whole = _joined(signed, end) if end else signed
    if house:
        known = _is_known(copy, whole)
        slashed = copy.text[house.end - 1] == "/"
        if slashed:
            whole = _joined(whole, _day_slashed(copy, whole.end))
        closed = end is not None and (known or copy.text[end.end - 1] != ".")
        if dated or (known and (closed or slashed)):
            return whole
        if (closed or known) and sure_place(copy, whole):
            return whole
    elif end and dated:
        return _joined(whole, _sign_later(copy, whole.end))
    return (
        _colon(copy, pos, found, day)
        or _point(copy, pos, found)
        or _joined_if(found, _day_bracketed(copy, found.end))
        or _joined_if(found, _pointed(copy, found.end))
        or _alone(copy, pos, found)
    )


def _joined_if(found: Found, more: Found | None) -> Found | None:
    return _joined(found, more) if more else None


def _joined(found: Found, more: Found | None) -> Found:
    return Found(more.end, found.parts + more.parts) if more else found


def _day_of_month(copy: Copy, pos: int) -> Found | None:
    """`BARCELONA, 3 (EUROPA PRESS)`: a day without its month, which no value can be had of."""
    comma = mark(",")(copy, pos)
    number = number_at(copy, skip(copy, comma.end)) if comma else None
    if number is None or not 1 <= number[1] <= 31:
        return None
    follows = skip(copy, number[0])
    return Found(number[0]) if copy.text[follows : follows + 1] == "(" else None


def _bare_sign(copy: Copy, pos: int) -> Found | None:
    """A known agency, or a site, in no brackets before a dash: `Berlin dpa –`, `ACCRA, GNA -`."""
    pos = skip(copy, pos)
    word = word_at(copy, pos)
    if word is None:
        return None
    for _ in range(2):
        written = copy.text[pos : word.end]
        if agency_sign(written) or is_site(written):
            found = Found(word.end, (Part("agency", Span(pos, word.end)),))
            return found if dash(copy, word.end) else None
        word = word_at(copy, skip(copy, word.end))
        if word is None:
            return None
    return None


def _placeless(copy: Copy, pos: int) -> Found | None:
    """`Jan. 12 (Acme) -`, `(SPRINGFIELD) -`, `(Adnkronos) -`, `(Acme News) -`, `AGI -`"""
    found = _dated(copy, pos)
    if found:
        return found
    if copy.text[pos] == "(":
        found = _sign_first(copy, pos)
        if found and (_is_known(copy, found) or sure_place(copy, found)):
            return found
        found = _bracketed(copy, pos)
        if found and _is_known_place(copy, found):
            return found
    found = _signed(copy, pos)
    if found and (_is_known(copy, found) or _is_house(copy, found)):
        return found
    found = _any_sign(copy, pos)
    if found and _is_known(copy, found) and is_agency(copy.text[pos + 1 : found.end - 1]):
        return found
    return _bare_agency(copy, pos)


def _is_known_place(copy: Copy, found: Found) -> bool:
    name = copy.text[slice(*found.parts[0].span)].partition(",")[0]
    return is_place(name) or is_place(name.title())


def _is_house(copy: Copy, found: Found) -> bool:
    """Whether the sign that opens a story has the form of one: (AOF), (Acme News), (RTTNews)."""
    written = next(
        (copy.text[slice(*part.span)] for part in found.parts if part.name == "agency"), ""
    )
    humps = sum(map(str.isupper, written[1:]))
    words = written.split()
    named = any(word.casefold() in _HOUSES for word in words) or words[0] == "The"
    channel = len(words) == 2 and words[0].isupper() and words[1].isdigit()
    return named or channel or (" " not in written and humps > 0 and len(written) <= 12)


def _city(copy: Copy, found: Found, after: Found) -> Found | None:
    """Place and dash alone: capitals or a city, for "Russia – what next" is a headline. A sign or
    the day may follow: `Milano - (Acme) -`, `CAIRO - 3 March 2024:`."""
    if not sure_place(copy, found):
        return None
    name = copy.text[slice(*found.parts[0].span)]
    if not name.isupper() and country_code(name):
        return None
    whole = _joined(found, after)
    more = _sign_later(copy, whole.end) or _day_behind(copy, whole.end)
    return _joined(whole, more)


def _is_known(copy: Copy, found: Found) -> bool:
    """Whether all in the sign are known agencies: then no dash is needed."""
    for part in found.parts:
        if part.name == "agency":
            written = copy.text[part.span.start : part.span.end]
            words = written.replace("/", " ").split()
            return bool(agency_sign(written) or (words and all(map(agency_sign, words))))
    return False


def _colon(copy: Copy, pos: int, found: Found, day: Found) -> Found | None:
    """`ISLAMABAD:`, `Springfield, IL, United States:`, `KATHMANDU, March 3:`; a known city in
    small letters only before a whole paragraph."""
    colon = mark(":")(copy, day.end)
    if colon is None or not sure_place(copy, found):
        return None
    if day.end > found.end:
        return _joined(day, colon)
    written = copy.text[pos : found.end]
    first, comma, _ = written.partition(",")
    last = written.rpartition(",")[2].strip()
    if comma:
        state = first.isupper() and region_country(last)
        fits = bool(country_code(last) or state) and not country_code(first)
    else:
        city = first.title() in _CITY_STATES or not country_code(first)
        loud = first.isupper() or len(copy.text) > _PARAGRAPH
        fits = loud and city and bool(country_of(first))
    return _joined(found, colon) if fits else None


def _point(copy: Copy, pos: int, found: Found) -> Found | None:
    """`STOCKHOLM. Börsen föll`: a known city in capitals as a sentence of its own, as the papers
    of the north and of Germany print it; in German in small letters too."""
    if copy.language[:2] not in POINTED or copy.text[found.end : found.end + 2] != ". ":
        return None
    name = copy.text[pos : found.end].partition(",")[0]
    loud = name.isupper() or (copy.language[:2] == "de" and len(copy.text) > _PARAGRAPH)
    city = country_of(name) and not country_code(name)
    return Found(found.end + 1, found.parts) if loud and city else None


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
