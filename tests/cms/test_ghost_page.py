"""What a reader sees of a pushed article: Ghost's own theme in headless Chromium.

With --golden the page is kept as docs/ghost.png.
"""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import newsexport
from cms.browser import chromium, seen, shot, widths
from cms.ghost_site import PlainClient, Site
from conftest import ROOT
from newsexport.receiver import Image, Wishes
from newsexport.receivers.ghost import ghost as receiver

SEED = ROOT / "seeds" / "web-storm-recovery.txt"
PICTURE = ROOT / "docs" / "ghost.png"
SKY = '<rect width="960" height="540" fill="{}"/><circle cx="760" cy="130" r="60" fill="#f5e6c4"/>'
BOAT = (
    SKY.format("#9fb4c7")
    + '<path d="M0 400h960v140H0z" fill="#4c4f57"/><path d="M0 465h960" stroke="#f2f2f2"'
    ' stroke-width="8" stroke-dasharray="60 40"/><path d="M250 330l420 30-60 90-290-15z"'
    ' fill="#b8433a"/><path d="M430 335l30-190 25 195z" fill="#efe9dc"/>'
)
PIER = (
    SKY.format("#c9b8a4")
    + '<path d="M0 380h960v160H0z" fill="#35637a"/><path d="M0 300h420l40 30H0z" fill="#6b4f3a"/>'
    '<path d="M60 320v160M180 320v160M300 320v160M520 400l30 110M640 430l-20 90" fill="none"'
    ' stroke="#6b4f3a" stroke-width="22"/>'
)


def drawing(folder: Path, picture: str, name: str, shapes: str) -> Image:
    path = folder / name
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540">'
    path.write_text(f"{head}{shapes}</svg>", "utf-8")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Image(picture, name, "image/svg+xml", digest, path)


@pytest.fixture(scope="module")
def page(ghost: Mapping[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    site, folder = Site(ghost), tmp_path_factory.mktemp("pictures")
    site.clear()
    item = newsexport.parse(SEED.read_text("utf-8"), name=SEED.name)
    first, second = item.pictures
    images = (
        drawing(folder, first.id, "boat.svg", BOAT),
        drawing(folder, second.id, "pier.svg", PIER),
    )
    plan = receiver.plan(item, Wishes(status="publish", create=True, images=images))
    post = receiver.connect(PlainClient(site.url, ghost["admin_api_key"])).create(plan)
    with chromium(tmp_path_factory.mktemp("profile")) as browser:
        browser.get(post.link)
        yield browser


def test_headline_deck_section_and_day_stand_above(page: Any) -> None:
    assert seen(page, "h1") == ["Harbor town counts the cost after a night of record wind"]
    (header,) = seen(page, "article > header, .gh-article-header")
    assert "Hundreds of homes in Saltmarsh are without power, and the pier is gone." in header
    assert "LOCAL NEWS" in header.upper()
    assert page.execute_script("return document.querySelector('time').dateTime") == "2024-03-05"


def test_the_printed_byline_is_the_first_line_of_the_story(page: Any) -> None:
    assert seen(page, ".gh-content > p")[0] == "By Jane Doe, Staff Writer"


def test_both_pictures_are_loaded_and_captioned(page: Any) -> None:
    assert [bool(width) for width in widths(page, "figure img")] == [True, True]
    assert seen(page, "figcaption") == [
        "A fishing boat lies across the coast road in Saltmarsh, Maine, on Tuesday morning. "
        "Photo by Omar Reyes/The Saltmarsh Courier",
        "The wreck of the pier in Saltmarsh. Courtesy of Nora Quill",
    ]


def test_search_engines_are_told_which_article_it_is(page: Any) -> None:
    code = "return document.querySelector('meta[name=\"dcterms.identifier\"]').content"
    assert page.execute_script(code).startswith("urn:uuid:")


def test_the_page_is_kept_where_that_is_asked_for(
    page: Any, request: pytest.FixtureRequest
) -> None:
    picture = shot(page, 2150)
    assert len(picture) <= 200_000
    if request.config.getoption("--golden"):
        PICTURE.write_bytes(picture)
