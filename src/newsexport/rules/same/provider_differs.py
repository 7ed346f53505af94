"""Two copies of a story from different providers.

Contracts and corrections go by who provides a story. A provider agrees with its abbreviation,
where a copy states both.

>>> check('''{"@type": "NewsArticle",
...   "publisher": {"@type": "Organization", "name": "Example Wire"}}''',
... '''{"@type": "NewsArticle",
...   "publisher": {"@type": "Organization", "name": "Sample Press"}}''')
b NX955 provider is 'Sample Press', but 'Example Wire' in a

>>> check('''{"@type": "NewsArticle",
...   "publisher": {"@type": "Organization", "name": "Example Wire"}}''',
... '''{"@type": "NewsArticle",
...   "publisher": {"@type": "Organization", "name": "EXAMPLE WIRE"}}''')
"""

from collections.abc import Iterator

from newsexport.copies import Contrast, Pair, differing
from newsexport.copies.fields import PROVIDER
from newsexport.registry import rule


@rule("NX955", "warning", scope="same")
def provider_differs(pair: Pair) -> Iterator[Contrast]:
    yield from differing(pair, PROVIDER)
