"""From the characters of a text as it is read to those that write it.

Most characters are written as themselves. Only where one is not (an escape, a reference, a tag
between two of them) a mark is set; what lies between two marks is counted.
"""

from array import array
from bisect import bisect_left, bisect_right


class Marks:
    """Counts of characters, and the places they are at; both begin with the first mark."""

    def __init__(self, place: int, count: int = 0) -> None:
        self._counts = array("q", (count,))
        self._places = array("q", (place,))

    def add(self, start: int, end: int, width: int) -> None:
        """From `start` to `end`, behind all marks before, `width` characters are written."""
        count = self.count(start)
        if not width:
            self.go_on(start, count)
        self.go_on(end, count + width)

    def go_on(self, place: int, count: int) -> None:
        """At `place`, behind all marks before, stands the character with `count` before it."""
        self._counts.append(count)
        self._places.append(place)

    def count(self, place: int) -> int:
        """How many characters are written before `place`."""
        mark = bisect_right(self._places, place) - 1
        return self._counts[mark] + place - self._places[mark]

    def place(self, count: int) -> int:
        """Where the character with `count` before it begins."""
        mark = bisect_right(self._counts, count) - 1
        return self._places[mark] + count - self._counts[mark]

    def end(self, count: int) -> int:
        """Where that character ends."""
        behind = bisect_left(self._counts, count + 1)
        if behind < len(self._counts) and self._counts[behind] == count + 1:
            return self._places[behind]
        return self.place(count) + 1
