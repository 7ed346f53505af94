"""`newsexport schemas`, as people call it."""

import os
from pathlib import Path

import pytest

from cli_runner import CommandLine, lines
from newsexport import files
from newsexport.cli import schemas as command
from newsexport.errors import SourceError
from newsexport.files import schemas_folder
from newsexport.https import Answer

SCHEMA = '{"type": "object"}'


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(capsys)


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEWSEXPORT_SCHEMAS", str(tmp_path / "store"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1768467600")  # 2026-01-15
    monkeypatch.chdir(tmp_path)
    Path("a.json").write_text(SCHEMA)
    return tmp_path / "store"


def test_a_file_is_added_listed_and_removed(run: CommandLine, store: Path) -> None:
    added = run("schemas", "add", "A", "1.0", "a.json")
    assert (added.code, added.out) == (0, "")
    assert added.err.startswith("newsexport: added a 1.0 (sha256 ")
    listed = run("schemas", "list")
    assert listed.code == 0
    cells = listed.out.split()
    assert cells[:5] == ["a", "1.0", "json-schema", "18", "2026-01-15"]
    assert cells[5] in added.err
    assert cells[6] == str(store.parent / "a.json")
    assert run("schemas", "path").out == f"{store}\n"
    assert run("schemas", "remove", "a", "1.0").code == 0
    assert run("schemas", "list") == (0, "", "")
    assert os.listdir(store) == []


def test_the_very_same_is_no_error_and_another_needs_force(run: CommandLine) -> None:
    run("schemas", "add", "a", "1", "a.json")
    again = run("schemas", "add", "a", "1", "a.json")
    assert again.code == 0 and "there already: a 1" in again.err
    Path("b.json").write_text('{"type": "array"}')
    refused = run("schemas", "add", "a", "1", "b.json")
    assert refused.code == 2 and "error[schema-exists]" in refused.err
    assert "(--force replaces it)" in refused.err
    assert run("schemas", "add", "a", "1", "b.json", "--force").code == 0


def test_what_is_missing_is_named(run: CommandLine) -> None:
    Path("c.json").write_text('{"$ref": "https://a.example/b.json"}')
    told = run("schemas", "add", "c", "1", "c.json")
    assert told.code == 0
    assert "needs https://a.example/b.json, which is not in the store" in told.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("add", "a", "1", "none.json"), "error[input-missing] none.json: no such file"),
        (("add", "a", "1", "http://a.example/b"), "error[schema-address] http://a.example/b: is"),
        (("add", "../a", "1", "a.json"), "error[schema-name]"),
        (("add", "a", "1", "wrong.json"), "error[schema-invalid] "),
        (("remove", "a", "1"), "error[schema-unknown] a: there is no a 1 in the store"),
        (("remove", "a", ".."), "error[schema-name]"),
    ],
)
def test_what_cannot_be_done_is_told(
    arguments: tuple[str, ...], message: str, run: CommandLine, store: Path
) -> None:
    Path("wrong.json").write_text('{\n "type": "text"}')
    told = run("schemas", *arguments)
    assert (told.code, told.out) == (2, "")
    assert message in told.err and len(lines(told.err)) == 1
    assert ("wrong.json:2:10: " in told.err) == ("wrong.json" in arguments)
    assert not store.exists()


def test_a_changed_schema_is_told_by_list_beside_the_others(run: CommandLine, store: Path) -> None:
    run("schemas", "add", "a", "1", "a.json")
    run("schemas", "add", "b", "1", "a.json")
    (path,) = (path for path in store.glob("a@1.*.json") if "entry" not in path.name)
    path.write_text('{"type": "array"}')
    listed = run("schemas", "list")
    assert listed.code == 2
    assert listed.out.startswith("b  1  json-schema")
    assert "error[schema-changed]" in listed.err and "--force" in listed.err


def test_an_address_is_asked_and_kept_without_its_query(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    from contextlib import contextmanager
    from io import BytesIO

    asked = []

    @contextmanager
    def open_one(address: str):  # type: ignore[no-untyped-def]
        asked.append(address)
        yield Answer(200, {}, BytesIO(SCHEMA.encode()))

    monkeypatch.setattr(command, "_opener", lambda: open_one)
    address = "https://a.example/b.json?token=secret"
    assert run("schemas", "add", "a", "1", address).code == 0
    assert asked == [address]
    listed = run("schemas", "list").out
    assert "https://a.example/b.json" in listed and "secret" not in listed


def test_the_store_stands_among_the_data_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEWSEXPORT_SCHEMAS")
    monkeypatch.setattr("newsexport.files.sys.platform", "linux")
    home = Path.home()
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert schemas_folder() == Path("/data/newsexport/schemas")
    for none in ("", "relative"):
        monkeypatch.setenv("XDG_DATA_HOME", none)
        assert schemas_folder() == home / ".local/share/newsexport/schemas"
    monkeypatch.setattr("newsexport.files.sys.platform", "darwin")
    assert schemas_folder() == home / "Library/Application Support/newsexport/schemas"


def test_a_user_without_a_home_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError("no home")

    monkeypatch.delenv("NEWSEXPORT_SCHEMAS")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    with pytest.raises(SourceError) as error:
        schemas_folder()
    assert error.value.hint == "set NEWSEXPORT_SCHEMAS to a folder"


def test_only_who_is_told_to_can_reach_the_network() -> None:
    """What any other command imports, asks no server: this one, and pictures of articles that are
    fetched where --fetch-images asks for it."""
    package = Path(files.__file__).parent
    importing = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if any(
            word in path.read_text("utf-8")
            for word in ("newsexport.https", "urllib.request", "urllib import request", "socket")
        )
    }
    assert importing == {"cli/schemas.py", "cli/push_desk.py", "https.py"}
