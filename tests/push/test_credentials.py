"""Where a secret is looked for, in what order, and how it must be kept."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

from newsexport.errors import ReceiverError
from newsexport.push.address import Site
from newsexport.push.credentials import find_access, system_keyring, variables
from newsexport.registry import get_receiver

SITE = Site("https://news.example.org", "/blog/")
posix = pytest.mark.skipif(os.name != "posix", reason="who may read is told by the mode")


def nothing(service: str, user: str) -> str | None:
    return None


def kept(path: Path, content: str | bytes = "from the file\n", mode: int = 0o600) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(mode)
    return path


def secret_of(
    environment: Mapping[str, str],
    file: Path | None = None,
    keyring: str | None = None,
    receiver: str = "wordpress",
    user: str = "editor",
) -> str:
    access = find_access(get_receiver(receiver), SITE, user, environment, file, lambda *_: keyring)
    assert access.user == user
    return access.secret.reveal()


def refused(file: Path | None = None, user: str = "editor") -> ReceiverError:
    with pytest.raises(ReceiverError) as raised:
        find_access(get_receiver("wordpress"), SITE, user, {}, file, nothing)
    return raised.value


def test_the_environment_is_before_the_file_and_the_file_before_the_keyring(
    tmp_path: Path,
) -> None:
    file = kept(tmp_path / "file")
    environment = {
        "NEWSEXPORT_WORDPRESS_PASSWORD": "of WordPress",
        "NEWSEXPORT_WORDPRESS_KEY": "key",
        "NEWSEXPORT_PASSWORD": "of any",
        "NEWSEXPORT_GHOST_PASSWORD": "of Ghost",
    }
    found = []
    for name in (*variables("wordpress"), None):
        found.append(secret_of(environment, file, "from the keyring"))
        environment.pop(name or "", None)
    assert found == ["of WordPress", "key", "of any", "from the file"]
    assert secret_of(environment, None, "from the keyring") == "from the keyring"


def test_an_empty_variable_is_none() -> None:
    environment = {"NEWSEXPORT_WORDPRESS_PASSWORD": "", "NEWSEXPORT_PASSWORD": "of any"}
    assert secret_of(environment) == "of any"


def test_the_key_of_ghost_needs_no_user() -> None:
    key = "6512f0a1b2c3d4e5f6a7b8c9:" + "0123456789abcdef" * 4
    assert secret_of({"NEWSEXPORT_GHOST_KEY": key}, receiver="ghost", user="") == key


def test_the_keyring_is_asked_by_user_and_origin() -> None:
    asked = []

    def keyring(service: str, user: str) -> str:
        asked.append((service, user))
        return "from the keyring"

    find_access(get_receiver("wordpress"), SITE, "editor", {}, None, keyring)
    assert asked == [("newsexport", "editor@https://news.example.org")]


def test_where_none_is_found_all_three_ways_are_named() -> None:
    error = refused()
    assert error.code == "credentials-missing"
    for way in ("NEWSEXPORT_WORDPRESS_PASSWORD", "--credentials", "keyring set newsexport"):
        assert way in error.hint


def test_a_user_is_asked_for_where_the_receiver_needs_one() -> None:
    error = refused(user="")
    assert (error.code, error.message) == ("credentials-missing", "no user is named")


@pytest.mark.parametrize(
    ("content", "secret"),
    [
        ("abcd efgh\n", "abcd efgh"),
        ("abcd\r\nmore\n", "abcd"),
        ("  abcd", "abcd"),
        (b"\xef\xbb\xbfabcd\n", "abcd"),
        ("pässword\n", "pässword"),
    ],
)
def test_a_file_holds_the_secret_on_its_first_line(
    content: str | bytes, secret: str, tmp_path: Path
) -> None:
    assert secret_of({}, kept(tmp_path / "file", content)) == secret


@pytest.mark.parametrize("content", ["", "\n", " \nabcd\n"])
def test_a_file_that_begins_with_an_empty_line_is_told_and_not_passed_over(
    content: str, tmp_path: Path
) -> None:
    file = kept(tmp_path / "file", content)
    with pytest.raises(ReceiverError) as raised:
        secret_of({}, file, "from the keyring")
    assert raised.value.code == "credentials-unreadable"
    assert "first line" in raised.value.message


@posix
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o602, 0o610, 0o601])
def test_a_file_that_others_may_touch_is_refused(mode: int, tmp_path: Path) -> None:
    error = refused(kept(tmp_path / "file", mode=mode))
    assert (error.code, error.hint) == ("credentials-open", f"chmod 600 {tmp_path / 'file'}")


@posix
@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_a_file_that_its_owner_alone_may_read_is_read(mode: int, tmp_path: Path) -> None:
    assert secret_of({}, kept(tmp_path / "file", mode=mode)) == "from the file"


@posix
def test_what_is_no_file_of_its_own_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    link, pipe = tmp_path / "link", tmp_path / "pipe"
    link.symlink_to(kept(tmp_path / "file"))
    os.mkfifo(pipe, 0o600)
    for path, words in (
        (link, "is a link"),
        (pipe, "is no regular file"),
        (tmp_path, "is no regular file"),
        (Path("/dev/null"), "is no regular file"),
        (tmp_path / "none", "no such file"),
    ):
        error = refused(path)
        assert (error.code, words in error.message) == ("credentials-unreadable", True), error


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\0", b"a\0b\n", b"a\x1b[2Jb\n", "a\u202eb\n".encode()]
)
def test_what_no_secret_holds_is_refused_and_not_shown(content: bytes, tmp_path: Path) -> None:
    error = refused(kept(tmp_path / "file", content))
    assert error.code == "credentials-unreadable"
    assert str(error).isprintable()


# The system's keyring


def with_backend(monkeypatch: pytest.MonkeyPatch, outcome: str | Exception | None) -> None:
    def get_password(service: str, user: str) -> str | None:
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    import keyring.errors

    stub = ModuleType("keyring")
    stub.get_password = get_password  # type: ignore[attr-defined]
    stub.errors = keyring.errors  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring", stub)


def test_the_keyring_gives_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    with_backend(monkeypatch, "from the keyring")
    assert system_keyring("newsexport", "editor@a") == "from the keyring"
    with_backend(monkeypatch, None)
    assert system_keyring("newsexport", "editor@a") is None


def test_no_keyring_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.errors import InitError, NoKeyringError

    for error in (NoKeyringError("none"), InitError("no bus")):
        with_backend(monkeypatch, error)
        assert system_keyring("newsexport", "editor@a") is None
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert system_keyring("newsexport", "editor@a") is None


def test_whatever_a_keyring_fails_with_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from keyring.errors import KeyringLocked

    for failure in (KeyringLocked("locked"), RuntimeError("a\nb"), ModuleNotFoundError("backend")):
        with_backend(monkeypatch, failure)
        with pytest.raises(ReceiverError) as raised:
            system_keyring("newsexport", "editor@a")
        assert raised.value.code == "credentials-unreadable"
        assert type(failure).__name__ in raised.value.message
        assert str(raised.value).isprintable()
