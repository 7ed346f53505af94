"""The places of one file, by the family of its format."""

from typing import Any

from newsexport.documents.handles import Attribute, Content, Handle, Key
from newsexport.source import Span


class JsonFile:
    """JSON: handles are JSON Pointers."""

    def __init__(self, text: str, start: int = 0, base: str = "") -> None:
        from newsexport.documents.json_places import JsonPlaces

        self._places = JsonPlaces(text, start)
        self._base = base

    def span(self, at: Handle, within: tuple[int, int] | None) -> Span:
        pointer = self.pointer(at)
        if isinstance(at, Key):
            return self._places.key_span(pointer)
        if within is None:
            return self._places.span(pointer)
        return Span(*(self._places.string_offset(pointer, each) for each in within))

    def pointer(self, at: Handle) -> str:
        pointer = at.pointer if isinstance(at, Key) else at
        assert isinstance(pointer, str)
        return self._base + pointer

    def replacement(self, at: Handle, new: str) -> tuple[Span, str]:
        from newsexport.documents.edits import json_string

        return self.span(at, None), json_string(new)


class YamlFile(JsonFile):
    """YAML: handles are JSON Pointers."""

    def __init__(self, text: str, base: str = "") -> None:
        from newsexport.documents.yaml_places import YamlPlaces

        self._places: Any = YamlPlaces(text)
        self._base = base

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
            span = places.attribute_span(at.element, at.name)
            # references in an attribute are rare: then the whole value is shown
            if within is None or "&" in self._text[span.start : span.end]:
                return span
            return Span(span.start + within[0], span.start + within[1])
        element = at.element if isinstance(at, Content) else at
        if within is not None:
            return Span(*(places.text_offset(element, each) for each in within))
        if isinstance(at, Content):
            span = places.content_span(element)
            return span if span.start < span.end else places.tag_span(element)
        return places.tag_span(element)

    def pointer(self, at: Handle) -> str:
        if isinstance(at, Attribute):
            return f"{_path(at.element)}/@{_local(at.name)}"
        return _path(at.element if isinstance(at, Content) else at)

    def replacement(self, at: Handle, new: str) -> tuple[Span, str]:
        from newsexport.documents.edits import xml_attribute, xml_text

        if isinstance(at, Attribute):
            span = self._places.attribute_span(at.element, at.name)
            return span, xml_attribute(new, self._text[span.start - 1])
        assert isinstance(at, Content)
        return self._places.content_span(at.element), xml_text(new)


class TextFile:
    """The text of an article: handles are spans."""

    def span(self, at: Handle, within: tuple[int, int] | None) -> Span:
        assert isinstance(at, Span)
        return at if within is None else Span(at.start + within[0], at.start + within[1])

    def pointer(self, at: Handle) -> str:
        return ""

    def replacement(self, at: Handle, new: str) -> tuple[Span, str]:
        return self.span(at, None), new


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _path(element: Any) -> str:
    """As in /newsItem/itemMeta/title[2]: numbered where there are several."""
    steps: list[str] = []
    while element is not None:
        parent = element.getparent()
        step = _local(element.tag)
        if parent is not None:
            alike = parent.findall(element.tag)
            if len(alike) > 1:
                step += f"[{alike.index(element) + 1}]"
        steps.append(step)
        element = parent
    return "/" + "/".join(reversed(steps))
