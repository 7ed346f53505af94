"""Captions and credits.

    1 of 4 | The ship leaves port on Monday. File Photo by John Roe/UPI |
        caption    The ship leaves port on Monday.
        credit     File Photo by John Roe/UPI      creditline  John Roe/UPI
        creator    John Roe                        supplier    UPI             archive
    FILE - The ship, left, in port. (AP Photo/Jane Doe)      archive
    Image caption, The ship in port                          a label and a caption
    Foto: Jane Doe                                           a credit alone

A line is known for a caption by its gallery counter, its label, its credit, or by words that
only captions use ("in this file photo"); any other caption is known by its neighbours only.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from newsexport.parser.bylines.intro import names_start
from newsexport.parser.bylines.words import among
from newsexport.parser.pictures.caption_signs import may_be_caption
from newsexport.parser.pictures.credit import FoundCredit, find_credit
from newsexport.parser.pictures.credit_parties import read_parties
from newsexport.parser.pictures.credit_words import ARCHIVE, MARKED, SIDES
from newsexport.source import Span, trimmed

_LONGEST = 1200  # characters; no caption is longer
_MARGIN = 400  # white space round a caption
_LABELS = (
    "image caption,", "image caption", "caption:", "photo caption:", "pictured:", "pictured above:",
    "bildunterschrift:", "légende :", "légende:", "kuvateksti:", "bildtext:", "billedtekst:",
    "didascalia:", "media caption,", "media caption", "hide caption", "toggle caption",
)  # fmt: skip
_PICTURE_LABELS = ("photo:", "picture:", "image:", "foto:", "bild:", "photo :", "in photo:")
_FILES = (
    "file photo", "file -", "file –", "file —", "file image", "file picture", "(file photo)",
    "file:", "archivbild", "archivfoto", "arkivbild", "arkivfoto", "foto de archivo",
    "photo d'archives", "foto d'archivio", "file footage",
)  # fmt: skip
_NOISE = (
    "license photo", ", opens new tab", "opens new tab", "purchase licensing rights",
    "acquire licensing rights", "licensing rights",
    "hide caption", "toggle caption", "open image in gallery", "enlarge image", "view image in"
    " fullscreen", "buy photo", "order this photo", "read more",
)  # fmt: skip
_LOUD = (
    "THIS IMAGE", "THIS PICTURE", "ATTENTION EDITORS", "MANDATORY CREDIT", "NO RESALES",
    "EDITORIAL USE ONLY", "TPX IMAGES", "FOR EDITORIAL USE", "TEMPLATE OUT", "BEST QUALITY",
)  # fmt: skip


class Caption(NamedTuple):
    """The parts of a caption line, each where it stands in the source."""

    caption: Span | None = None  # without gallery counter, credit and "License Photo"
    credit: Span | None = None  # as printed: "File Photo by John Minchillo/UPI"
    creditline: Span | None = None  # "John Minchillo/UPI"
    creator: Span | None = None  # "John Minchillo"
    supplier: Span | None = None  # "UPI"
    archive: bool = False  # a file photo


@cache
def _counter() -> re.Pattern[str]:
    # "1 of 4 |", "1 of 2. A", "3/7", "Image 2 of 5", "[1/3]", "Bild 1 von 4"
    return re.compile(
        r"[\[(]?(?:[^\W\d_]{4,8}\s)?\d{1,3}\s?(?:of|/|von|de|di|sur|av|af|van|z)\s?\d{1,3}"
        r"(?:[\])]|\s?[|:.–—-](?=\s|$)|(?=\s[^\W\d_]|$))\s*"
    )


def read_caption(text: str, span: Span, language: str) -> Caption | None:
    """The parts of the caption or bare credit that text[span] is; None where it shows no sign
    of being one (no counter, credit or label). A line known to be a caption by its neighbours
    only is given whole as `caption` by the caller."""
    start, end = span
    if end - start > _LONGEST + _MARGIN:
        return None
    if start >= end or text[start].isspace() or text[end - 1].isspace():
        start, end = trimmed(text, span)
    if start >= end or end - start > _LONGEST or not may_be_caption(text, start, end):
        return None
    found = _caption_of(text[start:end])
    return _moved(found, start) if found and start else found


def _moved(found: Caption, by: int) -> Caption:
    """`found` in a text that has `by` characters before the line."""
    caption, credit, line, creator, supplier = (
        part and Span(part.start + by, part.end + by)
        for part in (found.caption, found.credit, found.creditline, found.creator, found.supplier)
    )
    return Caption(caption, credit, line, creator, supplier, found.archive)


@lru_cache(maxsize=128)  # a caption line is asked for its role, then for its parts
def _caption_of(text: str) -> Caption | None:
    start, end = 0, len(text)
    begin = _behind_label(text, start, end)
    stop, loud = _without_noise(text, begin, end)
    sign = begin > start or loud
    found = None
    inner = _image_caption(text, begin, stop)
    if inner:
        found = find_credit(text, begin, inner[0])
        begin = inner[1] if found else begin
        sign = True
    elif begin < stop:
        found = find_credit(text, begin, stop)
    if found is None:
        return _uncredited(text, begin, stop, sign)
    if inner is None and found.start <= begin and found.end < stop:
        begin = found.end
    elif inner is None:
        stop = found.start
    caption = _caption_span(text, begin, stop)
    if caption and names_start(text[caption.start : caption.end]) is not None:
        return None  # "Text: Jane Doe, Fotos: John Roe" signs
    return _with_credit(text, caption, found)


def _with_credit(text: str, caption: Span | None, found: FoundCredit) -> Caption:
    creator = supplier = None
    if found.line:
        creator, supplier = read_parties(text, found.line)
    archive = found.archive or (caption is not None and _is_archive(text, caption))
    return Caption(caption, found.credit, found.line, creator, supplier, archive)


def _uncredited(text: str, begin: int, end: int, sign: bool) -> Caption | None:
    """A caption without a credit, known by counter, label or words."""
    caption = _caption_span(text, begin, end)
    if caption is None:
        return None
    head = text[begin : begin + 24].casefold()
    label = next((label for label in _PICTURE_LABELS if head.startswith(label)), "")
    if label and text[begin].isupper():
        caption = _caption_span(text, begin + len(label), end)
        return Caption(caption) if caption else None
    bracket = _file_bracket(text, caption)
    if bracket:
        return Caption(_caption_span(text, caption.start, bracket), archive=True)
    archive = _is_archive(text, caption)
    opening = head.startswith(_FILES) and text[begin].isupper()
    if sign or opening or _speaks_of_picture(text, caption):
        return Caption(caption, archive=archive)
    return None


def _file_bracket(text: str, caption: Span) -> int | None:
    """Where "(File)", "[Archivbild]", "(Symbolbild)." begins at the caption's end."""
    end = caption.end - (text[caption.end - 1] == ".")
    if text[end - 1] not in ")]":
        return None
    begin = max(text.rfind(mark, max(caption.start, end - 28), end) for mark in "([")
    inner = text[begin + 1 : end - 1].casefold() if begin > caption.start else ""
    words = inner.split()
    if words and ((among(words[0], ARCHIVE) and len(words) <= 2) or inner in MARKED):
        return begin
    return None


