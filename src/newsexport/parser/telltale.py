"""Whether a line shows any sign of being more than plain text.

Most lines of an article are paragraphs, headlines or names, and show none. Only the lines that
show one are put to the grammars of notes, trailers, captions and furniture:

    Correction: It was Monday.                  its first word, or first two
    Photo by Jane Doe      Read more            a word of pictures, agencies or pages anywhere
    Jane Doe/Acme      (jd)      3 / 7          a mark or a figure
    ... on Monday, he said. Jane Doe/Acme.      in a paragraph: a mark or such a word in its last
                                                words, where these read as names

What the grammars know must be seen here, too: their own tables of words are used.
"""

import re
from collections.abc import Iterable
from functools import cache

from newsexport.datelines.agencies import AGENCIES, NAMES
from newsexport.parser import furniture_words as page
from newsexport.parser import note_words as notes
from newsexport.parser.credit_words import ARCHIVE, BEFORE, CREDITS, HOUSES, LINKS, PICTURES, SMALL
from newsexport.parser.shape import Shape
from newsexport.parser.trailer_words import ENDS, MARKERS, OPENINGS

NOTE, TRAILER, CAPTION, PAGE = 1, 2, 4, 8  # the grammars a line may be put to
ALL = NOTE | TRAILER | CAPTION | PAGE

_LONGEST_CAPTION = 1200  # characters
_LONGEST_TRAILER = 700
_LONGEST_ADDRESS = 70  # words of a paragraph that speaks to its reader
_SHORTEST_PARAGRAPH = 80  # characters
_HEAD = 60
_TAIL = 90
_QUOTES = "\"'“”„«»‘’–—"
# So common at the beginning of a story that only the word behind them tells.
_COMMON = frozenset(
    (
        "a an the this that in for with on at to by of it most more some you and not because due"
        " or new all der die das dieser diese ein eine im mit und zu auf le la les un une à en"
        " pour avec ce cet sur plus se el los las con para por esta este una más o os as um uma"
        " em com il lo gli per di e de het een met dit voor over i det den denna denne en ett et"
        " od for med om w na do z back up what join have write what"
    ).split()
)
# First words of captions, contacts, editors' remarks and web addresses in no table.
_OTHERS = (
    "image", "caption", "media", "photo", "pictured", "picture", "in photo", "in this",
    "bildunterschrift", "légende", "kuvateksti", "bildtext", "billedtekst", "didascalia", "hide",
    "toggle", "file", "slide", "vídeo", "imagen", "imagem", "except", "note", "nb", "n b", "update",
    "updates", "about", "über", "à propos", "acerca", "sobre", "over", "om", "tietoja", "p", "t",
    "m", "f", "tel", "ph", "phone", "mob", "mobile", "cell", "fax", "telephone", "office",
    "telefon", "tél", "téléphone", "puh", "corrects", "correction", "corrected", "clarifies",
    "want more", "like this", "c", "copyright", "copyrights", "a version", "archivbild",
    "archivfoto", "arkivbild", "arkivfoto", "editors", "reader", "readers",
)  # fmt: skip
_ANYWHERE = (
    " via vía courtesy cortesía cortesia getty http https www contributed reported handout"
    " photographer nnnn "
)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


@cache
def _mark() -> re.Pattern[str]:
    """A mark of addresses, rights and signs."""
    return re.compile(r"[@©℗()\[\]+#]")


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _beside() -> re.Pattern[str]:
    """Where somebody stands in a picture: "(left)", "(R)", "(c)"."""
    return re.compile(r"\((?:[LlRrCc]\)|[Ll]eft|[Rr]ight|[Cc]ent)")


def _openings(phrases: Iterable[str]) -> frozenset[str]:
    """The first word of each phrase, with the second where the first is a common one."""
    found = set()
    for phrase in phrases:
        words = _word().findall(phrase.lower())
        if words:
            common = words[0] in _COMMON and len(words) > 1
            found.add(" ".join(words[:2]) if common else words[0])
    return frozenset(found)


@cache
def _first() -> frozenset[str]:
    """How notes, corrections, contacts, trailers and captions begin."""
    return _openings(
        (
            *notes.CORRECTION_LABELS, *notes.CORRECTION_OPENINGS, *notes.NOTE_LABELS,
            *notes.NOTE_OPENINGS, *notes.RIGHTS, *notes.CONTACT_LABELS, *notes.CONTACT_OPENINGS,
            *notes.EMBARGO, *MARKERS, *OPENINGS, *ENDS, *_OTHERS,
            *PICTURES.split(), *CREDITS.split(), *BEFORE.split(), *ARCHIVE.split(),
        )
    )  # fmt: skip


