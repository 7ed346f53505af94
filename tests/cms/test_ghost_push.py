"""`newsexport push ghost`, as a newsroom runs it, against a real Ghost."""

import json
import random
import subprocess
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from cms.ghost_site import Site
from cms.push_command import Push
from cms.stories import article, words
from cms.test_ghost import ARTICLES, told
from conftest import SEEDS
from newsexport.exporters._ghost_texts import identifier
from newsexport.receiver import Wishes
from newsexport.receivers.ghost import ghost as receiver


@pytest.fixture
def site(ghost: Mapping[str, Any]) -> Site:
    started = Site(ghost)
    started.clear()
    return started


@pytest.fixture
def push(site: Site, tmp_path: Path) -> Push:
    options = ["--url", site.url, "--status", "publish", "--create"]
    secret = {"NEWSEXPORT_GHOST_KEY": site.state["admin_api_key"]}
    return Push("ghost", tmp_path, options, secret)


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
        assert words(post["html"]) == told(item)
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
    push.secret["NEWSEXPORT_GHOST_KEY"] = key
    done = push(SEEDS)
    assert (done.code, done.rows) == (2, ())
    assert code in done.said and "Traceback" not in done.said
    assert "a1b2a1b2" not in done.said and "hunter2" not in done.said
    assert site.posts() == []


@pytest.mark.parametrize("path", ["nowhere", "ghost", "ghost/api/admin"])
def test_an_address_that_is_no_ghost_ends_before_any_article(
    push: Push, site: Site, path: str
) -> None:
    push.options[1] = f"{site.url}/{path}"
    done = push(SEEDS)
    assert (done.code, done.rows) == (2, ())
    assert "cms-address" in done.said and "Traceback" not in done.said


def test_a_contributors_key_cannot_publish_and_the_report_says_why(push: Push, site: Site) -> None:
    push.secret["NEWSEXPORT_GHOST_KEY"] = site.member("Contributor")
    done = push(SEEDS[:2])
    assert done.code == 2  # nothing could be done
    assert "cms-permission" in done.said or "cms-permission" in push.report.read_text("utf-8")
    assert json.loads(push.report.read_text("utf-8"))
    assert site.posts() == []
