"""Days that a story's notes and trailers tell, where no stamp does.

UPDATE: March 5, 2024, 2:16 p.m. EST With the council's answer.        modified
This story was originally published March 5, 2024 2:30 PM.             published
"""

from collections.abc import Sequence

from newsexport.parser.blocks import TextBlock
from newsexport.parser.stamps.timestamp import Stamp, read_stamps
from newsexport.source import Span, trimmed

_LONGEST_OPENING = 60  # characters in which a note tells its day
_LONGEST_NOTICE = 200
_PUBLISHED = ("originally published", "first published", "was published")


def noted_updates(source: str, blocks: Sequence[TextBlock], language: str) -> tuple[Stamp, ...]:
    """When a note says that the text was updated."""
    for block in blocks:
        if block.role not in ("note", "correction"):
            continue
        start, end = trimmed(source, block.span)
        if source[start : start + 3].upper() != "UPD":
            continue
        opening = Span(start, min(end, start + _LONGEST_OPENING))
        found = read_stamps(source, opening, language)
        if found and found[0].labelled:
            return (found[0]._replace(kind="modified"),)
    return ()


def noted_publication(source: str, blocks: Sequence[TextBlock], language: str) -> tuple[Stamp, ...]:
    """When a trailer or a note says that the text was first published."""
    for block in blocks:
        if block.role not in ("note", "trailer"):
            continue
        span = block.span
        if span.end - span.start > _LONGEST_NOTICE:
            continue
        if any(form in source[span.start : span.end].casefold() for form in _PUBLISHED):
            found = [one for one in read_stamps(source, span, language) if one.kind == "published"]
            if found:
                return (found[0],)
    return ()
