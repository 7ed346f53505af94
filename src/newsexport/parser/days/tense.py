"""Whether a sentence puts a day ahead of the story or behind it.

The nearest verb decides, in the day's own clause before the sentence's other ones:

    will travel on WEDNESDAY              ahead
    is scheduled to meet on WEDNESDAY     ahead
    On TUESDAY, troops began moving       behind
    "...", she said in a statement TUESDAY    behind

>>> text = "He told reporters Monday that he will travel on Wednesday."
>>> find_tense(text, 18, 24, "en"), find_tense(text, 48, 57, "en")
('behind', 'ahead')
>>> find_tense("Die Ausstellung in Bern, Freitag", 25, 32, "de") is None
True
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from newsexport.parser.days.tense_words import TenseWords, tense_words

Tense = Literal["ahead", "behind"]

_REACH = 240  # characters of a sentence read at either side of the day
_MOST = 40  # words of it
_NEAR = 6  # words
_AUXILIARIES = frozenset(("will", "shall", "won't"))
_MARKS = ',;:—–()"“”„«»[]…'  # what ends a clause
_STOPS = ".!?…"
_EDGES = _MARKS + _STOPS + "‘’'"
_ABBREVIATION = 4  # letters, with a capital: "Gov. Doe", "U.S. Army"


class _Side(NamedTuple):
    """The words at one side of a day, the nearest first, lower case."""

    clause: list[str]  # of the day's own clause
    rest: list[str]  # of the sentence beyond


def _stops(token: str, following: str) -> bool:
    """Whether a sentence ends with `token`."""
    bare = token.rstrip("\"'”’»)")
    if bare[-1:] not in _STOPS or not bare:
        return False
    if following and following.lstrip("\"'“‘„«(¿¡-")[:1].islower():
        return False
    return bare[-1] != "." or len(bare) > _ABBREVIATION + 1 or not bare[:1].isupper()


def _before(text: str, start: int, whole: bool = True) -> _Side:
    """The words before text[start]; unless `whole`, those of the clause alone."""
    cut = text[max(0, start - _REACH) : start]
    line = cut.rfind("\n")
    side = _Side([], [])
    into = side.clause
    following = text[start : start + 1]
    for token in reversed(cut[line + 1 :].split()[-_MOST:]):
        if token.isalpha():
            into.append(token.lower())
            following = token
            continue
        if _stops(token, following):
            break
        if token[-1] in _MARKS or token == "--":
            if not whole:
                break
            into = side.rest
        word = token.strip(_EDGES).lower()
        if word:
            into.append(word.replace("’", "'"))
        if token[0] in _MARKS:
            if not whole:
                break
            into = side.rest
        following = token
    return side


def _after(text: str, end: int, whole: bool = True) -> _Side:
    """The words after text[end]; unless `whole`, those of the clause alone."""
    cut = text[end : end + _REACH]
    line = cut.find("\n")
    side = _Side([], [])
    into = side.clause
    tokens = (cut if line < 0 else cut[:line]).split()[:_MOST]
    for token, following in pairwise([*tokens, ""]):
        if token.isalpha():
            into.append(token.lower())
            continue
        if token[0] in _MARKS or token == "--":
            if not whole:
                break
            into = side.rest
        word = token.strip(_EDGES).lower()
        if word:
            into.append(word.replace("’", "'"))
        if _stops(token, following or "A"):
            break
        if token[-1] in _MARKS:
            if not whole:
                break
            into = side.rest
    return side


def _cue(word: str, words: TenseWords) -> Tense | None:
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


def _first(tokens: Sequence[str], words: TenseWords) -> Tense | None:
    """The first cue in `tokens`."""
    for token in tokens:
        tense = _cue(token, words)
        if tense:
            return tense
    return None


def _is_to(tokens: Sequence[str]) -> bool:
    """ "are to resume on", "set to resume on", read backwards: what is to happen lies ahead."""
    return "to" in tokens and any(
        token == "to" and before in ("is", "are", "set") for token, before in pairwise(tokens)
    )


def _is_now(tokens: Sequence[str]) -> bool:
    """ "the final is on", read backwards."""
    near = tokens[1:] if tokens[:1] == ["on"] else tokens
    return near[:1] == ["is"] or near[:1] == ["are"]


def _is_governed(tokens: Sequence[str]) -> bool:
    """ "will stay closed on", read backwards: the auxiliary rules the verbs after it. What is to be
    done "by" a day lies ahead, and what is put off "to" it or set "for" it."""
    near = tokens[:_NEAR]
    if near[:2] == ["for", "set"]:
        return True
    if not _AUXILIARIES.isdisjoint(near) or (near[:1] == ["to"] and "from" not in near):
        return True
    return near[:1] == ["by"] and len(near) > 1 and "had" not in near


def find_tense(text: str, start: int, end: int, language: str) -> Tense | None:
    """Where the sentence round text[start:end] puts the day it names; None where no verb tells."""
    words = tense_words(language)
    clause = _before(text, start, whole=False).clause
    that = next((at for at, word in enumerate(clause) if word in words.that), None)
    own = clause if that is None else clause[:that]
    if language == "en" and (_is_to(own) or _is_governed(own) or _is_now(own)):
        return "ahead"
    tense = _first(own, words) or _first(_after(text, end, whole=False).clause, words)
    if tense or that is not None:
        # the main clause's "said" does not date what was said
        return tense
    return _first(_before(text, start).rest, words) or _first(_after(text, end).rest, words)


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


def is_saying(text: str, start: int, end: int, language: str) -> bool:
    """Whether text[start:end] is when somebody said something: "told reporters on TUESDAY"."""
    say = tense_words(language).say
    before, after = _before(text, start), _after(text, end)
    near = [*before.clause, *before.rest][:_NEAR] + [*after.clause, *after.rest][:_NEAR]
    return not say.isdisjoint(near)
