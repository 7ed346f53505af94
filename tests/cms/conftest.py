"""Real CMSs on loopback, started by the scripts beside the checkout; only where --cms asks."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT

KIT = ROOT.parent / "shared" / "cms"
Running = dict[str, Any]  # what the script that started it says: base_url, keys, pids ...


def started(
    request: pytest.FixtureRequest, name: str, folder: Path, *options: str
) -> Iterator[Running]:
    """A CMS while tests use it; it is removed at the end."""
    if not request.config.getoption("--cms"):
        pytest.skip(f"a real {name} is started only by make test-cms and make test-ghost")
    if not KIT.is_dir():
        pytest.skip("the scripts that start CMSs are not beside this checkout (../shared/cms)")
    done = subprocess.run(
        [KIT / f"{name}-up", folder, *options], capture_output=True, text=True, timeout=900
    )
    try:
        assert done.returncode == 0, done.stderr[-3000:]
        yield json.loads(done.stdout)
    finally:
        subprocess.run([KIT / f"{name}-down", "--purge", folder], timeout=120, check=False)


@pytest.fixture(scope="session")
def wordpress(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    yield from started(request, "wordpress", tmp_path_factory.mktemp("wordpress"))


@pytest.fixture(scope="session")
def ghost(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    cache = os.environ.get("NEWSEXPORT_GHOST_CACHE")
    if request.config.getoption("--cms") and not cache:
        pytest.skip("NEWSEXPORT_GHOST_CACHE names no folder for the installed Ghost")
    folder = tmp_path_factory.mktemp("ghost")
    yield from started(request, "ghost", folder, "--cache", str(cache))
