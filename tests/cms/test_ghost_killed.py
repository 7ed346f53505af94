"""Whoever pushes to Ghost is killed at any moment, or Ghost is, and comes again."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import newsexport
from cms.ghost_site import Site
from conftest import ROOT, SEEDS
from newsexport.exporters._ghost_texts import identifier
from newsexport.receiver import Wishes
from newsexport.receivers.ghost import ghost as receiver

PUSHER = Path(__file__).parent / "ghost_pusher.py"
KILLED = 20
ARTICLES = SEEDS[:8]


def pusher(site: Site, paths: list[Path]) -> subprocess.Popen[bytes]:
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join([str(ROOT / "tests"), str(ROOT / "src")]),
        "GHOST_URL": site.url,
        "GHOST_KEY": site.state["admin_api_key"],
    }
    command = [sys.executable, str(PUSHER), *map(str, paths)]
    return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)


def heads(site: Site) -> Counter[str]:
    return Counter(post["codeinjection_head"] for post in site.posts())


def heads_of(paths: list[Path]) -> Counter[str]:
    items = (newsexport.parse(path.read_text("utf-8"), name=path.name) for path in paths)
    return Counter(identifier(item.guid) for item in items)


def test_twenty_kills_leave_every_article_once(ghost: Mapping[str, Any]) -> None:
    site, moments = Site(ghost), random.Random(6)
    site.clear()
    began = time.monotonic()
    assert pusher(site, ARTICLES).wait() == 0
    whole = time.monotonic() - began
    half = 0
    for _ in range(KILLED):
        site.clear()
        process = pusher(site, ARTICLES)
        with suppress(subprocess.TimeoutExpired):
            process.wait(whole * moments.uniform(0.3, 0.9))
        process.kill()
        process.wait()
        half += 0 < len(site.posts()) < len(ARTICLES)
        assert pusher(site, ARTICLES).wait() == 0
        assert heads(site) == heads_of(ARTICLES)
    assert half, "no push was killed half way"
    posts = {post["codeinjection_head"]: post for post in site.posts()}
    for path in ARTICLES:
        item = newsexport.parse(path.read_text("utf-8"), name=path.name)
        sent = receiver.plan(item, Wishes(status="publish")).fields["post"]
        post = posts[sent["codeinjection_head"]]
        assert (post["title"], post["slug"]) == (sent["title"], sent["slug"])
        assert post["status"] == "published" and post["html"]


def test_a_site_that_dies_in_the_middle_has_every_article_once_in_the_end(
    ghost: Mapping[str, Any],
) -> None:
    site = Site(ghost)
    site.clear()
    process = pusher(site, SEEDS)
    while not site.posts():
        assert process.poll() is None
    os.kill(ghost["pids"]["ghost"], signal.SIGKILL)
    assert process.wait() != 0
    up: list[Path | str] = [ROOT.parent / "shared" / "cms" / "ghost-up", ghost["dir"]]
    up += ["--cache", os.environ["NEWSEXPORT_GHOST_CACHE"]]
    state = subprocess.run(up, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    site = Site(json.loads(state.stdout))
    assert len(site.posts()) < len(SEEDS)
    assert pusher(site, SEEDS).wait() == 0
    assert heads(site) == heads_of(SEEDS)
