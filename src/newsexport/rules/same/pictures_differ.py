"""Two copies of a story with different pictures.

One has fewer than the other, or shows another file. Pictures are told by their address, else by
their caption, else by their order.

>>> check('''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg"},
...     {"@type": "ImageObject", "contentUrl": "https://a.example/2.jpg"}]}''',
... '''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg"}]}''')
b NX956 1 picture, but 2 in a: 'https://a.example/2.jpg' is not here

>>> check('''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg"},
...     {"@type": "ImageObject", "contentUrl": "https://a.example/2.jpg"}]}''',
... '''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/2.jpg"},
...     {"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg"}]}''')
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair
from newsexport.copies.pictures import other_pictures
from newsexport.registry import rule


@rule("NX956", "warning", scope="same")
def pictures_differ(pair: Pair) -> Iterator[Contrast]:
    yield from other_pictures(pair)
