"""NewsML-G2's creator, contributor, infoSource and located, read."""

from typing import TYPE_CHECKING

from newsexport.documents.xml import local
from newsexport.exporters._codes import PARTY_ROLES
from newsexport.gazetteer import country_code
from newsexport.newsitem import (
    Contributor,
    ContributorRole,
    Creator,
    InfoSource,
    Located,
    PartyType,
)
from newsexport.parser.names.known_bodies import known, tails
from newsexport.readers._metadata import located_of, party_type, place_type
from newsexport.readers._newsml_words import Told, child, children, own_word, related
from newsexport.subject_codes import country_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROLES: dict[str, ContributorRole] = {
    "correspondent": "reporting",
    "reporter": "reporting",
    "author": "writing",
    "writer": "writing",
    "contenteditor": "editing",
    "editor": "editing",
    "photographer": "photography",
    "cameraoperator": "photography",
    "translator": "translation",
}
# Codes of the roles of sources that IPTC's older vocabulary had.
_SOURCE_ROLES = {"contentSource": "origcont", "imageSupplier": "imgSupplier"}


def kind_of(told: Told, element: "_Element", name: str) -> PartyType:
    """Whether a party is a person, by its type or its details; else by its name."""
    code = told.catalog.code(element, "type")
    if code in ("person", "organisation"):
        return code  # type: ignore[return-value]
    details = {local(part) for part in element}
    for key in (element.get("qcode"), element.get("literal")):
        if key in told.asserts:
            details |= told.asserts[key].parts
    if "organisationDetails" in details:
        return "organisation"
    if "personDetails" in details:
        return "person"
    words = name.split()
    is_body = name in known(told.language[:2]) or (
        len(words) > 1 and words[-1] in tails(told.language[:2])
    )
    return "organisation" if is_body else party_type(name)


def read_creator(told: Told, element: "_Element") -> Creator | None:
    name = told.name(element, told=False)
    if not name:
        return None
    title = related(element, "jobTitle")
    details = child(element, "personDetails", "organisationDetails")
    affiliation = child(details, "affiliation")
    return Creator(
        kind_of(told, element, name),
        name,
        told.name(title) if title is not None else None,
        told.name(affiliation) if affiliation is not None else None,
    )


def read_contributor(told: Told, element: "_Element") -> Contributor | None:
    name = told.name(element, told=False)
    if not name:
        return None
    role = _ROLES.get(told.catalog.code(element, "role").casefold(), "other")
    return Contributor(kind_of(told, element, name), name, role)


def read_source(told: Told, element: "_Element") -> InfoSource | None:
    name = told.name(element, told=False)
    if not name:
        return None
    qcode = told.catalog.qcode(element, "role") or ""
    code = qcode.partition(":")[2]
    role = own_word(qcode) or _SOURCE_ROLES.get(code, code)
    return InfoSource(name, role if own_word(qcode) or role in PARTY_ROLES else None)


def read_located(told: Told, element: "_Element") -> Located | None:
    """The place, its region and its country; the country only by its code or name."""
    name = told.name(element)
    if not name:
        return None
    above = list(_broader(element, 0))
    codes = [country_of(told.catalog.qcode(place)) for place in above]
    country = next(filter(None, [*codes, country_of(told.catalog.qcode(element))]), None)
    region: str | None = None
    for place, code in zip(above, codes, strict=True):
        words_of_place = told.name(place)
        if code or not words_of_place:
            continue
        as_country = country_code(words_of_place, told.language[:2])
        is_country = told.catalog.code(place, "type").casefold() == "country" or as_country
        if is_country and not told.is_ours:
            country = country or as_country
        elif region is None and "iso3166-1" not in (place.get("qcode") or ""):
            region = words_of_place
    type = related(element, "placeType")
    if not above and not told.is_ours:
        return located_of(name, told.language)
    return Located(name, region, country, place_type(type.get("value") if type is not None else ""))


def _broader(element: "_Element", depth: int) -> "list[_Element]":
    """The places that `element` lies in, the smallest first."""
    found: list[_Element] = []
    for place in children(element, "broader"):
        found.append(place)
        if depth < 8:
            found += _broader(place, depth + 1)
    return found
