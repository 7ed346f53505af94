"""The words that point at a day, by language, apart from the names of weekdays and months.

    RELATIVE    "yesterday", "i går": days from the story's day
    LAST, NEXT, THIS    "last Friday", "viernes pasado", "kommenden Freitag"
    ANY    "every Friday", "each Friday": no day at all
    TO    "Monday to Friday"
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
        -2: "the day before yesterday",
        2: "the day after tomorrow",
    },
    "de": {
        0: "heute|heute morgen|heute früh|heute mittag|heute abend|heute nacht|heute vormittag"
        "|heute nachmittag",
        -1: "gestern|gestern morgen|gestern abend|gestern nacht|gestern nachmittag",
        1: "morgen|morgen früh|morgen abend|morgen vormittag|morgen nachmittag",
        -2: "vorgestern",
        2: "übermorgen",
    },
    "es": {
        0: "hoy|esta noche|esta mañana|esta tarde",
        -1: "ayer|anoche",
        1: "mañana",
        -2: "anteayer|antier|antes de ayer",
        2: "pasado mañana",
    },
    "fr": {
        0: "aujourd'hui|ce matin|ce soir|cet après-midi",
        -1: "hier|hier soir|hier matin",
        1: "demain|demain soir|demain matin",
        -2: "avant-hier",
        2: "après-demain",
    },
    "pt": {
        0: "hoje|esta noite|nesta manhã",
        -1: "ontem|ontem à noite",
        1: "amanhã",
        -2: "anteontem",
        2: "depois de amanhã",
    },
    "it": {
        0: "oggi|stamattina|stasera|stamani",
        -1: "ieri|ieri sera|ieri mattina|ieri pomeriggio",
        1: "domani|domani sera|domani mattina",
        -2: "l'altroieri|l'altro ieri|altroieri|avantieri",
        2: "dopodomani",
    },
    "nl": {
        0: "vandaag|vanavond|vanochtend|vanmiddag",
        -1: "gisteren|gisteravond|gisterochtend|gistermiddag",
        1: "morgen|morgenavond|morgenochtend",
        -2: "eergisteren",
        2: "overmorgen",
    },
    "pl": {0: "dziś|dzisiaj", -1: "wczoraj", 1: "jutro", -2: "przedwczoraj", 2: "pojutrze"},
    "sv": {
        0: "i dag|idag|i kväll|ikväll",
        -1: "i går|igår",
        1: "i morgon|imorgon|imorn",
        -2: "i förrgår",
        2: "i övermorgon",
    },
    "da": {
        0: "i dag|i aften",
        -1: "i går|i går aftes",
        1: "i morgen",
        -2: "i forgårs",
        2: "i overmorgen",
    },
    "no": {
        0: "i dag|i kveld",
        -1: "i går|i går kveld",
        1: "i morgen|i morgon",
        -2: "i forgårs|i førgårs",
        2: "i overmorgen",
    },
    "fi": {0: "tänään", -1: "eilen", 1: "huomenna", -2: "toissapäivänä", 2: "ylihuomenna"},
}

_LAST: Mapping[str, str] = {
    "en": "last",
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
    "en": "every each any most some many previous following that alternate consecutive one another"
    " black good super cyber ash fat shrove holy maundy palm easter bloody giving sheffield",
    "de": "jeden jedem jeder einem einen ein schwarzen schwarzer",
    "es": "cada los todos un",
    "fr": "chaque les tous un",
    "pt": "cada toda todo os às aos uma um",
    "it": "ogni un una di",
    "nl": "elke iedere een goede witte",
    "pl": "każdy każdą każdym pewien pewną pewnego wielki wielką wielkiego czarny",
    "sv": "varje en",
    "da": "hver en om",
    "no": "hver en",
    "fi": "joka eräänä",
}
# After these a weekday is any such day, unless a date follows: "fermé le lundi".
_HABIT: Mapping[str, str] = {"fr": "le", "it": "il la"}
# What stands after a weekday where the two are a name: "Sunday Times", "Viernes Santo".
_NAMES: Mapping[str, str] = {
    "en": "times telegraph mirror herald mail express post school sun star tribune age world",
    "es": "santo",
    "fr": "saint gras noir",
    "pt": "santa",
    "it": "santo grasso nero",
}
# From one weekday to another.
_TO: Mapping[str, str] = {
    "en": "to through thru till until",
    "de": "bis",
    "es": "a al",
    "fr": "au",
    "pt": "a até",
    "it": "al a",
    "nl": "tot t m en met",
    "pl": "do",
    "sv": "till",
    "da": "til",
    "no": "til",
}
# After a weekday: the next such day.
_COMING: Mapping[str, tuple[str, ...]] = {
    "es": ("que viene", "que entra"),
    "fr": ("qui vient",),
    "pt": ("que vem",),
    "it": ("che viene",),
}
# What opens a day of the month without the month: "on the 14th", "el día 14".
_NUMBERED: Mapping[str, str] = {
    "en": "the",
    "es": "día",
    "fr": "le",
    "pt": "dia",
    "it": "giorno",
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
    habit: frozenset[str]
    names: frozenset[str]
    to: frozenset[str]
    numbered: str
    coming: tuple[str, ...]
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
        _words(_HABIT, language),
        _words(_NAMES, language),
        _words(_TO, language),
        _NUMBERED.get(language, ""),
        _COMING.get(language, ()),
        _words(_MORNING, language),
        _words(_WEEK, language),
        _words(_EVENTS, language),
    )
