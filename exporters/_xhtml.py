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

Speech that goes on in another item of a list, in another cell or across other speech has a span
for each part; those after the first say which they continue: data-continues="q1". Where an item
has its speech in another order than the story, each says its place there: data-order="3". A
credit that is no printed line but the picture's creditline has the class creditline as well.

With `data`, the body also says what formats of their own say elsewhere: who speaks
(data-speaker="Ned Price", data-subject="person-ned-price") and which picture a figure shows
(data-picture="pic1"). `readers._markup` reads all of it back.
"""

from typing import NamedTuple

from newsexport.exporters._facts import Ids
from newsexport.exporters._marks import (
    Mark,
    marks_in,
    nested,
    orders_told,
    place,
    speech_by_block,
)
from newsexport.exporters._xml import attribute, iri, text
from newsexport.newsitem import Block, NewsItem, Picture, Quote


class Body(NamedTuple):
    """The elements, and the ids that were given to what they show."""

    elements: list[str]
    blocks: dict[str, str]  # by id of the block
    figures: dict[str, list[str]]  # by id of the picture
    quotes: dict[str, list[str]]  # by id of the quote, one for each part of it


class _Maker:
    def __init__(self, item: NewsItem, ids: Ids, id_name: str, data: bool, flat: bool) -> None:
        self.ids = ids
        self.id_name = id_name
        self.data = data
        self.pictures = {picture.id: picture for picture in item.pictures}
        self.dateline = None if flat else item.content_meta.dateline
        # blocks and quotes come first, so that nothing else takes their names
        blocks = {block.id: ids.take(block.id) for block in item.content_set.blocks}
        self.body = Body([], blocks, {}, {})
        self.speech = {} if flat else speech_by_block(item)
        said = () if flat else item.quotes
        self.quote_ids = {quote.id: ids.take(quote.id) for quote in said}
        self.orders = {} if flat else orders_told(item, self.speech)

    def words(self, value: str, block: str, at: int = 0, dateline: int = 0) -> str:
        """`value`, which stands at `at` in the text of `block`, escaped and with its marks."""
        quotes = self.speech.get(block, ())
        if not quotes and not dateline:
            return text(value)
        marks = marks_in(quotes, at, at + len(value))
        if dateline:
            id = self.ids.take("dl")
            marks.append(Mark(0, dateline, f' class="dateline" {self.id_name}="{id}"'))
            marks.sort(key=place)
        speakers = {quote.id: quote for quote in quotes}
        return "".join(nested(value, marks, lambda mark: self.span(mark, speakers), "</span>"))

    def span(self, mark: Mark, quotes: dict[str, Quote]) -> str:
        if mark.quote is None:
            return f"<span{mark.attributes}>"
        id = self.quote_ids[mark.quote]
        parts = self.body.quotes.setdefault(mark.quote, [])
        if parts:
            parts.append(self.ids.take(f"{id}.{len(parts) + 1}"))
            return f'<span class="quote" {self.id_name}="{parts[-1]}" data-continues="{id}">'
        parts.append(id)
        speaker = quotes[mark.quote].speaker if self.data else None
        who = f' data-speaker="{attribute(speaker.name)}"' if speaker else ""
        if mark.quote in self.orders:
            who = f' data-order="{self.orders[mark.quote]}"' + who
        if speaker and speaker.subject:
            who += f' data-subject="{attribute(speaker.subject)}"'
        return f'<span class="quote" {self.id_name}="{id}"{who}>'

    def paragraph(self, block: Block) -> str:
        value = block.text or ""
        dateline = 0
        if self.dateline is not None and block.type == "paragraph":
            # only the first paragraph has one
            printed, self.dateline = self.dateline.text, None
            dateline = len(printed) if value.startswith(printed) else 0
        return self.words(value, block.id, dateline=dateline)

    def list_items(self, block: Block) -> str:
        items: list[str] = []
        start = 0
        for item in block.items:
            items.append(f"<li>{self.words(item.text, block.id, start)}</li>")
            start += len(item.text) + 1  # story.block_text puts a line feed between items
        return "".join(items)

    def rows(self, block: Block) -> str:
        rows: list[str] = []
        start = 0
        for row in block.rows:
            cells: list[str] = []
            for cell in row:
                cells.append(f"<td>{self.words(cell, block.id, start)}</td>")
                start += len(cell) + 1  # a tab between cells, a line feed between rows
            start += not row
            rows.append(f"<tr>{''.join(cells)}</tr>")
        return "".join(rows)

    def figure(self, block: Block, attr: str) -> str:
        picture = self.pictures.get(block.picture or "")
        if picture is None:
            return f"<figure{attr}></figure>"
        self.body.figures.setdefault(picture.id, []).append(self.body.blocks[block.id])
        if self.data:
            attr += f' data-picture="{attribute(picture.id)}"'
        return f"<figure{attr}>{_image(picture)}{self.caption(block, picture)}</figure>"

    def caption(self, block: Block, picture: Picture) -> str:
        parts: list[str] = []
        if picture.caption:
            parts.append(self.words(picture.caption, block.id))
        if picture.credit:
            parts.append(f'<span class="credit">{text(picture.credit)}</span>')
        elif picture.creditline:
            parts.append(f'<span class="credit creditline">{text(picture.creditline)}</span>')
        return f"<figcaption>{' '.join(parts)}</figcaption>" if parts else ""

    def element(self, block: Block) -> str:
        attr = f' {self.id_name}="{self.body.blocks[block.id]}"'
        match block.type:
            case "figure":
                return self.figure(block, attr)
            case "list":
                return f"<ul{attr}>{self.list_items(block)}</ul>"
            case "table":
                return f"<table{attr}>{self.rows(block)}</table>"
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


def xhtml_body(
    item: NewsItem,
    ids: Ids,
    id_name: str = "xml:id",
    *,
    data: bool = False,
    flat: bool = False,
) -> Body:
    """The children of `body`, headline first. `id_name` is the attribute that holds ids, `data`
    adds who speaks and which picture is shown, `flat` leaves dateline and speech unmarked."""
    maker = _Maker(item, ids, id_name, data, flat)
    if item.content_meta.headline:
        title = maker.words(item.content_meta.headline, "headline")
        maker.body.elements.append(f"<h1>{title}</h1>")
    for block in item.content_set.blocks:
        maker.body.elements.append(maker.element(block))
    return maker.body
