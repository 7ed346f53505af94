"""What was pushed, written down: one run at a time, through kills and full disks."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from conftest import ROOT
from newsexport.errors import ReceiverError
from newsexport.push.journal import Journal, Row
from newsexport.receiver import Post
from push.fake_receiver import FakeSession

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
SITE = "wordpress https://news.example.org/"
POST = Post("5", "https://news.example.org/?p=5&preview_nonce=b01d", "draft", "")


def opened(path: Path, receiver: str = SITE) -> Journal:
    return Journal(path, receiver, patience=0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def refusal(path: Path) -> ReceiverError:
    with pytest.raises(ReceiverError) as error:
        opened(path)
    return error.value


def test_a_row_goes_from_none_to_sending_to_done(path: Path) -> None:
    with opened(path) as journal:
        assert journal.find("g") is None
        journal.sending("g", NOW)
        assert journal.find("g") == Row(True, None, None)
        journal.done("g", POST, "d1", NOW)
        assert journal.find("g") == Row(False, "5", "d1")
        journal.sending("g", NOW)
        assert journal.find("g") == Row(True, "5", "d1")
        assert journal.find("other") is None


def test_it_is_still_there_when_it_is_opened_again(path: Path) -> None:
    with opened(path) as journal:
        journal.done("g", POST, "d1", NOW)
    with opened(path) as journal:
        assert journal.find("g") == Row(False, "5", "d1")


def test_what_was_refused_is_as_before(path: Path) -> None:
    with opened(path) as journal:
        journal.sending("new", NOW)
        journal.refused("new")
        assert journal.find("new") is None
        journal.done("old", POST, "d1", NOW)
        journal.sending("old", NOW)
        journal.refused("old")
        assert journal.find("old") == Row(False, "5", "d1")


def test_what_is_forgotten_is_gone_and_nothing_else(path: Path) -> None:
    with opened(path) as journal:
        journal.done("g", POST, "d1", NOW)
        journal.done("h", POST, "d1", NOW)
        journal.forget("g")
        assert journal.find("g") is None
        assert journal.find("h") == Row(False, "5", "d1")


def test_a_post_counts_at_its_own_receiver_alone(path: Path) -> None:
    """Two sites in one file: the id 5 is another post at each."""
    with opened(path) as journal:
        journal.done("g", POST, "d1", NOW)
    with opened(path, "wordpress https://staging.example.org/") as journal:
        assert journal.find("g") is None
        journal.done("g", POST._replace(id="6"), "d1", NOW)
        journal.refused("g")
        journal.forget("g")
    with opened(path) as journal:
        assert journal.find("g") == Row(False, "5", "d1")


@pytest.mark.parametrize("guid", ["", "urn:ä", "half \ud800", "a\0b", "' OR 1=1 --", "x" * 10_000])
def test_any_guid_is_kept_as_it_is(guid: str, path: Path) -> None:
    with opened(path) as journal:
        journal.done("another", POST, "d0", NOW)
        journal.done(guid, POST, "d1", NOW)
        assert journal.find(guid) == Row(False, "5", "d1")
        assert journal.find("another") == Row(False, "5", "d0")


def test_the_query_of_an_address_is_not_kept(path: Path) -> None:
    with opened(path) as journal:
        journal.done("g", POST, "d1", NOW)
    assert b"b01d" not in path.read_bytes()
    assert b"https://news.example.org/" in path.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="modes tell who may read on POSIX only")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "journal.sqlite"
    before = os.umask(0)
    try:
        with opened(path) as journal:
            journal.sending("g", NOW)
            modes = {stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert modes == {0o600}


# Who has it


def test_a_second_run_is_told_that_it_is_in_use(path: Path) -> None:
    with opened(path) as journal:
        error = refusal(path)
        assert (error.code, error.address) == ("journal-busy", str(path))
        assert "newsexport watch" in error.hint
        journal.sending("g", NOW)
    with opened(path) as journal:
        assert journal.find("g") == Row(True, None, None)


OPEN_IT = """
import sys
from pathlib import Path
from newsexport.errors import ReceiverError
from newsexport.push.journal import Journal
try:
    with Journal(Path(sys.argv[1]), "site", patience=0):
        print("open")
except ReceiverError as error:
    print(error.code)
