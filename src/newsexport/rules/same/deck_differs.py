"""Two copies of a story with different decks.

The deck (summary, standfirst, description) stands below the headline, in lists and in search
results: readers of one copy are told something else than those of the other.

>>> check(
...     '{"@type": "NewsArticle", "description": "Banks lead."}',
...     '{"@type": "NewsArticle", "description": "Oil leads."}',
... )
b NX951 deck is 'Oil leads.', but 'Banks lead.' in a

>>> check(
...     '{"@type": "NewsArticle", "description": "Banks lead."}',
...     '{"@type": "NewsArticle", "description": "Banks  lead."}',
... )
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing
from newsexport.copies.fields import DECK
from newsexport.registry import rule


@rule("NX951", "warning", scope="same")
def deck_differs(pair: Pair) -> Iterator[Contrast]:
    yield from differing(pair, DECK)
