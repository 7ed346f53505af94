"""What hosts read in this repository: the hook, the action, the job, and their page."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from newsexport.registry import EXPORTERS, REPORTERS, get_exporter, own_names
from newsexport.reporter import read_output

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs/validate-in-ci.md").read_text("utf-8")


def data(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


def test_the_hook_takes_what_is_news_by_its_name() -> None:
    (hook,) = data(".pre-commit-hooks.yaml")
    assert (hook["id"], hook["entry"]) == ("newsexport-validate", "newsexport validate")
    files = re.compile(hook["files"])
    # whose names tell no news: any repository has such
    common = {"json", "yaml", "text", "html"}
    for name in set(own_names(EXPORTERS)) - common:
        assert files.search(f"feeds/story{get_exporter(name).suffix}"), name
    for name in ("wire.rss", "WIRE.NITF", "a.atom", "a.newsml"):
        assert files.search(name)
    for name in (
        "package.json",
        "pom.xml",
        "a.yaml",
        "index.html",
        "rss.py",
        "jsonld",
        "a.rss.bak",
    ):
        assert not files.search(name)


def test_no_step_of_the_action_has_inputs_in_its_script() -> None:
    steps = data("action.yml")["runs"]["steps"]
    scripts = [step for step in steps if "run" in step]
    assert len(scripts) == 2
    for step in scripts:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]


def test_each_input_of_the_action_is_used_and_on_the_page() -> None:
    action = data("action.yml")
    steps = yaml.safe_dump(action["runs"])
    for name in action["inputs"]:
        assert f"inputs.{name} " in steps
        assert f"| `{name}` |" in PAGE
    for name in action["outputs"]:
        assert f"`{name}`" in PAGE


def test_the_reports_that_the_job_asks_for_are_those_it_keeps() -> None:
    job = data("docs/gitlab-ci.yml")["validate-news"]
    (script,) = job["script"]
    outputs = dict(map(read_output, re.findall(r"--format (\S+)", script)))
    assert set(outputs) <= set(own_names(REPORTERS))
    reports = job["artifacts"]["reports"]
    assert outputs == {"text": None, "gitlab": reports["codequality"], "junit": reports["junit"]}
    assert job["artifacts"]["paths"] == list(reports.values())
    assert job["artifacts"]["when"] == "always"


@pytest.mark.parametrize("snippet", re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL))
def test_the_pages_examples_are_yaml(snippet: str) -> None:
    assert yaml.safe_load(snippet)


def test_the_pages_settings_are_settings(tmp_path: Path) -> None:
    from newsexport.settings import load_settings

    (snippet,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    path = tmp_path / "newsexport.toml"
    path.write_text(snippet, "utf-8")
    assert set(load_settings(path)["validate"]) == {
        "select",
        "ignore",
        "fail-on",
        "receivers",
        "baseline",
        "per-file-ignores",
    }
