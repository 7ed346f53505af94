"""Write `_news_item.py`: news-item.schema.json as straight Python code over a `NewsItem`.

    python -m newsexport.schemas._compile

Each object of the schema becomes one function over the NamedTuple that stands for it in the
model; the two are walked together, so that a field which only one of them has stops the writing.
Whatever the functions accept is valid. What they refuse may still be (a list in place of a tuple
has the same JSON form): jsonschema has the last word.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

from newsexport.newsitem import NewsItem, camel
from newsexport.source import Span

_HEADER = '''"""news-item.schema.json as code: written by newsexport.schemas._compile."""

# fmt: off
# ruff: noqa
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from newsexport.newsitem import (
    NAMES,
)
from newsexport.source import Span


def _pattern(pattern: str) -> Callable[[str], bool]:
    compiled: list[re.Pattern[str]] = []

    @lru_cache(maxsize=1024)  # the same ids, rules and days stand in an item again and again
    def fits(text: str) -> bool:
        if not compiled:
            compiled.append(re.compile(pattern))
        return compiled[0].search(text) is not None

    return fits

'''


class _Writer:
    """The code for one schema, part by part, each behind those that it needs."""

    def __init__(self, definitions: dict[str, Any]) -> None:
        self.definitions = definitions
        self.code: dict[str, str] = {}  # by the name that it defines

    def test(self, part: dict[str, Any], hint: Any, name: str) -> str:
        """The expression that says whether `name` holds a `part`; `hint` is its type."""
        if "$ref" in part:
            part = self.definitions[part["$ref"].removeprefix("#/$defs/")]
        if hint is Span:
            assert part["minItems"] == part["maxItems"] == 2
            return f"{self.function(Span, dict.fromkeys(Span._fields, part['items']))}({name})"
        if part.get("type") == "object":
            return f"{self.object(part, hint)}({name})"
        if part.get("type") == "array":
            return " and ".join(self.array(part, get_args(hint)[0], name))
        return " and ".join(self.scalar(part, name))

    def array(self, part: dict[str, Any], hint: Any, name: str) -> Iterator[str]:
        # what is empty is absent in the JSON form
        assert part.get("minItems", 0) <= 1 and "maxItems" not in part
        each = self.test(part["items"], hint, "each")
        function, _, argument = each.partition("(")
        yield f"type({name}) is tuple"
        if argument == "each)":
            yield f"all(map({function}, {name}))"
        else:
            yield f"all([{each} for each in {name}])"

    def scalar(self, part: dict[str, Any], name: str) -> Iterator[str]:
        if part.get("type") == "boolean":
            assert part["enum"] == [True]
            yield f"{name} is True"
            return
        kind = {"string": "str", "integer": "int"}[part.get("type", "string")]
        yield f"type({name}) is {kind}"
        if "enum" in part:
            yield f"{name} in {{{', '.join(map(repr, part['enum']))}}}"
        for keyword, sign in (("minimum", ">="), ("maximum", "<=")):
            if keyword in part:
                yield f"{name} {sign} {part[keyword]}"
        if part.get("pattern") == r"\S":  # the same without the regex
            yield f"{name} != '' and not {name}.isspace()"
        elif "pattern" in part:
            yield f"{self.pattern(part['pattern'])}({name})"

    def pattern(self, pattern: str) -> str:
        """The name of the function that finds `pattern` in a text."""
        code = f"_pattern({pattern.replace('$', chr(92) + 'Z')!r})"
        for name, known in self.code.items():
            if known == f"{name} = {code}\n":
                return name
        name = f"_fits_{sum(known.startswith('_fits_') for known in self.code)}"
        self.code[name] = f"{name} = {code}\n"
        return name

    def object(self, part: dict[str, Any], kind: Any) -> str:
        properties = part["properties"]
        fields = {field: properties[camel(field)] for field in kind._fields}
        assert len(fields) == len(properties), f"the model has not all of {kind.__name__}"
        required = [field for field in fields if camel(field) in part.get("required", ())]
        return self.function(kind, fields, required)

    def function(
        self, kind: Any, fields: dict[str, Any], required: Sequence[str] = ("start", "end")
    ) -> str:
        """The name of the function that tests a `kind`, written where it is not yet."""
        name = f"_is_{kind.__name__}"
        if name in self.code:
            return name
        tests = []
        for field, part in fields.items():
            hint = get_type_hints(kind)[field]
            present = [inner for inner in get_args(hint) if inner is not NoneType]
            optional = NoneType in get_args(hint)
            test = self.test(part, present[0] if optional else hint, f"{field}_")
            absent = optional and field not in required
            tests.append(f"({field}_ is None or {test})" if absent else test)
        lines = (
            f"def {name}(value: Any) -> bool:",
            f"    if type(value) is not {kind.__name__}:",
            "        return False",
            f"    {', '.join(f'{field}_' for field in fields)}{',' * (len(fields) == 1)} = value",
            "    return (",
            "        " + "\n        and ".join(tests),
            "    )",
        )
        self.code[name] = "\n".join(("", *lines, "", ""))
        return name


def compiled() -> str:
    """The text of `_news_item.py`."""
    path = Path(__file__).with_name("news-item.schema.json")
    schema = json.loads(path.read_text("utf-8"))
    writer = _Writer(schema["$defs"])
    top = writer.object(schema, NewsItem)
    kinds = [name.removeprefix("_is_") for name in writer.code if name.startswith("_is_")]
    names = ",\n    ".join(sorted(set(kinds) - {"Span"}))
    parts = (
        _HEADER.replace("NAMES", names),
        *writer.code.values(),
        f"\nis_valid: Callable[[Any], bool] = {top}\n",
    )
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


if __name__ == "__main__":
    Path(__file__).with_name("_news_item.py").write_text(compiled(), "utf-8")
