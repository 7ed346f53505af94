"""Two copies of a story with different identifiers.

Who receives both takes them for two stories: updates and withdrawals of one do not reach the
other. They may also be two stories indeed. An identifier that newsexport made itself from what the
story says, since the file has none, is not held against another.

>>> check(
...     '{"@type": "NewsArticle", "@id": "https://a.example/1"}',
...     '{"@type": "NewsArticle", "@id": "https://a.example/2"}',
... )
b NX960 identifier is 'https://a.example/2', but 'https://a.example/1' in a

>>> check(
...     '{"@type": "NewsArticle", "@id": "https://a.example/1"}',
...     '{"@type": "NewsArticle", "headline": "Shares fall"}',
... )
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing
from newsexport.copies.fields import GUID
from newsexport.registry import rule


@rule("NX960", "warning", scope="same")
def guid_differs(pair: Pair) -> Iterator[Contrast]:
    if pair.first.own_guid and pair.second.own_guid:
        yield from differing(pair, GUID)
