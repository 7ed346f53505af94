"""`newsexport push ghost`, as a newsroom runs it, against a real Ghost."""

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from cms.ghost_site import Site
from cms.test_ghost import ARTICLES, article, words, words_of
from conftest import SEEDS
from newsexport.exporters._ghost_texts import identifier
from newsexport.receiver import Wishes
from newsexport.receivers.ghost import ghost as receiver

if find_spec("newsexport.cli.push") is None:
    pytest.skip("there is no command push", allow_module_level=True)

COMMAND = [sys.executable, "-m", "newsexport"]
CLOCK = {"SOURCE_DATE_EPOCH": "1768467600"}


class Push:
    """The command with one journal."""

    def __init__(self, site: Site, folder: Path) -> None:
        self.site, self.journal, self.report = site, folder / "journal", folder / "report.json"

    def start(
        self, paths: Sequence[Path], url: str = "", key: str = "", wish: str = "publish"
    ) -> subprocess.Popen[str]:
        options = ["--url", url or self.site.url, "--status", wish, "--create"]
        options += ["--journal", str(self.journal), "--report", str(self.report)]
        names = [str(path) for path in paths]
        secret = {"NEWSEXPORT_GHOST_KEY": key or self.site.state["admin_api_key"]}
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.journal.parent)}
        return subprocess.Popen(
            [*COMMAND, "push", "ghost", *names, *options],
            env=environment | CLOCK | secret,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __call__(self, paths: Sequence[Path], url: str = "", key: str = "") -> "Done":
        process = self.start(paths, url, key)
        out, err = process.communicate(timeout=300)
        rows = tuple(tuple(line.split("\t")) for line in out.split("\n") if line)
        return Done(process.returncode, rows, out + err)


class Done(NamedTuple):
    code: int
    rows: tuple[tuple[str, ...], ...]  # outcome, name, address
    said: str

    def outcomes(self) -> Counter[str]:
        return Counter(row[0] for row in self.rows)


@pytest.fixture
def site(ghost: Mapping[str, Any]) -> Site:
    started = Site(ghost)
    started.clear()
    return started


@pytest.fixture
def push(site: Site, tmp_path: Path) -> Push:
    return Push(site, tmp_path)


def heads_of(paths: Sequence[Path]) -> Counter[str]:
    return Counter(identifier(article(path).guid) for path in paths)


def heads(site: Site) -> Counter[str]:
    return Counter(post["codeinjection_head"] for post in site.posts())


def test_articles_are_made_once_and_changed_alone(push: Push, site: Site, tmp_path: Path) -> None:
    copies = [tmp_path / path.name for path in ARTICLES]
    for path, copy in zip(ARTICLES, copies, strict=True):
        copy.write_bytes(path.read_bytes())
    first = push(copies)
    assert (first.code, first.outcomes()) == (0, {"created": len(ARTICLES)})
    posts = {post["codeinjection_head"]: post for post in site.posts()}
    assert set(posts) == set(heads_of(copies))
    for copy, row in zip(copies, first.rows, strict=True):
        item = article(copy)
        sent = receiver.plan(item, Wishes(status="publish", create=True)).fields["post"]
        post = posts[sent["codeinjection_head"]]
        for name in ("title", "slug", "status"):
            assert post[name] == sent[name], name
        assert post["custom_excerpt"] == sent.get("custom_excerpt")
        assert [tag["name"] for tag in post["tags"]] == sent.get("tags", [])
        assert words(post["html"]) == words_of(item)
        assert Path(row[1]).name == copy.name and row[2] == post["url"]
    before = site.posts()
    assert push(copies).outcomes() == {"unchanged": len(ARTICLES)}
    assert site.posts() == before
    # the deck is no part of the guid: it is the same article, changed
    storm = tmp_path / "web-storm-recovery.txt"
    storm.write_text(
        storm.read_text("utf-8").replace("the pier is gone", "a pier is lost"), "utf-8"
    )
    changed = push(copies)
    assert changed.outcomes() == {"updated": 1, "unchanged": len(ARTICLES) - 1}
    assert len(site.posts()) == len(ARTICLES)
    excerpts = [post["custom_excerpt"] for post in site.posts() if post["custom_excerpt"]]
    assert any("a pier is lost" in excerpt for excerpt in excerpts)


def test_twenty_kills_leave_every_article_once(push: Push, site: Site) -> None:
    moments = random.Random(6)
    began = time.monotonic()
    assert push(SEEDS).code == 0
    whole = time.monotonic() - began
    half = 0
    for at in range(20):
        site.clear()
        push.journal = push.journal.with_name(f"journal-{at}")
        process = push.start(SEEDS)
        with suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=whole * moments.uniform(0.3, 0.9))
        process.kill()
        process.communicate()
        half += 0 < len(site.posts()) < len(SEEDS)
        again = push(SEEDS)
        assert again.code == 0, again.said
        assert heads(site) == heads_of(SEEDS)
    assert half, "no push was killed half way"


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("0" * 24 + ":" + "a1b2" * 16, "cms-login"),
        ("hunter2-hunter2", "credentials-malformed"),
    ],
)
def test_a_wrong_key_ends_before_any_article_and_is_not_shown(
    push: Push, site: Site, key: str, code: str
) -> None:
    done = push(SEEDS, key=key)
    assert (done.code, done.rows) == (2, ())
    assert code in done.said and "Traceback" not in done.said
    assert "a1b2a1b2" not in done.said and "hunter2" not in done.said
    assert site.posts() == []


@pytest.mark.parametrize("path", ["nowhere", "ghost", "ghost/api/admin"])
def test_an_address_that_is_no_ghost_ends_before_any_article(
    push: Push, site: Site, path: str
) -> None:
    done = push(SEEDS, url=f"{site.url}/{path}")
    assert (done.code, done.rows) == (2, ())
    assert "cms-address" in done.said and "Traceback" not in done.said


def test_a_contributors_key_cannot_publish_and_the_report_says_why(push: Push, site: Site) -> None:
    done = push(SEEDS[:2], key=site.member("Contributor"))
    assert done.code == 2  # nothing could be done
    assert "cms-permission" in done.said or "cms-permission" in push.report.read_text("utf-8")
    assert json.loads(push.report.read_text("utf-8"))
    assert site.posts() == []
