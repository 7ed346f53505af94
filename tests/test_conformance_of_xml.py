"""What our door for XML takes and refuses, beside lxml's own parser and expat.

lxml reads with the same library as the door does, expat is another one. Where none of the rules
in RULES applies, all three take a document and read the same elements, attributes and text, or all
three refuse it.
"""

import re
from collections.abc import Iterator
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newsexport.data import data_of
from newsexport.documents.xml import items_of, own_text, parse_xml
from newsexport.errors import SourceError

# Who of the door, lxml and expat takes it, where they are not one: "ours" and "lxml" alone means
# that expat does not.
RULES = {
    "entities": "the door refuses a DOCTYPE that declares an entity, used or not",
    "DTD not read": "the door keeps a reference to an entity of a DTD that is named, and reads what"
    " is no entity of ours as nothing; expat leaves it out, lxml alone would read the DTD",
    "defaults": "a DOCTYPE's defaults of attributes are not put in",
    "depth": "libxml2 takes elements 256 deep",
    "size": "libxml2 takes texts of ten million characters, and names of fifty thousand",
    "xml:id": "libxml2 refuses one that stands twice, or is no name",
    "declared twice": "libxml2 refuses an element that a DOCTYPE declares twice",
    "namespaces": "libxml2 refuses the name of a namespace that is no URI",
    "prefix": "lxml takes one that is not declared, or declared as nothing, and names like :a,"
    " where libxml2 has a warning after it",
    "version": "expat takes any version of XML by number, libxml2 those that begin with 1.",
    "names": "libxml2 has the names of XML 1.0's fifth edition, expat those of the fourth",
    "encodings": "libxml2 reads UTF-32, expat UTF-16 without a mark and without a declaration",
}

Event = tuple[str, ...]


def ours(content: bytes, max_input: int = 1 << 24) -> tuple[str, list[Event]]:
    """The refusal, or "" and what was read."""
    try:
        return "", events(parse_xml(data_of(content, "x", max_input=max_input)))
    except SourceError as error:
        return f"{error.code}: {error.message}", []


def by_lxml(content: bytes) -> list[Event] | None:
    parser = etree.XMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        return events(etree.fromstring(content, parser))
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return None


def events(root: Any) -> list[Event]:
    """An element's tags, attributes and text, in order."""
    found: list[Event] = []
    walk: Iterator[tuple[str, Any]] = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            found.append(("start", element.tag, *sorted(map(str, element.attrib.items()))))
            found.append(("text", element.text or ""))
        else:
            found.append(("end", element.tag))
            if element is not root:
                found.append(("text", element.tail or ""))
    return joined(found)


def joined(found: list[Event]) -> list[Event]:
    """Texts that follow each other as one, and no empty ones."""
    whole: list[Event] = []
    for event in found:
        if event[0] == "text" and whole and whole[-1][0] == "text":
            whole[-1] = ("text", whole[-1][1] + event[1])
        elif event[0] != "text" or event[1]:
            whole.append(event)
    return whole


def by_expat(content: bytes, namespaces: bool = True) -> list[Event] | None:
    found: list[Event] = []

    def name(said: str) -> str:
        uri, _, local = said.rpartition(" ")
        return f"{{{uri}}}{local}" if uri else local

    def start(tag: str, attributes: dict[str, str]) -> None:
        pairs = {name(key): value for key, value in attributes.items()}
        found.append(("start", name(tag), *sorted(map(str, pairs.items()))))

    parser = expat.ParserCreate(namespace_separator=" " if namespaces else None)
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda tag: found.append(("end", name(tag)))
    parser.CharacterDataHandler = lambda text: found.append(("text", text))
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError):
        return None
    return joined(found)


def with_old_names(content: bytes) -> bytes:
    """With letters that every edition has for those that expat may not know."""
    encoding = "utf-16" if content.startswith(b"\xff\xfe") else "utf-8-sig"
    return re.sub("[^\0-\x7fé]", "é", content.decode(encoding, "replace")).encode(encoding)


def agree(content: bytes) -> bool:
    """All three refuse it (False), or read the same (True)."""
    refusal, read = ours(content)
    if refusal.endswith("is not a valid URI"):
        return False  # the rule "namespaces"
    if refusal and by_lxml(content) and by_expat(content) is None:
        assert b":" in content, (content, refusal)  # the rule "prefix"
        return False
    assert bool(refusal) == (by_lxml(content) is None), (content, refusal)
    if not refusal and by_expat(content) is None and by_expat(with_old_names(content)):
        return True  # the rule "names"
    assert bool(refusal) == (by_expat(content) is None), (content, refusal)
    if not refusal:
        assert read == by_lxml(content) == by_expat(content), content
    return not refusal


