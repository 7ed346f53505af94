"""The places of one file, by the family of its format."""

from typing import Any

from newsexport.documents.handles import Attribute, Beside, Content, Handle, Key
from newsexport.source import Span


class JsonFile:
    """JSON: handles are JSON Pointers."""

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        from newsexport.documents.json_places import JsonPlaces

        self._places = JsonPlaces(text, start, end)

    def span(self, at: Handle, within: tuple[int, int] | None) -> Span:
        pointer = self.pointer(at)
        if isinstance(at, Key):
            return self._places.key_span(pointer)
        if within is None:
            return self._places.span(pointer)
        return Span(*(self._places.string_offset(pointer, each) for each in within))

    def pointer(self, at: Handle) -> str:
        pointer = at.pointer if isinstance(at, Key | Beside) else at
        assert isinstance(pointer, str)
        return pointer

    def replacement(self, at: Handle, new: str) -> tuple[Span, str]:
        from newsexport.documents.edits import json_string

        return self.span(at, None), json_string(new)


class YamlFile(JsonFile):
    """YAML: handles are JSON Pointers."""

    def __init__(self, text: str) -> None:
        from newsexport.documents.yaml_places import YamlPlaces

        self._places: Any = YamlPlaces(text)

    def replacement(self, at: Handle, new: str) -> tuple[Span, str]:
        from newsexport.documents.edits import yaml_scalar

        return self.span(at, None), yaml_scalar(new)


class XmlFile:
    """XML: handles are elements, attributes, and elements' texts."""

    def __init__(self, text: str, root: Any) -> None:
        from newsexport.documents.xml_places import XmlPlaces

        self._text = text
        self._places = XmlPlaces(text, root)

    def span(self, at: Handle, within: tuple[int, int] | None) -> Span:
        places = self._places
        if isinstance(at, Attribute):
            if within is None:
                return places.attribute_span(at.element, at.name)
            start, end = (places.attribute_offset(at.element, at.name, each) for each in within)
            return Span(start, end)
        assert not isinstance(at, str | Key | Beside | Span)
        element = at.element if isinstance(at, Content) else at
        if within is not None:
            return places.text_span(element, *within)
        span = places.content_span(element) if isinstance(at, Content) else Span(0, 0)
        return span if span.start < span.end else places.tag_span(element)

    def pointer(self, at: Handle) -> str:
        assert not isinstance(at, str | Key | Beside | Span)
        if isinstance(at, Attribute):
            return f"{self._places.path(at.element)}/@{at.name.rpartition('}')[2]}"
        return self._places.path(at.element if isinstance(at, Content) else at)

    def replacement(self, at: Handle, new: str) -> tuple[Span, str]:
        from newsexport.documents.edits import xml_attribute, xml_text

        places = self._places
        if isinstance(at, Attribute):
            span = places.attribute_span(at.element, at.name)
            if span != places.tag_span(at.element):
                return span, xml_attribute(new, self._text[span.start - 1])
            end = places.name_span(at.element).end  # there is no such attribute yet
            return Span(end, end), f' {at.name}="{xml_attribute(new, chr(34))}"'
        assert isinstance(at, Content)
        return places.content_span(at.element), xml_text(new)


class TextFile:
    """The text of an article: handles are spans."""

    def span(self, at: Handle, within: tuple[int, int] | None) -> Span:
        assert isinstance(at, Span)
        return at if within is None else Span(at.start + within[0], at.start + within[1])

    def pointer(self, at: Handle) -> str:
        return ""

    def replacement(self, at: Handle, new: str) -> tuple[Span, str]:
        return self.span(at, None), new
