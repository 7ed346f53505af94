"""A copy of a story without a detail that another copy has.

Deck, provider, language, the other times, captions and credits of pictures. What a format cannot
hold is not missing.

>>> check(
...     '{"@type": "NewsArticle", "inLanguage": "en"}',
...     '{"@type": "NewsArticle", "headline": "Shares fall"}',
... )
b NX965 no language, but 'en' in a

>>> check(
...     '{"@type": "NewsArticle", "inLanguage": "en"}',
...     '{"@type": "NewsArticle", "inLanguage": "fr"}',
... )
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, missing
from newsexport.copies.fields import CREATED, DECK, LANGUAGE, MODIFIED, PROVIDER, VERSION_CREATED
from newsexport.copies.pictures import CAPTION, CREDIT, missing_in
from newsexport.registry import rule


@rule("NX965", "info", scope="same")
def detail_missing(pair: Pair) -> Iterator[Contrast]:
    for field in (DECK, PROVIDER, LANGUAGE, CREATED, MODIFIED, VERSION_CREATED):
        yield from missing(pair, field)
    for of_picture in (CAPTION, CREDIT):
        yield from missing_in(pair, of_picture)
