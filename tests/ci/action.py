"""The action's scripts and the GitLab job's, run as their hosts run them, in a scratch folder.

What the hosts bring (a Python, the upload) is not run; that it gets what it needs is checked. Run
by `make test-ci`, which needs a package index: the scripts install newsexport with pip.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).parent.parent.parent
GOOD = """\
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "Rates rise by half a point",
  "datePublished": "2026-01-18T09:00:00Z",
  "dateModified": "2026-01-18T10:30:00Z",
  "author": {"@type": "Person", "name": "Ada Example"},
  "publisher": {"@type": "Organization", "name": "Example Wire"},
  "image": "https://news.example.org/rates.jpg",
  "url": "https://news.example.org/rates",
  "inLanguage": "en",
  "articleBody": "The central bank raised its rate by half a point on Sunday."
}
"""
# a headline that is too long, and a date that is none
BAD = GOOD.replace("half", "half, and " * 12 + "half").replace("2026-01-18T09:00:00Z", "Jan. 18")


class Ran(NamedTuple):
    status: int
    output: str
    outputs: dict[str, str]
    uploads: bool


class Runner:
    """As much of GitHub's runner as a composite action needs."""

    def __init__(self, work: Path) -> None:
        self.action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
        self.work = work
        self.temp = work / "temp"
        self.temp.mkdir()
        # pip leaves what it builds beside the source
        self.source = work / "source"
        unwanted = shutil.ignore_patterns(
            ".*", "node_modules", "build", "*.egg-info", "__pycache__"
        )
        shutil.copytree(ROOT, self.source, symlinks=True, ignore=unwanted)
        self.installed: set[str] = set()

    def run(self, folder: Path, **given: str) -> Ran:
        """The action with the inputs `given`, in `folder`."""
        inputs = {name: told.get("default", "") for name, told in self.action["inputs"].items()}
        inputs |= {name.replace("_", "-"): value for name, value in given.items()}
        values = {f"inputs.{name}": value for name, value in inputs.items()}
        values |= {
            "steps.python.outputs.python-path": sys.executable,
            "github.action_path": str(self.source),
            "runner.temp": str(self.temp),
        }
        status, output, uploads = 0, "", False
        outputs: dict[str, str] = {}
        (self.temp / "newsexport.sarif").unlink(missing_ok=True)
        for step in self.action["runs"]["steps"]:
            if "if" in step:
                uploads = holds(step["if"], values)
            if "run" not in step or status:
                continue
            if step["id"] == "install" and inputs["version"] in self.installed:
                continue
            status, told, outputs = self.script(step, values, folder)
            self.installed.add(inputs["version"])
            output += told
            values |= {f"steps.{step['id']}.outputs.{key}": outputs[key] for key in outputs}
        return Ran(status, output, outputs, uploads)

    def script(
        self, step: Mapping[str, Any], values: Mapping[str, str], folder: Path
    ) -> tuple[int, str, dict[str, str]]:
        told = self.temp / "output"
        told.write_text("")
        file = self.temp / "script.sh"
        file.write_text(step["run"], "utf-8")
        environment = {name: filled(text, values) for name, text in step["env"].items()}
        environment |= {"PATH": os.environ["PATH"], "GITHUB_OUTPUT": str(told)}
        environment |= {key: os.environ[key] for key in os.environ if key.startswith("PIP_")}
        ran = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(file)],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        pairs = (line.split("=", 1) for line in told.read_text().split("\n") if line)
        return ran.returncode, ran.stdout, {key: value for key, value in pairs}


def filled(text: str, values: Mapping[str, str]) -> str:
    return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: values[found[1]], text)


def holds(condition: str, values: Mapping[str, str]) -> bool:
    """Whether a condition of parts with && between them holds, in a run that nobody cancelled."""
    inner = re.fullmatch(r"\$\{\{ (.*) \}\}", condition)
    assert inner, condition
    for part in inner[1].split(" && "):
        if part == "!cancelled()":
            continue
        name, sign, word = part.split(" ")
        same = values.get(name, "") == word.strip("'")
        if same is not (sign == "=="):
            return False
    return True


