import pytest
from hypothesis import HealthCheck, given, settings

from newsexport.addresses import XML_TEXT
from newsexport.exporters._facts import Ids
from newsexport.exporters._xhtml import xhtml_body
from newsexport.losses import without
from newsexport.newsitem import Block, ListItem, NewsItem
from newsexport.readers._markup import read_story
from newsexport.readers._story import Story
from strategies import news_items
from worked_items import features_item, seed_item


def story(markup: str) -> Story:
    from lxml import etree

    return read_story(etree.fromstring(f"<body>{markup}</body>"))


def texts(markup: str) -> list[tuple[str, str | None]]:
    return [(block.type, block.text) for block in story(markup).blocks]


@pytest.mark.parametrize("item", [seed_item(), features_item()], ids=["seed", "features"])
def test_our_own_markup_is_read_back_equal(item: NewsItem) -> None:
    read = story("\n".join(xhtml_body(item, Ids()).elements))
    assert read.blocks == tuple(b._replace(source=None) for b in item.content_set.blocks)
    assert read.quotes == tuple(quote._replace(speaker=None) for quote in item.quotes)
    assert read.headline == item.content_meta.headline
    assert item.content_meta.dateline and read.dateline == item.content_meta.dateline.text
    shown = [(p.caption, p.credit, p.href) for p in item.pictures]
    assert [(p.caption, p.credit, p.href) for p in read.pictures] == shown


# What a body does not hold of the story: formats have a place of their own for it.
ELSEWHERE = (
    XML_TEXT,
    "/contentSet/blocks/*/source",
    "/contentSet/blocks/*/items/*/source",
    "/quotes/*[block=deck]",
    *(f"/pictures/*/{name}" for name in ("creator", "supplier", "archive", "contentCreated")),
    "/pictures/*/href[:no-iri]",
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(item=news_items())
def test_a_body_with_data_says_who_speaks_and_which_picture_is_shown(item: NewsItem) -> None:
    read = story("\n".join(xhtml_body(item, Ids(), data=True).elements))
    kept = without(item, ELSEWHERE)
    assert read.blocks == kept.content_set.blocks
    assert read.quotes == kept.quotes
    assert read.headline == kept.content_meta.headline
    shown = {block.picture for block in kept.content_set.blocks}
    pictures = {picture.id: picture for picture in kept.pictures if picture.id in shown}
    assert {picture.id for picture in read.pictures} == pictures.keys()
    for picture in read.pictures:
        assert picture.caption == pictures[picture.id].caption
        assert picture.href == pictures[picture.id].href
        assert picture.credit == pictures[picture.id].credit
        if picture.credit is None:
            assert picture.creditline == pictures[picture.id].creditline


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One\n  <b>two</b>three</p>", [("paragraph", "One twothree")]),
        ("Loose <i>text</i><p>Next</p>tail",
         [("paragraph", "Loose text"), ("paragraph", "Next"), ("paragraph", "tail")]),
        ("<div><section><p>Deep</p></section> on</div>",
         [("paragraph", "Deep"), ("paragraph", "on")]),
        ("<p>One<br/>line</p>", [("paragraph", "One line")]),
        ("<p>One<br/><br/>Two</p>", [("paragraph", "One"), ("paragraph", "Two")]),
        ("<span><p>Block in inline</p></span>", [("paragraph", "Block in inline")]),
        ("<h1>Title</h1><p>x</p><h1>Part</h1><h3>Sub</h3>",
         [("paragraph", "x"), ("subhead", "Part"), ("subhead", "Sub")]),
        ("<blockquote>Bare</blockquote><blockquote><p>A</p><p>B</p></blockquote>",
         [("blockquote", "Bare"), ("blockquote", "A"), ("blockquote", "B")]),
        ('<p class="a note">N</p><script>x()</script><form>y</form><p> </p><hr/>', [("note", "N")]),
        ("<p>a&#160;b</p>", [("paragraph", "a b")]),
    ],
)  # fmt: skip
def test_anybodys_markup_is_read_for_what_it_says(
    markup: str, expected: list[tuple[str, str | None]]
) -> None:
    assert texts(markup) == expected


def test_lists_in_lists_lose_no_item_and_say_none_twice() -> None:
    (block,) = story("<ul><li>a<ol><li>b</li></ol>c</li><li><p>d</p><p>e</p></li></ul>").blocks
    assert block == Block("l1", "list", items=(ListItem("a c"), ListItem("b"), ListItem("d e")))


def test_rows_are_read_with_and_without_a_table_body() -> None:
    cells = "<tr><th>Team</th><td>3</td></tr>"
    for markup in (f"<table>{cells}</table>", f"<table><tbody>{cells}</tbody></table>"):
        assert story(markup).blocks[0].rows == (("Team", "3"),)


def test_a_picture_in_a_paragraph_is_a_figure_of_its_own() -> None:
    read = story(
        '<p>Before <img src="a.jpg" alt="x"/> after</p><img src="data:image/png;base64,"/>'
    )
    assert [block.type for block in read.blocks] == ["paragraph", "figure", "paragraph"]
    assert [picture.href for picture in read.pictures] == ["a.jpg"]


def test_ids_that_the_document_gives_are_kept_and_never_given_twice() -> None:
    read = story('<p>a</p><p id="p1">b</p><p id="p1">c</p><p id="no good">d</p>')
    assert [block.id for block in read.blocks] == ["p2", "p1", "p3", "p4"]
