"""Whether a line can be a caption at all: the cheap question before the grammar is asked.

Nearly every line of an article is no caption. What is one shows it at its two ends: a gallery
counter or a label opens it, names or words of picture credits close it. Only the few phrases of
captions that name no maker ("in this file photo", "(left)") stand anywhere.

>>> line = "The ship leaves port. (Acme/Jane Doe)"
>>> may_be_caption(line, 0, len(line))
True
>>> line = "The ship left the port as planned, he said on Monday."
>>> may_be_caption(line, 0, len(line))
False
"""

import re
from functools import cache

from newsexport.parser.pictures import credit_words as words_of
from newsexport.parser.pictures.credit_outlet import names_outlet

TAIL = 180  # characters at the end of a line in which a credit begins
_NEAR = 90  # characters in which names without a label begin
# Pieces of the words for pictures: where none stands in a line's end, there is no label in it.
_LABELS = (
    "hoto", "foto", "mage", "magi", "ictur", "redit", "rédit", "bild", "uva", "djęci", "pyright",
    "ourtesy", "©", "(c)", "(source", "pic", "ideo", "fot.", "beeld", "llustr", "grafi", "graph",
    "footage", "render", "screen", "still", "cover", "artwork", "cortes", "handout", "stock",
    "file:", "archiv", "arkiv", *words_of.SOURCE_LABELS,
)  # fmt: skip
# Of the small words that say "picture" or "file" those that close a credit, and what stands
# behind it: "... Jane Doe/Acme, file", "Purchase Licensing Rights".
_CLOSERS = " file photo image handout rights caption gallery fullscreen more tab "
# What stands in the list of a maker and a house.
_NAMES = ("/", "|", " via ", " vía ", "etty", " for ")
_POINTS = "([*<—–-.:,"
# Kinds of words: they stand inside a credit; close the name of a house that supplies pictures;
# label a credit or join its parts; close one, or what stands behind it.
_INNER, _HOUSE, _SIGN, _LAST = range(4)
_CLOSING = (_INNER, _HOUSE, _SIGN, _LAST)
_LONGEST_SIDED = 260  # characters of a caption that says "(left)"
_LONGEST_SPOKEN = 500
_LONGEST_WHOLE = 120  # characters of a line that is a credit and nothing else
_LONGEST_OUTLET = 60  # characters of "Acme News: Jane Doe"
_OPENING = 100  # characters in which "In this March 3 file photo" stands
_GLUED = 60  # characters from the start, within which "Jane Doe/REUTERS" may be glued to a caption
# The first four letters of labels, of counters' words and of "FILE -".
_HEADS = frozenset(
    "imag capt phot pict bild lége kuva bill dida medi hide togg foto file (fil arch arki slid vide"
    " zdję from left cloc l-r: (l-r v.l. vlnr fra från od vase".split()
) | {"in p", "von ", "v. l", "de g", "de i", "da s", "da e", "fra ", "od l"}


@cache
def _counter() -> re.Pattern[str]:
    return re.compile(r"\d{1,3}\s?(?:[/zà]|of|von|de|di|sur|av|af|van)\s?\d")


@cache
def _side() -> re.Pattern[str]:
    return re.compile(r"\((?:[lL](?:eft)?|[rR](?:ight)?|[cC](?:ent(?:re|er))?)\)")


@cache
def _glue() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_A-Z][.!?)”][^\W\d_a-z]")


@cache
def _words() -> dict[str, int]:
    """What the words near a credit are good for."""
    of = words_of
    inner = f"{of.SMALL} {of.LINKS} {of.BY} {of.WEAK_BY}"
    sources = " ".join(of.SOURCE_LABELS).replace(":", "")
    signs = f"{sources} {of.PICTURES} {of.BEFORE} {of.CREDITS} via vía source getty (c)"
    kinds = dict.fromkeys(inner.split(), _INNER)
    kinds |= dict.fromkeys((house.rpartition(" ")[2] for house in of.HOUSES), _HOUSE)
    kinds |= dict.fromkeys(signs.split(), _SIGN)
    return kinds | dict.fromkeys(f"{_CLOSERS} {of.ARCHIVE}".split(), _LAST)


