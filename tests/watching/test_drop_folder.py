"""Which files of a drop folder are taken, and where they go."""

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Timer

import pytest

from newsexport.errors import OutputError, SourceError
from newsexport.watching.drop_folder import State, scan, settled, standing
from newsexport.watching.loop import Handled, Verdict, folders, refusal, watch
from newsexport.watching.wakes import once, wakes

DONE, LATER = Verdict("done"), Verdict("later", ("the receiver is away",))


class Clock:
    """A clock that goes on by one second for each look into the folder."""

    def __init__(self, looks: int) -> None:
        self.seconds = 0.0
        self.looks = looks

    def __call__(self) -> float:
        return self.seconds

    def wakes(self) -> Iterator[None]:
        for _ in range(self.looks):
            yield None
            self.seconds += 1


class Desk:
    """Handles files as it is told, and remembers which."""

    def __init__(self, *verdicts: Verdict) -> None:
        self.verdicts = list(verdicts)
        self.seen: list[str] = []

    def __call__(self, path: Path) -> Verdict:
        self.seen.append(path.name)
        return self.verdicts.pop(0) if self.verdicts else DONE


def run(drop: Path, desk: Desk, looks: int = 4, settle: float = 2) -> list[Handled]:
    clock = Clock(looks)
    return list(watch(folders(drop), desk, clock.wakes(), clock, settle=settle))


def put(path: Path, text: str = "Text", modified: int = 0) -> Path:
    path.write_text(text, "utf-8")
    if modified:
        os.utime(path, (modified, modified))
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_only_finished_regular_files_are_candidates_the_oldest_first(tmp_path: Path) -> None:
    put(tmp_path / "b.txt", modified=1_000)
    put(tmp_path / "a.txt", modified=2_000)
    for name in (".hidden", "c.txt.part", "d.txt~", "b.jpg"):
        put(tmp_path / name)
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    assert [*scan(tmp_path)] == ["b.txt", "a.txt"]


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot be looked into") as caught:
        scan(tmp_path / "none")
    assert caught.value.code == "watch-folder"


def test_a_file_that_grows_has_not_settled() -> None:
    files = standing({}, {"a": State(1, 1, 1)}, 0)
    files = standing(files, {"a": State(2, 2, 1)}, 1.5)
    assert [*settled(files, 3, 2)] == []
    assert [*settled(files, 3.5, 2)] == ["a"]


def test_a_file_that_was_replaced_has_not_settled() -> None:
    files = standing({}, {"a": State(1, 1, 1)}, 0)
    assert [*settled(standing(files, {"a": State(1, 1, 2)}, 2), 2, 2)] == []


def test_what_is_done_lies_in_done_with_its_pictures(tmp_path: Path) -> None:
    for name in ("harbour.txt", "harbour.jpg", "harbour-2.png", "pier.jpg"):
        put(tmp_path / name)
    handled = run(tmp_path, Desk())
    assert handled == [Handled("harbour.txt", DONE, tmp_path / "done" / "harbour.txt")]
    assert names(tmp_path / "done") == ["harbour-2.png", "harbour.jpg", "harbour.txt"]
    assert names(tmp_path) == ["done", "failed", "pier.jpg"]


def test_what_is_refused_lies_in_failed_with_its_reason(tmp_path: Path) -> None:
    put(tmp_path / "a.txt")
    error = SourceError("encoding-unknown", "a.txt", "is no text", hint="save it as UTF-8")
    run(tmp_path, Desk(refusal(error)))
    assert names(tmp_path / "failed") == ["a.txt", "a.txt.reason.txt"]
    reason = (tmp_path / "failed" / "a.txt.reason.txt").read_text("utf-8")
    assert reason == "error[encoding-unknown] a.txt: is no text (save it as UTF-8)\n"


def test_nothing_that_is_done_is_written_over(tmp_path: Path) -> None:
    for text in ("first", "second", "third"):
        put(tmp_path / "a.txt", text)
        run(tmp_path, Desk())
    found = {path.name: path.read_text() for path in (tmp_path / "done").iterdir()}
    assert found == {"a.txt": "first", "a-2.txt": "second", "a-3.txt": "third"}


