"""Write `_json_*.py`: our JSON Schemas as straight Python code over JSON values.

    python -m newsexport.schemas._json_compile

One module for each file `*.schema.json`. Each object and array of a schema becomes a function
from a value as `json.loads` gives it to whether it is valid; parts of the same meaning, in
several versions too, become one. A keyword that is not known here stops the writing, so that
none is passed over.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsexport.schemas import schema
from newsexport.schemas.string_formats import FORMATS, python_pattern
from newsexport.schemas.versions import module_of, names_in

HEADER = '''"""FILE as code: written by newsexport.schemas._json_compile."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
from collections.abc import Callable
from typing import Any

from newsexport.schemas.string_formats import FORMATS, fits
'''
_NOTES = frozenset("$schema $id $comment title description default examples deprecated".split())
_KINDS = {
    "array": ("list",),
    "boolean": ("bool",),
    "integer": ("int", "float"),
    "null": ("NoneType",),
    "number": ("int", "float"),
    "object": ("dict",),
    "string": ("str",),
}
_OF_STRINGS = ("minLength", "maxLength", "pattern", "format")
_OF_NUMBERS = {
    "minimum": ">=",
    "maximum": "<=",
    "exclusiveMinimum": ">",
    "exclusiveMaximum": "<",
}
_OF_ARRAYS = ("minItems", "maxItems", "items", "prefixItems", "contains")
_OF_OBJECTS = (
    *("minProperties", "maxProperties", "required", "dependentRequired"),
    *("properties", "patternProperties", "additionalProperties"),
)
_COMBINING = ("$ref", "enum", "const", "allOf", "anyOf", "oneOf", "not", "if", "then", "else")
_KNOWN = {
    *("type", "$defs", *_OF_STRINGS, *_OF_NUMBERS, *_OF_ARRAYS, *_OF_OBJECTS, *_COMBINING),
    *_NOTES,
}
_LOOPS = ("items", "prefixItems", "patternProperties", "additionalProperties")

Part = dict[str, Any] | bool


class Writer:
    """The code for the schemas of one file, part by part, each behind those that it needs."""

    def __init__(self) -> None:
        self.functions: list[str] = []
        self.constants: list[str] = []  # behind the functions, which they name
        self.names: dict[str, str] = {}  # of a function or a constant, by what it stands for
        self.schema: dict[str, Any] = {}

    def write(self, schema: dict[str, Any]) -> str:
        """The name of the function for a whole schema."""
        self.schema = schema
        return self.function(schema)

    # ---- parts that stand in one expression

    def test(self, part: Part, name: str, kind: str = "") -> str:
        """The expression that is true where `name`, a `kind` of value if known, fits `part`."""
        if isinstance(part, bool):
            return str(part)
        if set(part) - _NOTES == {"$ref"}:
            target = self.target(part["$ref"])
            if isinstance(target, bool) or self.is_short(target):
                return self.test(target, name, kind)
            return f"{self.function(target)}({name})"
        if self.is_long(part):
            return f"{self.function(part)}({name})"
        _check(part)
        kinds = self.kinds(part)
        tests = [] if kinds == [kind] else [*self.type(part, name)]
        inner = kinds[0] if len(kinds) == 1 else kind
        tests += self.guarded("string", inner, name, self.of_strings(part, name))
        tests += self.guarded("number", inner, name, self.of_numbers(part, name))
        tests += self.guarded("array", inner, name, self.of_arrays(part, name))
        tests += self.guarded("object", inner, name, self.of_objects(part, name))
        tests += self.combined(part, name, inner)
        return " and ".join(tests) or "True"

    def target(self, ref: str) -> Part:
        if ref == "#":
            return self.schema
        assert ref.startswith("#/$defs/"), ref
        found: Part = self.schema["$defs"][ref.removeprefix("#/$defs/")]
        return found

    def is_long(self, part: dict[str, Any]) -> bool:
        """Whether a part needs statements, so a function of its own."""
        return any(word in part for word in _LOOPS) or len(part.get("properties", ())) > 3

    def is_short(self, part: dict[str, Any]) -> bool:
        """Whether a part that is referred to is written where it is asked."""
        return not self.is_long(part) and not part.keys() & {*_OF_OBJECTS, *_COMBINING[3:], "$ref"}

    def kinds(self, part: dict[str, Any]) -> list[str]:
        kinds = part.get("type", [])
        return kinds if isinstance(kinds, list) else [kinds]

    def type(self, part: dict[str, Any], name: str) -> Iterator[str]:
        kinds = self.kinds(part)
        if kinds:
            yield self.any(
                f"(type({name}) is int or type({name}) is float and {name}.is_integer())"
                if kind == "integer"
                else f"{name} is None"
                if kind == "null"
                else f"type({name}) in (int, float)"
                if kind == "number"
                else f"type({name}) is {_KINDS[kind][0]}"
                for kind in kinds
            )

    def any(self, tests: Any) -> str:
        each = list(dict.fromkeys(tests))
        return each[0] if len(each) == 1 else f"({' or '.join(each)})"

    def guarded(self, kind: str, known: str, name: str, tests: Iterator[str]) -> Iterator[str]:
        """Tests that speak of one kind of value only."""
        each = list(tests)
        same = known == kind or (kind == "number" and known == "integer")
        if same or not each:
            yield from each
        elif not known:
            types = _KINDS[kind]
            other = (
                f"type({name}) is not {types[0]}"
                if len(types) == 1
                else f"type({name}) not in ({', '.join(types)})"
            )
            yield f"({other} or {' and '.join(each)})"

    def of_strings(self, part: dict[str, Any], name: str) -> Iterator[str]:
        if "minLength" in part:
            yield f"len({name}) >= {part['minLength']}"
        if "maxLength" in part:
            yield f"len({name}) <= {part['maxLength']}"
        if "pattern" in part:
            yield f"{self.fits(part['pattern'])}({name})"
        if "format" in part:
            form = part["format"]
            assert form in FORMATS, form
            yield f"{self.constant('format', f'FORMATS[{form!r}]')}({name})"

    def of_numbers(self, part: dict[str, Any], name: str) -> Iterator[str]:
        for word, sign in _OF_NUMBERS.items():
            if word in part:
                yield f"{name} {sign} {part[word]!r}"

    def of_arrays(self, part: dict[str, Any], name: str) -> Iterator[str]:
        if "minItems" in part:
            yield f"len({name}) >= {part['minItems']}"
        if "maxItems" in part:
            yield f"len({name}) <= {part['maxItems']}"
        if "contains" in part:
            yield f"any([{self.test(part['contains'], 'one')} for one in {name}])"

    def of_objects(self, part: dict[str, Any], name: str) -> Iterator[str]:
        if "minProperties" in part:
            yield f"len({name}) >= {part['minProperties']}"
        if "maxProperties" in part:
            yield f"len({name}) <= {part['maxProperties']}"
        for key in part.get("required", ()):
            yield f"{key!r} in {name}"
        for key, others in part.get("dependentRequired", {}).items():
            for other in others:
                yield f"({key!r} not in {name} or {other!r} in {name})"
        if not self.is_long(part):
            for key, inner in part.get("properties", {}).items():
                absent = "" if key in part.get("required", ()) else f"{key!r} not in {name}"
                if inner is False:
                    yield f"{key!r} not in {name}"
                elif inner is not True:
                    found = self.test(inner, f"{name}[{key!r}]")
                    if found != "True":
                        yield f"({absent} or {found})" if absent else found

    def combined(self, part: dict[str, Any], name: str, kind: str) -> Iterator[str]:
        if "$ref" in part:
            yield self.test({"$ref": part["$ref"]}, name, kind)
        if "enum" in part or "const" in part:
            yield self.one_of(part.get("enum", [part.get("const")]), name)
        for each in part.get("allOf", ()):
            yield self.test(each, name, kind)
        if "anyOf" in part:
            yield f"({' or '.join(self.test(each, name, kind) for each in part['anyOf'])})"
        if "oneOf" in part:
            found = (f"bool({self.test(each, name, kind)})" for each in part["oneOf"])
            yield f"{' + '.join(found)} == 1"
        if "not" in part:
            yield f"not ({self.test(part['not'], name, kind)})"
        if "if" in part:
            then = self.test(part.get("then", True), name, kind)
            other = self.test(part.get("else", True), name, kind)
            yield f"(({then}) if {self.test(part['if'], name, kind)} else ({other}))"

    def one_of(self, values: list[Any], name: str) -> str:
        texts = [value for value in values if type(value) is str]
        numbers = [value for value in values if type(value) in (int, float)]
        others = [value for value in values if value is None or type(value) is bool]
        assert len(texts) + len(numbers) + len(others) == len(values)
        tests = [f"{name} is {value!r}" for value in others]
        if texts:
            some = ", ".join(map(repr, texts))
            test = f"{name} in {{{some}}}" if len(texts) > 1 else f"{name} == {some}"
            tests.append(f"type({name}) is str and {test}")
        if numbers:
            some = ", ".join(map(repr, numbers))
            tests.append(f"type({name}) in (int, float) and {name} in {{{some}}}")
        return f"({' or '.join(tests)})"

    # ---- parts that need a function

    def function(self, part: dict[str, Any]) -> str:
        """The name of the function for `part`; written where it is not yet."""
        meaning = self.meaning(part)
        if meaning not in self.names:
            self.names[meaning] = name = f"_is_{len(self.names)}"
            lines = [f"def {name}(value: Any) -> bool:", *self.statements(part)]
            self.functions.append("\n\n" + "\n".join(lines) + "\n")
        return self.names[meaning]

    def meaning(self, part: dict[str, Any]) -> str:
        """What two parts have in common that allow the same."""
        used: dict[str, Part] = {}

        def visit(value: Any) -> None:
            if isinstance(value, dict):
                ref = value.get("$ref")
                if isinstance(ref, str) and ref not in used:
                    used[ref] = self.target(ref)
                    visit(used[ref])
                for inner in value.values():
                    visit(inner)
            elif isinstance(value, list):
                for inner in value:
                    visit(inner)

        visit({key: inner for key, inner in part.items() if key != "$defs"})
        return json.dumps(_bare([part, used]), sort_keys=True)

    def constant(self, kind: str, code: str) -> str:
        if code not in self.names:
            self.names[code] = name = f"_{kind}_{len(self.names)}"
            self.constants.append(f"{name} = {code}\n")
        return self.names[code]

    def fits(self, pattern: str) -> str:
        return self.constant("fits", f"fits({python_pattern(pattern)!r})")

    def statements(self, part: dict[str, Any]) -> Iterator[str]:
        _check(part)
        kinds = self.kinds(part)
        kind = kinds[0] if len(kinds) == 1 else ""
        if kinds:
            yield f"    if not ({' and '.join(self.type(part, 'value'))}):"
            yield "        return False"
        if any(word in part for word in ("items", "prefixItems")) and kind in ("", "array"):
            if not kind:
                yield "    if type(value) is list:"
            for line in self.elements(part):
                yield line if kind else f"    {line}"
        if self.is_long({key: part[key] for key in _OF_OBJECTS if key in part}):
            if not kind:
                yield "    if type(value) is dict:"
            if kind in ("", "object"):
                for line in self.properties(part):
                    yield line if kind else f"    {line}"
        # what is left is said in one expression
        done = {"properties"} if self.is_long(part) else set()
        left = {key: inner for key, inner in part.items() if key not in (*_LOOPS, "type", *done)}
        yield f"    return {self.rest(left, kind)}"

    def rest(self, part: dict[str, Any], kind: str) -> str:
        tests: list[str] = []
        tests += self.guarded("string", kind, "value", self.of_strings(part, "value"))
        tests += self.guarded("number", kind, "value", self.of_numbers(part, "value"))
        tests += self.guarded("array", kind, "value", self.of_arrays(part, "value"))
        tests += self.guarded("object", kind, "value", self.of_objects(part, "value"))
        tests += self.combined(part, "value", kind)
        return " and ".join(tests) or "True"

    def elements(self, part: dict[str, Any]) -> Iterator[str]:
        first = part.get("prefixItems", [])
        for at, inner in enumerate(first):
            test = self.test(inner, f"value[{at}]")
            if test != "True":
                yield f"    if len(value) > {at} and not ({test}):"
                yield "        return False"
        test = self.test(part.get("items", True), "each")
        if test != "True":
            yield f"    for each in value{f'[{len(first)}:]' if first else ''}:"
            yield f"        if not ({test}):"
            yield "            return False"

    def properties(self, part: dict[str, Any]) -> Iterator[str]:
        """Most properties are texts: they are told without a call."""
        patterns = part.get("patternProperties", {})
        more = part.get("additionalProperties", True)
        tests = {
            key: self.test(inner, "each")
            for key, inner in part.get("properties", {}).items()
            if not (inner is False and more is False and not patterns)
        }
        texts = sorted(key for key, test in tests.items() if test == "type(each) is str")
        others = {key: test for key, test in tests.items() if key not in texts}
        yield "    for key, each in value.items():"
        if not patterns and texts:
            yield f"        if key in {self.constant('texts', self.keys(texts))}:"
            yield "            if type(each) is not str:"
            yield "                return False"
            yield "            continue"
        elif patterns:
            others = tests
        if others:
            yield f"        test = {self.constant('tests', self.table(others))}.get(key)"
            if patterns:
                yield "        known = test is not None"
            yield "        if test is not None:"
            yield "            if not test(each):"
            yield "                return False"
            if not patterns:
                yield "            continue"
        elif patterns:
            yield "        known = False"
        for pattern, inner in patterns.items():
            yield f"        if {self.fits(pattern)}(key):"
            yield f"            if not ({self.test(inner, 'each')}):"
            yield "                return False"
            yield "            known = True"
        other = self.test(more, "each")
        if other != "True":
            wrong = ["not known"] * bool(patterns) + [f"not ({other})"] * (other != "False")
            if wrong:
                yield f"        if {' and '.join(wrong)}:"
            yield f"        {'    ' * bool(wrong)}return False"

    def keys(self, names: list[str]) -> str:
        return f"frozenset(({', '.join(map(repr, names))},))"

    def table(self, tests: dict[str, str]) -> str:
        rows = (f"{key!r}: {self.callable(test)}" for key, test in tests.items())
        return "{\n    " + ",\n    ".join(rows) + ",\n}"

    def callable(self, test: str) -> str:
        """A function of one value for the test of `each`."""
        name = test.removesuffix("(each)")
        if name.isidentifier() and test.endswith("(each)"):
            return name
        return self.constant("test", f"lambda each: {test}")


def _check(part: dict[str, Any]) -> None:
    unknown = {key for key in part if key not in _KNOWN and not key.startswith("x-")}
    assert not unknown, f"keywords that are not known: {unknown}"


def _bare(value: Any, names: bool = False) -> Any:
    """A schema without what is said to people; `names` where keys are names of properties."""
    if isinstance(value, dict):
        return {
            key: _bare(inner, not names and key in ("properties", "patternProperties", "$defs"))
            for key, inner in value.items()
            if names or not (key in _NOTES or key.startswith("x-") or key == "$defs")
        }
    return [_bare(inner) for inner in value] if isinstance(value, list) else value


def files() -> list[str]:
    """The names of the schemas that have a file."""
    found = Path(__file__).parent.glob("*.schema.json")
    return sorted(path.name.removesuffix(".schema.json") for path in found)


def compiled(file: str) -> str:
    """The text of the module for the schema `file`."""
    writer = Writer()
    tops = {name: writer.write(schema(name)) for name in names_in(file)}
    rows = "".join(f"    {name!r}: {function},\n" for name, function in tops.items())
    return (
        HEADER.replace("FILE", f"{file}.schema.json")
        + "".join(writer.functions)
        + "\n\n"
        + "".join(writer.constants)
        + f"\nVALID: dict[str, Callable[[Any], bool]] = {{\n{rows}}}\n"
    )


if __name__ == "__main__":
    for each in files():
        path = Path(__file__).with_name(f"{module_of(each)}.py")
        path.write_text(compiled(each), "utf-8")
