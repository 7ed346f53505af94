"""Which of several forms a value was meant to have, where it has none of them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

_NAMES = ("type", "@type")  # of the property that says what an object is


class Choice(NamedTuple):
    """Why no form of an `anyOf` or `oneOf` fits: the first that is not empty says it."""

    excluding: tuple[str, ...] = ()  # properties of which one only may be there
    required: tuple[tuple[str, ...], ...] = ()  # sets of properties of which one must be there
    types: tuple[str, ...] = ()  # none of which the value has
    values: tuple[Any, ...] = ()  # none of which the property at `path` has, but `found`
    path: tuple[Any, ...] = ()
    found: Any = None
    errors: Sequence[Any] = ()  # those of the form that was meant


def meant(error: Any) -> Choice:
    """The best account of jsonschema's `error` for `anyOf` or `oneOf`."""
    if not error.context:
        return Choice(excluding=_required_only(error.validator_value))
    forms = list(_forms(error))
    required = [_missing(form) for form in forms]
    if all(required):
        common = tuple(name for name in required[0] if all(name in each for each in required))
        return Choice(required=(common,) if common else tuple(dict.fromkeys(required)))
    best = min(forms, key=lambda form: _rank(form, error))
    kind, name, *_ = _rank(best, error)
    if kind:
        types = [
            each.validator_value for form in forms for each in form if each.validator == "type"
        ]
        flat = [one for each in types for one in (each if isinstance(each, list) else [each])]
        return Choice(types=tuple(dict.fromkeys(flat)))
    if name:
        wrong = [each for form in forms for each in form if _names(each, error)]
        values = [value for each in wrong for value in _values(each)]
        unlike = [value for at, value in enumerate(values) if value not in values[:at]]
        first = wrong[0]
        return Choice(values=tuple(unlike), path=tuple(first.absolute_path), found=first.instance)
    return Choice(errors=best)


def _forms(error: Any) -> Any:
    """The errors of each form; a form that is itself a choice counts as its own forms."""
    grouped: dict[Any, list[Any]] = {}
    for each in error.context:
        grouped.setdefault(each.schema_path[0], []).append(each)
    for form in grouped.values():
        first = form[0]
        inner = len(form) == 1 and first.validator in ("anyOf", "oneOf") and first.context
        if inner and first.absolute_path == error.absolute_path:
            yield from _forms(first)
        else:
            yield form


def _rank(form: list[Any], error: Any) -> tuple[bool, bool, int, int]:
    """The lower, the likelier that `form` was meant: the right type of value, the right name of
    the object, few properties missing, few errors."""
    here = [each for each in form if each.absolute_path == error.absolute_path]
    return (
        any(each.validator == "type" for each in here),
        any(_names(each, error) for each in form),
        sum(each.validator == "required" for each in here),
        len(form),
    )


def _names(each: Any, error: Any) -> bool:
    below = list(each.absolute_path)[len(error.absolute_path) :]
    return len(below) == 1 and below[0] in _NAMES and each.validator in ("const", "enum")


def _values(each: Any) -> list[Any]:
    value = each.validator_value
    return value if each.validator == "enum" and isinstance(value, list) else [value]


def _missing(form: list[Any]) -> tuple[str, ...]:
    """The properties that are missing, where nothing else is wrong."""
    if any(each.validator != "required" for each in form):
        return ()
    names: list[str] = []
    for each in form:
        wanted = each.validator_value if isinstance(each.validator_value, list) else []
        names += [name for name in wanted if name not in each.instance and name not in names]
    return tuple(names)


def _required_only(forms: Any) -> tuple[str, ...]:
    """The properties that the forms differ by, where they ask for one each and nothing more."""
    names = [
        form["required"][0]
        for form in forms
        if isinstance(form, dict) and list(form) == ["required"] and len(form["required"]) == 1
    ]
    return tuple(names) if len(names) == len(forms) else ()
