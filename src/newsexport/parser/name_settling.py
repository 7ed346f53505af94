"""What only the whole text can tell: loose runs, single words, several names of one body."""

import re
from functools import cache
from typing import Literal

from newsexport.gazetteer import country_code, region_country
from newsexport.gazetteer.regions import states
from newsexport.gazetteer.towns import find_town
from newsexport.parser.job_titles import title_after, title_before
from newsexport.parser.name_cast import Cast, Figure, Sight
from newsexport.parser.name_nouns import (
    body_nouns,
    is_body_noun,
    noun_before,
    noun_behind,
    place_nouns,
)
from newsexport.parser.name_runs import opens_sentence
from newsexport.parser.name_words import (
    DOUBTFUL,
    NO_NAMES,
    NO_PERSON,
    SPEECH,
    Lexicon,
    place_cues,
)
from newsexport.parser.titles import DEMONYMS


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def region_behind(text: str, end: int) -> tuple[str, int, int] | None:
    """The state, province or country after a comma at text[end]: its name and place.

    >>> region_behind("in Erie, Pa., on Monday", 7)
    ('Pa.', 9, 12)
    """
    if text[end : end + 2] != ", " or not text[end + 2 : end + 3].isupper():
        return None
    start = end + 2
    spaces = 0
    ends: list[int] = []
    for at in range(start, min(start + 24, len(text)) + 1):
        char = text[at : at + 1]
        if char.isalpha() or char == ".":
            continue
        ends.append(at)
        spaces += 1
        if char != " " or spaces == 3:
            break
    for stop in reversed(ends):
        for name_end in (stop, stop - 1):
            name = text[start:name_end]
            bare = len(name) == 2 and name not in states()["US"]  # "NB" is more than a province
            if text[name_end : name_end + 2] in ("'s", "’s") or bare or name[-1:] in ("", " "):
                continue
            if region_country(name):
                return name, start, name_end
    return None


def opens_dateline(text: str, end: int) -> bool:
    """Whether what follows the capitals that open a paragraph is a dateline's agency or dash."""
    after = text[end : end + 60].partition("\n")[0]
    return after[:1] in (" ", ",") and any(
        sign in after for sign in ("(", "—", " – ", " - ", "--", " /")
    )


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
    town = find_town(name)
    if town is None or name in DOUBTFUL:
        return False
    before = text[max(0, start - 14) : start].rpartition("\n")[2].rstrip(" ").rpartition(" ")[2]
    if before.lower() in place_cues(lexicon.language):
        return True
    return (
        town.size >= _CITY
        and town.country is not None
        and not opens_sentence(text, start)
        and before in _WEAK_CUES
    )


_CITY = 5  # digits less one: 100,000 people
_WEAK_CUES = frozenset("to of the and or for with between".split())


