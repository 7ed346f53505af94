"""Who made a picture and who supplies it, out of a credit line.

Jane Doe/Acme Images           creator, supplier
AP Photo/Jane Doe              supplier AP, creator
Jane Doe/AFP via Getty Images  supplier "AFP via Getty Images"
Handout via Reuters            supplier Reuters
Jane Doe                       creator
Getty Images                   supplier
"""

from newsexport.parser.bylines.names import looks_like_person
from newsexport.parser.bylines.words import PICTURES, among
from newsexport.parser.pictures.credit_words import is_supplier
from newsexport.source import Span, trimmed

_MARKS = ("/", "|", ": ", " (", " via ", " vía ", " for ", " on ", " — ", " – ", " - ", ", ", ". ")
_NOBODY = (
    " stringer handout pool staff str stf ho file supplied courtesy photo photos contributed"
    " provided privat screenshot "
)
_TAIL = (" photo", " photos", " pic", " picture", " pool")


def read_parties(text: str, span: Span) -> tuple[Span | None, Span | None]:
    """Creator and supplier that the credit line text[span] names.

    >>> line = "AP Photo/Jane Doe"
    >>> [line[slice(*part)] for part in read_parties(line, Span(0, len(line))) if part]
    ['Jane Doe', 'AP']
    """
    parts = _parts(text, span)
    people = [_is_person(text[part.start : part.end]) for part in parts]
    if not any(people):
        known = [part for part in parts if is_supplier(text[part.start : part.end])]
        if known:
            return None, _house(text, Span(known[0].start, known[-1].end))
        nobody = [part for part in parts if not _is_nobody(text[part.start : part.end])]
        return None, _house(text, nobody[-1]) if nobody else None
    first = people.index(True)
    if first == 0:
        rest = [part for part in parts[1:] if not _is_nobody(text[part.start : part.end])]
        return parts[0], _house(text, Span(rest[0].start, rest[-1].end)) if rest else None
    creator = parts[first]
    rest = [part for part in parts[:first] if not _is_nobody(text[part.start : part.end])]
    return creator, _house(text, rest[-1]) if rest else None


def _parts(text: str, span: Span) -> list[Span]:
    """The stretches of text[span] between the marks that part one party from another."""
    cuts: list[tuple[int, int]] = []
    for mark in _MARKS:
        at = text.find(mark, span.start, span.end)
        while at >= 0:
            initial = mark == ". " and (at < span.start + 4 or text[at - 2] in " .")
            if not initial:
                cuts.append((at, at + len(mark)))
            at = text.find(mark, at + len(mark), span.end)
    cuts.sort()
    parts: list[Span] = []
    start = span.start
    for begin, end in [*cuts, (span.end, span.end)]:
        part = trimmed(text, Span(start, max(start, begin)))
        if part.start < part.end and text[part.end - 1] == ")":
            part = Span(part.start, part.end - 1)
        if part.start < part.end:
            parts.append(part)
        start = max(start, end)
    return parts


def _is_person(name: str) -> bool:
    if is_supplier(name) or among(name.split()[-1].casefold(), PICTURES):
        return False
    return looks_like_person(name) or (name.isupper() and looks_like_person(name.title()))


def _is_nobody(name: str) -> bool:
    return all(among(word.casefold().strip(".,@"), _NOBODY) for word in name.split())


def _house(text: str, span: Span) -> Span:
    """`span` without the word for picture after an agency's sign: "AP" of "AP Photo"."""
    name = text[span.start : span.end].casefold()
    for tail in _TAIL:
        if (
            name.endswith(tail)
            and len(name) > len(tail)
            and is_supplier(text[span.start : span.end])
        ):
            return Span(span.start, span.end - len(tail))
    return span
