"""newsexport JSON: what `to-json` writes, read back equal; arrays and JSON Lines of it too."""

from collections.abc import Iterator

from newsexport.data import Data
from newsexport.documents.json import documents
from newsexport.errors import ModelError, SourceError
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.registry import Reading, reader


def _looks_like(begin: str) -> int:
    if not begin.startswith(("{", "[")):
        return 0
    return 2 if '"guid"' in begin and '"itemMeta"' in begin else 1


@reader(suffix=".json", looks_like=_looks_like)
def json(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The items in `data`; SourceError where it is no JSON, ModelError where no News Item."""
    many = False
    for document in documents(data):
        if isinstance(document, SourceError):
            yield document
            continue
        many = many or document.line != 1
        try:
            yield Reading(NewsItem.from_dict(document.value), document.source.findings)
        except ModelError as error:
            if not many:
                raise
            yield SourceError(error.code, data.name, str(error), document.line, 0, error.hint)
