"""What a line looks like, whatever it says; and hard-wrapped lines joined to paragraphs."""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.source import Line

_CLOSING = "\"'”’»“)]*_ "
_SHORTEST_PROSE = 6  # words, where a sentence ends
_LONG = 25  # words: prose even without an end
_BY = ("By ", "BY ", "Von ", "VON ", "Par ", "PAR ", "Por ", "POR ")
_IN_HEAD = 4  # groups of lines within which a line that begins so is a byline
_WIDEST_WRAP = 90  # characters; wire copy is wrapped at 60 to 80


class Shape(NamedTuple):
    words: int
    ends: bool  # as a sentence does
    prose: bool  # reads as a paragraph of a story
    bullet: bool  # begins with a list's mark
    cells: int  # columns, where tabs or bars stand between short texts


def shape_of(text: str) -> Shape:
    """The shape of one paragraph's text.

    >>> shape_of("Shares fell sharply on Friday, he said.").prose
    True
    >>> shape_of("Share this story").prose
    False
    """
    words = len(text.split())
    unmarked = text.removesuffix("Enditem").rstrip() if text.endswith("Enditem") else text
    ends = unmarked.rstrip(_CLOSING).endswith((".", "!", "?", "…"))
    if words < _LONG and text.endswith(("...", "…")):
        ends = False  # cut off, as the headlines of other stories are
    quoted = text[:1] in '"“„«‘–—' and words >= 4
    prose = words >= _LONG or (ends and (words >= _SHORTEST_PROSE or quoted))
    bullet = text[:1] in "•·▪◦‣●■" or (text[:2] in ("* ", "- ") and len(text) > 2)
    bars = text.count("\t") or (text.count("|") if words < 20 else 0)
    return Shape(words, ends, prose, bullet, bars + 1 if bars else 0)


def wrap_paragraphs(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """The non-blank lines, each a paragraph of its own but where the copy is hard-wrapped: then
    a paragraph goes on to the next blank line, indent or short line."""
    written = [line for line in lines if line.text.strip()]
    wrapped = _is_wrapped(written)
    groups: list[tuple[Line, ...]] = []
    for line in written:
        signs = len(groups) <= _IN_HEAD and line.text.startswith(_BY)
        if wrapped and groups and not signs and _goes_on(groups[-1][-1], line, wrapped):
            groups[-1] = (*groups[-1], line)
        else:
            groups.append((line,))
    return groups


def _is_wrapped(lines: Sequence[Line]) -> int:
    """The width that the lines are wrapped at; 0 where they are not."""
    widths = sorted(len(line.text.rstrip()) for line in lines)
    if len(widths) < 4 or widths[-1] > _WIDEST_WRAP:
        # a few longer lines (a URL, a table) do not undo a wrap
        widths = [width for width in widths if width <= _WIDEST_WRAP]
        if len(widths) < 4 or len(widths) < 0.9 * len(lines):
            return 0
    widest = widths[int(0.95 * (len(widths) - 1))]
    broken = sum(
        line.text.rstrip()[-1:] not in ".!?\"'”’:" and len(line.text.rstrip()) > 0.7 * widest
        for line in lines
    )
    return widest if widest >= 40 and broken > 0.35 * len(lines) else 0


def _goes_on(before: Line, line: Line, width: int) -> bool:
    if line.number != before.number + 1 or line.text[:1].isspace():
        return False
    # the next word would have fitted: the paragraph ended here on purpose
    first_word = line.text.split(maxsplit=1)[0]
    return len(before.text.rstrip()) + 1 + len(first_word) > 0.8 * width
