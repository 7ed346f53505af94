"""Where the parts of a YAML text stand.

The text is one document that `newsexport.documents.yaml` has read, which bounds its depth and
refuses aliases and keys that are no text. libyaml's events tell places in characters.
"""

from functools import cached_property
from typing import Any, NamedTuple

from newsexport.documents.marks import Marks
from newsexport.documents.yaml_scalars import scalar_marks
from newsexport.source import Span

_WHITE = " \t\r\n\x85\u2028\u2029"


class _Part(NamedTuple):
    start: int
    end: int
    key: Span | None  # that introduces it
    style: str = ""  # of a scalar: its quote, | or >; "" if it has none
    scalar: str | None = None  # its text


class _Open:
    """A mapping or sequence that is being read."""

    def __init__(self, pointer: str, start: int, key: Span | None, mapping: bool) -> None:
        self.pointer = pointer
        self.start = start
        self.end = start  # of its last part so far
        self.key = key
        self.mapping = mapping
        self.parts = 0
        self.next_key: tuple[str, Span] | None = None

    def next_part(self) -> tuple[str, Span | None]:
        """The pointer of the value that comes, and its key."""
        if self.mapping and self.next_key:
            name, key = self.next_key
            self.next_key = None
            return f"{self.pointer}/{name.replace('~', '~0').replace('/', '~1')}", key
        self.parts += 1
        return f"{self.pointer}/{self.parts - 1}", None


class YamlPlaces:
    """The places of the parts of the document that `text` writes."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._scalars: dict[str, Marks] = {}

    def span(self, pointer: str) -> Span:
        """Of the value at `pointer` (RFC 6901), white space and comments behind it left out; of
        the nearest one above where there is none."""
        part = self._parts[self._known(pointer)]
        return Span(part.start, part.end)

    def key_span(self, pointer: str) -> Span:
        """Of the key that introduces the value; `span` where none does."""
        part = self._parts.get(pointer)
        return part.key if part and part.key else self.span(pointer)

    def string_offset(self, pointer: str, at: int) -> int:
        """Where character `at` of the text at `pointer` stands, escapes and folds counted as
        written; its end for one behind the last. Of a collection, character `at` as written."""
        pointer = self._known(pointer)
        part = self._parts[pointer]
        at = max(at, 0)
        if part.scalar is None:
            return min(part.start + at, part.end)
        if pointer not in self._scalars:
            self._scalars[pointer] = scalar_marks(
                self._text, part.start, part.end, part.style, part.scalar
            )
        quoted = part.style in ('"', "'")
        return min(self._scalars[pointer].place(at), part.end - quoted)

    def table(self) -> dict[str, tuple[int, int]]:
        """The spans of all parts, by pointer."""
        return {pointer: (part.start, part.end) for pointer, part in self._parts.items()}

    def _known(self, pointer: str) -> str:
        while pointer and pointer not in self._parts:
            pointer = pointer.rpartition("/")[0]
        return pointer

    @cached_property
    def _parts(self) -> dict[str, _Part]:
        import yaml as pyyaml

        from newsexport.documents.yaml import loader

        parts = {"": _Part(0, len(self._text), None)}
        opened: list[_Open] = []
        for event in pyyaml.parse(self._text, Loader=loader()):
            if isinstance(event, pyyaml.DocumentEndEvent):
                break
            if isinstance(event, pyyaml.ScalarEvent):
                self._enter_scalar(parts, opened, event)
            elif isinstance(event, pyyaml.CollectionStartEvent):
                pointer, key = opened[-1].next_part() if opened else ("", None)
                start = _index(event.start_mark)
                mapping = isinstance(event, pyyaml.MappingStartEvent)
                parts[pointer] = _Part(start, start, key)  # before what is in it
                opened.append(_Open(pointer, start, key, mapping))
            elif isinstance(event, pyyaml.CollectionEndEvent):
                done = opened.pop()
                # a block ends where the next thing begins: its last part's end is meant
                flow = _index(event.start_mark) < _index(event.end_mark)
                end = _index(event.end_mark) if flow else done.end
                parts[done.pointer] = _Part(done.start, end, done.key)
                if opened:
                    opened[-1].end = end
        return parts

    def _enter_scalar(self, parts: dict[str, _Part], opened: list[_Open], event: Any) -> None:
        start, end = _index(event.start_mark), _index(event.end_mark)
        if event.style in ("|", ">"):  # ends where the next thing begins
            end = start + len(self._text[start:end].rstrip(_WHITE))
        above = opened[-1] if opened else None
        if above and above.mapping and above.next_key is None:
            above.next_key = event.value, Span(start, end)
            above.end = end
            return
        pointer, key = above.next_part() if above else ("", None)
        parts[pointer] = _Part(start, end, key, event.style or "", event.value)
        if above:
            above.end = end


def _index(mark: Any) -> int:
    """In characters. Only in the types of PyYAML may a mark be missing."""
    index: int = mark.index
    return index
