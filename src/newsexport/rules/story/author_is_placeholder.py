"""A word that a system fills in, where an author's name should be.

"admin" is the account that published, not who wrote. Leave the author out, or say the
organisation.

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "admin"}}')
1:64 NX207 author's name is no name: "admin"

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._people import is_organisation

_NO_NAMES = frozenset(
    {
        "admin", "administrator", "siteadmin", "webadmin", "wpadmin", "webmaster", "root", "user",
        "superuser", "sysadmin", "editor", "staff", "author", "unknown", "unknown author",
        "author name", "no author", "name", "n/a", "na", "none", "null", "nil", "undefined", "nan",
        "guest", "guest author", "test", "test user", "default", "anonymous user", "tbd", "tbc",
        "first last", "firstname lastname", "first name last name", "autor", "autor unbekannt",
        "unbekannt", "auteur", "auteur inconnu", "inconnu", "autor desconocido", "desconocido",
        "autor desconhecido", "desconhecido", "autore", "autore sconosciuto", "sconosciuto",
        "auteur onbekend", "onbekend", "autor nieznany", "nieznany", "okänd", "okänd författare",
        "ukendt", "ukendt forfatter", "ukjent", "ukjent forfatter", "tuntematon",
    }
)  # fmt: skip


@rule("NX207", "warning")
def author_is_placeholder(document: Document) -> Iterator[Hit]:
    for text in document.of("author", "contributor"):
        is_none = " ".join(text.text.split()).casefold() in _NO_NAMES
        if is_none and not is_organisation(document, text):
            yield Hit(text.at, f"{text.role}'s name is no name: {quoted(text.text)}")
