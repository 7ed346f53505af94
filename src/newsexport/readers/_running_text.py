"""Running text out of marked-up text: white space squeezed, and where marks stand in the result."""

from typing import NamedTuple


class Mark(NamedTuple):
    """text[start:end] stood in an element of this kind ("quote", "dateline", "credit")."""

    kind: str
    start: int
    end: int
    id: str | None = None


class RunningText:
    """Text as it comes, piece by piece; every run of white space becomes one space.

    >>> words = RunningText()
    >>> words.add("  He said \\n “")
    >>> begin = words.begin()
    >>> words.add(" yes. ")
    >>> words.end("quote", begin)
    >>> words.add("” twice.")
    >>> words.text, words.placed()
    ('He said “ yes. ” twice.', [Mark(kind='quote', start=10, end=14, id=None)])
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._space = False  # white space has come since the last word
        self.marks: list[Mark] = []

    def add(self, piece: str) -> None:
        words = piece.split()
        if not words:
            self._space = self._space or bool(piece)
            return
        spaced = self._space or piece[0].isspace()
        text = " ".join(words)
        if spaced and self._length:
            text = " " + text
        self._parts.append(text)
        self._length += len(text)
        self._space = piece[-1].isspace()

    def begin(self) -> int:
        """The place of the next word, for `end`. The space before it, if any, comes first."""
        return self._length

    def end(self, kind: str, begin: int, id: str | None = None) -> None:
        """Mark what was added since `begin`; nothing where that is only white space."""
        if self._length > begin:
            self.marks.append(Mark(kind, begin, self._length, id))

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def placed(self) -> list[Mark]:
        """The marks, none of them beginning with a space."""
        text = self.text
        return [mark._replace(start=mark.start + (text[mark.start] == " ")) for mark in self.marks]
