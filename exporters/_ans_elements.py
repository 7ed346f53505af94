"""The story as ANS's content elements.

==================  =====================================================================
block               element
==================  =====================================================================
paragraph           text
subhead             header of level 2
list                list, unordered
blockquote,
pullquote           quote of that subtype
figure              image; without an address, a caption and its credit alone
table               table
correction          correction
note, trailer       text of that subtype, in i
==================  =====================================================================

What is said in an element is HTML.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from newsexport.exporters._story_html import as_html, own_address
from newsexport.exporters._xml import moment, text
from newsexport.newsitem import Block, NewsItem, Picture

Json = dict[str, Any]

VERSION = "0.10.12"


def elements(item: NewsItem) -> Iterator[Json]:
    pictures = {picture.id: picture for picture in item.pictures}
    for block in item.content_set.blocks:
        if block.type == "figure":
            picture = pictures.get(block.picture or "")
            if picture:
                yield image(picture)
        else:
            yield _element(block)


def image(picture: Picture) -> Json:
    """A picture as the schema of ANS has images; its printed credit stands in vanity_credits, which
    is what is shown in place of names."""
    address = own_address(picture)
    printed = picture.credit or picture.creditline
    found: Mapping[str, Any] = {
        "type": "image",
        "version": VERSION,
        "url": address if address and address.startswith(("http://", "https://")) else None,
        "caption": as_html(picture.caption) if picture.caption else None,
        "credits": _credits(picture),
        "vanity_credits": {"by": [author(printed)]} if printed else None,
        "created_date": _instant(picture),
    }
    return {name: value for name, value in found.items() if value}


def author(name: str, **more: str | None) -> Json:
    """Somebody in the credits."""
    told = {"type": "author", "name": name, **more}
    return {key: value for key, value in told.items() if value}


def _credits(picture: Picture) -> Json:
    credits: Json = {}
    if picture.creator:
        credits["by"] = [author(picture.creator)]
    if picture.supplier:
        credits["affiliation"] = [author(picture.supplier)]
    return credits


def _instant(picture: Picture) -> str | None:
    value = picture.content_created
    if not value or "T" not in value:
        return None
    return moment("ans", "/pictures", value, day=False)


def _element(block: Block) -> Json:
    words = text(block.text or "")
    match block.type:
        case "subhead":
            return {"type": "header", "level": 2, "content": words}
        case "list":
            items = [_text(text(entry.text)) for entry in block.items]
            return {"type": "list", "list_type": "unordered", "items": items}
        case "blockquote" | "pullquote":
            return {"type": "quote", "subtype": block.type, "content_elements": [_text(words)]}
        case "table":
            rows = [[_text(text(cell)) for cell in row] for row in block.rows]
            return {"type": "table", "rows": rows}
        case "correction":
            return {"type": "correction", "correction_type": "correction", "text": words}
        case "note" | "trailer":
            return {"type": "text", "subtype": block.type, "content": f"<i>{words}</i>"}
        case _:
            return _text(words)


def _text(words: str) -> Json:
    return {"type": "text", "content": words}
