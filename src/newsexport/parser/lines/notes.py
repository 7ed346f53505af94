"""Corrections, editor's notes, copyright lines and press-release contacts.

    CORRECTION: The council met on Monday, not Tuesday.     correction
    (Corrects spelling of name in third paragraph)          correction
    An earlier version of this story misspelled a name.     correction
    Editor's note: This story is part of a series.          note
    (Adds quotes, background)      Eds: Minor edits.        note
    About Acme Corp.                                        note
    © 2024 Acme Press. All rights reserved.                 copyright
    Media Contact: Jane Doe        Tel: +1 555 0100         contact

A sentence of the story that speaks of a correction or of copyright is none of them. Whether a
line between contacts (a name alone) is a contact is for its neighbours to say, and so is whether
an e-mail address alone is a contact or its writer's signature (`trailer.is_trailer`).
"""

import re
from functools import cache
from typing import Literal

from newsexport.parser.bylines.words import among
from newsexport.parser.lines.copyright import Copyright, is_copyright, read_copyright
from newsexport.parser.lines.embargo import is_embargo, read_embargo
from newsexport.parser.lines.note_words import (
    ADVISORIES,
    CONTACT_LABELS,
    CONTACT_OPENINGS,
    CORPORATE,
    CORRECTION_LABELS,
    CORRECTION_OPENINGS,
    NOTE_LABELS,
    NOTE_OPENINGS,
)

__all__ = ["Copyright", "NoteRole", "is_embargo", "note_role", "read_copyright", "read_embargo"]

NoteRole = Literal["correction", "note", "copyright", "contact"]
# Of menus and buttons too, so nothing where they stand alone.
_MENU = frozenset(
    "email e-mail courriel media investors newsroom website web phone mobile cell fax twitter skype"
    " tel".split()
) | {"contact us", "investor relations", "press office", "public relations", "media relations"}
_THE_TEXT = (
    " story", " article", " report", " headline", " post", " caption", " dispatch", " column",
    " transcript", " graphic", " this ", " version gave", " version said",
)  # fmt: skip
_ITSELF = (
    "this story", "this article", "this report", "this content", "diese meldung", "dieser artikel",
    "dieser text", "diese nachricht", "dieser beitrag",
)  # fmt: skip
_UNEDITED = (
    "has not been edited", "not been edited by", "auto-generated", "automatically generated",
    "syndicated feed", "nicht bearbeitet", "automatisch", "unverändert übernommen",
)  # fmt: skip
_MARKS = "([{*^#_-–—•·<>| \t\n\r\"'“"


def note_role(text: str, language: str) -> NoteRole | None:
    """What the line or paragraph `text` is, if it is one of these.

    >>> note_role("Correction: It was Monday.", "en"), note_role("© 2024 Acme Press", "en")
    ('correction', 'copyright')
    >>> note_role("Correction officers met on Monday.", "en"), note_role("© Jane Doe/Acme", "en")
    (None, None)
    """
    head = len(text) - len(text.lstrip(_MARKS))
    core = text[head : head + 400].rstrip()
    if not core:
        return None
    folded = core.casefold().replace("’", "'").replace("`", "'")
    bracketed = text[:head].rstrip()[-1:] in ("(", "[", "^")
    if is_copyright(text, folded):
        return "copyright"
    if _is_correction(core, folded, bracketed):
        return "correction"
    if _is_note(core, folded, bracketed, len(text) - head):
        return "note"
    if len(text) < 400 and _is_contact(core, folded):
        return "contact"
    return None


@cache
def _label_end() -> re.Pattern[str]:
    return re.compile(r"[:(\[–—_|.\n-]")


def _label(folded: str) -> tuple[str, str]:
    """The words before the first mark that ends a label, and the rest with the mark."""
    for mark in _label_end().finditer(folded, 0, 60):
        at, letter = mark.start(), mark.group()
        if letter in ":([–—_|" or (
            letter in "-." and (at + 1 >= len(folded) or folded[at + 1].isspace()) and at > 7
        ):
            stop = letter == "." and folded[: at + 1] in NOTE_LABELS
            cut = at + 1 if stop else at
            return folded[:cut].strip(" *#"), folded[cut:]
        if letter == "\n":
            return folded[:at].strip(" *#"), folded[at:]
    if len(folded) <= 60:
        return folded.rstrip(")]}*#<>.: ").strip(), ""
    return "", folded


def _is_correction(core: str, folded: str, bracketed: bool) -> bool:
    label, rest = _label(folded)
    if label in CORRECTION_LABELS:
        # "Corrections" alone is a heading of menus too.
        return rest[:1] != "|" and (bool(rest) or not among(label, " corrections clarifications "))
    if folded.startswith(CORRECTION_OPENINGS):
        return _of_the_text(folded)
    first = folded.split(None, 1)[0]
    if first == "corrects" or (first in ("correction", "corrected") and core.split()[0].isupper()):
        return len(core.split()) > 1 and (bracketed or not core.isupper())
    if first == "correction," and any(map(str.isdigit, folded[:24])):
        return ":" in folded[:40]
    if first == "in" and bracketed:
        return ", corrects " in folded[:100] or ", clarifies " in folded[:100]
    return first == "clarifies" and bracketed


