"""One module per input format, named like the format."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from newsexport.registry import READERS, get_reader, own_names

if TYPE_CHECKING:
    from newsexport.data import Data


def guess(begin: str) -> str:
    """The name of the reader for an input with these first characters: the one that is surest;
    an article's text where none is."""
    begin = begin.lstrip("\ufeff \t\r\n")
    sure = {name: looks_like(begin) for name, looks_like in _asked()}
    best = max(sure, key=lambda name: sure[name])
    return best if sure[best] else "text"


@cache
def _asked() -> tuple[tuple[str, Callable[[str], int]], ...]:
    return tuple((name, get_reader(name).looks_like) for name in own_names(READERS))


def reader_for(data: "Data") -> str:
    """The name of the reader for `data`: by its content, but what its name says is JSON, YAML or
    XML is never taken for an article's text. SourceError where it is XML of no known format."""
    from newsexport.errors import SourceError

    begin = data.begin()
    name = guess(begin)
    family = family_of(data.name, begin.lstrip("\ufeff \t\r\n"))
    if family == "yaml" and name in ("text", "json"):  # JSON by its first bracket alone
        return "yaml" if "itemMeta" in begin else "ninjs"
    if name != "text" or family == "text":
        return name
    if family == "xml":
        from newsexport.documents.xml import local, parse_xml

        root = local(parse_xml(data))
        raise SourceError("xml-format", data.name, f"<{root}> begins no known format of news", 1, 1)
    return family


def is_prose(data: "Data") -> bool:
    """Whether a file called .txt begins as nothing but an article's text does: no markup, frame
    of a wire, header or key. To be told so costs nothing; `reader_for` imports every reader."""
    begin = data.head.lstrip(b"\xef\xbb\xbf \t\r\n")
    first = begin[:80].partition(b" ")[0]
    plain = begin[:1] > b" " and begin[:1] not in b"<{[%#-" and first[-1:] != b":"
    return plain and data.name.endswith(".txt")


_SUFFIXES = {
    "json": (".json", ".jsonld", ".jsonl", ".ndjson"),
    "yaml": (".yaml", ".yml"),
    "xml": (".xml", ".rss", ".atom", ".nitf", ".newsml"),
}


def family_of(name: str, begin: str) -> str:
    """json, yaml, xml or text: by the name of the file, else by how it begins."""
    lower = name.lower()
    for family, suffixes in _SUFFIXES.items():
        if lower.endswith(suffixes):
            return family
    if begin.startswith(("{", "[")):
        return "json"
    return "xml" if begin.startswith("<?xml") else "text"
