"""The nodes of a JSON-LD document, with the names of schema.org that their keys stand for.

Keys stand for schema.org's by the context: `https://schema.org` itself, `@vocab`, a prefix
("schema:name"), a term of an inline context, or the full address. No context is fetched; where one
that is not known holds too, a name that is not schema.org's is taken to be its.

Reference: JSON-LD 1.1, 3.1 The Context, 4.1 Advanced Context Usage.
"""

import re
from collections import ChainMap
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newsexport.schema_org.vocabulary import is_property, is_type

KEYWORDS = frozenset(
    "@base @container @context @direction @graph @id @import @included @index @json @language "
    "@list @nest @none @prefix @propagate @protected @reverse @set @type @value @version "
    "@vocab".split()
)


class Terms(NamedTuple):
    """What names mean where a context holds."""

    schema: bool  # names without a prefix are schema.org's
    open: bool  # another context, which is not known, holds too
    # terms of inline contexts: schema.org's name, a keyword, "" for a prefix that is schema.org's
    own: ChainMap[str, str | None]


class Value(NamedTuple):
    """One value of a property: an element where an array holds several."""

    property: str | None  # schema.org's name; None for another vocabulary's
    at: str  # a JSON Pointer
    value: Any


class Node(NamedTuple):
    """An object that is a thing: no array, no value with a language or type."""

    at: str  # a JSON Pointer
    value: dict[str, Any]
    id: str | None
    types: tuple[Value, ...]  # property is the type's name; value as written
    keys: tuple[Value, ...]  # those of properties, each with the whole of its value
    values: tuple[Value, ...]
    holder: str | None  # the property that it is a value of; None at the top and elsewhere
    schema: bool  # names without a prefix are schema.org's

    @property
    def names(self) -> tuple[str | None, ...]:
        """Its types, as schema.org's names; None for one of another vocabulary."""
        return tuple(one.property for one in self.types)

    @property
    def is_reference(self) -> bool:
        """Whether it only says which thing is meant."""
        return self.id is not None and not self.types and not self.keys


_UNKNOWN = Terms(True, False, ChainMap())
_SCHEMA_ORG = {"type": "@type", "id": "@id"}  # what schema.org's own context calls them


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?://(?:www\.)?schema\.org(?:/(.*))?", re.I)


def is_schema_org(address: Any) -> bool:
    """Whether a context's address is one of those that schema.org's own has.

    >>> [is_schema_org(f"{scheme}://schema.org{end}") for scheme in ("http", "https")
    ...  for end in ("", "/", "/docs/jsonldcontext.jsonld")]
    [True, True, True, True, True, True]
    """
    if not isinstance(address, str):
        return False
    found = _address().fullmatch(address.strip().rstrip("#"))
    return found is not None and (found[1] or "") in ("", "docs/jsonldcontext.jsonld")


def nodes(value: Any) -> Iterator[Node]:
    """Every node in `value`, in its order. Where there is no context, schema.org's is taken."""
    pending: list[tuple[str, Any, str | None, Terms]] = [("", value, None, _UNKNOWN)]
    while pending:
        at, found, holder, terms = pending.pop()
        if isinstance(found, list):
            below = [(f"{at}/{number}", each, holder, terms) for number, each in enumerate(found)]
        elif isinstance(found, dict):
            terms = _terms(found.get("@context"), terms) if "@context" in found else terms
            if "@value" not in found and not _only_holds(found):
                yield _node(at, found, holder, terms)
            below = list(_below(at, found, holder, terms))
        else:
            continue
        pending += reversed(below)


def _only_holds(found: dict[str, Any]) -> bool:
    """Whether it is a list, or the document around a graph."""
    return bool(found) and found.keys() <= {"@context", "@graph", "@list", "@set"}


def _below(
    at: str, found: dict[str, Any], holder: str | None, terms: Terms
) -> Iterator[tuple[str, Any, str | None, Terms]]:
    for key, value in found.items():
        if key == "@context" or not isinstance(value, dict | list):
            continue
        below = f"{at}/{_escaped(key)}"
        if key in ("@list", "@set"):
            yield below, value, holder, terms
        elif key == "@reverse":
            if isinstance(value, dict):
                for name, one in value.items():
                    yield f"{below}/{_escaped(name)}", one, None, terms
        else:
            yield below, value, _property(key, terms), terms


