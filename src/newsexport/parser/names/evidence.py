"""What stands beside a name: verbs of speech, titles, nouns, prepositions."""

import re
from functools import cache
from typing import Literal

from newsexport.gazetteer.towns import find_town
from newsexport.parser.job_titles import title_after, title_before
from newsexport.parser.names.cases import nominatives
from newsexport.parser.names.lexicon import Lexicon
from newsexport.parser.names.nouns import (
    OF,
    body_nouns,
    is_body_noun,
    noun_before,
    noun_behind,
    place_nouns,
)
from newsexport.parser.names.runs import opens_sentence
from newsexport.parser.names.words import DOUBTFUL, SPEECH, place_cues


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

    >>> from newsexport.parser.names.lexicon import lexicon
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
    if english and text[end : end + 1] == " " and _thing_of_bodies().match(text, end + 1):
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
    "magazine newspaper analyst analysts shares stock store stores employees executive executives"
    " website app"
).split()


@cache
def _thing_of_bodies() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(_THINGS_OF_BODIES)})(?!\w)")


_VAGUE = frozenset(
    "side band group tank team giant daily weekly paper brand union label app".split()
)


_BARE_PLACE_NOUNS = frozenset("de nl sv da no nb nn pl fi".split())


@cache
def _words_before(language: str) -> frozenset[str]:
    """Words before a name that `kind_by_noun`, `is_town`, `lies_in` or `is_kin` ask for, and the
    roles behind which "of" and a name stand; endings of compounds are not among them."""
    small = {
        *OF,
        *_WEAK_CUES,
        *place_cues(language),
        *_WEAK_ABROAD.get(language, ()),
        *_KIN.get(language, "").split(),
        "inside",
        "outside",
        "alongside",
        "near",
        "in",
        "at",
    }
    nouns = body_nouns(language) | place_nouns(language)
    return frozenset(small | nouns | {word.capitalize() for word in small})


@cache
def _words_behind() -> frozenset[str]:
    """Words behind a name that `speaks` or `kind_by_noun` ask for."""
    return SPEECH.union(_THINGS_OF_BODIES)


def stands_bare(text: str, start: int, end: int, language: str) -> bool:
    """Whether no word beside text[start:end] can tell what it is.

    >>> text = "When Hill and Barlow met at Barlow, Hill said"
    >>> [stands_bare(text, at, at + 4, "en") for at in (5, 36)]
    [True, False]
    """
    behind = text[end : end + 1]
    if behind == ",":
        return False
    if behind == " ":
        stop = text.find(" ", end + 1, end + _LONGEST_WORD)
        word = text[end + 1 : stop if stop > 0 else end + _LONGEST_WORD]
        if word.partition("\n")[0].strip(".,:;”\"'’") in _words_behind():
            return False
    before = text[start - 1 : start]
    if before != " ":
        return True
    if language == "fi" and text[start:end].endswith(_FINNISH_CASES):
        return False
    word = text[text.rfind(" ", max(0, start - _LONGEST_WORD), start - 1) + 1 : start - 1]
    word = word.rpartition("\n")[2]
    if word[-1:] == ",":
        return False
    return word not in _words_before(language) and not is_body_noun(word, language)


_LONGEST_WORD = 24


def is_town(text: str, start: int, name: str, lexicon: Lexicon) -> bool:
    """Whether the gazetteer's `name` stands at text[start:] as a place does."""
    before = text[max(0, start - 14) : start].rpartition("\n")[2].rstrip(" ").rpartition(" ")[2]
    cued = before.lower() in place_cues(lexicon.language)
    language = lexicon.language
    if language == "fi":
        return _finnish_town(name)
    weak = before in _WEAK_CUES or before in _WEAK_ABROAD.get(language, ())
    if (not cued and not weak) or name in DOUBTFUL:
        return False
    town = find_town(name)
    if town is None and language == "pl" and cued:
        return any([find_town(form) is not None for form in nominatives(name, language)])
    if town is None or cued:
        return town is not None
    own = town.country in _OWN.get(language, ())
    return (
        town.size >= (_TOWN if own else _CITY)
        and town.country is not None
        and not opens_sentence(text, start)
    )


def _finnish_town(name: str) -> bool:
    """Whether `name` is a town in a case of place: "Raumalla", "Porissa"."""
    for case in _FINNISH_CASES:
        if name.endswith(case) and len(name) - len(case) > 2:
            town = find_town(name[: -len(case)])
            return town is not None and town.country in ("FI", "SE", "EE", "NO", "RU")
    return False


_FINNISH_CASES = ("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle")
_CITY = 5  # digits less one: 100,000 people
_TOWN = 4
_WEAK_CUES = frozenset("to of the and or for with between".split())
# The same abroad; smaller towns of these countries are met there.
_WEAK_ABROAD = {
    "de": ("von", "und", "für", "zwischen"),
    "fr": ("de", "et", "pour", "d'", "entre"),
    "es": ("de", "y", "para", "entre"),
    "pt": ("de", "e", "para", "entre"),
    "it": ("di", "e", "per", "tra", "fra"),
    "nl": ("van", "en", "voor", "tussen"),
    "sv": ("och", "mellan"),
    "da": ("og", "mellem"),
    "no": ("og", "mellom"),
    "pl": ("i", "do", "między"),
}
_OWN = {
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH"),
    "es": ("ES",),
    "pt": ("PT", "BR"),
    "it": ("IT",),
    "nl": ("NL", "BE"),
    "sv": ("SE",),
    "da": ("DK",),
    "no": ("NO",),
    "pl": ("PL",),
}


def employs(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether somebody is "analyst at", "engineer at" what begins at text[start]."""
    before = text[max(0, start - 40) : start]
    if not before.endswith(" at "):
        return False
    return any(word.strip(",.").casefold() in lexicon.roles for word in before[:-4].split(" ")[-3:])


# Inside, outside, alongside; then the same abroad.
_INSIDE = {
    "en": (" in ", " near ", "\nIn ", ". In ", "side "),
    "fr": (" à ",),
    "es": (" en ",),
    "pt": (" em ",),
    "it": (" a ",),
    "nl": (" in ", " bij "),
    "sv": (" i ",),
    "da": (" i ",),
    "no": (" i ",),
}


def lies_in(text: str, start: int, end: int, language: str) -> bool:
    """Whether text[start:end] stands as a place does: "in Springvale,", "near Oakham."."""
    base = {"nb": "no", "nn": "no", "und": "en"}.get(language, language)
    cues = _INSIDE.get(base)  # in German every noun has a capital
    if cues is None or not text[max(0, start - 6) : start].endswith(cues):
        return False
    after = text[end : end + 5]
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
