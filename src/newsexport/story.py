"""The story in a News Item: the text that a reader is meant to read, apart from its pictures.

Captions, pull quotes (they repeat the story), trailers, notes and corrections are not of it.
"""

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


def count_words(text: str) -> int:
    """Tokens between white space that hold a letter or a digit.

    >>> count_words("Jan. 18 (UPI) -- Shares fell 3%.")
    6
    """
    tokens = text.split()
    # few begin with neither, so that these are sought
    marks = [token for token in tokens if not token[0].isalnum()]
    return len(tokens) - len([mark for mark in marks if not any(map(str.isalnum, mark))])
