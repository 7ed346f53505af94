"""Corrections of a text: how a string is written in each format, and how they are put in.

A correction replaces the characters of its span and no others: what a person wrote around it
stays byte for byte.
"""

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from newsexport.source import Span


class Edit(NamedTuple):
    """What is written instead of the characters at `span`; an empty span inserts."""

    span: Span
    text: str


def apply(text: str, edits: Iterable[Edit]) -> tuple[str, int]:
    """`text` with `edits` in it, and how many there were. Of two that touch the same characters,
    or insert at the same place, the one that begins later (or was given later) is left for
    another pass; one that is given twice is made once.

    >>> edits = [Edit(Span(8, 11), ""), Edit(Span(0, 3), ""), Edit(Span(9, 14), "")]
    >>> apply("By Ann, By Bob", edits)
    ('Ann, Bob', 2)
    """
    parts: list[str] = []
    done = at = 0
    last: Span | None = None
    for (start, end), new in sorted(edits, key=lambda edit: edit.span):
        if start < at or last == (start, end):
            continue
        parts += (text[at:start], new)
        last, at = Span(start, end), end
        done += 1
    return "".join((*parts, text[at:])), done


@cache
def _ends_script() -> re.Pattern[str]:
    return re.compile("<(?=/script|script|!--)", re.IGNORECASE)


@cache
def _half() -> re.Pattern[str]:
    return re.compile("[\ud800-\udfff]")


def json_string(new: str) -> str:
    """`new` as JSON writes it, with its quotes. What would end a script of HTML around it is
    escaped, since JSON-LD mostly stands in one; so is half of a character.

    >>> json_string('Été "<b>" </script>')
    '"Été \\\\"<b>\\\\" \\\\u003c/script>"'
    """
    written = json.dumps(new, ensure_ascii=False)
    written = _ends_script().sub(r"\\u003c", written)
    return _half().sub(lambda found: f"\\u{ord(found.group()):04x}", written)


@cache
def _not_xml() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(new: str) -> str:
    """`new` as the content of an element; what XML forbids is left out.

    >>> xml_text("a < b & c\\r")
    'a &lt; b &amp; c&#13;'
    """
    new = _not_xml().sub("", new).replace("&", "&amp;").replace("<", "&lt;")
    return new.replace(">", "&gt;").replace("\r", "&#13;")


def xml_attribute(new: str, quote: str) -> str:
    """`new` as the value of an attribute between two of `quote`, without these.

    >>> xml_attribute('"a" \\t b', '"'), xml_attribute('"a"', "'")
    ('&quot;a&quot; &#9; b', '"a"')
    """
    new = xml_text(new).replace("\t", "&#9;").replace("\n", "&#10;")
    return new.replace('"', "&quot;") if quote == '"' else new.replace("'", "&apos;")


@cache
def _plain() -> re.Pattern[str]:
    """Words that no version of YAML takes for anything but text, in a flow or out of it."""
    return re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ][\w.]*(?: [\w.]+)+", re.ASCII)


@cache
def _not_yaml() -> re.Pattern[str]:
    """What libyaml will not read, or would fold, in a string between quotes."""
    return re.compile("[\x7f-\xa0\xad\u2028\u2029\ufeff\ufffe\uffff]")


def yaml_scalar(new: str) -> str:
    """`new` as a scalar of YAML on one line, that may stand anywhere. Half of a character, which
    YAML cannot write, becomes U+FFFD.

    >>> yaml_scalar("Rates rise again"), yaml_scalar("no"), yaml_scalar("a: b\\n")
    ('Rates rise again', '"no"', '"a: b\\\\n"')
    """
    if _plain().fullmatch(new):
        return new
    written = _half().sub("\ufffd", json.dumps(new, ensure_ascii=False))
    return _not_yaml().sub(lambda found: f"\\u{ord(found.group()):04x}", written)
