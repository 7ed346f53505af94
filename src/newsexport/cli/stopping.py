"""Ending in good order: what is in hand is finished, and nothing new is begun."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from newsexport.cli.messages import say


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
        say("newsexport: stopping after the article in hand; once more stops at once")
        stop()

    for number in before:
        signal.signal(number, called)
    try:
        yield
    finally:
        restore()
