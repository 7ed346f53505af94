"""Two copies of a story, one of which is withheld or cancelled.

A story that was withdrawn in one copy can still be published from the other. What says no status is
usable.

>>> check('{"uri": "a", "type": "text", "pubStatus": "canceled"}', '{"uri": "a", "type": "text"}')
b NX963 status is usable, but canceled in a

>>> check('{"uri": "a", "type": "text", "pubStatus": "usable"}', '{"uri": "a", "type": "text"}')
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing, missing
from newsexport.copies.fields import STATUS
from newsexport.registry import rule


@rule("NX963", "error", scope="same")
def status_differs(pair: Pair) -> Iterator[Contrast]:
    yield from differing(pair, STATUS)
    yield from missing(pair, STATUS)