def test_a_file_waits_while_its_receiver_is_away(tmp_path: Path) -> None:
    put(tmp_path / "a.txt", modified=1)
    put(tmp_path / "b.txt", modified=2)
    desk = Desk(LATER, DONE, DONE)
    handled = run(tmp_path, desk, looks=9)
    # settled at second 2, away; five seconds later it is tried again
    assert desk.seen == ["a.txt", "a.txt", "b.txt"]
    assert [one.put for one in handled] == [
        None,
        tmp_path / "done" / "a.txt",
        tmp_path / "done" / "b.txt",
    ]


def test_a_receiver_that_stays_away_is_tried_ever_more_rarely(tmp_path: Path) -> None:
    put(tmp_path / "a.txt")
    desk = Desk(*[LATER] * 50)
    run(tmp_path, desk, looks=78)
    # at seconds 2, 7, 17, 37, 77
    assert len(desk.seen) == 5
    assert names(tmp_path) == ["a.txt", "done", "failed"]


def test_a_file_that_is_written_while_another_is_handled_is_taken_later(tmp_path: Path) -> None:
    put(tmp_path / "a.txt", modified=1)
    put(tmp_path / "b.txt", modified=2)
    texts = []

    def handle(path: Path) -> Verdict:
        texts.append(path.read_text("utf-8"))
        if path.name == "a.txt":
            put(tmp_path / "b.txt", "all of it")
        return DONE

    clock = Clock(6)
    handled = list(watch(folders(tmp_path), handle, clock.wakes(), clock, settle=2))
    assert [one.name for one in handled] == ["a.txt", "b.txt"]
    assert texts == ["Text", "all of it"]


def test_the_file_in_hand_is_finished_and_no_other_begun(tmp_path: Path) -> None:
    put(tmp_path / "a.txt", modified=1)
    put(tmp_path / "b.txt", modified=2)
    desk, clock = Desk(), Clock(6)
    handled = list(
        watch(
            folders(tmp_path),
            desk,
            clock.wakes(),
            clock,
            settle=2,
            is_ended=lambda: bool(desk.seen),
        )
    )
    assert [one.name for one in handled] == ["a.txt"]
    assert names(tmp_path) == ["b.txt", "done", "failed"]


def test_what_was_handled_but_not_put_away_is_handled_again(tmp_path: Path) -> None:
    put(tmp_path / "a.txt")
    clock, desk = Clock(6), Desk()

    def killed(path: Path) -> Verdict:
        desk(path)
        raise SystemExit

    with pytest.raises(SystemExit):
        list(watch(folders(tmp_path), killed, clock.wakes(), clock, settle=2))
    run(tmp_path, desk)
    assert desk.seen == ["a.txt", "a.txt"]
    assert names(tmp_path / "done") == ["a.txt"]


def test_a_drop_folder_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is no folder"):
        folders(tmp_path / "none")


@pytest.mark.parametrize("poll", [False, True])
def test_a_new_file_wakes(tmp_path: Path, poll: bool) -> None:
    stop = Event()
    told: list[str] = []
    seconds = 0.1 if poll else 20.0  # the system tells at once, or the test takes long
    rounds = wakes(tmp_path, stop, seconds, poll=poll, tell=told.append)
    next(rounds)
    writer = Timer(0.3, put, [tmp_path / "a.txt"])
    writer.start()
    next(rounds)
    writer.join()
    stop.set()
    assert list(rounds) == []
    assert told == []


def test_without_the_system_the_folder_is_polled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import watchfiles

    def refuse(*_: object, **__: object) -> None:
        raise OSError("no space left on device (os error 28)")

    monkeypatch.setattr(watchfiles, "watch", refuse)
    told: list[str] = []
    rounds = wakes(tmp_path, Event(), 0.01, poll=False, tell=told.append)
    next(rounds)
    next(rounds)
    assert told == [
        "the system does not tell of changes (no space left on device (os error 28)): "
        "looking every 0.01 s"
    ]


def test_once_looks_twice_so_that_files_can_settle() -> None:
    slept: list[float] = []
    assert len(list(once(2.0, slept.append))) == 2
    assert slept == [2.0]
