"""Article text: a scraped story, pasted copy, agency wire, read by the parser."""

from newsexport.parser.item import parse_source
from newsexport.registry import Reading, reader
from newsexport.source import Source


@reader(suffix=".txt")
def text(source: Source) -> Reading:
    """The item that the parser reads in `source`; it has no versionCreated."""
    return parse_source(source)
