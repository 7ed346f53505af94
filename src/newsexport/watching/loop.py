"""The work of a drop folder: each file that has settled is handled, then put away.

    scan -> settled? -> handle -> done/      it was taken
                               -> failed/    it was refused; the reason stands beside it
                               -> stays      its receiver is not there: tried again later

A file is put away after it was handled, so that whatever ends the program in between leaves it in
the folder: handling must therefore do the same thing twice without harm.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from newsexport.errors import NewsExportError, OutputError
from newsexport.files import make_folder, move_new, names_in, write_new
from newsexport.watching.drop_folder import (
    Standing,
    companions,
    scan,
    settled,
    standing,
    state_of,
)

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0  # seconds until a receiver that is away is tried again
DONE, FAILED, REASON = "done", "failed", ".reason.txt"


class Verdict(NamedTuple):
    """What became of a file. `later`: nothing is wrong with it, but it could not be done now."""

    outcome: Literal["done", "refused", "later"]
    reasons: tuple[str, ...] = ()  # a line each


class Handled(NamedTuple):
    name: str
    verdict: Verdict
    put: Path | None  # where the file lies now; None where it stayed


Handle = Callable[[Path], Verdict]


class Folders(NamedTuple):
    drop: Path
    done: Path
    failed: Path


def folders(drop: Path) -> Folders:
    """The drop folder with its two others in it, which are made where they are missing.

    OutputError where there is no such folder, or the others cannot be made.
    """
    if not drop.is_dir():
        raise OutputError("watch-folder", str(drop), "is no folder", "make it first")
    found = Folders(drop, drop / DONE, drop / FAILED)
    make_folder(found.done)
    make_folder(found.failed)
    return found


def watch(
    where: Folders,
    handle: Handle,
    wakes: Iterable[object],
    now: Callable[[], float],
    *,
    settle: float,
    is_ended: Callable[[], bool] = lambda: False,
) -> Iterator[Handled]:
    """Each file that was handled. `wakes` says when to look, once at least a `settle`; `now` is a
    clock of seconds that never goes back. Ends with `wakes`, or after the file in hand once
    `is_ended`.

    SourceError where the folder can no longer be looked into, OutputError where a file cannot be
    put away: to go on would handle it again and again.
    """
    files: dict[str, Standing] = {}
    pause, resume = FIRST_PAUSE, now()
    for _ in wakes:
        files = standing(files, scan(where.drop), now())
        if now() < resume:
            continue
        for name in list(settled(files, now(), settle)):
            if is_ended():
                return
            if state_of(where.drop / name) != files[name].state:
                continue  # it was written again while others were handled
            verdict = handle(where.drop / name)
            if verdict.outcome == "later":
                yield Handled(name, verdict, None)
                pause, resume = min(pause * 2, LONGEST_PAUSE), now() + pause
                break  # what keeps this one keeps the others too
            pause = FIRST_PAUSE
            del files[name]
            yield Handled(name, verdict, put_away(where, name, verdict))


def put_away(where: Folders, name: str, verdict: Verdict) -> Path:
    """Move a file with its pictures to where it belongs, over nothing that is there; its new
    place."""
    folder = where.done if verdict.outcome == "done" else where.failed
    put = move_new(where.drop / name, folder)
    if verdict.outcome == "refused":
        reason = "".join(f"{line}\n" for line in verdict.reasons)
        beside = put.with_name(put.name + REASON)
        write_new(beside, reason.encode("utf-8", "backslashreplace"), force=True)
    for picture in companions(name, names_in(where.drop)):
        move_new(where.drop / picture, folder)
    return put


def refusal(error: NewsExportError) -> Verdict:
    """The verdict on a file that `error` was raised for."""
    hint = f" ({error.hint})" if error.hint else ""
    return Verdict("refused", (f"error[{error.code}] {error}{hint}",))
