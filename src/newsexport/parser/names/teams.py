"""Cities and single words that are teams: in a text about sport, by what they do.

[Leeds] beat [Arsenal] 2-1        one who wins, loses, plays; who is beaten
points for [Los Angeles]          who scores for whom
la [Roma], el [Valencia]          in Italian and Spanish no city has an article
in Leeds, at Phoenix              a place all the same
"""

import re
from functools import cache

_SIGNS = {"de": ":", "pl": ":"}  # "-" and an en dash elsewhere
_MOST_SIGNS = 2_000  # that are looked at in one text
# A result, and words of which a text about sport has two.
_RESULT = r"(?<![\d.,:/–-])\d{1,3}[-–:]\d{1,3}(?![\d/–-]|[.,:]\d)"
_SPORT = {
    "en": (
        "coach goal goals season game match league win points scored striker quarterback inning"
        " touchdown wicket playoffs cup half-time halftime rebounds tournament substitute stoppage"
        " quarter overtime inning innings fixture kick-off midfielder victory defeat"
    ),
    "de": "Trainer Tor Tore Saison Spiel Liga Sieg Niederlage Punkte Pokal Halbzeit Heimspiel",
    "fr": "entraîneur but buts saison match ligue victoire défaite points coupe mi-temps",
    "es": "entrenador técnico gol goles temporada partido liga victoria derrota puntos copa",
    "pt": "treinador técnico gol golo gols golos temporada jogo liga vitória derrota pontos taça",
    "it": "allenatore gol rete reti stagione partita campionato vittoria sconfitta punti pareggio",
    "nl": "trainer doelpunt doelpunten seizoen wedstrijd competitie winst punten goals scoorde",
    "sv": "tränare tränaren mål målet säsong säsongen match matchen seger poäng allsvenskan",
    "da": "træner træneren mål målet sæson sæsonen kamp kampen sejr point superligaen scorede",
    "no": "trener treneren mål målet sesong sesongen kamp kampen seier poeng eliteserien scoret",
    "pl": "trener bramka bramki gol gole sezon mecz liga zwycięstwo punkty",
    "fi": "valmentaja maali maalia kausi kauden ottelu ottelun liiga voitto pisteet",
}
_DOES = {
    "en": (
        "beat beats defeated defeats edged downed routed stunned stun thrashed hammered lost loses"
        " won wins drew leads trailed scored hosted hosts visits travelled traveled plays played"
        " faces faced improved outscored clinched rallied snapped conceded"
    ),
    "de": "gewann gewinnt verlor verliert siegte siegt spielt spielte besiegte schlug unterlag",
    "fr": "bat battu reçoit affronte gagne perd",
    "es": "ganó gana perdió pierde golea goleó venció vence empató recibe visita derrotó",
    "pt": "venceu vence perdeu perde empatou empata derrotou goleou recebe enfrenta",
    "it": "batte vince perde pareggia espugna supera sconfigge",
    "nl": "wint won verliest verloor speelt speelde versloeg verslaat",
    "sv": "vann vinner förlorade förlorar slog slår besegrade möter",
    "da": "vandt vinder tabte taber slog slår møder",
    "no": "vant vinner tapte taper slo slår møter",
    "pl": "wygrał wygrała przegrał przegrała pokonał pokonała zremisował zremisowała",
    "fi": "voitti voittaa hävisi häviää kohtaa kukisti",
}
_DONE = {
    "en": (
        "beat beats beating defeated defeating edged downed stunned stun over against vs vs. host"
        " hosts hosting visit visits visiting facing faces faced past thrashed hammered"
    ),
    "de": "gegen",
    "fr": "contre bat",
    "es": "contra ante al",
    "pt": "contra derrotou enfrenta",
    "it": "contro batte",
    "nl": "tegen versloeg",
    "sv": "mot besegrade slog slår",
    "da": "mod over slog slår",
    "no": "mot slo slår",
    "fi": "kohtaa voitti kukisti",
}
_SCORED = r"(?:points|goals|runs|yards|touchdowns|rebounds|saves|loss|lost|fell|wins?) (?:for|to) $"
# No city has an article there.
_ARTICLES = {
    "es": "el al del",
    "it": "la il alla al della del dalla dal",
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _words(table: str, language: str) -> frozenset[str]:
    tables = {"sport": _SPORT, "does": _DOES, "done": _DONE, "articles": _ARTICLES}
    base = {"nb": "no", "nn": "no", "und": "en"}.get(language, language)
    return frozenset(tables[table].get(base, "").split())


def is_sport(text: str, language: str) -> bool:
    """Whether `text` tells a result and has two words of sport.

    >>> is_sport("The coach saw a late goal. It ended 2-1.", "en"), is_sport("A 7-2 vote", "en")
    (True, False)
    """
    if not any([_has_result(text, sign) for sign in _SIGNS.get(language, "-–")]):
        return False
    small = text.lower()
    seen = 0
    for word in _words("sport", language):
        at = small.find(word)
        if at > 0 and not (
            small[at - 1 : at].isalpha() or small[at + len(word) : at + len(word) + 1].isalpha()
        ):
            seen += 1
            if seen > 1:
                return True
    return False


def _has_result(text: str, sign: str) -> bool:
    """Whether `sign` stands between two numbers of a result."""
    at = text.find(sign)
    for _ in range(_MOST_SIGNS):
        if at < 0:
            return False
        if text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit():
            start = max(0, at - 4)
            if _compiled(_RESULT).search(text, start, at + 6):
                return True
        at = text.find(sign, at + 1)
    return False


def plays(text: str, start: int, end: int, language: str) -> bool:
    """Whether text[start:end] does what teams do, or has it done.

    >>> plays("Leeds beat Hull at home", 0, 5, "en"), plays("Leeds beat Hull at home", 11, 15, "en")
    (True, True)
    >>> plays("They won in Leeds on Friday", 12, 17, "en")
    False
    """
    before = text[max(0, start - 24) : start].rpartition("\n")[2]
    last = before[:-1].rpartition(" ")[2] if before[-1:] == " " else ""
    if last in _words("done", language) or last.lower() in _words("articles", language):
        return True
    if last.lower() in ("in", "at", "near", "from", "i", "à", "en", "aus", "w", "a"):
        return False
    if language in ("en", "und") and _compiled(_SCORED).search(before):
        return True
    if text.startswith(", who ", end):
        return True
    if text[end : end + 1] != " ":
        return False
    word = text[end + 1 : end + 20].partition("\n")[0].partition(" ")[0].rstrip(".,;:")
    return word in _words("does", language)
