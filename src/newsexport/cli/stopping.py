"""Ending in good order: what is in hand is finished, and nothing new is begun."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

_TOLD = b"newsexport: stopping after the article in hand; once more stops at once\n"


@contextmanager
def stoppable(stop: Callable[[], None]) -> Iterator[None]:
    """While the context lasts, SIGTERM and Ctrl-C call `stop` the first time, and end the program
    the second."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def called(number: int, frame: FrameType | None) -> None:
        restore()
        with suppress(OSError):
            # not by `print`: whoever is interrupted may be printing
            os.write(sys.stderr.fileno(), _TOLD)
        stop()

    for number in before:
        signal.signal(number, called)
    try:
        yield
    finally:
        restore()
