"""Laws of every parsed item: nothing is lost, nothing is invented, every value has its place.

broken(source, item)   the laws that do not hold, in words; [] where all do
"""

from collections.abc import Iterator
from typing import Any

from newsexport.newsitem import Block, DayMention, FieldProvenance, NewsItem, Quote
from newsexport.source import Source, Span, prose
from newsexport.story import block_text

# Given by the clock, by the model or by counting, not by the text.
NOT_OF_THE_TEXT = {"/itemMeta/itemClass", "/itemMeta/pubStatus", "/itemMeta/versionCreated"}
# Stated as they stand: every word of them is in their spans.
AS_IT_STANDS = (
    "/contentMeta/headline",
    "/contentMeta/deck",
    "/contentMeta/section",
    "/contentMeta/by",
    "/contentMeta/creditline",
    "/contentMeta/dateline/place",
    "/contentMeta/dateline/agency",
    "/rightsInfo/copyrightNotice",
    "/rightsInfo/copyrightHolder",
)
PICTURE_AS_IT_STANDS = ("caption", "credit", "creditline", "creator", "supplier")


def broken(source: Source, item: NewsItem) -> list[str]:
    return [
        *_lines(source, item),
        *_blocks(source, item),
        *_places(item),
        *_fields(source, item),
    ]


def _lines(source: Source, item: NewsItem) -> Iterator[str]:
    """Every line that is not blank has a role, and none has two."""
    assert item.provenance is not None
    told = [(line.line, Span(line.start, line.end)) for line in item.provenance.lines]
    there = [(line.number, line.span) for line in source.lines() if line.text.strip()]
    if told != there:
        yield f"lines: {[pair for pair in (*told, *there) if (pair in told) != (pair in there)]}"


def _blocks(source: Source, item: NewsItem) -> Iterator[str]:
    """A block is the source text of its place, white-space runs made one space."""
    before = 0
    for block in item.content_set.blocks:
        if block.source is None:
            yield f"{block.id}: no place"
            continue
        start, end = block.source
        if not before <= start < end <= len(source.text):
            yield f"{block.id}: [{start}:{end}] of {len(source.text)} after {before}"
        before = end if block.type != "figure" else before
        kept = prose(source.text[start:end])
        if block.text is not None and block.text != kept:
            yield f"{block.id}: {block.text!r} is not {kept!r}"
        if not _holds(kept, block_text(block)):
            yield f"{block.id}: {block_text(block)!r} is not of {kept!r}"
        yield from _list_items(source, block)


def _list_items(source: Source, block: Block) -> Iterator[str]:
    for each in block.items:
        if each.source is None or prose(source.text[slice(*each.source)]) != each.text:
            yield f"{block.id}: {each!r} is not at its place"


def _holds(text: str, part: str) -> bool:
    """Whether the words of `part` stand in `text` in their order."""
    at = 0
    for word in part.split():
        at = text.find(word, at)
        if at < 0:
            return False
        at += len(word)
    return True


def _places(item: NewsItem) -> Iterator[str]:
    """Quotes, days and mentions stand where they say."""
    texts = {block.id: block_text(block) for block in item.content_set.blocks}
    captions = {picture.id: picture.caption or "" for picture in item.pictures}
    texts |= {b.id: captions[b.picture] for b in item.content_set.blocks if b.picture}
    texts |= {"headline": item.content_meta.headline or "", "deck": item.content_meta.deck or ""}
    parts: tuple[Quote | DayMention, ...] = (*item.quotes, *item.dates)
    for part in parts:
        if texts[part.block][part.start : part.end] != part.text:
            yield f"{part!r} is not at its place"
    for subject in item.subjects:
        for mention in subject.mentions:
            if not texts[mention.block][mention.start : mention.end].strip():
                yield f"{subject.id}: {mention!r} is nothing"


def values(data: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every value that is no object or array, by its pointer."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from values(value, f"{pointer}/{key}")
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from values(value, f"{pointer}/{at}")
    else:
        yield pointer, data


def _fields(source: Source, item: NewsItem) -> Iterator[str]:
    """Whatever came from the text says by which rule, and from which characters."""
    assert item.provenance is not None
    entries = {field.path: field for field in item.provenance.fields}
    if len(entries) != len(item.provenance.fields):
        yield "a path has two entries"
    data = item.to_dict()
    parts = ("language", "itemMeta", "contentMeta", "rightsInfo", "pictures")
    found = dict(values({part: data[part] for part in parts if part in data}))
    for path in found:
        ours = path in NOT_OF_THE_TEXT or path.endswith("/id")
        if not ours and nearest(entries, path) is None:
            yield f"{path}: no provenance"
    for path, field in entries.items():
        if path not in found and not any(other.startswith(f"{path}/") for other in found):
            yield f"{path}: no such value"
        if field.basis in ("stated", "inferred") and not field.spans and path != "/language":
            yield f"{path}: {field.basis} without characters"
        for start, end in field.spans:
            if not 0 <= start < end <= len(source.text):
                yield f"{path}: [{start}:{end}] of {len(source.text)}"
        name = path.rpartition("/")[2]
        literal = path in AS_IT_STANDS or (
            path.startswith("/pictures/") and name in PICTURE_AS_IT_STANDS
        )
        if literal and field.basis == "stated":
            kept = prose(" ".join(source.text[start:end] for start, end in field.spans))
            if not _holds(kept, found[path]):
                yield f"{path}: {found[path]!r} is not of {kept!r}"


def nearest(entries: dict[str, FieldProvenance], path: str) -> FieldProvenance | None:
    """The entry for the value at `path`, or for the nearest value that it is part of."""
    while path:
        if path in entries:
            return entries[path]
        path = path.rpartition("/")[0]
    return None
