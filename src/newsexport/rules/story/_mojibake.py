"""UTF-8 that was read as windows-1252 or Latin-1.

Each byte of a character from outside ASCII became a character of its own: "â€™" was "’", "Ã©"
was "é". Found only where the bytes make a character again that such texts are written with.
"""

import re
from collections.abc import Iterator
from functools import cache


@cache
def _bytes() -> dict[str, int]:
    """The byte of each character that windows-1252 or Latin-1 makes of one from 0x80 on."""
    known = {chr(byte): byte for byte in range(0x80, 0x100)}
    for byte in range(0x80, 0xA0):
        try:
            known[bytes([byte]).decode("cp1252")] = byte
        except UnicodeDecodeError:
            continue
    return known


SIGNS = "ÂÃâÄÅïð"  # each run begins with one


@cache
def _run() -> re.Pattern[str]:
    following = "".join(re.escape(char) for char, byte in _bytes().items() if 0x80 <= byte < 0xC0)
    return re.compile(f"[ÂÃÄÅ][{following}]|[âï][{following}]{{2}}|ð[{following}]{{3}}")


_STOPS = frozenset("“”‘’‚„–—…›‹•")  # they may follow a capital letter with an accent


def misread(text: str) -> Iterator[tuple[int, int, str]]:
    """Where characters stand that were one before, and that one."""
    if text.isascii():
        return
    weak: list[tuple[int, int, str]] = []
    strong = False
    for found in _run().finditer(text):
        run = found[0]
        try:
            was = bytes(_bytes()[char] for char in run).decode("utf-8")
        except UnicodeDecodeError:
            continue
        if not _is_likely(was) or (run[1] in _STOPS and text[max(0, found.start() - 1)].isupper()):
            continue
        weak.append((*found.span(), was))
        strong |= run[0] not in "ÄÅ"
    if strong or len(weak) > 1:  # "Ä…" by itself may be meant
        yield from weak


def _is_likely(was: str) -> bool:
    """Letters of Latin, punctuation, signs of money and trade, emoji, the byte order mark."""
    return (
        "\xa0" <= was <= "\u017f"
        or "\u2010" <= was <= "\u203a"
        or was in "\u2009\u200a\u200b\u202f€™−\ufeff"
        or was >= "\U0001f000"
    )


def repaired(text: str) -> str | None:
    """What `text` was, where everything in it from outside ASCII was misread; else None.

    >>> repaired("Itâ€™s"), repaired("CafÃ© “Noir”")
    ('It’s', None)
    """
    for _ in range(3):  # it may have happened more than once
        try:
            text = bytes(ord(char) if char.isascii() else _bytes()[char] for char in text).decode(
                "utf-8"
            )
        except (KeyError, UnicodeDecodeError):
            return None
        if not any(misread(text)):
            return text
    return None
