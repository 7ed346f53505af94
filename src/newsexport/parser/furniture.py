"""Page furniture: what a page says about itself, its reader and its other stories.

Known by its form: short, no sentence, beginning with a verb that asks the reader to do
something with the page ("Share", "Teilen", "Partager") or with a label of navigation.
"""

import re
from functools import cache

from newsexport.parser.shape import Shape

RULES = {"page-furniture": "A short line that speaks of the page, not of the story."}

# First words, by language, in lower case. A line of a few words that begins with one is furniture.
_FIRST = frozenset(
    (
        "share tweet discuss follow subscribe print comment comments newsletter newsletters"
        " advertisement advertisements ad ads sponsored promoted related trending topics topic"
        " tags tag filed skip menu search login register cookies cookie privacy listen watch"
        " loading embed close save copy link email e-mail facebook twitter whatsapp linkedin"
        " pinterest reddit instagram youtube telegram flipboard gallery videos video slideshow"
        " next previous more home accueil inicio início startseite etusivu hem hjem tumblr"
        " messenger recommended popular latest sections support donate replay download click tap"
        " teilen drucken abonnieren anzeige werbung kommentare mehr folgen merken vorlesen"
        " partager imprimer publicité abonnez-vous commentaires commenter réagir compartir"
        " imprimir publicidad suscríbete comentarios síguenos comentar temas etiquetas"
        " compartilhar compartilhe publicidade assine comentários siga tópicos leia veja saiba"
        " condividi stampa pubblicità abbonati commenti seguici leggi guarda argomenti delen"
        " deel afdrukken advertentie abonneer reacties lees volg bekijk udostępnij drukuj"
        " reklama komentarze czytaj zobacz skomentuj dela skriv annons prenumerera kommentarer"
        " läs följ del annonse abonner les følg annonce læs jaa tulosta mainos tilaa kommentit"
        " lue seuraa"
    ).split()
)
# Beginnings of two words and more that say the same.
_BEGINNINGS = (
    "read more", "read also", "read next", "also read", "see also", "see more", "find out more",
    "sign up", "sign in", "log in", "get the", "get our", "get daily", "get breaking",
    "get weekly", "s'inscrire", "s’inscrire", "se connecter", "identifiez-vous",
    "vous possédez déjà", "déjà abonné", "learn more", "click here", "click to", "photo gallery",
    "image gallery", "most read", "most popular", "more from", "more on", "more in",
    "more stories", "more news", "you may", "you might", "in this article", "on this",
    "story continues", "article continues", "continue reading", "don't miss", "top stories",
    "a version of this", "view all", "recommended for", "what to read", "for more", "posted in",
    "filed under", "all rights", "license photo", "this article", "about the author", "send to",
    "send a", "join the", "join us", "have your say", "write to", "contact us", "back to",
    "view comments", "supported by", "presented by", "brought to you", "show more", "load more",
    "editors' picks", "editor's picks", "up next", "now playing", "hide caption",
    "toggle caption", "enlarge this", "lesen sie", "mehr zum", "mehr zu", "das könnte",
    "zum thema", "auch interessant", "lire aussi", "à lire", "lire la", "sur le même",
    "voir aussi", "te puede", "lee también", "lea también", "leer más", "más noticias", "ver más",
    "leia mais", "leia também", "veja também", "saiba mais", "leggi anche", "lees ook",
    "lees meer", "meer over", "czytaj też", "czytaj także", "zobacz też", "läs mer", "läs även",
    "les også", "læs også", "lue myös", "lue lisää",
)  # fmt: skip
_LONGEST = 20  # words of a line that begins so
# Words that speak of the page and of what its reader may do with it.
_PAGE = frozenset(
    (
        "javascript cookies newsletter newsletters paywall adblock messenger subscribe"
        " subscription subscriber subscribers unsubscribe sign-up livestream google"
        " opt-out autoplay abonnieren kommentarfunktion nutzungsbedingungen datenschutz"
        " einloggen datenschutzerklärung personenbezogene einverstanden externe externen"
        " abonnez-vous inscrivez-vous connectez-vous suivez-nous courriel suscríbete suscribirte"
        " síguenos boletín boletines regístrate inscreva-se assine siga-nos apoie cadastre-se"
        " iscriviti seguici abbonati nieuwsbrief nieuwsbrieven abonneer subskrybuj kliknij"
        " nyhetsbrev nyhedsbrev prenumerera abonnér ai-genererad uutiskirje"
        " klikkaa"
    ).split()
)
_PAGE_TOO = frozenset(
    (
        "twitter facebook instagram telegram whatsapp youtube linkedin tiktok app browser"
        " comment comments video article story page website site email e-mail e-mailing emailing"
        " tips apps android ios updates support terms log here click download follow join"
        " conversation account messages section kommentare artikel hier klicken seite"
        " commentaire commentaires cliquez ici sujet comentarios comentario clic aquí artículo"
        " canal comentários aqui clique conteúdo commenti clicca qui articolo reacties klik"
        " komentarze artykuł kommentarer klicka klikk artikeln artikkelen artiklen her här"
        " kommentit artikkeli tästä"
    ).split()
)
_READER = frozenset(
    (
        "you your us our please sie ihr ihre ihnen uns unser unsere unseren unserem vous votre"
        " vos nous nos notre te tu tus nuestro nuestra nuestros nuestras você nosso nossa nossos"
        " nossas ti tuo tua nostro nostra nostri nostre je jouw uw onze ons nas nasz nasze naszą"
        " nam oss vår våra vårt vores våre du dig deg meitä meidän voit"
    ).split()
)
_ASKS = frozenset(
    (
        "please add follow join send get chat subscribe sign find download read watch listen"
        " click like keep stay share contact email visit log register want have got folgen lesen"
        " abonnez suivez lisez retrouvez téléchargez sigue lee descarga siga leia baixe segui"
        " leggi scarica volg lees följ läs følg læs les seuraa lue"
    ).split()
)
_BEING = frozenset("is covers ist est es é è jest är er on writes schreibt escribe".split())
_TRADES = frozenset(
    "writer reporter correspondent journalist columnist editor producer redakteur redakteurin"
    " journalistin korrespondent korrespondentin reporterin journaliste correspondant periodista"
    " redactor redactora corresponsal jornalista repórter giornalista redacteur dziennikarz"
    " dziennikarka toimittaja".split()
)
_NOBODY = frozenset("he she it this that who the there er sie es il elle él ella ele ela".split())
_SIGNS = 3
_SIGNS_ALONE = 5  # where the reader is not addressed
_LONGEST_ADDRESS = 70  # words


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
        if text.startswith(("A version of this ", "Want more ", "Like this ")):
            return shape.words <= _LONGEST_ADDRESS
        return shape.words <= _LONGEST_ADDRESS and speaks_to_reader(text)
    folded = text.lower().lstrip("<>[]()|•·*-–» ")
    if folded.startswith(_BEGINNINGS):
        # in capitals a heading of match reports, over the next fixtures
        return text != "UP NEXT"
    first = folded.split(maxsplit=1)[0].rstrip(":.!") if folded else ""
    if first in _FIRST and not shape.ends and shape.words <= 6:
        return True
    return speaks_to_reader(text) or _is_address(folded)


