"""What was pushed, in an SQLite file: one row for each receiver and article, told by its guid.

A row is `sending` from before a request is made until its answer is known. One that still is when
a run begins tells of a run that was cut off: the receiver may have the article or not, and is
asked. The receiver itself keeps the guid too, so that a journal that is lost costs requests and
no double posts.

A run holds the file for itself: two that write to one receiver at once could both find that an
article is not there yet. The lock is the system's and ends with the process.
"""

import os
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Self

from newsexport.errors import ReceiverError
from newsexport.receiver import Post

_VERSION = 1
_PATIENCE = 5.0
_TABLE = """
CREATE TABLE posts (
    receiver TEXT NOT NULL,
    guid TEXT NOT NULL,
    sending INTEGER NOT NULL,
    id TEXT,
    link TEXT,
    digest TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (receiver, guid)
)
"""


class Row(NamedTuple):
    """What is known of an article."""

    sending: bool  # a request was made whose answer is not known
    id: str | None  # of its post; None where none is known to be there
    digest: str | None  # of the plan that was sent last


class Journal:
    """The journal at `path`, as far as it tells of `receiver`, which is a name and an address: a
    post's id means another post at another receiver. `patience` is how many seconds another run
    is waited for. To be used in a `with`.

    ReceiverError, from opening it and from every method: journal-busy (another run has it),
    journal-broken, journal-newer, journal-full and journal-unwritable.
    """

    def __init__(self, path: Path, receiver: str, *, patience: float = _PATIENCE) -> None:
        self._path = path
        self._receiver = receiver
        self._patience = patience
        self._database = self._opened()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def find(self, guid: str) -> Row | None:
        try:
            found = self._database.execute(
                "SELECT sending, id, digest FROM posts WHERE receiver = ? AND guid = ?",
                self._key(guid),
            ).fetchone()
        except sqlite3.Error as error:
            raise self._failure(error) from None
        return Row(bool(found[0]), found[1], found[2]) if found else None

    def sending(self, guid: str, now: datetime) -> None:
        """Before a request is made. When this returns, the row is on the disk."""
        self._write(
            "INSERT INTO posts (receiver, guid, sending, at) VALUES (?, ?, 1, ?)"
            " ON CONFLICT (receiver, guid) DO UPDATE SET sending = 1, at = excluded.at",
            (*self._key(guid), now.isoformat()),
        )

    def done(self, guid: str, post: Post, digest: str, now: datetime) -> None:
        """The receiver has the article, as the plan with `digest` says."""
        link = post.link.partition("?")[0]
        self._write(
            "INSERT INTO posts (receiver, guid, sending, id, link, digest, at)"
            " VALUES (?, ?, 0, ?, ?, ?, ?)"
            " ON CONFLICT (receiver, guid) DO UPDATE SET sending = 0, id = excluded.id,"
            " link = excluded.link, digest = excluded.digest, at = excluded.at",
            (*self._key(guid), post.id, link, digest, now.isoformat()),
        )

    def refused(self, guid: str) -> None:
        """The receiver said no: all is as it was before the request."""
        this = "WHERE receiver = ? AND guid = ?"
        self._write(f"DELETE FROM posts {this} AND id IS NULL", self._key(guid))
        self._write(f"UPDATE posts SET sending = 0 {this}", self._key(guid))

    def forget(self, guid: str) -> None:
        self._write("DELETE FROM posts WHERE receiver = ? AND guid = ?", self._key(guid))

    def _key(self, guid: str) -> tuple[str, str]:
        return self._receiver, _storable(guid)

    def _write(self, statement: str, values: tuple[str, ...]) -> None:
        try:
            # each a transaction of its own
            self._database.execute(statement, tuple(map(_storable, values)))
        except sqlite3.Error as error:
            raise self._failure(error) from None

    def _opened(self) -> sqlite3.Connection:
        self._make()
        database = None
        try:
            database = sqlite3.connect(self._path, timeout=self._patience, isolation_level=None)
            database.execute("PRAGMA locking_mode = EXCLUSIVE")
            database.execute("PRAGMA synchronous = FULL")
            database.execute("BEGIN EXCLUSIVE")
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version == 0:
                if database.execute("SELECT 1 FROM sqlite_master").fetchone():
                    raise sqlite3.DatabaseError("another program's")
                database.execute(_TABLE)
                database.execute(f"PRAGMA user_version = {_VERSION}")
            database.execute("COMMIT")
        except sqlite3.Error as error:
            if database:
                database.close()
            raise self._failure(error) from None
        if version not in (0, _VERSION):
            database.close()
            message = f"is of version {version}, and this newsexport knows {_VERSION}"
            hint = "update newsexport"
            raise ReceiverError("journal-newer", str(self._path), message, hint)
        return database

    def _make(self) -> None:
        """Have a file at the path."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists():
                # not opened: to close it would give up a lock that this process has on it
                reason = "" if self._path.is_file() else "it is no file"
            else:
                # its owner alone need know what was sent where
                os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
                reason = ""
        except (OSError, ValueError) as error:
            reason = (getattr(error, "strerror", None) or str(error)).lower()
        if reason:
            hint = "name another place with --journal"
            message = f"cannot be opened: {reason}"
            raise ReceiverError("journal-unwritable", str(self._path), message, hint)

    def _failure(self, error: sqlite3.Error) -> ReceiverError:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        name, message, hint = _FAILURES.get(code, _BROKEN)
        return ReceiverError(name, str(self._path), message, hint)


def _storable(text: str) -> str:
    """`text` as SQLite takes it: half characters stand as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


_BROKEN = (
    "journal-broken",
    "is no journal that can be read",
    "move it away, or name another with --journal: the receiver is asked what it has",
)
_FULL = ("journal-full", "cannot be written: the disk is full", "make room, and push again")
_UNWRITABLE = ("journal-unwritable", "cannot be written", "name another place with --journal")
_FAILURES = {
    sqlite3.SQLITE_BUSY: (
        "journal-busy",
        "is in use by another run",
        "wait for it, or stop it; a `newsexport watch` holds it as long as it runs",
    ),
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: (
        "journal-full",
        "cannot be written: the disk fails, or no more may be written to it",
        "make room, or name another place with --journal",
    ),
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
}
