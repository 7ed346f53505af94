"""Two copies of a story in different languages, by what they say.

One is a translation, which is a story of its own, or one is wrong about its language. A tag that
says less agrees: "en" with "en-GB".

>>> check(
...     '{"@type": "NewsArticle", "inLanguage": "en"}',
...     '{"@type": "NewsArticle", "inLanguage": "fr"}',
... )
b NX959 language is 'fr', but 'en' in a

>>> check(
...     '{"@type": "NewsArticle", "inLanguage": "en"}',
...     '{"@type": "NewsArticle", "inLanguage": "en-GB"}',
... )
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing
from newsexport.copies.fields import LANGUAGE
from newsexport.registry import rule


@rule("NX959", "error", scope="same")
def language_differs(pair: Pair) -> Iterator[Contrast]:
    yield from differing(pair, LANGUAGE)
