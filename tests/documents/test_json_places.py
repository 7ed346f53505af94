"""Each part of a JSON text is found where it is written."""

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.documents.json_places import JsonPlaces
from newsexport.documents.json_text import load
from newsexport.encoding import source_of
from newsexport.source import Span

spaces = st.text(st.sampled_from(" \n\r\t"), max_size=3)
strings = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from('"\\/~{}[]:,\n\t😀'), max_size=6
)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | strings,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(strings, inner, max_size=4),
    max_leaves=20,
)


def written_string(draw: st.DrawFn, text: str) -> str:
    """`text` in JSON, each character as itself or escaped."""
    parts = []
    for sign in text:
        short = json.dumps(sign, ensure_ascii=False)[1:-1]
        long = json.dumps(sign)[1:-1]
        units = sign.encode("utf-16-be").hex()
        hexes = "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
        parts.append(draw(st.sampled_from([short, long, hexes, hexes.upper().replace("U", "u")])))
    return '"' + "".join(parts) + '"'


def written(draw: st.DrawFn, value: Any) -> str:
    """`value` in JSON with white space wherever it may stand."""

    def space() -> str:
        return draw(spaces)

    if isinstance(value, dict):
        members = (
            f"{space()}{written_string(draw, key)}{space()}:{space()}{written(draw, each)}{space()}"
            for key, each in value.items()
        )
        return "{" + (",".join(members) or space()) + "}"
    if isinstance(value, list):
        elements = (f"{space()}{written(draw, each)}{space()}" for each in value)
        return "[" + (",".join(elements) or space()) + "]"
    return written_string(draw, value) if isinstance(value, str) else json.dumps(value)


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, Any]:
    value = draw(values)
    return draw(spaces) + written(draw, value) + draw(spaces), value


def parts_of(value: Any, pointer: str = "") -> Iterator[tuple[str, str | None, Any]]:
    """Each part with its pointer and key."""
    yield pointer, None, value
    if isinstance(value, dict):
        for key, each in value.items():
            at = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            found = parts_of(each, at)
            next(found)
            yield at, key, each
            yield from found
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from parts_of(each, f"{pointer}/{number}")


@given(documents())
def test_the_span_of_each_part_parses_to_it(document: tuple[str, Any]) -> None:
    text, value = document
    places = JsonPlaces(text)
    table = places.table(value)
    parts = list(parts_of(value))
    assert list(table) == [pointer for pointer, _, _ in parts]
    for pointer, key, part in parts:
        start, end = places.span(pointer)
        assert table[pointer] == (start, end)
        assert json.loads(text[start:end]) == part
        assert text[start:end].strip() == text[start:end]
        start, end = places.key_span(pointer)
        assert json.loads(text[start:end]) == (part if key is None else key)


@given(documents(), spaces, spaces)
def test_a_value_inside_another_text_is_found_there(
    document: tuple[str, Any], before: str, behind: str
) -> None:
    text, value = document
    alone, inside = JsonPlaces(text), JsonPlaces(f"<x>{text}</x>", 3, 3 + len(text))
    for pointer, _, part in parts_of(value):
        assert inside.span(pointer) == Span(*(at + 3 for at in alone.span(pointer)))
        assert inside.key_span(pointer) == Span(*(at + 3 for at in alone.key_span(pointer)))
        assert inside.table(value)[pointer] == inside.span(pointer)
        if isinstance(part, str):
            assert inside.string_offset(pointer, 1) == alone.string_offset(pointer, 1) + 3


@given(st.data(), strings)
def test_each_character_of_a_string_is_found(data: st.DataObject, string: str) -> None:
    text = f'{{"a": {data.draw(st.composite(lambda draw: written_string(draw, string))())}}}'
    places = JsonPlaces(text)
    offsets = [places.string_offset("/a", at) for at in range(len(string) + 1)]
    assert offsets[0] == 7 and offsets[-1] == len(text) - 2
    pieces = [text[start:end] for start, end in pairwise(offsets)]
    assert [json.loads(f'"{piece}"') for piece in pieces] == list(string)
    assert places.string_offset("/a", len(string) + 9) == len(text) - 2
    assert places.string_offset("/a", -1) == 7


NEWS = """\
{
  "uri": "urn:x:1",
  "head\\u006cine": "Caf\\u00e9 \\ud83d\\ude00 \\"closed\\"",
  "a/b~c": [1, {"on": true}, []],
  "body": "C:\\\\"
}
"""


