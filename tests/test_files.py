import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsexport.errors import OutputError, SourceError
from newsexport.files import Input, find_inputs, present_moment, read_source, write_new


def test_a_file_is_written_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    write_new(tmp_path / "a.xml", b"<a/>")
    assert os.listdir(tmp_path) == ["a.xml"]
    assert (tmp_path / "a.xml").read_bytes() == b"<a/>"


def test_an_existing_file_is_overwritten_only_by_force(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text("old")
    with pytest.raises(OutputError, match="exists already"):
        write_new(path, b"new")
    assert path.read_text() == "old"
    write_new(path, b"new", force=True)
    assert path.read_text() == "new"
    assert os.listdir(tmp_path) == ["a.xml"]


def test_a_link_is_neither_followed_nor_taken_for_free(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("kept")
    (tmp_path / "a.xml").symlink_to(tmp_path / "target")
    (tmp_path / "b.xml").symlink_to(tmp_path / "nowhere")
    for name in ("a.xml", "b.xml"):
        with pytest.raises(OutputError, match="exists already"):
            write_new(tmp_path / name, b"new")
    write_new(tmp_path / "a.xml", b"new", force=True)
    assert (tmp_path / "target").read_text() == "kept"


def test_a_refused_write_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="no space left on device"):
        write_new(tmp_path / "a.xml", b"new")
    assert os.listdir(tmp_path) == []


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no such file or directory"):
        write_new(tmp_path / "no" / "a.xml", b"new")


def test_an_input_above_the_limit_is_refused_with_the_option_that_raises_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"word " * 3)
    with pytest.raises(SourceError) as error:
        read_source(str(path), max_input=14)
    assert error.value.code == "input-too-large"
    assert "--max-input" in error.value.hint
    assert read_source(str(path), max_input=15).text == "word word word "


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (FileNotFoundError(2, "No such file"), "input-missing"),
        (IsADirectoryError(21, "Is a directory"), "input-directory"),
        (PermissionError(13, "Permission denied"), "input-permission"),
        (OSError(5, "Input/output error"), "input-unreadable"),
    ],
)
def test_what_cannot_be_opened_has_a_code(
    error: OSError, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(SourceError) as raised:
        read_source("a.txt")
    assert raised.value.code == code


def test_a_name_with_a_nul_is_unreadable_not_a_crash() -> None:
    with pytest.raises(SourceError) as error:
        read_source("a\0b")
    assert error.value.code == "input-unreadable"


def test_the_environment_fixes_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert present_moment() == datetime(1970, 1, 2, tzinfo=UTC)


@pytest.mark.parametrize("value", ["yesterday", "1e9", "99999999999999999999"])
def test_an_unreadable_clock_is_told(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(SourceError, match="SOURCE_DATE_EPOCH"):
        present_moment()


def test_pieces_are_written_as_they_come_and_all_or_none(tmp_path: Path) -> None:
    write_new(tmp_path / "a.xml", iter((b"<a>", b"</a>")))
    assert (tmp_path / "a.xml").read_bytes() == b"<a></a>"

    def broken() -> Iterator[bytes]:
        yield b"<b>"
        raise SourceError("feed", "feed", "breaks off")

    with pytest.raises(SourceError, match="breaks off"):
        write_new(tmp_path / "b.xml", broken())
    with pytest.raises(SourceError, match="breaks off"):
        write_new(tmp_path / "a.xml", broken(), force=True)
    assert os.listdir(tmp_path) == ["a.xml"]
    assert (tmp_path / "a.xml").read_bytes() == b"<a></a>"


def test_inputs_come_in_the_order_given_folders_and_patterns_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "in/z.txt", "in/a.txt", "in/sub/c.txt", "in/.git/x", "in/.x"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("x")
    assert list(find_inputs(["b.txt", "-", "in", "missing", "in/*.txt"])) == [
        Input("b.txt"),
        Input("-"),
        Input("in/a.txt"),
        Input("in/z.txt"),
        Input("in/sub/c.txt", Path("sub")),
        Input("missing"),
        Input("in/a.txt"),
        Input("in/z.txt"),
    ]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("x")
    (tmp_path / "in" / "round").symlink_to(tmp_path / "in")
    assert list(find_inputs([str(tmp_path / "in")])) == [Input(str(tmp_path / "in" / "a.txt"))]


def test_what_holds_no_file_is_told(tmp_path: Path) -> None:
    (empty,) = find_inputs([str(tmp_path)])
    (none,) = find_inputs([str(tmp_path / "*.txt")])
    assert isinstance(empty, SourceError) and isinstance(none, SourceError)
    assert (empty.code, none.code) == ("input-directory", "input-missing")


def test_a_device_is_written_to_and_not_replaced() -> None:
    full = Path("/dev/full")
    if not full.is_char_device():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(OutputError, match="no space left"):
        write_new(full, b"x", force=True)
    assert full.is_char_device()


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_new(pipe, iter([b"a", b"b"]))
    assert os.read(reader, 9) == b"ab"
    os.close(reader)


def test_a_name_that_is_no_text_is_shown_with_its_bytes(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    try:
        Path(path).write_text("Shares fall")
    except OSError:
        pytest.skip("this file system takes no such name")
    assert read_source(path).name == f"{tmp_path}/caf\\xe9.txt"
