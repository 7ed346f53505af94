"""Article text: a scraped story, pasted copy, agency wire, read by the parser."""

from collections.abc import Iterator

from newsexport.data import Data
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.registry import Reading, reader


def _looks_like(begin: str) -> int:
    return 0  # text is what nothing else is


@reader(suffix=".txt", looks_like=_looks_like)
def text(data: Data, options: ParseOptions) -> Iterator[Reading]:
    """The one item that the parser reads in `data`."""
    yield parse_source(data.source(), options)
