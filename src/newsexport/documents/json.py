"""JSON from strangers: a file to the documents in it.

An object at the top is one document; an array is a document an element; JSON Lines are a
document a line. Lines, and the elements of a long array, are read one by one, so that a feed of
any length needs the memory of one.
"""

import json
from collections.abc import Callable, Iterator

from newsexport.data import Data
from newsexport.documents.json_array import Array
from newsexport.documents.json_text import Document, load, whole_characters
from newsexport.documents.lines import LineIndex, line_text, source_in_file
from newsexport.encoding import ENCODING_FALLBACK, decode
from newsexport.errors import SourceError
from newsexport.source import Source

_LONG = 1 << 20  # bytes of an array from which on its elements are read one by one


def documents(data: Data) -> Iterator[Document | SourceError]:
    """The documents in `data`, in order. A line that cannot be read comes as its SourceError, and
    the next follow; where the whole cannot be read, the SourceError is raised. Half a character
    is read as U+FFFD, and told in the source's findings."""
    if data.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        data = data.with_first_line()
    if _is_lines(data.begin()):
        yield from _lines(data, whole_characters)
        return
    if data.begin().lstrip("\ufeff \t\r\n").startswith("["):
        data = data.with_head(_LONG)
        if len(data.head) >= _LONG and b"\0" not in data.head:
            yield from Array(data).documents()
            return
    source = whole_characters(_source(data))
    value = load(source)
    if isinstance(value, list):
        for number, element in enumerate(value):
            yield Document(source, element, 0, 1, f"/{number}")
    else:
        yield Document(source, value, 1)


def _source(data: Data) -> Source:
    return _unicode(data.source(), data)


def _unicode(source: Source, data: Data) -> Source:
    """`source`, unless it had to be read in another encoding that nobody declared: JSON is UTF-8
    (RFC 8259, 8.1), and a name in the wrong letters is worse than none."""
    fallback = [one for one in source.findings if one.rule == ENCODING_FALLBACK]
    if fallback and not data.encoding:
        (found,) = fallback
        message = found.message.partition(":")[0]
        hint = "write it in UTF-8, or say what it is in with --encoding"
        start = LineIndex(source.text).start(found.line)
        line = line_text(source.text, start)
        place = found.line, found.column
        raise SourceError("json-encoding", data.name, message, *place, hint, line_text=line)
    return source


def _is_lines(begin: str) -> bool:
    """Whether the first line is an object by itself, and another begins on the next."""
    first, _, rest = begin.lstrip("\ufeff \t\r\n").partition("\n")
    if not (first.startswith("{") and rest.lstrip().startswith("{")):
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _lines(
    data: Data, mend: Callable[[Source], Source] = lambda source: source
) -> Iterator[Document | SourceError]:
    for number, line in enumerate(_split(data), 1):
        if line.strip():
            try:
                source = mend(_unicode(decode(line, data.name, data.encoding), data))
                value = load(source, number)
            except SourceError as error:
                yield error if error.line else _at(error, number)
            else:
                yield Document(source_in_file(source, number), value, number)


def _split(data: Data) -> Iterator[bytes]:
    if b"\0" in data.head[:4]:  # UTF-16, where a line end is two bytes
        source = _source(data)
        return (line.encode() for line in source.text.split("\n"))
    return data.split(b"\n")


def _at(error: SourceError, line: int) -> SourceError:
    return SourceError(error.code, error.name, error.message, line, 1, error.hint)


def values(data: Data) -> Iterator[Document | SourceError]:
    """The whole value of a file, or that of each of its JSON Lines; bounded, unlike `documents`,
    which takes an array apart, and as it is written."""
    if data.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        data = data.with_first_line()
    if _is_lines(data.begin()):
        yield from _lines(data)
        return
    source = _source(data)
    yield Document(source, load(source), 1)
