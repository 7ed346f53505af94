"""Runs that are organisations by a word of their own: head, suffix, ending."""

from newsexport.parser.names.forms import (
    CAPITAL_ADJECTIVES,
    is_german_adjective,
    looks_like_head,
    small_head,
    small_tail,
)
from newsexport.parser.names.lookup import Lookup
from newsexport.parser.names.nouns import is_body_noun
from newsexport.parser.names.runs import Word, opens_sentence
from newsexport.parser.names.small import small_end
from newsexport.parser.names.words import ARMED, CENTRES

_LONG_WORD = 11  # letters: "Justizministerium" names one ministry, "Bank" no bank
_LONG_SMALL = 8  # letters, where common nouns are written small
# Endings of bodies of the state, which are no common nouns even where a sentence opens.
_STATE_ENDINGS = tuple(
    (
        "myndigheten verket styrelsen departementet inspektionen ministeriet direktoratet tilsynet"
        " ministeriö virasto liitto ombudsmannen"
    ).split()
)
_SINGLE_BODIES = frozenset("nl sv da no nb nn fi".split())


def with_small(look: Lookup, name: str, start: int, end: int) -> bool:
    """Add "Oslo tingrett", "ministère des Finances": bodies by a small noun beside a name."""
    text, language = look.text, look.lex.language
    if name in look.lex.skip:
        return False
    stop = small_tail(text, end, language)
    begin = small_head(text, start, language)
    if begin < start and stop == end:
        stop = small_end(text, end, language, opens=False)
    if begin == start and stop == end:
        return False
    look.found.append(("organisation", begin, stop))
    return True


def calls_body(look: Lookup, words: tuple[Word, ...]) -> bool:
    """ "Företaget Nordkap AB": a noun that has its capital from the sentence it opens."""
    first = words[0].text
    return (
        look.lex.language != "de"
        and is_body_noun(first.lower(), look.lex.language)
        and first not in look.lex.known
        and words[-1].text in look.lex.tails
        and not look.named(words)
        and opens_sentence(look.text, words[0].start)
    )


def is_word_of_bodies(look: Lookup, word: Word) -> bool:
    """Take the body in "CIA-Einsatz", and one whose name is a single long word."""
    first, hyphen, _ = word.text.partition("-")
    if hyphen and first.isupper() and first in look.lex.known and len(first) > 1:
        look.found.append(("organisation", word.start, word.start + len(first)))
        return True
    if look.lex.language == "de" and _is_german_compound(word.text):
        look.add("organisation", (word,))
        return True
    if word.text in look.lex.heads and len(word.text) >= _LONG_WORD and word.text not in _COMMON:
        look.add("organisation", (word,))
        return True
    if (
        look.lex.language in _SINGLE_BODIES
        and len(word.text) >= _LONG_SMALL
        and looks_like_head(word.text, look.lex.language)
        and (word.text.endswith(_STATE_ENDINGS) or not opens_sentence(look.text, word.start))
    ):
        look.add("organisation", (word,))
        return True
    return False


# German head words that are common nouns by themselves.
_COMMON = frozenset(
    "Krankenhaus Gewerkschaft Gesellschaft Genossenschaft Kommission Hochschule Universität".split()
)
_COMPOUNDS = ("ministerium", "ministeriums", "landesamt", "landgericht", "staatskanzlei")
_HYPHENED = frozenset("Gruppe Konzern Stiftung Werke Bank Versicherung Fraktion".split())


def _is_german_compound(word: str) -> bool:
    """ "Sozialministerium", "Helios-Gruppe": names of bodies in one word.

    >>> _is_german_compound("Sozialministerium"), _is_german_compound("Ministerium")
    (True, False)
    """
    head, hyphen, last = word.rpartition("-")
    if hyphen:
        return last in _HYPHENED and head[:1].isupper()
    return word.endswith(_COMPOUNDS) and len(word) > _LONG_WORD


def based(look: Lookup, word: Word) -> None:
    """Add the place of "Kigali-based"."""
    place, _, half = word.text.partition("-")
    if half in ("based", "headquartered") and place in look.lex.places:
        look.found.append(("geoArea", word.start, word.start + len(place)))


def is_body(look: Lookup, words: tuple[Word, ...]) -> bool:
    last = words[-1].text
    if last in look.lex.tails:
        return last not in ("Center", "Centre") or words[-2].text in CENTRES
    if not look.english:
        first = words[0].text
        if len(words) > 1 and (
            first in CAPITAL_ADJECTIVES or is_german_adjective(first, look.lex.language)
        ):
            first = words[1].text
        return look.is_head(first) or (
            look.lex.language in _SINGLE_BODIES and look.is_head(words[-1].text)
        )
    return any(
        word.text in look.lex.heads and look.text.startswith((" of ", " for "), word.end)
        for word in words[:-1]
    )


def add_body(look: Lookup, words: tuple[Word, ...]) -> None:
    """An organisation; a person may follow: "Ministry of Finance Jane Doe"."""
    if words[-1].text not in look.lex.tails:
        for at in range(1 if words[0].text in ARMED else 2, len(words) - 1):
            if words[at].text in look.lex.given:
                look.add("organisation", words[:at])
                look.add("person", words[at:])
                return
    look.add("organisation", words)
