"""Small words of datelines: what joins the words of a place, and what joins places.

Lower case, apart by spaces; looked up rarely, so split into sets on first use.
"""

from functools import cache

PARTICLES = (
    " de del della di da do das dos du des la las le les el los al am an der den im in i y e och"
    " og of the upon on sur sous en aan bij ob pod nad "
)
AND = " and und et y e en og och i ja & - "
# All small words that may stand before a dateline's sign, but for the months.
JOINING = f"{PARTICLES} {AND} par le th "

# Languages whose papers end a dateline with a point: "STOCKHOLM. Börsen föll".
POINTED = ("de", "sv", "da", "no", "nb", "nn", "nl", "fi")


def among(word: str, words: str) -> bool:
    """Whether `word` is one of `words`, a literal list of this package."""
    return word in _known(words)


@cache
def _known(words: str) -> frozenset[str]:
    return frozenset(words.split())
