"""One module per input format, named like the format."""

import re

from newsexport.source import Source

_YAML_KEY = re.compile(r"(?:guid|language|version|itemMeta|contentMeta):(?: |$)", re.MULTILINE)


def guess(source: Source) -> str:
    """The name of the reader for `source`, from its content: an article's text unless it
    begins as an object of JSON or as the keys of our YAML do."""
    begin = source.text[:2000].lstrip("\ufeff \t\r\n")
    if begin.startswith("{"):
        return "json"
    first = begin.removeprefix("---").lstrip()
    return "yaml" if _YAML_KEY.match(first) else "text"
