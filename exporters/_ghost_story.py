"""The story as the HTML that Ghost's own converter (`?source=html`) turns into its editor's
blocks without losing anything.

The converter drops the tag of what its editor has no block for. An HTML card keeps it:

==================  ==========================================================
pullquote           a card with blockquote of Ghost's class for them
table               a card
figure without      a card with figure and figcaption, else the caption would
an image            be a paragraph of the story
everything else     as _story_html writes it
==================  ==========================================================
"""

from collections.abc import Mapping

from newsexport.exporters._story_html import Element, elements, own_address
from newsexport.exporters._xml import text
from newsexport.newsitem import Block, ContentSet, NewsItem, Picture

_EMPTY = "<p></p>"  # Ghost would keep the old text where it is sent none


def story(item: NewsItem, files: Mapping[str, str], above: str | None, byline: str) -> str:
    """The HTML of the story, and of pictures that it does not show at its end. `files` are
    addresses of pictures by their ids, `above` the picture that stands above the story and so not
    in it. A `byline` that the post's authors do not say stands first."""

    def address(picture: Picture) -> str | None:
        return files.get(picture.id) or own_address(picture)

    first = f"<p>{text(byline)}</p>" if byline else ""
    shown = (
        _survives(element)
        for element in elements(_with_all_pictures(item), address)
        if not (above and element.picture and element.picture.id == above)
    )
    return first + "".join(shown) or _EMPTY


def _with_all_pictures(item: NewsItem) -> NewsItem:
    shown = {block.picture for block in item.content_set.blocks}
    rest = (picture for picture in item.pictures if picture.id not in shown)
    more = (Block(f"figure-{picture.id}", "figure", picture=picture.id) for picture in rest)
    return item._replace(content_set=ContentSet((*item.content_set.blocks, *more)))


def _survives(element: Element) -> str:
    block, html = element.block, element.html
    if block.type == "pullquote":
        quote = f'<blockquote class="kg-blockquote-alt">{text(block.text or "")}</blockquote>'
        return _card(quote)
    if block.type == "table":
        return _card(html)
    if block.type == "figure" and "<img" not in html:
        return _card(html.replace("<figure>", '<figure class="kg-card kg-card-hascaption">', 1))
    return html


def _card(html: str) -> str:
    return f"<!--kg-card-begin: html-->{html}<!--kg-card-end: html-->"
