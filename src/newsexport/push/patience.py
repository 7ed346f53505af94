"""How long to wait before trying again, and when to give up.

Exponential back-off with full jitter: any time between none and a bound that doubles, so that
many who were turned away together do not come back together. What the receiver asks for itself
(Retry-After, RFC 9110 section 10.2.3) is waited for in full, up to a ceiling.
"""

from typing import NamedTuple


class Patience(NamedTuple):
    attempts: int = 5  # of one request, the first among them
    first: float = 0.5  # seconds: the longest wait before the second
    longest: float = 20.0  # seconds: no back-off is longer
    max_wait: float = 60.0  # seconds: a receiver that asks for more is given up


def wait(patience: Patience, attempt: int, after: float | None, random: float) -> float | None:
    """Seconds to wait before the attempt that follows number `attempt` (from 1); None to give up.

    `after` is what the receiver asks for, `random` is at least 0 and below 1.

    >>> [wait(Patience(), attempt, None, 0.5) for attempt in (1, 2, 3, 4, 5)]
    [0.25, 0.5, 1.0, 2.0, None]
    >>> wait(Patience(), 1, 30.0, 0.5), wait(Patience(), 1, 61.0, 0.5)
    (30.25, None)
    """
    if attempt >= patience.attempts or (after or 0.0) > patience.max_wait:
        return None
    bound: float = min(patience.longest, patience.first * 2 ** (attempt - 1))
    return (after or 0.0) + bound * random
