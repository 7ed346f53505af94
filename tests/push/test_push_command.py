"""`newsexport push`, from the command line to a site and back."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsexport
from cli_runner import CommandLine, Run, lines
from conftest import ROOT
from newsexport.push.journal import Journal
from push.mock_wordpress import PASSWORD, USER, MockWordPress, serving

STORM = "Harbor town counts the cost after a night of record wind"
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF"


@pytest.fixture
def site() -> Iterator[MockWordPress]:
    with serving(MockWordPress()) as one:
        yield one


@pytest.fixture
def push(
    site: MockWordPress, newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> Any:
    """The command with the site's address, user and password."""
    monkeypatch.setenv("NEWSEXPORT_WORDPRESS_PASSWORD", PASSWORD)
    monkeypatch.setenv("NEWSEXPORT_JOURNALS", "journals")

    def run(*arguments: str) -> Run:
        given = ("--url", site.url, "--user", USER)
        return newsexport_command("push", "wordpress", *arguments, *given)

    return run


def article(name: str, words: str = "The bridge is open") -> str:
    path = Path(name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{words}\n\nHARTWELL, Jan. 14 (Reuters) - {words}, the mayor said.\n")
    return name


def storm(name: str = "storm.txt") -> str:
    path = Path(name)
    path.write_bytes((ROOT / "seeds" / "web-storm-recovery.txt").read_bytes())
    return name


def test_an_article_is_created_and_then_unchanged(push: Any, site: MockWordPress) -> None:
    run = push(article("a.txt"))
    assert (run.code, run.out) == (0, f"created\ta.txt\t{site.url}/?p=1\n")
    run = push("a.txt")
    assert (run.code, run.out) == (0, f"unchanged\ta.txt\t{site.url}/?p=1\n")
    assert site.asked.count("POST posts") == 1
    assert [(post["title"]["raw"], post["status"]) for post in site.posts] == [
        ("The bridge is open", "draft")
    ]


def test_the_table_is_told_on_standard_error(push: Any) -> None:
    run = push(article("a.txt"), article("b.txt", "The pier is gone"))
    assert lines(run.err)[-4:] == ["created   2", "updated   0", "unchanged 0", "failed    0"]


def test_other_wishes_update_it(push: Any, site: MockWordPress) -> None:
    push(article("a.txt"))
    run = push("a.txt", "--status", "publish")
    assert (run.code, run.out.split("\t")[0]) == (0, "updated")
    assert [post["status"] for post in site.posts] == ["publish"]


def test_without_the_journal_it_is_found_again(push: Any, site: MockWordPress) -> None:
    push(article("a.txt"))
    assert push("a.txt", "--journal", "other.sqlite").out.startswith("updated")
    assert len(site.posts) == 1


def test_the_journal_is_where_it_is_named(push: Any) -> None:
    push(article("a.txt"), "--journal", "mine.sqlite")
    assert Path("mine.sqlite").exists() and not Path("journals").exists()


def test_a_journal_of_two_sites_does_not_mix_up_their_posts(push: Any, site: MockWordPress) -> None:
    push(article("a.txt"), "--journal", "both.sqlite")
    strangers = {"id": 1, "slug": "about-us", "status": "publish", "link": "", "title": {}}
    with serving(MockWordPress()) as other:
        other.posts.append(dict(strangers))
        other.url, site.url = site.url, other.url  # `push` asks the other one
        run = push("a.txt", "--journal", "both.sqlite")
    assert run.out.startswith("created")
    assert (other.posts[0], len(other.posts)) == (strangers, 2)


def test_a_deleted_post_needs_again(push: Any, site: MockWordPress) -> None:
    push(article("a.txt"))
    site.posts[0]["status"] = "trash"
    site.posts[0]["slug"] += "__trashed"
    run = push("a.txt")
    assert (run.code, run.out) == (2, "failed\ta.txt\t\n")
    assert "error[cms-gone] a.txt: urn:uuid:" in run.err
    assert "(--again makes it anew)" in run.err
    assert push("a.txt", "--again").out.startswith("created")


def test_one_that_cannot_be_read_does_not_stop_the_others(push: Any) -> None:
    run = push("none.txt", article("a.txt"))
    assert run.code == 1
    assert [line.split("\t")[0] for line in lines(run.out)] == ["failed", "created"]
    assert "error[input-missing] none.txt: no such file" in run.err


def test_where_all_failed_the_status_is_2(push: Any) -> None:
    assert push("none.txt", "nor.txt").code == 2


def test_a_file_without_an_item_failed(push: Any) -> None:
    Path("empty.json").write_text("[]")
    run = push("empty.json")
    assert (run.code, run.out) == (2, "failed\tempty.json\t\n")


def test_every_item_of_a_feed_is_pushed(push: Any, site: MockWordPress) -> None:
    names = [article(f"{at}.txt", f"Bridge {at} is open") for at in (1, 2, 3)]
    items = [newsexport.parse(Path(name).read_text()).to_dict() for name in names]
    Path("feed.jsonl").write_text("\n".join(map(json.dumps, items)))
    run = push("feed.jsonl")
    assert (run.code, len(site.posts)) == (0, 3)
    assert [line.split("\t")[1] for line in lines(run.out)] == ["feed.jsonl"] * 3


def test_a_refusal_is_told_with_the_sites_own_words(push: Any, site: MockWordPress) -> None:
    site.refusal = (400, {"code": "rest_invalid_param", "message": "Invalid parameter: date"})
    run = push(article("a.txt"))
    assert run.code == 2
    assert "error[cms-refused] a.txt: " in run.err
    assert "answers 400 (rest_invalid_param): Invalid parameter: date" in run.err


# The start


def test_a_wrong_password_ends_it_before_any_article(
    push: Any, site: MockWordPress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSEXPORT_WORDPRESS_PASSWORD", "wrong and long")
    run = push(article("a.txt"), "--report", "report.json")
    assert (run.code, run.out) == (2, "")
    assert "error[cms-login]" in run.err
    assert site.asked == ["GET types/post"]
    told = json.loads(Path("report.json").read_text())
    assert (told["articles"], told["error"]["code"]) == ([], "cms-login")


def test_a_password_that_comes_back_is_not_shown(
    push: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSEXPORT_WORDPRESS_PASSWORD", "wrong and long")
    run = push(article("a.txt"), "--report", "report.json")
    told = run.out + run.err + Path("report.json").read_text()
    # base64 of "desk:wrong and long"
    assert "ZGVzazp3cm9uZyBhbmQgbG9uZw" not in told and "wrong and long" not in told


def test_a_link_that_holds_the_password_is_not_shown(push: Any, site: MockWordPress) -> None:
    def evil() -> None:
        site.url = f"https://evil.example/{PASSWORD.replace(' ', '')}"

    site.on_write = evil
    run = push(article("a.txt"), "--report", "report.json", "--journal", "j.sqlite")
    assert run.out == "created\ta.txt\thttps://evil.example/***/?p=1\n"
    kept = Path("report.json").read_bytes() + Path("j.sqlite").read_bytes()
    assert PASSWORD.replace(" ", "").encode() not in kept


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--url", "http://news.example.org"), "cms-address"),
        (("--images", "nowhere"), "images-folder"),
        (("--credentials", "nowhere.secret"), "credentials-unreadable"),
        (("--status", "live"), "usage"),
        (("--rate", "nan"), "usage"),
        (("--timeout", "0"), "usage"),
        (("--max-wait", "soon"), "usage"),
    ],
)
def test_what_cannot_be_is_told_before_anybody_is_asked(
    arguments: tuple[str, str],
    code: str,
    newsexport_command: CommandLine,
    site: MockWordPress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NEWSEXPORT_JOURNALS", "journals")
    given = ["--user", USER, *arguments]
    if "--url" not in arguments:
        given += ["--url", site.url]
    run = newsexport_command("push", "wordpress", article("a.txt"), *given)
    assert (run.code, run.out, site.asked) == (2, "", [])
    assert f"error[{code}]" in run.err


def test_several_files_do_not_become_one_post(push: Any, site: MockWordPress) -> None:
    article("in/a.txt")
    article("in/b.txt")
    run = push("in", "--guid", "urn:example:1")
    assert (run.code, site.asked) == (2, [])
    assert "error[guid-shared] urn:example:1: several files would become one post" in run.err


def test_a_corrected_text_with_an_identifier_of_its_own_updates_its_post(
    push: Any, site: MockWordPress
) -> None:
    push(article("a.txt"), "--guid", "urn:example:1")
    run = push(article("a.txt", "The bridge is closed"), "--guid", "urn:example:1")
    assert run.out.startswith("updated")
    assert [post["title"]["raw"] for post in site.posts] == ["The bridge is closed"]


def test_a_corrected_text_without_one_is_another_article(push: Any, site: MockWordPress) -> None:
    push(article("a.txt"))
    assert push(article("a.txt", "The bridge is closed")).out.startswith("created")
    assert len(site.posts) == 2


def test_a_journal_in_use_is_told_before_anybody_is_asked(
    push: Any, site: MockWordPress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Journal.__init__, "__kwdefaults__", {"patience": 0})
    with Journal(Path("journal.sqlite"), "site"):
        run = push(article("a.txt"), "--journal", "journal.sqlite")
    assert (run.code, run.out, site.asked) == (2, "", [])
    assert "error[journal-busy] journal.sqlite: is in use by another run" in run.err


def test_settings_say_what_is_not_given(
    newsexport_command: CommandLine, site: MockWordPress, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("wordpress.secret").write_text(f"{PASSWORD}\n")
    Path("wordpress.secret").chmod(0o600)
    Path("newsexport.toml").write_text(
        f"""
[push.wordpress]
url = "{site.url}"
user = "{USER}"
credentials = "wordpress.secret"
journal = "journal.sqlite"
status = "publish"
"""
    )
    run = newsexport_command("push", "wordpress", article("a.txt"))
    assert run.code == 0, run.err
    assert [post["status"] for post in site.posts] == ["publish"]


# Dry runs


def test_a_dry_run_shows_plans_and_asks_nobody(
    newsexport_command: CommandLine, site: MockWordPress
) -> None:
    given = ("--dry-run", "--url", site.url)
    run = newsexport_command("push", "wordpress", storm(), article("a.txt"), *given)
    assert run.code == 0
    shown = [json.loads(line) for line in lines(run.out)]
    assert [(one["name"], one["title"], one["status"]) for one in shown] == [
        ("storm.txt", STORM, "draft"),
        ("a.txt", "The bridge is open", "draft"),
    ]
    assert shown[0]["fields"]["post"]["slug"] == shown[0]["slug"]
    assert (site.asked, list(Path().glob("**/*.sqlite"))) == ([], [])


def test_a_dry_run_is_the_same_twice(newsexport_command: CommandLine) -> None:
    one = newsexport_command("push", "wordpress", storm(), "--dry-run")
    assert one.out and one.out == newsexport_command("push", "wordpress", "--dry-run", storm()).out


def test_a_dry_run_tells_what_would_be_refused(newsexport_command: CommandLine) -> None:
    data = newsexport.parse(Path(article("a.txt")).read_text()).to_dict()
    Path("bad.json").write_text(json.dumps({**data, "language": "no language"}))
    run = newsexport_command("push", "wordpress", "bad.json", "--dry-run")
    assert (run.code, run.out) == (2, "")
    assert "error[not-valid] bad.json: is no valid item" in run.err
    assert newsexport_command("push", "wordpress", "bad.json", "a.txt", "--dry-run").code == 1


# Reports


def test_the_report_holds_every_article(push: Any, site: MockWordPress) -> None:
    push(article("a.txt"), "none.txt", "--report", "report.json")
    told = json.loads(Path("report.json").read_text())
    assert (told["receiver"], told["url"]) == ("wordpress", site.url + "/")
    assert told["summary"] == {"created": 1, "updated": 0, "unchanged": 0, "failed": 1}
    assert [one["outcome"] for one in told["articles"]] == ["created", "failed"]
    assert told["articles"][0]["link"] == f"{site.url}/?p=1"
    assert told["articles"][1]["error"]["code"] == "input-missing"


def test_a_report_on_standard_output_is_all_that_is_there(push: Any) -> None:
    told = json.loads(push(article("a.txt"), "--report", "-").out)
    assert told["articles"][0]["outcome"] == "created"


def test_a_title_that_was_derived_is_told(push: Any) -> None:
    path = Path("lead.txt")
    path.write_text("HARTWELL, Jan. 14 (Reuters) - The bridge is open again, the mayor said.\n")
    run = push("lead.txt", "--report", "report.json")
    (one,) = json.loads(Path("report.json").read_text())["articles"]
    assert one["titleBasis"] == "derived"
    assert f"note lead.txt: the title is derived from the lead: {one['title']}" in run.err


def test_quiet_tells_errors_alone(push: Any) -> None:
    run = push(article("a.txt"), "none.txt", "--quiet")
    assert [line.partition("]")[0] for line in lines(run.err)] == [
        "newsexport: error[input-missing"
    ]


# Pictures


def test_pictures_are_uploaded_with_their_article(push: Any, site: MockWordPress) -> None:
    Path("pictures").mkdir()
    Path("pictures/storm-1.jpg").write_bytes(JPEG)
    run = push(storm(), "--images", "pictures")
    assert run.code == 0
    assert [one["size"] for one in site.media] == [len(JPEG)]
    assert site.posts[0]["featured_media"] == 100
    assert f'src="{site.url}/100.jpg"' in site.posts[0]["content"]["raw"]
    assert "note storm.txt: There is no file for the picture pic2." in run.err


def test_pictures_in_a_folder_go_with_its_articles(push: Any) -> None:
    Path("in").mkdir()
    article("in/a.txt")
    Path("in/a.jpg").write_bytes(JPEG)
    run = push("in")
    assert [line.split("\t")[1] for line in lines(run.out)] == ["in/a.txt"]
    assert push("in/a.jpg").code == 2


def test_items_of_one_file_are_numbered_for_their_pictures(push: Any, site: MockWordPress) -> None:
    """Whatever was read before: the second of feed.jsonl is feed-2."""
    items = []
    for at in (1, 2):
        data = newsexport.parse(Path(storm()).read_text()).to_dict()
        items.append({**data, "guid": f"urn:example:{at}"})
    Path("feed.jsonl").write_text("\n".join(map(json.dumps, items)))
    Path("pictures").mkdir()
    Path("pictures/feed-2.jpg").write_bytes(JPEG)
    push(article("a.txt"), "feed.jsonl", "--images", "pictures")
    assert ["featured_media" in post for post in site.posts] == [False, False, True]


ADDRESS = "https://cdn.example/pier.jpg?signature=b01d"


@pytest.fixture
def linked(push: Any) -> str:
    """An article whose first picture has an address."""
    data = newsexport.parse(Path(storm()).read_text()).to_dict()
    data["pictures"][0]["href"] = ADDRESS
    Path("linked.json").write_text(json.dumps(data))
    return "linked.json"


def test_pictures_that_are_elsewhere_are_fetched_where_that_is_asked_for(
    linked: str, push: Any, site: MockWordPress, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def fetch(address: str, opening: object, *, max_size: int) -> bytes:
        asked.append((address, max_size))
        return JPEG

    monkeypatch.setattr("newsexport.https.fetch", fetch)
    push(linked)
    assert (asked, site.media) == ([], [])
    push(linked, "--fetch-images")
    assert asked == [(ADDRESS, 20 << 20)]
    assert [one["size"] for one in site.media] == [len(JPEG)]


def test_a_picture_that_cannot_be_fetched_is_told_without_its_query(
    linked: str, push: Any, site: MockWordPress, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_: object, **__: object) -> None:
        raise OSError(111, "Connection refused")

    monkeypatch.setattr("urllib.request.OpenerDirector.open", closed)
    run = push(linked, "--fetch-images")
    assert run.out.startswith("created")
    assert "The picture pic1 is not uploaded" in run.err
    assert "b01d" not in run.err and site.media == []


# Stopping


def process(
    site: MockWordPress, folder: Path, *names: str, journal: str = "journal.sqlite"
) -> subprocess.Popen[str]:
    given = ["--url", site.url, "--user", USER, "--journal", journal, "--no-config"]
    return subprocess.Popen(
        [sys.executable, "-m", "newsexport", "push", "wordpress", *names, *given],
        env={**os.environ, "NEWSEXPORT_PASSWORD": PASSWORD},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
    )


def sending(site: MockWordPress, started: list[subprocess.Popen[str]], *numbers: int) -> None:
    """Have the site send signals to the process whose first post comes."""
    left = [numbers]

    def on_write() -> None:
        for number in left.pop() if left else ():
            started[0].send_signal(number)

    site.on_write = on_write


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_after_the_article_in_hand(
    number: int, push: Any, site: MockWordPress, tmp_path: Path
) -> None:
    names = [article("a.txt"), article("b.txt", "The pier is gone")]
    started: list[subprocess.Popen[str]] = []
    sending(site, started, number)
    started.append(process(site, tmp_path, *names))
    out, err = started[0].communicate(timeout=60)
    assert (started[0].returncode, out) == (1, f"created\ta.txt\t{site.url}/?p=1\n")
    assert "stopping after the article in hand" in err and "created   1" in err
    run = push(*names, "--journal", "journal.sqlite")
    assert [line.split("\t")[0] for line in lines(run.out)] == ["unchanged", "created"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
def test_a_signal_during_the_last_article_leaves_nothing_undone(
    site: MockWordPress, tmp_path: Path, newsexport_command: CommandLine
) -> None:
    started: list[subprocess.Popen[str]] = []
    sending(site, started, signal.SIGTERM)
    started.append(process(site, tmp_path, article("a.txt")))
    started[0].communicate(timeout=60)
    assert started[0].returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
def test_a_kill_in_the_middle_of_a_request_makes_no_second_post(
    push: Any, site: MockWordPress, tmp_path: Path
) -> None:
    names = [article("a.txt"), article("b.txt", "The pier is gone")]
    started: list[subprocess.Popen[str]] = []
    sending(site, started, signal.SIGKILL)
    started.append(process(site, tmp_path, *names))
    out, _ = started[0].communicate(timeout=60)
    assert (started[0].returncode, out) == (-signal.SIGKILL, "")
    run = push(*names, "--journal", "journal.sqlite")
    assert [line.split("\t")[0] for line in lines(run.out)] == ["updated", "created"]
    assert len(site.posts) == 2
