"""What our door for JSON takes and refuses, beside the standard library's json.

It differs by the rules in RULES and MORE, and by nothing else: where none of them applies, both
take a document and read the same value, or both refuse it.
"""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsexport.data import data_of
from newsexport.documents import json as door
from newsexport.documents.json_text import DEEPEST, Document
from newsexport.errors import SourceError

# By the code of the refusal: what json.loads takes and we do not.
RULES = {
    "json-depth": f"brackets nest {DEEPEST} deep at most",
    "json-duplicate-key": "an object has each key once",
    "json-constant": "NaN, Infinity and -Infinity are no JSON (RFC 8259, 6)",
    "json-encoding": "bytes that are no UTF-8 are not guessed at (RFC 8259, 8.1)",
    "input-binary": "UTF-16 and UTF-32 need a byte order mark, or letters that tell",
}
# What we take and json.loads does not.
MORE = {
    "JSON Lines": "objects, a line each, are many documents",
    "marked bytes": "what is none of the encoding that a mark names is read as U+FFFD, and told",
    "second mark": "U+FEFF behind a byte order mark is one more of them",
}
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
_ENCODING = {"json-encoding", "input-binary"}


def ours(content: bytes) -> tuple[str, Any]:
    """The code of the refusal, or "" and the value."""
    try:
        found = [*door.values(data_of(content, "x"))]
    except SourceError as error:
        return error.code, None
    wrong = [one.code for one in found if isinstance(one, SourceError)]
    if wrong:
        return wrong[0], None
    (document,) = found
    assert isinstance(document, Document)
    return "", document.value


def theirs(content: bytes) -> tuple[bool, Any, set[str]]:
    """Whether json.loads takes it, its value, and which of our rules it breaks."""
    broken: set[str] = set()

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) < len(pairs):
            broken.add("json-duplicate-key")
        return dict(pairs)

    def constant(word: str) -> str:
        broken.add("json-constant")
        return word

    try:
        value = json.loads(content, object_pairs_hook=once, parse_constant=constant)
    except RecursionError:
        return True, None, {"json-depth"}
    except ValueError:
        return False, None, set()
    if depth(value) > DEEPEST:
        broken.add("json-depth")
    try:
        content.decode("utf-8")
        is_utf8 = b"\0" not in content
    except UnicodeDecodeError:
        is_utf8 = False
    if not is_utf8 and not content.startswith(_MARKS):
        broken |= _ENCODING
    return True, value, broken


def depth(value: Any) -> int:
    deepest, todo = 0, [(value, 1)]
    while todo:
        part, level = todo.pop()
        if isinstance(part, list | dict):
            deepest = max(deepest, level)
            todo += [
                (one, level + 1) for one in (part if isinstance(part, list) else part.values())
            ]
    return deepest


def shown(value: Any) -> str:
    """A value so that 1, 1.0, true and "1" differ. Half a character may be read as U+FFFD: no text
    in UTF-8 holds one."""

    def whole(part: Any) -> Any:
        if isinstance(part, str):
            return re.sub("[\ud800-\udfff]", "\ufffd", part)
        if isinstance(part, list):
            return [*map(whole, part)]
        if isinstance(part, dict):
            return {whole(key): whole(one) for key, one in part.items()}
        return part

    return repr(whole(value))


def more(content: bytes) -> bool:
    """Whether one of MORE may apply."""
    return content.startswith(_MARKS) or b"\n" in content


def check(content: bytes) -> str:
    """Both agree, or a rule says why not; the rule."""
    takes, value, broken = theirs(content)
    code, read = ours(content)
    if not takes:
        assert code or more(content), (content, read)
        return "" if code else "more"
    if broken and code:
        assert code in broken, (content, code, broken)
        return code
    # UTF-16 without a mark is taken where its letters tell
    assert not broken or broken == _ENCODING, (content, broken)
    if broken >= _ENCODING or not content.startswith(_MARKS):
        assert (code, shown(read)) == ("", shown(value)), content
    return ""


