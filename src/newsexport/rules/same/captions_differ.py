"""Two copies of a story with different captions of a picture.

A caption says who and what is seen; a wrong one was often corrected in one copy only.

>>> check('''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg",
...     "caption": "Ann Lee in Rome."}]}''',
... '''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg",
...     "caption": "Ann Lee in Oslo."}]}''')
b NX957 caption of picture 1 is 'Ann Lee in Oslo.', but 'Ann Lee in Rome.' in a

>>> check('''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg",
...     "caption": "Ann Lee in Rome."}]}''',
... '''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg",
...     "caption": "Ann  Lee in Rome."}]}''')
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair
from newsexport.copies.pictures import CAPTION, differing_in
from newsexport.registry import rule


@rule("NX957", "warning", scope="same")
def captions_differ(pair: Pair) -> Iterator[Contrast]:
    yield from differing_in(pair, CAPTION)
