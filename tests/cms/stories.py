"""Articles to push, and every word of them that must arrive."""

from pathlib import Path

from lxml import html

import newsexport
from newsexport.newsitem import NewsItem
from newsexport.story import block_text


def article(path: Path) -> NewsItem:
    return newsexport.parse(path.read_bytes(), name=path.name)


def words(markup: str) -> list[str]:
    """Every word that a reader sees, in order."""
    return " ".join(html.fragment_fromstring(markup, "div").itertext()).split()


def words_of(item: NewsItem) -> list[str]:
    """Every word of the story, with captions and credits, in order."""
    pictures = {picture.id: picture for picture in item.pictures}
    texts: list[str] = []
    for block in item.content_set.blocks:
        picture = pictures.get(block.picture or "")
        if picture:
            texts += [picture.caption or "", picture.credit or picture.creditline or ""]
        texts.append(block_text(block))
    return " ".join(texts).split()
