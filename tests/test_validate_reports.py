"""What `newsexport validate` does with reports, choices and baselines."""

import json
from pathlib import Path

import pytest

from cli_runner import CommandLine, lines
from newsexport import registry
from newsexport.cli import validate_job
from newsexport.registry import Rule

LONG = '{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{}"}}\n'
FOUND = "NX101 headline has 121 characters, more than 110 [headline-too-long]"


@pytest.fixture
def feeds(tmp_path: Path) -> Path:
    folder = tmp_path / "feeds"
    folder.mkdir()
    (folder / "a.jsonld").write_text(LONG.format("a" * 121))
    (folder / "b.jsonld").write_text(LONG.format("b" * 121))
    return folder


def test_several_reports_are_written_in_one_run(
    feeds: Path, newsexport_command: CommandLine
) -> None:
    asked = ("-f", "text", "-f", "sarif=a.sarif", "-f", "junit=a.xml", "-f", "gitlab=a.json")
    ran = newsexport_command("validate", "--select", "NX101", *asked, "feeds")
    assert lines(ran.out) == [f"feeds/{name}.jsonld:1:72: {FOUND}" for name in "ab"]
    assert lines(ran.err) == ["2 files checked: 2 warnings in 2 files"]
    assert ran.code == 1
    assert len(json.loads(Path("a.sarif").read_text())["runs"][0]["results"]) == 2
    assert len(json.loads(Path("a.json").read_text())) == 2
    assert Path("a.xml").read_text().count("<failure") == 2


def test_two_reports_on_standard_output_are_refused(
    feeds: Path, newsexport_command: CommandLine
) -> None:
    ran = newsexport_command("validate", "-f", "json", "-f", "sarif", "feeds")
    assert (ran.code, ran.out) == (2, "")
    assert "error[output-one]" in ran.err


def test_a_report_that_cannot_be_written_ends_with_2_and_stops_no_other(
    feeds: Path, newsexport_command: CommandLine
) -> None:
    asked = ("--select", "NX101", "-f", "json=gone/a.json", "-f", "text")
    ran = newsexport_command("validate", *asked, "feeds/a.jsonld")
    assert (ran.code, lines(ran.out)) == (2, [f"feeds/a.jsonld:1:72: {FOUND}"])
    assert "error[output-unwritable] gone/a.json" in ran.err


def test_patterns_in_the_settings_are_from_the_folder_of_the_settings(
    feeds: Path, newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = '[validate]\nselect = ["NX101"]\nper-file-ignores = {"feeds/a*" = ["NX1"]}\n'
    (feeds.parent / "newsexport.toml").write_text(settings)
    expected = [f"b.jsonld:1:72: {FOUND}"]
    assert lines(newsexport_command("validate", "feeds").out) == [f"feeds/{expected[0]}"]
    monkeypatch.chdir(feeds)
    assert lines(newsexport_command("validate", "a.jsonld", "b.jsonld").out) == expected


def test_only_new_findings_fail_with_a_baseline(
    feeds: Path, newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("validate", "--select", "NX101", "--baseline", str(feeds.parent / "known.json"))
    (feeds.parent / "newsexport.toml").write_text("")
    written = newsexport_command(*asked, "--write-baseline", "feeds/a.jsonld")
    assert (written.code, written.out) == (0, "")
    ran = newsexport_command(*asked, "feeds")
    assert (ran.code, lines(ran.out)) == (1, [f"feeds/b.jsonld:1:72: {FOUND}"])
    assert lines(ran.err) == ["2 files checked: 1 warning in 1 file; baseline: 1 known, 0 resolved"]
    (feeds / "a.jsonld").write_text("\n\n" + LONG.format("a" * 121))  # moved
    monkeypatch.chdir(feeds)
    assert newsexport_command(*asked, "a.jsonld").code == 0
    (feeds / "a.jsonld").write_text(LONG.format("a"))  # corrected
    ran = newsexport_command(*asked, "a.jsonld")
    assert lines(ran.err) == ["1 file checked: nothing found; baseline: 0 known, 1 resolved"]


def test_a_malformed_baseline_ends_the_run(feeds: Path, newsexport_command: CommandLine) -> None:
    Path("known.json").write_text("[]")
    ran = newsexport_command("validate", "--baseline", "known.json", "feeds")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("newsexport: error[baseline-malformed] known.json: is no baseline")


def test_an_unknown_code_ends_the_run_and_near_ones_are_named(
    feeds: Path, newsexport_command: CommandLine
) -> None:
    ran = newsexport_command("validate", "--ignore", "headline-to-long", "feeds")
    assert ran.code == 2
    assert "did you mean headline-too-long" in ran.err


@pytest.mark.parametrize("asked", ["sarf", "sarf=a", "sarif="])
def test_an_unknown_report_is_refused(
    asked: str, feeds: Path, newsexport_command: CommandLine
) -> None:
    ran = newsexport_command("validate", "-f", asked, "feeds")
    assert (ran.code, ran.out) == (2, "")
    assert "error[usage] invalid value for '--format'" in ran.err


def test_a_rule_is_looked_for_once_however_often_it_finds_something(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def rule_of(code: str) -> Rule | None:
        asked.append(code)
        return registry.rule_of(code)

    monkeypatch.setattr(validate_job, "rule_of", rule_of)
    book = validate_job.Rulebook({})
    assert {book.info("NX101").name for _ in range(3)} == {"headline-too-long"}
    assert book.info("XY999").name == book.info("XY999").name == "xy999"
    assert asked == ["NX101", "XY999"]
