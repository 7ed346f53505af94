"""A long array of JSON is read element by element, and gives what it gives when read at once."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.data import Data
from newsexport.documents import json as _json
from newsexport.errors import SourceError


@pytest.fixture(autouse=True)
def every_array_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_json, "_LONG", 2)


class Slow(io.BytesIO):
    """Gives little at a time."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size or 0, 5) if size and size > 0 else size)


def read(text: str, **options: Any) -> list[Any]:
    data = Data("feed", text.encode()[:2], Slow(text.encode()[2:]), **options)
    return [
        str(found) if isinstance(found, SourceError) else found.value
        for found in _json.documents(data)
    ]


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(['"', "\\", "],[{"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(values, max_size=5), st.sampled_from([None, 1]), st.booleans())
def test_elements_are_those_of_the_array(
    elements: list[Any], indent: int | None, ascii: bool
) -> None:
    text = json.dumps(elements, indent=indent, ensure_ascii=ascii)
    text = text.encode("utf-8", "replace").decode()
    assert read(text) == json.loads(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('[{"a":1,},{"b":2}]', ["feed:1:9: not JSON: expecting property name", {"b": 2}]),
        ('[1,\n{"a":NaN},\n3]', [1, "feed:2:6: NaN is no JSON", 3]),
        ('[{"a":1,"a":2}, 4]', ["feed:1:9: duplicate key 'a'", 4]),
        (f"[{'[' * 130}{']' * 130}, 5]", ["feed:1:122: nested deeper than 120", 5]),
    ],
)
def test_a_bad_element_stops_no_other(text: str, found: list[Any]) -> None:
    told = [
        value[: len(wanted)] if isinstance(value, str) else value
        for value, wanted in zip(
            read(text), (f if isinstance(f, str) else "" for f in found), strict=True
        )
    ]
    assert told == found


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1, 2", "feed:1:6: not JSON: expecting ']'"),
        (f"[1,{' ' * 99}2 3]", "feed:1:105: not JSON: expecting ']'"),
        ('[{"a":1} {"b":2}]', "feed:1:10: not JSON: expecting ']'"),
        ("[1]\n]", "feed:2:1: not JSON: extra data"),
    ],
)
def test_an_array_that_breaks_off_is_told_after_what_it_held(text: str, message: str) -> None:
    data = Data("feed", text.encode()[:2], Slow(text.encode()[2:]))
    documents = _json.documents(data)
    first = next(documents)
    assert not isinstance(first, SourceError)
    with pytest.raises(SourceError) as error:
        list(documents)
    assert str(error.value) == message


def test_one_element_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(read("[" + "1," * 5000 + "1]", max_input=100)) == 5001
    with pytest.raises(SourceError, match="is larger than 100 bytes"):
        read('["' + "x" * 5000 + '"]', max_input=100)


def test_what_was_read_is_let_go_and_places_stay_right() -> None:
    text = "[" + "1,\n" + "1," * 20_000 + "2,x]"
    data = Data("feed", text.encode(), io.BytesIO())
    *good, bad = _json.documents(data)
    assert [found.value for found in good if not isinstance(found, SourceError)] == (
        [1] * 20_001 + [2]
    )
    assert str(bad) == "feed:2:40003: not JSON: expecting value"
