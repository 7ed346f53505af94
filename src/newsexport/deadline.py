"""A deadline for work that a stranger's schema gives: its patterns, or its references, may ask for
more than the age of the universe.

Signals reach Python code and the standard library's regular expressions, in the main thread of
POSIX systems; elsewhere there is no deadline.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from newsexport.errors import SourceError

SECONDS = 4.0  # for one document by one schema


class _Late(BaseException):
    """No Exception: libraries catch those."""


@contextmanager
def within(seconds: float, name: str) -> Iterator[None]:
    """SourceError, with `name`, where the work inside takes longer."""
    possible = hasattr(signal, "setitimer") and (
        threading.current_thread() is threading.main_thread()
    )
    if not possible:
        yield
        return
    before = signal.signal(signal.SIGALRM, _raise)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        try:
            yield
        finally:
            # it may still ring on the way here, and is caught below
            signal.setitimer(signal.ITIMER_REAL, 0)
    except _Late:
        message = f"takes more than {seconds:g} s for one document"
        hint = "--max-seconds gives it more"
        raise SourceError("schema-slow", name, message, hint=hint) from None
    finally:
        signal.signal(signal.SIGALRM, before)


def _raise(number: int, frame: FrameType | None) -> None:
    raise _Late