def employs(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether somebody is "analyst at", "engineer at" what begins at text[start]."""
    before = text[max(0, start - 40) : start]
    if not before.endswith(" at "):
        return False
    return any(word.strip(",.").casefold() in lexicon.roles for word in before[:-4].split(" ")[-3:])


def short_forms(name: str) -> list[str]:
    """Forms a later mention may take: the last name, with its particles or without.

    >>> short_forms("Ursula von der Leyen")
    ['Leyen', 'der Leyen', 'von der Leyen']
    """
    words = name.replace(" Jr.", "").replace(" Sr.", "").split(" ")
    return [" ".join(words[at:]) for at in range(len(words) - 1, 0, -1)][:3]


def initials(name: str) -> tuple[str, ...]:
    """The acronyms a body's name can have, in small letters.

    >>> initials("Commission of Inquiry")
    ('coi', 'ci')
    """
    words = name.removeprefix("The ").replace("-", " ").split()
    every = "".join(word[0] for word in words).casefold()
    few = "".join(word[0] for word in words if word[0].isupper()).casefold()
    later = tuple(few[cut:] for cut in (1, 2) if len(few) > 2 + cut)
    return (every, few, *later)


def join_bodies(cast: Cast) -> None:
    """Make shorter forms of an organisation's name mentions of the longer one.

    "Acme" and "Acme Corp.", "Supreme Court" and "Ohio Supreme Court", "Justice Department" and
    "Department of Justice", an acronym and what it is short for.
    """
    bodies = [figure for figure in cast.figures.values() if figure.type == "organisation"]
    if len(bodies) > 400:  # the comparison is of each with each
        return
    for figure in sorted(bodies, key=lambda body: len(body.key)):
        for other in bodies:
            if len(other.key) > len(figure.key) and cast.has(other) and _same_body(figure, other):
                cast.merge(other, figure)
                break


def _same_body(short: Figure, long: Figure) -> bool:
    if long.short and long.short.casefold() == short.key:
        return True
    if long.key.endswith(f" {short.key}"):
        return True
    if long.key.startswith((f"{short.key} ", f"{short.key}.", f"{short.key},")):
        if "- " in long.key:  # "Ministry" and "Ministry's Material- and Supply Board" are two
            return False
        if " " not in short.key or long.key.count(" ") < 3:
            return True
        return long.key[len(short.key) + 1 :].partition(" ")[0] in _OF
    head, of, rest = long.key.partition(" of ")
    if of and f"{rest} {head}" == short.key:
        return True
    return short.name.isupper() and short.key.replace(".", "") in initials(long.name)


_OF = frozenset("of for de del di du des da do dei della der für van".split())


def is_state(region: str, language: str) -> bool:
    """Whether `region` is part of a country rather than a country."""
    return country_code(region, language) is None


_INSIDE = (" in ", " near ", "\nIn ", ". In ", "side ")  # inside, outside, alongside


def lies_in(text: str, start: int, end: int, language: str) -> bool:
    """Whether text[start:end] stands as a place does: "in Springvale,", "near Oakham."."""
    if not text[max(0, start - 6) : start].endswith(_INSIDE):
        return False
    after = text[end : end + 5]
    if language == "de":  # every noun has a capital there
        return False
    return after[:1] in (".", ",", ";", "", "\n") or after.startswith((" on ", " and ", " for "))


_ANDS = (
    ", ",
    " and ",
    " und ",
    " et ",
    " y ",
    " e ",
    " en ",
    " och ",
    " og ",
    " i ",
    " ja ",
    " & ",
)


def beside(text: str, start: int, end: int, starts: set[int], ends: set[int]) -> bool:
    """Whether text[start:end] stands in a list beside what starts at `starts`, ends at `ends`.

    >>> beside("Jane Doe and Ko Minh", 13, 20, {0}, {8})
    True
    """
    for sign in _ANDS:
        if start - len(sign) in ends and text.startswith(sign, start - len(sign)):
            return True
        if end + len(sign) in starts and text.startswith(sign, end):
            return True
    return False


def reads_as_person(name: str) -> bool:
    """Whether unknown words can be somebody's name: two to four, none of another kind.

    >>> reads_as_person("Ko Minh"), reads_as_person("Board Game 3"), reads_as_person("Big Ben")
    (True, False, True)
    """
    words = name.split(" ")
    return 1 < len(words) < 5 and not any(
        word in NO_NAMES
        or word in NO_PERSON
        or word in DEMONYMS
        or word.isupper()
        or not word.replace("-", "").replace("'", "").replace("’", "").replace(".", "").isalpha()
        for word in words
    )


_OF_NAME = r" (?:de|del|de la|de los|du|des|di|della|do|da|dos) [A-ZÀ-Þ]\w+"


def of_end(text: str, end: int) -> int:
    """The end of "Aguas del Sur" where text[:end] ends in "Aguas"."""
    found = _compiled(_OF_NAME).match(text, end)
    return found.end() if found else end


_COUNTY = r"[A-Z][\w.]+(?: [A-Z]\w+)?"
_COUNTIES_END = rf"(?:{_COUNTY}, ){{0,20}}{_COUNTY},? and {_COUNTY}$"
_PARTS = r",? and |, "


def counties(text: str) -> list[Sight]:
    """The names before the word "counties".

    >>> text = "in Barry, Cass and Van Buren counties"
    >>> [text[start:end] for start, end in counties(text)]
    ['Barry', 'Cass', 'Van Buren']
    """
    found = []
    at = text.find(" counties")
    while at >= 0:
        begin = max(text.rfind("\n", max(0, at - 300), at), at - 300, 0)
        match = _compiled(_COUNTIES_END).search(text, begin, at)
        if match:
            start = match.start()
            for part in _compiled(_PARTS).split(match.group()):
                start = text.index(part, start)
                found.append((start, start + len(part)))
                start += len(part)
        at = text.find(" counties", at + 1)
    return found


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
