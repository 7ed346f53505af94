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

_HEADS = {
    "de": (
        r"(?:amt|amtes|ministerium|ministeriums|gericht|gerichts|gerichtshof|gerichtshofs|verband"
        r"|verbands|verein|institut|instituts|universität|hochschule|behörde|kammer|klinik"
        r"|klinikum|klinikums|krankenhaus|stiftung|gewerkschaft|kommission|sparkasse"
        r"|versicherung|werke|gesellschaft|zeitung|rundfunk|feuerwehr|anwaltschaft|agentur"
        r"|dienst|dienstes|museum|bund|bundes|rat|rates|ausschuss|ausschusses|direktion"
        r"|präsidium|präsidiums|hilfswerk|akademie|inspektion|zentrale|verwaltung|partei"
        r"|polizei|archiv|fonds|komitee|konferenz|genossenschaft|kasse|zentrum|zentrums)$"
    ),
    "nl": (
        r"(?:ministerie|partij|bond|raad|dienst|bank|inspectie|instituut|universiteit|ziekenhuis"
        r"|politie|rechtbank|autoriteit|vereniging|stichting|federatie|kamer|unie|commissie"
        r"|hogeschool|maatschappij|parket|genootschap)$"
    ),
    "sv": (
        r"(?:verket|styrelsen|myndigheten|departementet|inspektionen|partiet|förbundet|nämnden"
        r"|rätten|domstolen|banken|kommissionen|universitetet|högskolan|sjukhuset|kyrkan"
        r"|bolaget|försvaret|institutet|rådet|kammaren|demokraterna|ombudsmannen|kansliet"
        r"|bevakningen|räddningen|utskottet|föreningen|centralen)$"
    ),
    "da": (
        r"(?:styrelsen|ministeriet|partiet|forbundet|rådet|nævnet|retten|banken|kommissionen"
        r"|universitetet|hospitalet|foreningen|tilsynet|direktoratet|instituttet|selskabet"
        r"|tinget|kirken|beredskabet|værnet|ministeriets|styrelsens|centret)$"
    ),
    "no": (
        r"(?:direktoratet|departementet|tilsynet|etaten|partiet|forbundet|rådet|nemnda|retten"
        r"|banken|kommisjonen|universitetet|sykehuset|foreningen|instituttet|verket|tinget"
        r"|vesenet|tjenesten|ombudet|kirken|vernet|sentralen)$"
    ),
    "fi": (
        r"(?:ministeriö|virasto|laitos|pankki|liitto|puolue|keskus|oikeus|yliopisto|yhtiö|seura"
        r"|säätiö|neuvosto|komissio|poliisi|laitokse|ministeriössä|viraston|laitoksen|pankin"
        r"|liiton|puolueen|keskuksen|oikeuden|yliopiston|yhtiön|seuran|säätiön|neuvoston"
        r"|komission|poliisin|ministeriön|ministeriöstä|virastosta|laitokselta|ministeriölle)$"
    ),
    "pl": (
        r"^(?:Ministerstw|Uniwersytet|Politechnik|S[ąa]d[uz]?(?:owi|em|ow|y|zie)?$|Trybunał"
        r"|Prokuratur|Komend|Komisj|Rad[aęąy]$|Radzie$|Urz[ąę]d(?:u|em|zie|owi|y)?$|Instytut|Fundacj|Stowarzyszeni"
        r"|Federacj|Związ(?:ek|k)|Organizacj|Agencj|Policj|Straż|Senat|Parlament|Korpus|Akademi"
        r"|Szpital|Muzeum|Izb[aęąy]$|Izbie$|Inspekcj|Inspektorat|Biur|Kancelari|Parti|Sojusz"
        r"|Gwardi|Armi|Dowództw|Sztab|Zarząd|Towarzystw|Konfederacj|Koalicj|Platform|Narodow"
        r"[aey]\w* Bank|Bank)"
    ),
}

