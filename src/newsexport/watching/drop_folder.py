"""Which files of a drop folder can be taken.

A file is taken once it has stayed the same for a while, since whoever writes it may not be done:
few programs write beside and rename. What is hidden, a link, no regular file or named as unfinished
files are is left alone, and so are folders, those for what is done among them. A picture is
taken along with its article: `harbour.jpg` and `harbour-2.png` belong to `harbour.txt`.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from newsexport.errors import SourceError

UNFINISHED = (".part", ".partial", ".tmp", ".crdownload", ".filepart", ".swp", "~")
PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")


class State(NamedTuple):
    """What changes when a file is written."""

    size: int
    modified: int  # nanoseconds
    inode: int


class Standing(NamedTuple):
    """Since when a file has been as it is."""

    state: State
    since: float  # seconds of the clock that the caller goes by


def scan(folder: Path) -> dict[str, State]:
    """The files of `folder` that may be taken, those written first before others.

    SourceError where the folder cannot be looked into.
    """
    found: dict[str, State] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_candidate(entry.name) and (state := state_of(entry)):
                    found[entry.name] = state
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise SourceError("watch-folder", str(folder), f"cannot be looked into: {reason}") from None
    return dict(sorted(found.items(), key=lambda one: (one[1].modified, one[0])))


def is_candidate(name: str) -> bool:
    """Whether a file of this name may be an article.

    >>> [is_candidate(name) for name in ("a.txt", ".a.txt", "a.txt.part", "a.txt~", "a.JPG")]
    [True, False, False, False, False]
    """
    return not name.startswith(".") and not name.lower().endswith(UNFINISHED + PICTURES)


def state_of(file: os.DirEntry[str] | Path) -> State | None:
    """How a file is; None where there is none, and for links and what is no regular file."""
    try:
        found = file.stat(follow_symlinks=False)
    except OSError:  # gone in the meantime
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return State(found.st_size, found.st_mtime_ns, found.st_ino)


def standing(
    before: Mapping[str, Standing], found: Mapping[str, State], now: float
) -> dict[str, Standing]:
    """Since when each file that was found has been as it is, by what was known before.

    >>> first = standing({}, {"a": State(1, 1, 1), "b": State(1, 1, 2)}, 10.0)
    >>> later = standing(first, {"a": State(1, 1, 1), "b": State(9, 2, 2)}, 11.0)
    >>> later["a"].since, later["b"].since
    (10.0, 11.0)
    """
    return {
        name: before[name]
        if name in before and before[name].state == state
        else Standing(state, now)
        for name, state in found.items()
    }


def settled(files: Mapping[str, Standing], now: float, seconds: float) -> Iterator[str]:
    """The names of files that have been the same for `seconds`."""
    return (name for name, one in files.items() if now - one.since >= seconds)


def companions(article: str, names: Iterable[str]) -> list[str]:
    """Which of `names` are pictures that belong to the file called `article`.

    >>> companions("harbour.txt", ["harbour.jpg", "harbour-2.PNG", "harbour-old.jpg", "pier.jpg"])
    ['harbour.jpg', 'harbour-2.PNG']
    """
    stem = Path(article).stem
    found = []
    for name in names:
        path = Path(name)
        number = path.stem.removeprefix(f"{stem}-")
        own = path.stem == stem or (number != path.stem and number.isascii() and number.isdigit())
        if own and path.suffix.lower() in PICTURES:
            found.append(name)
    return found
