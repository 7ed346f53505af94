"""Page furniture: what a page says about itself, its reader and its other stories.

Known by its form: short, no sentence, beginning with a verb that asks the reader to do
something with the page ("Share", "Teilen", "Partager") or with a label of navigation.
"""

import re
from functools import cache

from newsexport.parser.lines.furniture_words import (
    ADVERTISEMENT,
    ASKS,
    BEGINNINGS,
    BEING,
    FIRST,
    HOME,
    NOBODY,
    OTHERS,
    PAGE,
    PAGE_TOO,
    PAYWALL,
    READER,
    RESUMES,
    TRADES,
    WEAK,
)
from newsexport.parser.lines.shape import Shape

RULES = {"page-furniture": "A short line that speaks of the page, not of the story."}

_LONGEST_COMMAND = 6  # words of a line that asks the reader to do something
_LONGEST_LINK = 8  # ... with a mark between that word and what it asks for
_LONGEST_WEAK = 4  # ... with a word that headings begin with, too
_LONGEST = 20  # words of a line that begins so
_PARTED = (" | ", " - ", " – ", " — ")
_TRAIL = (" > ", " » ", " / ", " › ", " | ")
_LONGEST_LABEL = 30  # characters of a label over other stories
_OPENING = 80  # characters in which "is" stands after the author's name
_SHORTEST_NAME = 2  # words
_SIGNS = 3
_SIGNS_ALONE = 5  # where the reader is not addressed
_LONGEST_ADDRESS = 70  # words


def is_separator(text: str) -> bool:
    """Whether `text` is a rule between parts: "* * *", "___", "- - -".

    >>> is_separator("* * *"), is_separator("-30-")
    (True, False)
    """
    return len(text) <= 80 and not any(letter.isalnum() for letter in text)


def is_furniture(text: str, shape: Shape, language: str) -> bool:
    """Whether `text` is furniture by its own words.

    >>> from newsexport.parser.lines.shape import shape_of
    >>> is_furniture("Share on Facebook", shape_of("Share on Facebook"), "en")
    True
    >>> is_furniture("Shares fall", shape_of("Shares fall"), "en")
    False
    """
    if shape.words > _LONGEST:
        if text.startswith(("A version of this ", "Want more ", "Like this ")):
            return shape.words <= _LONGEST_ADDRESS
        return shape.words <= _LONGEST_ADDRESS and speaks_to_reader(text)
    folded = text.lower().lstrip("<>[]()|•·*-–» ")
    head = folded.split(maxsplit=1)[0] if folded else ""
    if folded.startswith(_beginnings().get(head, ())):
        # in capitals a heading of match reports, over the next fixtures
        return text != "UP NEXT"
    if folded.endswith("startseite"):
        return True
    if folded[:1].isdigit() and _minutes().fullmatch(folded):
        return True
    if _pays().search(folded) and any(form in folded for form in PAYWALL):
        return True
    first = head.rstrip(":.!")
    if first in HOME and any(mark in folded for mark in _TRAIL):
        return True
    longest = _LONGEST_WEAK if first in WEAK else _LONGEST_COMMAND
    if head[-1:] == ":" or folded[len(head) : len(head) + 3] in _PARTED:
        longest = _LONGEST_LINK
    if first in FIRST and not shape.ends and shape.words <= longest:
        return True
    return speaks_to_reader(text) or _is_address(folded)


@cache
def _beginnings() -> dict[str, tuple[str, ...]]:
    """The beginnings of furniture by their first word."""
    found: dict[str, tuple[str, ...]] = {}
    for beginning in (*BEGINNINGS, *RESUMES):
        word = beginning.split()[0]
        found[word] = (*found.get(word, ()), beginning)
    return found


@cache
def _pays() -> re.Pattern[str]:
    """A word for those who pay, in any of the languages."""
    return re.compile(r"abonn|abbonat|subscri|suscri|assinant|prenumer|subskry|tilaaj")


def announces_others(text: str) -> bool:
    """Whether a line is a label over the headlines of other stories: "Read also", "DON'T MISS:".

    >>> announces_others("Lesen Sie auch:"), announces_others("Read more: Harbour to close")
    (True, False)
    """
    bare = text.strip("<>[]()|•·*-–—:.…› \t").lower().replace("’", "'")
    return len(bare) <= _LONGEST_LABEL and ": " not in bare and bare.startswith(OTHERS)


def resumes(text: str) -> bool:
    """Whether a line says that the story goes on below: "after newsletter promotion"."""
    return text.strip("<>[]()|•·*-–—:. \t").lower().startswith(RESUMES)


def is_advertisement(text: str) -> bool:
    """Whether a line is the label of an advertisement."""
    return text.strip("<>[]()|•·*-–—:. \t").lower() in ADVERTISEMENT


@cache
def _minutes() -> re.Pattern[str]:
    """How long an article takes to read: "4 minute read", "3 Min.", "1 minuti di lettura"."""
    return re.compile(r"\d{1,3}[\s-]?min\w{0,6}\b\D{0,30}", re.IGNORECASE)


def _is_address(folded: str) -> bool:
    """Whether a line is a web address and nothing more."""
    words = folded.split()
    return len(words) <= 3 and bool(words) and words[-1].startswith(("http://", "https://", "www."))


def speaks_to_reader(text: str) -> bool:
    """Whether a paragraph asks its reader to do something with the page.

    >>> speaks_to_reader("Follow us on Twitter and Instagram, or join our newsletter.")
    True
    >>> speaks_to_reader("Facebook said the newsletter would end.")
    False
    """
    if any(mark in text for mark in '"“”„«»'):
        return False
    words = _word().findall(text.lower())
    asks = bool(words) and words[0] in ASKS
    named = set(words)
    signs = 2 * len(PAGE & named) + len(PAGE_TOO & named) + asks + ("@" in text)
    return signs >= (_SIGNS_ALONE if READER.isdisjoint(named) else _SIGNS)


def names_trade(text: str) -> bool:
    """Whether a journalist's trade is among the words of `text`: "Senior Business Writer"."""
    return any(word.lower().strip(".,;:’'") in TRADES for word in text.split()[:20])


def is_about_author(text: str) -> bool:
    """Whether a paragraph tells who the author is.

    >>> is_about_author("Jane Doe is a senior reporter for Acme News. She lives in Springfield.")
    True
    >>> is_about_author("Jane Doe is a nurse. She told a reporter that she was tired.")
    False
    """
    opening = text[:_OPENING].lower().split()[:5]
    if BEING.isdisjoint(opening[1:]) or opening[0] in NOBODY or not text[0].isupper():
        return False
    at = next(at for at, word in enumerate(opening) if at and word in BEING)
    if at < _SHORTEST_NAME:
        return False  # "Peru is a producer of copper"
    said = text[: 2 * _OPENING].split()[at + 1 : 16]
    stop = next((end for end, word in enumerate(said, 1) if word[-1] == "."), len(said))
    return names_trade(" ".join(said[:stop]))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
