"""A line of the page in the body: "Advertisement", "License Photo", a call to subscribe.

It was copied with the story from the page it stood on. Elsewhere it leads nowhere.

>>> check('{"uri": "urn:a:1", "body_xhtml": "<p>It rained.</p><p>Advertisement</p><p>Hail</p>"}')
1:55 NX304 line of a page in the body: "Advertisement"

>>> check('{"@type": "NewsArticle", "articleBody": "Advertisement rates rose on Monday."}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_LONGEST = 160  # characters of such a line
_LINES = frozenset(
    {
        "advertisement", "advertising", "story continues below advertisement",
        "article continues below advertisement", "article continues after advertisement",
        "advertisement - scroll to continue", "article continues below", "sponsor message",
        "license photo", "share this article", "share this story", "share this", "click to share",
        "share on facebook", "share on twitter", "share on x", "share on whatsapp",
        "share on linkedin", "email this article", "print this article", "view comments",
        "leave a comment", "hide caption", "toggle caption", "enlarge this image",
        "accept cookies", "skip to main content", "back to top", "link copied",
        "copy link", "read more stories", "recommended stories", "most read",
        "anzeige", "werbung", "artikel teilen", "diesen artikel teilen", "zum seitenanfang",
        "artikel drucken", "zur startseite", "publicité", "partager cet article",
        "la suite après cette publicité", "partager sur facebook", "imprimer l'article",
        "publicidad", "compartir este artículo", "compartir en facebook", "publicidade",
        "continua após a publicidade", "compartilhe esta notícia", "compartilhar no facebook",
        "pubblicità", "condividi su facebook", "condividi l'articolo", "advertentie",
        "deel dit artikel", "tekst loopt door onder de advertentie", "reklama",
        "udostępnij artykuł", "dalsza część artykułu pod reklamą", "annons", "dela artikeln",
        "annonce", "del artiklen", "annonse", "del artikkelen", "mainos",
        "jaa artikkeli", "juttu jatkuu mainoksen jälkeen",
    }
)  # fmt: skip
_BEGINNINGS = (
    "sign up for our newsletter", "sign up for our free", "sign up to our newsletter",
    "subscribe to our newsletter", "subscribe to our channel", "sign up here to get",
    "follow us on facebook", "follow us on twitter", "follow us on instagram",
    "already a subscriber?", "download our app", "this article is for subscribers",
    "abonnieren sie unseren newsletter", "jetzt unseren newsletter",
    "melden sie sich für unseren newsletter", "hier geht es zu unserem newsletter",
    "abonnez-vous à notre newsletter", "inscrivez-vous à notre newsletter",
    "recevez notre newsletter", "déjà abonné", "suscríbete a nuestr", "suscríbase a nuestr",
    "regístrate en nuestr", "inscreva-se na nossa", "assine a nossa newsletter",
    "assine nossa newsletter", "iscriviti alla nostra", "iscriviti alla newsletter",
    "schrijf je in voor onze", "meld je aan voor onze nieuwsbrief", "zapisz się do newslettera",
    "zapisz się na nasz newsletter", "prenumerera på vårt nyhetsbrev",
    "tilmeld dig vores nyhedsbrev", "meld deg på nyhetsbrevet", "meld deg på vårt nyhetsbrev",
    "tilaa uutiskirje",
)  # fmt: skip
_LICENSE = "license photo"  # UPI's button behind a picture's credit


@rule("NX304", "warning")
def body_with_page_furniture(document: Document) -> Iterator[Hit]:
    longest = 1 << 20 if "icense" in document.prose else _LONGEST
    for passage in document.paragraphs:
        if len(passage.text) > longest:
            continue
        line = " ".join(passage.text[-_LONGEST:].casefold().split()).strip(" -–—|:.*[]()")
        is_short = len(passage.text) <= _LONGEST
        if line.endswith(_LICENSE) or (
            is_short and (line in _LINES or line.startswith(_BEGINNINGS))
        ):
            message = f"line of a page in the body: {quoted(passage.text)}"
            yield Hit(passage.of.at, message, passage.within())
