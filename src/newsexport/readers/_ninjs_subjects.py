"""Who and what a ninjs document is about."""

from typing import get_args

from newsexport.newsitem import Subject, SubjectType
from newsexport.numbering import subject_ids
from newsexport.readers._ids import Ids
from newsexport.readers._ninjs_names import Json, objects, said
from newsexport.readers._ninjs_told import Told
from newsexport.subject_codes import country_of, qcode_of

_LISTS: dict[str, SubjectType] = dict(
    zip(("people", "organisations", "places", "subjects"), get_args(SubjectType), strict=True)
)
_RELEVANCE = {"about": 100, "mentions": 50}
_READ = frozenset(("name", "rel", "uri", "relevance"))


def subjects_of(told: Told) -> tuple[Subject, ...]:
    """The people, organisations, places and topics; keywords are none."""
    found: list[Subject] = []
    for list_name, type in _LISTS.items():
        for entry in objects(told.document, list_name):
            if type == "abstract" and said(entry, "rel") == "keyword":
                continue
            name = said(entry, "name")
            if name is None:
                told.leave(list_name)
            else:
                found.append(_subject(told, list_name, type, name, entry))
    return _with_ids(found)


def _with_ids(found: list[Subject]) -> tuple[Subject, ...]:
    ids = Ids()
    given = [ids.keep(subject.id) for subject in found]
    if all(given):
        return tuple(found)
    numbers = subject_ids(found)
    return tuple(
        subject._replace(id=own or ids.keep(number) or ids.count(f"{number}-"))
        for subject, own, number in zip(found, given, numbers, strict=True)
    )


def _subject(told: Told, list_name: str, type: SubjectType, name: str, entry: Json) -> Subject:
    """A subject; its id is only that of our own documents."""
    address, relation = said(entry, "uri"), said(entry, "rel")
    qcode = qcode_of(address) if address else None
    country = country_of(qcode) if type == "geoArea" else None
    id = said(entry, "literal") or "" if told.own else ""
    if told.own and not id and country and not told.is_first:
        id = f"place-{country}"
    if not told.own:
        left = entry.keys() - _READ
        left |= {"uri"} if address and qcode is None else set()
        left |= {"rel"} if relation and relation not in _RELEVANCE else set()
        for part in left:
            told.leave(list_name, part)
    relevance = _RELEVANCE.get(relation or "", _percent(entry.get("relevance")))
    return Subject(id, type, name, country=country, qcode=qcode, relevance=relevance)


def _percent(value: object) -> int | None:
    return value if type(value) is int and 0 <= value <= 100 else None
