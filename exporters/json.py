"""newsexport JSON 0.1: the document model itself, lossless.

The keys are those of schemas/news-item.schema.json, in the order of the model; nothing is
left out and nothing added, and `newsexport.read` gives the equal item back. Many items are one
array, or with `compact` JSON Lines: an item a line.

Options: `compact` writes one line without spaces.
"""

from collections.abc import Iterable, Iterator
from functools import partial

from newsexport.errors import ExportError
from newsexport.exporters._json import json_text
from newsexport.exporters._many import array
from newsexport.newsitem import NewsItem
from newsexport.registry import exporter


def _many(items: Iterable[NewsItem], *, compact: bool = False) -> Iterator[str | ExportError]:
    return array(items, partial(json.write, compact=compact), compact=compact)


@exporter(suffix=".json", media_type="application/json", many=_many)
def json(item: NewsItem, *, compact: bool = False) -> str:
    """`item` as JSON, indented by two spaces, with a line feed at its end."""
    return json_text(item.to_dict(), compact=compact)
