"""newsexport JSON 0.1: the document model itself, lossless.

The keys are those of schemas/news-item.schema.json, in the order of the model; nothing is
left out and nothing added, and `newsexport.read` gives the equal item back.

Options: `compact` writes one line without spaces.
"""

from newsexport.exporters._json import json_text
from newsexport.newsitem import NewsItem
from newsexport.registry import exporter


@exporter(suffix=".json", media_type="application/json")
def json(item: NewsItem, *, compact: bool = False) -> str:
    """`item` as JSON, indented by two spaces, with a line feed at its end."""
    return json_text(item.to_dict(), compact=compact)
