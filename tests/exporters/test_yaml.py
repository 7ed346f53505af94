"""Our own writing of YAML is read as the same data by every loader, whatever the text."""

import os
from typing import Any

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsexport.exporters._yaml import yaml_text

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "150"))
KEYS = st.sampled_from(["id", "text", "source", "items", "rows", "speaker"])
# what YAML has marks for, what its loaders take for other things, and what they fold
MARKS = [
    *("- ", "? ", ": ", " #", "#", ":", ",", "[", "]", "{", "}", "&a", "*a", "!t", "|", ">", "'"),
    *('"', "%", "@", "`", "---", "...", "\\", "<<", "=", "~", "  ", " ", "\n", "\t", "/", "“"),
    *("no", "Yes", "null", "1", "0x1F", "1_0", "12:30", "2022-01-18", ".inf", "1e3", "é", "東"),
    *("\x85", "\u2028", "\ufeff", "\x7f", "\xa0", "\U0001f44d", "word " * 30, "longword" * 20),
]
PIECES = st.one_of(
    st.sampled_from(MARKS),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)
TEXTS = st.lists(PIECES, max_size=8).map("".join)
SCALARS = TEXTS | st.integers(0, 10**9) | st.just(True)
FLAT = st.dictionaries(KEYS, SCALARS | st.lists(st.lists(TEXTS, max_size=3), max_size=3))
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS | st.lists(SCALARS, max_size=3) | FLAT,
    lambda inner: (
        st.lists(st.dictionaries(KEYS, inner, max_size=4), max_size=3)
        | st.dictionaries(KEYS, inner, max_size=4)
    ),
)
DOCUMENTS = st.dictionaries(KEYS, VALUES, min_size=1)


@settings(deadline=None, max_examples=EXAMPLES)
@given(DOCUMENTS)
@example({"id": [{"id": "A?"}, {"id": "a:b"}, {"id": "a, b"}, {"id": "a#b"}], "text": "A?"})
def test_it_is_read_as_what_was_written(document: dict[str, Any]) -> None:
    for compact in (False, True):
        written = yaml_text(document, compact=compact)
        assert yaml.safe_load(written) == document
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        assert yaml.load(written, Loader=loader) == document


def test_long_text_is_folded_and_short_things_stand_on_one_line() -> None:
    # no line is longer than 110: 8 + 20 * 5 - 1, 4 + 21 * 5 - 1
    text = " ".join(["Word"] * 50)
    written = yaml_text({"blocks": [{"id": "p1", "text": text, "source": [0, 9]}]})
    assert written.splitlines() == [
        "blocks:",
        "- id: p1",
        "  text: " + " ".join(["Word"] * 20),
        "    " + " ".join(["Word"] * 21),
        "    " + " ".join(["Word"] * 9),
        "  source: [0, 9]",
    ]
