"""What cannot be read is refused with its place in the file, and where that ends."""

import io
from typing import Any

import pytest

from newsexport.checking.engine import Checks, check
from newsexport.data import Data, data_of
from newsexport.documents import json, yaml
from newsexport.documents.json_text import DEEPEST, Document, load, lone_surrogates
from newsexport.encoding import source_of
from newsexport.errors import SourceError
from newsexport.source import Span

Place = tuple[int, int, int, int]


def place(error: SourceError) -> Place:
    return error.line, error.column, error.end_line, error.end_column


def refusal_of_json(text: str, *begins: int) -> SourceError:
    with pytest.raises(SourceError) as caught:
        load(source_of(text, "a.json"), *begins)
    return caught.value


DEEP = "[" * DEEPEST
JSON = [
    ('{"a": 1,\n "b": 2, "a": 3}', "json-duplicate-key", (2, 10, 2, 13)),
    ('{"x": {"a": 1}, "a": {"a": 1, "\\u0061": 2}}', "json-duplicate-key", (1, 31, 1, 39)),
    (
        '["a", "a", {"a": {"a": []}}, {"b\\\\": 1, "b\\\\": 1}]',
        "json-duplicate-key",
        (1, 41, 1, 46),
    ),
    ('{"a":\n  NaN}', "json-constant", (2, 3, 2, 6)),
    ('["NaN", -Infinity]', "json-constant", (1, 9, 1, 18)),
    (f'["\\"[", "\\\\",\n{DEEP}', "json-depth", (2, DEEPEST, 2, DEEPEST + 1)),
    (f'{{"a": {"1" * 5000}}}', "json-number", (1, 7, 1, 5007)),
    ('{"a": "é\n"}', "json-syntax", (1, 9, 1, 9)),
    ('{"a": "\t"}', "json-syntax", (1, 8, 1, 9)),
    ('{"a": "b\r\n}', "json-syntax", (1, 9, 1, 9)),
    ('{"a": "😀 b', "json-syntax", (1, 7, 1, 11)),
    ('{"a" 1}', "json-syntax", (1, 6, 1, 7)),
    ('{"a": undefined}', "json-syntax", (1, 7, 1, 16)),
    ("{\"a\": 'b'}", "json-syntax", (1, 7, 1, 10)),
    ("{a: 1}", "json-syntax", (1, 2, 1, 3)),
    ('{"a": "\\x"}', "json-syntax", (1, 8, 1, 10)),
    ('{"a": 1}\r\n\r\n{"b"', "json-syntax", (3, 1, 3, 2)),
    ("[1,\r2,\r\n", "json-syntax", (3, 1, 3, 1)),
]


@pytest.mark.parametrize(("text", "code", "expected"), JSON)
def test_json_is_refused_in_its_place(text: str, code: str, expected: Place) -> None:
    error = refusal_of_json(text)
    assert error.code == code
    assert place(error) == expected


@pytest.mark.parametrize(("text", "code", "expected"), JSON)
def test_json_inside_a_file_is_refused_in_its_place(text: str, code: str, expected: Place) -> None:
    line, column, end_line, end_column = expected
    error = refusal_of_json(text, 7, 20)
    assert place(error) == (
        line + 6,
        column + (19 if line == 1 else 0),
        end_line + 6,
        end_column + (19 if end_line == 1 else 0),
    )


def elements(text: str, monkeypatch: pytest.MonkeyPatch) -> list[Document | SourceError]:
    monkeypatch.setattr(json, "_LONG", 2)
    content = text.encode()
    return list(json.documents(Data("a.json", content[:2], io.BytesIO(content[2:]))))


def test_elements_of_an_array_keep_line_and_column(monkeypatch: pytest.MonkeyPatch) -> None:
    text = '[{"é": 1}, {"a": NaN},\n {"b": 2, "b": 3}, {"c\ufffd": 1},\n  {"d": \n 1x}]'
    found = elements(text, monkeypatch)
    told: list[Any] = [
        place(each) if isinstance(each, SourceError) else (max(each.line, 1), each.column)
        for each in found
    ]
    assert told == [(1, 2), (1, 18, 1, 21), (2, 11, 2, 14), (2, 20), (4, 3, 4, 4)]
    fourth = found[3]
    assert isinstance(fourth, Document)
    assert [(each.line, each.column) for each in fourth.source.findings] == [(2, 23)]


