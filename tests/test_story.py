"""The story's words."""

import pytest

from newsexport.newsitem import Block, ContentSet, ListItem, NewsItem
from newsexport.story import count_words, story_texts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("–", 0),
        ("Shares fell – a lot.", 4),
        ("“Up” 3% … and _ (so)", 4),
        ("Won\tLost\n12\t\n\t8", 4),
    ],
)
def test_a_word_has_a_letter_or_a_digit(text: str, words: int) -> None:
    assert count_words(text) == words


def test_empty_blocks_have_no_words() -> None:
    blocks = (
        Block("t1", "table", rows=(("", ""), ("Won", ""))),
        Block("l1", "list", items=(ListItem("one two"), ListItem("three"))),
    )
    item = NewsItem("urn:x:1", content_set=ContentSet(blocks))
    assert count_words("\n".join(story_texts(item))) == 4
