"""`newsexport watch`, of a folder that is converted, and of a receiver that is away."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import newsexport
from cli_runner import CommandLine
from conftest import ROOT
from newsexport.newsitem import NewsItem

SEED = ROOT / "seeds" / "web-storm-recovery.txt"
NOW = ("--settle", "0", "--once")


@pytest.fixture
def drop(newsexport_command: CommandLine) -> Path:
    """A drop folder in the folder that the command runs in."""
    folder = Path("drop")
    folder.mkdir()
    return folder


def article(folder: Path, name: str = "storm.txt") -> Path:
    path = folder / name
    path.write_bytes(SEED.read_bytes())
    return path


def below(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_what_is_dropped_is_converted_and_put_away(
    drop: Path, newsexport_command: CommandLine
) -> None:
    article(drop)
    run = newsexport_command("watch", "drop", "--to", "jsonld", "--output-dir", "out", *NOW)
    assert (run.code, run.out) == (0, "done\tstorm.txt\tdrop/done/storm.txt\n")
    assert below(drop) == ["done/storm.txt"]
    written = Path("out", "storm.jsonld").read_text("utf-8")
    assert newsexport.read(written).content_meta.headline == (
        "Harbor town counts the cost after a night of record wind"
    )


def test_what_is_refused_has_its_reason_beside_it(
    drop: Path, newsexport_command: CommandLine
) -> None:
    Path(drop, "bad.json").write_text('{"guid": ')
    article(drop)
    run = newsexport_command("watch", "drop", "--to", "ninjs", "--output-dir", "out", *NOW)
    assert run.code == 1
    assert below(drop) == ["done/storm.txt", "failed/bad.json", "failed/bad.json.reason.txt"]
    reason = Path(drop, "failed", "bad.json.reason.txt").read_text("utf-8")
    assert reason.startswith("error[json-syntax] drop/bad.json:1:10: ")


def three_items(newsexport_command: CommandLine, drop: Path) -> None:
    """JSON Lines: an article, what is none, another article."""
    item = newsexport_command("to-json", "--compact", str(SEED)).out
    other = item.replace("urn:uuid:", "urn:uuid:0")
    Path(drop, "three.jsonl").write_text(f"{item}{{\n{other}", "utf-8")


@pytest.mark.parametrize(
    ("to", "made"),
    [("jsonld", ["three.jsonld"]), ("nitf", ["three-1.nitf.xml", "three-3.nitf.xml"])],
)
def test_a_bad_item_does_not_keep_those_behind_it(
    to: str, made: list[str], drop: Path, newsexport_command: CommandLine
) -> None:
    three_items(newsexport_command, drop)
    run = newsexport_command("watch", "drop", "--to", to, "--output-dir", "out", *NOW)
    assert run.code == 1
    assert below(Path("out")) == made
    documents = [Path("out", name).read_bytes() for name in made]
    found = [item for document in documents for item in newsexport.read_all(document)]
    assert len({item.guid for item in found if isinstance(item, NewsItem)}) == 2
    (reason,) = Path(drop, "failed").glob("*.reason.txt")
    assert reason.read_text("utf-8").startswith("error[json-syntax] drop/three.jsonl:2:2: ")


def test_a_wrong_option_ends_it_before_anything_is_moved(
    drop: Path, newsexport_command: CommandLine
) -> None:
    article(drop)
    given = ("--to", "ninjs", "--output-dir", "out", "-O", "version=9")
    run = newsexport_command("watch", "drop", *given, *NOW)
    assert run.code == 2
    assert "error[unknown-name]" in run.err
    assert below(drop) == ["storm.txt"]


def test_another_article_of_the_same_name_is_written_beside(
    drop: Path, newsexport_command: CommandLine
) -> None:
    command = ("watch", "drop", "--to", "jsonld", "--output-dir", "out", *NOW)
    article(drop)
    newsexport_command(*command)
    Path(drop, "storm.txt").write_text("Pier to be rebuilt\n\nThe pier will be rebuilt, it said.\n")
    newsexport_command(*command)
    article(drop)  # once more the first
    newsexport_command(*command)
    assert below(Path("out")) == ["storm-2.jsonld", "storm.jsonld"]
    assert below(drop) == ["done/storm-2.txt", "done/storm-3.txt", "done/storm.txt"]


def test_files_stay_while_their_receiver_is_away(
    drop: Path, newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSEXPORT_PASSWORD", "abcd efgh ijkl")
    article(drop)
    to = ("--to", "push:wordpress", "--url", "http://127.0.0.1:9", "--user", "desk")
    run = newsexport_command("watch", "drop", *to, "--journal", "journal.sqlite", *NOW)
    assert run.code == 2
    assert "error[cms-unreachable]" in run.err
    assert below(drop) == ["storm.txt"]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (("--to", "jsonld"), "output-dir"),
        (("--to", "push:joomla"), "unknown-name"),
        (("--to", "jsonld", "--output-dir", "out", "--guid", "urn:uuid:1"), "guid-shared"),
        (("--to", "docx", "--output-dir", "out"), "unknown-name"),
        (("--to", "push:wordpress", "--user", "desk"), "cms-address"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_moved(
    given: tuple[str, ...], code: str, drop: Path, newsexport_command: CommandLine
) -> None:
    article(drop)
    run = newsexport_command("watch", "drop", *given, *NOW)
    assert run.code == 2
    assert f"error[{code}]" in run.err
    assert below(drop) == ["storm.txt"]


def test_a_folder_that_is_not_there_is_told(newsexport_command: CommandLine) -> None:
    run = newsexport_command("watch", "none", "--to", "jsonld", "--output-dir", "out", *NOW)
    assert (run.code, run.out) == (2, "")
    assert "error[watch-folder]" in run.err


@pytest.mark.parametrize("poll", [(), ("--poll",)])
def test_it_takes_files_as_they_come_until_it_is_told_to_end(
    poll: tuple[str, ...], tmp_path: Path
) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    out = tmp_path / "out"
    command = [sys.executable, "-m", "newsexport", "watch", str(drop), "--to", "jsonld"]
    process = subprocess.Popen(
        [*command, "--output-dir", str(out), "--settle", "0.2", "--no-config", *poll],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1768467600"},
    )
    try:
        for name in ("first.txt", "second.txt"):
            while not (drop / "done").is_dir():
                time.sleep(0.05)
            article(drop, name)
            until = time.monotonic() + 30
            while not (drop / "done" / name).exists():
                assert process.poll() is None and time.monotonic() < until
                time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        said, told = process.communicate(timeout=30)
    finally:
        process.kill()
    assert (process.returncode, below(out)) == (0, ["first.jsonld", "second.jsonld"])
    assert [line.split("\t")[1] for line in said.splitlines()] == ["first.txt", "second.txt"]
    assert "stopping after the article in hand" in told
