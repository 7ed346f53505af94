"""What `--fix` writes: the file's text with every certain correction in it."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import NamedTuple

from newsexport.checking.engine import Checks, check
from newsexport.checking.format import UNKNOWN, format_of
from newsexport.data import HEAD, Data
from newsexport.documents.edits import Edit, apply
from newsexport.documents.lines import LineIndex
from newsexport.source import Source, Span

_PASSES = 8  # corrections that overlap wait for the next pass


class Fixed(NamedTuple):
    """A file's text before and after. They are equal where nothing is certain."""

    before: str
    after: str
    content: bytes  # `after` as it is to be written
    corrections: int


def fixed(content: bytes, name: str, checks: Checks, declared: str | None = None) -> Fixed | None:
    """`content` with what is certain put right; None where it cannot be written back byte for
    byte but for that (it is not in the encoding that it is read in)."""
    format = checks.format or format_of(_data(content, name, declared))
    if format == UNKNOWN:
        return None
    checks = checks._replace(format=format)
    decoded = _decoded(content, name, checks, declared)
    if decoded is None:
        return None
    text, encode = decoded
    after, corrections = text, 0
    for _ in range(_PASSES):
        edits = list(_edits(encode(after), after, name, checks, declared))
        if not edits:
            break
        changed, done = apply(after, edits)
        if changed == after:
            break
        after, corrections = changed, corrections + done
    return Fixed(text, after, encode(after), corrections)


def _decoded(
    content: bytes, name: str, checks: Checks, declared: str | None
) -> tuple[str, Callable[[str], bytes]] | None:
    source = _source(content, name, checks, declared)
    if source is None:
        return None
    mark = "\ufeff" if content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")) else ""

    def encode(text: str) -> bytes:
        return (mark + text).encode(source.encoding, "surrogatepass")

    try:
        return (source.text, encode) if encode(source.text) == content else None
    except UnicodeEncodeError:
        return None


def _source(content: bytes, name: str, checks: Checks, declared: str | None) -> Source | None:
    from newsexport.encoding import decode
    from newsexport.errors import SourceError

    data = _data(content, name, declared)
    try:
        if checks.format in ("newsml_g2", "nitf", "rss", "atom", "wxr"):
            from newsexport.documents.xml import load_xml

            return load_xml(data)[0]
        return decode(content, name, declared)
    except SourceError:
        return None


def _data(content: bytes, name: str, declared: str | None) -> Data:
    return Data(name, content[:HEAD], BytesIO(content[HEAD:]), declared)


def _edits(
    content: bytes, text: str, name: str, checks: Checks, declared: str | None
) -> Iterator[Edit]:
    lines = LineIndex(text)
    for checked in check(_data(content, name, declared), checks._replace(fix=True)):
        start = lines.start(checked.line)
        for span, new in checked.edits:
            yield Edit(Span(span.start + start, span.end + start), new)