TAKEN = r"""
0|-0|1|-1|10|0.5|-0.0|1e5|1E5|1e+5|1e-5|0e0|0.1e1|1.0000000000000000000001|1e400|-1e400|1e-400
123456789012345678901234567890|-9223372036854775809
true|false|null|""|"a"|[]|{}|[[]]|[{}]|{"a":{}}|{"":0}|{"a":[]}
[1]|[1,2]|[null,true,false]|[[],[]]|{"a":1,"b":2}|{"a":1,"A":2}|{"a":1,"\u0061b":2}
"\""|"\\"|"\/"|"\b\f\n\r\t"|"\u0000"|"\u00e9"|"\uD83D\uDE00"|"\ufffe"|"\uFFFF"|"\\u0061"|"\\\\"
"é"|"日本"|"😀"|"￿"|" "|"/"|"'"|"\u2028"|"<!--"|{"__proto__":1}|{"a b":1}
 1 | [ 1 , 2 ] | { "a" : 1 } |[1 ]|[ ]|{ }
"""
REFUSED = r"""
01|-01|00|1.|.5|-.5|-|+1|--1|1e|1e+|1.e5|1e5.5|0x10|0b1|1_000|１|1,5|1 2|- 1|1a|0e|−1
True|TRUE|None|nul|nulll|undefined|nan|inf|infinity|+Infinity|-NaN|INF
[|]|[1|1]|[1,|[,1]|[1,]|[1,,2]|[,]|[1 2]|[1;2]|[1]]|[[1]|[1}|(1)
{|}|{"a"|{"a":|{"a":1|{"a":1,}|{,}|{"a" 1}|{"a":}|{:1}|{1:1}|{a:1}|{'a':1}|{null:1}|{"a":1 "b":2}
{"a":1}}|{"a":1]|{"a","b"}|{"a"=1}|{{}}|{"a":1:2}|{[]:1}
"|"a|'a'|"\"|"\x41"|"\u"|"\u12"|"\u12G4"|"\u+123"|"\u 123"|"\U00000041"|"\a"|"\'"|"\0"|"\
"a" "b"|"a"b|`a`|“a”|"a""b"
//1|/*1*/1|1//|#1|[1]//|<a/>|;|1;|[1];|\u0031|&|,|:
"""
OWN: list[tuple[bytes, str]] = [
    (b"", ""),
    (b" \n", ""),
    (b"\xef\xbb\xbf", ""),
    (b"\xef\xbb\xbf[1]", ""),
    ('["é"]'.encode("utf-16"), ""),
    ('["é"]'.encode("utf-32"), ""),
    ('{"headline": "A storm"}'.encode("utf-16-le"), ""),
    ('{"headline": "A storm"}'.encode("utf-16-be"), ""),
    ('["日本語"]'.encode("utf-16-le"), "input-binary"),
    ('{"a": 1}'.encode("utf-32-le"), "input-binary"),
    (b'["\xe9"]', ""),  # latin-1: both refuse
    (b'["\xc0\xaf"]', ""),  # longer than it need be
    (b'["\xf4\x90\x80\x80"]', ""),  # beyond U+10FFFF
    (b'["\xed\xa0\x80"]', "json-encoding"),  # half a character, which Python lets pass
    (b'["\xff"]', ""),
    (b'["a\x00"]', ""),
    (b'["a\x1f"]', ""),
    (b'["a\x7f"]', ""),
    (b'["a\tb"]', ""),
    (b'["a\nb"]', ""),
    (b"[1\x0c]", ""),
    (b"[1\x0b]", ""),
    (b"[1\xc2\xa0]", ""),
    (b"[1\xe2\x80\xa8]", ""),
    (b"\xe2\x80\x8b[1]", ""),
    (b'["\\ud800"]', ""),
    (b'["\\udc00\\ud800"]', ""),
    (b'["\\ud800\\n"]', ""),
    (b'{"\\ud800": 1}', ""),
    (b"NaN", "json-constant"),
    (b'{"a": [-Infinity]}', "json-constant"),
    (b"[Infinity, 1]", "json-constant"),
    (b'{"a": 1, "a": 1}', "json-duplicate-key"),
    (b'{"a": 1, "\\u0061": 2}', "json-duplicate-key"),
    (b'[{"b": {"": 1, "": {}}}]', "json-duplicate-key"),
    (b"[" * DEEPEST + b"]" * DEEPEST, ""),
    (b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1), "json-depth"),
    (b'{"a":' * (DEEPEST + 1) + b"1" + b"}" * (DEEPEST + 1), "json-depth"),
    (b"[" * 200_000 + b"]" * 200_000, "json-depth"),
    (b"[" * 200_000, "json-depth"),  # told before it is seen to be broken
    (b'["' + b"[" * 1000 + b'"]', ""),
    (b'["\\"' + b"{" * 1000 + b'"]', ""),
    (b"1" * 4300, ""),
    (b"1" * 4301, ""),
    (b"-" + b"1" * 4301, ""),
    (b"0." + b"1" * 5000, ""),
    (b"1" * 5000 + b".0", ""),
    (b"1e" + b"9" * 5000, ""),
    (b'{"a": 1}\n{"b": 2', ""),
    (b'{"a": 1} {"b": 2}', ""),
    (b'{"a": 1}\n[2]', ""),
    (b'{"a": 1}\n2', ""),
    (b"[1]\n[2]", ""),
]


