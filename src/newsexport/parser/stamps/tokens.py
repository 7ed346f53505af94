"""The words of a time-stamp line: labels, days, times, and what is left over.

Updated 1:05 am CST, Wednesday, March 6, 2024
Label   Clock         (weekday)  Day
"""

import re
from functools import cache
from typing import Literal, NamedTuple

from newsexport.parser.stamps.clock import ZONES
from newsexport.parser.stamps.line import Clock, Day, StampLine, Token
from newsexport.parser.stamps.words import (
    BY,
    JOINING,
    MODIFIED,
    PUBLISHED,
    among,
)
from newsexport.source import Span


class Label(NamedTuple):
    kind: Literal["published", "modified"]
    span: Span


class StampTokens(NamedTuple):
    events: tuple[Label | Day | Clock, ...]
    rest: tuple[Token, ...]  # words and numbers that belong to no stamp
    relative: bool = False  # "2 hours ago"
    starts_with_by: bool = False


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+|[0-9]+|[^\w\s]")


@cache
def _digit() -> re.Pattern[str]:
    return re.compile("[0-9]")


def has_digit(text: str, span: Span) -> bool:
    """Whether a figure stands in text[span]."""
    return _digit().search(text, *span) is not None


def _tokens(text: str, span: Span) -> list[Token]:
    """Words, numbers and signs; a word that runs into the next ("readMay") is two."""
    tokens: list[Token] = []
    for found in _token().finditer(text, span.start, span.end):
        word, start, end = found.group(), found.start(), found.end()
        cut = 0
        if len(word) > 4 and word[0].isalpha() and not (word[1:].islower() or word.isupper()):
            cut = next((at for at in range(2, len(word)) if _humps(word, at)), 0)
        if cut:
            tokens.append(Token(word[:cut], Span(start, start + cut)))
            word, start = word[cut:], start + cut
        if len(word) in (5, 6) and word.isdecimal() and text[end : end + 1] == ":":
            tokens.append(Token(word[:4], Span(start, start + 4)))
            word, start = word[4:], start + 4
        tokens.append(Token(word, Span(start, end)))
    return tokens


def _humps(word: str, at: int) -> bool:
    return word[at].isupper() and word[at - 1].islower() and len(word) - at > 2


def read_tokens(text: str, span: Span, language: str, most: int = 1000) -> StampTokens:
    """What stands in text[span], in order; given up where more than `most` words are left over."""
    tokens = _tokens(text, span)
    line = StampLine(tokens, language)
    events: list[Label | Day | Clock] = []
    rest: list[Token] = []
    relative = False
    at = 0
    while at < len(tokens) and len(rest) <= most:
        token = tokens[at]
        if token.text[0].isdecimal():
            day = line.day(at)
            clock = None if day else line.clock(at)
            if day:
                events.append(day[0])
                at = day[1]
            elif clock:
                at = clock[1]
                late = line.late_year(at, events)
                if late:
                    # "Mar 05 14:30:00 EST 2024"
                    events[-1] = late
                    at += 1
                events.append(clock[0])
            elif line.ago(at):
                relative = True
                at = line.ago(at)
            elif line.undecided(at):
                # 03/05/2024 is a day, but nobody can tell which
                relative = True
                at += 5
            elif line.counts(at):
                at += 1
            else:
                rest.append(token)
                at += 1
            continue
        if not token.text[0].isalpha():
            at += 1
            continue
        named = line.named_day(at)
        if named:
            events.append(named[0])
            at = named[1]
            continue
        folded = token.text.casefold()
        if folded == "jour" and not (at and tokens[at - 1].text in "àÀ"):
            rest.append(token)
        elif folded.startswith(MODIFIED) or folded == "maj":
            events.append(Label("modified", token.span))
        elif folded.startswith(PUBLISHED):
            events.append(Label("published", token.span))
        elif not (among(folded, JOINING) or token.text in ZONES or line.weekday(folded)):
            rest.append(token)
        at += 1
    by = bool(tokens) and among(tokens[0].text.casefold(), BY)
    return StampTokens(tuple(events), tuple(rest), relative, by)
