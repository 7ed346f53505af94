"""docs/push.md is true of the command."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from conftest import ROOT
from newsexport.cli.push_job import DEFAULTS
from newsexport.errors import ReceiverError
from newsexport.push.credentials import variables
from newsexport.push.engine import Pushed
from newsexport.push.report import report
from newsexport.receiver import Post
from newsexport.receiver_settings import KEYS, NUMBERS
from newsexport.settings import load_settings

PAGE = (ROOT / "docs" / "push.md").read_text("utf-8")
CODE = re.compile('"((?:cms|journal|credentials|push|images?)-[a-z-]+)"')


def fenced(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found[1]


def test_every_code_of_pushing_has_a_row() -> None:
    sources = (ROOT / "src" / "newsexport").rglob("*.py")
    raised = {code for path in sources for code in CODE.findall(path.read_text("utf-8"))}
    assert len(raised) > 20
    rows = [line.split("|")[1] for line in PAGE.splitlines() if line.startswith("| `")]
    told = {code for row in rows for code in re.findall("`([a-z-]+)`", row)}
    assert raised - told == set()
    assert {code for code in told if CODE.fullmatch(f'"{code}"')} - raised == set()


def test_the_settings_shown_are_settings_and_all_of_them(tmp_path: Path) -> None:
    path = tmp_path / "newsexport.toml"
    path.write_text(fenced("toml"))
    assert {*load_settings(path)["push"]["wordpress"]} == {*KEYS}
    assert {*tomllib.loads(fenced("toml"))["push"]["wordpress"]} == {*KEYS}


@pytest.mark.parametrize(
    ("key", "bounds"),
    [("rate", "0.01 to 1000"), ("timeout", "0.1 to 3600"), ("max-wait", "up to 86400")],
)
def test_the_bounds_shown_hold(key: str, bounds: str) -> None:
    least, most = NUMBERS[key]
    assert bounds in (f"{least:g} to {most:g}", f"up to {most:g}")
    assert bounds in PAGE


def test_the_report_shown_has_the_reports_keys() -> None:
    shown = json.loads(fenced("json"))
    post = Post("17", "https://news.example.org/?p=17", "draft", "")
    error = ReceiverError("cms-refused", "a", "b")
    pushed = [
        Pushed("a", "created", "g", "t", "stated", post, ("n",)),
        Pushed("b", "failed", error=error),
    ]
    made = json.loads(report("wordpress", "https://news.example.org/", pushed))
    assert [*shown] == [*made]
    assert [[*one] for one in shown["articles"]] == [[*one] for one in made["articles"]]
    assert shown["summary"] == made["summary"]


def test_options_and_variables_that_are_named_are_there() -> None:
    options = {name.replace("_", "-") for name in DEFAULTS}
    assert {*re.findall("`--([a-z-]+)", PAGE)} <= options
    known = {*variables("wordpress"), *variables("ghost"), "NEWSEXPORT_JOURNALS"}
    assert {*re.findall("NEWSEXPORT_[A-Z_]+", PAGE)} <= known
