"""Addresses: the parts of an item, by JSON Pointer with `*` for any index and conditions.

/pictures/*/credit                      in every picture
/itemMeta/edNotes/*[role=inference]     each note of that role; [role!=inference] each other
/itemMeta/published[:day]               a value of a kind; [:!day] of any other kind
/itemMeta/embargoed[=]                  a value that is empty
/quotes/*[block=p1][speaker:absent]     conditions that all hold
/itemMeta/embargoed[:not-utc]           the same moment in UTC, in whole seconds
/itemMeta/links/*/href[:no-iri]         what may not stand in an address is percent-encoded; what
                                        is no absolute address is gone
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from newsexport.iri import iri, uri
from newsexport.moments import in_utc
from newsexport.subject_codes import code_uri, country_of, is_listed

XML_TEXT = "/**[:not-xml]"
SUBJECT_ORDER = "/subjects/*[:order]"
SUBJECT_ABOUT = "/subjects/*/relevance[:about]"
SUBJECT_PLACE = "/subjects/*/placeType[:coded]"
UNSURE = "[:unsure]"
NO_IRI = "[:no-iri]"
UNSHOWN = "/pictures/*[:unshown]"
NO_URI = "[:no-uri]"
NOT_UTC = "[:not-utc]"
LEAST_CONFIDENCE = 80  # of what is sure

# What may be asked of a value with [:kind]; [:!kind] is the opposite. Beside these: "not-xml"
# of XML_TEXT; "order", "about" and "coded" of the addresses of subjects above; "unshown" of a
# picture that no figure shows; "unsure" of a value without indexes, which was worked out with
# little confidence, for formats that cannot say "probably".
KINDS: Mapping[str, Callable[[Any], bool]] = {
    "day": lambda value: isinstance(value, str) and len(value) == 10,
    "instant": lambda value: isinstance(value, str) and "T" in value,
    "yearless": lambda value: isinstance(value, str) and value.startswith("--"),
    "relative": lambda value: not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", value or ""),
    "no-iri": lambda value: isinstance(value, str) and iri(value) != value,
    "no-uri": lambda value: isinstance(value, str) and uri(value) != value,
    "no-address": lambda value: not value or uri(value) is None,
    "not-utc": lambda value: isinstance(value, str) and "T" in value and in_utc(value) != value,
    "code": lambda value: isinstance(value, str) and code_uri(value) is not None,
    "country-code": lambda value: isinstance(value, str) and country_of(value) is not None,
    "subject-code": lambda value: (value or "").startswith("subj:") and is_listed(value),
    "unlisted": lambda value: isinstance(value, str) and not is_listed(value),
    "absent": lambda value: value is None or value == (),
    "over-191": lambda value: isinstance(value, str) and len(value) > 191,
    "over-255": lambda value: isinstance(value, str) and len(value) > 255,
    "over-300": lambda value: isinstance(value, str) and len(value) > 300,
}


class Condition(NamedTuple):
    """Of a value: that a part of it (itself where `part` is "") equals `value`, or is of a kind."""

    part: str
    operator: str  # "=", "!=", ":" or ":!"
    value: str

    def holds(self, of: Any) -> bool:
        value = getattr(of, snake(self.part), None) if self.part else of
        if self.operator in (":", ":!"):
            return KINDS[self.value](value) == (self.operator == ":")
        return (str(value) == self.value) == (self.operator == "=")


class Step(NamedTuple):
    name: str  # a key of the JSON form, or "*"
    conditions: tuple[Condition, ...] = ()

    def takes(self, value: Any) -> bool:
        return all(condition.holds(value) for condition in self.conditions)


_STEP = re.compile(r"/([^/\[\]]++)((?:\[[^\]]*+\])*+)")
_CONDITION = re.compile(r"([A-Za-z]*+)(!=|=|:!|:)(.*+)", re.DOTALL)


@cache
def steps(address: str) -> tuple[Step, ...]:
    """The steps of an address; ValueError where it is none."""
    found: list[Step] = []
    pos = 0
    while step := _STEP.match(address, pos):
        pos = step.end()
        written = step[2][1:-1].split("][") if step[2] else []
        read = [one for each in written if (one := _CONDITION.fullmatch(each))]
        if len(read) < len(written):
            raise ValueError(f"{address}: {step[2]} is no condition")
        conditions = tuple(Condition(*one.groups()) for one in read)
        for condition in conditions:
            if condition.operator in (":", ":!") and condition.value not in (
                *KINDS,
                "not-xml",
                "about",
                "coded",
                "order",
                "unsure",
                "unshown",
            ):
                raise ValueError(f"{address}: there is no kind {condition.value!r}")
        found.append(Step(step[1], conditions))
    if pos != len(address) or not found:
        raise ValueError(f"{address!r} is no address")
    return tuple(found)


def short_name(address: str) -> str:
    """`dateline.country`: an address without indexes, and without the parts of the item whose
    fields have names of their own.

    >>> short_name("/itemMeta/edNotes/*[role=inference]")
    'edNotes[role=inference]'
    """
    if address == XML_TEXT:
        return "characters"
    words = address.removeprefix("/").replace("/*", "").split("/")
    if words[0] in ("itemMeta", "contentMeta", "contentSet", "rightsInfo") and len(words) > 1:
        del words[0]
    return ".".join(words)


@cache
def snake(name: str) -> str:
    """Python's name of a key of the JSON form.

    >>> snake("contentCreated")
    'content_created'
    """
    return re.sub(r"[A-Z]", lambda letter: "_" + letter.group().lower(), name)


Count = Callable[[int], None]


def dropped(
    value: Any, path: Sequence[Step], count: Count, instead: Callable[[Any], Any] | None = None
) -> Any:
    """`value` without what `path` leads to, or with what `instead` makes of it; None where it
    cannot be without it. `count` is told how many values go, of a list its elements. ValueError
    where the model has no such field."""
    step, rest = path[0], path[1:]
    if step.name == "*":
        return _dropped_of_each(value, step, rest, count, instead)
    name = snake(step.name)
    if name not in getattr(value, "_fields", ()):
        raise ValueError(f"{type(value).__name__} has no field {step.name!r}")
    field = getattr(value, name)
    if field is None or field == () or not step.takes(field):
        return value
    left: Any = value._field_defaults.get(name)
    if rest:
        left = dropped(field, rest, count, instead)
    elif instead is not None:
        left = instead(field)
        count(left != field)
    elif field != left:
        count(len(field) if type(field) is tuple else 1)
    if left is None and name not in value._field_defaults:
        return None
    return value if left is field else value._replace(**{name: left})


def _dropped_of_each(
    values: Iterable[Any],
    step: Step,
    rest: Sequence[Step],
    count: Count,
    instead: Callable[[Any], Any] | None,
) -> tuple[Any, ...]:
    kept: list[Any] = []
    for value in values:
        if not step.takes(value):
            kept.append(value)
        elif not rest:
            count(1)
        elif (left := dropped(value, rest, count, instead)) is not None:
            kept.append(left)
    return tuple(kept)


def value_at(item: tuple[Any, ...], pointer: str) -> Any:
    """The value at a JSON Pointer into an item; None where there is none."""
    value: Any = item
    for step in pointer.split("/")[1:]:
        if step.isdecimal() and isinstance(value, tuple):
            value = value[int(step)] if int(step) < len(value) else None
        else:
            value = getattr(value, snake(step), None)
    return value
