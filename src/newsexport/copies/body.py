"""The text of the story in two copies, and where it first differs."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsexport.copies import Contrast, Field, Pair, Part, shown
from newsexport.copies.agreement import plain
from newsexport.newsitem import NewsItem
from newsexport.source import prose
from newsexport.story import STORY_TYPES, block_text, plain_text

_BEFORE, _BEHIND = 3, 5  # words that are shown with the first that differs


class _Word(NamedTuple):
    text: str
    block: int  # index
    start: int  # in the block's text
    end: int


def story_words(item: NewsItem) -> list[str] | None:
    """The words of the story, for comparing; None where it has none."""
    return plain(plain_text(item)).split() or None


BODY = Field("story text", "/contentSet", story_words, list.__eq__, lambda words: _some(words, 0))


def first_difference(pair: Pair) -> Iterator[Contrast]:
    """Where the second copy's text leaves that of the first."""
    if pair.conflict(BODY.value, BODY.agree) is None:
        return
    # what a format makes of blocks is no difference: that is looked for in what both can hold
    first, second = pair.kept
    if not story_words(first) or not story_words(second):
        first, second = pair.first.item, pair.second.item
    one, other = _words(first), _words(second)
    pairs = zip(one, other, strict=False)
    at = next(
        (n for n, (a, b) in enumerate(pairs) if plain(a.text) != plain(b.text)),
        min(len(one), len(other)),
    )
    name = pair.first.name
    if at == len(other):
        going = shown(_some([word.text for word in one[at:]], 0))
        message = f"story text ends after {shown(_last(other))}, but goes on {going} in {name}"
    elif at == len(one):
        going = shown(_some([word.text for word in other[at:]], 0))
        message = f"story text goes on {going}, but ends before in {name}"
    else:
        here, there = (shown(_some([w.text for w in words], at)) for words in (other, one))
        message = f"story text is {here}, but {there} in {name}"
    yield Contrast(
        BODY.address,
        _part(pair.second.item, second, other[min(at, len(other) - 1)]),
        _part(pair.first.item, first, one[min(at, len(one) - 1)]),
        message,
    )


def _words(item: NewsItem) -> list[_Word]:
    return [
        _Word(word[0], number, word.start(), word.end())
        for number, block in enumerate(item.content_set.blocks)
        if block.type in STORY_TYPES
        for word in re.finditer(r"\S+", block_text(block))
        if word[0].isprintable() or plain(word[0])
    ]


def _some(words: list[str], at: int) -> str:
    """The words around one of them."""
    begin, end = max(at - _BEFORE, 0), at + _BEHIND
    before, behind = "… " if begin else "", " …" if end < len(words) else ""
    return before + " ".join(words[begin:end]) + behind


def _last(words: list[_Word]) -> str:
    return _some([word.text for word in words], len(words) - 1)


def _part(item: NewsItem, kept: NewsItem, word: _Word) -> Part:
    """Where a word of what is kept stands in the item: in the block of the same text."""
    text = prose(block_text(kept.content_set.blocks[word.block]))
    for number, block in enumerate(item.content_set.blocks):
        own = block_text(block)
        if prose(own) == text:
            pointer = f"/contentSet/blocks/{number}"
            if block.text is None:
                return Part(pointer, own)
            within = (word.start, word.end) if own[word.start : word.end] == word.text else None
            return Part(f"{pointer}/text", own, within)
    return Part("/contentSet", text)
