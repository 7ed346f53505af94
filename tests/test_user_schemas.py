"""The store of official schemas: what is put in comes out, and nothing else does."""

import json
import os
import subprocess
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from newsexport.errors import NewsExportError, OutputError, SourceError
from newsexport.schema_entries import Stored, content
from newsexport.user_schemas import (
    Added,
    add,
    find,
    json_resources,
    json_value,
    remove,
    resources,
    stored,
)

DAY = date(2026, 1, 15)
SCHEMA = b'{"$id": "https://a.example/a.json", "type": "object"}'
OTHER = b'{"$id": "https://a.example/a.json", "type": "array"}'
XSD = b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">%s</xs:schema>'


def put(
    folder: Path,
    name: str = "a",
    version: str = "1.0",
    schema: bytes = SCHEMA,
    source: str = "/x/a.json",
    replace: bool = False,
) -> Added:
    return add(folder, name, version, schema, source=source, day=DAY, replace=replace)


def test_what_is_added_is_found_with_all_that_is_known_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there"
    added = put(folder, "NewsML_G2", "2.35")
    assert added.new
    assert added.stored == Stored(
        name="newsml-g2",
        version="2.35",
        kind="json-schema",
        id="https://a.example/a.json",
        original="a.json",
        source="/x/a.json",
        sha256=sha256(SCHEMA).hexdigest(),
        size=53,
        added="2026-01-15",
    )
    assert find(folder, "newsml_g2", "2.35") == added.stored
    assert content(folder, added.stored) == SCHEMA
    assert list(stored(folder)) == [added.stored]
    assert len(os.listdir(folder)) == 2


def test_a_store_that_is_not_there_is_empty(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    assert list(stored(folder)) == []
    assert find(folder, "ninjs", "3.1") is None
    assert not remove(folder, "ninjs", "3.1")
    assert dict(resources(folder)) == {}
    assert not folder.exists()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("2.9", "2.9"),
        ("2.8", "2.35"),  # the newest that is not older
        ("2.10", "2.35"),
        ("2.36", None),
        ("2", "2.35"),
        ("3.0", "3"),  # the same
        ("3.1", None),
        ("1.0", None),
        ("draft", "draft"),
        ("DRAFT", "draft"),
        ("drift", None),
        ("", "draft"),
        ("../2.9", None),
        ("9" * 10000, None),
        ("²", None),
    ],
)
def test_a_version_stands_in_for_older_ones_of_its_major(
    asked: str, found: str | None, tmp_path: Path
) -> None:
    for version in ("2.9", "2.35", "3", "draft"):
        put(tmp_path, version=version)
    put(tmp_path, "b", "2.40")
    entry = find(tmp_path, "a", asked)
    assert (entry and entry.version) == found


def test_the_very_same_may_be_added_again_and_another_only_by_force(tmp_path: Path) -> None:
    put(tmp_path)
    again = put(tmp_path, source="/y/b.json")
    assert not again.new and again.stored.source == "/x/a.json"
    with pytest.raises(OutputError, match=r"another a 1\.0 already, added on 2026-01-15") as error:
        put(tmp_path, schema=OTHER)
    assert error.value.code == "schema-exists"
    new = put(tmp_path, schema=OTHER, replace=True)
    assert new.new
    assert list(stored(tmp_path)) == [new.stored]
    remove(tmp_path, "a", "1.0")
    assert os.listdir(tmp_path) == []  # nothing is left of the first either


def test_what_is_removed_is_gone_with_all_its_files(tmp_path: Path) -> None:
    put(tmp_path)
    kept = put(tmp_path, version="1.0.1")
    assert remove(tmp_path, "A", "1.0")
    assert not remove(tmp_path, "a", "1.0")
    assert list(stored(tmp_path)) == [kept.stored]
    assert len(os.listdir(tmp_path)) == 2


@pytest.mark.parametrize(
    "name",
    [
        *("", ".", "..", "../a", "a/b", "a\\b", "/a", "a..b", "-a", "a.", "C:a", "a\0b", "ä"),
        *("a" * 65, "a\n", "a@b", "~", "%2e%2e"),
    ],
)
def test_a_name_that_is_more_than_a_name_is_refused(name: str, tmp_path: Path) -> None:
    for given in ((name, "1"), ("a", name)):
        with pytest.raises(SourceError) as error:
            put(tmp_path / "store", *given)
        assert error.value.code == "schema-name"
    with pytest.raises(SourceError):
        remove(tmp_path / "store", name, "1")
    assert os.listdir(tmp_path) == []


