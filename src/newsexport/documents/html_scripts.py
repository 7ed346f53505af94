"""The blocks of JSON-LD in an HTML page, found as browsers find them, in linear time.

Only what tells where a script begins and ends is read: comments, tags with their attributes, and
the elements whose content is no markup. Nothing of a page is refused.
"""

import html
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsexport.documents.json_text import has_escapes, whole_characters
from newsexport.source import Source, Span

_TYPE = "application/ld+json"


class Script(NamedTuple):
    """One block. `span` is the JSON in it, without white space and marks of comments or CDATA
    around it."""

    span: Span
    closed: bool  # False: the page ends before the element does, and no browser runs it
    tag: Span  # <script ...>
    content: Span  # all between the tags


# Elements whose content ends at their end tag, whatever stands in it.
_RAW = frozenset("script style textarea title xmp iframe noembed noframes".split())


@cache
def _next() -> re.Pattern[str]:
    """A comment, a declaration, or a tag; its name. Each matches at its first sign whatever
    follows, so that no page is gone through twice."""
    comment = r"<!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>|\Z))"
    other = r"<[!?](?:[^>]*+)>?|</[^a-zA-Z][^>]*+>?"
    value = r'"[^"]*+(?:"|\Z)|\'[^\']*+(?:\'|\Z)|[^\s>"\'][^\s>]*+'
    attribute = rf"[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:{value})?+)?+"
    tag = rf"<(/?)([a-zA-Z][^\s/>]*+)((?:[\s/]++|{attribute})*+)(>|\Z)"
    return re.compile(rf"{comment}|{tag}|{other}")


@cache
def _attribute() -> re.Pattern[str]:
    return re.compile(
        r"([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"'][^\s>]*+))?+)?+"
    )


@cache
def _end_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)


@cache
def _in_script() -> re.Pattern[str]:
    """What changes how a script ends. A comment that is closed at once changes nothing."""
    return re.compile(r"<!--(?:-*+>)?+|-->|<(/?)script(?=[\s/>])", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    """The marks of a comment or of CDATA, themselves hidden from JavaScript or not."""
    return re.compile(r"(?:\s*+(?://|/\*)?+\s*+(?:<!--|<!\[CDATA\[)(?:\s*+\*/)?+)++")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"(?:(?://|/\*)\s*+)?(?:-->|\]\]>)(?:\s*+\*/)?$")


def whole_scripts(source: Source) -> Source:
    """A page with U+FFFD in place of each half of a character in its JSON-LD, and where the first
    was."""
    if not has_escapes(source.text):
        return source
    for script in find_scripts(source.text):
        source = whole_characters(source, *script.span)
    return source


def find_scripts(text: str) -> Iterator[Script]:
    """Each block of JSON-LD in `text`, in order."""
    if not re.search("json", text, re.IGNORECASE):
        return
    at = 0
    while found := _next().search(text, at):
        at = found.end()
        name = (found[2] or "").lower()
        if not name or found[1] or name not in _RAW:
            continue
        if name != "script":
            end = _end_of(name).search(text, at)
            at = end.start() if end else len(text)
            continue
        content = Span(at, len(text))
        end_tag = _script_end(text, at)
        if end_tag is not None:
            content = Span(at, end_tag)
        at = content.end
        if found[4] and _is_jsonld(found[3]):
            tag = Span(*found.span())
            yield Script(_bare(text, content), end_tag is not None, tag, content)


def _is_jsonld(attributes: str) -> bool:
    """By the attribute `type`, the first if there are several, without its parameters."""
    for found in _attribute().finditer(attributes):
        if found[1].lower() == "type":
            value = html.unescape(found[2] or found[3] or found[4] or "")
            return value.partition(";")[0].strip().lower() == _TYPE
    return False


def _script_end(text: str, at: int) -> int | None:
    """Where the end tag of the script that begins at `at` stands. In a comment, another script
    that begins has its own end tag; this is how HTML is defined."""
    commented = nested = False
    for found in _in_script().finditer(text, at):
        word = found.group()
        if word.startswith("<!--"):
            commented = commented or not word.endswith(">")
        elif word == "-->":
            commented = nested = False
        elif not found[1]:
            nested = nested or commented
        elif nested:
            nested = False
        else:
            return found.start()
    return None


def _bare(text: str, content: Span) -> Span:
    """The JSON in `content`."""
    start, end = content
    opening = _opening().match(text, start, end)
    if opening:
        start = opening.end()
        end = _trimmed(text, start, end)
        # what closes takes few characters, unless somebody plays
        for _ in range(3):
            tail = max(start, end - 40)
            closing = _closing().search(text[tail:end])
            if closing is None:
                break
            end = _trimmed(text, start, tail + closing.start())
    while start < end and text[start].isspace():
        start += 1
    return Span(start, _trimmed(text, start, end))


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