def _is_address(folded: str) -> bool:
    """Whether a line is a web address and nothing more."""
    words = folded.split()
    return len(words) <= 3 and bool(words) and words[-1].startswith(("http://", "https://", "www."))


def speaks_to_reader(text: str) -> bool:
    """Whether a paragraph asks its reader to do something with the page.

    >>> speaks_to_reader("Follow us on Twitter and Instagram, or join our newsletter.")
    True
    >>> speaks_to_reader("Facebook said the newsletter would end.")
    False
    """
    if any(mark in text for mark in '"“”„«»'):
        return False
    words = _word().findall(text.lower())
    asks = bool(words) and words[0] in _ASKS
    named = set(words)
    signs = 2 * len(_PAGE & named) + len(_PAGE_TOO & named) + asks + ("@" in text)
    return signs >= (_SIGNS_ALONE if _READER.isdisjoint(named) else _SIGNS)


def names_trade(text: str) -> bool:
    """Whether a journalist's trade is among the words of `text`: "Senior Business Writer"."""
    return any(word.lower().strip(".,;:’'") in _TRADES for word in text.split()[:20])


def is_about_author(text: str) -> bool:
    """Whether a paragraph tells who the author is.

    >>> is_about_author("Jane Doe is a senior reporter for Acme News. She lives in Springfield.")
    True
    >>> is_about_author("Jane Doe is a nurse. She told a reporter that she was tired.")
    False
    """
    head = text[:160].split()[:16]
    for at in range(1, min(5, len(head))):
        if head[at].lower() in _BEING:
            said = head[at + 1 :]
            stop = next((end for end, word in enumerate(said, 1) if word[-1] == "."), len(said))
            named = head[0][0].isupper() and head[0].lower() not in _NOBODY
            return named and names_trade(" ".join(said[:stop]))
    return False


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
