"""The file system, standard input and the clock: the only module that asks them.

Files are written beside their place and renamed, so that no half file bears a real name, and
an existing file is never touched unless that is asked for.
"""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from newsexport.data import HEAD, MAX_INPUT, Data
from newsexport.errors import OutputError, SourceError
from newsexport.identity import free_name
from newsexport.source import Source

STDIN = "-"


def present_moment() -> datetime:
    """Now, in UTC, to the second; SOURCE_DATE_EPOCH where the environment sets it.

    SourceError where it is set to something that is no number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        try:
            return datetime.fromtimestamp(int(epoch), UTC)
        except (ValueError, OverflowError, OSError):
            message = f"{epoch[:40]!r} is no number of seconds since 1970"
            raise SourceError("clock", "SOURCE_DATE_EPOCH", message) from None
    return datetime.now(UTC).replace(microsecond=0)


def schemas_folder() -> Path:
    """Where this user keeps official schemas: NEWSEXPORT_SCHEMAS where the environment sets it,
    else a folder among the user's data. SourceError where the system knows no home of the user.
    """
    given = os.environ.get("NEWSEXPORT_SCHEMAS")
    return Path(given) if given else _data_folder("NEWSEXPORT_SCHEMAS") / "schemas"


def journals_folder() -> Path:
    """Where this user's journals of what was pushed lie: NEWSEXPORT_JOURNALS where the environment
    sets it, else a folder among the user's data; SourceError as `schemas_folder`."""
    given = os.environ.get("NEWSEXPORT_JOURNALS")
    return Path(given) if given else _data_folder("NEWSEXPORT_JOURNALS") / "pushed"


def _data_folder(variable: str) -> Path:
    """Our folder among the user's data (XDG_DATA_HOME, Application Support, LOCALAPPDATA);
    `variable` is what names another."""
    told = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_DATA_HOME", "")
    try:
        if os.path.isabs(told):  # XDG: what is relative there counts as not set
            data = Path(told)
        elif sys.platform == "win32":
            data = Path.home() / "AppData" / "Local"
        elif sys.platform == "darwin":
            data = Path.home() / "Library" / "Application Support"
        else:
            data = Path.home() / ".local" / "share"
    except RuntimeError:
        message = "the system knows no home of this user"
        hint = f"set {variable} to a folder"
        raise SourceError("no-home", variable, message, hint=hint) from None
    return data / "newsexport"


class Input(NamedTuple):
    """A file to read, or "-" for standard input."""

    path: str
    folder: Path = Path()  # below the directory that was given, where one was


def find_inputs(given: Iterable[str]) -> Iterator[Input | SourceError]:
    """What `given` names, in its order: files as they are; of a directory all the files below it,
    by name, hidden ones left out; of a pattern (`*`, `?`, `[`, `**` for any folders) what fits.

    A directory or pattern that gives nothing comes as a SourceError.
    """
    for path in given:
        if path != STDIN and os.path.isdir(path):
            yield from _walk(path)
        elif path != STDIN and any(sign in path for sign in "*?[") and not os.path.lexists(path):
            import glob

            found = sorted(glob.glob(path, recursive=True))
            if not found:
                yield SourceError("input-missing", path, "no file fits", hint="check the pattern")
            for name in found:
                if not os.path.isdir(name):
                    yield Input(name)
        else:
            yield Input(path)


def _walk(top: str) -> Iterator[Input | SourceError]:
    empty = True
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                empty = False
                yield Input(os.path.join(folder, name), Path(os.path.relpath(folder, top)))
    if empty:
        yield SourceError("input-directory", top, "holds no files", hint="hidden ones do not count")


@contextmanager
def opened(
    path: str,
    *,
    stdin_name: str = "<stdin>",
    declared: str | None = None,
    max_input: int = MAX_INPUT,
) -> Iterator[Data]:
    """The bytes of the file at `path`, "-" for standard input, while the context lasts.

    SourceError where there is nothing to read: missing, a directory, no permission. An item of
    more than `max_input` bytes is refused when it is read.
    """
    name = stdin_name if path == STDIN else shown_name(path)
    try:
        file = sys.stdin.buffer if path == STDIN else open(path, "rb")  # noqa: SIM115
        head = file.read(HEAD)
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from None
    try:
        yield Data(name, head, file, declared, max_input)
    finally:
        if file is not sys.stdin.buffer:
            file.close()


