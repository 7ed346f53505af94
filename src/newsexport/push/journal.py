"""What was pushed, in an SQLite file: one row for each article, told by its guid.

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
_PATIENCE = 5.0  # seconds that another run is waited for
_TABLE = """
CREATE TABLE posts (
    guid TEXT PRIMARY KEY,
    sending INTEGER NOT NULL,
    id TEXT,
    link TEXT,
    digest TEXT,
    at TEXT NOT NULL
) STRICT
"""


class Row(NamedTuple):
    """What is known of an article."""

    sending: bool  # a request was made whose answer is not known
    id: str | None  # of its post; None where none is known to be there
    digest: str | None  # of the plan that was sent last


class Journal:
    """The journal at `path`, for one receiver; to be used in a `with`.

    ReceiverError, from opening it and from every method: journal-busy (another run has it),
    journal-broken, journal-newer, journal-full and journal-unwritable.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database = self._opened()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def find(self, guid: str) -> Row | None:
        try:
            found = self._database.execute(
                "SELECT sending, id, digest FROM posts WHERE guid = ?", (_key(guid),)
            ).fetchone()
        except sqlite3.Error as error:
            raise self._failure(error) from None
        return Row(bool(found[0]), found[1], found[2]) if found else None

    def sending(self, guid: str, now: datetime) -> None:
        """Before a request is made. When this returns, the row is on the disk."""
        self._write(
            "INSERT INTO posts (guid, sending, at) VALUES (?, 1, ?)"
            " ON CONFLICT (guid) DO UPDATE SET sending = 1, at = excluded.at",
            (_key(guid), now.isoformat()),
        )

    def done(self, guid: str, post: Post, digest: str, now: datetime) -> None:
        """The receiver has the article, as the plan with `digest` says."""
        self._write(
            "INSERT INTO posts (guid, sending, id, link, digest, at) VALUES (?, 0, ?, ?, ?, ?)"
            " ON CONFLICT (guid) DO UPDATE SET sending = 0, id = excluded.id,"
            " link = excluded.link, digest = excluded.digest, at = excluded.at",
            (_key(guid), post.id, post.link.partition("?")[0], digest, now.isoformat()),
        )

    def refused(self, guid: str) -> None:
        """The receiver said no: all is as it was before the request."""
        self._write("DELETE FROM posts WHERE guid = ? AND id IS NULL", (_key(guid),))
        self._write("UPDATE posts SET sending = 0 WHERE guid = ?", (_key(guid),))

    def forget(self, guid: str) -> None:
        self._write("DELETE FROM posts WHERE guid = ?", (_key(guid),))

    def _write(self, statement: str, values: tuple[str | None, ...]) -> None:
        try:
            self._database.execute(statement, values)  # each a transaction of its own
        except sqlite3.Error as error:
            raise self._failure(error) from None

    def _opened(self) -> sqlite3.Connection:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # its owner alone need know what was sent where
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            message = f"cannot be opened: {reason}"
            hint = "name another place with --journal"
            raise ReceiverError("journal-unwritable", str(self._path), message, hint) from None
        database = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            database.execute("PRAGMA locking_mode = EXCLUSIVE")
            database.execute("PRAGMA synchronous = FULL")
            database.execute("BEGIN EXCLUSIVE")
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version == 0:
                database.execute(_TABLE)
                database.execute(f"PRAGMA user_version = {_VERSION}")
            database.execute("COMMIT")
        except sqlite3.Error as error:
            database.close()
            raise self._failure(error) from None
        if version not in (0, _VERSION):
            database.close()
            message = f"is of version {version}, and this newsexport knows {_VERSION}"
            hint = "update newsexport"
            raise ReceiverError("journal-newer", str(self._path), message, hint)
        return database

    def _failure(self, error: sqlite3.Error) -> ReceiverError:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        name, message, hint = _FAILURES.get(code, _BROKEN)
        return ReceiverError(name, str(self._path), message, hint)


def _key(guid: str) -> str:
    """`guid` as SQLite takes it: half characters stand as escapes."""
    return guid.encode("utf-8", "backslashreplace").decode("utf-8")


_BROKEN = (
    "journal-broken",
    "is no journal that can be read",
    "move it away: articles that were pushed are found again at the receiver",
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
    sqlite3.SQLITE_IOERR: _FULL,
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
}
