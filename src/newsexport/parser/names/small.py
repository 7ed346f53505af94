"""Small words that belong to a body's name in French, Spanish, Portuguese and Italian.

la [Cour de cassation italienne], [Conseil national du numérique], [Ejército francés]
"""

import re
from functools import cache

from newsexport.parser.names.forms import base_language

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
    base = base_language(language)
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


@cache
def _of_name() -> re.Pattern[str]:
    return re.compile(r" (?:de|del|de la|de los|du|des|di|della|do|da|dos) [A-ZÀ-Þ]\w+")


def of_end(text: str, end: int) -> int:
    """The end of "Aguas del Sur" where text[:end] ends in "Aguas"."""
    found = _of_name().match(text, end)
    return found.end() if found else end
