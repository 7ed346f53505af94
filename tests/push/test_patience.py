"""How long is waited, and when no more."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from newsexport.errors import ReceiverError
from newsexport.push.patience import Patience, wait

BUSY = ReceiverError("cms-failed", "", "", again=True)
SILENT = ReceiverError("cms-timeout", "", "", again=True)
BELOW_ONE = 1 - 2**-53


def later(seconds: float) -> ReceiverError:
    return ReceiverError("cms-retry-later", "", "", again=True, after=seconds)


def test_the_bound_doubles_up_to_the_longest() -> None:
    patience = Patience(attempts=9, first=1, longest=20)
    bounds = [wait(patience, attempt, BUSY, BELOW_ONE) for attempt in range(1, 10)]
    assert [bound and round(bound, 6) for bound in bounds] == [1, 2, 4, 8, 16, 20, 20, 20, None]


def test_chance_takes_any_part_of_the_bound() -> None:
    assert wait(Patience(), 3, BUSY, 0.0) == 0.0
    assert wait(Patience(first=1), 3, BUSY, 0.25) == 1.0


def test_what_may_not_be_tried_again_is_not() -> None:
    assert wait(Patience(), 1, ReceiverError("cms-refused", "", ""), 0.5) is None


def test_one_attempt_is_one_attempt() -> None:
    assert wait(Patience(attempts=1), 1, BUSY, 0.5) is None


def test_silence_is_borne_for_fewer_attempts() -> None:
    assert wait(Patience(), 1, SILENT, 0.5) is not None
    assert wait(Patience(), 2, SILENT, 0.5) is None


def test_what_is_asked_for_is_waited_in_full_up_to_the_ceiling() -> None:
    assert wait(Patience(max_wait=60), 1, later(60), 0.0) == 60
    assert wait(Patience(max_wait=60), 1, later(60.001), 0.0) is None
    assert wait(Patience(max_wait=0), 1, later(0), 0.0) == 0


@given(
    st.floats(0, BELOW_ONE),
    st.floats(0, 1e18) | st.none(),
    st.sampled_from(["cms-failed", "cms-timeout", "cms-retry-later"]),
)
def test_every_wait_is_bounded_and_all_of_them_end(
    random: float, after: float | None, code: str
) -> None:
    patience = Patience()
    error = ReceiverError(code, "", "", again=True, after=after)
    for attempt in count(1):
        seconds = wait(patience, attempt, error, random)
        if seconds is None:
            break
        assert 0 <= seconds <= patience.max_wait + patience.longest
        assert seconds >= (after or 0)
    assert attempt <= patience.attempts


def test_a_large_number_of_attempts_overflows_nothing() -> None:
    assert wait(Patience(attempts=5000), 1000, BUSY, 0.5) == 10.0
