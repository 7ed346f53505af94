"""newsexport JSON 0.1: the document model itself, lossless.

The keys are those of schemas/news-item.schema.json, in the order of the model; nothing is
left out and nothing added, and `newsexport.read` gives the equal item back.

Options: `compact` writes one line without spaces.
"""

import json as _json

from newsexport.newsitem import NewsItem
from newsexport.registry import exporter


@exporter(suffix=".json", media_type="application/json")
def json(item: NewsItem, *, compact: bool = False) -> str:
    """`item` as JSON, indented by two spaces, with a line feed at its end."""
    if compact:
        return _json.dumps(item.to_dict(), ensure_ascii=False, separators=(",", ":")) + "\n"
    return _json.dumps(item.to_dict(), ensure_ascii=False, indent=2) + "\n"
