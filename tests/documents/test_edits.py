"""What is put into a document reads as what was meant, and nothing else is changed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsexport.data import data_of
from newsexport.documents import yaml
from newsexport.documents.edits import (
    Edit,
    apply,
    json_string,
    xml_attribute,
    xml_text,
    yaml_scalar,
)
from newsexport.documents.json_places import JsonPlaces
from newsexport.documents.xml_places import XmlPlaces
from newsexport.documents.yaml_places import YamlPlaces
from newsexport.source import Span

hard = st.sampled_from(
    [
        "</script>",
        "<!--",
        "<SCRIPT",
        "]]>",
        "&amp;",
        '"',
        "'",
        "\\",
        "\x85",
        "\u2028",
        "\ufeff",
        "\r\n",
    ]
)
texts = st.lists(
    hard | st.text(st.characters(exclude_categories=["Cs"]), max_size=4), max_size=4
).map("".join)
no_xml = {*range(32)} - {9, 10, 13} | {0xFFFE, 0xFFFF}


def in_xml(text: str) -> str:
    return "".join(sign for sign in text if ord(sign) not in no_xml)


def replaced(text: str, span: Span, new: str) -> str:
    return apply(text, [Edit(span, new)])[0]


@given(texts)
def test_a_string_of_json_is_replaced(new: str) -> None:
    text = '[{"a": "old", "b": 1}]'
    changed = replaced(text, JsonPlaces(text).span("/0/a"), json_string(new))
    assert json.loads(changed) == [{"a": new, "b": 1}]
    for end in ("</script", "<script", "<!--"):
        assert end not in changed.lower()
    changed.encode()


def test_half_a_character_is_escaped_in_json_and_replaced_in_yaml() -> None:
    assert json_string("a\ud83d") == '"a\\ud83d"'
    assert yaml_scalar("a\ud83d") == '"a\ufffd"'


@given(texts, st.sampled_from(['"', "'"]))
def test_an_attribute_of_xml_is_replaced(new: str, quote: str) -> None:
    text = f"<a b={quote}old{quote}>x</a>"
    span = XmlPlaces(text, etree.fromstring(text)).attribute_span(etree.fromstring(text), "b")
    assert span == (0, 0)  # of another tree
    root = etree.fromstring(text)
    span = XmlPlaces(text, root).attribute_span(root, "b")
    changed = etree.fromstring(replaced(text, span, xml_attribute(new, quote)))
    assert changed.get("b") == in_xml(new)
    assert changed.text == "x"


@given(texts)
def test_a_text_of_xml_is_replaced(new: str) -> None:
    text = "<a><b>old &amp; <![CDATA[old]]></b>x</a>"
    root = etree.fromstring(text)
    span = XmlPlaces(text, root).content_span(root[0])
    changed = etree.fromstring(replaced(text, span, xml_text(new)))
    assert (changed[0].text or "") == in_xml(new)
    assert changed[0].tail == "x"


@pytest.mark.parametrize(
    "text",
    [
        "a: old\nb: 1\n",
        "a: old words\n  go on # comment\nb: 1\n",
        "a: 'old'\nb: 1\n",
        "a: |\n  old\n\n  words\n\nb: 1\n",
        "a: >+\n  old\n\n\nb: 1\n",
        "{a: old, b: 1}\n",
        "{b: 1, a: old}\n",
        "a:\nb: 1\n",
    ],
)
@given(new=texts)
def test_a_text_of_yaml_is_replaced(text: str, new: str) -> None:
    written = yaml_scalar(new)
    if text.startswith("a:\n"):
        written = " " + written
    changed = replaced(text, YamlPlaces(text).span("/a"), written)
    (document,) = yaml.documents(data_of(changed, "a.yaml"))
    assert isinstance(document, yaml.Document)
    assert document.value == {"a": new, "b": 1}


@pytest.mark.parametrize(
    ("new", "written"),
    [
        ("Rates rise again", "Rates rise again"),
        ("Été à Paris", '"Été à Paris"'),
        ("Reuters", '"Reuters"'),
        ("no", '"no"'),
        ("null", '"null"'),
        ("12:30", '"12:30"'),
        ("2022-01-18", '"2022-01-18"'),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("", '""'),
        ("a\nb", '"a\\nb"'),
        ("a\x85b", '"a\\u0085b"'),
    ],
)
def test_only_plain_words_of_yaml_stand_without_quotes(new: str, written: str) -> None:
    assert yaml_scalar(new) == written


@pytest.mark.parametrize(
    ("edits", "changed", "done"),
    [
        ([], "0123456789", 0),
        ([(2, 4, "x")], "01x456789", 1),
        ([(4, 6, "y"), (2, 4, "x")], "01xy6789", 2),  # side by side
        ([(2, 5, "x"), (4, 6, "y")], "01x56789", 1),  # overlapping
        ([(2, 9, "x"), (4, 6, "y"), (9, 10, "z")], "01xz", 2),  # one in another
        ([(4, 6, "y"), (2, 5, "x")], "01x56789", 1),  # the one that begins first
        ([(2, 4, "x"), (2, 4, "x")], "01x456789", 1),  # given twice
        ([(2, 4, "x"), (2, 4, "y")], "01x456789", 1),  # two minds
        ([(2, 2, "x"), (2, 2, "x")], "01x23456789", 1),
        ([(2, 4, "y"), (2, 2, "x")], "01xy456789", 2),  # an insertion before it
        ([(0, 0, "<"), (10, 10, ">")], "<0123456789>", 2),
        ([(0, 10, "")], "", 1),
    ],
)
def test_edits_that_touch_wait(edits: list[tuple[int, int, str]], changed: str, done: int) -> None:
    asked = [Edit(Span(start, end), new) for start, end, new in edits]
    assert apply("0123456789", asked) == (changed, done)


spans = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda two: Span(*sorted(two)))


@given(st.lists(st.builds(Edit, spans, st.text("xy", max_size=2)), max_size=5))
def test_what_no_edit_touches_stays(edits: list[Edit]) -> None:
    text = "abcdefghijkl"
    changed, done = apply(text, edits)
    assert done <= len(edits)
    touched = {at for edit in edits for at in range(*edit.span)}
    kept = "".join(sign for at, sign in enumerate(text) if at not in touched)
    left = iter(changed)
    assert all(sign in left for sign in kept)  # in this order
    if done == len(edits):
        assert len(changed) == 12 + sum(
            len(edit.text) - edit.span.end + edit.span.start for edit in edits
        )
