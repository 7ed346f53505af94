"""`newsexport watch` into a real WordPress: killed, told to end, and with pictures."""

import os
import random
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from cms.pictures import png
from cms.push_command import CLOCK, COMMAND
from cms.test_wordpress import guids, kept
from cms.wordpress_site import Site
from conftest import SEEDS

WAIT = 60  # seconds until something must have happened


class Watch:
    """The command on a folder, with one journal."""

    def __init__(self, site: Site, folder: Path) -> None:
        self.site = site
        self.drop = folder / "drop"
        self.drop.mkdir()
        self.journal = folder / "journal.sqlite"

    def start(self, *more: str) -> subprocess.Popen[str]:
        to = ["--to", "push:wordpress", "--url", self.site.url, "--user", self.site.user]
        options = [*to, "--create", "--journal", str(self.journal), "--settle", "0.1"]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.drop.parent)}
        return subprocess.Popen(
            [*COMMAND, "watch", str(self.drop), *options, "--no-config", *more],
            env={**environment, **CLOCK, "NEWSEXPORT_PASSWORD": self.site.password},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def put(self, *paths: Path) -> None:
        for path in paths:
            # as who knows better does: written beside, then renamed
            part = self.drop / f"{path.name}.part"
            part.write_bytes(path.read_bytes())
            part.rename(self.drop / path.name)

    def waiting(self) -> list[str]:
        return sorted(path.name for path in self.drop.iterdir() if path.is_file())

    def done(self) -> list[str]:
        folder = self.drop / "done"
        return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def watch(wordpress: Mapping[str, Any], tmp_path: Path) -> Watch:
    site = Site(wordpress)
    site.with_plugin(True)
    site.clear()
    return Watch(site, tmp_path)


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=WAIT)
    assert "Traceback" not in err
    return process.returncode, out + err


def test_files_are_pushed_as_they_come_with_their_pictures(watch: Watch) -> None:
    storm = next(path for path in SEEDS if path.name == "web-storm-recovery.txt")
    process = watch.start()
    png(watch.drop / "web-storm-recovery.png")
    watch.put(storm)
    until = time.monotonic() + WAIT
    while len(watch.done()) < 2 and time.monotonic() < until:
        time.sleep(0.1)
    code, said = ended(process)
    assert code == 0, said
    assert watch.done() == ["web-storm-recovery.png", "web-storm-recovery.txt"]
    (post,) = watch.site.posts()
    assert post["featured_media"] in {one["id"] for one in watch.site.media()}


def test_kills_at_any_moment_leave_every_file_done_and_every_article_once(watch: Watch) -> None:
    moments = random.Random(8)
    watch.put(*SEEDS)
    for _ in range(6):
        process = watch.start()
        time.sleep(moments.uniform(0.4, 1.4))
        process.kill()
        process.communicate()
    process = watch.start("--once")
    out, err = process.communicate(timeout=WAIT)
    assert process.returncode == 0, out + err
    assert watch.done() == sorted(path.name for path in SEEDS)
    assert kept(watch.site) == guids(SEEDS)


def test_when_told_to_end_nothing_is_half_done(watch: Watch) -> None:
    watch.put(*SEEDS)
    process = watch.start()
    until = time.monotonic() + WAIT
    while not watch.done() and time.monotonic() < until:
        time.sleep(0.02)
    code, said = ended(process)
    assert code == 0, said
    # what was pushed was put away, and what was not waits
    assert len(watch.site.posts()) == len(watch.done())
    assert sorted(watch.waiting() + watch.done()) == sorted(path.name for path in SEEDS)


def test_what_the_site_refuses_is_set_aside_with_its_words(watch: Watch) -> None:
    login, password = watch.site.member("contributor")
    watch.site.user, watch.site.password = login, password
    watch.put(SEEDS[0])
    process = watch.start("--once", "--status", "publish")
    _, err = process.communicate(timeout=WAIT)
    assert process.returncode == 1, err
    (reason,) = (watch.drop / "failed").glob("*.reason.txt")
    assert "rest_cannot_publish" in reason.read_text("utf-8")
