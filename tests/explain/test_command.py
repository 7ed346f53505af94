import io
import os
import sys
from pathlib import Path

import pytest

from cli_runner import CommandLine

STORY = """Shares fall

LONDON, March 3, 2023 (Example) -- Shares fell on Friday, the exchange said.
"""


@pytest.fixture
def story(newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> str:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    Path("a.txt").write_text(STORY)
    return "a.txt"


def test_an_article_is_explained_as_plain_text(story: str, newsexport_command: CommandLine) -> None:
    run = newsexport_command("explain", story)
    assert (run.code, run.err) == (0, "")
    assert "headline    1  Shares fall\n" in run.out
    assert "\x1b" not in run.out


def test_a_page_is_written_for_each_input(story: str, newsexport_command: CommandLine) -> None:
    Path("b.txt").write_text(STORY)
    run = newsexport_command("explain", "--html", story, "b.txt", "--output-dir", "pages")
    assert (run.code, run.out, run.err) == (0, "", "")
    assert sorted(os.listdir("pages")) == ["a.html", "b.html"]
    assert Path("pages/b.html").read_text("utf-8").startswith("<!doctype html>\n")


def test_text_beside_the_article_does_not_bear_its_name(
    story: str, newsexport_command: CommandLine
) -> None:
    assert newsexport_command("explain", story, "--output-dir", ".").code == 0
    assert Path("a.txt").read_text() == STORY
    assert "Shares fall" in Path("a.explain.txt").read_text()


def test_nothing_is_overwritten_without_force(story: str, newsexport_command: CommandLine) -> None:
    Path("a.html").write_text("old")
    run = newsexport_command("explain", "--html", story, "-o", "a.html")
    assert run.code == 2 and "error[output-exists]" in run.err
    assert Path("a.html").read_text() == "old"
    assert newsexport_command("explain", "--html", story, "-o", "a.html", "--force").code == 0


def test_standard_input_is_explained(
    newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    run = newsexport_command("explain", "-", "--stdin-filename", "wire.txt")
    assert run.code == 0
    assert run.out.startswith("wire.txt  en, 3 lines")


def test_the_options_of_the_parser_hold(story: str, newsexport_command: CommandLine) -> None:
    run = newsexport_command("explain", story, "--provider", "Example Wire")
    assert "Example Wire\n                          supplied  supplied\n" in run.out


def test_colour_follows_the_environment(
    story: str, newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1mShares fall\x1b[0m" in newsexport_command("explain", story).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in newsexport_command("explain", story).out


def test_a_file_never_holds_colour(
    story: str, newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    newsexport_command("explain", story, "-o", "out.txt")
    assert "\x1b" not in Path("out.txt").read_text()


def test_a_rule_is_explained_by_its_id(newsexport_command: CommandLine) -> None:
    run = newsexport_command("explain", "word-count")
    sentence = "Tokens with a letter or digit in the story's blocks."
    assert run == (0, f"word-count\n    {sentence}\n", "")


def test_a_file_with_the_name_of_a_rule_is_an_article(newsexport_command: CommandLine) -> None:
    Path("word-count").write_text(STORY)
    run = newsexport_command("explain", "word-count")
    assert run.code == 0
    assert run.out.startswith("word-count  en, 3 lines")


def test_an_unknown_rule_is_told_with_its_neighbours(newsexport_command: CommandLine) -> None:
    run = newsexport_command("explain", "word-counts")
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "newsexport: error[explain-unknown] word-counts: neither a file nor a rule "
        "(did you mean word-count, word-count-wrong?)\n"
    )


def test_a_document_is_not_explained_but_its_text_is(
    story: str, newsexport_command: CommandLine
) -> None:
    newsexport_command("to-json", story, "-o", "a.json")
    run = newsexport_command("explain", "a.json")
    assert (run.code, run.out) == (2, "")
    assert "error[explain-document] a.json: is a document, not an article's text" in run.err
