"""Text made safe to look at.

What cannot be seen, or turns around what can (controls, bidirectional marks, line separators),
stands as an escape. White space of one kind or another stays, and so do the two joiners that
scripts and emoji are written with.
"""

import unicodedata

_KEPT = frozenset("\t\u200c\u200d")
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_WIDE = frozenset("WF")


def is_hidden(letter: str) -> bool:
    """Whether `letter` is to be shown as an escape."""
    return letter not in _KEPT and unicodedata.category(letter) in _HIDDEN


def escape(letter: str) -> str:
    """`letter` by its number.

    >>> escape("\\u202e"), escape("\\U000e0001")
    ('\\\\u202e', '\\\\U000e0001')
    """
    number = ord(letter)
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


class _Escapes(dict[int, str]):
    """A table for str.translate, filled as letters are met."""

    def __missing__(self, number: int) -> str:
        letter = chr(number)
        self[number] = shown = escape(letter) if is_hidden(letter) else letter
        return shown


_ESCAPES = _Escapes()


def visible(text: str) -> str:
    """`text` with every hidden character as its escape.

    >>> visible("a\\x1b[31m\\u00a0b")
    'a\\\\u001b[31m\\xa0b'
    """
    return text if text.isprintable() else text.translate(_ESCAPES)


def width(letter: str) -> int:
    """The columns that `letter` takes on a terminal: 0, 1 or 2.

    >>> [width(letter) for letter in "a\\u0301日"]
    [1, 0, 2]
    """
    if letter < "\u0300":
        return 1
    if unicodedata.combining(letter) or letter in _KEPT or unicodedata.category(letter) == "Mn":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1
