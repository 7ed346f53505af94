"""What a reader sees of a pushed article: WordPress's own theme in headless Chromium.

With --golden the page is kept as docs/wordpress.png.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from cms.browser import chromium, seen, shot, widths
from cms.pictures import png
from cms.push_command import Push
from cms.wordpress_site import Site
from conftest import ROOT

SEED = ROOT / "seeds" / "web-storm-recovery.txt"
PICTURE = ROOT / "docs" / "wordpress.png"
STORY = ".entry-content, .wp-block-post-content"


@pytest.fixture(scope="module")
def page(wordpress: Mapping[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    site, folder = Site(wordpress), tmp_path_factory.mktemp("pictures")
    site.with_plugin(True)
    site.clear()
    png(folder / f"{SEED.stem}.png")
    png(folder / f"{SEED.stem}-2.png", sea=300)
    options = ["--url", site.url, "--user", site.user, "--status", "publish", "--create"]
    push = Push("wordpress", folder, options, {"NEWSEXPORT_PASSWORD": site.password})
    done = push([SEED], "--images", str(folder))
    assert done.code == 0, done.said
    with chromium(tmp_path_factory.mktemp("profile")) as browser:
        browser.get(done.rows[0][2])
        yield browser


def test_headline_section_and_day_are_shown(page: Any) -> None:
    assert seen(page, "h1") == ["Harbor town counts the cost after a night of record wind"]
    assert "LOCAL NEWS" in " ".join(seen(page, "a[rel~=tag]"))
    assert page.execute_script("return document.querySelector('time').dateTime")[:10] == (
        "2024-03-05"
    )


def test_the_printed_byline_is_the_first_line_of_the_story(page: Any) -> None:
    (story,) = seen(page, STORY)
    assert story.startswith("By Jane Doe, Staff Writer\n")


def test_each_picture_is_shown_once_and_captioned(page: Any) -> None:
    assert widths(page, "img") == [960, 960]  # the plug-in keeps the theme from showing one twice
    assert seen(page, "figcaption") == [
        "A fishing boat lies across the coast road in Saltmarsh, Maine, on Tuesday morning. "
        "Photo by Omar Reyes/The Saltmarsh Courier",
        "The wreck of the pier in Saltmarsh. Courtesy of Nora Quill",
    ]


def test_the_page_is_kept_where_that_is_asked_for(
    page: Any, request: pytest.FixtureRequest
) -> None:
    picture = shot(page, 2150)
    assert len(picture) <= 200_000
    if request.config.getoption("--golden"):
        PICTURE.write_bytes(picture)