def test_what_is_unsound_is_not_added(tmp_path: Path) -> None:
    for schema in (b'{"type": 1}', b"<html/>", b"", XSD % b"<xs:element/>"):
        with pytest.raises(SourceError):
            put(tmp_path, schema=schema)
    with pytest.raises(SourceError) as error:
        put(tmp_path, schema=b" " * (16 * 1024 * 1024) + SCHEMA)
    assert error.value.code == "input-too-large"
    assert os.listdir(tmp_path) == []


# Damage


def test_a_schema_that_was_changed_is_told_whenever_it_is_used(tmp_path: Path) -> None:
    entry = put(tmp_path).stored
    (tmp_path / entry.file).write_bytes(SCHEMA.replace(b"object", b"array"))
    for use in (
        lambda: content(tmp_path, entry),
        lambda: json_value(tmp_path, entry),
        lambda: resources(tmp_path)["a.json"],
    ):
        with pytest.raises(SourceError, match=r"is not the a 1\.0 that was added") as error:
            use()
        assert error.value.code == "schema-changed"
        assert error.value.hint == "newsexport schemas add a 1.0 /x/a.json --force"
    (told,) = stored(tmp_path)
    assert isinstance(told, SourceError) and told.code == "schema-changed"
    assert put(tmp_path).new  # added again, it is whole
    assert list(stored(tmp_path)) == [entry]


def test_a_schema_that_is_missing_is_told(tmp_path: Path) -> None:
    entry = put(tmp_path).stored
    (tmp_path / entry.file).unlink()
    (told,) = stored(tmp_path)
    assert isinstance(told, SourceError) and told.code == "schema-missing"


@pytest.mark.parametrize(
    "junk",
    [b"", b"{", b"[]", b"null", b"{}", b"\0\xff\xfe", b'{"name": "a"}', b"[" * 100000, b"<a/>"],
)
def test_an_entry_of_junk_harms_no_other(junk: bytes, tmp_path: Path) -> None:
    put(tmp_path)
    other = put(tmp_path, "b").stored
    (tmp_path / "a@1.0.entry.json").write_bytes(junk)
    told, found = stored(tmp_path)
    assert isinstance(told, SourceError) and told.code == "schema-entry"
    assert told.hint == "newsexport schemas remove a 1.0"
    assert found == other
    assert find(tmp_path, "b", "1.0") == other
    assert list(resources(tmp_path)) == ["https://a.example/a.json"]
    with pytest.raises(SourceError):
        find(tmp_path, "a", "1.0")
    with pytest.raises(OutputError):
        put(tmp_path, schema=OTHER)
    assert put(tmp_path, replace=True).new
    assert len(list(stored(tmp_path))) == 2


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", "b"),
        ("version", "../../1.0"),
        ("kind", "exe"),
        ("sha256", "/../" * 16),
        ("size", "big"),
        ("size", True),
        ("source", None),
        ("more", 1),
    ],
)
def test_an_entry_leads_nowhere_else(key: str, value: object, tmp_path: Path) -> None:
    put(tmp_path)
    path = tmp_path / "a@1.0.entry.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), key: value}))
    (told,) = stored(tmp_path)
    assert isinstance(told, SourceError) and told.code == "schema-entry"


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    others = ["README", "a@1.0.json", "a@1.0.txt", "A@1.0.entry.json", "x@y@1.entry.json"]
    for name in others:
        (tmp_path / name).write_text("x")
    put(tmp_path)
    assert len(list(stored(tmp_path))) == 1
    remove(tmp_path, "a", "1.0")
    assert sorted(os.listdir(tmp_path)) == sorted(others)


def test_a_store_that_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_text("x")
    for use in (
        lambda: list(stored(folder)),
        lambda: find(folder, "a", "1"),
        lambda: put(folder),
        lambda: put(folder / "below"),
    ):
        with pytest.raises(NewsExportError):
            use()
    assert folder.read_text() == "x"


