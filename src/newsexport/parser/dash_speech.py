"""Speech that a dash opens.

    – Vi er klare, sier Berg.           Vi er klare
    – Olemme valmiita, Laine sanoo.     Olemme valmiita
    — Jestem gotowy — powiedział Nowak. — Jedziemy.
    —Estamos listos —dijo Pérez—. Vamos.

The speech ends at the comma (or the second dash) before the words that say who speaks.

>>> text = "– Vi er klare, og vi drar, sier Berg."
>>> [text[start:end] for start, end in find_dash_speech(text, "no")]
['Vi er klare, og vi drar']
"""

import re
from collections.abc import Sequence
from functools import cache

from newsexport.parser.speech_verbs import speech_verbs

_DASHES = ("–", "—", "―", "-")
_COMMA = frozenset({"no", "nb", "nn", "da", "sv", "fi"})
_SECOND_DASH = frozenset({"pl", "es", "pt", "fr", "it"})
# Who speaks of himself, and the words that open a clause of the same speech.
_OWN = frozenset("jeg eg vi du jag ni jeg".split())
_LINKS = frozenset("ja mutta että ettei jos kun koska sillä joka jotka mitä vaan eikä niin".split())


def dash_openings(texts: Sequence[str], language: str) -> frozenset[int]:
    """The texts that a dash opens, where the press of `language` marks speech so."""
    base = _base(language)
    if base not in _COMMA and base not in _SECOND_DASH:
        return frozenset()
    return frozenset(n for n, text in enumerate(texts) if text[:1] in _DASHES)


def _base(language: str) -> str:
    return language.split("-")[0].casefold()


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"[–—―-]\s?(?=[^\W\d_]|[«\"”“¿¡…\d])")


@cache
def _attribution() -> re.Pattern[str]:
    return re.compile(r"(?:[,?!.…»”\"] | [–—―-] ?)(?=\w)")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[\w’'.-]+|[,:;–—]")


def find_dash_speech(text: str, language: str) -> list[tuple[int, int]]:
    """The stretches of speech of a paragraph that a dash opens, else none."""
    if text[:1] not in _DASHES:
        return []
    opening = _opening().match(text)
    if opening is None:
        return []
    base = _base(language)
    # a hyphen, or a dash without its space, is a list's or a word's sign outside the north
    if base not in _COMMA and text[0] == "-":
        return []
    start = opening.end()
    verbs = speech_verbs(language)
    for cut in _attribution().finditer(text, start):
        sign = text[cut.start()]
        if sign == " " and base in _COMMA:
            continue
        if sign != " " and base == "pl":
            continue
        if sign == "." and base != "fi":
            continue
        if _is_attribution(text, cut.end(), verbs, base, after_stop=sign == "."):
            end = cut.start() if sign in ", " else cut.start() + 1
            found = [(start, end)] if len(text[start:end].split(None, 3)) >= 3 else []
            return found + _after(text, cut.end(), base)
    if base not in _COMMA:
        return []
    end = len(text)
    return [(start, end)] if len(text[start:].split(None, 3)) >= 3 else []


def _is_attribution(
    text: str, at: int, verbs: frozenset[str], base: str, *, after_stop: bool
) -> bool:
    words = [m.group() for m in _words().finditer(text, at, at + 90)][:9]
    if not words:
        return False
    first = words[0].rstrip(".").casefold()
    if first in verbs and not after_stop:
        # "I think so, say I" is still the speaker's own talk
        return not (len(words) > 1 and words[1].casefold() in _OWN)
    if base == "fr" and first in ("a", "ont", "a-t-il", "a-t-elle"):
        return len(words) > 1 and words[1].casefold() in verbs
    if base == "fi":
        # the verb comes after its subject: Laine sanoo, pääministeri Maija Laine sanoo
        for number, word in enumerate(words[:7]):
            if word in ",:;–—" or (number == 0 and word.casefold() in _LINKS):
                return False
            if word.rstrip(".").casefold() in verbs:
                return number > 0 and (not after_stop or words[0][:1].isupper())
    return False


def _after(text: str, at: int, base: str) -> list[tuple[int, int]]:
    """What a third dash opens after the attribution: – Yes – she said. – Let us go."""
    if base not in _SECOND_DASH:
        return []
    for dash in ("–", "—"):
        third = text.find(f"{dash} ", at + 1)
        stop = text.find(f"{dash}.", at + 1)
        if stop >= 0 and (third < 0 or stop < third):
            third = stop
        if 0 <= third < len(text) - 2:
            begin = third + 2
            while begin < len(text) and text[begin].isspace():
                begin += 1
            if len(text[begin:].split(None, 3)) >= 3:
                return [(begin, len(text))]
    return []
