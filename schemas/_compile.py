"""Write `_news_item.py`: news-item.schema.json as straight Python code.

    python -m newsexport.schemas._compile

The code is fastjsonschema's, which the installed package does not need: every command that
validates would pay for importing it, and for patterns and Decimals it does not use. A test
holds the file to the schema.
"""

import json
from pathlib import Path

_HEADER = '''"""news-item.schema.json as code: written by newsexport.schemas._compile."""

# fmt: off
# ruff: noqa
# mypy: ignore-errors
import re


class JsonSchemaValueException(ValueError):
    """The first thing that does not fit."""


class _Patterns(dict):
    """Compiled when first used."""

    def __missing__(self, pattern):
        compiled = self[pattern] = re.compile(pattern.replace("$", r"\\\\Z"))
        return compiled


REGEX_PATTERNS = _Patterns()
NoneType = type(None)

'''


def compiled() -> str:
    """The text of `_news_item.py`."""
    import fastjsonschema

    path = Path(__file__).with_name("news-item.schema.json")
    schema = json.loads(path.read_text("utf-8"))
    code = fastjsonschema.compile_to_code(schema, detailed_exceptions=False)
    functions = code.partition("NoneType = type(None)\n")[2].lstrip("\n")
    prefix = functions.partition("(")[0].removeprefix("def ")
    functions = functions.replace(prefix, "validate").replace("float, Decimal)", "float)")
    functions = functions.replace("def validate(data,", "def validate(data: object,", 1)
    return _HEADER.replace("\\\\", "\\") + functions.rstrip() + "\n"


if __name__ == "__main__":
    Path(__file__).with_name("_news_item.py").write_text(compiled(), "utf-8")
