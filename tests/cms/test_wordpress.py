"""`newsexport push wordpress`, as a newsroom runs it, against a real WordPress."""

import json
import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from html import unescape
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from cms.conftest import KIT
from cms.pictures import png
from cms.push_command import COMMAND, Done, Push
from cms.stories import article, words, words_of
from cms.wordpress_site import Site
from conftest import ROOT, SEEDS
from newsexport.newsitem import NewsItem
from newsexport.receiver import Wishes, guid_digest
from newsexport.receivers.wordpress import wordpress as receiver

CORPUS = sorted((ROOT.parent / "shared" / "corpus").glob("**/*.txt"))[::5][:20]
ARTICLES = [*SEEDS, *CORPUS]
META = {
    "newsexport_guid",
    "newsexport_byline",
    "newsexport_contributors",
    "newsexport_dateline",
    "newsexport_creditline",
    "newsexport_provider",
    "newsexport_source",
    "newsexport_copyright",
    "_newsexport_date_precision",
    "_newsexport_title_basis",
}


@pytest.fixture
def site(wordpress: Mapping[str, Any]) -> Site:
    started = Site(wordpress)
    started.with_plugin(True)
    started.clear()
    return started


@pytest.fixture
def push(site: Site, tmp_path: Path) -> Push:
    return push_to(site, tmp_path)


def push_to(site: Site, folder: Path, wish: str = "publish") -> Push:
    options = ["--url", site.url, "--user", site.user, "--status", wish, "--create"]
    return Push("wordpress", folder, options, {"NEWSEXPORT_PASSWORD": site.password})


def guids(paths: Sequence[Path]) -> Counter[str]:
    return Counter(article(path).guid for path in paths)


def kept(site: Site) -> Counter[str]:
    return Counter(post["meta"]["newsexport_guid"] for post in site.posts())


def copies(paths: Sequence[Path], folder: Path) -> list[Path]:
    made = [folder / path.name for path in paths]
    for path, copy in zip(paths, made, strict=True):
        copy.write_bytes(path.read_bytes())
    return made


def above(item: NewsItem) -> list[str]:
    """The words of the byline, which stands above the story where no user says it."""
    people = [one.name for one in item.content_meta.creators if one.type == "person"]
    return (item.content_meta.by or ", ".join(people)).split()


def test_every_field_of_every_article_comes_back(push: Push, site: Site) -> None:
    done = push(ARTICLES)
    assert (done.code, done.outcomes()) == (0, {"created": len(ARTICLES)})
    posts = {post["meta"]["newsexport_guid"]: post for post in site.posts()}
    assert set(posts) == set(guids(ARTICLES))
    for path, row in zip(ARTICLES, done.rows, strict=True):
        item = article(path)
        post = posts[item.guid]
        headline = item.content_meta.headline or item.item_meta.title or ""
        assert unescape(post["title"]["raw"]) == " ".join(headline.split())
        story = words(post["content"]["raw"])
        assert story == above(item) + words_of(item), path
        assert unescape(post["excerpt"]["raw"]) == (item.content_meta.deck or "")
        assert post["slug"].endswith(guid_digest(item.guid))
        assert post["status"] == "publish"
        published = item.item_meta.published
        sent = receiver.plan(item, Wishes(status="publish")).fields["post"]
        if "date" in sent:
            assert post["date"] == f"{published}T00:00:00"
            assert post["meta"]["_newsexport_date_precision"] == "day"
        elif "date_gmt" in sent:
            assert post["date_gmt"] == sent["date_gmt"]
        assert site.names("tags", post["tags"]) == {*item.content_meta.keywords}
        section = {item.content_meta.section or "Uncategorized"}
        assert site.names("categories", post["categories"]) == section
        meta = {name: value for name, value in post["meta"].items() if name in META and value}
        assert meta == sent["meta"]
        assert Path(row[1]).name == path.name and row[2] == post["link"]


def test_the_same_again_changes_nothing_and_a_change_is_one_update(
    push: Push, site: Site, tmp_path: Path
) -> None:
    paths = copies(SEEDS, tmp_path)
    assert push(paths).outcomes() == {"created": len(paths)}
    before = site.posts()
    assert push(paths).outcomes() == {"unchanged": len(paths)}
    assert site.posts() == before
    # the deck is no part of the guid: it is the same article, changed
    storm = tmp_path / "web-storm-recovery.txt"
    text = storm.read_text("utf-8").replace("the pier is gone", "a pier is lost")
    storm.write_text(text, "utf-8")
    assert push(paths).outcomes() == {"updated": 1, "unchanged": len(paths) - 1}
    after = site.posts()
    assert [post["id"] for post in after] == [post["id"] for post in before]
    changed = [one for one, other in zip(after, before, strict=True) if one != other]
    assert [post["excerpt"]["raw"] for post in changed] == [
        "Hundreds of homes in Saltmarsh are without power, and a pier is lost."
    ]


