"""Endings and small words that make a name an organisation's in languages other than English.

das [Bundesamt für Logistik]             German: the noun's ending, then "für", "der"
das [Technische Hilfswerk]               German: an adjective with a capital
la [Cour de cassation], [Conseil national du numérique]    French and its sisters: small words
[Skogsstyrelsen], [Vegdirektoratet]      Nordic, Dutch, Finnish: a capital inside a sentence
[Oslo tingrett], [Uppsala universitet]   a place and a small noun
[Sądu Okręgowego], [Komendy Głównej]     Polish: heads in every case
"""

import re
from functools import cache

# Endings of head words.
_HEADS = {
    "de": (
        "amt amtes ministerium ministeriums gericht gerichts gerichtshof gerichtshofs verband"
        " verbands verein institut instituts universität hochschule behörde kammer klinik"
        " klinikum klinikums krankenhaus stiftung gewerkschaft kommission sparkasse"
        " versicherung werke gesellschaft zeitung rundfunk feuerwehr anwaltschaft agentur"
        " dienst dienstes museum bund bundes rat rates ausschuss ausschusses direktion"
        " präsidium präsidiums hilfswerk akademie inspektion zentrale verwaltung partei"
        " polizei archiv fonds komitee konferenz genossenschaft kasse zentrum zentrums"
    ),
    "nl": (
        "ministerie partij bond raad dienst bank inspectie instituut universiteit ziekenhuis"
        " politie rechtbank autoriteit vereniging stichting federatie kamer unie commissie"
        " hogeschool maatschappij parket genootschap"
    ),
    "sv": (
        "verket styrelsen myndigheten departementet inspektionen partiet förbundet nämnden"
        " rätten domstolen banken kommissionen universitetet högskolan sjukhuset kyrkan"
        " bolaget försvaret institutet rådet kammaren demokraterna ombudsmannen kansliet"
        " bevakningen räddningen utskottet föreningen centralen"
    ),
    "da": (
        "styrelsen ministeriet partiet forbundet rådet nævnet retten banken kommissionen"
        " universitetet hospitalet foreningen tilsynet direktoratet instituttet selskabet"
        " tinget kirken beredskabet værnet ministeriets styrelsens centret"
    ),
    "no": (
        "direktoratet departementet tilsynet etaten partiet forbundet rådet nemnda retten"
        " banken kommisjonen universitetet sykehuset foreningen instituttet verket tinget"
        " vesenet tjenesten ombudet kirken vernet sentralen"
    ),
    "fi": (
        "ministeriö virasto laitos pankki liitto puolue keskus oikeus yliopisto yhtiö seura"
        " säätiö neuvosto komissio poliisi laitokse ministeriössä viraston laitoksen pankin"
        " liiton puolueen keskuksen oikeuden yliopiston yhtiön seuran säätiön neuvoston"
        " komission poliisin ministeriön ministeriöstä virastosta laitokselta ministeriölle"
    ),
}

# Polish head words by how they begin, in every case.
_POLISH_HEADS = (
    r"^(?:Ministerstw|Uniwersytet|Politechnik|S[ąa]d[uz]?(?:owi|em|ow|y|zie)?$|Trybunał"
    r"|Prokuratur|Komend|Komisj|Rad[aęąy]$|Radzie$|Urz[ąę]d(?:u|em|zie|owi|y)?$|Instytut|Fundacj"
    r"|Stowarzyszeni"
    r"|Federacj|Związ(?:ek|k)|Organizacj|Agencj|Policj|Straż|Senat|Parlament|Korpus|Akademi"
    r"|Szpital|Muzeum|Izb[aęąy]$|Izbie$|Inspekcj|Inspektorat|Biur|Kancelari|Parti|Sojusz"
    r"|Gwardi|Armi|Dowództw|Sztab|Zarząd|Towarzystw|Konfederacj|Koalicj|Platform|Narodow"
    r"[aey]\w* Bank|Bank)"
)

# What stands before a head word with a capital of its own.
CAPITAL_ADJECTIVES = frozenset(
    (
        "Nouvelle Nouveau Haut Haute Grand Grande Petite Première Alto Alta Gran Nuevo Nueva"
        " Suprema Supremo Novo Nova Nuovo Nuova Primera Primer Real Regia Imperial"
    ).split()
)

# Small nouns that end a body's name: "Oslo tingrett", "Royal Lea hospital".
_SMALL_TAILS = {
    "en": "hospital|university|police department|city council|county council|school district",
    "sv": (
        "kommun|universitet|tingsrätt|hovrätt|kammarrätt|förvaltningsrätt|universitetssjukhus|sjukhus|högskola"
    ),
    "da": "universitet|byret|landsret|politi|universitetshospital|hospital|sygehus|kommune",
    "no": (
        "kommune|universitet|tingrett|lagmannsrett|politidistrikt|universitetssykehus|sykehus"
        "|høgskole"
    ),
    "fi": "yliopisto|yliopiston|käräjäoikeus|käräjäoikeuden|hovioikeus|hovioikeuden|poliisilaitos",
}

# Heads that stay small before a name: "le ministère des Finances", "la procura di Lecce".
_SMALL_HEADS = {
    "fr": (
        r"hôpital|ministère|préfecture|tribunal(?: administratif| judiciaire| correctionnel)?"
        r"|parquet|cour d['’]appel|université|mairie|rectorat"
    ),
    "es": r"hospital|ministerio|departamento|universidad|fiscalía|ayuntamiento|secretaría",
    "pt": r"hospital|ministério|universidade|prefeitura|secretaria|procuradoria",
    "it": r"ospedale|policlinico|ministero|questura|procura|prefettura|tribunale|università",
    "nl": r"rechtbank|ministerie van|universiteit|gerechtshof",
}
_SMALL_JOINS = (
    r" (?:de la |de l['’]|des |du |de |d['’]|del |da |do |di |della |dell['’]|dei |van )?"
)