def _behind_label(text: str, start: int, end: int) -> int:
    """Where the words behind counter and label begin; `start` where there is neither."""
    at = start
    if any(map(str.isdigit, text[at : at + 12])):
        found = _counter().match(text, at, min(end, at + 40))
        if found and _counts(text, found, end):
            at = found.end()
            while at < end and (text[at].isspace() or text[at] == "|"):
                at += 1
    head = text[at : at + 30].casefold()
    for label in _LABELS if head.startswith(_LABELS) else ():
        if head.startswith(label) and (label[-1] in ":," or text[at].isupper()):
            after = at + len(label)
            if after >= end or label[-1] in ":," or text[after].isspace():
                at = after
                break
    while at < end and at > start and text[at].isspace():
        at += 1
    return at


def _counts(text: str, found: re.Match[str], end: int) -> bool:
    """Whether a figure pair is a gallery counter and no "3 of 5 people", "24/7 service"."""
    counter = found[0].strip()
    if any(letter.isalpha() for letter in counter.split()[0]):
        first = counter.split()[0].casefold().strip("[(")
        words = (
            " image photo picture slide bild foto video imagen imagem photos images kuva zdjęcie "
        )
        if f" {first} " not in words:
            return False
    if counter[-1] in "|])":
        return True
    after = text[found.end() : found.end() + 1]
    if counter[-1] in ":.":
        return after.isupper() or not after
    return not after or (
        after.isupper() and "/" in counter and found.end() < end and " " in found[0]
    )


