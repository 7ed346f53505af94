"""Data of no known format of news.

The file is JSON, YAML or XML, and neither ninjs, JSON-LD, NewsML-G2, NITF, RSS, Atom nor
newsexport's own: it cannot be held against anything. `--as` says what it was meant to be. Files of
a folder that are like this are passed over.

>>> check('{"name": "left-pad", "version": "1.3.0"}')
1:1 NX002 JSON of no format that is checked; --as says which it is

>>> check('{"name": "left-pad", "version": "1.3.0"}', "ninjs")
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX002", "error", scope="reading")
def format_unknown(document: Document) -> Iterator[Hit]:
    yield from ()  # told where the file is read
