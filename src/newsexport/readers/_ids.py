"""Ids of what is read: kept where the document gives one, else counted; `newsexport.numbering` has
the prefixes."""

import re
from functools import cache


@cache
def _ncname() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


class Ids:
    """No id twice: what a document gives is kept where it is usable, the rest is counted.

    >>> ids = Ids()
    >>> [ids.keep("p2"), ids.keep("p2"), ids.keep("no good"), ids.keep(None)]
    ['p2', None, None, None]
    >>> [ids.count("p"), ids.count("p")]
    ['p1', 'p3']
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}

    def keep(self, id: str | None) -> str | None:
        """`id`, if it is an NCName that nothing else has."""
        if not id or id in self._taken or not _ncname().fullmatch(id):
            return None
        self._taken.add(id)
        return id

    def count(self, prefix: str) -> str:
        """The next one with this prefix."""
        while True:
            count = self._counts[prefix] = self._counts.get(prefix, 0) + 1
            id = f"{prefix}{count}"
            if id not in self._taken:
                self._taken.add(id)
                return id