@cache
def _first_short() -> frozenset[str]:
    """How furniture, agencies' signs and the rest begin."""
    names = (*AGENCIES, *NAMES, *HOUSES)
    return _first() | _openings((*page.FIRST, *page.BEGINNINGS, *page.ASKS, *names))


@cache
def _anywhere() -> frozenset[str]:
    """Words of pictures and agencies, that tell wherever they stand in a short line."""
    signs = [sign for sign in AGENCIES if " " not in sign]
    words = (
        *signs, *_ANYWHERE.split(), *PICTURES.split(), *CREDITS.split(),
        *(house.split()[0] for house in HOUSES),
    )  # fmt: skip
    return frozenset(part for word in words for part in _word().findall(word.lower()))


@cache
def _credit_words() -> frozenset[str]:
    """Words of credits, with which a paragraph's last words are a credit."""
    return frozenset((PICTURES + CREDITS + BEFORE + ARCHIVE + SMALL + _ANYWHERE).split()) | {"for"}


@cache
def _links() -> frozenset[str]:
    return frozenset(LINKS.split())


@cache
def _page() -> frozenset[str]:
    """Words of pages and their parts: "sign-up" is "sign" and "up" in a short line."""
    pieces = (piece for word in page.PAGE for piece in word.split("-") if len(piece) > 2)
    return page.PAGE | page.PAGE_TOO | frozenset(pieces) | {"http", "https", "www"}


def asked(text: str, shape: Shape) -> int:
    """Which grammars `text` is to be put to: a sum of NOTE, TRAILER, CAPTION and PAGE.

    >>> from newsexport.parser.shape import shape_of
    >>> asked("Harbour stays shut", shape_of("Harbour stays shut"))
    0
    >>> asked("Photo: Jane Doe", shape_of("Photo: Jane Doe")) & CAPTION > 0
    True
    """
    if shape.prose and shape.ends and len(text) >= _SHORTEST_PARAGRAPH:
        return _asked_of_paragraph(text, shape.words)
    words = _word().findall(text.lower())
    if not words:
        return ALL
    asked = 0
    if _begins(words, _first_short()):
        asked = PAGE | TRAILER | CAPTION
        if _begins(words, _first()):
            return ALL
    if not _page().isdisjoint(words):
        asked |= PAGE
    if not _anywhere().isdisjoint(words):
        asked |= CAPTION | TRAILER
    if _mark().search(text):
        return ALL
    if "/" in text or "|" in text:
        asked |= CAPTION | TRAILER
    if _figure().search(text, 0, 12):
        asked |= CAPTION
    return asked


def _begins(words: list[str], openings: frozenset[str]) -> bool:
    return words[0] in openings or (len(words) > 1 and f"{words[0]} {words[1]}" in openings)


def _asked_of_paragraph(text: str, words: int) -> int:
    if not (text[0].isalpha() or text[0] in _QUOTES):
        return ALL
    head = text[:_HEAD]
    first = _word().findall(head.lower())
    if not first or _begins(first, _first()):
        return ALL
    asked = 0
    length = len(text)
    if length <= _LONGEST_CAPTION and (
        "/" in head or _may_be_caption(text) or _ends_in_names(text)
    ):
        asked = CAPTION
    if length <= _LONGEST_TRAILER and ("contributed" in text or " reported from " in text):
        asked |= TRAILER
    if words <= _LONGEST_ADDRESS and _may_address(text):
        asked |= PAGE
    if "edit" in text or "automatisch" in text or "automatically" in text or "syndicated" in text:
        asked |= NOTE
    return asked


def _may_be_caption(text: str) -> bool:
    if "hoto" in text or "picture" in text:
        return True
    return "(" in text and _beside().search(text) is not None


def _ends_in_names(text: str) -> bool:
    """Whether the last words read as names and a sign of credits is among them."""
    if text[-1] in ")]|":
        return True
    last = text[-24:].rpartition(" ")[2]
    if last[-1] in '"”»':
        return False
    bare = last.rstrip(".!?…'’)]*_")
    credits = _credit_words()
    if bare.islower() and bare.isalpha() and bare not in credits:
        return False
    links = _links()
    for word in reversed(text[-_TAIL:].split()[1:]):
        bare = word.strip("()[],;:.!?–—-'’|*").lower()
        if bare in credits or "/" in word or "|" in word or "©" in word:
            return True
        if word[0].islower() and bare not in links:
            return "." in word[:-1]
    return True


def _may_address(text: str) -> bool:
    """Whether a paragraph without speech has words of pages in it."""
    if '"' in text or "“" in text or "”" in text or "„" in text or "«" in text:
        return False
    return "@" in text or not _page().isdisjoint(text.lower().replace(".", " ").split())
