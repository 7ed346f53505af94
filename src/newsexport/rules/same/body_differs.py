"""Two copies of a story whose text differs.

A correction did not reach every copy, or one is cut off. The first difference is told, with a few
words before it. Blocks are joined: where one copy has two paragraphs and the other one, nothing
is found; neither are white space and the shape of quote marks.

>>> check(
...     '{"@type": "NewsArticle", "articleBody": "Shares fell 3 percent."}',
...     '{"@type": "NewsArticle", "articleBody": "Shares fell 5 percent."}',
... )
b NX952 story text is 'Shares fell 5 percent.', but 'Shares fell 3 percent.' in a

>>> check('''{"@type": "NewsArticle", "articleBody": "It’s down."}''',
... '''{"@type": "NewsArticle", "articleBody": "It's  down."}''')
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair
from newsexport.copies.body import first_difference
from newsexport.registry import rule


@rule("NX952", "error", scope="same")
def body_differs(pair: Pair) -> Iterator[Contrast]:
    yield from first_difference(pair)