def _without_noise(text: str, start: int, end: int) -> tuple[int, bool]:
    """The end of the line without "License Photo", bars and editors' warnings in capitals."""
    loud = False
    for mark in _LOUD:
        at = text.find(mark, start, end)
        if at > start:
            end, loud = at, True
    while True:
        before = end
        while end > start and (text[end - 1].isspace() or text[end - 1] == "|"):
            end -= 1
        tail = text[max(start, end - 32) : end].casefold()
        for noise in _NOISE if tail.endswith(_NOISE) else ():
            # "He read more" goes on from the sentence.
            loud_enough = noise != "read more" or text[end - len(noise)].isupper()
            if tail.endswith(noise) and len(tail) > len(noise) and loud_enough:
                # A link's note stands behind any line.
                end, loud = end - len(noise), loud or not noise.endswith("new tab")
                break
        if end == before:
            return end, loud


def _image_caption(text: str, start: int, end: int) -> tuple[int, int] | None:
    """End of the credit and beginning of the caption in "Image source, X Image caption, Y"."""
    if not text.startswith(("Image source,", "Image copyright "), start):
        return None
    at = text.find("Image caption", start, end)
    if at < 0:
        return None
    return at, at + len("Image caption") + (text[at + 13 : at + 14] == ",")


def _caption_span(text: str, start: int, end: int) -> Span | None:
    """text[start:end] without marks at its ends that belong to what was taken off."""
    while start < end and (text[start].isspace() or text[start] in "|,;:–—"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "|–—-/([•"):
        end -= 1
    return Span(start, end) if any(map(str.isalnum, text[start:end])) else None


def _is_archive(text: str, caption: Span) -> bool:
    head = text[caption.start : caption.start + 24].casefold()
    if head.startswith(_FILES):
        return True
    low = text[caption.start : caption.end].casefold()
    return "file photo" in low or "file image" in low or "file picture" in low


def _speaks_of_picture(text: str, caption: Span) -> bool:
    """Whether the words are those of a caption: "in this Dec. 1 file photo", "(left)"."""
    if caption.end - caption.start > 500:
        return False
    low = text[caption.start : caption.end].casefold()
    if low.startswith(("in this ", "this ", "a ", "an ", "the ")):
        head = low[:90]
        if "file photo" in head or "handout photo" in head or "combination photo" in head:
            return True
        if low.startswith("in this ") and (" photo" in head or " image" in head):
            return "provided by" in head or "released by" in head or "taken " in head
    if low.startswith(SIDES):
        return True
    if any(
        mark in low for mark in ("(left)", "(right)", "(centre)", "(center)", "(l)", "(r)", " (c)")
    ):
        plain = not any(mark in low for mark in ('"', "“", "©", "copyright"))
        return (
            plain and caption.end - caption.start < 260 and not low.lstrip("-•* ").startswith("(c)")
        )
    return "in this picture obtained from" in low or "seen in this file photo" in low
