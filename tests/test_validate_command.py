"""`newsexport validate` on the command line: what it prints, and how it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli_runner import CommandLine

LONG = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "a" * 111})
SHORT = LONG.replace("a" * 111, "Shares fall")
PLACE = "1:72"  # of the headline


@pytest.fixture
def news(newsexport_command: CommandLine, tmp_path: Path) -> Path:
    """A folder with a clean file, one with a finding, one that is no JSON, and what is no news."""
    Path("clean.jsonld").write_text(SHORT)
    Path("long.jsonld").write_text(LONG)
    Path("broken.jsonld").write_text('{"@context": "https://schema.org",}')
    Path("package.json").write_text('{"name": "left-pad"}')
    return tmp_path


def test_each_finding_is_a_line_with_its_place(news: Path, newsexport_command: CommandLine) -> None:
    done = newsexport_command("validate", "--select", "NX0,NX101", "clean.jsonld", "long.jsonld")
    assert done.out == (
        f"long.jsonld:{PLACE}: NX101 headline has 111 characters, more than 110"
        " [headline-too-long]\n"
    )
    assert done.err == "2 files checked: 1 warning in 1 file\n"
    assert done.code == 1


def test_a_clean_file_ends_with_0(news: Path, newsexport_command: CommandLine) -> None:
    done = newsexport_command("validate", "--select", "NX0,NX101", "clean.jsonld")
    assert (done.out, done.code) == ("", 0)


def test_what_is_malformed_is_a_finding_and_the_others_are_checked(
    news: Path, newsexport_command: CommandLine
) -> None:
    done = newsexport_command("validate", "--select", "NX0,NX101", "broken.jsonld", "long.jsonld")
    rules = [line.split()[1] for line in done.out.split("\n")[:-1]]
    assert (rules, done.code) == (["NX000", "NX101"], 1)


def test_what_cannot_be_checked_ends_with_2_and_the_others_are_checked(
    news: Path, newsexport_command: CommandLine
) -> None:
    done = newsexport_command("validate", "--select", "NX101", "gone.xml", "long.jsonld")
    assert "NX101" in done.out
    assert done.err.startswith("newsexport: error[input-missing] gone.xml: no such file")
    assert done.code == 2


def test_of_a_folder_what_is_no_news_is_passed_over(
    news: Path, newsexport_command: CommandLine
) -> None:
    done = newsexport_command("validate", "--select", "NX0,NX101", ".")
    assert "package.json" not in done.out
    assert done.err.endswith("; 1 passed over that are no news\n")
    assert newsexport_command("validate", "package.json").out.split()[1] == "NX002"


@pytest.mark.parametrize(("level", "status"), [("warning", 1), ("error", 0), ("never", 0)])
def test_the_level_says_what_counts(
    news: Path, newsexport_command: CommandLine, level: str, status: int
) -> None:
    done = newsexport_command("validate", "--select", "NX101", "--fail-on", level, "long.jsonld")
    assert done.code == status
    assert "NX101" in done.out


def test_several_formats_at_once_each_to_its_file(
    news: Path, newsexport_command: CommandLine
) -> None:
    reports = ["--format", "sarif=a.sarif", "--format", "json=a.json", "--format", "github"]
    done = newsexport_command("validate", "--select", "NX101", *reports, "long.jsonld")
    assert done.out.startswith("::warning file=long.jsonld,line=1,")
    sarif = json.loads(Path("a.sarif").read_text())
    assert sarif["runs"][0]["results"][0]["ruleId"] == "NX101"
    assert json.loads(Path("a.json").read_text())["findings"][0]["rule"] == "NX101"


def test_settings_choose_rules_and_files(news: Path, newsexport_command: CommandLine) -> None:
    Path("newsexport.toml").write_text('[validate]\nselect = ["NX101"]\nfail-on = "error"\n')
    assert newsexport_command("validate", "long.jsonld").code == 0
    Path("newsexport.toml").write_text('[validate.per-file-ignores]\n"long.*" = ["ALL"]\n')
    assert newsexport_command("validate", "long.jsonld").out == ""
    assert "NX101" in newsexport_command("validate", "--no-config", "long.jsonld").out


def test_with_a_baseline_only_new_findings_fail(
    news: Path, newsexport_command: CommandLine
) -> None:
    known = ["--select", "NX101", "--baseline", "known.json"]
    assert newsexport_command("validate", *known, "--write-baseline", "long.jsonld").code == 0
    done = newsexport_command("validate", *known, "long.jsonld")
    assert (done.out, done.code) == ("", 0)
    Path("long.jsonld").write_text("\n" + LONG.replace("a" * 111, "b" * 120))
    assert newsexport_command("validate", *known, "long.jsonld").code == 1


def test_an_unknown_code_format_or_receiver_is_told(
    news: Path, newsexport_command: CommandLine
) -> None:
    for option in (["--select", "XX1"], ["--format", "html5"], ["--receiver", "joomla"]):
        done = newsexport_command("validate", *option, "clean.jsonld")
        assert done.code == 2
        assert "Traceback" not in done.err


def test_standard_input_is_called_as_it_is_told(news: Path) -> None:
    command = [sys.executable, "-m", "newsexport", "validate", "--select", "NX101"]
    done = subprocess.run(
        [*command, "--stdin-filename", "feed/a.jsonld", "-"],
        input=LONG,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent / "src")},
    )
    assert done.stdout.startswith(f"feed/a.jsonld:{PLACE}: NX101")


def test_no_file_is_touched_without_fix(news: Path, newsexport_command: CommandLine) -> None:
    before = {path: path.read_bytes() for path in news.iterdir()}
    newsexport_command("validate", ".")
    assert {path: path.read_bytes() for path in news.iterdir()} == before


def test_a_schema_that_is_given_judges_in_place_of_ours(
    news: Path, newsexport_command: CommandLine
) -> None:
    Path("own.json").write_text('{"properties": {"headline": {"maxLength": 20}}}')
    done = newsexport_command(
        "validate", "--select", "NX001", "--schema", "own.json", "clean.jsonld", "long.jsonld"
    )
    assert done.out.startswith(f"long.jsonld:{PLACE}: NX001 ")
    assert done.code == 1


@pytest.mark.parametrize(
    ("schema", "code"),
    [("{", "json-syntax"), ('{"type": 5}', "schema-invalid"), ("<a", "schema-invalid")],
)
def test_a_schema_that_is_none_is_told_and_nothing_is_checked(
    news: Path, newsexport_command: CommandLine, schema: str, code: str
) -> None:
    Path("own.json").write_text(schema)
    done = newsexport_command("validate", "--schema", "own.json", "long.jsonld")
    assert (done.out, done.code) == ("", 2)
    assert done.err.startswith(f"newsexport: error[{code}] own.json")


def test_official_schemas_are_those_that_were_added(
    news: Path, newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSEXPORT_SCHEMAS", str(news / "store"))
    Path("a.ninjs.json").write_text(
        '{"uri": "urn:x:1", "title": 5, "standard": {"name": "ninjs", "version": "3.1"}}'
    )
    official = ["validate", "--official", "--select", "NX001", "a.ninjs.json"]
    missing = newsexport_command(*official)
    assert missing.code == 2
    assert "no official schema of ninjs 3.1 was added" in missing.err
    Path("ninjs.json").write_text('{"properties": {"title": {"type": "string"}}}')
    assert newsexport_command("schemas", "add", "ninjs", "3.1", "ninjs.json").code == 0
    assert newsexport_command(*official).out.startswith("a.ninjs.json:1:29: NX001 ")


def test_copies_that_disagree_are_told_where_the_value_stands(
    news: Path, newsexport_command: CommandLine
) -> None:
    Path("other.jsonld").write_text(SHORT.replace("Shares fall", "Shares rise"))
    same = newsexport_command("validate", "--same", "clean.jsonld", "clean.jsonld")
    assert (same.out, same.code) == ("", 0)
    done = newsexport_command("validate", "--same", "clean.jsonld", "other.jsonld")
    assert done.out.startswith(f"other.jsonld:{PLACE}: NX950 ")
    assert done.code == 1
    assert newsexport_command("validate", "--same", "clean.jsonld").code == 2


def test_fix_corrects_what_is_certain_and_diff_shows_it(
    news: Path, newsexport_command: CommandLine
) -> None:
    story = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Shares fall",
            "author": {"@type": "Person", "name": "By Jane Doe"},
        },
        indent=2,
    )
    Path("by.jsonld").write_text(story)
    shown = newsexport_command("validate", "--select", "NX202", "--diff", "by.jsonld")
    assert '-    "name": "By Jane Doe"\n+    "name": "Jane Doe"\n' in shown.out
    assert (shown.code, Path("by.jsonld").read_text()) == (1, story)
    done = newsexport_command("validate", "--select", "NX202", "--fix", "by.jsonld")
    assert (done.out, done.code) == ("", 0)
    assert Path("by.jsonld").read_text() == story.replace("By Jane Doe", "Jane Doe")
