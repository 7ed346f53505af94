"""Our own writing of JSON is that of the standard library, to the letter."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsexport.exporters._json import json_text

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(VALUES)
def test_it_is_what_the_standard_library_writes(value: Any) -> None:
    assert json_text(value) == json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    short = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    assert json_text(value, compact=True) == short + "\n"