def _node(at: str, found: dict[str, Any], holder: str | None, terms: Terms) -> Node:
    id: str | None = None
    types: list[Value] = []
    keys: list[Value] = []
    values: list[Value] = []
    for key, value in found.items():
        here = f"{at}/{_escaped(key)}"
        keyword = _keyword(key, terms)
        if keyword == "@id":
            id = value if isinstance(value, str) else id
        elif keyword == "@type":
            types += [
                Value(_type(one, terms), where, one)
                for where, one in _each(here, value)
                if isinstance(one, str)
            ]
        elif keyword is None:
            name = _property(key, terms)
            key_of = Value(name, here, value)
            keys.append(key_of)
            if isinstance(value, list | dict):
                values += [Value(name, where, one) for where, one in _each(here, value)]
            else:
                values.append(key_of)
    return Node(at, found, id, tuple(types), tuple(keys), tuple(values), holder, terms.schema)


def _each(at: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The values that stand there: those in arrays and lists, and what has a language or type."""
    pending = [(at, value)]
    while pending:
        at, one = pending.pop()
        if isinstance(one, list):
            pending += reversed([(f"{at}/{number}", each) for number, each in enumerate(one)])
        elif isinstance(one, dict) and ("@list" in one or "@set" in one):
            name = "@list" if "@list" in one else "@set"
            pending.append((f"{at}/{name}", one[name]))
        elif isinstance(one, dict) and "@value" in one:
            yield f"{at}/@value", one["@value"]
        else:
            yield at, one


def _keyword(key: str, terms: Terms) -> str | None:
    if key.startswith("@"):
        return key
    if terms.own and key in terms.own:
        meaning = terms.own[key]
        return meaning if meaning is not None and meaning.startswith("@") else None
    return _SCHEMA_ORG.get(key) if terms.schema else None


def _property(key: str, terms: Terms) -> str | None:
    if key.startswith("@") or key.endswith(("-input", "-output")):
        return None  # the second: what an action asks for, schema.org's "Potential Actions"
    name = _name(key, terms)
    return name if name is None or not terms.open or is_property(name) else None


def _type(name: str, terms: Terms) -> str | None:
    found = _name(name, terms)
    return found if found is None or not terms.open or is_type(found) else None


def _name(word: str, terms: Terms) -> str | None:
    """The name in schema.org that `word` stands for."""
    if terms.own and word in terms.own:
        return terms.own[word]
    if ":" in word:
        return _expanded(word, terms)
    return word if terms.schema else None


def _expanded(word: str, terms: Terms) -> str | None:
    found = _address().fullmatch(word)
    if found:
        return found[1] or None
    prefix, _, name = word.partition(":")
    if name.startswith("//"):
        return None
    meaning = terms.own.get(prefix)
    if prefix in terms.own:
        return name if meaning == "" else None
    return name if prefix == "schema" and terms.schema else None


def _terms(context: Any, before: Terms) -> Terms:
    """What names mean within `context`."""
    schema, open, own = before
    if before is _UNKNOWN:
        schema = False
    for one in context if isinstance(context, list) else [context]:
        if one is None:
            schema, open, own = False, False, ChainMap()
        elif is_schema_org(one):
            schema = True
        elif isinstance(one, str):
            open = True
        elif isinstance(one, dict):
            if "@vocab" in one:
                schema = is_schema_org(one["@vocab"])
            open = open or "@import" in one
            own = own.new_child()  # what stands above is not copied: time stays linear
            _define(one, Terms(schema, open, own))
    return Terms(schema, open, own)


def _define(context: dict[str, Any], terms: Terms) -> None:
    """Put the terms of an inline context into `terms`, prefixes before those that use them."""
    meanings = {
        term: meant.get("@id", term) if isinstance(meant, dict) else meant
        for term, meant in context.items()
        if not term.startswith("@")
    }
    own = terms.own
    own.update({term: "" for term, meaning in meanings.items() if is_schema_org(meaning)})
    for term, meaning in meanings.items():
        if is_schema_org(meaning):
            continue
        if not isinstance(meaning, str):
            own[term] = None
        elif meaning.startswith("@"):
            own[term] = meaning
        elif ":" in meaning:
            own[term] = _expanded(meaning, terms)
        else:
            own[term] = meaning if terms.schema else None


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key
