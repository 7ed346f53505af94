"""Where the parts of an XML text stand.

lxml knows the line of an element and nothing else. The text of a document that lxml has taken is
well-formed, so that its tags are found by one scan, and the n-th start tag is the n-th element.
Of a text that is not the tree's own, what fits is told and nothing is raised.

Characters of a text are those of the tree: a reference is one, the line end \\r\\n is one, and
comments, processing instructions and the marks of CDATA are none.
"""

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsexport.documents.marks import Marks
from newsexport.documents.xml import local
from newsexport.source import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

_XML = "http://www.w3.org/XML/1998/namespace"
_PREDEFINED = ("&amp;", "&lt;", "&gt;", "&quot;", "&apos;")

# Each matches at its first sign whatever follows, so that no text is gone through twice.
_QUOTED = r""""[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)"""
_COMMENT = r"<!--(?:[^-]++|-(?!->))*+(?:-->|\Z)"
_CDATA = r"<!\[CDATA\[(?:[^\]]++|\](?!\]>))*+(?:\]\]>|\Z)"
_INSTRUCTION = r"<\?(?:[^?]++|\?(?!>))*+(?:\?>|\Z)"
_DECLARATION = rf"<!(?:[^\"'>]++|{_QUOTED})*+(?:>|\Z)"
_SUBSET = rf"\[(?:[^\]<]++|{_COMMENT}|{_INSTRUCTION}|{_DECLARATION}|<)*+(?:\]|\Z)"
_DOCTYPE = rf"<!DOCTYPE(?:[^\"'\[>]++|{_QUOTED}|{_SUBSET})*+(?:>|\Z)"
_NO_TAG = "|".join((_COMMENT, _CDATA, _DOCTYPE, _INSTRUCTION))
_TAG = rf"</?[^\s/>\"'<]*+(?:[^\"'>]++|{_QUOTED})*+(?:>|\Z)"


@cache
def _tags() -> re.Pattern[str]:
    return re.compile(rf"{_NO_TAG}|({_TAG})")


@cache
def _breaks() -> re.Pattern[str]:
    """Whatever is more or less than one character each of the tree's text."""
    return re.compile(rf"{_NO_TAG}|{_TAG}|(&[^;<&]*+;|\r\n)")


@cache
def _in_attribute() -> re.Pattern[str]:
    return re.compile(r"&[^;<&]*+;|\r\n")


@cache
def _children() -> re.Pattern[str]:
    """What may be a node of the tree: no text."""
    return re.compile(rf"{_CDATA}|({_COMMENT}|{_INSTRUCTION}|&[^;<&#]*+;)")


