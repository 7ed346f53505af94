"""Trailers: what stands behind a story about those who made it.

(Reporting by Jane Doe and John Roe in Paris; Editing by Ann Poe)
Additional reporting by Jane Doe.
Associated Press writers Jane Doe in Paris and John Roe in Rome contributed to this report.
Doe reported from Paris.
(END)    -30-    ENDS          the end
jd/dpa   AAP jd/   Reuters     a desk's or an agency's sign
SOURCE Acme Corp.              a release's sender
Originally published on Acme.  where else it stood
"""

import re
from functools import cache
from typing import NamedTuple

from newsexport.newsitem import ContributorRole
from newsexport.parser.bylines.words import among
from newsexport.parser.trailers.names import names_in_list
from newsexport.parser.trailers.sentences import Group, contribution_groups, lists_names
from newsexport.parser.trailers.signs import MARKS, is_end, is_sign
from newsexport.parser.trailers.words import BEFORE, MARKERS, OPENINGS, TEXTS, THIS
from newsexport.source import Span

_LONGEST = 700  # characters of a trailer
_LONGEST_SIGN = 40
_LONGEST_NOTICE = 240
_LONGEST_BRACKET = 200
_THESE = ("This ", "Dies", "Est", "Cet", "Quest", "Dit ", "Deze ", "Denna ", "Den ")
_BY = " by von par por di door av af "
_LONGEST_MARKER = 5  # words


class FoundContributor(NamedTuple):
    name: str
    span: Span
    role: ContributorRole


class _Marker(NamedTuple):
    """Words that say what those did whose names follow."""

    key: str
    start: int
    end: int
    role: ContributorRole


def is_trailer(text: str, language: str) -> bool:
    """Whether the line or paragraph `text` is a trailer.

    >>> is_trailer("(Reporting by Jane Doe; Editing by John Roe)", "en"), is_trailer("ENDS", "en")
    (True, True)
    >>> is_trailer("Reporting by the paper forced the council to resign.", "en")
    False
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return False
    short = len(text) <= _LONGEST_SIGN
    if short and (is_end(text)):
        return True
    if _first_word(text) in _first_words():
        core = text.strip(MARKS).casefold()
        if core.startswith(OPENINGS):
            return _opens(text, core)
        if _marker_opens(text):
            return True
    if text.startswith(_THESE) and _stood_before(text):
        return True
    if text[0] in "([" and (_marked_bracket(text) or _with_inputs(text)):
        return True
    if "contributed" in text or " reported from " in text:
        return bool(contribution_groups(text, Span(0, len(text))))
    return short and is_sign(text)


def _stood_before(text: str) -> bool:
    """`This article was originally published on The Acme.`"""
    words = text[:60].casefold().split()
    if (
        len(words) < 4
        or not among(words[0], THIS)
        or not among(words[1].rstrip(","), TEXTS)
        or len(text) > _LONGEST_NOTICE
    ):
        return False
    head = text[:120].casefold()
    return any(form in head for form in BEFORE)


def _with_inputs(text: str) -> bool:
    """`(With PTI inputs)`"""
    core = text.strip(MARKS).casefold()
    return core.startswith("with ") and core.endswith("inputs") and len(core) <= _LONGEST_SIGN


def _marked_bracket(text: str) -> bool:
    """A bracket that names first and says later what was done: `(Jane Doe, editing John Roe)`."""
    bare = text.rstrip(".")
    if bare[-1] not in ")]" or len(bare) > _LONGEST_BRACKET:
        return False
    marks = _markers(bare, 1, len(bare))
    if not marks or marks[-1].role not in ("editing", "translation", "writing"):
        return False
    plain = bare
    for mark in reversed(marks):
        plain = plain[: mark.start] + plain[mark.end :]
    return lists_names(plain, 0)


def trailer_span(text: str, span: Span, language: str) -> Span | None:
    """The bracketed trailer that ends the paragraph text[span]: "... said. (Reporting by ...)"."""
    end = span.end
    while end > span.start and (text[end - 1].isspace() or text[end - 1] == "."):
        end -= 1
    if end <= span.start or text[end - 1] not in ")]":
        return None
    floor = max(span.start, end - _LONGEST)
    depth = 0
    for at in range(end - 1, floor - 1, -1):
        if text[at] in ")]":
            depth += 1
        elif text[at] in "([":
            depth -= 1
            if depth == 0:
                bracket = text[at:end]
                opens = _marker_opens(bracket) or _marked_bracket(bracket)
                return Span(at, span.end) if opens else None
    return None


def read_trailer(text: str, span: Span, language: str) -> tuple[FoundContributor, ...]:
    """The people that the trailer text[span] names, in order. Of a paragraph that ends with a
    bracketed trailer, those of the bracket; of any other paragraph, nobody."""
    whole = text[span.start : span.end]
    if not is_trailer(whole, language):
        tail = trailer_span(text, span, language)
        if tail is None:
            return ()
        span = tail
    groups = _marked_groups(text, span) or contribution_groups(text, span)
    found: list[FoundContributor] = []
    for group in groups:
        for name in names_in_list(text, group.span, group.single):
            who = FoundContributor(text[name.start : name.end], name, group.role)
            if all(other.name != who.name or other.role != who.role for other in found):
                found.append(who)
    return tuple(found)


def _opens(text: str, core: str) -> bool:
    """Whether a line with a trailer's opening is one: short, and no sentence with a verb."""
    if core.startswith(("write to ", "reach ", "email ", "e-mail ")):
        return "@" in core and len(core) < 200 and " at " in core
    if core.startswith(("dpa-infocom", "to contact the ")):
        return len(core) < 300
    if core.startswith(("source", "quelle", "fuente", "fonte", "bron", "källa", "kilde", "lähde")):
        colon = ":" in core[:12]
        loud = text.lstrip("-–—(* ").startswith("SOURCE ")
        return (colon or loud) and len(core) < 110 and not core.endswith("?")
    if core.startswith(("originally", "first")):
        return len(core) < 160
    opening = max((form for form in OPENINGS if core.startswith(form)), key=len)
    skip = text.casefold().find(opening) + len(opening.rstrip())
    return len(core) < 200 and lists_names(text[skip:], 0)


