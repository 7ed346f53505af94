"""Two copies of a story with different embargoes, or one of them with none.

Who receives only the copy with the earlier embargo, or without one, publishes too early. An
embargo that only some formats can hold is not missing in the others: nothing is found, and such a
copy had better not be sent.

>>> check(
...     '{"uri": "a", "type": "text", "embargoedUntil": "2022-01-18T09:00:00Z"}',
...     '{"uri": "a", "type": "text"}',
... )
b NX962 no embargo, but '2022-01-18T09:00:00Z' in a

>>> check(
...     '{"uri": "a", "type": "text", "embargoedUntil": "2022-01-18T09:00:00Z"}',
...     '{"uri": "a", "type": "text", "embargoedUntil": "2022-01-18T10:00:00+01:00"}',
... )
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing, missing
from newsexport.copies.fields import EMBARGO
from newsexport.registry import rule


@rule("NX962", "error", scope="same")
def embargo_differs(pair: Pair) -> Iterator[Contrast]:
    yield from differing(pair, EMBARGO)
    yield from missing(pair, EMBARGO)
