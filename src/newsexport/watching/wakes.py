"""When to look into a folder: as the system tells of changes, and now and then besides.

The system's word (inotify, FSEvents, ReadDirectoryChangesW) is only a reason to look sooner: it is
silent about files on network drives that others write, and it can lose some. So nothing depends
on it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

from newsexport.errors import OutputError


def wakes(
    folder: Path, stop: Event, seconds: float, *, poll: bool, tell: Callable[[str], None]
) -> Iterator[None]:
    """At once, then whenever something changes in `folder`, once in `seconds` at least, until
    `stop` is set. With `poll`, or where the system tells nothing, only once in `seconds`, of which
    `tell` is told."""
    yield None
    if not poll:
        try:
            yield from _told(folder, stop, seconds)
        except (OSError, RuntimeError) as error:  # no more watches, or a file system without
            tell(f"the system does not tell of changes ({error}): looking every {seconds:g} s")
    while not stop.wait(seconds):
        yield None


def once(seconds: float, sleep: Callable[[float], None]) -> Iterator[None]:
    """What is there already: now, and again when it has settled."""
    yield None
    sleep(seconds)
    yield None


def _told(folder: Path, stop: Event, seconds: float) -> Iterator[None]:
    try:
        from watchfiles import watch
    except ImportError:
        message = "the package watchfiles is not installed"
        hint = "pip install 'newsexport[push]', or use --poll"
        raise OutputError("watch-missing", str(folder), message, hint) from None
    for _ in watch(
        folder,
        watch_filter=None,
        stop_event=stop,
        rust_timeout=max(50, int(seconds * 1000)),
        yield_on_timeout=True,
        raise_interrupt=True,
        recursive=False,
        debounce=200,
    ):
        yield None
