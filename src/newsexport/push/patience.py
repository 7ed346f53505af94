"""How long to wait before trying again, and when to give up.

Exponential back-off with full jitter: any time between none and a bound that doubles, so that
many who were turned away together do not come back together. What the receiver asks for itself
(Retry-After, RFC 9110 section 10.2.3) is waited for in full, up to a ceiling.
"""

from typing import NamedTuple

from newsexport.errors import ReceiverError


class Patience(NamedTuple):
    attempts: int = 5  # of one request, the first among them
    silences: int = 2  # attempts that nobody answers in time, which take the longest
    first: float = 0.5  # seconds: the longest wait before the second
    longest: float = 20.0  # seconds: no back-off is longer
    max_wait: float = 60.0  # seconds: a receiver that asks for more is given up


def wait(patience: Patience, attempt: int, error: ReceiverError, random: float) -> float | None:
    """Seconds to wait before the attempt that follows number `attempt` (from 1), which ended with
    `error`; None to give up. `random` is at least 0 and below 1.

    >>> busy = ReceiverError("cms-failed", "", "", again=True)
    >>> [wait(Patience(), attempt, busy, 0.5) for attempt in (1, 2, 3, 4, 5)]
    [0.25, 0.5, 1.0, 2.0, None]
    >>> later = ReceiverError("cms-retry-later", "", "", again=True, after=30)
    >>> wait(Patience(), 1, later, 0.5), wait(Patience(max_wait=20), 1, later, 0.5)
    (30.25, None)
    """
    after = error.after or 0.0
    attempts = patience.silences if error.code == "cms-timeout" else patience.attempts
    if not error.again or attempt >= attempts or after > patience.max_wait:
        return None
    bound: float = min(patience.longest, patience.first * 2 ** (attempt - 1))
    return after + bound * random
