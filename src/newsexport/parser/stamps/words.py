"""Words of time-stamp lines, in all languages together: no stamp is written in two.

Lower case, apart by spaces; looked up in short lines only, so split into sets on first use.
"""

from functools import cache

# Beginnings of words, in all languages together: no stamp is written in two.
MODIFIED = (
    "updat", "aktuali", "zaktuali", "actuali", "atualiza", "aggiorna", "bijgewerkt", "gewijzigd",
    "uppdatera", "opdatere", "oppdatert", "päivitet", "modifi", "geändert", "ändrad", "muokattu",
    "endret", "revised", "jour", "aangepast", "zmienion", "aktualne",
)  # fmt: skip
PUBLISHED = (
    "publi", "pubbl", "veröffentlich", "posted", "gepubliceerd", "geplaatst", "offentliggj",
    "udgivet", "opubli", "julkais", "erstellt", "created", "original", "online", "released",
    "release", "issued", "filed", "stand", "dato", "data", "datum", "fecha", "skapad", "créé",
    "cread", "criad", "creato", "dodan", "opprettet", "oprettet", "luotu",
)  # fmt: skip
# Words that stand between a label, a day and a time.
JOINING = (
    " at on um uhr kl klo à le les alle ore as às a las los el o os de del den dem der am by of and"
    " the last first date time h hrs hours hour first laatst letzte letzter ostatnia última ultima"
    " ultimo mis mise dernière zuletzt sist senest senast op om do dnia godz w o vom il i em em"
    " ed st nd rd th t est era as since da av den it uur u é le and or ago from para en in viimeksi"
    " vor hace há för fa y min mins minute minutes minuten minuti minutos read"
    " reading lettura lecture leitura lectura"
    " lesezeit leestijd lesedauer temps di to par por von door r rok roku"
    " today yesterday heute gestern aujourd hui hier hoy ayer hoje ontem oggi ieri vandaag gisteren"
    " dzisiaj dziś wczoraj idag dag igår går tänään eilen page seite página pagina sivu strona "
)
MINUTES = " min mins minute minutes minuten minuti minutos minuter minutter minuuttia "
PAGES = " page seite página pagina sivu strona "
# Lines without a figure that say when all the same.
SAID = frozenset(("just now", "yesterday", "a day ago", "an hour ago", "a minute ago"))
NEAR_DAYS = frozenset((
    "today", "yesterday", "heute", "gestern", "aujourd'hui", "hier", "hoy", "ayer", "hoje",
    "ontem", "oggi", "ieri", "vandaag", "gisteren", "dziś", "dzisiaj", "wczoraj", "idag", "i dag",
    "igår", "i går", "tänään", "eilen",
))  # fmt: skip
AGO = " ago geleden sedan siden sitten temu fa atrás "  # after the number
AGO_BEFORE = " vor il hace há för for"
UNITS = (
    "sec", "min", "hour", "hr", "day", "week", "month", "year", "stund", "tag", "woche", "heure",
    "jour", "hora", "día", "dia", "or", "giorn", "uur", "dag", "tim", "tunti", "godz", "m", "h",
)  # fmt: skip
BY = " by von par por di da door av af przez "
DOTTED_TIME = frozenset({"de", "da", "no", "nb", "nn", "fi", "sv", "it", "pl"})


def among(word: str, words: str) -> bool:
    """Whether `word` is one of `words`, a literal list of this package."""
    return word in _known(words)


@cache
def _known(words: str) -> frozenset[str]:
    return frozenset(words.split())
