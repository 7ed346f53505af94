"""Caption and credit lines to pictures and the figures that hold them.

caption, credit in one line           one picture
caption line, then a credit line      one picture
the same caption once more            the same picture, no second figure
credit alone                          a picture of which only the credit is known
"""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.newsitem import Picture
from newsexport.parser.blocks import TextBlock
from newsexport.parser.days.found import caption_day
from newsexport.parser.passage import Passage, make_passage
from newsexport.parser.pictures.captions import Caption, read_caption
from newsexport.source import Span, prose, trimmed

RULES = {
    "caption-line": "A line that reads as a caption, by counter, credit, label or neighbours.",
    "credit-line": "Who made a picture and who supplies it, as its credit says.",
    "file-photo": "The credit or caption calls the picture a file photo.",
    "caption-date": "A picture's own day is the one full date in its caption.",
}


class FoundPicture(NamedTuple):
    picture: Picture
    parts: Caption
    span: Span  # all lines of the figure
    passage: Passage | None  # the caption's text
    at: int  # index of the block where the figure stands


def _picture(
    number: int, source: str, parts: Caption, span: Span, at: int, language: str
) -> FoundPicture:
    def text(part: Span | None) -> str | None:
        return prose(source[part.start : part.end]) or None if part else None

    passage = (
        make_passage(f"fig{number}", "caption", source, parts.caption) if parts.caption else None
    )
    picture = Picture(
        id=f"pic{number}",
        caption=passage.text or None if passage else None,
        credit=text(parts.credit),
        creditline=text(parts.creditline),
        creator=text(parts.creator),
        supplier=text(parts.supplier),
        archive=True if parts.archive else None,
        content_created=caption_day(passage, language) if passage else None,
    )
    return FoundPicture(picture, parts, span, passage, at)


def _same_credit(source: str, one: Caption, other: Caption) -> bool:
    """Whether two captions name the same makers."""
    if one.creditline is None or other.creditline is None:
        return False
    first, second = (
        source[span.start : span.end].casefold() for span in (one.creditline, other.creditline)
    )
    return first == second


def _is_sourced(source: str, before: FoundPicture, parts: Caption, at: int) -> bool:
    """Whether the line before names the maker of this caption's picture: "Image source, Acme"."""
    if before.at != at - 1 or before.parts.caption or parts.caption is None or parts.credit:
        return False
    return source.startswith(("Image source", "Image copyright"), before.span.start)


def find_pictures(
    source: str, blocks: Sequence[TextBlock], language: str
) -> tuple[FoundPicture, ...]:
    """The pictures that the blocks of role caption and credit tell of, in order."""
    found: list[FoundPicture] = []
    seen: dict[str, int] = {}
    again = -1  # the block that prints once more what a picture has
    current = -1  # the picture that the block before belongs to
    for at, block in enumerate(blocks):
        if block.role not in ("caption", "credit"):
            continue
        span = trimmed(source, block.span)
        parts = read_caption(source, span, language)
        if parts is None:
            bare = block.role == "credit"
            parts = Caption(credit=span, creditline=span) if bare else Caption(caption=span)
        follows = bool(found) and at - 1 in (found[current].at, again)
        if parts.caption is None and follows:
            # a credit under its caption, under the caption's second print, or printed twice
            before = found[current]
            if _same_credit(source, parts, before.parts):
                again = at
                continue
            if before.parts.credit is None:
                joined = parts._replace(
                    caption=before.parts.caption, archive=parts.archive or before.parts.archive
                )
                whole = Span(before.span.start, span.end) if before.at == at - 1 else before.span
                found[current] = _picture(current + 1, source, joined, whole, at, language)
                again = at
                continue
        if found and _is_sourced(source, found[-1], parts, at):
            before = found[-1]
            joined = before.parts._replace(caption=parts.caption)
            whole = Span(before.span.start, span.end)
            found[-1] = _picture(len(found), source, joined, whole, at, language)
            continue
        if parts.caption is not None:
            key = prose(source[parts.caption.start : parts.caption.end]).casefold()
            if key in seen:
                again, current = at, seen[key]
                twin = found[current]
                if twin.parts.credit is None and parts.credit is not None:
                    credited = parts._replace(caption=twin.parts.caption)
                    found[current] = _picture(
                        current + 1, source, credited, twin.span, twin.at, language
                    )
                continue
            seen[key] = len(found)
        current = len(found)
        found.append(_picture(len(found) + 1, source, parts, span, at, language))
    return tuple(found)
