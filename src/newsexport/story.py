"""The story in a News Item: the text that a reader is meant to read, apart from its pictures.

Captions, pull quotes (they repeat the story), trailers, notes and corrections are not of it.
"""

import re
from functools import cache

from newsexport.newsitem import Block, BlockType, NewsItem

STORY_TYPES: frozenset[BlockType] = frozenset(
    {"paragraph", "subhead", "list", "blockquote", "table"}
)


def block_text(block: Block) -> str:
    """The plain text of one block: items of a list and rows of a table on lines of their own,
    cells apart by tabs. A figure has none (its words are its picture's)."""
    if block.type == "list":
        return "\n".join(item.text for item in block.items)
    if block.type == "table":
        return "\n".join("\t".join(row) for row in block.rows)
    return block.text or ""


def story_texts(item: NewsItem) -> tuple[str, ...]:
    """The text of each story block, in order."""
    return tuple(
        block_text(block) for block in item.content_set.blocks if block.type in STORY_TYPES
    )


def plain_text(item: NewsItem) -> str:
    """The story as plain text, a blank line between blocks."""
    return "\n\n".join(story_texts(item))


@cache
def _marks() -> re.Pattern[str]:
    # the space first: the search leaps from one to the next
    return re.compile(r" (?:[^\w ]|_)++(?= )")


def count_words(text: str) -> int:
    """Tokens that hold a letter or a digit, in the text of a block or of several, joined by line
    feeds: what parts them are single spaces, line feeds (items) and tabs (cells).

    >>> count_words("Jan. 18 (UPI) -- Shares fell 3%.")
    6
    """
    line = f" {text} ".replace("\n", " ").replace("\t", " ")
    if "  " in line:  # an empty cell, or an empty block
        squeezed = " ".join(text.split())
        return count_words(squeezed) if squeezed else 0
    # few hold neither, so that these are sought; one by one, as a text may be nothing else
    return line.count(" ") - 1 - sum(1 for _ in _marks().finditer(line))
