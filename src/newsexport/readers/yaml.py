"""newsexport YAML: what `to-yaml` writes, read back equal; streams of many documents too.

Untrusted YAML is the normal case: the safe loader only, no anchors and aliases (our writer
uses none, and they are what bombs are made of), depth bounded, duplicate keys refused. Plain
scalars are text unless they are integers or booleans as the model has them. A stream is cut at
its lines of `---` and read document by document, so that it may have any length.
"""

import re
from collections.abc import Iterator
from itertools import chain, islice

from newsexport.data import Data
from newsexport.documents.yaml import documents
from newsexport.errors import ModelError, SourceError
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.registry import Reading, reader

_KEY = re.compile(r"(?:guid|language|version|itemMeta|contentMeta):(?: |$)", re.MULTILINE)


def _looks_like(begin: str) -> int:
    return 2 if _KEY.match(begin.removeprefix("---").lstrip()) else 0


@reader(suffix=".yaml", looks_like=_looks_like)
def yaml(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The items in `data`; SourceError where it is no YAML, ModelError where no News Item."""
    found = documents(data)
    first = list(islice(found, 2))
    many = len(first) > 1
    if not first:
        raise SourceError("yaml-empty", data.name, "no YAML document")
    for document in chain(first, found):
        if isinstance(document, SourceError):
            if not many:
                raise document
            yield document
            continue
        try:
            yield Reading(NewsItem.from_dict(document.value), document.source.findings)
        except ModelError as error:
            if not many:
                raise
            yield SourceError(error.code, data.name, str(error), document.line, 1, error.hint)
