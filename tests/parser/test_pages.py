"""Whole pages of many houses' forms, each line with its role, in pages.txt.

A page begins with "# ", its language and what it is; every other line is a role, padded to
twelve letters, and a line of the page. The towns, people and papers are invented.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.newsitem import LineRole
from newsexport.parser.blocks import split_blocks
from newsexport.source import Source

PAGES = Path(__file__).with_name("pages.txt")
ROLE = 12  # letters


class Page(NamedTuple):
    name: str
    language: str
    roles: list[str]
    lines: list[str]


def pages() -> Iterator[Page]:
    for block in PAGES.read_text(encoding="utf-8").split("\n# "):
        head, *lines = block.removeprefix("# ").strip("\n").split("\n")
        yield Page(
            head,
            head.split()[0],
            [line[:ROLE].strip() for line in lines],
            [line[ROLE + 1 :] for line in lines],
        )


@pytest.mark.parametrize("page", list(pages()), ids=lambda page: page.name)
def test_each_line_of_the_page_has_its_role(page: Page) -> None:
    blocks = split_blocks(Source("", "\n".join(page.lines)).lines(), page.language)
    found = [block.role for block in blocks for _ in block.lines]
    wrong = [
        f"{line!r} is {right}, not {said}"
        for line, right, said in zip(page.lines, page.roles, found, strict=True)
        if right != said
    ]
    assert wrong == []


def test_the_pages_are_labelled_in_all_twelve_languages_with_known_roles() -> None:
    languages = {page.language for page in pages()}
    assert languages == {"en", "de", "es", "fr", "pt", "it", "nl", "pl", "sv", "da", "no", "fi"}
    assert {role for page in pages() for role in page.roles} <= set(get_args(LineRole))


@given(
    st.lists(st.sampled_from([line for page in pages() for line in page.lines]), max_size=40),
    st.integers(0, 400),
    st.sampled_from(["en", "de", "fr", "fi", "und"]),
)
def test_shuffled_and_truncated_lines_have_exactly_one_role_each(
    lines: list[str], cut: int, language: str
) -> None:
    text = "\n".join(lines)
    source = Source("", text[: max(0, len(text) - cut)])
    blocks = split_blocks(source.lines(), language)
    told = [line.number for block in blocks for line in block.lines]
    assert told == [line.number for line in source.lines() if line.text.strip()]
    assert {block.role for block in blocks} <= set(get_args(LineRole))
