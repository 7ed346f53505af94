"""Files that should tell one story, held against each other: disagreements as findings, each at
its place in its file."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from newsexport.checking.engine import placed
from newsexport.checking.format import UNKNOWN, described, format_of, layout_name
from newsexport.checking.loading import load
from newsexport.data import data_of
from newsexport.documents.document import Document, Text
from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.registry import Hit, get_layout, get_reader
from newsexport.same import Difference, copy_of, differences
from newsexport.source import Source, prose

# The roles of the texts that stand for what copies disagree about.
_ROLES: Mapping[str, tuple[str, ...]] = {
    "/contentMeta/headline": ("headline", "title"),
    "/contentMeta/deck": ("deck",),
    "/contentMeta/creators": ("author", "by"),
    "/contentMeta/contentCreated": ("created",),
    "/contentMeta/contentModified": ("modified",),
    "/itemMeta/published": ("published", "created"),
    "/itemMeta/versionCreated": ("versionCreated",),
    "/itemMeta/embargoed": ("embargoed",),
    "/itemMeta/pubStatus": ("status",),
    "/itemMeta/provider": ("provider",),
    "/contentSet": ("body",),
    "/pictures": ("caption", "credit", "image"),
    "/language": ("language",),
    "/guid": ("guid",),
    "/version": ("version",),
}


class Told(NamedTuple):
    """One of the files, and what is said of it."""

    name: str
    source: Source
    line: int  # of the source's first character in the file, from 1
    findings: tuple[Finding, ...]


class _File(NamedTuple):
    document: Document
    copy: Any


def same(
    files: Sequence[tuple[str, bytes]], format: str | None, now: Any, declared: str | None = None
) -> Iterator[Told]:
    """What is said of each of `files` (name, content) against those before it. SourceError where
    one cannot be read, is of no known format, or holds no item or several."""
    read = [_read(name, content, format, now, declared) for name, content in files]
    found: list[list[Finding]] = [[] for _ in read]
    for difference in differences([file.copy for file in read]):
        document = read[difference.copy].document
        hit = _hit(difference, document)
        rule = difference.rule
        found[difference.copy].append(placed(rule.code, rule.severity, document, hit))
    for file, findings in zip(read, found, strict=True):
        findings.sort(key=lambda finding: (finding.line, finding.column, finding.rule))
        document = file.document
        yield Told(file.copy.name, document.source, document.line, tuple(findings))


def _read(name: str, content: bytes, format: str | None, now: Any, declared: str | None) -> _File:
    def data() -> Any:
        return data_of(content, name)._replace(encoding=declared)

    layout = layout_name(format) if format else format_of(data())
    if layout == UNKNOWN:
        raise SourceError("format-unknown", name, f"{described(data())} of no known format")
    documents: list[Document] = []
    for loaded in load(data(), get_layout(layout), now):
        if isinstance(loaded, SourceError):
            raise loaded
        documents += loaded.items
    # the reader of what the layout stands for: an article's text may come in an envelope
    reader = format or (guess(data().begin()) if layout == "text" else layout)
    items = list(get_reader(reader).read(data(), ParseOptions()))
    for item in items:
        if isinstance(item, SourceError):
            raise item
    if len(items) != 1 or len(documents) != 1:
        told = "several items" if len(items) > 1 or len(documents) > 1 else "no item"
        raise SourceError("same-item", name, f"holds {told}, and one is compared")
    (reading,), (document,) = items, documents
    assert not isinstance(reading, SourceError)
    options: dict[str, str] = {}
    if layout == "ninjs" and document.version.startswith("1"):
        options["version"] = "1.4"
    if layout == "newsml_g2" and document.value.get("conformance") != "power":
        options["conformance"] = "core"
    return _File(document, copy_of(name, reader, reading.item, **options))


def _hit(difference: Difference, document: Document) -> Hit:
    """Where the value stands in the document; the item where nothing is said."""
    text = _text(difference, document)
    if text is None:
        at = "" if isinstance(document.value, (dict, list)) else document.value
        whole = document.texts[0].at if document.format == "text" and document.texts else at
        return Hit(whole, difference.message)
    within = difference.here.within
    if within:
        words = difference.here.text[within[0] : within[1]]
        begin = text.text.find(words) if words else -1
        if begin >= 0:
            return Hit(text.at, difference.message, (begin, begin + len(words)))
    return Hit(text.at, difference.message)


def _text(difference: Difference, document: Document) -> Text | None:
    """The text that says the value, or else the likeliest; None where nothing is said."""
    value, within = difference.here.text, difference.here.within
    wanted = prose(value)
    if not wanted:
        return None
    about = difference.about
    roles = next((roles for start, roles in _ROLES.items() if about.startswith(start)), ())
    texts = list(document.of(*roles))
    words = value[within[0] : within[1]] if within else ""
    return (
        next((text for text in texts if prose(text.text) == wanted), None)
        or next((text for text in texts if words and words in text.text), None)
        or next((text for text in texts if wanted in prose(text.text)), None)
        or next((text for text in texts if prose(text.text) in wanted), None)
        or next(iter(texts), None)
    )