def test_without_a_journal_articles_are_found_again(push: Push, site: Site) -> None:
    push(SEEDS)
    push.journal.unlink()
    assert push(SEEDS).outcomes() == {"updated": len(SEEDS)}
    assert kept(site) == guids(SEEDS)


@pytest.mark.parametrize("plugin", [True, False])
def test_twenty_kills_leave_every_article_once(push: Push, site: Site, plugin: bool) -> None:
    site.with_plugin(plugin)
    moments = random.Random(7)
    began = time.monotonic()
    assert push(SEEDS).code == 0
    whole = time.monotonic() - began
    half = 0
    for at in range(20 if plugin else 5):
        site.clear()
        push.journal = push.journal.with_name(f"journal-{at}")
        process = push.start(SEEDS)
        with suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=whole * moments.uniform(0.25, 0.95))
        process.kill()
        process.communicate()
        half += 0 < len(site.posts()) < len(SEEDS)
        again = push(SEEDS)
        assert again.code == 0, again.said
        slugs = Counter(post["slug"].rpartition("-")[2] for post in site.posts())
        assert slugs == Counter(guid_digest(guid) for guid in guids(SEEDS))
    assert half, "no push was killed half way"


def test_pictures_are_uploaded_once_with_caption_and_stand_in_the_story(
    push: Push, site: Site, tmp_path: Path
) -> None:
    (path,) = copies([ROOT / "seeds" / "web-storm-recovery.txt"], tmp_path)
    png(tmp_path / "web-storm-recovery.png")
    png(tmp_path / "web-storm-recovery-2.png", sea=300)
    push.options += ["--images", str(tmp_path)]
    assert push([path]).outcomes() == {"created": 1}
    (post,) = site.posts()
    media = {one["id"]: one for one in site.media()}
    assert len(media) == 2
    assert post["featured_media"] in media
    first = media[post["featured_media"]]
    assert unescape(first["caption"]["raw"]) == (
        "A fishing boat lies across the coast road in Saltmarsh, Maine, on Tuesday morning. "
        "Photo by Omar Reyes/The Saltmarsh Courier"
    )
    assert first["alt_text"] == ""
    for one in media.values():
        assert f'src="{one["source_url"]}"' in post["content"]["raw"]
        assert f'<!-- wp:image {{"id":{one["id"]},' in post["content"]["raw"]
    push.journal.unlink()
    assert push([path]).outcomes() == {"updated": 1}
    assert {one["id"] for one in site.media()} == set(media)


def test_a_post_that_was_deleted_is_made_again_only_when_asked(push: Push, site: Site) -> None:
    one = SEEDS[:1]
    push(one)
    (post,) = site.posts()
    site.ask("DELETE", f"posts/{post['id']}")  # into the trash
    done = push(one)
    assert (done.code, done.outcomes()) == (2, {"failed": 1})
    assert "error[cms-gone]" in done.said
    assert push(one, "--again").outcomes() == {"created": 1}
    assert len(site.posts()) == 1


def test_what_an_editor_did_stays(push: Push, site: Site, tmp_path: Path) -> None:
    (path,) = copies(SEEDS[:1], tmp_path)
    push.options[push.options.index("publish")] = "draft"
    push([path])
    (post,) = site.posts()
    assert post["status"] == "draft"
    site.ask("POST", f"posts/{post['id']}", {"status": "publish", "slug": "by-hand"})
    path.write_text(path.read_text("utf-8") + "\n\nOne more paragraph.\n", "utf-8")
    assert push([path], "--guid", post["meta"]["newsexport_guid"]).outcomes() == {"updated": 1}
    (post,) = site.posts()
    assert (post["status"], post["slug"]) == ("publish", "by-hand")
    assert "One more paragraph." in post["content"]["raw"]
    push.journal.unlink()  # with the plug-in it is found by its guid alone
    again = push([path], "--guid", post["meta"]["newsexport_guid"])
    assert again.outcomes() == {"updated": 1}
    assert len(site.posts()) == 1


