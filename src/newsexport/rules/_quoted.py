"""What a message quotes."""

_MOST = 40


def quoted(text: str) -> str:
    """`text` between marks, on one line and not long.

    >>> print(quoted("Jane\\n Doe"))
    "Jane Doe"
    """
    line = " ".join(text[: 4 * _MOST].split())
    return f'"{line}"' if len(line) <= _MOST else f'"{line[:_MOST].rstrip()}…"'
