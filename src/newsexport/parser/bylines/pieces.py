"""A byline cut at its separators: commas, "and", bars, dashes, "for", line ends.

Addresses, handles and time stamps are left out.
"""

import re
from functools import cache

from newsexport.calendar import month_number, weekday_number
from newsexport.datelines.agencies import is_agency
from newsexport.parser.bylines.names import Piece, has_heading_word, is_title, looks_like_person
from newsexport.parser.bylines.words import (
    DESKS,
    GIVEN,
    HONORIFICS,
    OUTLETS,
    POSSESSIVES,
    TITLES,
    among,
)
from newsexport.parser.stamps.tokens import Label, has_digit, read_tokens
from newsexport.source import Span

_AND = " and und et y e en og och i ja sowie & "
_WITH = " with avec mit con com med met "  # whose help: no author's outlet
_FOR = " on for für pour para per voor för til via at from in aus à em of a en w "
_DANGLING = " on at am le el em den a à il um by in da aus från fra z ze desde from i "
_MOST_PIECES = 24
_LONGEST_NAME = 2  # words of a name that a title in small letters follows


@cache
def _cuts() -> re.Pattern[str]:
    """A separator, an address or a handle."""
    return re.compile(
        r"[|·•,;()\t\r\n=<>\u2022]|\s(?:[/–—]|-{1,3})\s|\s{2,}|[–—]"
        r"|(?<=[a-z])/(?=(?:[A-Z]{2,6}|dpa|apa|sda|ats|ntb|epd)\b)"
        r"|(?:https?:|www\.)\S{0,200}|[\w.+-]{0,60}@[\w.-]{0,80}|\[email[^\]]{0,12}\]"
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\S+")


@cache
def _stop() -> re.Pattern[str]:
    """What a byline goes on with that is none: who took the pictures, how long ago, a day."""
    return re.compile(
        r"(?<=[\s,;|/(])(?:(?:(?:Ph|ph|F|f)otos?|[Pp]hotograph(?:y|s)?|[Ff]oto's|[Pp]ictures?|[Bb]ilder?"
        r"|[Kk]uvat?|[Ii]mages?|[Vv]ideos?|[Gg]raphics?|[Gg]rafik|[Ii]llustrations?|[Zz]djęcia)"
        r"(?::|\s(?::|(?:by|von|par|de|av|af|door|di)\s))"
        r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b"
        r"|\d{1,2}\+?\s(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?)\b)"
    )


def read_pieces(text: str, span: Span, language: str) -> tuple[list[Piece], bool]:
    """The pieces of text[span] in order, and whether an address or handle was left out."""
    stamp = _stamp_start(text, span, language)
    other = _stop().search(text, span.start + 1, stamp)
    stamp = other.start() if other else stamp
    junk = False
    pieces: list[Piece] = []
    at = span.start
    outlet = False
    for cut in _cuts().finditer(text, span.start, stamp):
        outlet = _add(pieces, text, Span(at, cut.start()), language, outlet)
        junk = junk or "@" in cut.group() or len(cut.group()) > 4
        written = cut.group().strip()
        if written in ("|", "·", "•", "/", "-", "–", "—", "(") and pieces:
            outlet = True
        at = cut.end()
        if len(pieces) > _MOST_PIECES:
            break
    _add(pieces, text, Span(at, stamp), language, outlet)
    return pieces, junk


def _stamp_start(text: str, span: Span, language: str) -> int:
    """Where a time stamp begins in a byline; its end where there is none."""
    if not has_digit(text, span):
        return span.end
    tokens = read_tokens(text, span, language)
    if tokens.relative and not tokens.events:
        return next(at for at in range(*span) if text[at].isdecimal())
    events = [event for event in tokens.events if event.span.start > span.start]
    if not events or all(isinstance(event, Label) for event in events):
        return span.end
    start = events[0].span.start
    # A weekday before the day belongs to the stamp.
    words = text[span.start : start].split()
    if words and weekday_number(words[-1].strip(",."), language) is not None:
        start = text.rindex(words[-1], span.start, start)
    return start


def _add(pieces: list[Piece], text: str, span: Span, language: str, outlet: bool) -> bool:
    """Put the names and outlets of text[span] at the end of `pieces`.

    Returns whether what follows is an outlet too.
    """
    words: list[Span] = []
    behind = outlet
    for found in _word().finditer(text, *span):
        word, begin, start = found[0], *found.span()
        folded = word.casefold()
        if among(folded, _AND) and (words or pieces) and _joins(text, start, span.end):
            _close(pieces, text, words, language, behind)
            words = []
            behind = outlet
        elif among(folded, _WITH) and word.islower() and _helps(text, start, span.end):
            _close(pieces, text, words, language, behind)
            if not looks_like_person(text[start : span.end].strip()):
                return False
            words = []
        elif among(folded, _FOR) and words and _splits(word, text, words, behind):
            if among(text[words[-1].start : words[-1].end].casefold(), TITLES):
                words.append(Span(begin, start))
                continue
            _close(pieces, text, words, language, behind)
            words = []
            behind = True
        elif among(folded, " by ") and (pieces or words):
            _close(pieces, text, words, language, behind)
            words = []
            behind = False
        elif folded[:2] in ("d'", "d’") and len(words) > 1 and language[:2] == "fr":
            _close(pieces, text, words, language, behind)
            words = [Span(begin + 2, start)]
            behind = True
        else:
            words.append(Span(begin, start))
    _close(pieces, text, words, language, behind)
    return False


def _helps(text: str, start: int, end: int) -> bool:
    """Whether a few names follow: "avec AFP", "with agencies"; not "met en garde"."""
    helper = text[start:end].split()
    if not 0 < len(helper) <= 5:
        return False
    return helper[0][0].isupper() or is_agency(helper[0]) or among(helper[0].casefold(), DESKS)


def _splits(word: str, text: str, words: list[Span], outlet: bool) -> bool:
    """Whether the small word between names ends the first: "of" inside an outlet's does not."""
    last = text[words[-1].start : words[-1].end]
    if among(word, " of de di du ") and (outlet or among(last.casefold(), OUTLETS)):
        return False
    loud = word.isupper() and last.isupper() and len(words) > 1 and word in ("OF", "IN")
    return word.islower() or word.casefold() == "for" or loud


def _joins(text: str, at: int, end: int) -> bool:
    """Whether a capital follows: "and John", not "e" of a name in small letters."""
    rest = text[at : min(end, at + 12)].lstrip()
    return not rest or rest[0].isupper()


def _close(pieces: list[Piece], text: str, words: list[Span], language: str, outlet: bool) -> None:
    while words and not any(map(str.isalnum, text[words[0].start : words[0].end])):
        words = words[1:]
    while words and not any(map(str.isalnum, text[words[-1].start : words[-1].end])):
        words = words[:-1]
    while len(words) > 1 and among(text[words[0].start : words[0].end], _DANGLING):
        words = words[1:]
    while len(words) > 1 and among(text[words[-1].start : words[-1].end], _DANGLING):
        words = words[:-1]
    if not words:
        return
    while len(words) > 2 and among(_bare(text, words[0]), HONORIFICS):
        words = words[1:]
    lead = _name_start([text[word.start : word.end] for word in words])
    if lead:
        _close(pieces, text, words[:lead], language, outlet)
        _close(pieces, text, words[lead:], language, False)
        return
    cut = 0 if outlet else _name_end([text[word.start : word.end] for word in words])
    if cut:
        _close(pieces, text, words[:cut], language, outlet)
        _close(pieces, text, words[cut:], language, True)
        return
    start, end = words[0].start, words[-1].end
    while start < end and text[start] in "^*:\"'“”«»-–—@":
        start += 1
    while end > start and text[end - 1] in ':*^"”»-–—':
        end -= 1
    if end > start and text[end - 1] == "." and end - words[-1].start > 4:
        end -= 1
    if start >= end:
        return
    written = " ".join(text[start:end].split())
    first = written.partition(" ")[0].strip(".,")
    calendar = weekday_number(first, language) is not None or (
        month_number(first, language) is not None and len(written.split()) == 1
    )
    pieces.append(Piece(written, Span(start, end), outlet, _is_prose(written), calendar))


def _bare(text: str, word: Span) -> str:
    return text[word.start : word.end].casefold()


def _name_start(words: list[str]) -> int:
    """Where a name begins behind its owner's title: `unserer Korrespondentin Jana Doe`."""
    at = 0
    while at < min(len(words) - 2, 4):
        folded = words[at].casefold()
        title = among(folded, TITLES)
        if not (title or among(folded, POSSESSIVES) or (words[at].islower() and at)):
            break
        at += 1
        if title and looks_like_person(" ".join(words[at:])):
            return at
    return 0


def _name_end(words: list[str]) -> int:
    """Where a name ends that runs into outlet or title: JANE DOE Acme News; 0 if nowhere."""
    if len(words) > _LONGEST_NAME + 1 and words[-1].islower() and among(words[-1], TITLES):
        # "Jane Doe Transport correspondent": what the name is not known for, its title tells
        name = " ".join(words[:_LONGEST_NAME])
        if looks_like_person(name) and not has_heading_word(name) and not is_title(name):
            return _LONGEST_NAME
    for at in range(2, min(len(words), 5)):
        name, rest = " ".join(words[:at]), " ".join(words[at:])
        if _opens_outlet(words, at) and looks_like_person(name, strict=not name.isupper()):
            return at
        loud = name.isupper() and rest[:1].isupper() and not rest.isupper()
        if (loud and not words[at].isupper()) or is_agency(rest) or is_title(rest):
            strict = not loud
            if looks_like_person(name, strict=strict):
                return at
    return 0


def _opens_outlet(words: list[str], at: int) -> bool:
    """Whether an outlet's name begins at words[at]: BBC News, Special to The Acme, Acme Times."""
    first, last = words[at], words[-1].casefold().rstrip(".")
    if among(words[at - 1].casefold(), GIVEN) and at + 1 < len(words):
        return False  # "Mary Ann Doe"
    if first.isupper() and not words[0].isupper() and 2 <= len(first) <= 5 and first.isalpha():
        return True
    if among(first.casefold(), " the special ") and at + 1 < len(words):
        return True
    return at + 1 < len(words) and among(last, OUTLETS) and not among(last, TITLES)


def _is_prose(written: str) -> bool:
    """Whether small words outnumber what a name or a title would have."""
    words = written.split()
    small = sum(
        word[0].islower() and not among(word.strip(".,").casefold(), TITLES) for word in words
    )
    return len(words) > 9 or small > 2 or (small > 1 and small >= len(words) - 1)
