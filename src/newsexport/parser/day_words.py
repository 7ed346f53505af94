"""The words that point at a day, by language, apart from the names of weekdays and months.

    RELATIVE    "yesterday", "i går": days from the story's day
    LAST, NEXT, THIS    "last Friday", "viernes pasado", "kommenden Freitag"
    ANY    "every Friday", "each Friday": no day at all
    EARLIER, LATER    "a day earlier": days from the day named before

Literals hold lower-case words apart by spaces; phrases apart by bars.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

_RELATIVE: Mapping[str, Mapping[int, str]] = {
    "en": {
        0: "today|tonight|this morning|this afternoon|this evening",
        -1: "yesterday|last night",
        1: "tomorrow",
    },
    "de": {0: "heute", -1: "gestern", 1: "morgen", -2: "vorgestern", 2: "übermorgen"},
    "es": {0: "hoy|esta noche|esta mañana|esta tarde", -1: "ayer|anoche", 1: "mañana"},
    "fr": {0: "aujourd'hui|aujourd’hui|ce matin|ce soir", -1: "hier", 1: "demain"},
    "pt": {0: "hoje|esta noite|nesta manhã", -1: "ontem", 1: "amanhã", -2: "anteontem"},
    "it": {0: "oggi|stamattina|stasera|stamani", -1: "ieri", 1: "domani", -2: "l'altroieri"},
    "nl": {0: "vandaag|vanavond|vanochtend|vanmiddag", -1: "gisteren|gisteravond", 1: "morgen"},
    "pl": {0: "dziś|dzisiaj", -1: "wczoraj", 1: "jutro", -2: "przedwczoraj", 2: "pojutrze"},
    "sv": {0: "i dag|idag|i kväll|ikväll", -1: "i går|igår", 1: "i morgon|imorgon|imorn"},
    "da": {0: "i dag|i aften", -1: "i går", 1: "i morgen"},
    "no": {0: "i dag|i kveld", -1: "i går", 1: "i morgen|i morgon"},
    "fi": {0: "tänään", -1: "eilen", 1: "huomenna", -2: "toissapäivänä", 2: "ylihuomenna"},
}

_LAST: Mapping[str, str] = {
    "en": "last past",
    "de": "vergangenen vergangener vergangenem vergangene letzten letztem letzte vorigen vorige",
    "es": "pasado último pasada",
    "fr": "dernier dernière",
    "pt": "última último passada passado",
    "it": "scorso scorsa ultimo",
    "nl": "afgelopen vorige",
    "pl": "ubiegły ubiegłą ubiegłym zeszły zeszłą zeszłym miniony minioną minionym",
    "sv": "förra i",
    "da": "sidste i",
    "no": "forrige sist",
    "fi": "viime",
}
_NEXT: Mapping[str, str] = {
    "en": "next coming upcoming",
    "de": "kommenden kommendem kommender kommende nächsten nächstem nächste",
    "es": "próximo próxima",
    "fr": "prochain prochaine",
    "pt": "próxima próximo",
    "it": "prossimo prossima",
    "nl": "komende aanstaande volgende",
    "pl": "najbliższy najbliższą przyszły przyszłą nadchodzący nadchodzącą",
    "sv": "nästa kommande",
    "da": "næste kommende",
    "no": "neste kommende førstkommende",
    "fi": "ensi tulevana",
}
_THIS: Mapping[str, str] = {
    "en": "this",
    "de": "diesen diesem dieser",
    "es": "este esta",
    "fr": "ce cette",
    "pt": "nesta neste esta este desta deste",
    "it": "questo questa",
    "nl": "deze",
    "pl": "ten tę tym",
    "fi": "tänä",
}
_ANY: Mapping[str, str] = {
    "en": "every each any previous following that alternate consecutive one another most"
    " black good super cyber ash fat shrove holy maundy palm easter bloody giving sheffield",
    "de": "jeden jedem jeder",
    "es": "cada los todos",
    "fr": "chaque les tous",
    "pt": "cada toda todo os às aos",
    "it": "ogni",
    "nl": "elke iedere",
    "pl": "każdy każdą każdym",
    "sv": "varje",
    "da": "hver",
    "no": "hver",
    "fi": "joka",
}
# What stands after a weekday where the two are a name: "Sunday Times", "Monday Night Football".
_NAMES: Mapping[str, str] = {
    "en": "times telegraph mirror herald mail express post school sun star tribune age world",
}
_EARLIER: Mapping[str, str] = {
    "en": "a day earlier|one day earlier|a day before",
    "de": "einen tag zuvor|am tag zuvor|einen tag vorher|am vortag",
    "es": "un día antes",
    "fr": "la veille",
    "pt": "um dia antes|no dia anterior",
    "it": "il giorno prima|un giorno prima",
    "nl": "een dag eerder",
    "pl": "dzień wcześniej",
    "sv": "dagen innan|en dag tidigare",
    "da": "dagen før|en dag tidligere",
    "no": "dagen før|en dag tidligere",
    "fi": "päivää aiemmin",
}
_LATER: Mapping[str, str] = {
    "en": "a day later|one day later|the next day|the following day|the next morning",
    "de": "einen tag später|am folgenden tag|am folgenden morgen|am nächsten tag|am tag darauf",
    "es": "un día después|al día siguiente",
    "fr": "le lendemain",
    "pt": "um dia depois|no dia seguinte",
    "it": "il giorno dopo|il giorno seguente",
    "nl": "een dag later|de volgende dag",
    "pl": "dzień później|następnego dnia",
    "sv": "dagen efter|en dag senare",
    "da": "dagen efter|en dag senere",
    "no": "dagen etter|en dag senere",
    "fi": "seuraavana päivänä|päivää myöhemmin",
}

# After these "morgen" and "mañana" are the morning.
_MORNING: Mapping[str, str] = {
    "de": "heute gestern am jeden guten montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " diesem dem zum",
    "es": "la esta cada una",
    "nl": "de deze in goede gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "da": "denne",
    "no": "denne",
}
_WEEK: Mapping[str, str] = {
    "en": "week",
    "de": "woche",
    "nl": "week",
    "sv": "vecka",
    "da": "uge",
    "no": "uke",
    "fi": "viikolla",
}
# What is named by its day alone: "the Sept. 11 attacks" were in one year for good.
_EVENTS: Mapping[str, str] = {
    "en": "attack attacks riot riots insurrection massacre uprising terror terrorist hijackings"
    " bombing bombings revolution coup movement committee commission",
}


class DayWords(NamedTuple):
    """The words of one language, ready for look-up."""

    relative: Mapping[str, int]  # phrase -> days from the story's day
    beside: Mapping[str, int]  # phrase -> days from the day named before
    last: frozenset[str]
    next: frozenset[str]
    this: frozenset[str]
    any: frozenset[str]
    names: frozenset[str]
    morning: frozenset[str]
    week: frozenset[str]
    events: frozenset[str]


def _words(table: Mapping[str, str], language: str) -> frozenset[str]:
    return frozenset(table.get(language, "").split())


@cache
def day_words(language: str) -> DayWords:
    """The words of `language`, a primary subtag; none for a language that is not listed."""
    beside = dict.fromkeys(filter(None, _EARLIER.get(language, "").split("|")), -1)
    beside.update(dict.fromkeys(filter(None, _LATER.get(language, "").split("|")), 1))
    return DayWords(
        {
            phrase: days
            for days, phrases in _RELATIVE.get(language, {}).items()
            for phrase in phrases.split("|")
        },
        beside,
        _words(_LAST, language),
        _words(_NEXT, language),
        _words(_THIS, language),
        _words(_ANY, language),
        _words(_NAMES, language),
        _words(_MORNING, language),
        _words(_WEEK, language),
        _words(_EVENTS, language),
    )
