"""One module per input format, named like the format."""

from collections.abc import Callable
from functools import cache

from newsexport.registry import READERS, get_reader, own_names


def guess(begin: str) -> str:
    """The name of the reader for an input with these first characters: the one that is surest;
    an article's text where none is."""
    begin = begin.lstrip("\ufeff \t\r\n")
    sure = {name: looks_like(begin) for name, looks_like in _asked()}
    best = max(sure, key=lambda name: sure[name])
    return best if sure[best] else "text"


@cache
def _asked() -> tuple[tuple[str, Callable[[str], int]], ...]:
    return tuple((name, get_reader(name).looks_like) for name in own_names(READERS))
