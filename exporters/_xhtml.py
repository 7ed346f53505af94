"""The story as XHTML: plain elements directly under `body`.

==================  =====================================================================
block               element
==================  =====================================================================
paragraph           p
subhead             h2
list                ul, li
blockquote          blockquote, p
pullquote           aside class="pullquote", p
figure              figure, img (only with an address), figcaption, span class="credit"
table               table, tr, td
correction, note,
trailer             p class="correction", "note", "trailer"
==================  =====================================================================

The dateline is a span class="dateline" in the first paragraph, direct speech a span
class="quote" inside its marks (HTML's q would add marks). Markup goes round words and never
replaces them: without it, the text of each element is the text of its block.
"""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.exporters._facts import Ids
from newsexport.exporters._xml import attribute, iri, text
from newsexport.newsitem import Block, NewsItem, Picture, Quote


class Mark(NamedTuple):
    """A span round text[start:end]."""

    start: int
    end: int
    tag: str  # '<span class="quote" xml:id="q1">'


class Body(NamedTuple):
    """The elements, and the ids that were given to what they show."""

    elements: list[str]
    blocks: dict[str, str]  # by the block's id
    quotes: dict[str, str]  # by the quote's id; only those that could be marked
    figures: dict[str, list[str]]  # by the picture's id


def marked(value: str, marks: Sequence[Mark]) -> str:
    """`value` escaped, with its marks, which must neither overlap nor be out of order."""
    if not marks:
        return text(value)
    parts: list[str] = []
    pos = 0
    for start, end, tag in marks:
        parts += [text(value[pos:start]), tag, text(value[start:end]), "</span>"]
        pos = end
    parts.append(text(value[pos:]))
    return "".join(parts)


class _Maker:
    def __init__(self, item: NewsItem, ids: Ids, id_name: str) -> None:
        self.ids = ids
        self.id_name = id_name
        self.pictures = {picture.id: picture for picture in item.pictures}
        self.speech: dict[str, list[Quote]] = {}
        for quote in item.quotes:
            self.speech.setdefault(quote.block, []).append(quote)
        self.dateline = item.content_meta.dateline
        self.body = Body([], {}, {}, {})

    def id(self, wanted: str) -> tuple[str, str]:
        """An id, and the attribute that gives it."""
        id = self.ids.take(wanted)
        return id, f' {self.id_name}="{id}"'

    def marks(self, block: Block, start: int, end: int) -> list[Mark]:
        """The speech in block text [start:end], counted from its start. What lies across other
        speech or the text's ends stays unmarked."""
        marks: list[Mark] = []
        quotes = self.speech.get(block.id)
        pos = start
        for quote in sorted(quotes, key=lambda quote: quote.start) if quotes else ():
            if pos <= quote.start < quote.end <= end and quote.id not in self.body.quotes:
                id, attr = self.id(quote.id)
                self.body.quotes[quote.id] = id
                tag = f'<span class="quote"{attr}>'
                marks.append(Mark(quote.start - start, quote.end - start, tag))
                pos = quote.end
        return marks

    def paragraph(self, block: Block) -> str:
        value = block.text or ""
        if self.dateline is None or block.type != "paragraph":
            return marked(value, self.marks(block, 0, len(value)))
        dateline, self.dateline = self.dateline.text, None  # only the first paragraph has one
        if not dateline or not value.startswith(dateline):
            return marked(value, self.marks(block, 0, len(value)))
        _, attr = self.id("dl")
        length = len(dateline)
        marks = [
            Mark(mark.start + length, mark.end + length, mark.tag)
            for mark in self.marks(block, length, len(value))
        ]
        return marked(value, [Mark(0, length, f'<span class="dateline"{attr}>'), *marks])

    def list_items(self, block: Block) -> str:
        items: list[str] = []
        start = 0
        for item in block.items:
            end = start + len(item.text)
            items.append(f"<li>{marked(item.text, self.marks(block, start, end))}</li>")
            start = end + 1  # story.block_text puts a line feed between items
        return "".join(items)

    def figure(self, block: Block, id: str) -> str:
        picture = self.pictures.get(block.picture or "")
        if picture is None:
            return ""
        self.body.figures.setdefault(picture.id, []).append(id)
        return _image(picture) + self.caption(block, picture)

    def caption(self, block: Block, picture: Picture) -> str:
        parts: list[str] = []
        if picture.caption:
            parts.append(marked(picture.caption, self.marks(block, 0, len(picture.caption))))
        if picture.credit or picture.creditline:
            credit = text(picture.credit or picture.creditline or "")
            parts.append(f'<span class="credit">{credit}</span>')
        return f"<figcaption>{' '.join(parts)}</figcaption>" if parts else ""

    def element(self, block: Block) -> str:
        id, attr = self.id(block.id)
        self.body.blocks[block.id] = id
        match block.type:
            case "figure":
                return f"<figure{attr}>{self.figure(block, id)}</figure>"
            case "list":
                return f"<ul{attr}>{self.list_items(block)}</ul>"
            case "table":
                rows = (
                    f"<tr>{''.join(f'<td>{text(cell)}</td>' for cell in row)}</tr>"
                    for row in block.rows
                )
                return f"<table{attr}>{''.join(rows)}</table>"
            case "blockquote":
                return f"<blockquote{attr}><p>{self.paragraph(block)}</p></blockquote>"
            case "pullquote":
                return f'<aside class="pullquote"{attr}><p>{self.paragraph(block)}</p></aside>'
            case "correction" | "note" | "trailer":
                return f'<p class="{block.type}"{attr}>{self.paragraph(block)}</p>'
            case "subhead":
                return f"<h2{attr}>{self.paragraph(block)}</h2>"
            case _:
                return f"<p{attr}>{self.paragraph(block)}</p>"


def _image(picture: Picture) -> str:
    href = iri(picture.href) if picture.href else None
    if href is None:
        return ""
    # the caption stands beside it and is no description of what is seen
    alt = "" if picture.caption else ' alt=""'
    return f'<img src="{attribute(href)}"{alt}/>'


def xhtml_body(item: NewsItem, ids: Ids, id_name: str = "xml:id") -> Body:
    """The children of `body`, headline first. `id_name` is the attribute that holds ids."""
    maker = _Maker(item, ids, id_name)
    if item.content_meta.headline:
        maker.body.elements.append(f"<h1>{text(item.content_meta.headline)}</h1>")
    for block in item.content_set.blocks:
        maker.body.elements.append(maker.element(block))
    return maker.body
