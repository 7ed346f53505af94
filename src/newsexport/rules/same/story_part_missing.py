"""A copy of a story without a headline, text, authors or time that another copy has.

It could hold them: what its format cannot hold is not missing.

>>> check(
...     '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}',
...     '{"@type": "NewsArticle", "headline": "Shares fall"}',
... )
a NX964 no headline, but 'Shares fall' in b
b NX964 no author, but 'Jane Doe' in a

>>> check(
...     '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}',
...     '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "John Roe"}}',
... )
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, missing
from newsexport.copies.body import BODY
from newsexport.copies.fields import AUTHORS, HEADLINE, PUBLISHED
from newsexport.registry import rule


@rule("NX964", "warning", scope="same")
def story_part_missing(pair: Pair) -> Iterator[Contrast]:
    for field in (HEADLINE, BODY, AUTHORS, PUBLISHED):
        yield from missing(pair, field)
