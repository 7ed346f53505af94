"""Page furniture: what a page says about itself, its reader and its other stories.

Known by its form: short, no sentence, beginning with a verb that asks the reader to do
something with the page ("Share", "Teilen", "Partager") or with a label of navigation.
"""

from newsexport.parser.shape import Shape

RULES = {"page-furniture": "A short line that speaks of the page, not of the story."}

# First words, by language, in lower case. A line of a few words that begins with one is furniture.
_FIRST = frozenset(
    (
        "share tweet follow subscribe print comment comments newsletter newsletters advertisement"
        " advertisements ad ads sponsored promoted related trending topics topic tags tag filed"
        " skip menu search login register cookies cookie privacy listen watch loading embed"
        " close save copy link email e-mail facebook twitter whatsapp linkedin pinterest reddit"
        " instagram youtube telegram flipboard gallery videos video slideshow next previous more"
        " recommended popular latest home sections support donate replay download click tap"
        " teilen drucken abonnieren anzeige werbung kommentare mehr folgen merken vorlesen"
        " partager imprimer publicité abonnez-vous commentaires commenter réagir newsletter"
        " compartir imprimir publicidad suscríbete comentarios síguenos comentar temas etiquetas"
        " compartilhar compartilhe publicidade assine comentários siga tópicos leia veja saiba"
        " condividi stampa pubblicità abbonati commenti seguici leggi guarda argomenti"
        " delen deel afdrukken advertentie abonneer reacties lees volg bekijk"
        " udostępnij drukuj reklama komentarze czytaj zobacz skomentuj"
        " dela skriv annons prenumerera kommentarer läs följ del annonse abonner les følg annonce"
        " læs følg jaa tulosta mainos tilaa kommentit lue seuraa"
    ).split()
)
# Beginnings of two words and more that say the same.
_BEGINNINGS = (
    "read more", "read also", "read next", "also read", "see also", "see more", "find out more",
    "sign up", "sign in", "log in", "get the", "get our", "learn more", "click here", "click to",
    "photo gallery", "image gallery", "most read", "most popular", "more from", "more on",
    "more in", "more stories", "more news", "you may", "you might", "in this article", "on this",
    "story continues", "article continues", "continue reading", "don't miss", "top stories",
    "recommended for", "what to read", "for more", "posted in", "filed under", "all rights",
    "license photo", "this article", "about the author", "send to", "send a", "join the",
    "join us", "have your say", "write to", "contact us", "back to", "view comments",
    "show more", "load more", "editors' picks", "editor's picks", "up next", "now playing",
    "hide caption", "toggle caption", "enlarge this", "lesen sie", "mehr zum", "mehr zu",
    "das könnte", "zum thema", "auch interessant", "lire aussi", "à lire", "lire la", "sur le même",
    "voir aussi", "te puede", "lee también", "lea también", "leer más", "más noticias", "ver más",
    "leia mais", "leia também", "veja também", "saiba mais", "leggi anche", "lees ook", "lees meer",
    "meer over", "czytaj też", "czytaj także", "zobacz też", "läs mer", "läs även", "les også",
    "læs også", "lue myös", "lue lisää",
)  # fmt: skip
_LONGEST = 20  # words


def is_separator(text: str) -> bool:
    """Whether `text` is a rule between parts: "* * *", "___", "- - -".

    >>> is_separator("* * *"), is_separator("-30-")
    (True, False)
    """
    return len(text) <= 80 and not any(letter.isalnum() for letter in text)


def is_furniture(text: str, shape: Shape, language: str) -> bool:
    """Whether `text` is furniture by its own words.

    >>> from newsexport.parser.shape import shape_of
    >>> is_furniture("Share on Facebook", shape_of("Share on Facebook"), "en")
    True
    >>> is_furniture("Shares fall", shape_of("Shares fall"), "en")
    False
    """
    if shape.words > _LONGEST:
        return False
    folded = text.lower().lstrip("<>[]()|•·*-–» ")
    if folded.startswith(_BEGINNINGS):
        return True
    first = folded.split(maxsplit=1)[0].rstrip(":.!") if folded else ""
    return first in _FIRST and not shape.ends and shape.words <= 6
