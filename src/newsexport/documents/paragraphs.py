"""The paragraphs of a text, as a reader sees them, and where each of their characters stands."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary"
    " table tbody td tfoot th thead title tr ul".split()
)
_UNSEEN = frozenset("script style template title iframe noscript".split())


class Piece(NamedTuple):
    """A stretch of a paragraph: characters that stand together in the text, or one reference."""

    at: int  # in the paragraph
    start: int  # in the text
    end: int


class Paragraph(NamedTuple):
    """`text` is without tags, its references read, its ends without white space."""

    text: str
    pieces: tuple[Piece, ...]
    block: str = ""  # the HTML element that it is in; "" in plain text

    def within(self, start: int, end: int) -> tuple[int, int]:
        """text[start:end] as it is written, in characters of the whole text."""
        return self._place(start, False), self._place(end, True)

    def _place(self, at: int, is_end: bool) -> int:
        number = max(0, bisect_right(self.pieces, (at - is_end, 1 << 62)) - 1)
        piece = self.pieces[number]
        following = self.pieces[number + 1 : number + 2]
        length = (following[0].at if following else len(self.text)) - piece.at
        if is_end and at >= piece.at + length:
            return piece.end
        return min(piece.start + at - piece.at, piece.end)


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
        yield Paragraph(bare, (Piece(0, start, start + len(bare)),))


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
    at = done = 0
    block, caption = "", 0

    def add(seen: str, start: int, end: int) -> None:
        nonlocal at
        if seen:
            said.append(seen)
            pieces.append(Piece(at, start, end))
            at += len(seen)

    def finished() -> Iterator[Paragraph]:
        nonlocal at
        if at:
            yield from _joined("".join(said), pieces, "figcaption" if caption else block)
            said.clear()
            pieces.clear()
            at = 0

    for mark in _marks(text):
        start, end = mark.span()
        if start < done:
            continue
        add(text[done:start], done, start)
        done = end
        name = (mark[1] or "").lower()
        if text[start] == "&":
            add(html.unescape(mark[0]), start, end)
        elif mark[0] == "<!--":
            close = text.find("-->", end)
            done = len(text) if close < 0 else close + 3
        elif name == "br":
            add("\n", start, end)
        elif name in _UNSEEN and text[start + 1] != "/":
            close = text.find(f"</{mark[1]}", end)
            if close < 0:
                break
            done = close
        elif name in _BLOCKS:
            yield from finished()
            opens = text[start + 1] != "/"
            if name == "figcaption":
                caption = max(0, caption + (1 if opens else -1))
            block = name if opens else ""
    else:
        add(text[done:], done, len(text))
    yield from finished()


def _marks(text: str) -> Iterator[re.Match[str]]:
    return _mark().finditer(text) if "<" in text or "&" in text else iter(())


def _joined(text: str, pieces: list[Piece], block: str) -> Iterator[Paragraph]:
    bare = text.strip()
    if not bare:
        return
    before = len(text) - len(text.lstrip())
    kept: list[Piece] = []
    for number, (at, start, end) in enumerate(pieces):
        stop = pieces[number + 1].at if number + 1 < len(pieces) else len(text)
        if stop <= before or at >= before + len(bare):
            continue
        cut = max(0, before - at)
        rest = max(0, stop - before - len(bare))
        whole = end - start == stop - at  # no reference
        kept.append(
            Piece(at + cut - before, start + cut * whole, end - rest * whole),
        )
    yield Paragraph(bare, tuple(kept), block)
