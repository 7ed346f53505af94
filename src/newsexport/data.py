"""Data: the bytes of one input before anything is known of them.

Readers take it. A small format asks for all of it, bounded, as text (`source`) or as bytes
(`content`); a feed of many items asks for it piece by piece (`pieces`), so that a feed of any
length needs the memory of one item.
"""

import io
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from newsexport.encoding import decode, sample_text
from newsexport.errors import SourceError
from newsexport.source import Source

MAX_INPUT = 16 * 1024 * 1024  # bytes of one item: a year of one writer's copy
HEAD = 4096  # bytes that tell what a format is
_PIECE = 1 << 16


class Data(NamedTuple):
    """`head` and `rest` together are the input; it can be read once."""

    name: str  # file name as given, "<stdin>" or "<text>"
    head: bytes  # the first HEAD bytes, or all where there are fewer
    rest: BinaryIO
    encoding: str | None = None  # as the caller declares it
    max_input: int = MAX_INPUT  # bytes that one item may have

    def begin(self) -> str:
        """The first characters, for telling what format this is; bad bytes replaced."""
        return sample_text(self.head)

    def with_first_line(self) -> "Data":
        """The same, with `head` long enough for the first line that is not blank, and for what
        the next one begins with; or with as much as one item may have."""
        held = [self.head]
        size = len(self.head)
        lines = self.head.lstrip().partition(b"\n")[1:]
        while size <= self.max_input and not lines[1].strip() and (piece := self._more(_PIECE)):
            held.append(piece)
            size += len(piece)
            if b"\n" in piece or lines[0]:
                lines = b"".join(held).lstrip().partition(b"\n")[1:]
        return self._replace(head=b"".join(held))

    def with_head(self, size: int) -> "Data":
        """The same, with a `head` of `size` bytes where there are as many."""
        return self._replace(head=self.head + self._more(max(size - len(self.head), 0)))

    def content(self) -> bytes:
        """All of it. SourceError where that is more than `max_input` bytes."""
        data = self.head + self._more(max(self.max_input + 1 - len(self.head), 0))
        if len(data) > self.max_input:
            raise self.too_large()
        return data

    def source(self) -> Source:
        """All of it as text. SourceError where it is empty, binary or too large."""
        return decode(self.content(), self.name, self.encoding)

    def pieces(self) -> Iterator[bytes]:
        """All of it, piece by piece; whoever reads an item bounds what it holds at once."""
        piece = self.head
        while piece:
            yield piece
            piece = self._more(_PIECE)

    def split(self, separator: bytes) -> Iterator[bytes]:
        """What stands between `separator`s, each when it is complete. SourceError where one is
        more than `max_input` bytes."""
        held: list[bytes] = []
        size = 0
        tail = b""  # what may be the beginning of a separator
        for piece in self.pieces():
            first, *others = (tail + piece).split(separator)
            parts = [first, *others]
            kept = len(separator) - 1
            for part in parts[:-1]:
                yield b"".join((*held, part))
                held, size = [], 0
            last = parts[-1]
            cut = max(len(last) - kept, 0)
            held.append(last[:cut])
            tail = last[cut:]
            size += cut
            if size > self.max_input:
                raise self.too_large()
        yield b"".join((*held, tail))

    def _more(self, size: int) -> bytes:
        try:
            return self.rest.read(size)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            message = f"cannot be read to its end: {reason}"
            raise SourceError("input-unreadable", self.name, message) from None

    def too_large(self) -> SourceError:
        return SourceError(
            "input-too-large",
            self.name,
            f"is larger than {self.max_input} bytes",
            hint="raise the limit with --max-input",
        )


def data_of(content: str | bytes, name: str, *, max_input: int = MAX_INPUT) -> Data:
    """Data that is in memory already; text counts as UTF-8, whatever it says of itself."""
    if isinstance(content, str):
        encoded = content.encode("utf-8", "surrogatepass")
        return Data(name, encoded[:HEAD], io.BytesIO(encoded[HEAD:]), "utf-8", max_input)
    return Data(name, content[:HEAD], io.BytesIO(content[HEAD:]), None, max_input)