_GERMAN_ADJECTIVE = (
    r"(?:ische|liche|ionale|oziale|entrale|ederale|deutsche|Deutsche|Rote|Freie|Hohe|Bunte|Grüne"
    r"|Weiße)[rsnm]?$"
)
_GERMAN_THINGS = (
    r"(?i:meer|meeres|see|bucht|insel|inseln|halbinsel|republik|reich|krieg|krieges|kriegs|golf"
    r"|kanal|alpen|wald|gebiete|gebiet|spiele|spielen|meisterschaft|meisterschaften|preis|gesetz"
    r"|staaten|ozean|raum|union|markt|tag|tage|woche|nacht|bürger|küste|front|pokal|grand|hilfe"
    r"|er|en|abend|verfahren|ordnung|recht|sprache|kirchentag|teil|zeit|straße|platz|angaben|jahr)$"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def base_language(language: str) -> str:
    return {"nb": "no", "nn": "no", "und": "en"}.get(language, language)


def looks_like_head(word: str, language: str) -> bool:
    """Whether `word` looks like the head word of an organisation's name.

    >>> looks_like_head("Justizministerium", "de"), looks_like_head("Sądu", "pl")
    (True, True)
    """
    base = base_language(language)
    if base == "pl":
        return _compiled(_POLISH_HEADS).search(word) is not None
    endings = _head_endings(base)
    return bool(endings) and (word.lower() if base == "de" else word).endswith(endings)


@cache
def _head_endings(base: str) -> tuple[str, ...]:
    return tuple(_HEADS.get(base, "").split())


# "mar di Sardegna", "île de Ré", "golfe du Morbihan": small nouns that belong to a place's name.
_SMALL_WATERS = (
    r"(?<!\w)(?:mer|golfe|détroit|baie|lac|îles?|mar|golfo|estrecho|bahía|lago|islas?|canal|canale"
    r"|stretto|baia|isola|isole|ilhas?|baía|estreito)"
    r" (?:de la |de l['’]|du |des |de |d['’]|del |di |della |dello |dell['’]|da |do |dos |das )$"
)


def small_water(text: str, start: int) -> int:
    """The start of "mar di Sardegna" where its capital is at text[start]; `start` if none.

    >>> small_water("sul mar di Sardegna", 11)
    4
    """
    if text[start - 1 : start] not in (" ", "'", "’"):
        return start
    found = _compiled(_SMALL_WATERS).search(text, max(0, start - 24), start)
    return found.start() if found else start


@cache
def _small_tail(language: str) -> re.Pattern[str] | None:
    nouns = _SMALL_TAILS.get(base_language(language))
    return re.compile(rf" (?:{nouns})(?!\w)") if nouns else None


def small_tail(text: str, end: int, language: str) -> int:
    """The end of "Oslo tingrett" where text[:end] ends in "Oslo"; `end` where nothing follows.

    >>> small_tail("i Oslo tingrett.", 6, "no")
    15
    """
    form = _small_tail(language)
    found = form.match(text, end) if form else None
    return found.end() if found else end


@cache
def _small_head(language: str) -> re.Pattern[str] | None:
    heads = _SMALL_HEADS.get(base_language(language))
    return re.compile(rf"(?<!\w)(?:{heads}){_SMALL_JOINS}$") if heads else None


def small_head(text: str, start: int, language: str) -> int:
    """The start of "ministère des Finances" where its capital is at text[start].

    >>> small_head("au ministère des Finances", 17, "fr")
    3
    """
    form = _small_head(language)
    found = form.search(text, max(0, start - 32), start) if form else None
    return found.start() if found else start


def behind_hyphen(word: str) -> bool:
    """Whether `word` is the first half of "Materiel- og Indkøbsstyrelse": a compound's half."""
    return word[:1].isupper() and len(word) > 3


def is_german_adjective(word: str, language: str) -> bool:
    """Whether `word` is an adjective that has its capital from the name it opens."""
    return language == "de" and _compiled(_GERMAN_ADJECTIVE).search(word) is not None


def is_german_body(adjective: str, noun: str) -> bool:
    """Whether an adjective with a capital makes a body of the noun behind it.

    >>> is_german_body("Technische", "Hilfswerk"), is_german_body("Schwarzes", "Meer")
    (True, False)
    """
    return (
        _compiled(_GERMAN_ADJECTIVE).search(adjective) is not None
        and _compiled(_GERMAN_THINGS).search(noun) is None
    )


@cache
def _small_words(base: str) -> tuple[str, ...]:
    both = f"{_SMALL_TAILS.get(base, '')}|{_SMALL_HEADS.get(base, '')}"
    return tuple(word.partition(" ")[0].partition("[")[0] for word in both.split("|") if word)


def has_small_words(text: str, language: str) -> bool:
    """Whether any small noun that could belong to a body's name stands in `text`."""
    return any(word in text for word in _small_words(base_language(language)))


ROMANCE = frozenset("es fr pt it".split())


_SITES = frozenset(
    (
        "com org net de fr it es pt br nl be pl se dk no fi uk ie eu ch at ca au nz in za tv io"
        " info news gov edu co me app"
    ).split()
)


def is_site(name: str) -> bool:
    """Whether `name` is a site's address as a name: "Weather.com", "Nyheder.dk".

    >>> is_site("Weather.com"), is_site("Nr.5"), is_site("U.S.")
    (True, False, False)
    """
    head, _, end = name.rpartition(".")
    return end in _SITES and len(head) > 2 and "." not in head.rstrip("co").rstrip(".")