def _of_the_text(folded: str) -> bool:
    """Whether what had an earlier version is the text itself, no bill and no song."""
    if not folded.startswith(
        ("an ", "a ", "earlier", "previous", "in an", "the headline", "because", "due")
    ):
        return True
    return any(thing in folded[:140] for thing in _THE_TEXT)


def _is_note(core: str, folded: str, bracketed: bool, length: int) -> bool:
    label, rest = _label(folded)
    if label in NOTE_LABELS:
        if label in ("notes", "notebook") and rest.strip(" :"):
            return False  # a sports story's last paragraph
        if label == "editors" and not core.startswith("EDITORS"):
            return False
        if among(label, " editors notes note advisory embargo notebook disclaimer "):
            return rest.startswith(":") or bracketed or (not rest and core[0] != core[0].lower())
        return True
    if folded.startswith(NOTE_OPENINGS) or _machine_made(folded):
        return True
    if bracketed and folded.startswith(ADVISORIES):
        return length < 500
    if folded.startswith(("note: ", "nb: ", "n.b. ", "update: ")) and not core.startswith("nb"):
        return not folded.startswith("update: ") or "updat" in folded[8:] or "this story" in folded
    if is_embargo(core[:300]) and length < 300:
        return True
    return _is_about(core, folded, length)


def _machine_made(folded: str) -> bool:
    """Whether the text says of itself that nobody here has edited it."""
    head = folded[:200]
    return any(form in head for form in _ITSELF) and any(form in head for form in _UNEDITED)


def _is_about(core: str, folded: str, length: int) -> bool:
    """Whether a heading "About Acme Corp." or a paragraph that begins with it."""
    openings = ("about ", "über ", "à propos ", "acerca de ", "sobre ", "over ", "om ", "tietoja ")
    opening = next((form for form in openings if folded.startswith(form)), "")
    if not opening or not core[0].isupper():
        return False
    heading = core[len(opening) :]
    colon = heading.find(":")
    if 0 < colon < 60:
        heading = heading[:colon]
    elif length > 90:
        return False
    words = heading.replace("®", "").replace("™", "").split()
    if not words or len(words) > 9 or among(words[0].casefold(), " us me this author our "):
        return False
    if among(words[-1].casefold().strip("."), " author authors writer reporter series story "):
        return False
    if opening in ("sobre ", "over ", "om ", "über ") and colon < 0 and core[-1] in ".!?":
        return False
    return _named(words)


def _named(words: list[str]) -> bool:
    if words[0][0].isdigit():
        return False
    last = words[-1]
    if last[-1] in "?!" or (last[-1] == "." and not among(last.casefold(), CORPORATE)):
        return False
    return all(
        word[0].isupper() or word[0] in "&(" or word[0].isdigit()
        or among(word, " of the and for de la del für und et di da do e en af och ")
        for word in words
    )  # fmt: skip


def _is_contact(core: str, folded: str) -> bool:
    label, rest = _label(folded)
    if label in CONTACT_LABELS:
        colon = rest.startswith(":")
        if rest[:1] == "|" or (not rest and label in _MENU):
            return False
        if among(label, " skype twitter ") and colon:
            return len(rest.split()) < 4 and ("@" in rest or label == "skype")
        if among(label, " media newsroom investors website web mobile phone cell "):
            return colon and (
                "@" in rest or "www." in rest or _digits(rest) > 6 or not rest[1:].strip()
            )
        return colon or not rest or (_digits(rest) > 6 and len(core) < 80)
    if folded.startswith(CONTACT_OPENINGS):
        direct = ("contact", "visit", "www.", "@", "http", "call ", "e-mail", "email", "go to")
        return any(word in folded for word in direct) or _digits(folded) > 6 or folded.endswith(":")
    if "@" in folded and len(core) < 80 and " " not in folded.strip("()<>. "):
        return "." in folded.rpartition("@")[2]
    return _is_phone(core, folded)


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _is_phone(core: str, folded: str) -> bool:
    """`P: +1 (555) 555-0100`, `Ph USA: +1 555 555 0100`: a telephone number and its label."""
    if len(core) > 70 or not 7 <= _digits(core) <= 15 or not any(mark in core for mark in "+()-"):
        return False
    words = [word.strip(":.,()") for word in folded.split() if word[0].isalpha()]
    if not words:
        return core[0] == "+"
    labels = " p t m f tel ph phone mob mobile cell fax telephone office telefon tél téléphone puh "
    return len(words) <= 3 and (
        among(words[0], labels) or (core[-1].isdigit() and ":" in core[:16] and "+" in core)
    )
