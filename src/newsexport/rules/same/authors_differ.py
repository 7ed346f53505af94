"""Two copies of a story with different authors.

Somebody is given credit for what another wrote, or none. Order and capitals count for nothing.

>>> check(
...     '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}',
...     '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "John Roe"}}',
... )
b NX953 author is 'John Roe', but 'Jane Doe' in a

>>> check(
...     '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}',
...     '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "JANE DOE"}}',
... )
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing
from newsexport.copies.fields import AUTHORS
from newsexport.registry import rule


@rule("NX953", "error", scope="same")
def authors_differ(pair: Pair) -> Iterator[Contrast]:
    yield from differing(pair, AUTHORS)