TAKEN = r"""
<a/>|<a></a>|<a />|<a></a >|<a>t</a>| <a/> |<a b="c"/>|<a b='c'/>|<a b = "c" />|<a b="'" c='"'/>
<a b="1" c="2"/>|<a b=""/>|<a b="x&#10;y"/>|<a b="x	y"/>|<a b=">"/>|<a>></a>|<a>]]</a>|<a>"'</a>
<a>&lt;&gt;&amp;&quot;&apos;</a>|<a>&#65;&#x41;&#x1F600;</a>|<a>&#9;&#13;</a>|<a>&#xD7FF;</a>
<a><!-- x --></a>|<a><!----></a>|<a><!-- - --></a>|<!-- x --><a/>|<a/><!-- x -->|<a>1<!-- -->2</a>
<a><?p x?></a>|<?p?><a/>|<a/><?p x > y ?>|<a><![CDATA[<x>&amp;]]]></a>|<a><![CDATA[]]></a>
<a><b/><c/></a>|<a>1<b>2</b>3</a>|<a><a><a/></a></a>|<_a/>|<a-b.c_1/>|<é/>|<日本/>|<A/>
<a xmlns="u"/>|<a xmlns="u"><b xmlns=""/></a>|<p:a xmlns:p="u"/>|<a xmlns:p="u"><p:b p:c="1"/></a>
<a xmlns:p="u" xmlns:q="v" p:b="1" q:b="2" b="3"/>|<a xml:lang="de" xml:space="preserve"> </a>
<?xml version="1.0"?><a/>|<?xml version='1.0' encoding='UTF-8' standalone='yes'?><a/>
<!DOCTYPE a><a/>|<!DOCTYPE a SYSTEM "x.dtd"><a/>|<!DOCTYPE a PUBLIC "p" "x.dtd"><a/>
<!DOCTYPE a [<!ELEMENT a ANY>]><a/>|<!DOCTYPE a [<!-- x --><?p?>]><a/>|<!DOCTYPE b><a/>
<a>é日😀&#xFFFD;</a>
"""
REFUSED = r"""
a|<a>|</a>|<a|<a/|<a></b>|<a></a|<a><b></a></b>|<a/><b/>|<a/>t|t<a/>|<a/></a>|< a/>|<a / >|<1/>
<-a/>
<a b/>|<a b=/>|<a b=c/>|<a b="c/>|<a b="c"d="e"/>|<a b="1" b="2"/>|<a b="<"/>|<a b="&"/>|<a =""/>
<a>&</a>|<a>&;</a>|<a>&b;</a>|<a>&lt</a>|<a>&#;</a>|<a>&#x;</a>|<a>&#0;</a>|<a>&#1;</a>|<a>&#xD800;</a>
<a>&#xFFFE;</a>|<a>&#x110000;</a>|<a>&#99999999999;</a>|<a>&#6a;</a>|<a>& lt;</a>|<a>]]></a>
<a><!-- -- --></a>|<a><!-- --->|<a><!- x -></a>|<a><!-- x</a>|<a><!x></a>|<!-- x|<a><![CDATA[x</a>
<a><![cdata[x]]></a>|<![CDATA[x]]><a/>|<a><?></a>|<a><? p?></a>|<a><?xml x?></a>|<a><?p</a>
 <?xml version="1.0"?><a/>|<?xml?><a/>|<?xml encoding="UTF-8"?><a/>
<?xml version="1.0" standalone="maybe"?><a/>|<?xml version="1.0" encoding=""?><a/>
<!DOCTYPE><a/>|<!DOCTYPE a SYSTEM><a/>|<!DOCTYPE a [<a/>|<a/><!DOCTYPE a>|<!doctype a><a/>
<a><!DOCTYPE a></a>|<!DOCTYPE a><!DOCTYPE a><a/>|<!DOCTYPE a [<!ELEMENT a>]><a/>
<a xmlns:p=""/>|<a xmlns:xmlns="u"/>|<a xmlns:xml="u"/>|<a xmlns:p="u" xmlns:q="u" p:b="" q:b=""/>
<a><b></a>|<>|<a></>|<a>\x01</a>|<a b="\x02"/>|<a>\ufffe</a>|{"a": 1}|﻿﻿<a/>
"""


def parts(table: str) -> list[str]:
    return [one for one in table.strip("\n").replace("\n", "|").split("|") if one]


@pytest.mark.parametrize("text", parts(TAKEN))
def test_what_is_xml_is_taken_by_all_three(text: str) -> None:
    assert agree(text.encode())


@pytest.mark.parametrize("text", parts(REFUSED))
def test_what_is_no_xml_is_refused_by_all_three(text: str) -> None:
    content = text.replace(r"\x01", "\x01").replace(r"\x02", "\x02").replace(r"\ufffe", "\ufffe")
    assert not agree(content.encode())