def shown_name(path: str) -> str:
    """`path` as text that can be written: bytes of it that are no UTF-8 stand as \\xe9."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def read_source(
    path: str,
    *,
    stdin_name: str = "<stdin>",
    declared: str | None = None,
    max_input: int = MAX_INPUT,
) -> Source:
    """The text of the file at `path`; SourceError as from `opened`, and where it is no text."""
    with opened(path, stdin_name=stdin_name, declared=declared, max_input=max_input) as data:
        return data.source()


def _unreadable(name: str, error: OSError | ValueError) -> SourceError:
    if isinstance(error, FileNotFoundError):
        return SourceError("input-missing", name, "no such file", hint="check the name")
    if isinstance(error, IsADirectoryError):
        return SourceError("input-directory", name, "is a directory", hint="name the files in it")
    if isinstance(error, PermissionError):
        return SourceError("input-permission", name, "no permission to read it")
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return SourceError("input-unreadable", name, f"cannot be read: {reason.lower()}")


def write_new(path: Path, data: bytes | Iterable[bytes], *, force: bool = False) -> None:
    """Write `data`, in one or in pieces as they come, to `path`, whole or not at all.

    OutputError where a file (or link) stands there and `force` is not set, and where the
    system refuses. Where the making of a piece raises, nothing is written. What is no file but a
    device or a pipe is written to as the pieces come, and never replaced.
    """
    if _is_device(path):
        try:
            with open(path, "wb") as file:
                file.writelines((data,) if isinstance(data, bytes) else data)
        except OSError as error:
            raise unwritable(path, error) from None
        return
    if not force and os.path.lexists(path):
        raise OutputError("output-exists", str(path), "exists already", "--force overwrites it")
    if path.is_dir():
        raise OutputError("output-directory", str(path), "is a directory")
    part = path.with_name(f".{path.name[:200]}.{os.getpid()}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(part, flags, 0o666)
    except OSError as error:
        raise unwritable(path, error) from None
    try:
        with open(descriptor, "wb") as file:
            for piece in (data,) if isinstance(data, bytes) else data:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        if force:
            os.replace(part, path)
        else:
            _rename_new(part, path)
    except FileExistsError:
        part.unlink(missing_ok=True)
        raise OutputError(
            "output-exists", str(path), "exists already", "--force overwrites it"
        ) from None
    except OSError as error:
        part.unlink(missing_ok=True)
        raise unwritable(path, error) from None
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _is_device(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it, where they are missing; OutputError where that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError("output-unwritable", str(folder), f"cannot be made: {reason}") from None


def names_in(folder: Path) -> tuple[str, ...]:
    """The names of what stands in `folder`, in order; () where there is no such folder.
    SourceError where it cannot be looked into."""
    try:
        return tuple(sorted(os.listdir(folder)))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise _unreadable(str(folder), error) from None


def remove_file(path: Path) -> None:
    """Remove the file (or link) at `path`, if there is one; OutputError where that fails."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError("output-unwritable", str(path), f"cannot be removed: {reason}") from None


def write_another(folder: Path, stem: str, suffix: str, data: bytes) -> Path:
    """Write `data` into `folder` as `stem` with `suffix`, or as `stem-2`, `stem-3` ... where
    another file has that name; where one of them holds just this, it is left. OutputError where
    the system refuses."""
    taken: set[str] = set()
    while True:
        path = folder / (free_name(stem, taken) + suffix)
        try:
            write_new(path, data)
        except OutputError as error:
            if error.code != "output-exists":
                raise
            if _holds(path, data):
                return path
            taken.add(path.name.removesuffix(suffix))
        else:
            return path


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def move_new(path: Path, folder: Path) -> Path:
    """Move the file at `path` into `folder`, as `name-2`, `name-3` ... where one of its name is
    there; its new place. OutputError where the system refuses."""
    taken = set(names_in(folder))
    while True:
        stem = free_name(path.stem, {name.removesuffix(path.suffix) for name in taken})
        target = folder / (stem + path.suffix)
        try:
            _rename_new(path, target)
        except FileExistsError:  # another put one there just now
            taken.add(target.name)
        except OSError as error:
            raise unwritable(target, error) from None
        else:
            return target


def _rename_new(part: Path, path: Path) -> None:
    """Rename, failing where another process has made `path` meanwhile."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        os.rename(part, path)
    else:
        os.unlink(part)


def unwritable(path: Path, error: OSError) -> OutputError:
    """What is told where the system refuses to write to `path`."""
    reason = (error.strerror or str(error)).lower()
    return OutputError("output-unwritable", str(path), f"cannot be written: {reason}")
