"""Running text out of marked-up text: white space squeezed, and where marks stand in the result."""

from typing import NamedTuple

from newsexport.newsitem import Speaker


class Mark(NamedTuple):
    """text[start:end] stood in an element of this kind ("quote", "dateline", "credit")."""

    kind: str
    start: int
    end: int
    id: str | None = None
    continues: str | None = None  # the id of the mark that this one is a further part of
    speaker: Speaker | None = None
    order: int | None = None  # among all marks of its kind, where the document says it


class RunningText:
    """Text as it comes, piece by piece; every run of white space becomes one space.

    >>> words = RunningText()
    >>> words.add("  He said \\n “")
    >>> begin = words.begin()
    >>> words.add(" yes. ")
    >>> words.end(begin, Mark("quote", 0, 0))
    >>> words.add("” twice.")
    >>> words.text, words.placed()[0][:3]
    ('He said “ yes. ” twice.', ('quote', 9, 15))
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._space = False  # white space has come since the last word
        self._marks: list[Mark] = []

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
        """The place of what comes next, for `end`."""
        return self._length + (self._space and self._length > 0)

    def end(self, begin: int, mark: Mark) -> None:
        """`mark` what was added since `begin`; nothing where that is only white space."""
        self._marks.append(mark._replace(start=begin, end=self.begin()))

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def placed(self) -> list[Mark]:
        """The marks that hold words, in the order of their ends."""
        text = self.text
        return [
            mark._replace(end=min(mark.end, len(text)))
            for mark in self._marks
            if text[mark.start : mark.end].strip()
        ]
