"""Where the parts of an XML text stand."""

import re
from typing import Any

from newsexport.source import Span

_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![^>]*>|</[^>]*>|<[^'\">]*(?:(?:'[^']*'|\"[^\"]*\")[^'\">]*)*>",
    re.S,
)


class XmlPlaces:
    def __init__(self, text: str, root: Any) -> None:
        self._text = text
        tags = [m.span() for m in _TOKEN.finditer(text) if m[0][1] not in "!?/"]
        self._tags = {id(e): Span(*tags[n]) for n, e in enumerate(root.iter("*"))}
        self._root = list(root.iter("*"))

    def tag_span(self, element: Any) -> Span:
        return self._tags[id(element)]

    def attribute_span(self, element: Any, name: str) -> Span:
        tag = self.tag_span(element)
        found = re.search(
            rf"[\s:]{re.escape(name.rpartition('}')[2])}\s*=\s*(['\"])(.*?)\1",
            self._text[tag.start : tag.end],
            re.S,
        )
        return Span(tag.start + found.start(2), tag.start + found.end(2)) if found else tag

    def content_span(self, element: Any) -> Span:
        end = self.tag_span(element).end
        return Span(end, self._text.find("<", end))

    def text_offset(self, element: Any, at: int) -> int:
        return self.tag_span(element).end + at
