"""Values with everything that our schemas know."""

from typing import Any

from newsexport.schemas import schema


def everything(name: str) -> Any:
    """A value with every property that the schema `name` knows, associated items two deep, in
    each array one element; valid where no pattern but that of partial dates is asked for."""
    return _whole(schema(name), schema(name))


def _excluded(part: Any) -> set[str]:
    """The properties of `part` that cannot be there beside others that can."""
    choices = [part, *part.get("anyOf", ())]
    names = {form["required"][0] for each in choices for form in each.get("oneOf", [])[1:]}
    refused = {name for name, inner in part.get("properties", {}).items() if "not" in (inner or {})}
    return names | refused


def _whole(part: Any, top: dict[str, Any], depth: int = 0) -> Any:
    """A value with what `part` knows, down to a few levels."""
    if isinstance(part, bool) or depth > 30:
        return "x"
    if "$ref" in part:
        ref = part["$ref"]
        target = top if ref == "#" else top["$defs"][ref.removeprefix("#/$defs/")]
        rest = {key: inner for key, inner in part.items() if key != "$ref"}
        value = _whole(target, top, depth + 1)
        for name, inner in rest.get("properties", {}).items():
            if inner is False:
                value.pop(name, None)
        return value
    for word in ("enum", "anyOf"):
        if word in part and "properties" not in part:
            first = part[word][0]
            return first if word == "enum" else _whole(first, top, depth + 1)
    if "const" in part:
        return part["const"]
    kind = part.get("type", "object" if "properties" in part else "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        chosen = {
            name: _whole(inner, top, depth + 1)
            for name, inner in part.get("properties", {}).items()
            if inner is not False and not (depth > 4 and name == "associations")
        }
        for name in _excluded(part):
            del chosen[name]
        for pattern, inner in part.get("patternProperties", {}).items():
            if depth < 3:
                chosen[pattern.removeprefix("^").partition("[")[0] + "a"] = _whole(
                    inner, top, depth + 1
                )
        return chosen
    if kind == "array":
        return [_whole(part.get("items", True), top, depth + 1)] * part.get("minItems", 1)
    if kind in ("integer", "number"):
        return part.get("minimum", 1)
    if "pattern" in part:
        return "2024"
    fitting = {"uri": "urn:x:1", "date-time": "2024-05-01T09:30:00Z"}
    return fitting.get(part.get("format", ""), {"boolean": True, "null": None}.get(kind, "x"))