@pytest.mark.parametrize(
    "content", [b"", b" ", b"\xef\xbb\xbf", b"\x00", b"<a>\x00</a>", b"<a>\xff</a>"]
)
def test_what_is_no_text_is_refused_by_all_three(content: bytes) -> None:
    assert not agree(content)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "us-ascii"])
def test_the_encodings_that_expat_knows_are_read_alike(encoding: str) -> None:
    text = "<a>e</a>" if encoding == "us-ascii" else "<a b='é'>é</a>"
    named = encoding.removesuffix("-sig")
    assert agree(f"<?xml version='1.0' encoding='{named}'?>{text}".encode(encoding))


_TWICE = b"<a><b xml:id='x'/><b xml:id='x'/></a>"
OWN: list[tuple[str, bytes, str]] = [
    ("entities", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "lxml expat"),
    ("entities", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>', "lxml expat"),
    ("entities", b'<!DOCTYPE a [<!ENTITY % b "c">]><a/>', "lxml expat"),
    ("entities", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>', "lxml expat"),
    ("DTD not read", b'<!DOCTYPE a SYSTEM "x.dtd"><a>&nosuch;</a>', "ours expat"),
    ("DTD not read", b'<!DOCTYPE a SYSTEM "x.dtd"><a b="&eacute;"/>', "ours expat"),
    ("DTD not read", b"<!DOCTYPE a [%b;]><a/>", "ours expat"),
    ("depth", b"<a>" * 257 + b"</a>" * 257, "expat"),
    ("size", b"<a>" + b"x" * 10_000_001 + b"</a>", "expat"),
    ("size", b"<a b='" + b"x" * 10_000_001 + b"'/>", "expat"),
    ("size", b"<a><!--" + b"x" * 10_000_001 + b"--></a>", "expat"),
    ("size", b"<" + b"a" * 50_001 + b"/>", "expat"),
    ("xml:id", _TWICE, "expat"),
    ("xml:id", b"<a xml:id='x y'/>", "expat"),
    ("xml:id", b"<!DOCTYPE a [<!ATTLIST b c ID ''>]>" + _TWICE.replace(b"xml:id", b"c"), "expat"),
    ("declared twice", b"<!DOCTYPE a [<!ELEMENT a ANY><!ELEMENT a ANY>]><a/>", "expat"),
    ("prefix", b"<p:a><a xmlns='u'/></p:a>", "lxml"),
    ("prefix", b"<p:a><a xmlns='u'/></p:a>, and more", "lxml"),
    ("namespaces", b"<a xmlns='>u'/>", "expat"),
    ("version", b'<?xml version="2.0"?><a/>', "expat"),
    ("names", "<\u2c00/>".encode(), "ours lxml"),
    ("names", "<\U00010000/>".encode(), "ours lxml"),
    ("encodings", "<a/>".encode("utf-32"), "ours lxml"),
    ("encodings", "<a/>".encode("utf-16-le"), "expat"),
    ("encodings", "<a/>".encode("utf-16-be"), "expat"),
]
SAME = [
    b'<?xml version="1.1"?><a/>',
    b"<p:a/>",
    b'<a p:b="1"/>',
    b'<a:b:c xmlns:a="u"/>',
    b"<a>" * 256 + b"</a>" * 256,
    b"<a>" + b"x" * 10_000_000 + b"</a>",
    b"<a>\r\n\r</a>",
    b"<a b='x\r\ny'/>",
    b"<a>\xe2\x80\xa8\xc2\x85\x7f</a>",
    b"<a>\xed\xa0\x80</a>",
    b"<a>\xc0\xaf</a>",
    b"<?xml version='1.0' encoding='nosuch'?><a/>",
    b"<?xml version='1.0' encoding='us-ascii'?><a>\xe9</a>",
    b"<!DOCTYPE a [<!ELEMENT a EMPTY>]><a>t</a>",
    b"<!DOCTYPE a [<!NOTATION n SYSTEM 'x'>]><a/>",
    b"<a " + b" ".join(b'b%d=""' % number for number in range(9000)) + b"/>",
]


@pytest.mark.parametrize(("rule", "content", "takes"), OWN)
def test_where_they_are_not_one_there_is_a_rule(rule: str, content: bytes, takes: str) -> None:
    refusal, _ = ours(content)
    found = {"ours": not refusal, "lxml": by_lxml(content) is not None}
    found["expat"] = by_expat(content) is not None
    assert rule in RULES
    assert " ".join(name for name, taken in found.items() if taken) == takes
    assert "\n" not in refusal


def test_each_rule_is_seen() -> None:
    assert {rule for rule, *_ in OWN} | {"defaults"} == RULES.keys()


def test_what_a_doctype_gives_to_attributes_and_references_is_not_read() -> None:
    default = b'<!DOCTYPE a [<!ATTLIST a b CDATA "c">]><a/>'
    assert ours(default)[1] == by_lxml(default) == [("start", "a"), ("end", "a")]
    assert by_expat(default) == [("start", "a", "('b', 'c')"), ("end", "a")]
    root = parse_xml(data_of(b'<!DOCTYPE a SYSTEM "x.dtd"><a>caf&eacute; &nosuch;!</a>', "x"))
    assert own_text(root) == "café !"


@pytest.mark.parametrize("content", SAME, ids=range(len(SAME)))
def test_what_looks_odd_is_the_same_to_all(content: bytes) -> None:
    agree(content)


def test_a_document_is_bounded() -> None:
    assert ours(b"<a>xx</a>", max_input=9)[0] == ""
    assert ours(b"<a>xxx</a>", max_input=9)[0].startswith("input-too-large")


def test_what_lxml_overlooks_is_seen_in_a_feed_too() -> None:
    feed = items_of(data_of(b"<p:a><i xmlns='u'/></p:a>, and more", "x"), ["{u}i"])
    assert next(feed).tag == "{u}i"
    with pytest.raises(SourceError, match="Namespace prefix p on a is not defined"):
        next(feed)


# Documents that hypothesis writes, and breaks

_NAMES = st.sampled_from(("a", "b", "p:a", "q:b", "é", "_x-1.2"))
_TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\ufffe\uffff"),
    max_size=8,
) | st.sampled_from(("\t", "\n", "]]", "<&>", "--", "'\""))


@st.composite
def _elements(draw: st.DrawFn, depth: int = 0) -> str:
    tag = draw(_NAMES)
    names = draw(st.lists(_NAMES, max_size=2, unique=True))
    written = "".join(f" {name}={quoteattr(draw(_TEXTS))}" for name in names)
    if draw(st.integers(0, 4)) == 0:
        written += draw(st.sampled_from((' xmlns="u"', ' xmlns=""', ' xmlns:p="v"')))
    inner = []
    for kind in draw(st.lists(st.sampled_from("ttecpd"), max_size=4 if depth < 4 else 1)):
        if kind == "e":
            inner.append(draw(_elements(depth + 1)))
            continue
        text = draw(_TEXTS)
        written_as = {
            "t": escape(text),
            "c": f"<!--{text.replace('-', '')}-->",
            "p": f"<?p {text.replace('?', '')}?>",
            "d": f"<![CDATA[{text.replace(']', '')}]]>",
        }
        inner.append(written_as[kind])
    return f"<{tag}{written}>{''.join(inner)}</{tag}>" if inner else f"<{tag}{written}/>"


_PIECES = (
    "< > & ; \" ' = / <a </a> /> <b> <!-- --> ]]> <![CDATA[ <? ?> &amp; &#65; &#0; &#x1F600; &lt"
    ' xmlns= xmlns:p="" xml:lang="" p: <!DOCTYPE\x20a> \x00 \x0b \x85 \u2028 é 😀 \n \t \r'
).split(" ")


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """A document, perhaps with a few pieces put in, left out or doubled."""
    inner = draw(_elements())
    text = f'<r xmlns:p="u" xmlns:q="w">{inner}</r>' if draw(st.booleans()) else inner
    for _ in range(draw(st.sampled_from((0, 0, 1, 1, 2, 4)))):
        at = draw(st.integers(0, len(text)))
        end = min(len(text), at + draw(st.integers(0, 6)))
        new = draw(st.sampled_from(_PIECES) | st.just(text[at:end] * 2) | st.just(""))
        text = text[:at] + new + text[end:]
    encoding = draw(st.sampled_from(("utf-8",) * 6 + ("utf-8-sig", "utf-16")))
    return text.encode(encoding)


@settings(max_examples=1500, deadline=None)
@given(documents())
def test_no_document_is_taken_by_one_and_refused_by_another(content: bytes) -> None:
    agree(content)


@settings(max_examples=300, deadline=None)
@given(st.lists(_elements(), max_size=4))
def test_elements_that_are_read_one_by_one_are_those_of_the_whole(parts: list[str]) -> None:
    content = f'<r xmlns:p="u" xmlns:q="w"><i>{"</i> <i>".join(parts)}</i></r>'.encode()
    one_by_one = [events(element) for element in items_of(data_of(content, "x"), ["i"])]
    if by_expat(content) is not None:
        whole = parse_xml(data_of(content, "x"))
        assert one_by_one == [events(element) for element in whole.iterfind("i")]