def newsroom(work: Path) -> Path:
    folder = work / "newsroom"
    (folder / "feeds").mkdir(parents=True)
    (folder / "my feeds").mkdir()
    (folder / "feeds/good.jsonld").write_text(GOOD)
    (folder / "feeds/bad.jsonld").write_text(BAD)
    (folder / "my feeds/ä 1.jsonld").write_text(BAD)
    # what a checked out repository may hold must not be imported
    for name in ("newsexport.py", "yaml.py", "json.py"):
        (folder / name).write_text("raise SystemExit('imported')\n")
    return folder


def check_action(work: Path) -> None:
    folder = newsroom(work)
    runner = Runner(work)
    clean = runner.run(folder, paths="feeds/good.jsonld\n")
    assert clean.status == 0, clean
    assert clean.outputs["status"] == "0" and "::" not in clean.output, clean
    sarif = Path(clean.outputs["sarif-file"])
    assert json.loads(sarif.read_text("utf-8"))["runs"][0]["results"] == []
    assert clean.uploads
    print("action: nothing found, status 0")

    wrong = runner.run(folder, paths="feeds\nmy feeds/*.jsonld\n\n", upload_sarif="false")
    assert wrong.status == 1 and wrong.outputs["status"] == "1", wrong
    assert re.search(r"^::warning file=feeds/bad\.jsonld,line=4,", wrong.output, re.M), wrong
    assert re.search(r"^::warning file=my feeds/ä 1\.jsonld,line=4,", wrong.output, re.M), wrong
    found = json.loads(Path(wrong.outputs["sarif-file"]).read_text("utf-8"))["runs"][0]["results"]
    places = [one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in found]
    assert {"feeds/bad.jsonld", "my%20feeds/%C3%A4%201.jsonld"} <= set(places), places
    assert not wrong.uploads
    print("action: findings are annotations and SARIF, status 1")

    lenient = runner.run(folder, paths="feeds", fail_on="never", format="text")
    assert lenient.status == 0 and "feeds/bad.jsonld:4:" in lenient.output, lenient
    ignored = runner.run(folder, paths="feeds", arguments="--ignore=NX\n--quiet\n")
    assert ignored.status == 0 and "::" not in ignored.output, ignored
    missing = runner.run(folder, paths="gone.jsonld")
    assert missing.status == 2 and "::error file=gone.jsonld,line=1" in missing.output, missing
    assert missing.uploads
    print("action: level, format, arguments and a missing file are told")

    hostile = ('$(touch pwned)"; touch pwned; #', "`touch pwned`", "--help", "-o\n")
    for text in hostile:
        ran = runner.run(folder, paths=text)
        assert ran.status == 2, ran
    for name in ("format", "fail_on"):
        assert runner.run(folder, paths="feeds", **{name: hostile[0]}).status == 2
    assert not (folder / "pwned").exists()
    print("action: no input is run as a script, nor taken for an option")


def check_job(work: Path) -> None:
    """The GitLab job; newsexport is installed from this tree."""
    job = yaml.safe_load((ROOT / "docs/gitlab-ci.yml").read_text("utf-8"))["validate-news"]
    folder = work / "newsroom"
    scripts = [*job["before_script"], *job["script"]]
    subprocess.run([sys.executable, "-m", "venv", work / "image"], check=True)
    environment = dict(os.environ) | job["variables"]
    environment["PATH"] = f"{work / 'image' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    statuses = []
    for line in scripts:
        line = line.replace(
            "pip install --quiet newsexport", f"pip install --quiet '{work / 'source'}'"
        )
        ran = subprocess.run(
            ["bash", "-eo", "pipefail", "-c", line],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        statuses.append(ran.returncode)
    assert statuses == [0, 1], statuses
    assert "feeds/bad.jsonld:4:" in ran.stdout, ran.stdout
    reports = job["artifacts"]["reports"]
    issues = json.loads((folder / reports["codequality"]).read_text("utf-8"))
    assert {issue["location"]["path"] for issue in issues} == {"feeds/bad.jsonld"}, issues
    assert '<testsuite name="feeds/good.jsonld" tests="1" failures="0"' in (
        folder / reports["junit"]
    ).read_text("utf-8")
    print("gitlab: the job's reports are written")


def main() -> None:
    with tempfile.TemporaryDirectory() as work:
        check_action(Path(work))
        check_job(Path(work))


if __name__ == "__main__":
    main()