# Endings of the adjectives that follow a head word in small letters.
_ADJECTIVES = {
    "es": (
        "al ales ista istas ario aria ivo iva ivos ivas ense enses ico ica icos icas és esa ano"
        " ana eo ea eño eña iano iana militar popular superior único única supremo suprema"
        " agrario español española chino china ruso rusa griego griega público pública"
    ),
    "fr": (
        "al ale aux ales ique iques iste istes aire aires ien ienne iens iennes ais aise ois ère"
        " ères ier iers ière ières oise éen éenne ain aine ains aines anne annes if ive ifs ives"
        " el elle els elles suprême public publique populaire allemand allemande espagnol"
        " espagnole russe suisse belge turc grec juif catholique souverain insoumise centrale"
    ),
    "pt": (
        "al ais ista istas ário ária ivo iva ivos ivas ense enses ico ica icos icas ês esa iano"
        " iana eu eia militar popular superior supremo suprema público pública russo russa"
    ),
    "it": (
        "ale ali ista iste isti ario aria ico ica ici iche ivo iva ese esi iano iana romano"
        " romana americano americana militare popolare superiore supremo suprema tedesco tedesca"
        " russo russa europeo europea penitenziaria civile pubblico pubblica"
    ),
}
# What stands before a head word with a capital of its own.
CAPITAL_ADJECTIVES = frozenset(
    (
        "Nouvelle Nouveau Haut Haute Grand Grande Petite Première Alto Alta Gran Nuevo Nueva"
        " Suprema Supremo Novo Nova Nuovo Nuova Primera Primer Real Regia Imperial"
    ).split()
)
# Words with these endings that are verbs, adverbs or nouns.
_NO_ADJECTIVES = frozenset(
    (
        "tal cual igual final señal ayer mañana semana ventana gana creo veo expresa interesa"
        " idea tarea línea aprueba hospital animal general total canal cristal mal qual sinal"
        " avenida ideia explica indica publica critica comunica dedica fabrica indique explique"
        " communique critique applique réplique revendique complique arrive signale rappelle"
        " appelle quelle elle celle nouvelle laquelle bien rien combien demain soudain mais"
        " jamais désormais tel quel mal matin faire mère père frère dernier dernière premier"
        " première janvier février hier entier entière leur lequel auquel duquel pubblica replica"
        " vale sale arriva prese chiese attese rese spese paese mese tale quale finale scriva"
        " varia modifica verifica applica"
    ).split()
)
_OF = {
    "es": ("de", "del"),
    "fr": ("de", "du", "des"),
    "pt": ("de", "da", "do", "das", "dos"),
    "it": ("di", "della", "del", "dei", "degli", "delle", "dell"),
}
_AND = {"es": ("y", "e"), "fr": ("et",), "pt": ("e",), "it": ("e", "ed")}
_ARTICLES = frozenset("la las los le les l lo".split())
_NO_NOUNS = frozenset(
    (
        "façon manière plus moins nouveau nouvelle nombreux nombreuses tous toute toutes cette"
        " retour suite fait fois près peur trop beaucoup leur leurs"
        " forma manera modo parte hecho acuerdo nuevo nueva cada este esta estos estas dicho"
        " acordo novo nova facto fato certa certo quem quien nuovo nuova fatto parte cui quale"
        " quello quella questo questa tutti tutte essere sorte concert concerto nuit noche notte"
        " janvier février mars avril juin juillet août septembre octobre novembre décembre enero"
        " febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
        " janeiro fevereiro março maio junho julho setembro outubro novembro dezembro gennaio"
        " febbraio aprile maggio giugno luglio settembre ottobre dicembre ayer hoy"
    ).split()
)
_REACH = 90  # characters in which small words are looked for

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


def _base(language: str) -> str:
    return {"nb": "no", "nn": "no", "und": "en"}.get(language, language)


@cache
def head_form(language: str) -> re.Pattern[str] | None:
    """What the head word of an organisation's name looks like."""
    form = _HEADS.get(_base(language))
    return re.compile(form, re.IGNORECASE if _base(language) == "de" else 0) if form else None


