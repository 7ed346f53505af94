"""What our door for YAML takes and refuses, beside PyYAML's safe loader written in Python.

The door reads with libyaml's events. Where none of RULES applies, both take a document and read the
same value, or both refuse it; texts that look like dates and decimals are texts to the door.
"""

from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.data import data_of
from newsexport.documents import yaml as door
from newsexport.errors import SourceError

# By the code of the refusal: what yaml.safe_load takes and we do not.
RULES = {
    "yaml-alias": "there are no aliases",
    "yaml-depth": "collections nest 50 deep at most",
    "yaml-duplicate-key": "a mapping has each key once",
    "yaml-key": "a key is a scalar",
    "yaml-tag": "tags are those of JSON's values, of dates and of decimals",
}


def ours(content: bytes) -> tuple[str, Any]:
    """The code of the refusal, or "" and the value of the only document."""
    found = [*door.documents(data_of(content, "x"))]
    wrong = [one.code for one in found if isinstance(one, SourceError)]
    if wrong:
        return wrong[0], None
    (document,) = found
    assert isinstance(document, door.Document)
    return "", document.value


def theirs(content: bytes) -> tuple[bool, Any]:
    try:
        return True, pyyaml.load(content, Loader=pyyaml.SafeLoader)
    except (pyyaml.YAMLError, ValueError):
        return False, None


SAME = [
    "a: 1",
    "a: b",
    "- a\n- b",
    "[a, b]",
    "{a: b}",
    "{a: 1, b: [c, {d: e}]}",
    "a: true",
    "a: false",
    "a: null",
    "a: ~",
    "a:",
    '"a"',
    "'a'",
    "'it''s'",
    '"\\x41\\u00e9\n"',
    "a: |-\n  b\n  c",
    "a: >\n  b\n  c",
    "a: |+\n  b\n\n",
    "# c\na: b",
    "--- a",
    "---\na: b",
    "%YAML 1.1\n---\na: b",
    "a: -1",
    "a: 0",
    "!!str 1",
    "a: !!str true",
    '"a": b',
    "'a b': c",
    "a: b # c",
    "a: b#c",
    "a : b",
    "? a\n: b",
    "- - a\n  - b\n- c",
    "[]",
    "{}",
    "a: []",
    "a: ''",
    'a: "b\n  c"',
    "a: b\n  c",
    "a: [b,\n  c]",
    "a: &x b",
    "- !!map {a: b}",
    "a: 'x: y'",
    "a: x:y",
    "a: -b",
    'a: "\\_"',
    'a: "\\U0001F600"',
    "é: ü",
    "a: 😀",
]
REFUSED = [
    "a: b: c",
    "[a",
    "{a",
    "a: [b",
    '"a',
    "'a",
    'a: "b',
    "- a\nb",
    "a: b\n c: d",
    "a:\n\tb: c",
    "\ta: b",
    "a: b\n- c",
    "%a",
    "%YAML 2.0\n---\na",
    "@a",
    "`a",
    "a: *b",
    "*b",
    "a: @b",
    "a: %b",
    '"\\q"',
    '"\\x4"',
    '"\\u12"',
    'a: "b" c',
    "[a]]",
    "{a: b}}",
    "- a: b\n c",
    "a: |x\n  b",
    "!<a",
    "a: &",
    "? [a\n: b",
    "}",
    "]",
    "&a &b c",
    "!!str !!str a",
    "a: \x01",
    "a: \x7f",
    "[a, b: c: d]",
    "--- a\n... b",
    "%YAML 1.1\n%YAML 1.1\n---\na",
]
OWN = [
    ("a: &x 1\nb: *x\n", "yaml-alias"),
    ("[" * 51 + "]" * 51, "yaml-depth"),
    ("- " * 60 + "a", "yaml-depth"),
    ("a: 1\na: 2\n", "yaml-duplicate-key"),
    ("{a: 1, 'a': 2}", "yaml-duplicate-key"),
    ("!!binary aGFsbG8=", "yaml-tag"),
    ("!!set {a, b}", "yaml-tag"),
    ("!!omap [a: 1]", "yaml-tag"),
]


@pytest.mark.parametrize("text", SAME)
def test_what_is_yaml_is_read_alike(text: str) -> None:
    content = text.encode()
    assert theirs(content)[0]
    assert ours(content) == ("", theirs(content)[1])


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_yaml_is_refused_by_both(text: str) -> None:
    content = text.encode()
    assert ours(content)[0] and not theirs(content)[0]


@pytest.mark.parametrize(("text", "rule"), OWN)
def test_what_we_alone_refuse_has_a_rule(text: str, rule: str) -> None:
    assert theirs(text.encode())[0]
    assert ours(text.encode())[0] == rule


def test_each_rule_is_seen() -> None:
    # PyYAML refuses lists and mappings for keys too, since it cannot hash them
    assert ours(b"? [a]\n: b\n")[0] == "yaml-key"
    assert {rule for _, rule in OWN} | {"yaml-key"} == RULES.keys()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2024-02-29", "2024-02-29"),
        ("1.10", "1.10"),
        ("yes", "yes"),
        (".inf", ".inf"),
        ("1:30", "1:30"),
    ],
)
def test_what_looks_like_a_date_or_a_decimal_is_text(text: str, read: str) -> None:
    assert ours(f"a: {text}".encode()) == ("", {"a": read})


_TEXTS = st.text(max_size=12) | st.sampled_from(
    ("", "null", "true", "1", "- a", "a: b", "# a", "'", '"', "\u2028", "\x85", "a\nb", " a ", "\n")
)
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | _TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=500, deadline=None)
@given(
    _VALUES, st.booleans(), st.sampled_from((None, True, False)), st.sampled_from((None, '"', "|"))
)
def test_what_pyyaml_writes_is_read_as_it_was(value: Any, all: bool, flow: Any, style: Any) -> None:
    text = pyyaml.dump(
        [value],
        Dumper=_Dumper,
        allow_unicode=all,
        default_flow_style=flow,
        default_style=style,
        sort_keys=False,
    )
    taken, read = theirs(text.encode())
    if taken and read == [value]:  # PyYAML does not read all that it writes
        assert ours(text.encode()) == ("", [value])


class _Dumper(pyyaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True
