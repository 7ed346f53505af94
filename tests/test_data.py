import io
from typing import Any

import pytest

from newsexport.data import HEAD, Data, data_of
from newsexport.errors import SourceError


@pytest.mark.parametrize("size", [0, 1, HEAD - 1, HEAD, HEAD + 1, 200_000])
def test_head_and_rest_are_the_input(size: int) -> None:
    content = bytes(at % 251 for at in range(size))
    assert data_of(content, "x").content() == content
    assert b"".join(data_of(content, "x").pieces()) == content


def test_an_item_above_the_limit_is_refused_and_one_at_it_is_not() -> None:
    assert data_of(b"word" * 2000, "x", max_input=8000).content() == b"word" * 2000
    for size in (8001, 100_000):
        with pytest.raises(SourceError) as error:
            data_of(b"w" * size, "x", max_input=8000).content()
        assert error.value.code == "input-too-large"


def test_text_counts_as_utf_8_whatever_it_says_of_itself() -> None:
    data = data_of('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', "x")
    assert data.encoding == "utf-8"
    assert data.source().text.endswith("<a>é</a>")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_the_beginning_is_readable_in_the_encodings_of_unicode(encoding: str) -> None:
    assert data_of('{"guid": 1}'.encode(encoding), "x").begin() == '{"guid": 1}'


def test_a_disk_that_fails_in_the_middle_is_told() -> None:
    class Broken(io.BytesIO):
        def read(self, *_: Any) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(SourceError, match="x: cannot be read to its end: input/output error"):
        Data("x", b"head", Broken()).content()


@pytest.mark.parametrize(
    "content", [b"", b"a", b"--", b"a--b", b"--a----b-", b"a-" * 70_000 + b"-b"]
)
def test_parts_are_what_split_gives_wherever_a_piece_ends(content: bytes) -> None:
    assert list(data_of(content, "x").split(b"--")) == content.split(b"--")


def test_a_separator_that_lies_across_two_pieces_is_seen() -> None:
    for size in (HEAD - 1, HEAD, HEAD + (1 << 16) - 1):
        content = b"a" * size + b"--" + b"b" * 10
        assert list(data_of(content, "x").split(b"--")) == content.split(b"--")


def test_a_part_above_the_limit_is_refused_and_many_below_it_are_not() -> None:
    parts = data_of(b"word\n" * 50_000, "x", max_input=100_000).split(b"\n")
    assert sum(1 for _ in parts) == 50_001
    with pytest.raises(SourceError, match="x: is larger than 100000 bytes"):
        list(data_of(b"w" * 200_000, "x", max_input=100_000).split(b"\n"))


def test_a_long_first_line_can_be_seen_whole() -> None:
    line = b"x" * 100_000
    data = data_of(b"\n" + line + b"\n\nyy", "feed").with_first_line()
    assert data.head.startswith(b"\n" + line + b"\n\ny")
    assert data.content() == b"\n" + line + b"\n\nyy"
    short = data_of(b"a\nb" + line, "feed").with_first_line()
    assert len(short.head) == 4096
    bounded = data_of(line * 10, "feed", max_input=100_000).with_first_line()
    assert len(bounded.head) < 200_000