def test_a_link_is_never_written_through(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("mine")
    folder = tmp_path / "store"
    entry = put(folder).stored
    for name in (entry.file, "a@1.0.entry.json"):
        (folder / name).unlink()
        (folder / name).symlink_to(target)
    assert [type(told) for told in stored(folder)] == [SourceError]
    put(folder, replace=True)
    assert list(stored(folder)) == [entry]
    remove(folder, "a", "1.0")
    assert target.read_text() == "mine"


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    put(tmp_path / "link")
    assert len(list(stored(tmp_path / "real"))) == 1


ADDING = """
import sys
from datetime import date
from pathlib import Path
from newsexport.user_schemas import add
folder, which = Path(sys.argv[1]), sys.argv[2]
for round in range(10):
    own = '{"type": "object", "title": "%s"}' % which
    add(folder, "own-" + which, str(round), own.encode(), source="a", day=date(2026, 1, 15))
    add(folder, "same", str(round), b'{"type": "object"}', source="a", day=date(2026, 1, 15))
    add(folder, "fight", "1", own.encode(), source="a", day=date(2026, 1, 15), replace=True)
"""


def test_several_may_add_at_the_same_time(tmp_path: Path) -> None:
    running = [
        subprocess.Popen([sys.executable, "-c", ADDING, str(tmp_path), str(number)])
        for number in range(4)
    ]
    assert [process.wait() for process in running] == [0, 0, 0, 0]
    found = list(stored(tmp_path))
    assert not [told for told in found if isinstance(told, SourceError)]
    assert len(found) == 4 * 10 + 10 + 1
    remove(tmp_path, "fight", "1")
    assert len(os.listdir(tmp_path)) == 2 * 50
    assert not list(tmp_path.glob(".*"))


# What refers to what


def test_what_a_schema_needs_is_named_until_it_is_there(tmp_path: Path) -> None:
    needing = XSD % b'<xs:import namespace="urn:b" schemaLocation="b.xsd"/>'
    assert put(tmp_path, schema=needing, source="a.xsd").missing == ("b.xsd",)
    given = XSD.replace(b"<xs:schema", b'<xs:schema targetNamespace="urn:b"') % b""
    assert put(tmp_path, "b", schema=given, source="https://c.example/d/b.xsd").missing == ()
    assert put(tmp_path, schema=needing, source="a.xsd").missing == ()


def test_an_xsd_is_compiled_when_all_that_it_needs_is_there(tmp_path: Path) -> None:
    wrong = XSD % b'\n<xs:element name="a" type="b"/>'
    with pytest.raises(SourceError, match="does not resolve") as error:
        put(tmp_path, schema=wrong, source="a.xsd")
    assert (error.value.name, error.value.line) == ("a.xsd", 2)


def test_a_schema_is_found_by_its_address_its_source_and_its_file_name(tmp_path: Path) -> None:
    put(tmp_path, source="https://b.example/c/d.json")
    known = json_resources(tmp_path)
    for address in (
        "https://a.example/a.json",
        "http://a.example/a.json#",
        "https://a.example/a.json#/$defs/x",
        "https://b.example/c/d.json",
        "d.json",
        "../elsewhere/d.json",
        "https://c.example/d.json?x",
    ):
        assert known[address] == json.loads(SCHEMA)
    for address in ("", "a", "https://a.example/", "https://a.example/A.json", "http://["):
        assert address not in known
        with pytest.raises(KeyError):
            known[address]
    assert dict(known) == {"https://a.example/a.json": json.loads(SCHEMA)}
    assert len(known) == 1


def test_a_file_name_that_two_different_schemas_have_names_neither(tmp_path: Path) -> None:
    put(tmp_path, "a", schema=XSD % b"", source="/x/t.xsd")
    assert "t.xsd" in resources(tmp_path)
    put(tmp_path, "b", schema=XSD % b"", source="/y/t.xsd")
    assert "t.xsd" in resources(tmp_path)  # the same twice
    put(tmp_path, "c", schema=XSD % b" ", source="/z/t.xsd")
    assert "t.xsd" not in resources(tmp_path)
    assert "/z/t.xsd" in resources(tmp_path)


def test_an_address_that_two_different_schemas_have_names_neither(tmp_path: Path) -> None:
    put(tmp_path, "a", source="/x/a.json")
    put(tmp_path, "b", schema=OTHER, source="/x/b.json")
    put(tmp_path, "c", schema=b'{"$id": "https://a.example/c", "type": "null"}', source="/x/c")
    known = json_resources(tmp_path)
    assert "https://a.example/a.json#" not in known
    assert [*known.items()] == [("https://a.example/c", known["c"])]


def test_json_schemas_are_not_looked_for_among_xsds(tmp_path: Path) -> None:
    put(tmp_path, schema=XSD % b"", source="/x/a.xsd")
    assert "a.xsd" in resources(tmp_path)
    assert "a.xsd" not in json_resources(tmp_path)
