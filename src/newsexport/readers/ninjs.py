"""IPTC ninjs 1.0 to 3.2, one object, an array or JSON Lines of them, or YAML of the same names.

==============================  ========================================================
ninjs (names of 3.x)            News Item
==============================  ========================================================
uri                             guid
version, language               version, language
versionCreated                  itemMeta/versionCreated
embargoedUntil                  itemMeta/embargoed; until told where it is no date and time
pubStatus, title, edNote        itemMeta/pubStatus, title, edNotes (one a paragraph)
copyrightHolder,                rightsInfo
copyrightNotice, usageTerms
urgency, contentCreated         contentMeta/urgency, contentCreated
located                         contentMeta/located; a country after the last comma is data
headlines                       contentMeta/headline: of role main, else the first;
                                section: of role kicker, section or vignette
descriptions                    contentMeta/deck; dateline and creditline by their roles
by                              contentMeta/by; creators by what it says, where no infoSources
                                of role cpprole/author says it
infoSources                     creators, contributors and infoSources by their roles
subjects of rel keyword         contentMeta/keywords
people, organisations,          subjects; rel about is relevance 100, mentions 50
places, subjects
genres                          contentMeta/genre, the first
bodies                          contentSet/blocks: of HTML the main one, else the longest; else
                                plain text, a paragraph between blank lines
associations                    pictures, of type picture or graphic; itemMeta/links, of others
renditions of a picture         pictures/href: the largest image
==============================  ========================================================

The version shows in the names used: all of them are read whatever `standard` says, 2.x and 1.x
too (`headline`, `body_xhtml`, `person`, `scheme` and `code`). Dates are taken in any ISO form. A
picture that the text does not show comes after it. An item of type picture or graphic has its
picture before what text there is. A dateline that opens the first paragraph is found there.

What the model has no room for is told as NX030: a finding of severity info for properties,
warning for an event or planned coverage, of which only names and texts are read.

What `to-ninjs` writes is known by its profile and read back equal, but for what that page says.

Reference: https://iptc.org/std/ninjs/
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice
from typing import Any

from newsexport.data import Data
from newsexport.documents import json, yaml
from newsexport.documents.json_text import Document as JsonDocument
from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.newsitem import Provenance, SourceInfo
from newsexport.options import ParseOptions
from newsexport.readers import family_of
from newsexport.readers._metadata import NOT_HELD, RULES, not_held
from newsexport.readers._ninjs_item import item_of
from newsexport.readers._ninjs_told import Told
from newsexport.registry import Reading, reader

__all__ = ["RULES", "ninjs"]

_NAMES = (
    '"versioncreated"',
    '"headlines"',
    '"bodies"',
    '"body_text"',
    '"body_xhtml"',
    '"representationtype"',
    '"renditions"',
    '"associations"',
    '"pubstatus"',
    '"headline"',
    '"name":"ninjs"',
    '"eventdetails"',
    '"digitalsourcetype"',
    '"urgency"',
    '"ednote"',
)
_TYPES = "text audio video picture graphic composite component event planning".split()
_KNOWN = frozenset("uri headlines bodies headline body_text body_xhtml title by byline".split())
_YAML_KEYS = frozenset("type version versioncreated headlines bodies headline standard".split())
_NO_ARTICLE = ("event", "planning")


@cache
def _yaml_begin() -> re.Pattern[str]:
    """What YAML begins with, and no JSON: a key, a comment, a directive or a marker."""
    return re.compile(r"---|#|%|[A-Za-z$][\w$-]*:(?:\s|\Z)")


def _looks_like(begin: str) -> int:
    if _yaml_begin().match(begin):
        keys = {line.partition(":")[0].lower() for line in begin.split("\n")}
        return 2 if "uri" in keys and not keys.isdisjoint(_YAML_KEYS) else 0
    if not begin.startswith(("{", "[")) or '"itemMeta"' in begin or '"@context"' in begin:
        return 0
    squeezed = "".join(begin.lower().split())
    if "ninjs" in squeezed and ('"standard":' in squeezed or '"$standard":' in squeezed):
        return 2
    named = (*_NAMES, *(f'"type":"{type}"' for type in _TYPES))
    return 2 if '"uri":' in squeezed and any(name in squeezed for name in named) else 0


@reader(suffix=".ninjs.json", looks_like=_looks_like)
def ninjs(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The items in `data`; SourceError where it is neither JSON nor YAML, or no ninjs."""
    found = _documents(data)
    first = list(islice(found, 2))
    # an element of an array is one of many, even where it is the only one
    many = len(first) > 1 or any(not isinstance(d, SourceError) and d.line == 0 for d in first)
    for document in chain(first, found):
        if isinstance(document, SourceError):
            if not many:
                raise document
            yield document
            continue
        problem = _problem(document.value)
        if problem:
            error = SourceError("ninjs-object", data.name, problem, document.line)
            if not many:
                raise error
            yield error
            continue
        told = Told(document.value, options)
        item = item_of(told)
        source = document.source
        digest = None if many else source.sha256
        info = SourceInfo(data.name, source.encoding, len(source.text), digest)
        item = item._replace(provenance=Provenance(info, fields=tuple(told.fields)))
        findings = (*source.findings, *_no_article(told.said("type"), document.line))
        yield Reading(item, (*findings, *not_held(told.not_held, document.line)))


def _documents(data: Data) -> "Iterator[JsonDocument | yaml.Document | SourceError]":
    """As JSON, or as YAML where its name says so or it does not begin like JSON; what ends them
    comes as the last."""
    begin = data.begin().lstrip("\ufeff \t\r\n")
    is_yaml = family_of(data.name, begin) == "yaml" or _yaml_begin().match(begin)
    door = yaml if is_yaml else json
    try:
        yield from door.documents(data)
    except SourceError as error:
        yield error


def _problem(value: Any) -> str | None:
    if not isinstance(value, dict):
        return f"expected an object of ninjs, found {_kind(value)}"
    if _KNOWN.isdisjoint(key.lower() for key in value):
        return "expected an object of ninjs: no uri, no headlines, no bodies"
    return None


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    kinds = {list: "an array", str: "a string", bool: "true or false"}
    return kinds.get(type(value), "a number")


def _no_article(type: str | None, line: int) -> tuple[Finding, ...]:
    if type not in _NO_ARTICLE:
        return ()
    message = f"a ninjs item of type {type} is no article: only its names and texts are read"
    return (Finding(NOT_HELD, "warning", message, max(line, 1)),)
