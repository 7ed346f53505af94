"""Two copies of a story with different times.

The times of publication, creation, modification, and of the version are each held against the
same time in the other copy, as instants: 09:00-05:00 is 14:00Z. A day without a time agrees with
any instant on it, in the zone that the instant is written in. Two copies that differ by whole
hours were often written without regard to the zone.

>>> check(
...     '{"@type": "NewsArticle", "datePublished": "2022-01-18T09:00:00-05:00"}',
...     '{"@type": "NewsArticle", "datePublished": "2022-01-18T09:00:00Z"}',
... )
b NX954 publication time is '2022-01-18T09:00:00Z', but '2022-01-18T09:00:00-05:00' in a

>>> check(
...     '{"@type": "NewsArticle", "datePublished": "2022-01-18T09:00:00-05:00"}',
...     '{"@type": "NewsArticle", "datePublished": "2022-01-18T14:00:00Z"}',
... )
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing
from newsexport.copies.fields import TIMES
from newsexport.registry import rule


@rule("NX954", "error", scope="same")
def dates_differ(pair: Pair) -> Iterator[Contrast]:
    for field in TIMES:
        yield from differing(pair, field)
