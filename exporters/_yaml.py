r"""YAML text of plain data as the model has it: dicts, lists, text, integers, true.

What every loader, of YAML 1.1 or 1.2, takes for the same text is written plain; the rest is
quoted, in double quotes where a character needs an escape. A dict or list that fits in a line
and holds no dict stands there in braces or brackets. Long text is folded at spaces.

PyYAML with libyaml says the same six times slower: it makes an event, a node and an analysis of
each value.
"""

import json
import re
from functools import cache
from json.encoder import encode_basestring
from typing import Any

_WIDTH = 110
# Words that a YAML 1.1 loader takes for something else.
_WORDS = frozenset("y n yes no on off true false null".split())
_OPENERS = frozenset("/(„“”«»‘’–—")


@cache
def _unprintable() -> re.Pattern[str]:
    # half a character is not escaped: YAML has no escape for it, and none can be written in UTF-8
    return re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@cache
def _flow_mark() -> re.Pattern[str]:
    # a question mark is none, but PyYAML takes it for one
    return re.compile(r"[,:?\[\]{}]")


def yaml_text(value: dict[str, Any], *, compact: bool = False) -> str:
    """`value` as one YAML document; in flow style on one line if `compact`.

    >>> print(yaml_text({"id": "p1", "text": 'No: "1"', "source": [0, 8]}), end="")
    id: p1
    text: 'No: "1"'
    source: [0, 8]
    """
    if compact:
        return _escaped(json.dumps(value, ensure_ascii=False)) + "\n"
    lines: list[str] = []
    for key, field in value.items():
        _write(field, f"{key}:", "", lines)
    return "\n".join(lines) + "\n"


def _write(value: Any, lead: str, indent: str, lines: list[str]) -> None:
    """Write `value` behind `lead`; `indent` is that of the key or dash that it belongs to."""
    kind = type(value)
    if kind is not dict and kind is not list:
        _fold(f"{lead} {_scalar(value, in_flow=False)}", len(lead) + 1, indent + "  ", lines)
        return
    flow = _flow(value)
    if flow is not None and len(lead) + 1 + len(flow) <= _WIDTH:
        lines.append(f"{lead} {flow}")
    elif kind is dict:
        lines.append(lead)
        _write_fields(value, indent + "  ", indent + "  ", lines)
    else:
        lines.append(lead)
        for each in value:
            if type(each) is dict:
                flow = _flow(each)
                if flow is None or len(indent) + 2 + len(flow) > _WIDTH:
                    _write_fields(each, f"{indent}- ", indent + "  ", lines)
                    continue
            elif type(each) is list:
                flow = _flow(each)
            else:
                flow = _scalar(each, in_flow=False)
            _fold(f"{indent}- {flow}", len(indent) + 2, indent + "  ", lines)


def _write_fields(value: dict[str, Any], first: str, indent: str, lines: list[str]) -> None:
    lead = first
    for key, field in value.items():
        _write(field, f"{lead}{key}:", indent, lines)
        lead = indent


def _flow(value: Any) -> str | None:
    """`value` in flow style; None where it holds a dict inside, or text too long for a line."""
    parts: list[str] = []
    for each in value.values() if type(value) is dict else value:
        kind = type(each)
        if kind is int:
            parts.append(repr(each))
        elif kind is dict or (kind is str and type(value) is dict and len(each) > _WIDTH):
            return None
        elif kind is list:
            inner = _flow(each)
            if inner is None:
                return None
            parts.append(inner)
        else:
            parts.append(_scalar(each, in_flow=True))
    if type(value) is dict:
        return "{" + ", ".join(map("{}: {}".format, value, parts)) + "}"
    return "[" + ", ".join(parts) + "]"


def _scalar(value: Any, *, in_flow: bool) -> str:
    if type(value) is int:
        return repr(value)
    if type(value) is not str:
        return json.dumps(value)
    if not value.isprintable() and _unprintable().search(value):
        return _escaped(encode_basestring(value))
    plain = (
        # what comes first makes it no number, no day and none of YAML's marks
        (value[:1].isalpha() or value[:1] in _OPENERS)
        and ": " not in value
        and " #" not in value
        and value[-1] not in " :"
        and value.lower() not in _WORDS
        and not (in_flow and _flow_mark().search(value))
    )
    return value if plain else "'" + value.replace("'", "''") + "'"


def _escaped(written: str) -> str:
    """JSON, with an escape for each character that YAML allows only so."""
    return _unprintable().sub(lambda match: f"\\u{ord(match.group()):04x}", written)


def _fold(line: str, start: int, indent: str, lines: list[str]) -> None:
    """Break `line` at single spaces behind `start`: a loader makes them spaces again."""
    begin, lead = 0, ""
    while len(lead) + len(line) - begin > _WIDTH:
        cut = line.rfind(" ", start, begin + _WIDTH - len(lead) + 1)
        if cut < 0:
            cut = line.find(" ", start)
        if cut < 0:
            break
        if line[cut - 1] != " " and line[cut + 1 : cut + 2] not in (" ", ""):
            lines.append(lead + line[begin:cut])
            begin, lead = cut + 1, indent
        start = cut + 1
    lines.append(lead + line[begin:])
