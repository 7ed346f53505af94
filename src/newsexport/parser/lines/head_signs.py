"""The signs of a head: bylines, time stamps and datelines that stand on lines of their own.

By Jane Doe            Jane Doe at the Dock Stadium      Senior Business Writer
Published              (over) March 5, 2024 2:30 PM
DOVER, Del.            New Delhi:                        ROME
"""

from collections.abc import Sequence

from newsexport.datelines import find_dateline
from newsexport.gazetteer import is_place
from newsexport.parser.bylines.byline import read_byline
from newsexport.parser.bylines.names import looks_like_person
from newsexport.parser.bylines.words import among
from newsexport.parser.lines.furniture import names_trade
from newsexport.parser.lines.parts import Part
from newsexport.parser.pictures.credit_words import PICTURES
from newsexport.parser.stamps.timestamp import is_stamp_line
from newsexport.parser.stamps.words import MODIFIED, PUBLISHED
from newsexport.source import Span

_MOST_DECKS = 2
_HEAD_REACHES = 6  # parts into the story in which bylines and stamps are looked for
LONGEST_SIGN = 20  # words of a stamp
_LONGEST_REPORTER = 8  # words of a name and where its bearer was
_LONGEST_TITLE = 6  # words
_LONGEST_PLACE = 30  # characters
_LONGEST_DATELINE = 130  # characters


def head_end(parts: Sequence[Part], start: int, end: int, language: str) -> int:
    """Where the head ends: after the last byline or stamp that stands near the story's start
    (a deck may read as prose, and stands before them)."""
    reach = _reach(parts, start, end)
    signs = [
        at
        for at in range(start, reach)
        if _is_short(parts[at])
        and (
            is_stamp_line(parts[at].text, language)
            or is_byline(parts[at].text, language, True)
            or is_dateline(parts[at].text, language, False)
        )
    ]
    begun = start  # the story has not begun before this part
    for sign in signs:
        # the grammar of datelines is asked only where a byline or stamp stands further down
        if any(_has_dateline(part, language) for part in parts[begun : sign + 1]):
            break
        begun = sign + 1
    return begun


def _reach(parts: Sequence[Part], start: int, end: int) -> int:
    """Where the signs of a head are no longer looked for: behind some parts, or paragraphs more
    than a deck may have."""
    paragraphs = 0
    for at in range(start, min(start + _HEAD_REACHES, end)):
        if parts[at].is_prose and not _is_short(parts[at]):
            paragraphs += 1
            if paragraphs > _MOST_DECKS:
                return at
    return min(start + _HEAD_REACHES, end)


def _is_short(part: Part) -> bool:
    """A line that is no paragraph; a stamp may end as one ("... at 6 a.m.")."""
    if part.own is not None or part.shape.words > LONGEST_SIGN:
        return False
    return not part.shape.prose or part.text.lower().startswith(PUBLISHED + MODIFIED)


def _has_dateline(part: Part, language: str) -> bool:
    return find_dateline(part.text, Span(0, len(part.text)), language) is not None


def is_byline(text: str, language: str, near: bool) -> bool:
    return read_byline(text, Span(0, len(text)), language, near) is not None


def is_title_line(part: Part) -> bool:
    """What may stand under a name: a few capitalised words ("Senior Business Writer")."""
    words = part.text.split()
    if len(words) > _LONGEST_TITLE or part.shape.ends:
        return False
    if part.text[-1] == ")":  # "Jane Doe (photos)"
        name, _, work = part.text[:-1].partition(" (")
        return among(work.lower(), PICTURES) and looks_like_person(name)
    return all(word[0].isupper() for word in words) or names_trade(part.text)


def is_dateline(text: str, language: str, over_story: bool) -> bool:
    """Whether a line is a dateline and nothing more; right over the story a place in capitals
    with its state or country is one: "DOVER, Del."."""
    place = over_story and "," in text and text.partition(",")[0].isupper()
    if len(text) > _LONGEST_DATELINE or (text[-1].isalnum() and not place):
        return False
    found = find_dateline(text, Span(0, len(text)), language)
    if found is None or found.text.end != len(text):
        return False
    return found.agency is not None or text[-1] in "—–" or (place and found.place is not None)


def is_place_alone(parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether a line is nothing but a place: "New Delhi:", or "ROME" right over story or stamp."""
    text = parts[at].text
    if len(text) > _LONGEST_PLACE:
        return False
    over_story = at + 1 == len(parts)
    if (over_story and text[-1] == ":") or text.endswith((" -", " –", " —")):
        return text[0].isupper() and is_place(text[:-1].rstrip())
    if over_story and at and text.isalpha() and text.istitle():  # under the writer's name
        return is_place(text) and is_byline(parts[at - 1].text, language, True)
    if not (text.isupper() and len(text) > 3 and is_place(text)):
        return False
    return over_story or is_stamp_line(parts[at + 1].text, language)


def labels_stamp(parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether one word, "Published", stands over the time."""
    text = parts[at].text.lower()
    if parts[at].shape.words > 1 or not text.startswith(PUBLISHED + MODIFIED):
        return False
    if names_trade(text):
        return False  # "Journalist"
    return at + 1 < len(parts) and is_stamp_line(parts[at + 1].text, language)


def reports_from(part: Part) -> bool:
    return part.shape.words <= _LONGEST_REPORTER and not part.shape.ends and signs_from(part.text)


def signs_from(text: str) -> bool:
    """Whether a writer's name and where the writer was: "Jane Doe at the Dock Stadium"."""
    words = text.split()
    return len(words) > 3 and words[2] in ("at", "in") and looks_like_person(" ".join(words[:2]))
