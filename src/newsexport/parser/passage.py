"""A passage: one stretch of running text that the inner grammars read.

The blocks of the story, the headline, the deck and each caption are passages. Their text is
squeezed (white-space runs made one space); `source_span` leads back to the source.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

from newsexport.source import Span

PassageKind = Literal[
    "headline", "deck", "caption", "paragraph", "subhead", "list", "quote", "table"
]


class Passage(NamedTuple):
    """`id` is the id of the model's block ("p1", "fig1"), or "headline" or "deck"."""

    id: str
    kind: PassageKind
    text: str
    # (offset in text, offset in source) where a run of characters kept as they are begins
    anchors: tuple[tuple[int, int], ...]

    def source_offset(self, at: int) -> int:
        """Where the character text[at] stands in the source."""
        here, there = self.anchors[bisect_right(self.anchors, (at, 1 << 62)) - 1]
        return there + at - here

    def source_span(self, start: int, end: int) -> Span:
        """Where text[start:end] stands in the source; never empty for a non-empty range."""
        if start >= end:
            return Span(self.source_offset(start), self.source_offset(start))
        return Span(self.source_offset(start), self.source_offset(end - 1) + 1)


def make_passage(
    id: str, kind: PassageKind, source: str, span: Span, kept: str | None = None
) -> Passage:
    """The passage of source[span]; `kept` is that text, where it is at hand.

    >>> p = make_passage("p1", "paragraph", "x  Shares\\n  fell. y", Span(3, 17))
    >>> p.text
    'Shares fell.'
    >>> p.source_span(7, 12)
    Span(start=12, end=17)
    """
    if kept is None:
        kept = source[span.start : span.end]
    # no white space but single spaces inside: the usual case, told without a split
    if kept.isprintable() and "  " not in kept and kept.strip(" ") == kept:
        return Passage(id, kind, kept, ((0, span.start),))
    split = kept.split()
    text = " ".join(split)
    if len(text) == len(kept):
        # each run of white space is one character, as in most copy that is wrapped
        return Passage(id, kind, text, ((0, span.start),))
    words: list[str] = []
    anchors: list[tuple[int, int]] = []
    at = 0
    pos = span.start
    for word in split:
        pos = source.index(word, pos)
        # the space before a word is kept as it is where it is one plain character
        if not anchors or pos - anchors[-1][1] != at - anchors[-1][0]:
            anchors.append((at, pos))
        words.append(word)
        at += len(word) + 1
        pos += len(word)
    return Passage(id, kind, " ".join(words), tuple(anchors) or ((0, span.start),))


def join_passages(passages: Sequence[Passage]) -> Passage:
    """One passage of several, a line feed between them (as `story.block_text` joins a list)."""
    first = passages[0]
    anchors: list[tuple[int, int]] = []
    at = 0
    for passage in passages:
        anchors += [(at + here, there) for here, there in passage.anchors]
        at += len(passage.text) + 1
    text = "\n".join(passage.text for passage in passages)
    return Passage(first.id, first.kind, text, tuple(anchors))
