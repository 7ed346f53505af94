"""Two copies of a story with different credits of a picture.

The credit says whose picture it is, and often has to be shown. A printed credit ("Photo by Jane
Doe/Example") agrees with the bare one in it ("Jane Doe/Example").

>>> check('''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg",
...     "creditText": "Jane Doe/Example"}]}''',
... '''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg",
...     "creditText": "John Roe/Example"}]}''')
b NX958 credit of picture 1 is 'John Roe/Example', but 'Jane Doe/Example' in a

>>> check('''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg",
...     "creditText": "Jane Doe/Example"}]}''',
... '''{"@type": "NewsArticle",
...   "image": [{"@type": "ImageObject", "contentUrl": "https://a.example/1.jpg",
...     "creditText": "Photo by Jane Doe/Example"}]}''')
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair
from newsexport.copies.pictures import CREDIT, differing_in
from newsexport.registry import rule


@rule("NX958", "warning", scope="same")
def credits_differ(pair: Pair) -> Iterator[Contrast]:
    yield from differing_in(pair, CREDIT)
