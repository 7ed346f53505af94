"""NewsML-G2's subject, read."""

from typing import TYPE_CHECKING

from newsexport.documents.xml import local
from newsexport.identity import local_id
from newsexport.newsitem import Subject, SubjectType
from newsexport.numbering import SUBJECT_PREFIXES, subject_id
from newsexport.readers._ids import Ids
from newsexport.readers._metadata import place_type
from newsexport.readers._newsml_words import Told, children, related, whole
from newsexport.subject_codes import country_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPES: dict[str, SubjectType] = {
    "person": "person",
    "organisation": "organisation",
    "geoArea": "geoArea",
    "poi": "geoArea",
}
_DETAILS: dict[str, SubjectType] = {
    "personDetails": "person",
    "organisationDetails": "organisation",
    "geoAreaDetails": "geoArea",
    "POIDetails": "geoArea",
}


def read_subjects(told: Told, elements: "list[_Element]") -> tuple[Subject, ...]:
    """Each once; a subject that the document gives no name has its code for one."""
    subjects: list[Subject] = []
    elements = _once(told, elements)
    ids = Ids()
    given = [ids.keep(element.get("literal")) for element in elements]
    taken = {id for id in given if id}
    for element, id in zip(elements, given, strict=True):
        subject = _subject(told, element)
        if subject is None:
            continue
        at = len(subjects)
        told.note(f"/subjects/{at}", element)
        if not id:
            id = subject_id(subject)
            if id in taken:
                id = local_id(SUBJECT_PREFIXES[subject.type], subject.name, taken)
            taken.add(id)
        subjects.append(subject._replace(id=id))
    return tuple(subjects)


def _once(told: Told, elements: "list[_Element]") -> "list[_Element]":
    """The elements without those that say a code for the second time."""
    if told.is_ours:
        return elements
    first: dict[str, _Element] = {}
    for element in elements:
        first.setdefault(element.get("qcode") or f" {len(first)}", element)
    return list(first.values())


def _subject(told: Told, element: "_Element") -> Subject | None:
    name = told.name(element, told=False)
    if not name:
        return None
    qcode = told.catalog.qcode(element)
    own = related(element, "qcode")
    if own is not None:
        qcode = own.get("value")
    type = _type(told, element)
    above = [country_of(told.catalog.qcode(place)) for place in children(element, "broader")]
    country = next(filter(None, above), None) if type == "geoArea" else None
    kind = related(element, "placeType")
    place = place_type(kind.get("value")) if kind is not None else None
    if type == "geoArea" and country_of(qcode):
        country = country_of(qcode)
        # our Core has no room for the kind of a place, and says nothing by leaving it out
        is_silent = told.is_ours and told.element.get("conformance") == "core"
        place = "country" if kind is None and not is_silent else place
    title = related(element, "jobTitle")
    relevance = whole(element.get("relevance"))
    return Subject(
        id="",
        type=type,
        name=name,
        job_title=told.name(title) if title is not None and type == "person" else None,
        country=country,
        qcode=qcode if qcode and _is_qcode(qcode) else None,
        place_type=place,
        relevance=relevance if relevance is not None and relevance <= 100 else None,
    )


def _is_qcode(code: str) -> bool:
    alias, colon, rest = code.partition(":")
    return bool(alias and colon and rest) and not any(map(str.isspace, code))


def _type(told: Told, element: "_Element") -> SubjectType:
    found = _TYPES.get(told.catalog.code(element, "type"))
    if found:
        return found
    parts = {local(part) for part in element}
    for key in (element.get("qcode"), element.get("literal")):
        if key in told.asserts:
            parts |= told.asserts[key].parts
    for details, type in _DETAILS.items():
        if details in parts:
            return type
    return "geoArea" if country_of(told.catalog.qcode(element)) else "abstract"
