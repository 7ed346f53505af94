"""Twice the text is at most about twice the work, whatever the text is."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from newsexport.parser.blocks import split_blocks
from newsexport.source import Source

HOSTILE: dict[str, Callable[[int], str]] = {
    "one line of sentences": lambda n: "The council met on Monday and went on. " * n,
    "one line without an end": lambda n: "word and other word " * n,
    "one line of quotes": lambda n: '"' * n,
    "quotes": lambda n: '"""""""""""""\n' * n,
    "capitals": lambda n: "ACME NEWS SERVICE REPORT\n" * n,
    "one line of dashes": lambda n: "- " * n,
    "dashes": lambda n: "— \n" * n,
    "short lines": lambda n: "ab cd\n" * n,
    "labels over a story": lambda n: (
        "World News\n" * n + "Storm hits the coast\nThe storm hit the coast of Maine on Monday.\n"
    ),
    "questions": lambda n: "Why is it so now, they ask?\n" * n,
    "list items": lambda n: "- item of a list\n" * n,
    "cells": lambda n: "a\tb\tc\n" * n,
    "credits": lambda n: "Photo: Jane Doe\n" * n,
    "contacts": lambda n: "jane@acme.example\n" * n,
    "headings of notes": lambda n: "About Acme\n" * n,
    "signatures": lambda n: "By Jane Doe\n" * n,
    "hard-wrapped lines": lambda n: "it was said in the town that all of it had been done\n" * n,
}


def calls(text: str) -> int:
    """How many functions are called, of Python and of C, to tell the lines of `text`."""
    lines = Source("", text).lines()
    count = 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        split_blocks(lines, "en")
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("form", HOSTILE)
def test_twice_the_text_takes_at_most_twice_the_steps(form: str) -> None:
    text = HOSTILE[form]
    split_blocks(Source("", text(10)).lines(), "en")  # tables and expressions are made once
    assert calls(text(800)) <= 2.1 * calls(text(400)) + 200