def _is_house(text: str, end: int) -> bool:
    """Whether a house that supplies pictures stands before `end`."""
    return text[max(0, end - 40) : end].casefold().rstrip(" .").endswith(words_of.HOUSES)


def may_be_caption(text: str, start: int, end: int) -> bool:
    """Whether text[start:end], which is not empty and has no white space at its ends, shows a
    sign of a caption or a credit at one of its ends."""
    first = text[start]
    if first in "[(©" or text[start : start + 4].lower() in _HEADS:
        return True
    if first.isdigit() and _counter().match(text, start, end):
        return True
    slash = text.find("/", start, start + _GLUED)
    if 0 <= slash < end and text[slash + 1 : slash + 2] in tuple("RAGEd"):
        return True
    if text[end - 1] in '»"”' and text[start:end].isupper():
        return True
    if _closes(text, start, end) or _speaks(text, start, end):
        return True
    return end - start <= _LONGEST_OUTLET and names_outlet(text[start:end])


def _closes(text: str, start: int, end: int) -> bool:
    """Whether a credit's label, or the mark that joins maker and house, stands among the names
    that end the line; read backwards, as far as names and the little words between them go."""
    if text[end - 1] in '"”»?!;’,':
        return False
    if text[end - 1] in ")]|" or text[end - 2 : end] in (").", "]."):
        # "View all (4)" closes with a figure
        return not (text[end - 2].isdigit() and text[end - 1] in ")]")
    floor = max(start, end - TAIL)
    words = _words()
    left = max(floor, text.rfind(" ", floor, end) + 1)
    last = text[left:end].strip(_POINTS)
    folded = last.lower()
    if last.isalpha():
        kind = words.get(folded)
        if last == folded and kind not in _CLOSING:
            return False
        if kind == _HOUSE and end - start <= _LONGEST_WHOLE and _is_house(text, end):
            return True
        if kind == _LAST or (kind == _SIGN and last != folded):
            return True
    elif _joins(text[left:end]):
        return True
    while left > floor:
        right = left - 1
        left = max(floor, text.rfind(" ", floor, right) + 1)
        word = text[left:right]
        plain = word if word.isalpha() else word.strip(_POINTS)
        folded = plain.lower()
        kind = words.get(folded)
        if kind in (_SIGN, _LAST):
            return True
        if plain.isalpha():
            if plain == folded and kind is None:
                return False
            if folded == "for" and left > floor and _capital_before(text, floor, left):
                return True
        elif _joins(word):
            return True
    return False


def _capital_before(text: str, floor: int, left: int) -> bool:
    return text[max(floor, text.rfind(" ", floor, left - 1) + 1)].isupper()


def _joins(word: str) -> bool:
    """Whether maker and house stand in one word, or a credit is glued to a sentence."""
    if "/" in word:
        return not (word[0].isdigit() or "://" in word or word.startswith("www."))
    if "|" in word or "©" in word or "..." in word:
        return True
    label, colon, _ = word.partition(":")
    if colon and _words().get(label.lower().lstrip(_POINTS), 0) >= _SIGN:
        return True
    return _glue().search(word) is not None


def signs_of_credit(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether near the line's end stands a piece of a word for pictures, or what joins a
    picture's maker and house."""
    low = text[max(start, end - TAIL) : end].casefold()
    near = low[-_NEAR:]
    return any(sign in low for sign in _LABELS), any(sign in near for sign in _NAMES)


def _speaks(text: str, start: int, end: int) -> bool:
    """Whether phrases of captions stand in the line."""
    if end - start > _LONGEST_SPOKEN:
        return False
    bracket = text.find("(", start, end) if end - start <= _LONGEST_SIDED else -1
    if bracket >= 0 and _side().search(text, bracket, end):
        return True
    near = text.find(" photo", start, start + _OPENING) if text[start] in "ITAitaFf" else -1
    if 0 <= near < end or text.find("this picture", start, end) >= 0:
        return True
    return text.find("this file", start, end) >= 0
