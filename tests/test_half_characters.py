"""Half a character, such as "\\ud800" in JSON: no encoding has it, so that no file may hold it."""

import json
from pathlib import Path
from typing import Any

import pytest

import newsexport
from cli_runner import CommandLine, lines
from newsexport.data import data_of
from newsexport.documents.json import documents
from newsexport.documents.json_text import Document, whole_characters
from newsexport.errors import SourceError
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.readers import reader_for
from newsexport.registry import EXPORTERS, READERS, Reading, get_exporter, get_reader, own_names
from newsexport.source import Source
from worked_items import features_item

HALF = "\ud800"
# what holds all of an item cannot leave it out: convert says then that it cannot be written
LOSSLESS = ("json", "yaml")
ALL = own_names(EXPORTERS)

ARTICLE = r"""{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "urn:x:1",
 "headline": "Shares \ud800 fall", "datePublished": "2026-01-02T10:00:00Z", "inLanguage": "en",
 "author": {"@type": "Person", "name": "Jane \udc00 Doe"},
 "publisher": {"@type": "Organization", "name": "Ex\ud800"},
 "articleBody": "It fell \ud800 again.\n\nIt rose \ud83d\ude00 too, by \\ud800."}"""
TOLD = "newsexport: warning[NX012] a.txt:2:22: \\ud800 is half of a character: read as U+FFFD"


def halved(value: Any, key: str = "") -> Any:
    """`value` with half a character behind each of its texts but codes and dates."""
    if isinstance(value, dict):
        return {name: halved(each, name) for name, each in value.items()}
    if isinstance(value, list):
        return [halved(each, key) for each in value]
    return value + HALF if isinstance(value, str) and key in _TEXTS else value


_TEXTS = frozenset(
    "headline deck section by dateline name title text caption credit creditline altText note"
    " keywords copyrightNotice usageTerms copyrightHolder jobTitle description rows raw".split()
)


def item() -> NewsItem:
    made = NewsItem.from_dict(halved(features_item().to_dict()))
    assert repr(made).count("\\ud800") > 20
    return made


@pytest.mark.parametrize("name", ALL)
def test_a_format_leaves_half_a_character_out_or_the_whole_cannot_be_written(name: str) -> None:
    exporter = get_exporter(name)
    documents = [exporter.write(item())]
    if exporter.write_many:
        pieces = list(exporter.write_many([item(), item()._replace(guid="urn:x:2")]))
        documents.append("".join(piece for piece in pieces if isinstance(piece, str)))
    for written in documents:
        assert "\\ud800" not in written
        if name in LOSSLESS:
            with pytest.raises(UnicodeEncodeError):
                written.encode("utf-8")
        else:
            written.encode("utf-8")
        if name in own_names(READERS):
            newsexport.read(written) if written is documents[0] else newsexport.read_all(written)


@pytest.mark.parametrize("name", ALL)
def test_convert_tells_of_it_and_writes_whole_characters(
    name: str, newsexport_command: CommandLine
) -> None:
    Path("a.txt").write_text(ARTICLE)
    run = newsexport_command("convert", "a.txt", "--to", name)
    assert (run.code, lines(run.err)) == (0, [TOLD])
    assert "Shares" in run.out
    assert HALF not in run.out
    # the only such escape is that of a backslash
    assert run.out.count("\\ud800") == run.out.count(r"by \\ud800") + run.out.count(r"by \ud800")


@pytest.mark.parametrize("name", ALL)
def test_of_an_option_that_is_no_utf_8_no_file_is_made_or_a_whole_one(
    name: str, newsexport_command: CommandLine
) -> None:
    Path("a.txt").write_text("LONDON, March 3, 2023 (Example) -- Shares fell on Friday.\n")
    run = newsexport_command("convert", "a.txt", "--to", name, "--provider", "Ex\udcff", "-o", "b")
    if name in LOSSLESS:
        message = f"{name}: /: half a character (U+DCFF) cannot be written in UTF-8"
        assert lines(run.err) == [f"newsexport: error[export-impossible] {message}"]
        assert (run.code, Path("b").exists()) == (2, False)
    else:
        assert (run.code, run.err) == (0, "")
        assert "Shares" in Path("b").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (r'{"a": "\ud83d", "b": "\ude00"}', (1, 8, 1, 14)),
        ('{"a": 1}\n' + r'{"a": "\uD83D"}' + "\n", (2, 8, 2, 14)),
        ('["\\n",\n' + r'"x\ud83d"]', (2, 3, 2, 9)),
        ("[" + '"xxxxxxxx",\n' * 100_000 + r'"\ud83d"]', (100_001, 2, 100_001, 8)),
    ],
    ids=["object", "lines", "array", "long array"],
)
def test_json_is_read_with_u_fffd_in_its_place(text: str, place: tuple[int, ...]) -> None:
    read = list(documents(data_of(text.encode(), "a.json")))
    assert not [one for one in read if isinstance(one, SourceError)]
    last = read[-1]
    assert isinstance(last, Document)
    assert "\ufffd" in json.dumps(last.value, ensure_ascii=False)
    assert HALF not in repr(last.value)
    (found,) = last.source.findings
    assert found[:3] == (
        "NX012",
        "warning",
        f"{text[text.lower().rindex('ud83d') - 1 :][:6]} is half of a character: read as U+FFFD",
    )
    assert (found.line, found.column, found.end_line, found.end_column) == place


def test_pairs_and_escaped_backslashes_are_left_alone() -> None:
    text = r'["\ud83d\ude00", "\\ud83d", "\u00e9"]'
    source = Source("a", text)
    assert whole_characters(source) is source


def test_a_page_says_whole_characters_of_its_article() -> None:
    page = (
        f'<html><head><script type="application/ld+json">{ARTICLE}</script></head>'
        r"<body><p>The escape \ud800 in a text is a text.</p></body></html>"
    )
    assert reader_for(data_of(page.encode(), "a.html")) == "html"
    (reading,) = get_reader("html").read(data_of(page.encode(), "a.html"), ParseOptions())
    assert isinstance(reading, Reading)
    assert reading.item.content_meta.headline == "Shares \ufffd fall"
    # where the text of the article is a source of its own, U+FFFD is told in it once more
    assert [found.line for found in reading.findings if found.rule == "NX012"] == [2, 1]


def test_yaml_has_no_escape_for_it(newsexport_command: CommandLine) -> None:
    Path("a.yaml").write_text('guid: "urn:\\ud800"\nitemMeta: {}\n')
    run = newsexport_command("convert", "a.yaml", "--to", "json")
    assert (run.code, run.out) == (2, "")
    assert "error[yaml-syntax] a.yaml:1:" in run.err
