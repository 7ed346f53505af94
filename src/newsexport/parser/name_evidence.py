"""What stands beside a name: verbs of speech, titles, nouns, prepositions."""

import re
from functools import cache
from typing import Literal

from newsexport.gazetteer.towns import find_town
from newsexport.parser.job_titles import title_after, title_before
from newsexport.parser.name_lexicon import Lexicon
from newsexport.parser.name_nouns import (
    body_nouns,
    is_body_noun,
    noun_before,
    noun_behind,
    place_nouns,
)
from newsexport.parser.name_runs import opens_sentence
from newsexport.parser.name_words import DOUBTFUL, SPEECH, place_cues


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def speaks(text: str, end: int) -> bool:
    """Whether a verb of speech follows text[:end]."""
    if text[end : end + 1] != " ":
        return False
    word = text[end + 1 : end + 20].partition("\n")[0].partition(" ")[0]
    return word.strip(".,:") in SPEECH


def acts_as_person(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the neighbours of text[start:end] say that it is a person."""
    if speaks(text, end):
        return True
    after = text[end : end + 14]
    if after.startswith((" whose ", " who ")):
        return True
    if after[:2] == " (":
        number = after[2:].partition(")")[0]
        return number.isdigit() and len(number) < 3
    if after[:2] == ", ":
        follower = after[2:].partition(" ")[0]
        if follower == "who" or (follower.rstrip(",.").isdigit() and len(follower) < 4):
            return True
    if text[max(0, start - 16) : start].rstrip(" ").rpartition(" ")[2] in SPEECH:
        return True
    if text[start - 2 : start] == ", " and after[:1] == "," and _titled_ahead(text, start, lexicon):
        return True
    return bool(title_before(text, start, lexicon) or title_after(text, end, lexicon))


def _titled_ahead(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether an office stands before the comma: "the head of the union, Ko Minh,"."""
    phrase = text[max(0, start - _TITLE_REACH) : start - 2]
    for sign in ("\n", ". ", ", ", "“", '"', "; "):
        phrase = phrase.rpartition(sign)[2]
    return any(word.casefold() in lexicon.roles for word in phrase.split(" "))


_TITLE_REACH = 70


_GENERIC = frozenset(
    (
        "Gobierno Estado Ejecutivo República Comunidad Governo Gouvernement Etat État Stato"
        " Regione Comune Provincia Consiglio Consejo Conseil Conselho Club Asociación Parti"
        " Partido Partito Grupo Groupe Generalitat Eliseo Cámara Câmara Camera Bank Kamer Raad"
    ).split()
)


_PLACE_RULERS = frozenset(
    (
        "mayor bishop archbishop governor resident residents maire alcalde alcaldesa sindaco"
        " sindaca prefeito prefeita burgemeester évêque obispo vescovo préfet prefeitura maires"
        " habitants habitantes vecinos residenti abitanti inwoners moradores"
    ).split()
)


def kind_by_noun(
    text: str, start: int, end: int, lexicon: Lexicon
) -> Literal["organisation", "geoArea", "portfolio"] | None:
    """What a common noun beside text[start:end] calls it.

    A portfolio is what somebody heads, "ministro de Defensa": no name of its own.

    >>> from newsexport.parser.name_lexicon import lexicon
    >>> kind_by_noun("the carrier Flyway flew to Lea, a town", 12, 18, lexicon("en"))
    'organisation'
    >>> kind_by_noun("the carrier Flyway flew to Lea, a town", 27, 30, lexicon("en"))
    'geoArea'
    """
    language = lexicon.language
    noun, of, earlier = noun_before(text, start)
    english = language in ("en", "und")
    if is_body_noun(noun, language) and not of and not (english and noun in _VAGUE):
        return "organisation"
    if of and noun in _PLACE_RULERS:
        return "geoArea"
    if (
        of
        and noun.casefold() in _OWNERS
        and " " not in text[start:end]
        and text[start:end] not in _GENERIC
    ):
        return "organisation"
    if of and english and noun.casefold() in _ENGLISH_OWNERS:
        return "organisation"
    if of and (noun.casefold() in lexicon.roles or (not english and earlier in lexicon.roles)):
        return "portfolio"
    if noun in place_nouns(language) and (of or language in _BARE_PLACE_NOUNS):
        return "geoArea"
    if english and text[end : end + 1] == " " and _compiled(_THINGS_OF_BODIES).match(text, end + 1):
        return "organisation"
    if text[end : end + 2] == ", ":
        if noun_behind(text, end, body_nouns(language)):
            return "organisation"
        if noun_behind(text, end, place_nouns(language)):
            return "geoArea"
    return None


# Who heads a body, not a portfolio.
_ENGLISH_OWNERS = frozenset(
    "ceo cfo coo founder co-founder chairman chairwoman chair owner co-owner editor".split()
)


_OWNERS = frozenset(
    (
        "presidente presidenta director directora portavoz fundador fundadora président"
        " présidente directeur directrice porte-parole patron pdg fondateur direttore portavoce"
        " fondatore segretario amministratore diretor diretora porta-voz voorzitter"
    ).split()
)


_THINGS_OF_BODIES = (
    r"(?:magazine|newspaper|analysts?|shares|stock|stores?|employees|executives?|website|app)(?!\w)"
)


_VAGUE = frozenset(
    "side band group tank team giant daily weekly paper brand union label app".split()
)


_BARE_PLACE_NOUNS = frozenset("de nl sv da no nb nn pl fi".split())


def is_town(text: str, start: int, name: str, lexicon: Lexicon) -> bool:
    """Whether the gazetteer's `name` stands at text[start:] as a place does."""
    before = text[max(0, start - 14) : start].rpartition("\n")[2].rstrip(" ").rpartition(" ")[2]
    cued = before.lower() in place_cues(lexicon.language)
    if (not cued and before not in _WEAK_CUES) or name in DOUBTFUL:
        return False
    town = find_town(name)
    if town is None or cued:
        return town is not None
    return town.size >= _CITY and town.country is not None and not opens_sentence(text, start)


_CITY = 5  # digits less one: 100,000 people


_WEAK_CUES = frozenset("to of the and or for with between".split())


def employs(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether somebody is "analyst at", "engineer at" what begins at text[start]."""
    before = text[max(0, start - 40) : start]
    if not before.endswith(" at "):
        return False
    return any(word.strip(",.").casefold() in lexicon.roles for word in before[:-4].split(" ")[-3:])


_INSIDE = (" in ", " near ", "\nIn ", ". In ", "side ")  # inside, outside, alongside


def lies_in(text: str, start: int, end: int, language: str) -> bool:
    """Whether text[start:end] stands as a place does: "in Springvale,", "near Oakham."."""
    if not text[max(0, start - 6) : start].endswith(_INSIDE):
        return False
    after = text[end : end + 5]
    if language == "de":  # every noun has a capital there
        return False
    return after[:1] in (".", ",", ";", "", "\n") or after.startswith((" on ", " and ", " for "))


_KIN = {
    "en": (
        "wife husband son daughter brother sister mother father baby partner girlfriend boyfriend"
    ),
    "de": "Frau Ehefrau Mann Ehemann Sohn Tochter Bruder Schwester Mutter Vater",
    "fr": "femme épouse mari fils fille frère soeur sœur mère père",
    "es": "esposa mujer marido hijo hija hermano hermana madre padre",
    "pt": "esposa mulher marido filho filha irmão irmã mãe pai",
    "it": "moglie marito figlio figlia fratello sorella madre padre",
    "nl": "vrouw man zoon dochter broer zus moeder vader",
}


def is_kin(text: str, start: int, language: str) -> bool:
    """Whether a word for a relative stands before text[start]: "his wife, Theresa"."""
    before = text[max(0, start - 16) : start].rstrip(", ").rpartition(" ")[2]
    return before in _KIN.get(language, "").split()
