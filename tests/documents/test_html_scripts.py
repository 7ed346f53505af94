"""JSON-LD in a page is found where a browser finds it (HTML standard, 13.2.5)."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.documents.html_scripts import find_scripts

OPEN = '<script type="application/ld+json">'


def found_in(page: str) -> list[str]:
    return [page[slice(*script.span)] for script in find_scripts(page)]


@pytest.mark.parametrize(
    "tag",
    [
        '<script type="application/ld+json">',
        "<script type='application/ld+json'>",
        "<script type=application/ld+json>",
        '<SCRIPT TYPE="Application/LD+JSON">',
        '<script\n\tid="a>b"  type = "application/ld+json" class=yoast>',
        '<script data-x type="application/ld+json"/>',
        '<script/type="application/ld+json">',
        '<script type=" application/ld+json; charset=utf-8 ">',
        '<script type="application/ld&#43;json">',
        '<script type="application/ld+json" type="text/javascript">',
        "<script a=it's type=application/ld+json>",
        '<script a="" type="application/ld+json">',
    ],
)
def test_a_tag_is_known_however_it_is_written(tag: str) -> None:
    page = f'<p title="x">1 < 2</p>{tag} {{"a": "<b>"}}\n</Script ><p>'
    (script,) = find_scripts(page)
    assert page[slice(*script.span)] == '{"a": "<b>"}'
    assert page[slice(*script.tag)] == tag
    assert page[slice(*script.content)] == ' {"a": "<b>"}\n'
    assert script.closed


@pytest.mark.parametrize(
    "page",
    [
        "",
        "application/ld+json",
        f"<!-- {OPEN}1</script> -->",
        f"<!-- > -- {OPEN}1</script> --!>",
        f"<textarea>{OPEN}1</script></textarea>",
        f"<style>{OPEN}1</script></style>",
        f"<script>var a = '{OPEN}1';</script>",
        f"<p title='{OPEN}1</script>'>",
        f"<!doctype {OPEN[:-1]}",
        '<script type="application/json">1</script>',
        '<script type="application/ld+json2">1</script>',
        '<script data-type="application/ld+json">1</script>',
        '<script type="text/javascript" type="application/ld+json">1</script>',
        "<script type>application/ld+json</script>",
        "<scripts type=application/ld+json>1</scripts>",
        '<script type="application/ld+json"',
        '<script type="application/ld+json>1</script>',
    ],
)
def test_what_is_no_block_is_none(page: str) -> None:
    assert found_in(page) == []


@pytest.mark.parametrize(
    "page",
    [
        f"<!-->{OPEN}1</script>",
        f"<!--->{OPEN}1</script>",
        f"<!-- a -- b --!>{OPEN}1</script>",
        f"<title>{OPEN[1:]}</title>{OPEN}1</script>",
        f"<style>a > b</style >{OPEN}1</script>",
        f"<a href='>'>{OPEN}1</script>",
        f"</ x{OPEN[0]}>{OPEN}1</script>",
        f"< {OPEN}1</script>",
        f"<?php x ?>{OPEN}1</script>",
        f"{OPEN}1</scripts></script>",
    ],
)
def test_a_block_is_found_behind_anything(page: str) -> None:
    assert [text[:1] for text in found_in(page)] == ["1"]


@pytest.mark.parametrize(
    "content",
    [
        "[1]",
        "\n  [1]\n",
        "<!--[1]-->",
        "\n<!--\n[1]\n-->\n",
        "//<![CDATA[\n[1]\n//]]>",
        "// <![CDATA[\n[1]\n// ]]>",
        "/*<![CDATA[*/[1]/*]]>*/",
        "/* <![CDATA[ */ [1] /* ]]> */",
        "<![CDATA[[1]]]>",
        "<!--//<![CDATA[\n[1]\n//]]>-->",
    ],
)
def test_marks_around_the_json_are_left_out(content: str) -> None:
    assert found_in(f"{OPEN}{content}</script>") == ["[1]"]


def test_json_that_ends_like_a_mark_is_left_as_it_is() -> None:
    assert found_in(f"{OPEN}[[1]]></script>") == ["[[1]]>"]
    assert found_in(f"{OPEN}[1];</script>") == ["[1];"]
    assert found_in(f"{OPEN}\xa0 \n</script>") == [""]


def test_a_script_in_a_comment_of_a_script_has_its_own_end() -> None:
    # such a string takes the rest of the block with it in every browser
    content = '{"a": "<!-- <script>", "b": "</script>", "c": "-->"}'
    assert found_in(f"{OPEN}{content}</script>") == [content]
    assert found_in(f'{OPEN}{{"a": "<!-- x"}}</script>{OPEN}2</script>') == ['{"a": "<!-- x"}', "2"]
    assert found_in(f'{OPEN}{{"a": "<!--><script>"}}</script>') == ['{"a": "<!--><script>"}']


def test_a_block_that_is_never_closed_is_said_to_be() -> None:
    page = f"{OPEN}1</script>{OPEN}[2,\n<p>text</p> </scrip"
    first, last = find_scripts(page)
    assert (first.closed, last.closed) == (True, False)
    assert page[slice(*last.span)] == "[2,\n<p>text</p> </scrip"
    (nested,) = find_scripts(f'{OPEN}"<!-- <script>"</script> <p>')
    assert not nested.closed


def test_places_are_those_of_the_page() -> None:
    page = f"<html>\n<head>\n{OPEN}\n  [1]\n</script>\n"
    (script,) = find_scripts(page)
    assert script.span == (52, 55)  # 7 + 7 + 35 + 1 + 2 characters before
    assert script.tag == (14, 49)


pieces = st.sampled_from(
    [*"<>/!-='\" \nx", "<!--", "-->", OPEN, "<script>", "</script>", "<style>", "<![CDATA[", "{}"]
)


@given(st.lists(pieces).map("".join))
def test_any_text_is_read(page: str) -> None:
    at = 0
    for script in find_scripts(page):
        tag, content, span = script.tag, script.content, script.span
        assert at <= tag.start < tag.end == content.start <= span.start <= span.end <= content.end
        assert page[tag.start : tag.start + 7].lower() == "<script"
        if script.closed:
            assert page[content.end :].lower().startswith("</script")
        else:
            assert content.end == len(page)
        at = content.end


@pytest.mark.parametrize(
    "sign",
    [
        "<",
        "<!--",
        "<!-- -",
        "--",
        "<a ",
        "<a b=",
        "<a b='",
        "</",
        "<!",
        "</script",
        "<script",
        "<style>",
        "<script>",
        OPEN,
        f"{OPEN}<!--",
        f"{OPEN}//-->",
        f"{OPEN}<!--//-->",
        f"{OPEN}</script>",
        f"{OPEN}<!--<script",
        f"{OPEN}{' ' * 50}",
    ],
)
def test_a_hostile_page_takes_linear_time(sign: str) -> None:
    page = "json" + sign * (1_000_000 // len(sign))
    start = time.process_time()
    for _ in find_scripts(page):
        pass
    assert time.process_time() - start < 5
