"""All tables that tell names, for one language, as sets that are asked once per run."""

import itertools
import re
from functools import cache
from typing import Literal, NamedTuple

from newsexport.gazetteer.cities import city_countries, shared
from newsexport.gazetteer.countries import english
from newsexport.gazetteer.countries_abroad import abroad
from newsexport.gazetteer.regions import areas, region_countries, stateless
from newsexport.parser.names.cases import stem
from newsexport.parser.names.given_names import given_names
from newsexport.parser.names.known_bodies import CLUBS, TEAMS, heads, known, tails
from newsexport.parser.names.words import (
    DOUBTFUL,
    GEO_HEADS,
    GEO_OF,
    GEO_TAILS,
    NO_NAMES,
    NO_PERSON,
    WEATHER,
    stops,
)
from newsexport.parser.titles import ADDRESS, DEMONYMS, PORTFOLIOS, roles

_Plain = Literal["organisation", "geoArea"]


_PLACE: _Plain = "geoArea"


_BODY: _Plain = "organisation"


class Lexicon(NamedTuple):
    language: str
    stops: frozenset[str]  # in small letters
    joiners: frozenset[str]  # last words of runs that "of" may carry on (English)
    openers: frozenset[str]  # the same with a capital, and in capitals
    given: frozenset[str]
    roles: frozenset[str]  # in small letters
    offices: frozenset[str]  # roles and forms of address as names have them, plurals too
    known: frozenset[str]
    tails: frozenset[str]
    heads: frozenset[str]
    places: frozenset[str]
    inflected: dict[str, str]  # by stem: the place, in languages that inflect names
    phrases: dict[str, tuple[str, ...]]  # by first word: names that go on in lower case
    genitive: bool  # names take an "s" without an apostrophe
    skip: frozenset[str]  # words that alone are never a name
    telling: frozenset[str]  # words that tell something, or that ask for a second look
    second_look: frozenset[str]  # words of names that may go on, or are titles
    plain: dict[str, _Plain]  # names that are nothing else


def _stems(places: frozenset[str], language: str) -> dict[str, str]:
    return {
        " ".join([stem(word, language) for word in name.split(" ")]): name
        for name in places
        if len(name) > 4
    }


def _capitals_of(phrase: str) -> str:
    """The words of a name before its first small one: "Mato Grosso" of "Mato Grosso do Sul".

    >>> _capitals_of("Mato Grosso do Sul"), _capitals_of("Save the Children")
    ('Mato Grosso', 'Save')
    """
    words = phrase.split(" ")
    for at, word in enumerate(words):
        if word[:1].islower() or word == "&":
            return " ".join(words[:at])
    return phrase


def _written(role: str) -> tuple[str, ...]:
    """A role as it may stand in a name: "Director", "Directors", "DIRECTOR", "Vice-President"."""
    forms = (role.capitalize(), role.title(), role.upper())
    return forms if len(role) < 5 else (*forms, f"{forms[0]}s", f"{forms[1]}s")


@cache
def lexicon(language: str) -> Lexicon:
    """All tables for one language."""
    bodies = known(language)
    places = frozenset().union(
        city_countries(),
        shared(),
        english(),
        abroad(language),
        region_countries(),
        stateless(),
        areas(language),
    )
    phrases: dict[str, list[str]] = {}
    small_word = re.compile(r" [&a-zà-ÿ]").search
    for name in (*bodies, *places):
        if " " in name and small_word(name):
            phrases.setdefault(name.partition(" ")[0], []).append(name)
    small, all_roles = stops(language), roles(language)
    all_heads, all_tails = heads(language), tails(language)
    offices = frozenset().union(*map(_written, all_roles), ADDRESS)
    openers = frozenset(word.capitalize() for word in small) | {word.upper() for word in small}
    second_look = frozenset(map(_capitals_of, itertools.chain(*phrases.values())))
    second_look |= all_heads | offices
    nameless = openers | DEMONYMS
    telling = frozenset(
        second_look | nameless | bodies | places | all_tails | TEAMS | CLUBS | NO_NAMES | NO_PERSON
    ) | (GEO_TAILS | WEATHER | PORTFOLIOS)
    plain = dict.fromkeys(places - DOUBTFUL, _PLACE) | dict.fromkeys(bodies, _BODY)
    for name in (second_look | nameless) & plain.keys():
        del plain[name]
    return Lexicon(
        language,
        small,
        all_heads | offices | GEO_HEADS | GEO_OF,
        openers,
        given_names(),
        all_roles,
        offices,
        bodies,
        all_tails,
        all_heads,
        places,
        _stems(places, language) if language in ("pl", "fi") else {},
        {first: tuple(sorted(names, key=len, reverse=True)) for first, names in phrases.items()},
        language in ("de", "sv", "da", "no", "nb", "nn"),
        nameless - bodies - second_look,
        telling,
        second_look,
        plain,
    )