@pytest.mark.parametrize(
    "text", [one for one in TAKEN.strip().replace("\n", "|").split("|") if one]
)
def test_what_is_json_is_taken_by_both(text: str) -> None:
    content = text.encode()
    assert theirs(content)[0] and not theirs(content)[2]
    assert check(content) == ""


@pytest.mark.parametrize(
    "text", [one for one in REFUSED.strip().replace("\n", "|").split("|") if one]
)
def test_what_is_no_json_is_refused_by_both(text: str) -> None:
    content = text.encode()
    assert ours(content)[0] and not theirs(content)[0]


@pytest.mark.parametrize(("content", "rule"), OWN)
def test_what_one_takes_and_the_other_does_not_has_a_rule(content: bytes, rule: str) -> None:
    assert check(content) == rule


def test_each_rule_of_ours_is_seen() -> None:
    assert {rule for _, rule in OWN if rule} == RULES.keys()


def test_what_we_take_beyond_json_is_what_is_said() -> None:
    lines = [*door.values(data_of(b'{"a": 1}\n\n{"b": 2}\n', "x"))]
    assert [one.value for one in lines if isinstance(one, Document)] == [{"a": 1}, {"b": 2}]
    assert ours(b'\xef\xbb\xbf["\xff"]') == ("", ["\ufffd"])
    (damaged,) = door.values(data_of(b'\xef\xbb\xbf["\xff"]', "x"))
    assert isinstance(damaged, Document)
    assert [finding.rule for finding in damaged.source.findings] == ["NX012"]
    assert ours(b"\xef\xbb\xbf\xef\xbb\xbf[1]") == ("", [1])
    assert len(MORE) == 3


# Documents that hypothesis writes, and breaks

_TEXTS = st.text(max_size=8) | st.sampled_from(("a", "", "\ud800", "\\", '"', "\u2028", "[{"))
_NUMBERS = (
    st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.integers(10**20, 10**22)
)
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | _NUMBERS | _TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4),
    max_leaves=12,
)
_PIECES = tuple(
    '{ } [ ] , : " \\ \\u \\ud800 \\u0061 0 1 - . e E + NaN Infinity -Infinity null true nul'
    ' "a": 1, // /* \x00 \x1f \x7f \ufeff \u2028 é 😀 \n \t \r'.split(" ")
)


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """A value as JSON, perhaps with a few pieces put in, left out or doubled."""
    text = json.dumps(
        draw(_VALUES),
        ensure_ascii=draw(st.booleans()),
        indent=draw(st.sampled_from((None, None, 0, 2))),
        separators=draw(st.sampled_from(((",", ":"), (", ", ": "), (" ,\t", " :\r\n")))),
    )
    for _ in range(draw(st.sampled_from((0, 0, 1, 1, 2, 4)))):
        at = draw(st.integers(0, len(text)))
        end = min(len(text), at + draw(st.integers(0, 6)))
        new = draw(st.sampled_from(_PIECES) | st.just(text[at:end] * 2) | st.just(""))
        text = text[:at] + new + text[end:]
    encoding = draw(st.sampled_from(("utf-8",) * 6 + ("utf-8-sig", "utf-16", "utf-32")))
    return text.encode(encoding, "surrogatepass")


@settings(max_examples=1500, deadline=None)
@given(documents())
def test_no_document_is_taken_by_one_and_refused_by_the_other_but_by_a_rule(content: bytes) -> None:
    check(content)


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=40))
@example(b"\x00\x00\xfe\xff\x00\x00\x001")
def test_nor_are_bytes_of_any_kind(content: bytes) -> None:
    check(content)


@settings(max_examples=500, deadline=None)
@given(st.lists(_VALUES, max_size=5), st.data())
def test_a_long_array_is_read_as_its_elements(values: list[Any], data: st.DataObject) -> None:
    parts = [json.dumps(value, ensure_ascii=not _is_whole(value)) for value in values]
    content = f"[{data.draw(st.sampled_from((',', ' ,  '))).join(parts)}]".encode()
    taken = json.loads(content)
    read = _long(lambda: door.documents(data_of(content, "x")))
    assert [shown(one) for one in read] == [shown(one) for one in taken]


def _is_whole(value: Any) -> bool:
    """Whether it can be written in UTF-8."""
    return shown(value) == repr(value)


def _long(read: Callable[[], Any]) -> list[Any]:
    """With every array long enough to be read element by element."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(door, "_LONG", 1)
        found = [*read()]
    assert all(isinstance(one, Document) for one in found)
    return [one.value for one in found]
