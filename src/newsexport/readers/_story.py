"""A story put together from the blocks that markup of any kind holds: ids kept or counted, the
parts of quotes joined, pictures numbered."""

from collections.abc import Iterable
from itertools import count
from typing import NamedTuple

from newsexport.newsitem import Block, BlockType, ListItem, Picture, Quote
from newsexport.numbering import BLOCK_PREFIXES
from newsexport.readers._ids import Ids
from newsexport.readers._running_text import Mark


class Story(NamedTuple):
    """What a body holds. Quotes have a speaker where the body says it (data-speaker); whether
    there is a subject of that id is for the format to see."""

    blocks: tuple[Block, ...]
    pictures: tuple[Picture, ...]
    quotes: tuple[Quote, ...]
    headline: str | None  # an h1 before the story; quotes in it have the block "headline"
    dateline: str | None  # the first span of class dateline


class Found(NamedTuple):
    """A block before it has its id."""

    type: BlockType
    wanted_id: str | None
    text: str | None = None
    marks: tuple[Mark, ...] = ()
    items: tuple[ListItem, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    picture: Picture | None = None  # its id only where the document gives it
    is_h1: bool = False


def numbered(found: list[Found], headline: Found | None) -> Story:
    """The story of these blocks, under this headline."""
    ids = Ids()
    blocks: list[Block] = []
    speech = _Speech()
    dateline: str | None = None
    # the ids that the document gives come first, so that no number takes one of them
    kept = [ids.keep(block.wanted_id) for block in found]
    pictures = _pictures(found)
    if headline is not None:
        speech.add("headline", headline.text or "", headline.marks)
    for block, own, picture in zip(found, kept, pictures, strict=True):
        named = picture.id if picture else None
        number = (named or "").removeprefix("pic")
        id = own or ids.keep(f"fig{number}" if number.isdecimal() else None)
        id = id or ids.count(BLOCK_PREFIXES[block.type])
        words = _text(block)
        for mark in block.marks:
            if mark.kind == "dateline" and dateline is None:
                dateline = words[mark.start : mark.end].strip()
        speech.add(id, words, block.marks)
        text = None if block.type in ("figure", "table", "list") else block.text
        blocks.append(
            Block(id, block.type, text, picture=named, items=block.items, rows=block.rows)
        )
    shown = {picture.id: picture for picture in reversed(pictures) if picture}
    order = list(dict.fromkeys(picture.id for picture in pictures if picture))
    if all(id.removeprefix("pic").isdecimal() for id in order):
        order.sort(key=lambda id: int(id.removeprefix("pic")))
    return Story(
        tuple(blocks),
        tuple(shown[id] for id in order),
        speech.quotes(ids),
        headline.text if headline else None,
        dateline,
    )


def _text(block: Found) -> str:
    """What quotes count their places in: `story.block_text`, or the caption."""
    if block.rows:
        return "\n".join("\t".join(row) for row in block.rows)
    return "\n".join(item.text for item in block.items) or block.text or ""


def _pictures(found: list[Found]) -> list[Picture | None]:
    """The picture of each block, with its id: as given, else by number."""
    given = {block.picture.id for block in found if block.picture}
    free = (id for id in (f"pic{number}" for number in count(1)) if id not in given)
    return [
        (block.picture if block.picture.id else block.picture._replace(id=next(free)))
        if block.picture
        else None
        for block in found
    ]


class _Speech:
    """Speech as it is found, the parts of one quote put together."""

    def __init__(self) -> None:
        self._found: list[tuple[str, Mark, str]] = []  # the block, and its text
        self._by_id: dict[tuple[str, str], int] = {}

    def add(self, block: str, words: str, marks: Iterable[Mark]) -> None:
        for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
            if mark.kind != "quote":
                continue
            first = self._by_id.get((block, mark.continues)) if mark.continues else None
            if first is not None:
                begun = self._found[first][1]
                longer = begun._replace(end=max(begun.end, mark.end))
                self._found[first] = (block, longer, words)
                continue
            if mark.id:
                self._by_id.setdefault((block, mark.id), len(self._found))
            self._found.append((block, mark, words))

    def quotes(self, ids: Ids) -> tuple[Quote, ...]:
        """All of them, in the order that the document tells, or of their numbers where each has
        one (q1, q2 ...)."""
        if self._found and all(mark.order is not None for _, mark, _ in self._found):
            self._found.sort(key=lambda found: found[1].order or 0)
        given = [ids.keep(mark.id) for _, mark, _ in self._found]
        quotes = [
            Quote(
                own or ids.count("q"),
                block,
                mark.start,
                mark.end,
                words[mark.start : mark.end],
                mark.speaker,
            )
            for own, (block, mark, words) in zip(given, self._found, strict=True)
        ]
        numbers = [quote.id.removeprefix("q") for quote in quotes]
        if all(map(str.isdecimal, numbers)) and not any(m.order for _, m, _ in self._found):
            quotes.sort(key=lambda quote: int(quote.id.removeprefix("q")))
        return tuple(quotes)
