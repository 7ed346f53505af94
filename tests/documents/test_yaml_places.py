"""Each part of a YAML text is found where it is written."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import given
from hypothesis import strategies as st

from newsexport.data import data_of
from newsexport.documents.yaml import documents
from newsexport.documents.yaml_places import YamlPlaces
from newsexport.errors import SourceError
from newsexport.exporters._yaml import yaml_text

texts = st.text(st.sampled_from("ab '\"\\:#-{}\n\té😀 "), max_size=12)
values = st.recursive(
    st.booleans() | st.integers() | texts,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abé/~", min_size=1, max_size=4), inner, max_size=4)
    ),
    max_leaves=12,
)


def read(text: str) -> Any:
    (document,) = documents(data_of(text, "a.yaml"))
    assert not isinstance(document, SourceError)
    return document.value


def parts_of(value: Any, pointer: str = "") -> Iterator[tuple[str, str | None, Any]]:
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


def dedented(text: str, start: int, end: int) -> str:
    """What stands there, with the indentation of its first line."""
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    return " " * (start - line) + text[start:end]


def bare(value: Any) -> Any:
    """Without the line ends that a block scalar may end with: its span has none."""
    if isinstance(value, dict):
        return {key: bare(each) for key, each in value.items()}
    if isinstance(value, list):
        return [bare(each) for each in value]
    return value.rstrip("\n") if isinstance(value, str) else value


WRITERS = [
    lambda value: yaml_text(value),
    lambda value: yaml_text(value, compact=True),
    lambda value: pyyaml.safe_dump(value, allow_unicode=True, sort_keys=False),
    lambda value: pyyaml.safe_dump(value, allow_unicode=False, sort_keys=False, width=20),
    lambda value: pyyaml.safe_dump(value, default_flow_style=True, sort_keys=False, width=10),
    lambda value: pyyaml.safe_dump(value, default_style='"', sort_keys=False, width=10),
    lambda value: pyyaml.safe_dump(value, default_style="'", sort_keys=False, width=10),
    lambda value: pyyaml.safe_dump(value, default_style="|", sort_keys=False),
    lambda value: pyyaml.safe_dump(value, default_style=">", sort_keys=False, width=10),
]


items = st.dictionaries(st.text("abc", min_size=1), values, min_size=1, max_size=3)


@given(items, st.sampled_from(WRITERS), st.booleans())
def test_the_span_of_each_part_parses_to_it(item: Any, write: Any, crlf: bool) -> None:
    text = write(item)
    text = text.replace("\n", "\r\n") if crlf else text
    value = read(text)
    places = YamlPlaces(text)
    assert list(places.table()) == [pointer for pointer, _, _ in parts_of(value)]
    for pointer, key, part in parts_of(value):
        start, end = places.span(pointer)
        if start < end and text[start] in "|>":  # its indentation is counted from what is around
            assert part.split()[-1:] == text[start:end].split()[-1:] or not part.split()
        elif start < end:
            assert bare(read(dedented(text, start, end))) == bare(part)
        else:
            assert part in ("", None)
        assert text[start:end].strip(" \r\n") == text[start:end]
        if key is not None:
            start, end = places.key_span(pointer)
            assert read(f"{text[start:end]}: 1") == {key: 1}


@given(texts, st.sampled_from(WRITERS), st.booleans())
def test_each_character_of_a_text_is_found(string: str, write: Any, crlf: bool) -> None:
    text = write({"a": string, "b": "end"})
    text = text.replace("\n", "\r\n") if crlf else text
    value = read(text)["a"]
    places = YamlPlaces(text)
    offsets = [places.string_offset("/a", at) for at in range(len(value))]
    start, end = places.span("/a")
    told = [(sign, at) for sign, at in zip(value, offsets, strict=True) if not sign.isspace()]
    for sign, at in told:
        assert start <= at < end
        if text[at] == "\\" and text[start] == '"':
            assert (
                read(f'"{text[at : at + 10]}"'.split("\n")[0][: _length(text[at:])] + '"') == sign
            )
        else:
            assert text[at] == sign
    assert [at for _, at in told] == sorted({at for _, at in told})
    assert offsets == sorted(offsets)
    assert places.string_offset("/a", len(value) + 99) <= end


def _length(escape: str) -> int:
    """Of the escape that begins a text, and the quote before it."""
    return {"x": 5, "u": 7, "U": 11}.get(escape[1], 3)


TEXT = """\
# the story
headline: plain text
  goes on
