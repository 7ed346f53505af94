"""Our WXR beside the one that WordPress itself writes of the same articles, pushed over REST."""

import subprocess
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import newsexport
from cms.conftest import KIT
from cms.stories import article
from cms.test_wordpress import ARTICLES, push_to
from cms.wordpress_site import Site

NAMES = {
    "wp": "http://wordpress.org/export/1.2/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "dc": "http://purl.org/dc/elements/1.1/",
}
# what core writes of a post that no article says, or that the site decides; and what a file of
# many languages must say of each post
OF_ONE_SIDE = {
    *("_edit_last", "_edit_lock", "_pingme", "_encloseme", "_thumbnail_id"),
    "newsexport_language",
}


def said(item: etree._Element, path: str) -> str:
    return item.findtext(path, "", NAMES)


def meta(item: etree._Element) -> dict[str, str]:
    fields = {
        said(one, "wp:meta_key"): said(one, "wp:meta_value")
        for one in item.iterfind("wp:postmeta", NAMES)
    }
    return {name: value for name, value in fields.items() if name not in OF_ONE_SIDE}


def terms(item: etree._Element) -> set[tuple[str | None, str | None, str]]:
    return {
        (one.get("domain"), one.get("nicename"), unescape(one.text or ""))
        for one in item.iterfind("category")
        if one.get("nicename") != "uncategorized"
    }


def posts(text: bytes) -> dict[str, etree._Element]:
    """By guid of the article."""
    root = etree.fromstring(text, etree.XMLParser(resolve_entities=False, huge_tree=True))
    items = (one for one in root.iter("item") if said(one, "wp:post_type") == "post")
    return {meta(one)["newsexport_guid"]: one for one in items}


@pytest.fixture(scope="module")
def both(
    wordpress: Mapping[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[dict[str, etree._Element], dict[str, etree._Element]]]:
    """Ours and theirs."""
    site = Site(wordpress)
    site.with_plugin(True)
    site.clear()
    done = push_to(site, tmp_path_factory.mktemp("push"))(ARTICLES)
    assert done.code == 0, done.said
    export = KIT / "samples" / "wordpress" / "wxr_export.php"
    theirs = subprocess.run(
        ["php", str(export), str(Path(wordpress["dir"], "site"))],
        capture_output=True,
        check=True,
        timeout=120,
    ).stdout
    items = [article(path) for path in ARTICLES]
    ours = newsexport.registry.get_exporter("wxr").write_many
    assert ours
    text = "".join(map(str, ours(items, status="publish")))
    yield posts(text.encode("utf-8")), posts(theirs[theirs.index(b"<?xml") :])


def test_both_hold_the_same_articles(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
    ours, theirs = both
    assert len(ours) == len(ARTICLES)
    assert set(ours) == set(theirs)


def test_each_field_of_each_article_is_the_same(
    both: tuple[dict[str, etree._Element], dict[str, etree._Element]],
) -> None:
    ours, theirs = both
    for guid, our in ours.items():
        their = theirs[guid]
        for path in ("title", "excerpt:encoded", "wp:post_name", "wp:status"):
            assert said(our, path) == said(their, path), (guid, path)
        # by REST there is one author, and the printed byline stands above the story
        story = said(our, "content:encoded")
        assert said(their, "content:encoded").endswith(story), guid
        assert terms(our) == terms(their), guid
        assert meta(our) == meta(their), guid


def test_dates_are_the_same_but_for_the_sites_own_zone(
    both: tuple[dict[str, etree._Element], dict[str, etree._Element]],
) -> None:
    ours, theirs = both
    days = instants = 0
    for guid, our in ours.items():
        if said(our, "wp:post_date_gmt").startswith("0000"):
            assert said(our, "wp:post_date") == said(theirs[guid], "wp:post_date")
            days += 1
        elif said(our, "wp:post_date_gmt"):
            assert said(our, "wp:post_date_gmt") == said(theirs[guid], "wp:post_date_gmt")
            instants += 1
    assert days and instants
