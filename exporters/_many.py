"""Documents of many items and of one, each made of the other's."""

from collections.abc import Callable, Iterable, Iterator

from newsexport.errors import ExportError
from newsexport.newsitem import NewsItem


def array(
    items: Iterable[NewsItem], write: Callable[[NewsItem], str], *, compact: bool
) -> Iterator[str | ExportError]:
    """An array in JSON of what `write` makes of each item; `compact`, which `write` knows as well,
    is JSON Lines. An item that cannot be expressed is given as its ExportError."""
    before = "[\n"
    for item in items:
        try:
            text = write(item)
        except ExportError as error:
            yield error
            continue
        yield text if compact else before + text.rstrip("\n")
        before = ",\n"
    if not compact:
        yield "[]\n" if before == "[\n" else "\n]\n"


def alone(pieces: Iterable[str | ExportError]) -> str:
    """The document of one item, of the pieces of one of many; ExportError where it has one."""
    parts: list[str] = []
    for piece in pieces:
        if isinstance(piece, ExportError):
            raise piece
        parts.append(piece)
    return "".join(parts)
