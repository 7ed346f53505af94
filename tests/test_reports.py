"""Where reports are written."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsexport.cli.reports import check_outputs, write_reports
from newsexport.errors import OutputError, UnknownName
from newsexport.reporter import Look, Outcome, Output
from newsexport.source import Source
from reported import FEED, RULES, found

TERMINAL = Look("/news", "/news", columns=80, colour=True)


def written(*outputs: Output) -> list[OutputError]:
    def outcomes() -> Iterator[Outcome]:
        yield Outcome("a.json", (found(),), source=Source("a.json", FEED))
        yield Outcome("ä.json", source=Source("ä.json", FEED))

    return list(write_reports(outcomes(), outputs, lambda code: RULES[code], TERMINAL))


def test_several_reports_are_written_in_one_run(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    sarif, text = tmp_path / "a.sarif", tmp_path / "a.txt"
    sarif.write_text("of the run before")
    assert not written(Output("sarif", str(sarif)), Output("text"), Output("text", str(text)))
    assert len(json.loads(sarif.read_text("utf-8"))["runs"][0]["results"]) == 1
    # on the terminal in colours and with the line, in the file without
    shown = capsysbinary.readouterr().out
    assert b"\x1b[" in shown and b"^^^" in shown
    assert text.read_text("utf-8") == "a.json:3:20: NX501 'Jan. 18' is no date [date-not-iso]\n"


def test_a_report_to_a_file_alone_is_written_too(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "a.json"
    assert not written(Output("json", str(path)))
    assert json.loads(path.read_text("utf-8"))["summary"]["files"] == 2
    assert capsysbinary.readouterr().out == b""


def test_what_cannot_be_written_does_not_stop_the_others(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    gone, path = tmp_path / "gone" / "a.json", tmp_path / "a.xml"
    (error,) = written(Output("json", str(gone)), Output("junit", str(path)), Output("json"))
    assert error.path == str(gone)
    assert path.is_file() and json.loads(capsysbinary.readouterr().out)


@pytest.mark.parametrize(
    "outputs",
    [(Output("text"), Output("github")), (Output("json", "a"), Output("sarif", "a"))],
)
def test_two_reports_in_one_place_are_refused(outputs: tuple[Output, ...]) -> None:
    with pytest.raises(OutputError, match="is asked for two reports"):
        check_outputs(outputs)


def test_an_unknown_report_is_refused() -> None:
    with pytest.raises(UnknownName, match="unknown reporter 'sarf'; known: csv, github"):
        check_outputs((Output("sarf"),))
    check_outputs((Output("text"), Output("json", "a"), Output("sarif", "b")))


def test_what_fails_while_inputs_are_checked_is_not_taken_for_the_output() -> None:
    def outcomes() -> Iterator[Outcome]:
        yield Outcome("a.json")
        raise FileNotFoundError("types.txt")

    with pytest.raises(FileNotFoundError):
        list(write_reports(outcomes(), (Output("text"),), lambda code: RULES[code], TERMINAL))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_a_full_standard_output_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with open("/dev/full", "w") as full:
        monkeypatch.setattr("sys.stdout", full)
        (error,) = written(Output("text"))
        assert error.path == "<stdout>"
        with pytest.raises(OSError):
            full.close()
