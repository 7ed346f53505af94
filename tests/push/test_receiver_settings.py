"""[push.NAME] of the settings."""

from pathlib import Path

import pytest

from newsexport.cli.push_job import DEFAULTS, make_delivery, make_job
from newsexport.errors import NewsExportError, ReceiverError, SourceError
from newsexport.push.patience import Patience
from newsexport.receivers.wordpress import wordpress
from newsexport.settings import load_settings

WHOLE = """
[push.wordpress]
url = "https://news.example.org"
user = "desk"
credentials = "wordpress.secret"
status = "publish"
create = true
author = "newsdesk"
images = "pictures"
fetch-images = true
journal = "pushed.sqlite"
rate = 5
timeout = 20.0
max-wait = 0

[push.wordpress.authors]
"Jane Doe" = "jdoe"

[push.wordpress.categories]
"Local news" = "local"

[push.wordpress.tags]
"ads" = ""
"""


def settings(text: str, folder: Path, name: str = "newsexport.toml") -> dict[str, object]:
    path = folder / name
    path.write_text(text)
    return load_settings(path)


def test_the_whole_table_is_read_and_its_files_are_beside_it(tmp_path: Path) -> None:
    expected = {
        "url": "https://news.example.org",
        "user": "desk",
        "credentials": str(tmp_path / "wordpress.secret"),
        "status": "publish",
        "create": True,
        "author": "newsdesk",
        "images": str(tmp_path / "pictures"),
        "fetch-images": True,
        "journal": str(tmp_path / "pushed.sqlite"),
        "rate": 5,
        "timeout": 20.0,
        "max-wait": 0,
        "authors": {"Jane Doe": "jdoe"},
        "categories": {"Local news": "local"},
        "tags": {"ads": ""},
    }
    assert settings(WHOLE, tmp_path) == {"push": {"wordpress": expected}}
    project = WHOLE.replace("[push.", "[tool.newsexport.push.")
    assert settings(project, tmp_path, "pyproject.toml") == {"push": {"wordpress": expected}}


def test_files_elsewhere_are_named_whole(tmp_path: Path) -> None:
    text = '[push.ghost]\ncredentials = "/etc/ghost.key"'
    assert settings(text, tmp_path) == {"push": {"ghost": {"credentials": "/etc/ghost.key"}}}


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("push = 1", "config-value", "push must hold a table for each receiver"),
        ("[push]\nwordpress = 1", "config-value", "push.wordpress must be a table"),
        ("[push]\nurl = 'x'", "config-value", "unknown receiver 'url'; known: ghost, wordpress"),
        ("[push.joomla]", "config-value", "unknown receiver 'joomla'; known: ghost, wordpress"),
        (
            "[push.ghost]\npassword = 'x'",
            "config-key",
            r"unknown key 'password' in \[push.ghost\]; known: url, user, credentials",
        ),
        ("[push.ghost]\nurl = 1", "config-value", "url in .* must be a string"),
        ("[push.ghost]\ncreate = 1", "config-value", "create in .* must be true or false"),
        ("[push.ghost]\nrate = true", "config-value", "rate in .* must be a number"),
        ("[push.ghost]\nrate = 0", "config-value", "rate in .* must be from 0.01 to 1000"),
        ("[push.ghost]\nrate = nan", "config-value", "rate in .* must be from 0.01 to 1000"),
        ("[push.ghost]\ntimeout = 0", "config-value", "timeout in .* must be from 0.1 to 3600"),
        ("[push.ghost]\nmax-wait = inf", "config-value", "max-wait in .* from 0 to 86400"),
        ("[push.ghost]\ntags = ['a']", "config-value", "tags in .* must be a table of strings"),
        ("[push.ghost.tags]\na = 1", "config-value", "tags in .* must be a table of strings"),
        ("[push.ghost]\nstatus = 'live'", "config-value", "'live' .* none of draft, publish, fut"),
    ],
)
def test_what_is_no_setting_is_told(text: str, code: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=message) as error:
        settings(text, tmp_path)
    assert error.value.code == code


# What the command makes of them

TABLE = {"url": "https://news.example.org", "user": "desk", "status": "publish", "max-wait": 5}


def test_what_is_given_goes_before_the_settings() -> None:
    given = {**DEFAULTS, "url": "https://staging.example.org", "status": "draft", "max_wait": 0.0}
    delivery = make_delivery(wordpress, given, TABLE)
    assert delivery.site and delivery.site.address == "https://staging.example.org/"
    assert (delivery.user, delivery.wishes.status) == ("desk", "draft")
    assert delivery.patience == Patience(max_wait=0)


def test_what_is_not_given_is_as_the_settings_say() -> None:
    delivery = make_delivery(wordpress, DEFAULTS, TABLE)
    assert delivery.site and delivery.site.address == "https://news.example.org/"
    assert (delivery.wishes.status, delivery.patience.max_wait) == ("publish", 5)


def test_without_either_articles_become_drafts() -> None:
    delivery = make_delivery(wordpress, {**DEFAULTS, "url": "https://news.example.org"}, {})
    assert (delivery.wishes.status, delivery.wishes.create) == ("draft", False)
    assert (delivery.timeout, delivery.patience, delivery.rate) == (30.0, Patience(), 0.0)


def journal(url: str, receiver: str = "wordpress", **more: object) -> Path:
    from newsexport.registry import get_receiver

    delivery = make_delivery(get_receiver(receiver), {**DEFAULTS, "url": url, **more}, {})
    assert delivery.journal
    return delivery.journal


def test_each_site_has_its_own_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSEXPORT_JOURNALS", str(tmp_path))
    one = journal("https://news.example.org")
    assert one.parent == tmp_path
    assert one.name.startswith("wordpress-news-example-org-") and one.suffix == ".sqlite"
    assert one == journal("https://News.example.org:443/")
    others = {
        journal("https://news.example.org/blog"),
        journal("https://news-example.org"),
        journal("http://localhost"),
        journal("https://news.example.org", "ghost"),
    }
    assert len(others | {one}) == 5


def test_journals_lie_among_the_users_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEWSEXPORT_JOURNALS", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert journal("https://news.example.org").parent == tmp_path / "newsexport" / "pushed"


def test_a_journal_may_be_named() -> None:
    assert journal("https://a.example", journal=Path("j.sqlite")) == Path("j.sqlite")


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({}, "cms-address"),
        ({"url": "http://news.example.org"}, "cms-address"),
        ({"url": "https://desk:secret@news.example.org"}, "cms-address"),
        ({"url": "https://news.example.org", "images": Path("nowhere")}, "images-folder"),
    ],
)
def test_what_cannot_be_is_told_before_anybody_is_asked(more: dict[str, object], code: str) -> None:
    with pytest.raises(NewsExportError) as error:
        make_delivery(wordpress, {**DEFAULTS, **more}, {})
    assert error.value.code == code
    assert "secret" not in str(error.value)


def test_a_dry_run_needs_no_address() -> None:
    delivery = make_delivery(wordpress, {**DEFAULTS, "dry_run": True}, {})
    assert (delivery.site, delivery.journal) == (None, None)


def test_a_receiver_that_is_none_is_told() -> None:
    with pytest.raises(NewsExportError, match="joomla"):
        make_job("joomla", [], DEFAULTS)


def test_an_address_of_the_settings_is_checked_as_any() -> None:
    with pytest.raises(ReceiverError, match="is not https"):
        make_delivery(wordpress, DEFAULTS, {"url": "http://news.example.org"})
