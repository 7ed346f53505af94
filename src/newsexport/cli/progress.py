"""How far the work is, on a terminal, where it takes a while."""

import sys
import time

_MANY_INPUTS, _MANY_ITEMS = 20, 200  # below that it is done before it is read
_INTERVAL = 0.1  # seconds


class Progress:
    """One line on standard error, written over; nothing where that is no terminal, or where the
    data itself goes to the terminal."""

    def __init__(self, *, data_on_stdout: bool, is_slow: bool = False) -> None:
        self.inputs = 1  # as many as there are
        self.read = 0  # inputs
        self.items = 0
        self._next = 0.0
        self._shown = False
        self._is_slow = is_slow  # it takes a while with few inputs too
        self._possible = sys.stderr.isatty() and not (data_on_stdout and sys.stdout.isatty())

    def one_more_input(self) -> None:
        self.read += 1
        self._show()

    def one_more_item(self) -> None:
        self.items += 1
        self._show()

    def clear(self) -> None:
        """Make room for a line of data."""
        if self._shown:
            sys.stderr.write("\x1b[K")
            sys.stderr.flush()

    end = clear

    def _show(self) -> None:
        few = self.inputs <= _MANY_INPUTS and self.items <= _MANY_ITEMS
        if not self._possible or (few and not self._is_slow):
            return
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _INTERVAL
        self._shown = True
        bar = ""
        if self.inputs > 1:
            done = 24 * self.read // self.inputs
            bar = f"[{'#' * done}{'-' * (24 - done)}] {self.read}/{self.inputs} inputs, "
        # the cursor stays at the line's begin: whatever is told next writes over it
        sys.stderr.write(f"{bar}{self.items} items\x1b[K\r")
        sys.stderr.flush()
