"""The names in a list of a trailer.

Jane Doe in Paris, John Roe and Ann Poe in New York     three people
Associated Press writer Jane Doe                        one
Reuters, Acme News                                      nobody
"""

from newsexport.datelines.agencies import is_agency
from newsexport.gazetteer import is_place
from newsexport.parser.bylines.names import looks_like_person
from newsexport.parser.bylines.words import OUTLETS, among
from newsexport.parser.trailers.words import PLACE_LINKS, TITLES
from newsexport.source import Span

_AND = ("and", "und", "et", "y", "e", "och", "og", "en", "i", "ja", "&", "with")


def names_in_list(text: str, span: Span, single: bool) -> list[Span]:
    """The people in the list text[span]; a family name alone will do where `single`."""
    names = (_name_in(text, piece, single) for piece in _pieces(text, span))
    return [name for name in names if name]


def _pieces(text: str, span: Span) -> list[Span]:
    """The stretches of a list between commas, "and" and strokes."""
    pieces: list[Span] = []
    start = at = span.start
    while at < span.end:
        step = 0
        if text[at] in ",;:/&|":
            step = 1
        elif text[at].isspace():
            for link in _AND:
                after = at + 1 + len(link)
                if text.startswith(link, at + 1) and text[after : after + 1].isspace():
                    step = 1 + len(link)
                    break
        if step:
            pieces.append(Span(start, at))
            start = at + step
            at = start
        else:
            at += 1
    pieces.append(Span(start, span.end))
    return pieces


def _name_in(text: str, piece: Span, single: bool) -> Span | None:
    """The person's name in one piece of a list: behind titles, before "in Paris"."""
    words: list[tuple[str, int, int]] = []
    at = piece.start
    for written in text[piece.start : min(piece.end, piece.start + 120)].split():
        at = text.index(written, at)
        words.append((written, at, at + len(written)))
        at += len(written)
    first = 0
    for index, (word, _, _) in enumerate(words):
        if among(word.casefold().strip(",.:"), TITLES) or word.endswith(("'s", "’s", "s'", "s’")):
            first = index + 1
    last = first
    while last < len(words):
        word = words[last][0]
        if last > first and among(word, PLACE_LINKS):
            break
        last += 1
    chosen = words[first:last]
    while chosen and not chosen[0][0][0].isalnum():
        chosen = chosen[1:]
    if not chosen:
        return None
    start, end = chosen[0][1], chosen[-1][2]
    while end > start and (text[end - 1] in ".,;:)]-–—" and not _keeps_stop(text[start:end])):
        end -= 1
    name = " ".join(text[start:end].split())
    if not name or is_agency(name):
        return None
    if _is_person(name):
        # "in Paris and New York": what follows "and" may be a second place.
        return None if is_place(name) else Span(start, end)
    capital = name[0].isupper() and name.isalpha() and not name.isupper()
    return Span(start, end) if single and capital and not is_place(name) else None


def _is_person(name: str) -> bool:
    """Whether `name`, behind words that announce one, is a person's and no outlet's."""
    words = name.split()
    if among(words[0].casefold(), " el la il les los die der the agence agencia "):
        return False
    if looks_like_person(name) or (name.isupper() and looks_like_person(name.title())):
        return True
    # A family name may be an article elsewhere: "Jane Das".
    return 2 <= len(words) <= 4 and all(
        word[0].isupper()
        and word.isalpha()
        and not word.isupper()
        and not among(word.casefold(), OUTLETS)
        for word in words
    )


def _keeps_stop(name: str) -> bool:
    return name.endswith(("Jr.", "Sr."))