@cache
def _endings(base: str) -> tuple[str, ...]:
    return tuple(_ADJECTIVES[base].split())


def _is_adjective(word: str, base: str) -> bool:
    if len(word) < 5 or not word.islower() or word in _NO_ADJECTIVES:
        return False
    if base in ("es", "pt") and word.endswith(("ico", "ica", "icos", "icas", "ario", "aria")):
        # the accent tells "pública" from "publica", "ministerial" words need none
        return not word.isascii() or word.endswith(("ario", "aria"))
    return word.endswith(_endings(base))


def small_end(text: str, end: int, language: str, opens: bool) -> int:
    """Where a body's name ends whose head word ends at text[end], small words included.

    `opens` says that the head opens a sentence, where its capital says nothing: then an
    adjective may follow, but not "de" and a common noun.

    >>> text = "selon la Cour de cassation italienne, le"
    >>> text[9 : small_end(text, 13, "fr", opens=False)]
    'Cour de cassation italienne'
    """
    base = _base(language)
    if base not in _ADJECTIVES or text[end : end + 1] != " ":
        return end
    words = text[end + 1 : end + _REACH].partition("\n")[0].split(" ")
    at = 0
    while at < min(len(words), 7):
        word = words[at].rstrip(',.;:)»”"')
        last = word != words[at]
        taken = 0
        if _is_adjective(word, base):
            taken = 1
        elif last:
            break
        elif word in _AND[base] and at and at + 1 < len(words):
            taken = 2 * _is_adjective(words[at + 1].rstrip(',.;:)»”"'), base)
        elif not opens:
            taken = _of_noun(words, at, base)
        if not taken:
            break
        end += sum(len(words[at + k]) + 1 for k in range(taken))
        at += taken
        trailing = words[at - 1]
        bare = trailing.rstrip(',.;:)»”"')
        if bare != trailing:
            return end - len(trailing) + len(bare)
    return end


def _of_noun(words: list[str], at: int, base: str) -> int:
    """How many words from words[at] on are "of", an article and a common noun; 0 if none."""
    first, apostrophe, noun = words[at].replace("’", "'").partition("'")
    taken = 1
    if apostrophe:
        if first not in ("d", "dell"):
            return 0
    elif first in _OF[base]:
        if at + 1 >= len(words):
            return 0
        noun, taken = words[at + 1].replace("’", "'"), 2
        if noun.startswith("l'"):
            noun = noun[2:]
        elif noun in _ARTICLES:
            if at + 2 >= len(words):
                return 0
            noun, taken = words[at + 2], 3
    else:
        return 0
    noun = noun.rstrip(',.;:)»”"')
    good = len(noun) > 3 and noun.isalpha() and noun.islower() and noun not in _NO_NOUNS
    return taken if good else 0


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
    nouns = _SMALL_TAILS.get(_base(language))
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
    heads = _SMALL_HEADS.get(_base(language))
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


_ELIDED = frozenset(
    (
        "l d un dell all nell dall sull quell c s n qu j m t jusqu lorsqu puisqu gl degl quest"
    ).split()
)


def without_article(name: str, start: int, known: frozenset[str]) -> tuple[int, str]:
    """A run without the elided word that opens it, and where it starts then.

    >>> without_article("L'Agence", 0, frozenset())
    (2, 'Agence')
    >>> without_article("L'azienda Ferrovia", 0, frozenset())
    (10, 'Ferrovia')
    >>> without_article("L'Aquila", 0, frozenset(["L'Aquila"]))
    (0, "L'Aquila")
    """
    first, space, rest = name.partition(" ")
    plain = first.replace("’", "'")
    head, apostrophe, tail = plain.partition("'")
    if not apostrophe or plain in known or head.casefold() not in _ELIDED:
        return start, name
    if tail[:1].isupper():
        return start + len(head) + 1, name[len(head) + 1 :]
    return start + len(first) + len(space), rest


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
    return any(word in text for word in _small_words(_base(language)))


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
