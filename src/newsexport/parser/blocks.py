"""Lines to blocks: what each line of an article is."""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.newsitem import LineRole
from newsexport.source import Line, Span


class TextBlock(NamedTuple):
    """Neighbouring lines that belong together: one paragraph, one headline, one caption ...

    Never holds a blank line at its ends. A block of several lines is a hard-wrapped paragraph
    (or headline ...), or e.g. the rows of one table, the items of one list.
    """

    role: LineRole
    lines: tuple[Line, ...]

    @property
    def span(self) -> Span:
        return Span(self.lines[0].span.start, self.lines[-1].span.end)


def split_blocks(lines: Sequence[Line], language: str) -> tuple[TextBlock, ...]:
    """The blocks of `lines` in order; every non-blank line is in exactly one."""
    return tuple(TextBlock("body", (line,)) for line in lines if line.text.strip())
