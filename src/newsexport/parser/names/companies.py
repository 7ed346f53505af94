"""What a text says of companies alone: their shares, their staff, who buys them.

Shares of [Norwell] fell 8 percent       a noun before "of"
rival [Tessaro], acquired [Lumetra]      a word right before
[Norwell]'s revenue, [Norwell] shares    a noun behind
[Jefferies] said it would                who speaks is a thing
les salariés de [Duralex], akcje [Orlenu]
"""

import re
from functools import cache

from newsexport.parser.names.nouns import OF

_REACH = 40  # characters before a name, and behind it

# Right before the name.
_BEFORE = {
    "en": "rival rivals acquire acquired acquires acquiring competitor competitors",
    "de": "Konkurrent Rivale Wettbewerber",
    "fr": "concurrent rival chez racheter rachète",
    "es": "competidora rival adquirir adquirió",
    "pt": "concorrente rival adquirir adquiriu",
    "it": "concorrente rivale acquisire stabilimento",
    "nl": "concurrent rivaal overname",
    "sv": "konkurrenten rivalen förvärva förvärvar",
    "da": "konkurrenten rivalen opkøber",
    "no": "konkurrenten rivalen kjøper",
    "pl": "akcje akcji konkurent właściciel właściciela prezes prezesa",
    "fi": "kilpailija",
}

# Before "of", "in", "at" and the name.
_NOUNS = {
    "en": (
        "shares stock stake acquisition purchase takeover subsidiary unit division employees"
        " shareholders investors customers owner owners parent maker makers analyst analysts"
        " headquarters ceo cfo spokesman spokeswoman spokesperson factory plant revenue profit"
    ),
    "de": (
        "Aktien Aktie Aktionäre Mitarbeiter Beschäftigte Beschäftigten Kunden Übernahme Anteile"
        " Chef Werk Betriebsrat Belegschaft Zentrale Vorstand"
    ),
    "fr": (
        "salariés employés actions action filiale pdg patron usine clients rachat acquisition"
        " siège dirigeants actionnaires site porte-parole direction"
    ),
    "es": (
        "acciones empleados trabajadores filial plantilla clientes compra adquisición fábrica"
        " planta sede accionistas matriz"
    ),
    "pt": (
        "ações acções funcionários trabalhadores clientes subsidiária compra aquisição fábrica"
        " acionistas"
    ),
    "it": "azioni dipendenti lavoratori clienti stabilimento acquisizione azionisti titolo",
    "nl": "aandelen werknemers medewerkers klanten topman topvrouw fabriek overname",
    "sv": "aktien aktier anställda kunder vd fabrik fabriken ägare",
    "da": "aktien aktier ansatte kunder fabrik fabrikken ejer",
    "no": "aksjen aksjer ansatte kunder fabrikk fabrikken eier",
}
_LINKS = OF | frozenset("in at bei i på på hos chez".split())

_BEHIND = (
    r"(?: (?:shares?|stock|shareholders|investors|employees|customers|executives|spokes(?:man"
    r"|woman|person)|CEO|CFO)(?!\w)"
    r"|['’]s (?:\w+ )?(?:shares?|stock|revenues?|profits?|earnings|sales|CEO|CFO|chief"
    r"|board|investors|customers|employees|shareholders|executives|spokes(?:man|woman|person)"
    r"|headquarters|website|app|products?|parent|subsidiary)(?!\w)"
    r"| \w+ its(?!\w)"
    r"| said (?:it|its|in a (?:statement|filing))(?!\w)"
    r"| (?:rose|fell|gained|lost|dropped|jumped|slid|climbed|surged|tumbled|slipped|declined"
    r"|added)(?: as much as| more than| nearly| about| almost)? [\d.]+ ?(?:%|percent|per cent)"
    r"|, (?:whose shares|which makes|which owns|which operates|which sells|which employs)(?!\w))"
)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(_BEHIND)


@cache
def _words(table: int, language: str) -> frozenset[str]:
    return frozenset((_BEFORE, _NOUNS)[table].get(language, "").split())


def acts_as_company(text: str, start: int, end: int, language: str) -> bool:
    """Whether what stands beside text[start:end] is said of companies alone.

    >>> text = "Shares of Norwell fell after rival Tessaro rose"
    >>> acts_as_company(text, 10, 17, "en"), acts_as_company(text, 35, 42, "en")
    (True, True)
    """
    base = {"nb": "no", "nn": "no", "und": "en"}.get(language, language)
    if base == "en" and text[end : end + 1] in (" ", "'", "’", ",") and _behind().match(text, end):
        return True
    if text[start - 1 : start] != " ":
        return False
    words = text[max(0, start - _REACH) : start - 1].rpartition("\n")[2].rsplit(" ", 2)
    last = words[-1]
    if last in _words(0, base):
        return True
    return len(words) > 1 and last in _LINKS and words[-2].lower() in _lower_nouns(base)


@cache
def _lower_nouns(language: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _words(1, language))