def _markers(text: str, start: int, end: int, first_only: bool = False) -> list[_Marker]:
    """The markers in text[start:end], the longest at each place."""
    words: list[tuple[str, int, int]] = []
    for written in _word().finditer(text, start, end):
        core = written[0].lstrip("([{-–—*•.,")
        words.append((core.casefold(), written.end() - len(core), written.end()))
        if first_only and len(words) == _LONGEST_MARKER:
            break
    found: list[_Marker] = []
    index = 0
    while index < len(words):
        if words[index][0].rstrip(",:") not in _first_words():
            if first_only:
                break
            index += 1
            continue
        for count in range(min(_LONGEST_MARKER, len(words) - index), 0, -1):
            key = " ".join(word for word, _, _ in words[index : index + count])
            bare = key.rstrip(",:") if key not in MARKERS else key
            role = MARKERS.get(bare)
            if role:
                found.append(_Marker(bare, words[index][1], words[index + count - 1][2], role))
                index += count - 1
                break
        index += 1
        if first_only:
            break
    return found


def _marker_opens(text: str) -> bool:
    """Whether a marker opens `text` and a name follows."""
    head = 0
    while head < len(text) and not text[head].isalnum():
        head += 1
    word = text[head : head + 24].split(None, 1)
    if not word or word[0].casefold().rstrip(":") not in _first_words():
        return False
    marks = _markers(text, head, len(text), first_only=True)
    if not marks or (marks[0].key == "editing" and text[:1] != "("):
        return False
    rest = text[marks[0].end :].lstrip(" :\t\n").split(None, 1)
    if not rest or not rest[0][:1].isupper() or among(rest[0].casefold(), " the a an this our "):
        return False
    if text[:1] in "([":
        return True
    if len(text) >= 400:
        return False
    plain = text
    for mark in reversed(_markers(text, head, len(text))):
        plain = plain[: mark.start] + plain[mark.end :]
    return lists_names(plain, 1)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\S+")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"[^\w]{0,12}([^\W\d_]+)")


def _first_word(text: str) -> str:
    """The first word of a line, without marks and in lower case."""
    at = text.find(" ", 0, _LONGEST_SIGN)
    plain = text[:at]
    if at > 0 and plain.isalpha():
        return plain.lower()
    word = text[: at if at > 0 else _LONGEST_SIGN].strip(MARKS).rstrip(":,").casefold()
    if word and word[-1] not in "'’":
        return word
    opening = _opening().match(text)
    return opening[1].casefold() if opening else ""


@cache
def _first_words() -> frozenset[str]:
    """The first words of what opens a trailer."""
    openings = (opening.strip("( ") for opening in OPENINGS)
    return frozenset(
        form.replace("'", " ").partition(" ")[0].rstrip(":") for form in (*MARKERS, *openings)
    )


def _marked_groups(text: str, span: Span) -> list[Group]:
    """A group of names behind each marker, up to the next marker or a semicolon."""
    marks = _markers(text, span.start, span.end)
    groups: list[Group] = []
    for index, mark in enumerate(marks):
        end = marks[index + 1].start if index + 1 < len(marks) else span.end
        for stop in ";)]":
            at = text.find(stop, mark.end, end)
            end = at if at >= 0 else end
        groups.append(Group(Span(mark.end, end), mark.role))
    if not marks:
        return groups
    before = Span(span.start, marks[0].start)
    head = contribution_groups(text, before)
    if not head and text[span.start] in "([" and marks[0].start > span.start + 4:
        head = [Group(_behind_by(text, before), "reporting")]
    return head + groups


def _behind_by(text: str, span: Span) -> Span:
    """text[span] without its bracket and a word for "by"."""
    start = span.start + 1
    word = text[start : span.end].partition(" ")[0]
    return Span(start + len(word) + 1 if among(word.casefold(), _BY) else start, span.end)


def may_sign_off(text: str) -> bool:
    """Whether `text`, as a story's last line, is its sign: "ADN", "ACME.COM", "(AcmeDesk)".

    Too little to be a trailer anywhere else.
    """
    inner = text.strip().strip("()[]/*_-–—. \t")
    if is_trailer(text, ""):
        return True
    if not 2 <= len(inner) <= 30 or len(inner.split()) > 1 or inner[0].isdigit():
        return False
    if inner.isupper():
        return all(letter.isalpha() or letter in ".-/&" for letter in inner)
    initials = inner.islower() and len(inner) <= 4 and inner.isalpha()
    return initials or (text.strip()[:1] == "(" and inner[0].isalpha() and inner.isalnum())