@pytest.mark.parametrize(
    ("pointer", "value", "key"),
    [
        ("", NEWS.rstrip(), NEWS.rstrip()),
        ("/uri", '"urn:x:1"', '"uri"'),
        ("/headline", '"Caf\\u00e9 \\ud83d\\ude00 \\"closed\\""', '"head\\u006cine"'),
        ("/a~1b~0c", '[1, {"on": true}, []]', '"a/b~c"'),
        ("/a~1b~0c/0", "1", "1"),
        ("/a~1b~0c/1", '{"on": true}', '{"on": true}'),
        ("/a~1b~0c/1/on", "true", '"on"'),
        ("/a~1b~0c/2", "[]", "[]"),
        ("/body", '"C:\\\\"', '"body"'),
        # of what is not there, the nearest above
        ("/a~1b~0c/3", '[1, {"on": true}, []]', '[1, {"on": true}, []]'),
        ("/a~1b~0c/01", '[1, {"on": true}, []]', '[1, {"on": true}, []]'),
        ("/a~1b~0c/1/off/x", '{"on": true}', '{"on": true}'),
        ("/uri/0", '"urn:x:1"', '"urn:x:1"'),
        ("/none", NEWS.rstrip(), NEWS.rstrip()),
    ],
)
def test_places_of_a_document(pointer: str, value: str, key: str) -> None:
    places = JsonPlaces(NEWS)
    assert NEWS[slice(*places.span(pointer))] == value
    assert NEWS[slice(*places.key_span(pointer))] == key


@pytest.mark.parametrize(
    ("pointer", "at", "rest"),
    [
        ("/headline", 3, "\\u00e9 "),
        ("/headline", 4, " \\ud83d"),
        ("/headline", 5, "\\ud83d\\ude00 "),
        ("/headline", 6, " \\"),
        ("/headline", 7, '\\"closed'),
        ("/headline", 8, "closed"),
        ("/headline", 15, '",\n  "a/b'),
        ("/body", 2, '\\\\"\n'),
        ("/a~1b~0c/1/on", 1, "rue}"),
        ("/a~1b~0c/1/on", 9, "}"),
    ],
)
def test_characters_of_its_strings(pointer: str, at: int, rest: str) -> None:
    assert NEWS[JsonPlaces(NEWS).string_offset(pointer, at) :].startswith(rest)


def test_half_of_a_pair_is_a_character_of_its_own() -> None:
    text = r'"\ud83d\u0041\ude00\ud83d\ude00."'
    assert len(json.loads(text)) == 5
    offsets = [JsonPlaces(text).string_offset("", at) for at in range(6)]
    assert offsets == [1, 7, 13, 19, 31, 32]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "{",
        "[",
        '"',
        '{"a',
        '{"a"',
        '{"a":',
        '{"a":}',
        '{"a" 1}',
        '{"a":"b\\',
        "[1,,2",
        "]",
        ":::",
        '{"a":[}',
        "[" * 5000,
        '{"a":' * 3000,
        '{"\\x": 1}',
    ],
)
def test_of_what_is_no_json_something_is_told_all_the_same(text: str) -> None:
    places = JsonPlaces(text)
    for pointer in ("", "/a", "/0", "/0/0", "/a/a/a"):
        for span in (places.span(pointer), places.key_span(pointer)):
            assert 0 <= span.start <= span.end <= len(text)
        assert 0 <= places.string_offset(pointer, 3) <= len(text)


def test_ten_thousand_places_are_found_in_one_pass() -> None:
    text = "[" + ",".join(f'{{"a": "{"x" * 100}\\n{number}"}}' for number in range(10_000)) + "]"
    places = JsonPlaces(text)
    for number in range(10_000):
        start, end = places.span(f"/{number}/a")
        assert text[start + 103 : end - 1] == str(number)


class Counted(str):
    """A text that counts the characters that are copied out of it."""

    copied = 0

    def __getitem__(self, at: Any) -> "Counted":
        part = Counted(super().__getitem__(at))
        Counted.copied += len(part)
        return part


@pytest.mark.parametrize("backslashes", ["", "\\\\\\\\"])
def test_one_long_string_is_gone_through_once(
    backslashes: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Counted, "copied", 0)
    string = "\\n" * 10_000 + backslashes + "x" * 100_000
    text = Counted(f'{{"a": "{string}"}}')
    places = JsonPlaces(text)
    for at in range(0, 10_000, 10):
        assert places.string_offset("/a", at) == 7 + 2 * at
    # the text itself once, and a few signs for each place that is asked for
    assert Counted.copied < len(text) + 20 * 1_000


def test_each_level_of_a_deep_document_is_found() -> None:
    text = '{"a":[' * 25 + '"x"' + "]}" * 25
    load(source_of(text, "deep"))
    places = JsonPlaces(text)
    assert text[slice(*places.span("/a/0" * 25))] == '"x"'
    assert places.span("/a/0" * 24).start == 24 * 6
