"""What a value is, and whether a property may hold it.

schema.org lets a Role, and the address of a thing, stand in the place of any thing, and a name in
the place of a member of an enumeration.

Reference: https://schema.org/docs/datamodel.html, "Conformance".
"""

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

from newsexport.iri import iri
from newsexport.schema_org.dates import is_duration, is_moment, is_time
from newsexport.schema_org.vocabulary import is_a, is_type, range_of


class Misfit(NamedTuple):
    """Why a value does not fit.

    ========== ==============================================================
    class      a thing of another class than is wanted
    object     a thing where a text, number or date is wanted
    text       a text where a thing is wanted
    number     a number in the form of a text
    boolean    true or false in the form of a text
    date       no date or time of ISO 8601
    duration   no duration of ISO 8601
    relative   an address without scheme and host
    url        no address
    value      anything else: a number for a date's property, true for a text's
    ========== ==============================================================
    """

    why: str
    message: str


def fits(value: Any, property: str) -> str | None:
    """Why `value` does not fit `property`; None where it does, or nothing is known of them.

    `value` is one value as JSON-LD writes it, no list. A reference by @id fits.

    >>> fits("Jan. 18", "datePublished")
    "'Jan. 18' is no date of ISO 8601"
    >>> fits({"@type": "Organization", "name": "UPI"}, "editor")
    'an Organization, where a Person is wanted'
    >>> fits({"@type": "Person", "name": "Ana Roe"}, "editor") is None
    True
    """
    found = misfit(value, property)
    return found.message if found else None


def misfit(value: Any, property: str, types: tuple[str | None, ...] | None = None) -> Misfit | None:
    """The same, with its kind. `types` are those of the thing that `value` is, where its own
    @type is not all that is known: schema.org's names, None for a type of another vocabulary."""
    wanted = range_of(property)
    if not wanted or value is None or ("Thing" in wanted and isinstance(value, dict)):
        return None
    if isinstance(value, dict):
        return _thing(_own_types(value) if types is None else types, wanted)
    if isinstance(value, bool):
        if "Boolean" in wanted:
            return None
        return Misfit("value", f"{str(value).lower()}, where {_names(wanted)} is wanted")
    if isinstance(value, int | float):
        return _number(value, wanted)
    return _text(value, wanted) if isinstance(value, str) else None


def may_be_thing(property: str) -> bool:
    """Whether `property` may hold an object; so where it is unknown."""
    wanted = range_of(property)
    return not wanted or "thing" in _takes(wanted)


def _own_types(value: dict[str, Any]) -> tuple[str | None, ...]:
    found = value.get("@type", [])
    names = found if isinstance(found, list) else [found]
    return tuple(name if isinstance(name, str) and is_type(name) else None for name in names)


@cache
def _takes(wanted: tuple[str, ...]) -> frozenset[str]:
    """What a property of this range takes: text, number, boolean, date, time, duration, member (of
    an enumeration), url, thing."""
    return frozenset(kind for name in wanted for kind in _takes_one(name))


def _takes_one(name: str) -> tuple[str, ...]:
    if name in ("URL", "Duration", "Boolean", "Time"):
        return (name.lower(),)
    if name in ("Date", "DateTime"):
        return ("date",)
    if is_a(name, ("Quantity",)):
        return ("text", "number")
    if is_a(name, ("Text",)):
        return ("text",)
    if is_a(name, ("Number",)):
        return ("number",)
    return ("thing", "member") if is_a(name, ("Enumeration",)) else ("thing",)


@lru_cache(4096)
def _thing(types: tuple[str | None, ...], wanted: tuple[str, ...]) -> Misfit | None:
    data_only = "thing" not in _takes(wanted)
    if not types:
        return (
            Misfit("object", f"an object, where {_names(wanted)} is wanted") if data_only else None
        )
    if None in types or any(is_a(kind, (*wanted, "Role")) for kind in types if kind):
        return None
    message = f"{with_article(str(types[0]))}, where {_names(wanted)} is wanted"
    return Misfit("object" if data_only else "class", message)


