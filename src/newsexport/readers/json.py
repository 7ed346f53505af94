"""newsexport JSON: what `to-json` writes, read back equal."""

from collections.abc import Iterator

from newsexport.data import Data
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.readers._json import load
from newsexport.registry import Reading, reader


def _looks_like(begin: str) -> int:
    return begin.startswith("{")


@reader(suffix=".json", looks_like=_looks_like)
def json(data: Data, options: ParseOptions) -> Iterator[Reading]:
    """The item in `data`; SourceError where it is no JSON, ModelError where no News Item."""
    source = data.source()
    yield Reading(NewsItem.from_dict(load(source)), source.findings)