"""


def in_another_process(path: Path) -> str:
    command = [sys.executable, "-c", OPEN_IT, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_another_process_is_told_so_too_even_after_this_one_tried_twice(path: Path) -> None:
    with opened(path):
        # POSIX: closing any descriptor of a file gives up the locks of the process on it
        assert refusal(path).code == "journal-busy"
        assert in_another_process(path) == "journal-busy"
    assert in_another_process(path) == "open"


# What is no journal


def of_version(path: Path, version: int, table: str = "") -> None:
    database = sqlite3.connect(path)
    if table:
        database.execute(table)
    database.execute(f"PRAGMA user_version = {version}")
    database.commit()
    database.close()


@pytest.mark.parametrize(
    "content", [b"x" * 5000, b"SQLite format 3\0" + b"\xff" * 5000, b"not a database"]
)
def test_a_broken_file_is_told_and_left_as_it_is(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    error = refusal(path)
    assert error.code == "journal-broken"
    assert "move it away" in error.hint
    assert path.read_bytes() == content


def test_another_programs_database_is_not_written_to(path: Path) -> None:
    of_version(path, 0, "CREATE TABLE bookmarks (address TEXT)")
    before = path.read_bytes()
    assert refusal(path).code == "journal-broken"
    assert path.read_bytes() == before


def test_a_table_of_other_columns_is_told(path: Path) -> None:
    of_version(path, 1, "CREATE TABLE posts (address TEXT)")
    with opened(path) as journal, pytest.raises(ReceiverError) as error:
        journal.find("g")
    assert error.value.code == "journal-broken"


def test_an_empty_file_is_a_new_journal(path: Path) -> None:
    path.touch()
    with opened(path) as journal:
        assert journal.find("g") is None


def test_a_newer_version_is_not_touched(path: Path) -> None:
    of_version(path, 2, "CREATE TABLE articles (guid TEXT)")
    before = path.read_bytes()
    error = refusal(path)
    assert (error.code, error.hint) == ("journal-newer", "update newsexport")
    assert path.read_bytes() == before


def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "journal-unwritable"


def test_a_place_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    error = refusal(tmp_path / "file" / "journal.sqlite")
    assert (error.code, error.hint) == ("journal-unwritable", "name another place with --journal")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
def test_a_fifo_is_no_journal_and_nobody_waits_for_it(path: Path) -> None:
    os.mkfifo(path)
    assert refusal(path).code == "journal-unwritable"


# Disks that are full

WRITE_MUCH = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from newsexport.errors import ReceiverError
from newsexport.push.journal import Journal
now = datetime(2026, 1, 15, tzinfo=UTC)
with Journal(Path(sys.argv[1]), "site") as journal:
    journal.sending("first", now)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    try:
        for number in range(10_000):
            journal.sending(f"{number} " + "x" * 1000, now)
    except ReceiverError as error:
        print(error.code, journal.find("first"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of files here")
def test_a_disk_that_is_full_is_told_and_what_was_written_stays(path: Path) -> None:
    command = [sys.executable, "-c", WRITE_MUCH, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "journal-full Row(sending=True, id=None, digest=None)\n"
    with opened(path, "site") as journal:
        assert journal.find("first") == Row(True, None, None)
        journal.sending("last", NOW)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_device_is_no_journal() -> None:
    assert refusal(Path("/dev/full")).code == "journal-unwritable"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "journal-full"),
        ("SQLITE_IOERR_WRITE", "journal-full"),
        ("SQLITE_BUSY", "journal-busy"),
        ("SQLITE_READONLY_DBMOVED", "journal-unwritable"),
        ("SQLITE_CANTOPEN", "journal-unwritable"),
        ("SQLITE_CORRUPT_INDEX", "journal-broken"),
        ("SQLITE_NOTADB", "journal-broken"),
    ],
)
def test_what_sqlite_says_has_a_code_of_ours(name: str, code: str, path: Path) -> None:
    class Failing:
        def execute(self, *_: object) -> None:
            error = sqlite3.OperationalError("no")
            error.sqlite_errorcode = getattr(sqlite3, name)
            raise error

        def close(self) -> None:
            pass

    journal = opened(path)
    journal._database.close()
    journal._database = Failing()  # type: ignore[assignment]
    for act in (journal.find, journal.forget, journal.refused):
        with pytest.raises(ReceiverError) as told:
            act("g")
        assert (told.value.code, told.value.address) == (code, str(path))


# Killed, really


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
@pytest.mark.parametrize("number", range(1, 19))
def test_a_process_that_is_killed_at_any_step_leaves_each_article_once_after_the_next(
    number: int, tmp_path: Path
) -> None:
    def run(number: int) -> subprocess.CompletedProcess[str]:
        pusher = str(Path(__file__).parent / "killed_pusher.py")
        path = os.pathsep.join([str(ROOT / "tests"), str(ROOT / "src")])
        return subprocess.run(
            [sys.executable, pusher, str(tmp_path), str(number)],
            env={**os.environ, "PYTHONPATH": path},
            stdout=subprocess.PIPE,
            text=True,
        )

    assert run(number).returncode == -signal.SIGKILL
    assert run(0).returncode == 0
    posts = FakeSession(tmp_path / "site.json").posts
    assert [post["guid"] for post in posts] == [f"urn:example:{one}" for one in (1, 2, 3)]
    assert run(0).stdout == "unchanged\n" * 3
