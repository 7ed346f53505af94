"""NITF's dateline: as printed, with its parts, and the place as data."""

from typing import TYPE_CHECKING

from newsexport.exporters._nitf_labels import LOCATED
from newsexport.gazetteer import country_code
from newsexport.newsitem import Dateline, Located
from newsexport.readers import _metadata as metadata
from newsexport.readers._markup import words_of
from newsexport.readers._nitf_body import NitfBody, elements, first, own
from newsexport.readers._nitf_told import Told, attribute, known_country

if TYPE_CHECKING:
    from lxml.etree import _Element


def dateline_of(told: Told, body: NitfBody) -> tuple[Dateline | None, Located | None]:
    """The dateline and where the story was written; where the head has none, that of the body."""
    element = first(told.body_head, "dateline")
    if element is None:
        return _in_body(told, body), None
    if told.ours:
        return _our_own(element, body.dateline)
    located, place = _place(told, element)
    if body.dateline is None:
        return None, located
    country = located.country if located else None
    return Dateline(body.dateline, place, None, country, _day(element)), located


def _day(dateline: "_Element") -> str | None:
    """The day of a dateline; "--01-18" where it has no year."""
    norm = attribute(first(dateline, "story.date"), "norm") or ""
    if norm.startswith("--"):
        return f"--{norm[2:4]}-{norm[4:]}"
    found = metadata.moment(norm)
    return found[:10] if found else None


def _our_own(element: "_Element", printed: str | None) -> tuple[Dateline | None, Located | None]:
    name = own(element, "located")
    type = metadata.place_type(own(element, "located-type"))
    parts = own(element, "located-region"), own(element, "located-country"), type
    located = Located(name, *parts) if name else None
    if element.get("class") == LOCATED or not printed:
        return None, located
    dateline = Dateline(
        printed,
        own(element, "place"),
        own(element, "region"),
        own(element, "country"),
        _day(element),
        own(element, "agency"),
    )
    return dateline, located


def _place(told: Told, dateline: "_Element") -> tuple[Located | None, str | None]:
    """Where a dateline is from, as data and as printed."""
    element = first(dateline, "location")
    if element is None:
        return None, None
    city, country = first(element, "city"), first(element, "country")
    region = next(elements(element, "state", "region"), None)
    printed = words_of(element) or None
    names = [words_of(part) for part in (city, region) if part is not None]
    name = next(filter(None, names), printed)
    code = known_country(attribute(country, "iso-cc"))
    if code is None and country is not None:
        code = country_code(words_of(country), told.language[:2])
    if not name:
        return None, None
    inner = words_of(region) if region is not None and city is not None else None
    return Located(name, inner or None, code, "city" if city is not None else None), printed


def _in_body(told: Told, body: NitfBody) -> Dateline | None:
    texts = (block.text for block in body.story.blocks if block.type == "paragraph")
    paragraph = next(texts, None)
    if told.ours or not paragraph:
        return None
    found = metadata.dateline_of(paragraph, told.language)
    if found:
        told.fields.append(metadata.inferred("/contentMeta/dateline", "dateline-in-body"))
    return found
