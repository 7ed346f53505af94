"""What a line looks like, whatever it says; and hard-wrapped lines joined to paragraphs."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsexport.source import Line

_CLOSING = "\"'”’»“)]*_ "
_ENDS = ".!?\"'”’:"  # of a line after which a paragraph may end
_STOPS = frozenset(".!?…")
_MARKS = frozenset("•·▪◦‣●■*-")  # of a list's items
_SPEECH = frozenset('"“„«‘–—')
_SHORTEST_SPEECH = 4  # words
_LONGEST_ROW = 20  # words of a row whose cells stand between bars
_SHORTEST_PROSE = 6  # words, where a sentence ends
_LONG_LEAD_IN = 12  # words before a colon that a list or speech follows
_LONG = 25  # words: prose even without an end
_BY = ("By ", "BY ", "Von ", "VON ", "Par ", "PAR ", "Por ", "POR ")
_LONGEST_SIGN = 7  # letters of an agency's sign
_IN_HEAD = 4  # groups of lines within which a line that begins so is a byline
_NARROWEST_WRAP = 40  # characters
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
    return shape_of_words(text, len(text.split()))


def plain_paragraph(text: str, words: int) -> Shape | None:
    """The shape of what is evidently a paragraph: long, closed by a stop, no row and no item."""
    if words < _LONG or text[-1] not in ".!?" or text[0] in _MARKS or "\t" in text:
        return None
    return Shape(words, True, True, False, 0)


def shape_of_words(text: str, words: int) -> Shape:
    """The shape of one paragraph's text, which has so many words."""
    first, last = text[:1], text[-1:]
    unmarked = _without_sign(text) if last.isupper() or last in ")m" else text
    ends = unmarked.rstrip(_CLOSING)[-1:] in _STOPS
    bars = text.count("\t")
    if words >= _LONG:
        bullet = first in _MARKS and _is_bullet(text)
        return Shape(words, ends, True, bullet, bars + 1 if bars else 0)
    if last in ".…" and text.endswith(("...", "…")):
        ends = False  # cut off, as the headlines of other stories are
    if ends:
        prose = words >= _SHORTEST_PROSE or (words >= _SHORTEST_SPEECH and first in _SPEECH)
    else:
        prose = last == ":" and words >= _LONG_LEAD_IN
    if not bars and words < _LONGEST_ROW:
        bars = text.count("|")
    bullet = first in _MARKS and _is_bullet(text)
    return Shape(words, ends, prose, bullet, bars + 1 if bars else 0)


def _is_bullet(text: str) -> bool:
    if text[:1] in "*-" and (text[1:2] != " " or len(text) < 3):
        return False
    return text[-2:] not in (" -", " –", " *")  # "- Curfew -": a subhead of the wires


def _without_sign(text: str) -> str:
    """`text` without the agency's sign behind its last sentence: "... he said. EFE", "Enditem"."""
    if text[-1:] == "m":
        return text.removesuffix("Enditem").rstrip()
    head, gap, sign = text.rpartition(" ")
    bare = sign.strip("()")
    if gap and len(bare) <= _LONGEST_SIGN and bare.isalpha() and bare.isupper():
        stopped = head.rstrip(_CLOSING)[-1:] in _STOPS and not head.endswith("..")
        return head.rstrip() if stopped else text
    return text


def wrap_paragraphs(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """The non-blank lines, each a paragraph of its own but where the copy is hard-wrapped: then
    a paragraph goes on to the next blank line, indent or short line."""
    written = [line for line in lines if line.text and not line.text.isspace()]
    width = _wrapped_at(written)
    if not width:
        return [(line,) for line in written]
    groups: list[list[Line]] = []
    for line in written:
        signs = len(groups) <= _IN_HEAD and line.text.startswith(_BY)
        if groups and not signs and _goes_on(groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [tuple(group) for group in groups]


def _wrapped_at(lines: Sequence[Line]) -> int:
    """The width that the lines are wrapped at; 0 where they are not."""
    texts = [line.text.rstrip() for line in lines]
    widths = [width for width in map(len, texts) if width <= _WIDEST_WRAP]
    # a few longer lines (a URL, a table) do not undo a wrap
    if len(widths) < 4 or len(widths) < 0.9 * len(texts):
        return 0
    widths.sort()
    widest = widths[int(0.95 * (len(widths) - 1))]
    if widest < _NARROWEST_WRAP:
        return 0
    broken = sum(len(text) > 0.7 * widest and text[-1] not in _ENDS for text in texts)
    wrapped = broken > 0.35 * len(texts) or _go_on(lines) > max(1, 0.12 * len(texts))
    return widest if wrapped else 0


def _go_on(lines: Sequence[Line]) -> int:
    """How many lines go on in small letters what the line before left open."""
    return sum(
        line.text.lstrip()[:1].islower() and before.text.rstrip()[-1] not in _ENDS
        for before, line in pairwise(lines)
        if line.number == before.number + 1 and len(before.text) >= _NARROWEST_WRAP
    )


def _goes_on(before: Line, line: Line, width: int) -> bool:
    if line.number != before.number + 1 or line.text[:1].isspace():
        return False
    # the next word would have fitted: the paragraph ended here on purpose
    first_word = line.text.split(maxsplit=1)[0]
    return len(before.text.rstrip()) + 1 + len(first_word) > 0.8 * width