def test_names_of_the_settings_are_those_of_the_site(
    push: Push, site: Site, tmp_path: Path
) -> None:
    (path,) = copies([ROOT / "seeds" / "web-storm-recovery.txt"], tmp_path)
    author = site.ask("GET", f"users/{site.state['author_id']}?context=edit")
    settings = tmp_path / "own.toml"
    settings.write_text(
        f'[push.wordpress]\nurl = "{site.url}"\nuser = "{site.user}"\ncreate = true\n'
        f'[push.wordpress.authors]\n"Jane Doe" = "{author["username"]}"\n'
        '[push.wordpress.categories]\n"LOCAL NEWS" = "Around here"\n',
        "utf-8",
    )
    process = subprocess.run(
        [
            *(*COMMAND, "push", "wordpress", str(path)),
            *("--config", str(settings), "--journal", str(push.journal)),
        ],
        env={**os.environ, **push.secret},
        capture_output=True,
        text=True,
    )
    assert process.returncode == 0, process.stderr
    (post,) = site.posts()
    assert post["author"] == site.state["author_id"]
    assert post["status"] == "draft"
    assert site.names("categories", post["categories"]) == {"Around here"}
    # the user says it all: the byline does not stand above the story
    assert "By Jane Doe" not in post["content"]["raw"]


class Page(BaseHTTPRequestHandler):
    """A site that has a page for everything, and no API."""

    def do_GET(self) -> None:
        body = b"<html><title>Welcome</title></html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def told(done: Done) -> None:
    """One line a failure, no traceback."""
    assert "Traceback" not in done.said
    assert "error[" in done.said


def test_a_wrong_password_ends_before_any_article_and_is_not_shown(push: Push, site: Site) -> None:
    push.secret["NEWSEXPORT_PASSWORD"] = "hunter2 hunter2 hunter2"
    done = push(SEEDS)
    assert (done.code, done.rows) == (2, ())
    told(done)
    assert "error[cms-login]" in done.said and "hunter2" not in done.said
    assert site.posts() == []


def test_an_address_that_is_no_wordpress_ends_before_any_article(push: Push) -> None:
    with HTTPServer(("127.0.0.1", 0), Page) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        push.options[1] = f"http://127.0.0.1:{server.server_port}"
        done = push(SEEDS)
        server.shutdown()
    assert (done.code, done.rows) == (2, ())
    told(done)
    assert "error[cms-address]" in done.said


def test_nobody_there_ends_before_any_article(push: Push) -> None:
    push.options[1] = "http://127.0.0.1:9"
    done = push(SEEDS[:1])
    assert (done.code, done.rows) == (2, ())
    assert "error[cms-unreachable]" in done.said


def test_who_may_not_write_is_told_so_before_any_article(push: Push, site: Site) -> None:
    login, password = site.member("subscriber")
    push.options[push.options.index(site.user)] = login
    push.secret["NEWSEXPORT_PASSWORD"] = password
    done = push(SEEDS)
    assert (done.code, done.rows) == (2, ())
    assert "error[cms-permission]" in done.said
    assert site.posts() == []


def test_who_may_not_publish_has_each_refused_in_wordpress_words(push: Push, site: Site) -> None:
    login, password = site.member("contributor")
    push.options[push.options.index(site.user)] = login
    push.options.remove("--create")
    push.secret["NEWSEXPORT_PASSWORD"] = password
    done = push(SEEDS[:2])
    assert (done.code, done.outcomes()) == (2, {"failed": 2})
    assert "rest_cannot_publish" in done.said
    report = json.loads(push.report.read_text("utf-8"))
    assert [one["error"]["code"] for one in report["articles"]] == ["cms-permission"] * 2


def test_an_authors_posts_lose_no_word_to_wordpress_filters(push: Push, site: Site) -> None:
    login, password = site.member("author")
    push.options[push.options.index(site.user)] = login
    push.options.remove("--create")
    push.secret["NEWSEXPORT_PASSWORD"] = password
    done = push(SEEDS)
    assert (done.code, done.outcomes()) == (0, {"created": len(SEEDS)})
    posts = {post["meta"]["newsexport_guid"]: post for post in site.posts()}
    for path in SEEDS:
        item = article(path)
        assert words(posts[item.guid]["content"]["raw"]) == above(item) + words_of(item), path


def test_a_site_without_the_plugin_is_told_of_once(push: Push, site: Site) -> None:
    site.with_plugin(False)
    done = push(SEEDS)
    assert done.code == 0
    assert done.said.count("plug-in is not there") == 1


def test_a_site_that_dies_in_the_middle_has_every_article_once_in_the_end(
    push: Push, site: Site
) -> None:
    process = push.start(SEEDS)
    while not site.posts():
        assert process.poll() is None
    server = site.state["pids"]["php"]
    subprocess.run(["pkill", "-KILL", "-P", str(server)], check=True)  # what answers for it
    os.kill(server, signal.SIGKILL)
    out, err = process.communicate(timeout=300)
    assert process.returncode in (1, 2), out + err
    assert "Traceback" not in err
    subprocess.run(
        [KIT / "wordpress-up", site.state["dir"]], check=True, capture_output=True, timeout=300
    )
    done = push(SEEDS)
    assert done.code == 0, done.said
    assert kept(site) == guids(SEEDS)
