"""Double quotation marks and their other halves.

Which mark opens depends on the house: “a”  „a“  ”a”  «a»  »a«  "a". So a body is asked first
what its marks do.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

OPENING = frozenset('"“„”«»‟')
_BRACKETS = frozenset("([{<—–-/…¿¡*>|‘'‚")
_ENDS = frozenset(".,!?;:)…'’")


class Style(NamedTuple):
    """What the marks of a body do where they stand by themselves."""

    opens: frozenset[str]
    closes: frozenset[str]
    # Neither here nor there: they open after white space and close after a letter.
    both: frozenset[str]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Style":
        """What the marks in `texts` do."""
        count = dict.fromkeys('"“”„«»', 0)
        inwards = 0
        for text in texts:
            for mark in count:
                if mark in text:
                    count[mark] += text.count(mark)
            if "»" in text:
                inwards += sum(_looks_open(text, at) for at in _places(text, "»"))
        opens, closes, both = set(), set(), {'"'}
        if count["„"]:
            opens.add("„")
            closes |= {"“", "”"} if count["“"] else {"”"}
        elif count["“"]:
            opens.add("“")
            closes.add("”")
        else:
            both.add("”")
        if count["«"] == 0 and count["»"]:
            both.add("»")
        elif inwards * 2 > count["»"]:
            opens.add("»")
            closes.add("«")
        else:
            opens.add("«")
            closes.add("»")
        return cls(frozenset(opens), frozenset(closes), frozenset(both))


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def lone_mark(text: str, style: Style) -> tuple[int, bool] | None:
    """Where the first mark in `text` stands that has no other half, and whether it opens; None
    where there is none, or where nobody can tell.

    >>> lone_mark('He said "no.', Style.of(['He said "no.']))
    (8, True)
    >>> lone_mark('A 24" screen', Style.of(['A 24" screen']))
    """
    if "’’" in text or "''" in text:
        return None  # two single marks for a double one: nobody can tell
    straight = list(_places(text, '"'))
    if len(straight) % 2 and any(text[at - 1 : at].isdigit() for at in straight):
        return None  # inches
    marks = [at for mark in OPENING if mark in text for at in _places(text, mark)]
    if not marks:
        return None
    stack: list[int] = []
    alone: int | None = None
    for at in sorted(marks):
        mark = text[at]
        if mark in style.both:
            opens = not stack or (_looks_open(text, at) and text[stack[-1]] != mark)
        else:
            opens = mark in style.opens
            if not opens and mark not in style.closes:
                return None  # a mark of another house: a quoted text, a foreign title
        if opens:
            stack.append(at)
        elif stack:
            if text[stack[-1]] in style.both and text[stack[-1]] != mark:
                return None  # the two halves are of two kinds
            stack.pop()
        elif alone is None:
            alone = at
    if alone is not None:
        return alone, False
    if not stack:
        return None
    if text[stack[0]] in style.both and not _looks_open(text, stack[0]):
        return stack[0], False
    return stack[0], True


def _looks_open(text: str, at: int) -> bool:
    """White space or a bracket before, none after."""
    after = text[at + 1 : at + 2]
    if not after or after.isspace() or after in _ENDS:
        return False
    before = text[at - 1 : at] if at else ""
    return not before or before.isspace() or before in _BRACKETS
