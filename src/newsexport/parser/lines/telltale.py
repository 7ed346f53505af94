"""Which grammars a line shows any sign of being for.

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
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from newsexport.datelines.agencies import AGENCIES, NAMES
from newsexport.parser.lines import furniture_words as page
from newsexport.parser.lines import note_words as notes
from newsexport.parser.lines.shape import Shape
from newsexport.parser.pictures.credit_outlet import names_outlet
from newsexport.parser.pictures.credit_words import (
    ARCHIVE,
    BEFORE,
    CREDITS,
    HOUSES,
    LINKS,
    PICTURES,
    SIDES,
    SMALL,
)
from newsexport.parser.trailers.words import ENDS, MARKERS, OPENINGS, TEXTS, THIS

NOTE, TRAILER, CAPTION, PAGE = 1, 2, 4, 8  # the grammars a line may be put to
ALL = NOTE | TRAILER | CAPTION | PAGE

_LONGEST_CAPTION = 1200  # characters
_LONGEST_ADDRESS = 70  # words of a paragraph that speaks to its reader
_SHORTEST_PARAGRAPH = 80  # characters
_HEAD = 60  # characters in which a credit before the caption ends
_LONGEST_OUTLET = 7  # words of "Acme News: Jane Doe"
_COUNTERS_END = 24
_QUOTES = "\"'“”„«»‘’–—`"
_ROUND_WORDS = "\"'“”„«»‘’`–—-()[]{},;:.!?…*_|#"
# So common at the beginning of a story that only the word behind them tells.
_COMMON = frozenset(
    (
        "a an the this that in for with on at to by of it most more some you and not because due"
        " or new all der die das dieser diese ein eine im mit und zu auf le la les un une à en"
        " pour avec ce cet sur plus se el los las con para por esta este una más o os as um uma"
        " em com il lo gli per di e de het een met dit voor over i det den denna denne en ett et"
        " od for med om w na do z back up what join have write"
    ).split()
)
# First words that the tables of the grammars do not hold.
_NOTES_TOO = (
    "except", "note", "nb", "n b", "update", "updates", "about", "über", "à propos", "acerca",
    "sobre", "over", "om", "tietoja", "p", "t", "m", "f", "tel", "ph", "phone", "mob", "mobile",
    "cell", "fax", "telephone", "office", "telefon", "tél", "téléphone", "puh", "corrects",
    "correction", "corrected", "clarifies", "copyright", "copyrights", "editors", "reader",
    "readers",
)  # fmt: skip
_CAPTIONS_TOO = (
    "image", "caption", "media", "photo", "pictured", "picture", "in photo", "in this", "c",
    "bildunterschrift", "légende", "kuvateksti", "bildtext", "billedtekst", "didascalia", "hide",
    "toggle", "file", "slide", "vídeo", "archivbild", "archivfoto", "arkivbild", "arkivfoto",
    *SIDES,
)  # fmt: skip
_PAGE_TOO = ("want more", "like this", "a version", "http", "https", "www")
# Words that tell anywhere in a paragraph.
_WITHIN = {
    NOTE: "edited automatisch bearbeitet automatically generated syndicated übernommen",
    TRAILER: "contributed reported",
    CAPTION: "photo photos photograph image picture",
}
_ANYWHERE = " via vía courtesy cortesía cortesia getty contributed reported handout photographer "


class _Tables(NamedTuple):
    first: dict[str, int]  # the grammars by first word, or first two
    anywhere: dict[str, int]  # by a word anywhere in a short line
    anywhere_words: frozenset[str]
    within: dict[str, int]  # by a word anywhere in a paragraph
    within_words: frozenset[str]
    credits: frozenset[str]  # words that make a paragraph's last words a credit
    links: frozenset[str]  # small words between names


@cache
def _tables() -> _Tables:
    first: dict[str, int] = {}
    pictures = (*PICTURES.split(), *CREDITS.split(), *BEFORE.split(), *ARCHIVE.split())
    for grammar, phrases in (
        (NOTE, (*notes.CORRECTION_LABELS, *notes.CORRECTION_OPENINGS, *notes.NOTE_LABELS)),
        (NOTE, (*notes.NOTE_OPENINGS, *notes.ADVISORIES, *notes.RIGHTS, *notes.EMBARGO)),
        (NOTE, (*notes.CONTACT_LABELS, *notes.CONTACT_OPENINGS, *_NOTES_TOO)),
        (TRAILER, (*MARKERS, *OPENINGS, *ENDS)),
        (TRAILER, (f"{this} {it}" for this in THIS.split() for it in TEXTS.split())),
        (CAPTION, (*pictures, *_CAPTIONS_TOO)),
        (PAGE, (*page.FIRST, *page.BEGINNINGS, *page.RESUMES, *page.ASKS, *_PAGE_TOO)),
    ):
        for key in _openings(phrases):
            first[key] = first.get(key, 0) | grammar
    for name in (*AGENCIES, *NAMES, *HOUSES):  # a whole line
        key = " ".join(_word().findall(name)[:2])
        first[key] = first.get(key, 0) | TRAILER | CAPTION
    anywhere: dict[str, int] = {}
    signs = [sign for sign in AGENCIES if " " not in sign]
    houses = [house.replace("usa ", "").split()[0] for house in HOUSES]
    words = (*signs, *_ANYWHERE.split(), *PICTURES.split(), *CREDITS.split(), *houses)
    for grammar, group in ((CAPTION | TRAILER, words), (PAGE, (*page.PAGE, *page.PAGE_TOO))):
        for word in group:
            for piece in _word().findall(word.lower()):
                if grammar != PAGE or len(piece) > 2:
                    anywhere[piece] = anywhere.get(piece, 0) | grammar
    within = dict.fromkeys(page.PAGE | page.PAGE_TOO, PAGE)
    for grammar, told in _WITHIN.items():
        for word in told.split():
            within |= {f"{word}{mark}": grammar for mark in ("", ".", ",", ")", ":")}
    within |= {word.capitalize(): grammar for word, grammar in within.items()}
    within |= {word.upper(): grammar for word, grammar in within.items()}
    return _Tables(
        first,
        anywhere,
        frozenset(anywhere),
        within,
        frozenset(within),
        frozenset((PICTURES + CREDITS + BEFORE + ARCHIVE + SMALL + _ANYWHERE).split()) | {"for"},
        frozenset(LINKS.split()),
    )


def _openings(phrases: Iterable[str]) -> set[str]:
    """The first word of each phrase, with the second where the first is a common one."""
    found = set()
    for phrase in phrases:
        words = _word().findall(phrase.lower())
        if words:
            common = words[0] in _COMMON and len(words) > 1
            found.add(" ".join(words[:2]) if common else words[0])
    return found


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"[@©℗()\[\]+#/|0-9]")


@cache
def _counter() -> re.Pattern[str]:
    """A pair of figures: "3 of 7", "[1/3]"."""
    return re.compile(r"\d\s?(?:/|[^\W\d_]{1,3}\s)\s?\d")


@cache
def _beside() -> re.Pattern[str]:
    """Where somebody stands in a picture: "(left)", "(R)", "(c)"."""
    return re.compile(r"\((?:[LlRrCc]\)|[Ll]eft|[Rr]ight|[Cc]ent)")


def asked(text: str, split: Sequence[str], shape: Shape) -> int:
    """Which grammars `text`, whose words are `split`, is to be put to: a sum of NOTE, TRAILER,
    CAPTION and PAGE."""
    if shape.prose and shape.ends and len(text) >= _SHORTEST_PARAGRAPH:
        return _asked_of_paragraph(text, split)
    first, anywhere, anywhere_words, _, _, _, _ = _tables()
    plain = "".join(split).isalpha()  # nothing but words
    low = " ".join(split).lower()
    words = low.split() if plain else _word().findall(low)
    if not words:
        return ALL
    grammars = first.get(words[0], 0)
    if len(words) > 1:
        grammars |= first.get(f"{words[0]} {words[1]}", 0)
    if not anywhere_words.isdisjoint(words):
        pages = 0
        for word in words:
            sign = anywhere.get(word, 0)
            grammars |= sign & ~PAGE
            pages += sign & PAGE
        if pages > PAGE:
            grammars |= PAGE  # one word of pages is not enough to speak of them
    if words[-1] == "startseite":
        grammars |= PAGE
    if plain:
        return grammars
    if len(split) <= _LONGEST_OUTLET and names_outlet(text):
        grammars |= CAPTION
    if text[-1] in '»"”' and text.isupper():
        grammars |= CAPTION  # JANE DOE POUR « L'ACME »
    if text[0].isdigit() and words[0].startswith("min"):
        grammars |= PAGE  # "4 minute read"
    mark = _mark().search(text)
    return grammars | _asked_by_marks(text, mark.start()) if mark else grammars


def _asked_by_marks(text: str, at: int) -> int:
    """Which grammars a short line with a mark at `at` and no earlier is to be put to."""
    mark = text[at]
    if at == 0 and not mark.isdigit():
        return ALL
    grammars = 0
    if at < _COUNTERS_END and _counter().search(text, 0, _COUNTERS_END):
        grammars |= CAPTION
    if "/" in text or "|" in text:
        grammars |= CAPTION | TRAILER
    if "(" in text or "[" in text or ")" in text:
        grammars |= CAPTION
    if "@" in text or "+" in text or "©" in text or "#" in text or "(c)" in text:
        return ALL
    return grammars


def _asked_of_paragraph(text: str, split: Sequence[str]) -> int:
    mark = text[0]
    if not (mark.isalpha() or mark in _QUOTES):
        return ALL
    first, _, _, telling_of, telling, credits, links = _tables()
    word = split[0].lower()
    if not word.isalpha():
        word = _head_word(word)
    grammars = first.get(word, 0)
    if word in _COMMON:
        grammars = first.get(f"{word} {_head_word(split[1].lower())}", 0)
    if not telling.isdisjoint(split):
        grammars |= _asked_by_words(telling.intersection(split), split, telling_of)
    if len(text) <= _LONGEST_CAPTION and (
        "/" in text[:_HEAD]
        or ("(" in text and _beside().search(text))
        or _ends_in_names(text, split, credits, links)
    ):
        grammars |= CAPTION
    return grammars


def _asked_by_words(found: frozenset[str], split: Sequence[str], grammar_of: dict[str, int]) -> int:
    """Which grammars the words `found` in a paragraph tell of."""
    grammars = 0
    pages = 0
    for word in found:
        grammar = grammar_of[word]
        if grammar == PAGE:
            pages += 2 if word.lower() in page.PAGE else 1
        else:
            grammars |= grammar
    if pages > 1 and len(split) <= _LONGEST_ADDRESS:
        grammars |= PAGE  # one word that pages share with stories is not enough
    return grammars


def _head_word(word: str) -> str:
    """The letters of `word` up to its first sign: "editor’s" is "editor"."""
    found = _word().search(word)
    return found.group() if found else word


def _ends_in_names(
    text: str, split: Sequence[str], credits: frozenset[str], links: frozenset[str]
) -> bool:
    """Whether the last words read as names and a sign of credits is among them."""
    mark = text[-1]
    if mark in ")]|":
        return True
    last = split[-1]
    if mark in '"”»':
        return False
    bare = last.rstrip(".!?…'’)]*_")
    if bare.islower() and bare not in credits and bare.isalpha():
        return False
    for word in reversed(split[-14:]):
        bare = word.strip(_ROUND_WORDS)
        small = bare.lower()
        if small in credits or "/" in word or "|" in word or "©" in word:
            return True
        if word[0].islower() and small not in links:
            return "." in word[:-1]
    return True
