"""A JSON Schema that somebody gives: looked at as a whole before it is used.

Whatever is wrong with it (no schema at all, against its own draft, a pattern that is none, a
`$ref` that leads nowhere or round in a circle) is one SourceError that says so.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from newsexport.errors import SourceError
from newsexport.schemas.string_formats import FORMATS

_NEWEST = ("http://json-schema.org/schema", "https://json-schema.org/schema")
_HINT = "give the schemas it refers to as well; none is fetched"


def validator(schema: Any, resources: Mapping[str, Any], name: str) -> Any:
    """jsonschema's validator for `schema`; SourceError where it cannot be used."""
    if not isinstance(schema, (dict, bool)):
        raise SourceError("schema-invalid", name, "a JSON Schema is an object, or true or false")
    kind = _draft(schema, name)
    try:
        registry = _registry(resources, kind)
        _check(schema, kind, name)
        made = kind(schema, registry=registry, format_checker=_formats())
        _check_refs(schema, kind, registry, name)
    except SourceError:
        raise
    except RecursionError:
        raise SourceError("schema-invalid", name, "the schema is nested too deep") from None
    except Exception as error:  # whatever a stranger's schema makes of jsonschema
        raise _unusable(name, error) from None
    return made


def errors(validator: Any, value: Any, name: str) -> Iterator[Any]:
    """jsonschema's errors; SourceError where the schema fails at its work."""
    try:
        yield from validator.iter_errors(value)
    except RecursionError:
        message = "a $ref leads back to itself without an end, or the schema is too deep"
        raise SourceError("schema-loop", name, message) from None
    except Exception as error:  # a pattern that Python has not, a keyword of a wrong type
        raise _unusable(name, error) from None


def _unusable(name: str, error: Exception) -> SourceError:
    from referencing.exceptions import Unresolvable

    if isinstance(error, Unresolvable):
        return _missing(name, str(error.ref))
    words = " ".join(str(error).split())
    return SourceError("schema-invalid", name, f"the schema cannot be used: {words[:200]}")


def _missing(name: str, ref: str) -> SourceError:
    message = f"$ref {ref[:200]!r} leads to what is not there"
    return SourceError("schema-reference", name, message, hint=_HINT)


def _draft(schema: Any, name: str) -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import validator_for

    said = schema.get("$schema") if isinstance(schema, dict) else None
    if said is None:
        return Draft202012Validator
    found: Any = None
    if isinstance(said, str):
        none: Any = None
        newest = said.rstrip("#") in _NEWEST
        found = Draft202012Validator if newest else validator_for({"$schema": said}, default=none)
    if found is None:
        message = f"$schema is {said!r:.200}, which is no draft from 3 to 2020-12"
        raise SourceError("schema-invalid", name, message)
    return found


def _registry(resources: Mapping[str, Any], kind: Any) -> Any:
    """The given schemas, by their addresses and by their own ids, and those of the drafts."""
    from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
    from referencing import Resource
    from referencing.jsonschema import specification_with

    usual: Any = specification_with(_dialect(kind))
    found: dict[str, Any] = {}
    for address, contents in resources.items():
        resource: Any = Resource.from_contents(contents, default_specification=usual)
        for each in (resource.id(), address):
            if each:
                found[each.rstrip("#")] = resource
    drafts: Any = REGISTRY
    return drafts.with_resources(found.items())


def _dialect(kind: Any) -> str:
    """The address of the draft that a validator is of."""
    address: str = kind.META_SCHEMA.get("$schema", kind.META_SCHEMA.get("id"))
    return address


def _check(schema: Any, kind: Any, name: str) -> None:
    from jsonschema.exceptions import SchemaError

    from newsexport.structure.json_messages import in_order

    try:
        kind.check_schema(schema)
    except SchemaError as error:
        for pointer, message in in_order([error], schema):
            raise SourceError("schema-invalid", name, f"at {pointer or '/'}: {message}") from None
        raise SourceError("schema-invalid", name, "against its own draft") from None


def _check_refs(schema: Any, kind: Any, registry: Any, name: str) -> None:
    """Follow every `$ref`, also into the other schemas, once."""
    from referencing import Resource
    from referencing.exceptions import Unresolvable
    from referencing.jsonschema import specification_with

    usual: Any = specification_with(_dialect(kind))
    resource: Any = Resource.from_contents(schema, default_specification=usual)
    left: list[tuple[Any, Any]] = [(resource, registry.resolver_with_root(resource))]
    seen: set[int] = set()
    while left:
        resource, resolver = left.pop()
        contents = resource.contents
        if id(contents) in seen or not isinstance(contents, dict):
            continue
        seen.add(id(contents))
        for word in ("$ref", "$dynamicRef"):
            ref = contents.get(word)
            if isinstance(ref, str):
                try:
                    found = resolver.lookup(ref)
                except Unresolvable:
                    raise _missing(name, ref) from None
                target: Any = Resource.from_contents(found.contents, default_specification=usual)
                left.append((target, found.resolver))
        for each in resource.subresources():
            left.append((each, resolver.in_subresource(each)))


def _formats() -> Any:
    """jsonschema's formats, ours where we have them too."""
    from jsonschema import FormatChecker

    def asked(test: Any) -> Any:
        return lambda value: not isinstance(value, str) or test(value)

    made = FormatChecker(())
    made.checkers = {
        **FormatChecker.checkers,
        **{form: (asked(test), ()) for form, test in FORMATS.items()},
    }
    return made
