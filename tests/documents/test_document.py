"""A document of a feed holds no more than it must once it is checked."""

import json
from datetime import UTC, datetime

from newsexport.checking.loading import load
from newsexport.data import data_of
from newsexport.documents.document import Document
from newsexport.errors import SourceError
from newsexport.registry import get_layout

FEED = [
    {"uri": f"urn:x:{n}", "type": "text", "body_text": f"Rain {n}.\nIt fell on Monday."}
    for n in range(2)
]


def items() -> tuple[Document, ...]:
    data = data_of(json.dumps(FEED), "feed.json")
    (loaded,) = load(data, get_layout("ninjs"), datetime(2024, 1, 2, tzinfo=UTC))
    assert not isinstance(loaded, SourceError)
    return loaded.items


def test_what_was_worked_out_for_the_rules_is_forgotten_and_the_same_when_asked_again() -> None:
    first, _ = items()
    told = first.strings, first.paragraphs, first.prose
    assert told[2] == "urn:x:0\ntext\nRain 0.\nIt fell on Monday."
    assert [passage.text for passage in told[1]] == ["Rain 0.", "It fell on Monday."]
    first.forget()
    assert not {"strings", "paragraphs", "prose"} & vars(first).keys()
    assert (first.strings, first.paragraphs, first.prose) == told
