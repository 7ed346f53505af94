"""What introduces a name: "By", "Written by", "Ein Kommentar von", "Text und Fotos:".

>>> line = "Eine Analyse von Jana Doe"
>>> line[names_start(line) :]
'Jana Doe'
>>> line = "Story and photos by Jane Doe"
>>> line[names_start(line) :]
'Jane Doe'
>>> names_start("Analysis of the vote"), names_start("Report: Jane Doe fell")
(None, None)
"""

import re
from functools import cache

from newsexport.parser.bylines.names import looks_like_person
from newsexport.parser.bylines.words import among

_ARTICLES = " a an ein eine un une una uno um uma een en et "
# What was made, or how; a word for "by" has to follow.
_MADE = (
    " analysis article blog column comment commentary cover dispatch editorial essay exclusive"
    " feature interview investigation op-ed opinion perspective piece podcast posted profile"
    " published report reported review special story text words written authored compiled"
    " analyse bericht beitrag essay gastbeitrag gastkommentar glosse interview kolumne kommentar"
    " leitartikel meinung nachruf porträt protokoll reportage rezension geschrieben verfasst"
    " veröffentlicht aufgezeichnet"
    " chronique critique édito éditorial enquête entretien portrait récit reportage tribune texte"
    " écrit publié rédigé propos recueillis"
    " análisis artículo columna crónica entrevista opinión perfil reportaje reseña texto escrito"
    " publicado redactado"
    " análise artigo coluna crónica crônica entrevista opinião reportagem texto"
    " analisi articolo commento intervista opinione pubblicato recensione scritto servizio testo"
    " analyse artikel bijdrage column geschreven gepubliceerd interview opinie recensie reportage"
    " tekst verslag"
    " analys artikel granskning intervju krönika ledare publicerad recension reportage skriven text"
    " anmeldelse kronik kommentar tekst skrevet publisert anmeldt reportasje intervju"
    " analiza felieton komentarz opinia recenzja reportaż rozmowa tekst wywiad"
    " analyysi kolumni kommentti teksti "
)
# Labels before a colon, or before the name itself.
_LABELS = (
    " words text author authors byline reporter writer"
    " autor autoren autorin autorinnen protokoll redakteur redakteurin texte"
    " auteur auteure auteurs autrice texto autora autores testo autore autrice tekst teksten"
    " skribent reporter journalist tekst teksti toimittaja toimittajat opracowanie oprac autorzy"
)
_ALSO = (
    " photo photos photographs pictures foto fotos fotoğraf bild bilder kuva kuvat images video"
    " videos zdjęcia illustration illustrations grafik "
)
_AND = " and & + / und et y e en og och i ja "
_BY = " by von par de por di van door av af przez da "
# Without a word for "by": "Opracowała Anna Doe", "Rozmawiał Jan Doe".
_ALONE = (
    " opracował opracowała oprac. napisał napisała przygotował przygotowała rozmawiał rozmawiała"
    " notował notowała "
)
_LONGEST = 60  # characters


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"[^\s:/]+|[:/]")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"[\w-]+\.?")


@cache
def openings() -> frozenset[str]:
    """The first words of an introduction."""
    return frozenset(f"{_ARTICLES} {_MADE} {_LABELS} {_ALONE} oprac.".split())


def names_start(line: str) -> int | None:
    """Where in `line` the names begin behind their introduction; None where it has none."""
    opening = _opening().match(line)
    if opening is None or opening[0].casefold() not in openings():
        return None
    found = list(_token().finditer(line, 0, _LONGEST))
    words = [token[0].casefold() for token in found]
    if not words:
        return None
    at = 1 if among(words[0], _ARTICLES) and len(words) > 1 else 0
    first = words[at]
    if among(first, _ALONE):
        return _start(line, found, at + 1 + (words[at + 1 : at + 2] == [":"]))
    label = among(first.rstrip("."), _LABELS)
    if not (label or among(first, _MADE)):
        return None
    at += 1
    while at + 1 < len(words) and among(words[at], _AND) and _is_made(words[at + 1]):
        at += 2
    if first == "propos" and words[at : at + 1] == ["recueillis"]:
        at += 1
    by = at < len(words) and among(words[at], _BY)
    if by:
        at += 1
    colon = words[at : at + 1] == [":"]
    if not (by or (colon and label)):
        return None
    return _start(line, found, at + colon)


def label_end(line: str) -> int | None:
    """Where the name begins behind what was made and a colon, which is a byline only where
    bylines stand and nothing but a name follows.

    >>> label_end("Interview: Jane Doe"), label_end("Interview: Why Jane Doe left")
    (11, None)
    """
    label, colon, name = line.partition(": ")
    if not colon or not among(label.casefold(), _MADE) or not looks_like_person(name):
        return None
    return len(label) + len(colon)


def _is_made(word: str) -> bool:
    return among(word, _ALSO) or among(word, _MADE)


def _start(line: str, found: list[re.Match[str]], at: int) -> int | None:
    """Where the token `at` begins, if a name may begin with it."""
    if at >= len(found):
        return len(line)  # the name stands on the next line
    start = found[at].start()
    return start if line[start].isupper() or line[start] in "@\"'“" else None
