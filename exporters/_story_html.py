"""The story as the plain HTML that a CMS's editor takes: an element a block, without ids, spans
or attributes of ours, which editors drop or choke on.

==================  =====================================================================
block               element
==================  =====================================================================
paragraph           p
subhead             h2
list                ul, li
blockquote          blockquote, p
pullquote           aside, p
figure              figure, img (only with an address), figcaption
table               table, tbody, tr, td
correction, note,
trailer             p, em
==================  =====================================================================

The credit stands behind the caption, in the same figcaption. Without markup, the text of each
element is the text of its block.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from newsexport.exporters._xml import attribute, iri, text
from newsexport.newsitem import Block, NewsItem, Picture

Address = Callable[[Picture], str | None]  # where a picture's file lies, for its img


class Title(NamedTuple):
    text: str  # plain; "" where the item has none at all
    derived: bool  # made from the lead: no headline stands in the source


class Element(NamedTuple):
    block: Block
    html: str
    picture: Picture | None  # of a figure


def title(item: NewsItem) -> Title:
    """The headline, else the title that was derived from the lead: a CMS must have one."""
    if item.content_meta.headline:
        return Title(item.content_meta.headline, False)
    return Title(item.item_meta.title or "", True)


def as_html(value: str) -> str:
    """Plain text where a receiver takes HTML, as in titles; with no more escaped than must be,
    since other readers take it for text.

    >>> as_html("Q&A: is 1 < 2?"), as_html("the &amp; sign")
    ('Q&A: is 1 &lt; 2?', 'the &amp;amp; sign')
    """
    return _entity().sub("&amp;", value).replace("<", "&lt;").replace(">", "&gt;")


@cache
def _entity() -> re.Pattern[str]:
    return re.compile("&(?=#?[A-Za-z0-9]{1,40};)")


def own_address(picture: Picture) -> str | None:
    """The address that the picture has in the item, where it is an absolute one."""
    return iri(picture.href) if picture.href else None


def elements(item: NewsItem, address: Address = own_address) -> Iterator[Element]:
    """The story's elements, in order; a figure without picture, caption and credit has none."""
    pictures = {picture.id: picture for picture in item.pictures}
    for block in item.content_set.blocks:
        picture = pictures.get(block.picture or "") if block.type == "figure" else None
        html = _figure(picture, address) if block.type == "figure" else _element(block)
        if html:
            yield Element(block, html, picture)


def caption(picture: Picture) -> str:
    """What stands under a picture, as HTML: caption and credit."""
    credit = picture.credit or picture.creditline
    return text(" ".join(part for part in (picture.caption, credit) if part))


def image(picture: Picture, href: str) -> str:
    """The caption stands beside it and is no description of what is seen: alt is empty."""
    return f'<img src="{attribute(href)}" alt=""/>'


def list_items(block: Block) -> Iterator[str]:
    """Each li of a list."""
    return (f"<li>{text(item.text)}</li>" for item in block.items)


def table(block: Block) -> str:
    rows = ("".join(f"<td>{text(cell)}</td>" for cell in row) for row in block.rows)
    return f"<table><tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table>"


def _figure(picture: Picture | None, address: Address) -> str:
    if picture is None:
        return ""
    href, words = address(picture), caption(picture)
    shown = image(picture, href) if href else ""
    below = f"<figcaption>{words}</figcaption>" if words else ""
    return f"<figure>{shown}{below}</figure>" if shown or below else ""


def _element(block: Block) -> str:
    words = text(block.text or "")
    match block.type:
        case "list":
            return f"<ul>{''.join(list_items(block))}</ul>"
        case "table":
            return table(block)
        case "blockquote":
            return f"<blockquote><p>{words}</p></blockquote>"
        case "pullquote":
            return f"<aside><p>{words}</p></aside>"
        case "correction" | "note" | "trailer":
            return f"<p><em>{words}</em></p>"
        case "subhead":
            return f"<h2>{words}</h2>"
        case _:
            return f"<p>{words}</p>"
