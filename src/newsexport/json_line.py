"""JSON as reports are written in it: one line a value, safe in any reader and on any terminal."""

import json
import re
from functools import cache
from typing import Any


def compact(value: Any) -> str:
    """`value` on one line. A lone surrogate, which no encoding has, becomes U+FFFD; controls and
    characters that turn text around are escaped.

    >>> print(compact(["caf\\u00e9 \\ud800 \\u202e\\x9b"]))
    ["café � \\u202e\\u009b"]
    """
    text = json.dumps(value, ensure_ascii=False)
    return _hidden().sub(lambda found: _escaped(found[0]), text)


def _escaped(letter: str) -> str:
    return "\ufffd" if "\ud800" <= letter <= "\udfff" else f"\\u{ord(letter):04x}"


@cache
def _hidden() -> re.Pattern[str]:
    return re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
