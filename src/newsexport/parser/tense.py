"""Whether a sentence puts a day ahead of the story or behind it.

The nearest verb decides, in the day's own clause before the sentence's other ones:

    will travel on WEDNESDAY              ahead
    is scheduled to meet on WEDNESDAY     ahead
    On TUESDAY, troops began moving       behind
    "...", she said in a statement TUESDAY    behind
"""

import re
from bisect import bisect_right
from functools import cache
from itertools import pairwise
from typing import Literal

from newsexport.parser.day_words import DayWords, day_words

Tense = Literal["ahead", "behind"]

_REACH = 240  # characters of a sentence read at either side of the day
_NEAR = 6  # words
_AUXILIARIES = frozenset(("will", "shall", "won't", "won’t"))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:['’]t\b)?|[,;:—–()\"“”„«»]|--")


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[.!?…][\"'”’»)]?(?=\s+[\"'“‘„«(¿¡-]?[^\W\d_a-zà-ÿ])|\n")


def _before(text: str, start: int) -> list[str]:
    """The words of the sentence before text[start], the nearest first."""
    cut = text[max(0, start - _REACH) : start]
    begin = 0
    for end in _sentence_end().finditer(cut + text[start : start + 1]):
        # "Gov. Doe", "U.S. Army": a short word with a capital is an abbreviation
        word = cut[: end.start()].rpartition(" ")[2]
        if len(word) > 4 or not word[:1].isupper():
            begin = end.end()
    return _word().findall(cut, begin)[::-1]


def _after(text: str, end: int) -> list[str]:
    cut = text[end : end + _REACH]
    stop = _sentence_end().search(cut)
    return _word().findall(cut[: stop.start()] if stop else cut)


def _cue(word: str, words: DayWords) -> Tense | None:
    word = word.lower().replace("’", "'")
    if word in words.ahead:
        return "ahead"
    if word in words.behind:
        return "behind"
    if len(word) > 3:
        if words.ahead_endings and word.endswith(words.ahead_endings):
            return "ahead"
        if words.behind_endings and word.endswith(words.behind_endings) and word[-4:] != "sten":
            return "behind"
    return None


def _first(tokens: list[str], words: DayWords) -> Tense | None:
    """The first cue in `tokens`."""
    for token in tokens:
        tense = _cue(token, words) if token[0].isalpha() else None
        if tense:
            return tense
    return None


def _clause(tokens: list[str], words: DayWords) -> list[str]:
    """`tokens` up to the first mark or conjunction that ends the clause."""
    for at, token in enumerate(tokens):
        if not token[0].isalpha() or token in words.that:
            return tokens[: at + 1]
    return tokens


def _is_to(tokens: list[str]) -> bool:
    """ "are to resume on", read backwards: what is to happen lies ahead."""
    return any(token == "to" and before in ("is", "are") for token, before in pairwise(tokens))


def _is_governed(tokens: list[str]) -> bool:
    """ "will stay closed on", read backwards: the auxiliary rules the verbs after it; and what is
    to be done "by" a day lies ahead."""
    near = tokens[:_NEAR]
    return any(token in _AUXILIARIES for token in near) or (
        near[:1] == ["by"] and "had" not in near
    )


def find_tense(text: str, start: int, end: int, language: str) -> Tense | None:
    """Where the sentence round text[start:end] puts the day it names; None where no verb tells."""
    words = day_words(language)
    before, after = _before(text, start), _after(text, end)
    clause_before, clause_after = _clause(before, words), _clause(after, words)
    if language == "en" and (_is_to(clause_before) or _is_governed(clause_before)):
        return "ahead"
    tense = _first(clause_before, words) or _first(clause_after, words)
    if tense or (clause_before and clause_before[-1] in words.that):
        # the main clause's "said" does not date what was said
        return tense
    return _first(before, words) or _first(after, words)


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r'["“”„«»]')


_CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«»", "”": "”", '"': '"'}


def quote_edges(text: str) -> list[int]:
    """Where double quotation marks open and close, by turns; of any language's kind."""
    edges: list[int] = []
    closing = ""
    for mark in _marks().finditer(text):
        if not closing:
            edges.append(mark.start())
            closing = _CLOSING[mark.group()]
        elif mark.group() in closing:
            edges.append(mark.start())
            closing = ""
    return edges


def in_quote(text: str, at: int) -> bool:
    """Whether text[at] stands in double quotation marks."""
    return bisect_right(quote_edges(text), at) % 2 == 1


def is_saying(text: str, start: int, end: int, language: str) -> bool:
    """Whether text[start:end] is when somebody said something: "told reporters on TUESDAY"."""
    say = day_words(language).say
    near = _before(text, start)[:_NEAR] + _after(text, end)[:_NEAR]
    return any(word.lower() in say for word in near)
