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
from itertools import pairwise

from newsexport.parser.speech.verbs import speech_verbs

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
def _again() -> re.Pattern[str]:
    return re.compile(r"(?<=[.!?…»”]) [–—―-] (?=[^\W\d_]|[«\"”“…\d])")


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
    # a hyphen without its space is a word's sign, or a number's
    if base not in _COMMA and text[0] == "-" and text[1] != " ":
        return []
    verbs = speech_verbs(language)
    if base not in _COMMA:
        return _between_dashes(text, opening.end(), verbs, base)
    found: list[tuple[int, int]] = []
    starts = [opening.end(), *(m.end() for m in _again().finditer(text, opening.end()))]
    for start, following in pairwise([*starts, len(text) + 3]):
        stop = min(following, len(text))
        end = _spoken_until(text, start, stop, verbs, base)
        if end is None:
            # nothing says who speaks: the rest is speech up to the next dash
            end = len(text[:stop].rstrip(" –—―-")) if stop < len(text) else stop
        found.append((start, end))
    return [(start, end) for start, end in found if _long_enough(text, start, end)]


def _long_enough(text: str, start: int, end: int) -> bool:
    return len(text[start:end].split(None, 3)) >= 3


def _spoken_until(text: str, start: int, stop: int, verbs: frozenset[str], base: str) -> int | None:
    """Where the speech of text[start:stop] ends, before the words that say who speaks."""
    for cut in _attribution().finditer(text, start, stop):
        sign = text[cut.start()]
        if sign == " " or (sign == "." and base != "fi"):
            continue
        if _is_attribution(text, cut.end(), verbs, base, after_stop=sign == "."):
            return cut.start() if sign == "," else cut.start() + 1
    return None


def _between_dashes(
    text: str, start: int, verbs: frozenset[str], base: str
) -> list[tuple[int, int]]:
    """— Yes — she said. — Let us go."""
    for cut in _attribution().finditer(text, start):
        sign = text[cut.start()]
        if (sign != " " and base == "pl") or sign == ".":
            continue
        if _is_attribution(text, cut.end(), verbs, base, after_stop=False):
            end = cut.start() if sign in ", " else cut.start() + 1
            found = [(start, end)] if _long_enough(text, start, end) else []
            return found + _after(text, cut.end())
    return []


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


def _after(text: str, at: int) -> list[tuple[int, int]]:
    """What a third dash opens after the attribution: – Yes – she said. – Let us go."""
    for dash in ("–", "—", " -"):
        third = text.find(f"{dash} ", at + 1)
        stop = text.find(f"{dash}.", at + 1)
        if stop >= 0 and (third < 0 or stop < third):
            third = stop
        if 0 <= third < len(text) - 2:
            begin = third + len(dash) + 1
            while begin < len(text) and text[begin].isspace():
                begin += 1
            if _long_enough(text, begin, len(text)):
                return [(begin, len(text))]
    return []
