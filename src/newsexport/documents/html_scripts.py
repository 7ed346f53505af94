"""JSON-LD blocks of a page."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsexport.source import Span


class Script(NamedTuple):
    span: Span
    closed: bool


def find_scripts(text: str) -> Iterator[Script]:
    for m in re.finditer(r"(?is)<script[^>]*ld\+json[^>]*>(.*?)(</script|$)", text):
        yield Script(Span(*m.span(1)), bool(m[2]))
