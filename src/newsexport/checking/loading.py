"""A file to the documents in it, each with its places; what cannot be read is a SourceError."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache, partial
from typing import Any, NamedTuple

from newsexport.checking.places import JsonFile, TextFile, XmlFile, YamlFile
from newsexport.data import Data
from newsexport.documents.document import Document, Places
from newsexport.documents.handles import Beside, Handle, Key
from newsexport.documents.lines import LineIndex, in_file
from newsexport.encoding import REPLACED
from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.options import ParseOptions
from newsexport.registry import Layout, get_layout
from newsexport.source import Source


class Loaded(NamedTuple):
    """One value of a file: the whole of it, or a line of JSON Lines, a script of a page."""

    layout: Layout
    whole: Document
    items: tuple[Document, ...]
    findings: tuple[Finding, ...] = ()  # noticed while it was read


def load(data: Data, layout: Layout, now: datetime) -> Iterator[Loaded | SourceError]:
    """The values in `data`. A line, document or block that cannot be read comes as its
    SourceError, and the next follow; where nothing can be read, the SourceError is raised."""
    yield from _FAMILIES[layout.family](data, layout, now)


def _loaded(
    source: Source,
    layout: Layout,
    value: Any,
    places: Callable[[], Places],
    now: datetime,
    line: int = 1,
    lines: Callable[[], LineIndex] | None = None,
) -> Loaded:
    of_file = cache(places)
    lines = lines or cache(lambda: LineIndex(source.text))
    version = layout.version(value)

    def document(at: Handle, item: Any, whole: Document | None) -> Document:
        base = at if isinstance(at, str) else ""
        return Document(
            source,
            layout.name,
            item,
            whole=whole,
            version=version,
            places=(lambda: _Below(of_file(), base)) if base else of_file,
            lines=lines,
            texts=layout.texts,
            pointer=base,
            line=line,
            now=now,
        )

    whole = document("", value, None)
    items = tuple(document(at, item, whole) for at, item in layout.items(value))
    return Loaded(layout, whole, items, source.findings)


class _Below:
    """The places of a value inside another."""

    def __init__(self, places: Places, base: str) -> None:
        self._places = places
        self._base = base

    def _in_file(self, at: Handle) -> Handle:
        if isinstance(at, Beside):
            return at.pointer
        return Key(self._base + at.pointer) if isinstance(at, Key) else f"{self._base}{at}"

    def span(self, at: Handle, within: tuple[int, int] | None) -> Any:
        return self._places.span(self._in_file(at), within)

    def pointer(self, at: Handle) -> str:
        return self._places.pointer(self._in_file(at))

    def replacement(self, at: Handle, new: str) -> Any:
        return self._places.replacement(self._in_file(at), new)


def _json(data: Data, layout: Layout, now: datetime) -> Iterator[Loaded | SourceError]:
    from newsexport.documents import json

    begin = data.begin().lstrip("\ufeff \t\r\n")
    if begin and begin[0] not in "{[" and layout.name in ("ninjs", "json"):
        yield from _yaml(data, layout, now)
        return
    for document in json.values(data):
        if isinstance(document, SourceError):
            yield document
        else:
            text, line = document.source.text, max(document.line, 1)
            lines = cache(partial(LineIndex, text))
            places = partial(JsonFile, text)
            loaded = _loaded(document.source, layout, document.value, places, now, line, lines)
            yield _with_halves(loaded, text, 0, lines, line)


def _with_halves(
    loaded: Loaded, text: str, start: int, lines: Callable[[], LineIndex], line: int = 1
) -> Loaded:
    """`loaded` with a finding for each half of a character that its JSON writes; `text` begins at
    `start` of the source, which begins at `line` of the file."""
    from newsexport.documents.json_text import lone_surrogates

    halves = []
    for span in lone_surrogates(text):
        begin, end = (in_file(lines().position(start + at), line) for at in span)
        message = f"{text[slice(*span)]} is half of a character"
        halves.append(Finding(REPLACED, "warning", message, *begin, *end))
    return loaded._replace(findings=(*loaded.findings, *halves)) if halves else loaded


def _yaml(data: Data, layout: Layout, now: datetime) -> Iterator[Loaded | SourceError]:
    from newsexport.documents import yaml

    for document in yaml.documents(data):
        if isinstance(document, SourceError):
            yield document
        else:
            text = document.source.text
            yield _loaded(
                document.source,
                layout,
                document.value,
                partial(YamlFile, text),
                now,
                document.line,
            )


def _xml(data: Data, layout: Layout, now: datetime) -> Iterator[Loaded]:
    from newsexport.documents.xml import load_xml

    source, root = load_xml(data)
    yield _loaded(source, layout, root, lambda: XmlFile(source.text, root), now)


def _html(data: Data, layout: Layout, now: datetime) -> Iterator[Loaded | SourceError]:
    from newsexport.documents.html_scripts import find_scripts
    from newsexport.documents.json_text import load as load_json

    source = data.source()
    jsonld = get_layout("jsonld")
    lines = cache(lambda: LineIndex(source.text))  # of all scripts: a page may have many
    for script in find_scripts(source.text):
        start, end = script.span
        place = lines().position(start)
        if not script.closed:
            message = "the page ends before this script does"
            yield SourceError("html-script", data.name, message, place.line, place.column)
            continue
        block = source._replace(text=source.text[start:end], findings=())
        try:
            value = load_json(block, place.line, place.column)
        except SourceError as error:
            yield error
            continue
        places = partial(JsonFile, source.text, start, end)
        loaded = _loaded(source, jsonld, value, places, now, lines=lines)
        yield _with_halves(loaded, block.text, start, lines)


def _text(data: Data, layout: Layout, now: datetime) -> Iterator[Loaded]:
    from newsexport.parser.item import parse_source

    source = data.source()
    reading = parse_source(source, ParseOptions(now=now))
    loaded = _loaded(source, layout, reading.item, TextFile, now)
    yield loaded._replace(findings=reading.findings)


_FAMILIES: dict[str, Callable[[Data, Layout, datetime], Iterator[Loaded | SourceError]]] = {
    "json": _json,
    "yaml": _yaml,
    "xml": _xml,
    "html": _html,
    "text": _text,
}
