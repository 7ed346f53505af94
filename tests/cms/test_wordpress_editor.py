"""Our blocks in WordPress's own editor, which says of each whether it finds it as it would have
saved it; and as the site shows them to readers."""

import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from cms.browser import chromium
from newsexport.exporters._wordpress_blocks import Shown, blocks, byline
from newsexport.newsitem import Block, ContentSet, ListItem, NewsItem, Picture
from worked_items import features_item

STORY = (
    Block("p1", "paragraph", 'Lead [gallery ids="1"] & <b> <!-- wp:html -->'),
    Block("h1", "subhead", "What was lost [1]"),
    Block("l1", "list", items=(ListItem("one & two"), ListItem("[three]"))),
    Block("q1", "blockquote", "We will."),
    Block("q2", "pullquote", "We will [all]."),
    Block("f1", "figure", picture="pic1"),
    Block("f2", "figure", picture="pic2"),
    Block("f3", "figure", picture="pic3"),
    Block("t1", "table", rows=(("a", "b [x]"), ("c", ""))),
    Block("n1", "note", "A note."),
    Block("n2", "correction", "It was May."),
    Block("n3", "trailer", "Reporting by A. Reyes"),
    Block("p2", "paragraph", "https://www.youtube.com/watch?v=1&t=2"),
)
PICTURES = (
    Picture("pic1", "The pier.", "Photo: A. Reyes", href="https://news.example.org/p.png?a=1&b=2"),
    Picture("pic2", "Without an address [x]."),
    Picture("pic3", href="https://news.example.org/bare.png"),
)
NAMES = (
    *("core/paragraph", "core/paragraph", "core/heading", "core/list"),
    *("core/list-item", "core/list-item", "core/quote", "core/paragraph", "core/pullquote"),
    *("core/image", "core/html", "core/image", "core/table"),
    *("core/paragraph", "core/paragraph", "core/paragraph", "core/paragraph"),
)
SEEN_BY_READERS = """<?php
$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/',
    'SERVER_PROTOCOL' => 'HTTP/1.1' );
require $argv[1] . '/wp-load.php';
add_filter( 'pre_http_request', function ( $pre, $args, $url ) { exit( "asked $url" ); }, 10, 3 );
$id = wp_insert_post( array( 'post_title' => 't', 'post_status' => 'publish',
    'post_content' => wp_slash( stream_get_contents( STDIN ) ) ) );
$GLOBALS['post'] = get_post( $id );
setup_postdata( $GLOBALS['post'] );
echo apply_filters( 'the_content', get_post( $id )->post_content );
wp_delete_post( $id, true );
"""


def item() -> NewsItem:
    return NewsItem("urn:x", content_set=ContentSet(STORY), pictures=PICTURES)


@pytest.fixture(scope="module")
def editor(wordpress: Mapping[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with chromium(tmp_path_factory.mktemp("profile")) as browser:
        browser.set_script_timeout(60)
        browser.get(f"{wordpress['base_url']}/wp-login.php")
        browser.execute_script(
            "user_login.value = arguments[0]; user_pass.value = arguments[1];"
            "document.getElementById('wp-submit').click()",
            wordpress["user"],
            wordpress["password"],
        )
        # until whoever logs in is sent on
        browser.implicitly_wait(60)
        browser.find_element("id", "wpadminbar")
        browser.get(f"{wordpress['base_url']}/wp-admin/post-new.php")
        browser.find_element("css selector", ".block-editor, .edit-post-layout")
        yield browser


def found(editor: Any, markup: str) -> list[list[Any]]:
    """Each block's name, and what is amiss with it."""
    code = (
        "const flat = all => all.flatMap(one => [one, ...flat(one.innerBlocks)]);"
        "return flat(wp.blocks.parse(arguments[0])).map(one => [one.name, one.isValid ? []"
        " : (one.validationIssues || []).map(issue => String(issue.args))])"
    )
    return list(editor.execute_script(code, markup))


def test_the_editor_finds_every_block_as_it_would_have_saved_it(editor: Any) -> None:
    markup = f"{byline('By Jane Doe [x]')}\n\n{blocks(item())}"
    assert found(editor, markup) == [[name, []] for name in NAMES]
    assert all(problems == [] for _, problems in found(editor, blocks(features_item())))


def test_the_editor_finds_pictures_of_the_sites_own_as_it_would_have_saved_them(
    editor: Any,
) -> None:
    own = blocks(item(), lambda picture: Shown("https://news.example.org/p.png", "12"))
    images = [problems for name, problems in found(editor, own) if name == "core/image"]
    assert images == [[], [], []]


def test_the_editor_would_find_what_is_amiss(editor: Any) -> None:
    markup = '<!-- wp:quote -->\n<blockquote class="other">Words</blockquote>\n<!-- /wp:quote -->'
    ((name, problems),) = found(editor, markup)
    assert (name, problems != []) == ("core/quote", True)


def test_the_editor_changes_nothing_but_references_of_characters(editor: Any) -> None:
    if editor.execute_script("return wp.blocks.getBlockType('core/heading').supports.className"):
        pytest.skip("later editors add classes to headings and lists, and find ours valid")
    code = "return wp.blocks.serialize(wp.blocks.parse(arguments[0]))"
    ours, saved = blocks(item()), editor.execute_script(code, blocks(item()))
    for reference, char in (("&#91;", "["), ("&#93;", "]"), ("&#47;", "/")):
        ours, saved = ours.replace(reference, char), saved.replace(reference, char)
    assert saved == ours


def test_readers_see_the_words_of_the_article_and_nobody_is_asked_for_more(
    wordpress: Mapping[str, Any], tmp_path: Path
) -> None:
    script = tmp_path / "seen.php"
    script.write_text(SEEN_BY_READERS)
    site = Path(wordpress["dir"], "site")
    done = subprocess.run(
        ["php", str(script), str(site)],
        input=blocks(item()),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    page = html.fragment_fromstring(done.stdout, "div")
    words = " ".join(" ".join(page.itertext()).split())
    # quotes and hyphens are set as WordPress sets them everywhere
    assert words == (
        "Lead [gallery ids=”1″] & <b> <!– wp:html –> What was lost [1] one & two [three] We will."
        " We will [all]. The pier. Photo: A. Reyes Without an address [x]. a b [x] c A note."
        " It was May. Reporting by A. Reyes https://www.youtube.com/watch?v=1&t=2"
    )
    assert [image.get("src") for image in page.iter("img")] == [
        "https://news.example.org/p.png?a=1&b=2",
        "https://news.example.org/bare.png",
    ]
    assert page.find(".//a") is None
