"""The paragraphs of a text, as a reader sees them, and where each of their characters stands."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary"
    " table tbody td tfoot th thead tr ul".split()
)
_UNSEEN = frozenset("script style template title iframe noscript".split())


# A stretch of a paragraph that stands together in the text, or one reference: where it begins in
# the paragraph, and where it begins and ends in the text.
Piece = tuple[int, int, int]


class Paragraph(NamedTuple):
    """`text` is without tags, its references read, its ends without white space."""

    text: str
    pieces: Sequence[Piece]
    block: str = ""  # the HTML element that it is in; "" in plain text

    def within(self, start: int, end: int) -> tuple[int, int]:
        """text[start:end] as it is written, in characters of the whole text."""
        return self._place(start, False), self._place(end, True)

    def _place(self, at: int, is_end: bool) -> int:
        number = max(0, bisect_right(self.pieces, (at - is_end, 1 << 62, 0)) - 1)
        piece_at, start, end = self.pieces[number]
        following = self.pieces[number + 1 : number + 2]
        stop = following[0][0] if following else len(self.text)
        return end if is_end and at >= stop else min(start + at - piece_at, end)


def plain_paragraphs(text: str, *, by_line: bool) -> Iterator[Paragraph]:
    """What blank lines part; with `by_line` every line, where lines are not set to a width.

    >>> [paragraph.text for paragraph in plain_paragraphs("One.\\nTwo.", by_line=True)]
    ['One.', 'Two.']
    """
    if "\n" not in text:
        yield from _trimmed(text, 0)
        return
    parted = by_line and (
        max(map(len, text.split("\n"))) > _WIDEST or not _blank_line().search(text)
    )
    start = 0
    for gap in (_line() if parted else _blank_line()).finditer(text):
        yield from _trimmed(text[start : gap.start()], start)
        start = gap.end()
    yield from _trimmed(text[start:], start)


_WIDEST = 120  # characters of a line that is set to a width


@cache
def _blank_line() -> re.Pattern[str]:
    return re.compile(r"\n[ \t\r]*\n")


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"\n")


def _trimmed(text: str, start: int) -> Iterator[Paragraph]:
    bare = text.strip()
    if bare:
        start += len(text) - len(text.lstrip())
        yield Paragraph(bare, ((0, start, start + len(bare)),))


@cache
def _mark() -> re.Pattern[str]:
    # a tag's attributes may hold ">" between their quotes; hardly any does
    return re.compile(
        r"<!--|</?([A-Za-z][A-Za-z0-9]{0,15})[^<>]*>|<[!?][^<>]*>"
        r"|&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});"
    )


def html_paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of HTML source of any shape.

    >>> [(p.block, p.text) for p in html_paragraphs("<p>Fish &amp; <b>chips</b></p>Salt<br>Oil")]
    [('p', 'Fish & chips'), ('', 'Salt\\nOil')]
    """
    said: list[str] = []
    pieces: list[Piece] = []
    at = done = 0  # in the paragraph; in the text
    block, captions = "", 0
    for mark in _mark().finditer(text):
        start, end = mark.span()
        if start < done:
            continue  # in a script or a comment
        if start > done:
            said.append(text[done:start])
            pieces.append((at, done, start))
            at += start - done
        done = end
        tag = mark[1]
        if tag is None:
            if text[start] == "&":
                seen = html.unescape(mark[0])
                said.append(seen)
                pieces.append((at, start, end))
                at += len(seen)
            elif mark[0] == "<!--":
                close = text.find("-->", end)
                done = len(text) if close < 0 else close + 3
            continue
        tag = tag.lower()
        if tag == "br":
            said.append("\n")
            pieces.append((at, start, end))
            at += 1
        elif tag in _BLOCKS:
            if at:
                yield from _joined(said, pieces, "figcaption" if captions else block)
                said, pieces, at = [], [], 0
            opens = text[start + 1] != "/"
            if tag == "figcaption":
                captions = max(0, captions + (1 if opens else -1))
            block = tag if opens else ""
        elif tag in _UNSEEN and text[start + 1] != "/":
            close = text.find(f"</{mark[1]}", end)
            done = len(text) if close < 0 else close
    if done < len(text):
        said.append(text[done:])
        pieces.append((at, done, len(text)))
    yield from _joined(said, pieces, "figcaption" if captions else block)


def _joined(said: list[str], pieces: list[Piece], block: str) -> Iterator[Paragraph]:
    text = "".join(said)
    bare = text.strip()
    if len(bare) == len(text):
        if text:
            yield Paragraph(text, pieces, block)
        return
    if not bare:
        return
    before = len(text) - len(text.lstrip())
    after = before + len(bare)
    kept: list[Piece] = []
    for number, (at, start, end) in enumerate(pieces):
        stop = pieces[number + 1][0] if number + 1 < len(pieces) else len(text)
        if before < stop and at < after:
            cut, rest = max(0, before - at), max(0, stop - after)
            whole = end - start == stop - at  # no reference
            kept.append((at + cut - before, start + cut * whole, end - rest * whole))
    yield Paragraph(bare, kept, block)
