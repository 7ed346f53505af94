"""Copyright lines.

© 2024 Acme Press. All rights reserved.      holder Acme Press, year 2024
(c) Copyright Acme Press 2024                the same
All rights reserved.                         neither
© Jane Doe/Acme                              a picture's credit: none
"""

from typing import NamedTuple

from newsexport.parser.bylines.words import among
from newsexport.parser.lines.note_words import CORPORATE, RIGHTS
from newsexport.source import Span, trimmed

# "Copyright law from 1998 ..." is no notice.
_LAW = (
    " law laws is was owner owners holder holders infringement act office protection expired in of"
    " rules claims claim lawsuit lawsuits trolls "
)


class Copyright(NamedTuple):
    notice: Span
    holder: Span | None = None
    year: int | None = None


def is_copyright(text: str, folded: str) -> bool:
    """Whether `text`, whose head in lower case and without marks is `folded`, is a notice."""
    if "@" in folded[:20]:
        return False
    short = len(text) < 700
    opening = folded[:3] == "(c)" or folded[:1] == "©" or folded[:2] == "c)" or folded[:1] == "℗"
    if not opening and short and "©" in folded[1:24]:
        # "The-Acme-Wire ™ & © 2024 Acme"
        before = folded[: folded.index("©")].strip(" ™&-")
        opening = before in ("", "tm") or before.endswith("-wire")
    word = folded.startswith(
        ("copyright ", "copyright:", "copyright©", "copyright (", "copyrights ")
    )
    if not short or not (opening or word):
        return len(text) < 300 and folded.startswith(RIGHTS)
    head = folded[:160]
    if _year(head) is not None or any(form in folded for form in RIGHTS):
        return not word or not _sentence_about(folded)
    if "©" in head[1:14] or "(c)" in head[1:14]:
        return True
    # "© Acme" without a year: a picture's credit, unless more is said.
    return any(mark in head for mark in ("reserv", "prohib", "verbot", "interdit", "dpa:"))


def _sentence_about(folded: str) -> bool:
    """Whether the story speaks of copyright: "copyright law from 1998 says"."""
    words = folded.split(None, 2)
    return len(words) > 1 and among(words[1], _LAW)


def _year(text: str) -> int | None:
    digits = ""
    found: int | None = None
    for letter in f"{text} ":
        if letter.isascii() and letter.isdigit():
            digits += letter
            continue
        if len(digits) == 4 and digits[:2] in ("19", "20"):
            if letter not in " -–" or found is not None:
                return int(digits)
            # of "2010-2024" the last
            found = int(digits)
        elif found is not None and (digits or letter not in " -–"):
            return found
        digits = ""
    return found


def read_copyright(text: str, span: Span, language: str) -> Copyright | None:
    """Notice, holder and year of the copyright line text[span].

    >>> line = "© 2024 Acme Press. All rights reserved."
    >>> found = read_copyright(line, Span(0, len(line)), "en")
    >>> line[slice(*found.holder)], found.year
    ('Acme Press', 2024)
    """
    start, end = trimmed(text, span)
    while start < end and text[start] in "-–—*•· \t":
        start += 1
    if start == end:
        return None
    line = text[start:end]
    folded = line[:400].casefold()
    marks = [
        at for at in (folded.find("©"), folded.find("(c)"), folded.find("copyright")) if at >= 0
    ]
    if not marks:
        return Copyright(Span(start, end)) if any(f in folded for f in RIGHTS) else None
    at = min(marks)
    if at > 0 and not folded.startswith("("):
        # "... Copyright 2015." behind another sentence
        start, line = start + at, line[at:]
    holder = _holder(text, start, end)
    return Copyright(Span(start, end), holder, _year(line[:160]))


def _holder(text: str, start: int, end: int) -> Span | None:
    """Who holds the rights: the words behind mark and year, up to the end of their sentence."""
    at = start
    end = min(end, start + 240)
    while at < end:
        rest = text[at : at + 12].casefold()
        if rest.startswith("copyright"):
            at += 9
        elif rest.startswith("(c)") or rest.startswith("by ") or rest.startswith("of "):
            at += 3
        elif text[at].isdigit() or text[at].isspace() or text[at] in "©,:;.-–—/()":
            at += 1
        else:
            break
    stop = at
    while stop < end:
        letter = text[stop]
        if letter in ",;|(\n" or (letter.isdigit() and _year(text[stop : stop + 4]) is not None):
            break
        if letter == "." and (stop + 1 >= end or text[stop + 1].isspace()):
            word = text[max(at, stop - 8) : stop + 1].split()[-1].casefold()
            initials = "." in word[:-1] and all(len(part) <= 2 for part in word.split("."))
            stop += 1 if among(word, CORPORATE) or initials else 0
            break
        if text.startswith(" or its ", stop):
            break
        if letter.isspace() and text[stop + 1 : stop + 24].casefold().startswith(
            ("all rights", "alle rechte", "tous droits", "todos ", "tutti i", "- all", "– all")
        ):
            break
        stop += 1
    while stop > at and (text[stop - 1].isspace() or text[stop - 1] in "-–—:"):
        stop -= 1
    holder = text[at:stop]
    if not holder or len(holder) > 80 or holder.casefold().startswith(RIGHTS):
        return None
    return Span(at, stop)