"é😀": "x\\ty\\
   z \\U0001F600 \\""
quoted: 'it''s

  two'
lit: |
  one
   two

  three

fold: >-
  a b
  c

  d
   e
empty:
list:
- 1
- {x: [1, 2], y: z }   # comment
-
  - n

tagged: !!str end
"""


@pytest.mark.parametrize(
    ("pointer", "value", "key"),
    [
        ("/headline", "plain text\n  goes on", "headline"),
        ("/é😀", '"x\\ty\\\n   z \\U0001F600 \\""', '"é😀"'),
        ("/lit", "|\n  one\n   two\n\n  three", "lit"),
        ("/fold", ">-\n  a b\n  c\n\n  d\n   e", "fold"),
        ("/empty", "", "empty"),
        ("/list", "- 1\n- {x: [1, 2], y: z }   # comment\n-\n  - n", "list"),
        ("/list/0", "1", "1"),
        ("/list/1", "{x: [1, 2], y: z }", "{x: [1, 2], y: z }"),
        ("/list/1/x/1", "2", "2"),
        ("/list/1/y", "z", "y"),
        ("/list/2", "- n", "- n"),
        ("/tagged", "!!str end", "tagged"),
        # of what is not there, the nearest above
        ("/list/1/x/7", "[1, 2]", "[1, 2]"),
        ("/list/0/a/b", "1", "1"),
    ],
)
def test_places_of_a_document(pointer: str, value: str, key: str) -> None:
    places = YamlPlaces(TEXT)
    assert TEXT[slice(*places.span(pointer))] == value
    assert TEXT[slice(*places.key_span(pointer))] == key


@pytest.mark.parametrize(
    ("pointer", "at", "rest"),
    [
        ("/headline", 6, "text"),
        ("/headline", 10, "\n  goes"),
        ("/headline", 11, "goes on"),
        ("/headline", 99, '\n"é😀'),
        ("/é😀", 1, "\\ty"),
        ("/é😀", 2, "y\\"),
        ("/é😀", 3, "z \\U"),
        ("/é😀", 5, "\\U0001F600"),
        ("/é😀", 6, ' \\"'),
        ("/quoted", 2, "''s"),
        ("/quoted", 3, "s\n\n"),
        ("/quoted", 5, "two'"),
        ("/quoted", 99, "'\nlit"),
        ("/lit", 0, "one"),
        ("/lit", 3, "\n   two"),
        ("/lit", 4, " two"),
        ("/lit", 10, "three"),
        ("/fold", 2, "b\n  c"),
        ("/fold", 4, "c\n"),
        ("/fold", 6, "d\n"),
        ("/fold", 8, " e"),
        ("/fold", 9, "e\n"),
        ("/tagged", 1, "nd"),
        ("/list/2", 2, "n\n"),
    ],
)
def test_characters_of_its_texts(pointer: str, at: int, rest: str) -> None:
    assert TEXT[YamlPlaces(TEXT).string_offset(pointer, at) :].startswith(rest)


def test_many_places_and_characters_are_found_in_one_pass() -> None:
    text = "".join(f'k{number}: "{"a" * 20}\\n{number}"\n' for number in range(5000))
    text += 'long: "' + r"\n" * 50_000 + '"\n'
    places = YamlPlaces(text)
    for number in range(5000):
        at = places.string_offset(f"/k{number}", 21)
        assert text[at : at + len(str(number)) + 1] == f'{number}"'
    start = places.span("/long").start
    for at in range(0, 50_000, 7):
        assert places.string_offset("/long", at) == start + 1 + 2 * at


@pytest.mark.parametrize("run", [" " * 200_000, "\n" * 200_000, " \n" * 100_000, "''" * 100_000])
def test_runs_take_linear_time(run: str) -> None:
    for text in (f"a: 'x{run}y'\n", f'a: "x{run}y"\n', f"a: |\n  x{run}\n  y\n"):
        value = read(text)["a"]
        places = YamlPlaces(text)
        at = places.string_offset("/a", len(value.rstrip()) - 1)
        assert text[at] == "y"