def _number(value: float, wanted: tuple[str, ...]) -> Misfit | None:
    takes = _takes(wanted)
    if isinstance(value, float) and value != int_or_none(value) and _only_whole(wanted):
        return Misfit("value", f"{value}, where a whole number is wanted")
    if "number" in takes or "text" in takes:  # a number is read as its text
        return None
    why = "date" if takes & {"date", "time"} else "value"
    return Misfit(why, f"{value}, where {_names(wanted)} is wanted")


def int_or_none(value: float) -> int | None:
    """The whole number that `value` is."""
    return int(value) if value == value and abs(value) < 1e300 and value == int(value) else None


def _only_whole(wanted: tuple[str, ...]) -> bool:
    return "Integer" in wanted and not {"Number", "Float", "Text"} & set(wanted)


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(r"\s*[+-]?(?:\d{1,30}(?:\.\d{1,30})?|\.\d{1,30})\s*", re.ASCII)


@cache
def _member() -> re.Pattern[str]:
    return re.compile(r"\s*(?:schema:)?[A-Za-z0-9]{1,80}\s*")


def _text(value: str, wanted: tuple[str, ...]) -> Misfit | None:
    takes = _takes(wanted)
    if (
        "text" in takes
        or not value.strip()  # empty: something else is wrong with it
        or ("date" in takes and is_moment(value))
        or ("time" in takes and is_time(value))
        or ("duration" in takes and is_duration(value))
        or ("member" in takes and _member().fullmatch(value))
    ):
        return None
    if iri(value.strip()):
        if "url" in takes or "thing" in takes:
            return None
        if "boolean" in takes and value.strip().rpartition("/")[2] in ("True", "False"):
            return None
    return Misfit(*_wrong(value, wanted, takes))


def _wrong(value: str, wanted: tuple[str, ...], takes: frozenset[str]) -> tuple[str, str]:
    shown = short(value)
    if "date" in takes:
        return "date", f"{shown} is no date of ISO 8601"
    if "time" in takes:
        return "date", f"{shown} is no time of ISO 8601"
    if "duration" in takes:
        return "duration", f"{shown} is no duration of ISO 8601"
    if "boolean" in takes and value.strip().casefold() in ("true", "false", "yes", "no"):
        return "boolean", f"the text {shown}, where true or false is wanted"
    if "number" in takes and _figures().fullmatch(value):
        return "number", f"the text {shown}, where a number is wanted"
    if "url" in takes:
        if is_relative(value):
            return "relative", f"{shown} is an address without scheme and host"
        return "url", f"{shown} is no address"
    if "thing" in takes and "number" not in takes:
        return "text", f"the text {shown}, where {_names(wanted)} is wanted"
    return "value", f"{shown}, where {_names(wanted)} is wanted"


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(r"(?:(?:\.{0,2}/|#|\?)\S*|[^\s:/?#]+(?:/\S*|\.[A-Za-z0-9]{2,5}(?:[?#]\S*)?))")


def is_relative(value: str) -> bool:
    """Whether `value` looks like an address that only a page can complete.

    >>> [is_relative(each) for each in ("/news/1", "//cdn.example/p.jpg", "p.jpg", "our photo")]
    [True, True, True, False]
    """
    return _reference().fullmatch(value.strip()) is not None


def _names(wanted: tuple[str, ...]) -> str:
    """As in "a Person or an Organization": at most four."""
    named = [with_article(kind) for kind in wanted[:4]]
    if len(wanted) > 4:
        return ", ".join((*named, "or another"))
    return " or ".join((", ".join(named[:-1]), named[-1])) if len(named) > 1 else named[0]


def with_article(word: str) -> str:
    """As in "an Organization"."""
    return f"{'an' if word[:1] in 'AEIO' else 'a'} {word}"


def short(text: str, most: int = 60) -> str:
    """`text` in quotes on one line, cut where it is long."""
    line = " ".join(text.split())
    return repr(line if len(line) <= most else line[: most - 1] + "…")


def shown(name: str) -> str:
    """A name as it is where it is one word, else in quotes."""
    return name if name.isidentifier() and len(name) <= 60 else short(name)
