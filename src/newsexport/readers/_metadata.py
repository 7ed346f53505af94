"""What the values of a stranger's metadata say: moments, languages, who signs, what is not held.

Formats are read for what they say. Where a value has another form than the model's, it is put in
that form if that loses and adds nothing; else it is not held, and told.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from heapq import nsmallest
from typing import get_args

from newsexport.datelines import find_dateline
from newsexport.datelines.agencies import is_agency
from newsexport.finding import Finding
from newsexport.gazetteer import country_code, country_of
from newsexport.newsitem import (
    Creator,
    Dateline,
    FieldProvenance,
    Located,
    PartyType,
    PlaceType,
)
from newsexport.parser.bylines.byline import read_byline
from newsexport.source import Span, prose

NOT_HELD = "NX030"
RULES = {
    "byline-property": "Who signs, from the byline that the metadata give as printed.",
    "dateline-in-body": "The dateline that opens the first paragraph of another format's body.",
    "located-property": "Place and country, from the place that the metadata give as printed.",
}
_SHOWN = 12  # names in one finding


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(
        r"(\d{4})(-?)(\d\d)\2(\d\d)"
        r"(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9})\d*)?)?)? ?(Z|[+-]\d\d(?::?\d\d)?)?)?",
        re.ASCII | re.I,
    )


def moment(value: str) -> str | None:
    """A day, or date and time with zone, from any ISO 8601 form of one; a time without a zone is
    cut to its day. None where there is no such day.

    >>> moment("20190510T160228+0200"), moment("2019-05-10T16:02"), moment("2019-13-10")
    ('2019-05-10T16:02:28+02:00', '2019-05-10', None)
    """
    found = _stamp().fullmatch(value.strip())
    if not found:
        return None
    year, _, month, day, hour, minute, second, fraction, zone = found.groups()
    date = f"{year}-{month}-{day}"
    stamp = f"{date}T{hour or '00'}:{minute or '00'}:{second or '00'}"
    try:
        datetime.fromisoformat(stamp)
    except ValueError:
        return None
    if hour is None or zone is None:
        return date
    if zone.upper() == "Z":
        zone = "Z"
    else:
        zone = f"{zone[:3]}:{zone[3:].removeprefix(':') or '00'}"
        if int(zone[1:3]) > 23 or int(zone[4:]) > 59:
            return date
    return stamp + (f".{fraction}" if fraction else "") + zone


def instant(value: str) -> str | None:
    """As `moment`, where it is more than a day."""
    found = moment(value)
    return found if found and "T" in found else None


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def language_of(value: str) -> str | None:
    """A BCP 47 tag.

    >>> language_of("nb_NO"), language_of("Norwegian bokmål")
    ('nb-NO', None)
    """
    tag = value.strip().replace("_", "-")
    return tag if _tag().fullmatch(tag) else None


def party_type(name: str) -> PartyType:
    """organisation where the name is an agency's."""
    return "organisation" if is_agency(name) else "person"


def creators_of(by: str, language: str) -> tuple[Creator, ...]:
    """Who signs, by a byline as printed; () where that cannot be told."""
    found = read_byline(by, Span(0, len(by)), language, near_headline=True)
    if found is None:
        return ()
    if found.authors:
        return tuple(
            Creator("person", author.name, author.job_title, author.affiliation)
            for author in found.authors
        )
    if found.organisation:
        return (Creator("organisation", prose(by[slice(*found.organisation)])),)
    return ()


def dateline_of(paragraph: str, language: str) -> Dateline | None:
    """The dateline that opens a paragraph, with its parts; no year that is not printed."""
    found = find_dateline(paragraph, Span(0, len(paragraph)), language)
    if found is None:
        return None
    place = prose(paragraph[slice(*found.place)]) if found.place else None
    region = prose(paragraph[slice(*found.region)]) if found.region else None
    day = found.day
    return Dateline(
        prose(paragraph[slice(*found.text)]),
        place,
        region,
        country_of(place, region) if place else None,
        f"{f'{day.year:04}' if day.year else '-'}-{day.month:02}-{day.day:02}" if day else None,
        prose(paragraph[slice(*found.agency)]) if found.agency else None,
    )


def place_type(word: str | None) -> PlaceType | None:
    """`word` where it is one of the model's kinds of places."""
    return word if word in get_args(PlaceType) else None  # type: ignore[return-value]


def located_of(printed: str, language: str) -> Located:
    """A place as printed; the country after its last comma is data, where it is one.

    >>> located_of("Grosseto, Italy", "en")
    Located(name='Grosseto', region=None, country='IT', place_type=None)
    """
    name, comma, last = printed.rpartition(",")
    country = country_code(last.strip(), language[:2]) if comma else None
    # some states and provinces are called like a country
    if country is None or not name.strip() or last.strip().casefold() in ("georgia", "ga"):
        return Located(printed)
    return Located(name.strip(), country=country)


def inferred(path: str, rule: str, confidence: int = 90) -> FieldProvenance:
    return FieldProvenance(path, "inferred", rule, confidence)


def supplied(path: str) -> FieldProvenance:
    return FieldProvenance(path, "supplied", "supplied")


def not_held(names: Iterable[str], line: int = 1) -> tuple[Finding, ...]:
    """What of a document the model has no room for, in one finding."""
    known = set(names)
    if not known:
        return ()
    more = f" and {len(known) - _SHOWN} more" if len(known) > _SHOWN else ""
    shown = ", ".join(nsmallest(_SHOWN, known))  # a document may have a million of its own
    return (Finding(NOT_HELD, "info", f"not held: {shown}{more}", max(line, 1)),)
