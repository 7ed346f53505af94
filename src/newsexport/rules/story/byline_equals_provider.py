"""The provider's name where a person's should be.

A house is no author who can be asked, and search engines show it as a person. Say that it is an
organisation, or leave the author out: the provider has a field of its own.

>>> check('''{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Harbour News"},
... "publisher": {"@type": "Organization", "name": "Harbour News"}}''')
1:64 NX201 author is said to be a person and is the provider: "Harbour News"

>>> check('''{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Harbour News"},
... "publisher": {"@type": "Organization", "name": "Harbour News"}}''')

Reference: Google, "Article structured data", author markup best practices ("use the right type").
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._people import is_person
from newsexport.rules.story._written import plain


@rule("NX201", "info")
def byline_equals_provider(document: Document) -> Iterator[Hit]:
    providers = {plain(text).casefold() for text in document.of("provider")} - {""}
    if not providers or document.format == "text":  # there a line names both
        return
    for text in document.of("author", "by"):
        if plain(text).casefold() in providers:
            if text.role == "by":
                yield Hit(text.at, f"byline is the provider's name: {quoted(text.text)}")
            elif is_person(document, text):
                message = f"author is said to be a person and is the provider: {quoted(text.text)}"
                yield Hit(text.at, message)
