"""Items out of inputs, for every command that takes articles."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newsexport.data import Data
from newsexport.errors import ModelError, NewsExportError, SourceError
from newsexport.files import opened
from newsexport.options import ParseOptions
from newsexport.readers import is_prose, reader_for
from newsexport.registry import Reader, Reading, get_reader


class How(NamedTuple):
    """How inputs are read."""

    parse_options: ParseOptions
    reader: Reader | None  # of every input; None: told from its content
    stdin_name: str
    encoding: str | None
    max_input: int


class Read(NamedTuple):
    """One item of an input, or why it cannot be read."""

    name: str  # of the input
    stem: str  # of its file
    reading: Reading | SourceError
    among_many: bool  # of the same input


def read_items(path: str, how: How) -> Iterator[Read]:
    """The items in the file at `path`, each when it is asked for. NewsExportError where the file
    cannot be read, or not further."""
    with opened(
        path, stdin_name=how.stdin_name, declared=how.encoding, max_input=how.max_input
    ) as data:
        reader = how.reader or _reader(data)
        stem = _stem(data.name, reader.suffix)
        for reading, among_many in _marked(_readings(reader, data, how.parse_options)):
            yield Read(data.name, stem, reading, among_many)


def _reader(data: Data) -> Reader:
    # an article's text straight away: to be asked, every reader would have to be imported
    return get_reader("text" if is_prose(data) else reader_for(data))


def _readings(reader: Reader, data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    try:
        yield from reader.read(data, options)
    except ModelError as error:  # it knows no file
        raise SourceError(error.code, data.name, str(error), hint=error.hint) from None


def _marked(
    readings: Iterator[Reading | SourceError],
) -> Iterator[tuple[Reading | SourceError, bool]]:
    """Each with whether it is one of several. What a reader raises later comes after all that it
    gave before."""
    held = next(readings, None)
    several = False
    while held is not None:
        failure: NewsExportError | None = None
        try:
            following = next(readings, None)
        except NewsExportError as error:
            following, failure = None, error
        several = several or following is not None or failure is not None
        yield held, several
        if failure:
            raise failure
        held = following


def _stem(name: str, suffix: str) -> str:
    """A file's name without its folder and without `suffix`, else without its last one.

    >>> [_stem(name, ".nitf.xml") for name in ("a/b.nitf.xml", "b.v2.txt", "<stdin>", "..")]
    ['b', 'b.v2', 'stdin', 'item']
    """
    if name == "<stdin>":
        return "stdin"
    path = Path(name)
    stem = path.name.removesuffix(suffix) if path.name.endswith(suffix) else path.stem
    return stem if stem.strip(".") else "item"
