"""Text blocks to the blocks of the model, and to the passages that the inner grammars read.

body -> paragraph    subhead -> subhead    list -> list (a run is one)
table -> table (a run is one; cells apart by tabs, bars or wide gaps)
quote -> pullquote where the story says the same elsewhere, else blockquote
correction, note, trailer -> the same     contact -> note
caption, credit -> figure where the picture first stands
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newsexport.newsitem import Block, ListItem
from newsexport.numbering import BLOCK_PREFIXES
from newsexport.parser.blocks import TextBlock
from newsexport.parser.passage import Passage, PassageKind, join_passages, make_passage
from newsexport.parser.pictures.found import FoundPicture
from newsexport.source import Span, prose, trimmed

_RUNS = frozenset({"list", "table"})  # neighbouring blocks of these roles are one block
_MOST_COMPARED = 100  # quotes set apart that are sought in the story
_BODY_READ = 200_000  # characters of the story
_KEPT = frozenset(
    ("body", "subhead", "quote", "list", "table", "correction", "note", "trailer", "contact")
)


class Story(NamedTuple):
    blocks: tuple[Block, ...]
    passages: tuple[Passage, ...]  # of the blocks that are read for names, speech and days


@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(r"[\s•·▪◦‣*–—-]*(?:\d{1,2}[.)]\s)?\s*")


@cache
def _cells() -> re.Pattern[str]:
    return re.compile(r"\t+|\s*\|\s*|\s{2,}")


def _row(line: str) -> tuple[str, ...]:
    return tuple(prose(cell) for cell in _cells().split(line.strip().strip("|").strip()))


def _runs(blocks: Sequence[TextBlock]) -> list[tuple[int, TextBlock]]:
    """The blocks with their indexes, neighbouring list items and table rows made one."""
    runs: list[tuple[int, TextBlock]] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        end = at + 1
        if block.role in _RUNS:
            while end < len(blocks) and blocks[end].role == block.role:
                end += 1
            if end > at + 1:
                lines = tuple(line for part in blocks[at:end] for line in part.lines)
                block = TextBlock(block.role, lines)
        runs.append((at, block))
        at = end
    return runs


class _Maker:
    """Gives blocks their ids: p1, p2, h1, fig1 ..."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.counts: dict[str, int] = {}
        self.passages: list[Passage] = []

    def id(self, type: str) -> str:
        prefix = BLOCK_PREFIXES[type]
        self.counts[prefix] = self.counts.get(prefix, 0) + 1
        return f"{prefix}{self.counts[prefix]}"

    def text_block(self, type: str, kind: PassageKind | None, block: TextBlock) -> Block:
        id = self.id(type)
        span, line = trimmed(self.source, block.span), block.lines[0]
        kept = line.text if line.span == span else None
        passage = make_passage(id, kind or "paragraph", self.source, span, kept)
        if kind:
            self.passages.append(passage)
        return Block(id, type, passage.text, span)  # type: ignore[arg-type]

    def list_block(self, block: TextBlock, span: Span) -> Block:
        id = self.id("list")
        items: list[Passage] = []
        for item in _items(block):
            begin = trimmed(self.source, item)
            bullet = _bullet().match(self.source, begin.start, begin.end)
            start = bullet.end() if bullet and bullet.end() < begin.end else begin.start
            items.append(make_passage(id, "list", self.source, Span(start, begin.end)))
        self.passages.append(join_passages(items))
        return Block(
            id,
            "list",
            source=span,
            items=tuple(ListItem(item.text, item.source_span(0, len(item.text))) for item in items),
        )


def _items(block: TextBlock) -> list[Span]:
    """The items of a list: a line each, an unmarked line goes on with the item before it when
    the lines are those of hard-wrapped copy."""
    items: list[Span] = []
    marked = [bool(_bullet().match(line.text).group().strip()) for line in block.lines]  # type: ignore[union-attr]
    wrapped = any(marked) and not all(marked)
    for line, mark in zip(block.lines, marked, strict=True):
        if wrapped and items and not mark and line.text[:1].isspace():
            items[-1] = Span(items[-1].start, line.span.end)
        else:
            items.append(line.span)
    return items


def make_story(source: str, blocks: Sequence[TextBlock], pictures: Sequence[FoundPicture]) -> Story:
    """The blocks of the story in the order of the text, and its passages."""
    figures: Mapping[int, FoundPicture] = {found.at: found for found in pictures}
    make = _Maker(source)
    body: str | None = None  # read only where a quote is set apart
    compared = 0  # quotes
    made: list[Block] = []
    for at, block in _runs(blocks):
        role = block.role
        if at in figures:
            found = figures[at]
            id = found.picture.id.replace("pic", "fig")
            made.append(Block(id, "figure", source=found.span, picture=found.picture.id))
            if found.passage:
                make.passages.append(found.passage)
            continue
        if role not in _KEPT:
            continue
        span = trimmed(source, block.span)
        if role == "body":
            made.append(make.text_block("paragraph", "paragraph", block))
        elif role == "subhead":
            made.append(make.text_block("subhead", "subhead", block))
        elif role == "quote":
            body = _body(source, blocks) if body is None else body
            compared += 1
            repeats = (
                compared <= _MOST_COMPARED
                and prose(source[span.start : span.end]).strip("\"'“”„«»‘’ ") in body
            )
            if repeats:
                made.append(make.text_block("pullquote", None, block))
            else:
                made.append(make.text_block("blockquote", "quote", block))
        elif role == "list":
            made.append(make.list_block(block, span))
        elif role == "table":
            rows = tuple(_row(line.text) for line in block.lines)
            made.append(Block(make.id("table"), "table", source=span, rows=rows))
        else:
            made.append(make.text_block("note" if role == "contact" else role, None, block))
    return Story(tuple(made), tuple(make.passages))


def _body(source: str, blocks: Sequence[TextBlock]) -> str:
    """The story's paragraphs, as far as quotes are sought in them."""
    body: list[str] = []
    size = 0
    for block in blocks:
        if block.role == "body":
            body.append(prose(source[block.span.start : block.span.end]))
            size += len(body[-1])
            if size > _BODY_READ:
                break
    return " ".join(body)[:_BODY_READ]
