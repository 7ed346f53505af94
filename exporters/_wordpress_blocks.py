"""The story as WordPress's editor holds it: HTML between comments that name blocks, as the
editor's own save functions write them, so that it finds nothing to repair.

==================  =====================================================================
block               WordPress block
==================  =====================================================================
paragraph           core/paragraph
subhead             core/heading
list                core/list, core/list-item
blockquote          core/quote
pullquote           core/pullquote
figure              core/image; without an address core/html, a figure of its caption
table               core/table
correction, note,
trailer             core/paragraph of class correction, note or trailer, em
==================  =====================================================================

A square bracket in the text is written as a character reference: WordPress takes `[gallery]`, and
whatever else a plug-in knows, for a command. So are the slashes of an address that is a paragraph
of its own, which WordPress would replace by what it finds there (the editor's code block does the
same). An editor who changes the block writes both anew.

Reference: https://developer.wordpress.org/block-editor/reference-guides/core-blocks/
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from newsexport.exporters import _story_html as story
from newsexport.exporters._xml import attribute, text
from newsexport.newsitem import Block, NewsItem, Picture


class Shown(NamedTuple):
    """A picture's file as the story shows it."""

    src: str  # the value of the attribute, escaped
    id: str = ""  # of the attachment, where it is one of the site's own


Show = Callable[[Picture], Shown | None]


def from_afar(picture: Picture) -> Shown | None:
    """The picture at the address that it has in the item."""
    href = story.own_address(picture)
    return Shown(attribute(href)) if href else None


def blocks(item: NewsItem, show: Show = from_afar) -> str:
    """The story, a blank line between blocks; "" where it has none."""
    return "\n\n".join(_each(item, show))


def as_html(value: str) -> str:
    """Plain text as a title or an excerpt, which WordPress takes for HTML."""
    return _no_commands(story.as_html(value))


def byline(words: str) -> str:
    """The printed byline as a block, for sites that show another as the author."""
    return _paragraph(_words(words), "byline")


def _each(item: NewsItem, show: Show) -> Iterator[str]:
    for block, html, picture in story.elements(item, lambda one: "its own" if show(one) else None):
        if picture:
            yield _figure(picture, show(picture))
        elif block.type == "list":
            yield _list(block)
        else:
            yield _plain(block, _no_commands(html))


def _plain(block: Block, html: str) -> str:
    match block.type:
        case "subhead":
            return _block("heading", html)
        case "blockquote":
            inner = _paragraph(_alone(_words(block.text or "")))
            return _block("quote", f'<blockquote class="wp-block-quote">{inner}</blockquote>')
        case "pullquote":
            inner = f"<blockquote><p>{_alone(_words(block.text or ''))}</p></blockquote>"
            return _block("pullquote", f'<figure class="wp-block-pullquote">{inner}</figure>')
        case "table":
            return _block("table", f'<figure class="wp-block-table">{html}</figure>')
        case "correction" | "note" | "trailer":
            return _paragraph(f"<em>{_words(block.text or '')}</em>", block.type)
        case _:
            return _paragraph(_alone(_words(block.text or "")))


def _paragraph(html: str, class_name: str = "") -> str:
    if not class_name:
        return _block("paragraph", f"<p>{html}</p>")
    inner = f'<p class="{class_name}">{html}</p>'
    return _block("paragraph", inner, f'{{"className":"{class_name}"}}')


def _list(block: Block) -> str:
    items = (_block("list-item", _no_commands(item)) for item in story.list_items(block))
    whole = "\n\n".join(items)
    return _block("list", f"<ul>{whole}</ul>")


def _figure(picture: Picture, shown: Shown | None) -> str:
    words = _no_commands(story.caption(picture))
    if shown is None:
        return _block("html", f"<figure><figcaption>{words}</figcaption></figure>")
    below = f'<figcaption class="wp-element-caption">{words}</figcaption>' if words else ""
    if not shown.id:
        image = f'<img src="{shown.src}" alt=""/>'
        return _block("image", f'<figure class="wp-block-image">{image}{below}</figure>')
    image = f'<img src="{shown.src}" alt="" class="wp-image-{shown.id}"/>'
    return _block(
        "image",
        f'<figure class="wp-block-image size-full">{image}{below}</figure>',
        f'{{"id":{shown.id},"sizeSlug":"full","linkDestination":"none"}}',
    )


def _block(name: str, html: str, attributes: str = "") -> str:
    said = f" {attributes}" if attributes else ""
    return f"<!-- wp:{name}{said} -->\n{html}\n<!-- /wp:{name} -->"


def _words(value: str) -> str:
    return _no_commands(text(value))


def _no_commands(html: str) -> str:
    return html.replace("[", "&#91;").replace("]", "&#93;")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?:(?=//[^\s<>\"]+\Z)", re.I)


def _alone(html: str) -> str:
    """The words of a paragraph; where they are an address, so that no player is made of it."""
    return html.replace("//", "&#47;&#47;", 1) if _address().match(html) else html
