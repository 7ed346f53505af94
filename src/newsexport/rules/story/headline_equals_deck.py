"""A headline and a deck that say the same.

The deck (summary, description) is shown below the headline: readers see one sentence twice.
Often a form was filled by copying, and the real summary is missing.

>>> check('{"@type": "NewsArticle", "headline": "Shares fall", "description": "Shares fall."}')
1:68 NX107 deck says the same as the headline

>>> check('{"@type": "NewsArticle", "headline": "Shares fall", "description": "Rates rise."}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._written import plain


@rule("NX107", "warning")
def headline_equals_deck(document: Document) -> Iterator[Hit]:
    headlines = {_key(plain(text)) for text in document.of("headline")} - {""}
    for text in document.of("deck") if headlines else ():
        if _key(plain(text)) in headlines:
            yield Hit(text.at, "deck says the same as the headline")


def _key(text: str) -> str:
    return text.casefold().strip(" .!…")