def test_elements_of_a_short_array_are_named() -> None:
    found = [
        (each.pointer, each.value)
        for each in json.documents(data_of('[1, {"a": 2}]', "a.json"))
        if isinstance(each, Document)
    ]
    assert found == [("/0", 1), ("/1", {"a": 2})]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_lines_of_json_keep_their_number(encoding: str) -> None:
    text = '{"a": 1}\r\n{"a": 1, "a": 2}\r\n\r\n{"b": "\ufffd"}\r\n{"c": x}\r\n'
    told: list[Any] = [
        place(each)
        if isinstance(each, SourceError)
        else (each.line, each.value, [(one.line, one.column) for one in each.source.findings])
        for each in json.documents(data_of(text.encode(encoding), "a.jsonl"))
    ]
    assert told == [
        (1, {"a": 1}, []),
        (2, 10, 2, 13),
        (4, {"b": "\ufffd"}, [(4, 8)]),
        (5, 7, 5, 8),
    ]


def test_a_line_that_is_no_text_is_told_by_its_number() -> None:
    content = b'{"a": 1}\n{"b": 2}\n' + b"\x89PNG" + b"\x00\x01" * 9
    *good, bad = json.documents(data_of(content, "a.jsonl"))
    assert len(good) == 2
    assert isinstance(bad, SourceError)
    assert (bad.code, bad.line, bad.column) == ("input-binary", 3, 1)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        (r'["\ud83d"]', [(2, 8)]),
        (r'["\\ud83d"]', []),
        (r'["\\\ud83d"]', [(4, 10)]),
        (r'["\uD83D\uDE00\ude00"]', [(14, 20)]),
        (r'["\ud83d\ud83d\ude00"]', [(2, 8)]),
        (r'["\ude00\ud83d"]', [(2, 8), (8, 14)]),
        (r'["\ud83dx\ude00", "\u00e9"]', [(2, 8), (9, 15)]),
    ],
)
def test_halves_of_characters_are_found(text: str, spans: list[tuple[int, int]]) -> None:
    assert list(lone_surrogates(text)) == [Span(*span) for span in spans]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("a: 1\nbé: x\na: 2\n", "yaml-duplicate-key", (3, 1, 3, 2)),
        ("---\na: 1\n---\nb: {c: 1, 'c': 2}\n", "yaml-duplicate-key", (4, 11, 4, 14)),
        ("a: &x [1]\nb: *x\n", "yaml-alias", (2, 4, 2, 6)),
        ("? [1]\n: 2\n", "yaml-key", (1, 3, 1, 6)),
        ("a: é\x01\n", "yaml-character", (1, 5, 1, 6)),
        # an editor's lines, not those of YAML 1.1
        ("a: 'x\u2028y'\r\nb: \x02\r\n", "yaml-character", (2, 4, 2, 5)),
        ("a: 'x\u2028y\x85'\nb: 1\nb: 1\n", "yaml-duplicate-key", (3, 1, 3, 2)),
        ("a: b: c\n", "yaml-syntax", (1, 5, 1, 6)),
        ('a: "x\n', "yaml-syntax", (2, 1, 2, 1)),
    ],
)
def test_yaml_is_refused_in_its_place(text: str, code: str, expected: Place) -> None:
    (error,) = (
        each for each in yaml.documents(data_of(text, "a.yaml")) if isinstance(each, SourceError)
    )
    assert (error.code, place(error)) == (code, expected)


LD = "application/ld+json"
XML = "<rss>\n<channel><title>Ä</titel></channel>\n</rss>"


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("a.json", '{"a": 1,\n "b": 2, "a": 3}', ' "b": 2, "a": 3}'),
        ("a.json", '{"a": 1,\r\n "b": NaN,\r\n "c": 3}', ' "b": NaN,'),
        ("a.jsonl", '{"uri": "urn:x"}\n{"uri": "urn:y",}\n', '{"uri": "urn:y",}'),
        ("a.yaml", "uri: urn:x\nheadline: *a\n", "headline: *a"),
        ("a.yaml", "uri: x\n---\nuri: y\nuri: z\n", "uri: z"),
        ("a.xml", XML, "<channel><title>Ä</titel></channel>"),
        ("a.html", f'<p>x</p>\n<script type="{LD}">\n{{"a":,}}\n</script>', '{"a":,}'),
        # the line of the page is not at hand, only that of the script
        ("a.html", f'<p>x</p>\n<script type="{LD}">{{"a":,}}</script>', ""),
        ("a.json", '{"a": "' + "long" * 30_000 + '",}', ""),
    ],
)
def test_what_cannot_be_read_comes_with_its_line(name: str, content: str, line: str) -> None:
    found = [one for one in check(data_of(content.encode(), name), Checks()) if one.findings]
    unreadable = [one for one in found if one.findings[0].rule == "NX000"]
    assert [one.source.text if one.source else "" for one in unreadable] == [line]
    assert [one.line for one in unreadable] == [one.findings[0].line for one in unreadable]
