"""Two copies of a story of different versions.

One is out of date. What says no version is its first.

>>> check(
...     '{"uri": "a", "type": "text", "version": "1"}',
...     '{"uri": "a", "type": "text", "version": "2"}',
... )
a NX961 version is 1, but 2 in b

>>> check(
...     '{"uri": "a", "type": "text", "version": "2"}',
...     '{"uri": "a", "type": "text", "version": "2"}',
... )
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing, missing
from newsexport.copies.fields import VERSION
from newsexport.registry import rule


@rule("NX961", "warning", scope="same")
def version_differs(pair: Pair) -> Iterator[Contrast]:
    yield from differing(pair, VERSION)
    yield from missing(pair, VERSION)
