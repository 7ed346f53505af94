"""What the tests share: the seeds, and where the standards' own files are."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from cli_runner import CommandLine

# A test run says the same twice; hunting for new cases is the fuzzers' work.
settings.register_profile("same", derandomize=True)
settings.register_profile("fuzz", derandomize=False, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

ROOT = Path(__file__).parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
assert SEEDS, "no seeds"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="rewrite the golden files")
    parser.addoption("--browser", action="store_true", help="run the tests in headless Chromium")
    parser.addoption("--cms", action="store_true", help="start real CMSs and push to them")
    parser.addoption("--whole-corpus", action="store_true", help="every article, not a sample")


@pytest.fixture(params=SEEDS, ids=lambda path: path.stem)
def seed(request: pytest.FixtureRequest) -> Path:
    """Each seed article in turn."""
    path: Path = request.param
    return path


@pytest.fixture
def shared() -> Path:
    """The folder of the standards' files and the labelled corpus, beside the repository."""
    path = ROOT.parent / "shared"
    if not path.is_dir():
        pytest.skip("the standards' files are not beside this checkout (../shared)")
    return path


@pytest.fixture
def newsexport_command(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> CommandLine:
    """The command line, in an empty folder with a fixed clock."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1768467600")
    return CommandLine(capfd)