@cache
def _attribute() -> re.Pattern[str]:
    return re.compile(r"""\s([^\s=/>"']++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")


class _Tag(NamedTuple):
    """A start tag, and the end tag that goes with it."""

    span: Span
    close: Span


class XmlPlaces:
    """The places of the elements of the tree with `root`, which `text` writes."""

    def __init__(self, text: str, root: "_Element") -> None:
        self._text = text
        self._root: _Element = root.getroottree().getroot()
        self._attributes: dict[int, dict[str, Span]] = {}
        self._values: dict[int, Marks] = {}

    def tag_span(self, element: "_Element") -> Span:
        """Of the start tag, from < to >."""
        return self._tag(element).span

    def name_span(self, element: "_Element") -> Span:
        """Of the name in the start tag, with its prefix."""
        start, end = self._tag(element).span
        found = re.compile(r"<([^\s/>]++)").match(self._text, start, end)
        return Span(*found.span(1)) if found else Span(start, end)

    def attribute_span(self, element: "_Element", name: str) -> Span:
        """Of the value between its quotes; `tag_span` where the tag has no such attribute. `name`
        is as lxml has it ("{namespace}local"), or "xmlns" or "xmlns:prefix"."""
        tag = self._tag(element).span
        written = self._attributes_in(tag)
        if name in written:
            return written[name]
        namespace, _, of_name = name.rpartition("}")
        for full, span in written.items():
            prefix, colon, rest = full.rpartition(":")
            if colon and rest == of_name and _namespace(element, prefix) == namespace[1:]:
                return span
        return tag

    def attribute_offset(self, element: "_Element", name: str, at: int) -> int:
        """Where character `at` of the attribute's value stands; its end for one behind the last."""
        span = self.attribute_span(element, name)
        if span == self.tag_span(element):
            return span.start
        if span.start not in self._values:
            marks = Marks(span.start)
            for found in _in_attribute().finditer(self._text, *span):
                # a reference to what is declared nowhere is nothing in an attribute
                marks.add(*found.span(), _is_character(found[0]) or found[0] == "\r\n")
            self._values[span.start] = marks
        return min(self._values[span.start].place(max(at, 0)), span.end)

    def content_span(self, element: "_Element") -> Span:
        """Of `element.text` as it is written; empty behind the tag where there is none."""
        tag, close = self._tag(element)
        child = next(iter(element), None)
        end = close.start
        if child is not None and isinstance(child.tag, str):
            end = self._tag(child).span.start
        elif child is not None:
            begin = _begins(child)
            for found in _children().finditer(self._text, tag.end, close.start):
                if found[1] and found[1].startswith(begin) and found[1] not in _PREDEFINED:
                    end = found.start()
                    break
        return Span(tag.end, max(end, tag.end))

    def inner_span(self, element: "_Element") -> Span:
        """Of all that stands between start tag and end tag."""
        tag, close = self._tag(element)
        return Span(tag.end, max(close.start, tag.end))

    def close_span(self, element: "_Element") -> Span:
        """Of the end tag; of the tag itself where the element is empty and has none."""
        return self._tag(element).close

    def text_offset(self, element: "_Element", at: int) -> int:
        """Where character `at` of "".join(element.itertext()) stands; the element's end tag for
        one behind the last."""
        tag, close = self._tag(element)
        place = self._marks.place(self._marks.count(tag.end) + max(at, 0))
        return max(min(place, close.start), tag.end)

    def text_span(self, element: "_Element", start: int, end: int) -> Span:
        """Of the characters `start` to `end` of the same text, without the tags behind the last
        of them."""
        begin = self.text_offset(element, start)
        if end <= start:
            return Span(begin, begin)
        tag, close = self._tag(element)
        last = self._marks.end(self._marks.count(tag.end) + end - 1)
        return Span(begin, max(min(last, close.start), begin))

    def path(self, element: "_Element") -> str:
        """As in /newsItem/itemMeta/title[2]: numbered where there are several of a name."""
        steps = []
        step: _Element | None = element
        while step is not None:
            number = self._numbers.get(step, 0)
            steps.append(local(step) + (f"[{number}]" if number else ""))
            step = step.getparent()
        return "/" + "/".join(reversed(steps))

    def _attributes_in(self, tag: Span) -> dict[str, Span]:
        """By name as it is written."""
        if tag.start not in self._attributes:
            self._attributes[tag.start] = {
                found[1]: Span(*found.span(2 if found[2] is not None else 3))
                for found in _attribute().finditer(self._text, *tag)
            }
        return self._attributes[tag.start]

    def _tag(self, element: "_Element") -> _Tag:
        number = self._elements.get(element, -1)
        starts, closes = self._scanned
        if not 0 <= number < len(starts):
            return _Tag(Span(0, 0), Span(0, 0))
        return _Tag(Span(*starts[number]), Span(*closes[number]))

    @cached_property
    def _elements(self) -> "dict[_Element, int]":
        return {element: number for number, element in enumerate(self._root.iter("*"))}

    @cached_property
    def _numbers(self) -> "dict[_Element, int]":
        """Which of its parent's children of a name an element is, from 1, where there are more."""
        numbers: dict[_Element, int] = {}
        for parent in self._root.iter("*"):
            alike: dict[str, list[_Element]] = {}
            for child in parent.iterchildren("*"):
                alike.setdefault(local(child), []).append(child)
            for children in alike.values():
                if len(children) > 1:
                    numbers.update(zip(children, range(1, len(children) + 1), strict=True))
        return numbers

    @cached_property
    def _scanned(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """The start tags, and what closes each."""
        text = self._text
        starts: list[tuple[int, int]] = []
        closes: list[tuple[int, int]] = []
        opened: list[int] = []
        for found in _tags().finditer(text):
            span = found.span(1)
            if span[0] < 0:
                continue
            if text.startswith("</", span[0]):
                if opened:
                    closes[opened.pop()] = span
                continue
            if text.endswith("/>", *span):
                closes.append(span)
            else:
                opened.append(len(closes))
                closes.append((len(text), len(text)))
            starts.append(span)
        return starts, closes

    @cached_property
    def _marks(self) -> Marks:
        marks = Marks(0)
        for found in _breaks().finditer(self._text):
            start, end = found.span()
            reference = found[1]
            if reference is None:
                if not self._text.startswith("<![CDATA[", start):
                    marks.add(start, end, 0)
                    continue
                marks.add(start, start + 9, 0)
                for line_end in re.finditer("\r\n", self._text[start:end]):
                    marks.add(line_end.start() + start, line_end.end() + start, 1)
                marks.add(end - 3, end, 0)
            elif reference == "\r\n" or _is_character(reference):
                marks.add(start, end, 1)
        return marks


def _is_character(reference: str) -> bool:
    return reference in _PREDEFINED or reference.startswith("&#")


def _begins(node: "_Element") -> str:
    """What a node that is no element is written with."""
    from lxml import etree

    begins = {etree.Comment: "<!--", etree.ProcessingInstruction: "<?", etree.Entity: "&"}
    return begins[node.tag]


def _namespace(element: "_Element", prefix: str) -> str | None:
    return _XML if prefix == "xml" else element.nsmap.get(prefix)
