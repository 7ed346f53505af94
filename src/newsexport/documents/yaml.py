"""YAML from strangers: the safe loader only, no anchors and aliases (they are what bombs are made
of), depth bounded, duplicate keys refused, each with its place.

Plain scalars are text unless they are integers or booleans. A stream is cut at its lines of
`---` and read document by document, so that it may have any length.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newsexport.data import Data
from newsexport.documents.lines import in_file, line_text, source_in_file
from newsexport.encoding import decode
from newsexport.errors import SourceError
from newsexport.source import Source

_DEEPEST = 50  # the model itself needs 6
_TAGS = frozenset("str int bool null float timestamp merge value map seq".split())


def documents(data: Data) -> "Iterator[Document | SourceError]":
    """The documents in `data`, in order. One that cannot be read comes as its SourceError, and
    the next follow; empty ones are passed over."""
    for content, line in _pieces_of(data):
        try:
            source = decode(content, data.name, data.encoding)
            value = _load(_Text(source, line))
        except SourceError as error:
            yield error
            continue
        if value is not None:  # comments, or directives before the first document
            yield Document(source_in_file(source, line), value, line)


class Document(NamedTuple):
    """One document: its value, and where in the file it begins."""

    source: Source
    value: Any
    line: int  # from 1


class _Text(NamedTuple):
    """One document of a stream, and where in the file it begins."""

    source: Source
    line: int  # from 1

    def refuse(self, code: str, message: str, mark: Any, end: Any = None) -> SourceError:
        """What stands from `mark` to `end` is wrong; a character, where there is no end."""
        # by index: YAML's own lines also end at U+0085, U+2028 and U+2029
        size = len(self.source.text)
        start = min(mark.index, size) if mark else 0
        last = min(max(end.index, start) if end else start + 1, size)
        return self.error(code, message, start, last)

    def error(self, code: str, message: str, start: int, end: int) -> SourceError:
        begin, last = (in_file(self.source.position(at), self.line) for at in (start, end))
        line = line_text(self.source.text, start)
        return SourceError(code, self.source.name, message, *begin, "", *last, line)


def _pieces_of(data: Data) -> Iterator[tuple[bytes, int]]:
    """The documents of a stream, each with the number of its first line."""
    held: list[bytes] = []
    size, line, begins = 0, 1, 1
    begun = False
    for piece in _lines(data):
        if begun and piece[:3] == b"---" and piece[3:4] in (b"", b" ", b"\t", b"\r", b"\n"):
            yield b"".join(held), begins
            held, size, begins, begun = [], 0, line, False
        # comments and directives go with the document after them
        begun = begun or not (piece.isspace() or piece[:1] in b"#%")
        held.append(piece)
        size += len(piece)
        line += piece.count(b"\n")
        if size > data.max_input:
            raise data.too_large()
    yield b"".join(held), begins


def _lines(data: Data) -> Iterator[bytes]:
    """The lines of `data` with their ends; all of it at once where a letter may be two bytes."""
    if b"\0" in data.head:
        yield data.content()
        return
    rest = b""
    for piece in data.pieces():
        *whole, rest = (rest + piece).split(b"\n")
        yield from (line + b"\n" for line in whole)
        if len(rest) > data.max_input:
            raise data.too_large()
    if rest:
        yield rest


def _load(document: _Text) -> Any:
    """The value that `document` writes; None where it is empty."""
    import yaml as pyyaml

    try:
        _check_events(document)
        node = pyyaml.compose(document.source.text, Loader=loader())
    except pyyaml.MarkedYAMLError as error:
        problem = error.problem or error.context or "not readable"
        mark = error.problem_mark or error.context_mark
        raise document.refuse("yaml-syntax", f"not YAML: {problem}", mark) from None
    except pyyaml.YAMLError as error:
        # a character that YAML does not allow: the message's first line names it
        problem = str(error).partition("\n")[0]
        found = _not_allowed().search(document.source.text)
        span = found.span() if found else (0, 0)
        raise document.error("yaml-character", f"not YAML: {problem}", *span) from None
    return None if node is None else _value(document, node)


@cache
def _not_allowed() -> re.Pattern[str]:
    """YAML 1.1, 5.1: all but what can be printed."""
    return re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def loader() -> Any:
    """libyaml's where PyYAML was built with it: ten times faster."""
    import yaml as pyyaml

    return getattr(pyyaml, "CSafeLoader", pyyaml.SafeLoader)


def _check_events(document: _Text) -> None:
    import yaml as pyyaml

    depth = 0
    for event in pyyaml.parse(document.source.text, Loader=loader()):
        if isinstance(event, pyyaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                message = f"nested deeper than {_DEEPEST}"
                raise document.refuse("yaml-depth", message, event.start_mark)
        elif isinstance(event, pyyaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, pyyaml.AliasEvent):
            raise document.refuse(
                "yaml-alias", "aliases are not allowed", event.start_mark, event.end_mark
            )


def _value(document: _Text, node: Any) -> Any:
    import yaml as pyyaml

    kind = node.tag.removeprefix("tag:yaml.org,2002:")
    if kind not in _TAGS:
        raise document.refuse("yaml-tag", f"tag {kind!r} is not allowed", node.start_mark)
    if isinstance(node, pyyaml.MappingNode):
        data: dict[str, Any] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, pyyaml.ScalarNode) else None
            if name is None:
                raise document.refuse(
                    "yaml-key", "a key must be text", key.start_mark, key.end_mark
                )
            if name in data:
                message = f"duplicate key {name!r}"
                raise document.refuse("yaml-duplicate-key", message, key.start_mark, key.end_mark)
            data[name] = _value(document, value)
        return data
    if isinstance(node, pyyaml.SequenceNode):
        return [_value(document, element) for element in node.value]
    if kind == "int":
        try:
            return int(node.value)
        except ValueError:
            return node.value
    if kind == "bool" and node.value in ("true", "false"):
        return node.value == "true"
    return None if kind == "null" else node.value
