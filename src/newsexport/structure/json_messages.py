"""Sentences for what jsonschema found, each at the place that it speaks of.

Lower case, without a full stop, values in quotes and shortened: `expected a number, found 'x'`.
A part of our own schemas may say in `x-expected` what it is to hold.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from newsexport.schemas.string_formats import FORMATS, date, date_time, uri_reference
from newsexport.structure.json_branches import meant

Path = tuple[Any, ...]
Told = tuple[Path, str, int]
# How much a sentence outweighs others at the same place: that a property is unknown, and that a
# value is of a wrong type, make the rest idle. jsonschema calls "unevaluated" too what was looked
# at and found wrong: such a word is weak.
_WEAK, _USUAL, _TYPE, _NONE = range(4)
_LONGEST = 80
_LISTED = 12
_TYPES = {
    "array": "an array",
    "boolean": "true or false",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
_URI = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"
)


def in_order(errors: Iterable[Any], value: Any) -> list[tuple[str, str]]:
    """(JSON Pointer, sentence) for each of jsonschema's `errors` with `value`, in the order of
    the document; each once."""
    found = [each for error in errors for each in _told(error)]
    most: dict[Path, int] = {}
    below: set[Path] = set()  # where something else than a weak word is said, or further down
    for path, _, weight in found:
        most[path] = max(weight, most.get(path, 0))
        if weight != _WEAK:
            below.update(path[:at] for at in range(len(path) + 1))
    order = _Order(value)
    told: dict[tuple[str, str], Path] = {}
    for path, message, weight in found:
        if weight < most[path] or (weight == _WEAK and path in below):
            continue
        pointer, place = order.place(path)
        told.setdefault((pointer, message), place)
    return sorted(told, key=lambda each: told[each])


class _Order:
    """Where the parts of a value stand in its document."""

    def __init__(self, value: Any) -> None:
        self._value = value
        self._keys: dict[int, dict[Any, int]] = {}

    def place(self, path: Path) -> tuple[str, Path]:
        """The JSON Pointer of the part at `path`, as far as it goes, and a key to sort by."""
        at, steps, numbers = self._value, [], []
        for step in path:
            if isinstance(at, dict) and step in at:
                if id(at) not in self._keys:
                    self._keys[id(at)] = {key: number for number, key in enumerate(at)}
                numbers.append(self._keys[id(at)][step])
            elif isinstance(at, list) and isinstance(step, int) and step < len(at):
                numbers.append(step)
            else:
                break
            at = at[step]
            steps.append("/" + str(step).replace("~", "~0").replace("/", "~1"))
        return "".join(steps), tuple(numbers)


def shown(value: Any) -> str:
    """A value as a message names it.

    >>> len(shown("x" * 100)), shown("a"), shown([1]), shown(True)
    (80, "'a'", 'an array', 'true')
    """
    if isinstance(value, str):
        text = repr(value[: _LONGEST + 1])
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2]}…{text[0]}"
    if isinstance(value, (dict, list)):
        kind = "object" if isinstance(value, dict) else "array"
        return _TYPES[kind] if value else f"an empty {kind}"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value)[:_LONGEST]


def _told(error: Any) -> Iterator[Told]:
    path = tuple(error.absolute_path)
    schema = error.schema
    if isinstance(schema, dict) and isinstance(schema.get("x-expected"), str):
        message = f"expected {schema['x-expected']}, found {shown(error.instance)}"
        yield path, message, _USUAL
    elif error.validator in ("anyOf", "oneOf"):
        yield from _alternatives(error, path)
    elif error.validator == "additionalProperties":
        known = [*schema.get("properties", ())]
        for name in _additional(error.instance, known, schema.get("patternProperties", ())):
            yield (*path, name), f"unknown property {shown(name)}{_hint(name, known)}", _NONE
    elif error.validator == "unevaluatedProperties":
        for name in error.instance:
            if repr(name) in error.message:
                yield (*path, name), f"unknown property {shown(name)}", _WEAK
    elif error.validator == "not" and error.validator_value == {} and path:
        yield path, f"unknown property {shown(path[-1])}", _NONE
    else:
        yield path, _sentence(error), _TYPE if error.validator == "type" else _USUAL


def _alternatives(error: Any, path: Path) -> Iterator[Told]:
    choice = meant(error)
    if choice.excluding:
        names = " and ".join(shown(name) for name in choice.excluding)
        yield path, f"{names} exclude each other", _USUAL
    elif choice.required:
        names = ", ".join(" and ".join(map(shown, those)) for those in choice.required)
        some = "one of " * (len(choice.required) > 1)
        verb = "are" if not some and len(choice.required[0]) > 1 else "is"
        yield path, f"{some}{names} {verb} required", _USUAL
    elif choice.types:
        yield path, f"expected {_or(choice.types)}, found {shown(error.instance)}", _TYPE
    elif choice.values:
        yield choice.path, _none_of([*choice.values], choice.found), _USUAL
    elif choice.errors:
        for each in choice.errors:
            yield from _told(each)
    else:
        message = f"{shown(error.instance)} fits more than one form, where one only is allowed"
        yield path, message, _USUAL


def _additional(instance: Any, known: Iterable[Any], patterns: Iterable[str]) -> Iterator[Any]:
    from re import search

    for name in instance:
        if name not in known and not any(search(pattern, name) for pattern in patterns):
            yield name


def _hint(name: str, known: Iterable[Any]) -> str:
    """What was likely meant by `name`: (did you mean …?)."""
    from difflib import get_close_matches

    names = [each for each in known if isinstance(each, str)]
    if len(name) > _LONGEST:
        return ""
    alike = [each for each in names if each.lower() == name.lower()]
    alike = alike or [
        each for each in names if len(name) > 3 and each.lower().startswith(name.lower())
    ]
    alike = alike or get_close_matches(name, names, 1, 0.75)
    return f" (did you mean {shown(alike[0])}?)" if alike else ""


def _or(types: Iterable[Any]) -> str:
    names = [_TYPES.get(each, str(each)) if isinstance(each, str) else "…" for each in types]
    return " or ".join(dict.fromkeys(names))


def _none_of(values: Any, found: Any) -> str:
    values = list(values) if isinstance(values, list) else [values]
    listed = ", ".join(map(_literal, values[:_LISTED])) + ", …" * (len(values) > _LISTED)
    hint = _hint(found, values) if isinstance(found, str) and len(values) > 1 else ""
    some = "one of " * (len(values) > 1)
    return f"expected {some}{listed}, found {shown(found)}{hint}"


def _literal(value: Any) -> str:
    """A value that a schema names, objects and arrays too."""
    if not isinstance(value, (dict, list)):
        return shown(value)
    text = str(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _least(least: Any, found: int, what: str) -> str:
    return f"expected at least {_counted(least, what)}, found {found}"


def _most(most: Any, found: int, what: str) -> str:
    return f"expected at most {_counted(most, what)}, found {found}"


def _counted(number: Any, what: str) -> str:
    plural = {"property": "properties"}.get(what, f"{what}s")
    return f"{number} {what if number == 1 else plural}"


def _type(value: Any, found: Any) -> str:
    return f"expected {_or(value if isinstance(value, list) else [value])}, found {shown(found)}"


def _pattern(pattern: Any, found: Any) -> str:
    if pattern == r"\S":
        return f"expected a text that is not empty, found {shown(found)}"
    return f"{shown(found)} does not match the pattern {shown(pattern)}"


def _format(form: Any, found: Any) -> str:
    if not isinstance(found, str):
        return f"expected {form}, found {shown(found)}"
    if form == "date-time":
        example = "2024-05-01T09:30:00Z"
        if date_time(f"{found}Z"):
            return f"{shown(found)} has no time zone, expected a date-time as {example}"
        if date(found):
            return f"{shown(found)} has no time, expected a date-time as {example}"
        return f"expected a date-time as {example}, found {shown(found)}"
    if form == "date":
        return f"expected a date as 2024-05-01, found {shown(found)}"
    if form == "uri":
        return _no_uri(found)
    what = {"email": "an e-mail address", "uri-reference": "a URI or a relative one"}
    kind = what.get(form, f"{form:.40}" if form in FORMATS else f"the format {shown(form)}")
    return f"expected {kind}, found {shown(found)}"


def _no_uri(found: str) -> str:
    if uri_reference(found):
        said = "is a relative URI" if found else "is empty"
        return f"{shown(found)} {said}, expected an absolute one as https://example.org/1"
    wrong = next((letter for letter in found if letter not in _URI), "")
    if wrong:
        why = "percent-encoded" if not wrong.isspace() else "percent-encoded or taken out"
        return f"{shown(found)} is no URI: {wrong!r} is to be {why}"
    return f"expected an absolute URI, found {shown(found)}"


_SENTENCES: Mapping[str, Callable[[Any, Any], str]] = {
    "type": _type,
    "enum": _none_of,
    "const": lambda value, found: _none_of([value], found),
    "format": _format,
    "pattern": _pattern,
    "minimum": lambda value, found: f"expected at least {value}, found {shown(found)}",
    "maximum": lambda value, found: f"expected at most {value}, found {shown(found)}",
    "exclusiveMinimum": lambda value, found: f"expected more than {value}, found {shown(found)}",
    "exclusiveMaximum": lambda value, found: f"expected less than {value}, found {shown(found)}",
    "minItems": lambda value, found: _least(value, len(found), "element"),
    "maxItems": lambda value, found: _most(value, len(found), "element"),
    "minLength": lambda value, found: _least(value, len(found), "character"),
    "maxLength": lambda value, found: _most(value, len(found), "character"),
    "minProperties": lambda value, found: _least(value, len(found), "property"),
    "maxProperties": lambda value, found: _most(value, len(found), "property"),
    "multipleOf": lambda value, found: f"expected a multiple of {value}, found {shown(found)}",
    "uniqueItems": lambda _, found: "an element stands twice",
    "contains": lambda _, found: "no element is what one of them must be",
    "not": lambda _, found: f"{shown(found)} is not allowed here",
}


def _sentence(error: Any) -> str:
    if error.validator == "required":
        return f"{error.message.removesuffix(' is a required property')} is required"
    if error.validator in ("dependentRequired", "dependencies"):
        needed, _, by = error.message.partition(" is a dependency of ")
        if by:
            return f"{needed} is required where {by} is given"
    told = _SENTENCES.get(error.validator)
    if told:
        return told(error.validator_value, error.instance)
    if error.validator is None:
        return f"{shown(error.instance)} is not allowed here"
    message = error.message if len(error.message) <= 200 else f"{error.message[:199]}…"
    return f"{message[:1].lower()}{message[1:].removesuffix('.')}"
