"""The story as NITF: the children of body.content, speech marked in headline and deck too."""

from typing import NamedTuple

from newsexport.exporters._facts import Ids
from newsexport.exporters._marks import Mark, marks_in, nested, orders_told, speech_by_block
from newsexport.exporters._nitf_values import attributes, day_or_instant
from newsexport.exporters._xml import text
from newsexport.newsitem import Block, NewsItem, Picture, Quote

_HEAD = ("headline", "deck")  # what speech is marked in before the story


class Body(NamedTuple):
    headline: str | None  # the content of hl1
    deck: str | None  # of abstract/p
    elements: list[str]
    tagline: str | None  # the element


def nitf_body(item: NewsItem, ids: Ids, flat: bool) -> Body:
    """What `item` prints; `flat` leaves speech unmarked."""
    maker = Maker(item, ids, flat)
    meta = item.content_meta
    headline = maker.words(meta.headline, "headline") if meta.headline else None
    deck = maker.words(meta.deck, "deck") if meta.deck else None
    blocks = item.content_set.blocks
    tagline = blocks[-1] if blocks and blocks[-1].type == "trailer" else None
    elements = [maker.element(block) for block in blocks if block is not tagline]
    return Body(headline, deck, elements, maker.tagline(tagline) if tagline else None)


class Maker:
    """The elements of one item's story."""

    def __init__(self, item: NewsItem, ids: Ids, flat: bool) -> None:
        self.ids = ids
        self.pictures = {picture.id: picture for picture in item.pictures}
        self.picture_orders = _picture_orders(item)
        self.block_ids = {block.id: ids.take(block.id) for block in item.content_set.blocks}
        self.speech = {} if flat else speech_by_block(item)
        self.orders = {} if flat else orders_told(item, self.speech, _HEAD)
        said = () if flat else item.quotes
        self.quote_ids = {quote.id: ids.take(quote.id) for quote in said}
        self.parts: dict[str, int] = {}  # written, by id of the quote
        self.is_lede = True

    def words(self, value: str, block: str, at: int = 0) -> str:
        """`value`, which stands at `at` in the text of `block`, escaped and with its speech."""
        quotes = self.speech.get(block)
        if not quotes:
            return text(value)
        marks = marks_in(quotes, at, at + len(value))
        by_id = {quote.id: quote for quote in quotes}
        return "".join(nested(value, marks, lambda mark: self.q(mark, by_id), "</q>"))

    def q(self, mark: Mark, quotes: dict[str, Quote]) -> str:
        quote = quotes[mark.quote or ""]
        id = self.quote_ids[quote.id]
        part = self.parts[quote.id] = self.parts.get(quote.id, 0) + 1
        speaker = quote.speaker
        told = {
            "id": id if part == 1 else self.ids.take(f"{id}.{part}"),
            "quote-source": speaker.name if speaker else None,
        }
        if part > 1:
            return f"<q{attributes(told)}{attributes({'nx:continues': id})}>"
        order = self.orders.get(quote.id)
        told |= {
            "nx:subject": speaker.subject if speaker else None,
            "nx:order": str(order) if order else None,
        }
        return f"<q{attributes(told)}>"

    def element(self, block: Block) -> str:
        id = attributes({"id": self.block_ids[block.id]})
        words = self.words(block.text or "", block.id)
        match block.type:
            case "figure":
                return self.media(block, id)
            case "list":
                return f"<ul{id}>{self.items(block)}</ul>"
            case "table":
                return f"<table{id}>{self.rows(block)}</table>"
            case "blockquote":
                return f"<bq{id}><block><p>{words}</p></block></bq>"
            case "pullquote":
                return f'<bq class="pullquote"{id}><block><p>{words}</p></block></bq>'
            case "correction" | "note":
                content = f"<body.content><p>{words}</p></body.content>"
                return f'<note noteclass="editorsnote" class="{block.type}"{id}>{content}</note>'
            case "trailer":
                return f'<p class="trailer"{id}>{words}</p>'
            case "subhead":
                return f"<hl2{id}>{words}</hl2>"
        lede, self.is_lede = ' lede="true"' if self.is_lede else "", False
        return f"<p{lede}{id}>{words}</p>"

    def tagline(self, block: Block) -> str:
        id = attributes({"id": self.block_ids[block.id]})
        return f"<tagline{id}>{self.words(block.text or '', block.id)}</tagline>"

    def items(self, block: Block) -> str:
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
            # a row must have a cell
            rows.append(f"<tr>{''.join(cells)}</tr>" if row else '<tr class="empty"><td/></tr>')
        return "".join(rows)

    def media(self, block: Block, id: str) -> str:
        picture = self.pictures.get(block.picture or "")
        if picture is None:
            return f'<media media-type="image"{id}><media-reference/></media>'
        order = self.picture_orders.get(picture.id)
        reference = {
            "name": picture.id,
            "source": picture.href,
            "source-credit": picture.credit,
            "alternate-text": picture.caption,
            "nx:order": str(order) if order else None,
        }
        caption = producer = ""
        if picture.caption:
            words = self.words(picture.caption, block.id)
            caption = f"<media-caption><p>{words}</p></media-caption>"
        if picture.creditline:
            producer = f"<media-producer>{text(picture.creditline)}</media-producer>"
        return (
            f'<media media-type="image"{id}>{_metadata(picture)}'
            f"<media-reference{attributes(reference)}/>{caption}{producer}</media>"
        )


def _metadata(picture: Picture) -> str:
    created = picture.content_created
    values = {
        "creator": picture.creator,
        "supplier": picture.supplier,
        "archive": "true" if picture.archive else None,
        "created": day_or_instant("/pictures/*/contentCreated", created) if created else None,
    }
    return "".join(
        f"<media-metadata{attributes({'name': name, 'value': value})}/>"
        for name, value in values.items()
        if value
    )


def _picture_orders(item: NewsItem) -> dict[str, int]:
    """The number of each picture, where the figures show them in another order."""
    shown = dict.fromkeys(block.picture for block in item.content_set.blocks if block.picture)
    listed = [picture.id for picture in item.pictures if picture.id in shown]
    known = {*listed}
    told = [id for id in shown if id in known]
    return {} if told == listed else {id: number for number, id in enumerate(listed, 1)}
