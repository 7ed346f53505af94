"""Two copies of a story with different headlines.

One of them was corrected and the other was not, or they are not the same story. White space and
the shape of quote marks count for nothing.

>>> check(
...     '{"@type": "NewsArticle", "headline": "Shares fall"}',
...     '{"@type": "NewsArticle", "headline": "Shares rise"}',
... )
b NX950 headline is 'Shares rise', but 'Shares fall' in a

>>> check('''{"@type": "NewsArticle", "headline": "So’s life"}''',
... '''{"@type": "NewsArticle", "headline": "So's  life"}''')
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing
from newsexport.copies.fields import HEADLINE
from newsexport.registry import rule


@rule("NX950", "error", scope="same")
def headline_differs(pair: Pair) -> Iterator[Contrast]:
    yield from differing(pair, HEADLINE)
