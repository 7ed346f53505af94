import pytest

from newsexport.finding import Finding
from newsexport.reporter import FailOn, Outcome
from newsexport.tally import Tally
from reported import missing

ERROR = Finding("NX501", "error", "wrong")
WARNING = Finding("NX101", "warning", "odd")
INFO = Finding("NX701", "info", "known")


def tally(*outcomes: Outcome) -> Tally:
    made = Tally()
    assert tuple(made.through(outcomes)) == outcomes
    return made


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ((), "0 files checked: nothing found"),
        ((Outcome("a"),), "1 file checked: nothing found"),
        ((Outcome("a", (ERROR,)), Outcome("b")), "2 files checked: 1 error in 1 file"),
        (
            (Outcome("a", (ERROR, WARNING, WARNING)), Outcome("b", (INFO, ERROR))),
            "2 files checked: 2 errors, 2 warnings, 1 note in 2 files",
        ),
        # the parts of one file are one file
        (
            (Outcome("a"), Outcome("a", (INFO,)), Outcome("a", (INFO,)), Outcome("b")),
            "2 files checked: 2 notes in 1 file",
        ),
        (
            (Outcome("a"), Outcome("b", error=missing("b"))),
            "1 file checked: nothing found; 1 file could not be checked",
        ),
        (
            tuple(Outcome(str(at), (WARNING,)) for at in range(1200)),
            "1,200 files checked: 1,200 warnings in 1,200 files",
        ),
    ],
)
def test_the_sentence_counts_files_and_findings(
    outcomes: tuple[Outcome, ...], expected: str
) -> None:
    assert tally(*outcomes).sentence() == expected


def test_the_sentence_tells_what_the_baseline_did() -> None:
    told = tally(Outcome("a")).sentence(known=3, resolved=1)
    assert told == "1 file checked: nothing found; baseline: 3 known, 1 resolved"


@pytest.mark.parametrize(
    ("findings", "failing"),
    [
        ((ERROR,), ["error", "warning", "info"]),
        ((WARNING, INFO), ["warning", "info"]),
        ((INFO,), ["info"]),
        ((), []),
    ],
)
def test_a_run_fails_at_the_level_that_is_asked_for(
    findings: tuple[Finding, ...], failing: list[FailOn]
) -> None:
    levels: tuple[FailOn, ...] = ("error", "warning", "info", "never")
    made = tally(Outcome("a", findings))
    assert [level for level in levels if made.fails(level)] == failing
