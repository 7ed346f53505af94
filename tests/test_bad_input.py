"""Bad input: a clear line on standard error, the promised exit status, no partial output."""

import io
import os
import sys
from pathlib import Path

import pytest

from cli_runner import CommandLine, lines

STORY = "LONDON, March 3, 2023 (Example) -- Shares fell on Friday, the exchange said.\n"


def refused(run_code: int, out: str, err: str, code: str) -> None:
    assert (run_code, out) == (2, "")
    (line,) = lines(err)
    assert line.startswith(f"newsexport: error[{code}] ")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "input-empty"),
        (b"\n \n\t\n", "input-empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "input-binary"),
        (os.urandom(0) + bytes(range(256)), "input-binary"),
    ],
    ids=["empty", "blank lines", "png", "all bytes"],
)
def test_a_file_without_text_is_refused(
    data: bytes, code: str, newsexport_command: CommandLine
) -> None:
    Path("a.txt").write_bytes(data)
    refused(*newsexport_command("to-jsonld", "a.txt", "-o", "a.jsonld"), code)
    assert os.listdir() == ["a.txt"]


def test_a_missing_file_is_refused(newsexport_command: CommandLine) -> None:
    run = newsexport_command("to-jsonld", "no.txt")
    refused(*run, "input-missing")
    assert run.err == ("newsexport: error[input-missing] no.txt: no such file (check the name)\n")


def test_a_directory_is_refused(newsexport_command: CommandLine) -> None:
    Path("folder").mkdir()
    refused(*newsexport_command("to-yaml", "folder"), "input-directory")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_refused(newsexport_command: CommandLine) -> None:
    Path("a.txt").write_text(STORY)
    Path("a.txt").chmod(0)
    refused(*newsexport_command("to-yaml", "a.txt"), "input-permission")


def test_invalid_utf8_is_read_and_told(newsexport_command: CommandLine) -> None:
    Path("a.txt").write_bytes(STORY.encode() + "The Café closed.\n".encode("cp1252"))
    run = newsexport_command("to-json", "a.txt")
    assert run.code == 0
    assert "The Café closed." in run.out
    assert '"encoding": "windows-1252"' in run.out
    assert run.err == (
        "newsexport: warning[NX010] a.txt:2:8: byte 0xe9 is not UTF-8: read as windows-1252\n"
    )


def test_a_declared_encoding_is_believed(newsexport_command: CommandLine) -> None:
    Path("a.txt").write_bytes("Zażółć gęślą jaźń, powiedział minister.\n".encode("cp1250"))
    run = newsexport_command("to-json", "a.txt", "--encoding", "windows-1250")
    assert (run.code, run.err) == (0, "")
    assert "Zażółć gęślą jaźń" in run.out


@pytest.mark.parametrize("name", ["rot13", "zlib", "utf-7", "unicode_escape"])
def test_codecs_that_are_no_encodings_are_unknown(
    name: str, newsexport_command: CommandLine
) -> None:
    Path("a.txt").write_text(STORY)
    run = newsexport_command("to-json", "a.txt", "--encoding", name)
    assert (run.code, run.out) == (2, "")
    assert "unknown encoding" in run.err


def test_utf16_is_read_by_its_mark(newsexport_command: CommandLine) -> None:
    Path("a.txt").write_bytes(STORY.encode("utf-16"))
    run = newsexport_command("to-json", "a.txt")
    assert (run.code, run.err) == (0, "")
    assert "Shares fell on Friday" in run.out


def test_an_input_above_the_limit_is_refused(newsexport_command: CommandLine) -> None:
    Path("a.txt").write_text(STORY * 1000)
    refused(*newsexport_command("to-json", "a.txt", "--max-input", "1000"), "input-too-large")


def test_fifty_megabytes_are_read_whole_or_refused_by_the_stated_limit(
    newsexport_command: CommandLine,
) -> None:
    from newsexport.data import MAX_INPUT

    with open("a.txt", "wb") as file:
        file.truncate(50_000_000)
        file.write(STORY.encode())
    run = newsexport_command("to-json", "a.txt")
    assert MAX_INPUT < 50_000_000
    refused(*run, "input-too-large")
    assert f"larger than {MAX_INPUT} bytes (raise the limit with --max-input)" in run.err


def test_forbidden_control_characters_are_left_out_of_xml_and_told(
    newsexport_command: CommandLine,
) -> None:
    Path("a.txt").write_text(STORY + "A \x0b vertical \x01 tab stood here, he said.\n")
    run = newsexport_command("to-newsml-g2", "a.txt")
    assert run.code == 0
    assert not {"\x0b", "\x01"} & set(run.out)
    # a vertical tab is white space, U+0001 is nothing: the spaces at its sides stay
    assert "A vertical  tab stood here" in run.out
    assert lines(run.err)[0].startswith("newsexport: warning[NX011] a.txt:2:3: ")


def test_one_bad_file_does_not_hide_the_others(newsexport_command: CommandLine) -> None:
    Path("a.txt").write_text(STORY)
    Path("b.txt").write_bytes(b"")
    run = newsexport_command("to-json", "b.txt", "no.txt", "a.txt", "--output-dir", "out")
    assert run.code == 2
    assert os.listdir("out") == ["a.json"]
    assert [line.split("]")[0] for line in lines(run.err)] == [
        "newsexport: error[input-empty",
        "newsexport: error[input-missing",
    ]


def test_messages_cannot_act_on_a_terminal(newsexport_command: CommandLine) -> None:
    run = newsexport_command("to-json", "a\x1b[31m\u202eb\n.txt")
    assert run.code == 2
    assert "a\\u001b[31m\\u202eb\\u000a.txt" in run.err
    assert len(lines(run.err)) == 1


def test_malformed_json_and_yaml_are_refused_with_their_place(
    newsexport_command: CommandLine,
) -> None:
    Path("a.json").write_text('{"guid": "x",\n "version": }')
    run = newsexport_command("to-yaml", "a.json")
    refused(*run, "json-syntax")
    assert "a.json:2:13: not JSON" in run.err
    Path("a.yaml").write_text("guid: x\nversion: [1\n")
    run = newsexport_command("to-json", "a.yaml")
    refused(*run, "yaml-syntax")
    assert "a.yaml:3:1: not YAML" in run.err


def test_standard_input_is_refused_like_a_file(
    newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    run = newsexport_command("to-json", "-", "--stdin-filename", "story.txt")
    refused(*run, "input-empty")
    assert "story.txt: is empty" in run.err
