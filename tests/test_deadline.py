import json
import re
import signal
import threading
import time
from pathlib import Path

import pytest

from cli_runner import CommandLine
from newsexport.deadline import within
from newsexport.errors import SourceError

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "setitimer"), reason="this system has no timer signals"
)
NINJS = {"uri": "urn:x:1", "type": "text", "headline": "a" * 60 + "!"}
SLOW = {"properties": {"headline": {"pattern": "^(a+)+$"}}}


def test_a_regular_expression_without_an_end_is_ended() -> None:
    begun = time.monotonic()
    message = r"s\.json: takes more than 0\.1 s"
    with pytest.raises(SourceError, match=message) as raised, within(0.1, "s.json"):
        re.match("(a+)+b", "a" * 60)
    assert raised.value.code == "schema-slow"
    assert time.monotonic() - begun < 5


def test_what_is_done_in_time_is_not_disturbed() -> None:
    with within(0.05, "s.json"):
        done = sum(range(10))
    time.sleep(0.1)
    assert done == 45


def test_what_fails_by_itself_is_told_as_that() -> None:
    with pytest.raises(KeyError), within(1, "s.json"):
        raise KeyError("a")
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_the_handler_that_was_there_is_there_again() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with within(1, "s.json"):
        assert signal.getsignal(signal.SIGALRM) is not before
    assert signal.getsignal(signal.SIGALRM) is before


def test_beside_the_main_thread_there_is_no_deadline() -> None:
    told: list[str] = []

    def work() -> None:
        with within(0.01, "s.json"):
            time.sleep(0.05)
        told.append("done")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert told == ["done"]


def test_a_schema_that_asks_for_too_much_is_one_line(newsexport_command: CommandLine) -> None:
    Path("a.ninjs.json").write_text(json.dumps(NINJS))
    Path("s.json").write_text(json.dumps(SLOW))
    ran = newsexport_command(
        "validate", "--schema", "s.json", "--max-seconds", "0.2", "a.ninjs.json"
    )
    assert ran.code == 2
    assert ran.err.startswith(
        "newsexport: error[schema-slow] s.json: takes more than 0.2 s for one document"
        " (--max-seconds gives it more)\n"
    )
