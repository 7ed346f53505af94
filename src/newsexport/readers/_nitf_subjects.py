"""What a NITF document is about: identified-content, and subjects by their numbers."""

from typing import TYPE_CHECKING

from newsexport.documents.xml import local
from newsexport.newsitem import PlaceType, Subject, SubjectType
from newsexport.numbering import subject_ids
from newsexport.readers._ids import Ids
from newsexport.readers._markup import words_of
from newsexport.readers._metadata import place_type
from newsexport.readers._nitf_body import elements, first, own
from newsexport.readers._nitf_told import Told, known_country
from newsexport.subject_codes import COUNTRY, is_listed

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPES: dict[str, SubjectType] = {
    "person": "person",
    "org": "organisation",
    "location": "geoArea",
    "classifier": "abstract",
}
_PLACES: dict[str, PlaceType] = {
    "country": "country",
    "city": "city",
    "state": "region",
    "region": "region",
}
_ASIDE = frozenset(("function", "alt-code"))


def subjects_of(told: Told) -> tuple[Subject, ...]:
    """The people, organisations, places and topics of the head."""
    found: list[Subject] = []
    content = first(told.docdata, "identified-content")
    for element in content if content is not None else ():
        name = local(element)
        if name in _TYPES:
            if subject := _subject(element, _TYPES[name], told.ours):
                found.append(subject)
        elif name:
            told.not_held.add(name)
    if not told.ours:
        found += _numbered_subjects(told)
        found += _in_the_text(told, found)
    ids = Ids()
    given = [ids.keep(subject.id) for subject in found]
    return tuple(
        subject._replace(id=id or ids.keep(number) or ids.count(f"{number}-"))
        for subject, id, number in zip(found, given, subject_ids(found), strict=True)
    )


def _subject(element: "_Element", type: SubjectType, ours: bool) -> Subject | None:
    name = name_of(element, aside=type != "geoArea")
    code = _qcode(element, ours)
    country = place = None
    if type == "geoArea":
        name, country, place = _place(element, name)
        if ours:
            place = place_type(own(element, "place-type"))
        elif country and place == "country":
            code = code or f"{COUNTRY}{country}"
    if name is None:
        return None
    function = first(element, "function")
    title = words_of(function) if function is not None and type == "person" else None
    relevance = own(element, "relevance") or ""
    return Subject(
        element.get("id") or "" if ours else "",
        type,
        name,
        title or None,
        country,
        code,
        place,
        int(relevance) if relevance.isdecimal() and int(relevance[:9]) <= 100 else None,
    )


def name_of(element: "_Element", *, aside: bool = True) -> str | None:
    """The words in `element`, without the function and codes in it."""
    parts = [element.text or ""]
    for part in element:
        if not (aside and local(part) in _ASIDE):
            parts += [" ", words_of(part), " "] if local(part) else []
        parts.append(part.tail or "")
    return " ".join("".join(parts).split()) or None


def _qcode(element: "_Element", ours: bool) -> str | None:
    scheme = element.get("idsrc") or element.get("code-source") or ""
    code = element.get("value") or element.get("location-code") or ""
    qcode = f"{scheme}:{code}"
    return qcode if scheme and code and (ours or is_listed(qcode)) else None


def _place(
    element: "_Element", words: str | None
) -> tuple[str | None, str | None, PlaceType | None]:
    """Its name, the country's code and its kind: the first part that has words is the place, what
    it lies in stands after it."""
    code = next((c.get("iso-cc") for c in elements(element, "country") if c.get("iso-cc")), None)
    country = known_country(code)
    printed = " ".join((element.text or "").split())
    for part in element:
        inner = words_of(part) if local(part) in _PLACES else ""
        if inner and not printed:
            return inner, country, _PLACES[local(part)]
    return printed or words, country, None


def _in_the_text(told: Told, known: list[Subject]) -> list[Subject]:
    """Whom and what the text marks, each once."""
    found = {(subject.type, subject.name): subject for subject in known}
    count = len(found)
    for content in elements(told.root, "body.content"):
        for element in elements(content, "person", "org", "location"):
            subject = _subject(element, _TYPES[local(element)], False)
            if subject and not _is_credit(element):
                found.setdefault((subject.type, subject.name), subject)
    return list(found.values())[count:]


def _is_credit(element: "_Element") -> bool:
    """Whether somebody is named for the work, not in the story."""
    return any(
        local(holder) in ("byline", "media-producer", "credit", "note", "dateline")
        for holder in element.iterancestors()
    )


def _numbered_subjects(told: Told) -> list[Subject]:
    found: list[Subject] = []
    for element in elements(told.head, "tobject.subject"):
        number = element.get("tobject.subject.refnum") or ""
        names = (element.get(f"tobject.subject.{part}") for part in ("detail", "matter", "type"))
        name = next((" ".join(name.split()) for name in names if name and name.strip()), None)
        if name is None:
            told.not_held.add("tobject.subject")
            continue
        scheme = "medtop" if number.startswith("2") else "subj"
        numbered = len(number) == 8 and number.isdecimal()
        found.append(
            Subject("", "abstract", name, qcode=f"{scheme}:{number}" if numbered else None)
        )
    return found
