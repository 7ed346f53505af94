"""Each part of an XML text is found where it is written."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsexport.data import data_of
from newsexport.documents.xml import load_xml, parse_xml
from newsexport.documents.xml_places import XmlPlaces

Element = etree._Element


def places_of(text: str) -> tuple[XmlPlaces, Element]:
    root = parse_xml(data_of(text, "a.xml"))
    return XmlPlaces(text, root), root


# How a character may be written: in text, and between either quote.
_WRITTEN = {
    "&": ["&amp;", "&#38;"],
    "<": ["&lt;", "&#x3C;"],
    ">": ["&gt;", ">"],
    '"': ["&quot;", '"'],
    "'": ["&apos;", "'"],
    "\n": ["\n", "\r\n", "\r"],
    " ": [" ", "&#32;"],
    "é": ["é", "&#233;"],
    "😀": ["😀", "&#x1F600;"],
    "\r": ["&#13;"],
}
_BESIDE = ("<!--a > b ' c-->", "<?p i > ?>", "<![CDATA[]]>")
texts = st.text(st.sampled_from("ab&<>\"'\n é😀\r]"), max_size=6)


class Part:
    """One element as it was written: where, and what the tree must say of it."""

    def __init__(self) -> None:
        self.tag = self.inner = self.close = (0, 0)
        self.attributes: dict[str, tuple[int, int, str]] = {}
        self.before_child = 0
        # each character of its text, and that of all in it, with its place
        self.characters: list[tuple[str, int, int]] = []


class Writer:
    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.parts: list[Part] = []
        self.written: list[str] = []
        self.size = 0

    def put(self, text: str) -> tuple[int, int]:
        start = self.size
        self.written.append(text)
        self.size += len(text)
        return start, self.size

    def character(self, sign: str, quote: str = "") -> tuple[int, int]:
        ways = [way for way in _WRITTEN.get(sign, [sign]) if way != quote]
        if quote:  # white space in attributes is made spaces, but for references
            ways = [way for way in ways if way not in ("\n", "\r\n", "\r")] or ["&#10;"]
        way = self.draw(st.sampled_from(ways))
        if way == ">" and "".join(self.written[-2:]).endswith("]]"):
            way = "&gt;"
        if way == "\n" and self.written[-1].endswith("\r"):
            way = "&#10;"
        return self.put(way)

    def attributes(self, part: Part) -> None:
        for name in self.draw(st.lists(st.sampled_from("a b x:a y:a".split()), unique=True)):
            self.put(self.draw(st.sampled_from([" ", "\n  ", "\t"])) + name)
            quote = self.draw(st.sampled_from("\"'"))
            self.put(self.draw(st.sampled_from(["=", " = "])) + quote)
            value = self.draw(texts)
            start = self.size
            for sign in value:
                self.character(sign, quote)
            part.attributes[name] = (start, self.size, value)
            self.put(quote)

    def text(self, open_parts: list[Part]) -> None:
        for sign in self.draw(texts):
            if self.draw(st.integers(0, 5)) == 0:
                self.put(self.draw(st.sampled_from(_BESIDE)))
            if sign not in "\r]" and self.draw(st.integers(0, 5)) == 0:
                self.put("<![CDATA[")
                span = self.put(sign)
                self.put("]]>")
            else:
                span = self.character(sign)
            for part in open_parts:
                part.characters.append((sign, *span))

    def element(self, above: list[Part], depth: int) -> None:
        part = Part()
        self.parts.append(part)
        name = self.draw(st.sampled_from(["a", "x:b", "é"]))
        space = self.draw(st.sampled_from(["", " ", "\n"]))
        start = self.put(f"<{name}")[0]
        if not above:
            self.put(" xmlns:x='urn:x' xmlns:y=\"urn:y\"")
        self.attributes(part)
        if self.draw(st.booleans()) and above:
            end = self.put(f"{space}/>")[1]
            part.tag = part.close = (start, end)
            part.inner = (end, end)
            part.before_child = end
            return
        end = self.put(f"{space}>")[1]
        part.tag = (start, end)
        self.text([*above, part])
        part.before_child = -1
        for _ in range(self.draw(st.integers(0, 2)) if depth else 0):
            if part.before_child < 0:
                part.before_child = self.size
            self.element([*above, part], depth - 1)
            self.text([*above, part])
        part.inner = (end, self.size)
        if part.before_child < 0:
            part.before_child = self.size
        part.close = self.put(f"</{name}{space}>")


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, list[Part]]:
    writer = Writer(draw)
    if draw(st.booleans()):
        writer.put("<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM \"a>b.dtd\" [<!-- ]> <a> -->]>\r\n")
    writer.element([], 3)
    writer.put(draw(st.sampled_from(["", "\n<!-- <a/> -->", "<?a <b>?>"])))
    return "".join(writer.written), writer.parts


_NAMES = {"x": "{urn:x}", "y": "{urn:y}"}


@given(documents())
def test_the_parts_of_each_element_are_found(document: tuple[str, list[Part]]) -> None:
    text, parts = document
    places, root = places_of(text)
    elements = list(root.iter("*"))
    assert len(elements) == len(parts)
    for element, part in zip(elements, parts, strict=True):
        assert places.tag_span(element) == part.tag
        assert places.inner_span(element) == part.inner
        assert places.close_span(element) == part.close
        assert places.content_span(element) == (part.tag[1], part.before_child)
        name = text[slice(*places.name_span(element))]
        assert name.rpartition(":")[2] == etree.QName(element).localname
        assert text[places.name_span(element).start - 1] == "<"
        for written, (start, end, value) in part.attributes.items():
            prefix, _, rest = written.rpartition(":")
            asked = _NAMES.get(prefix, "") + rest
            assert element.get(asked) == value
            assert places.attribute_span(element, asked) == (start, end)
            assert text[start - 1] == text[end] and text[end] in "\"'"
        assert places.attribute_span(element, "none") == part.tag


@given(documents())
def test_each_character_of_each_text_is_found(document: tuple[str, list[Part]]) -> None:
    text, parts = document
    places, root = places_of(text)
    for element, part in zip(root.iter("*"), parts, strict=True):
        assert "".join(map(str, element.itertext())) == "".join(c[0] for c in part.characters)
        for at, (_, start, end) in enumerate(part.characters):
            assert places.text_offset(element, at) == start
            assert places.text_span(element, at, at + 1) == (start, end)
        whole = len(part.characters)
        assert places.text_offset(element, whole + 1) == part.inner[1]
        if whole:
            first, last = part.characters[0], part.characters[-1]
            assert places.text_span(element, 0, whole) == (first[1], last[2])


@given(documents())
def test_each_character_of_each_attribute_is_found(document: tuple[str, list[Part]]) -> None:
    text, parts = document
    places, root = places_of(text)
    for element, part in zip(root.iter("*"), parts, strict=True):
        for written, (start, end, value) in part.attributes.items():
            prefix, _, rest = written.rpartition(":")
            asked = _NAMES.get(prefix, "") + rest
            offsets = [places.attribute_offset(element, asked, at) for at in range(len(value) + 1)]
            assert (offsets[0], offsets[-1]) == (start, end)
            for sign, (begin, behind) in zip(value, pairwise(offsets), strict=True):
                piece = text[begin:behind]
                assert piece == sign or (piece.startswith("&") and piece.endswith(";"))


NEWS = """\
<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf.dtd" [
  <!-- "no ]> end -->
  <!ATTLIST p class CDATA "x>y">
]>
<nitf xmlns:x='urn:x'>
  <body id="a&gt;b" x:note = 'it"s > &hellip;'>
    <hl1>Caf&#xE9; &amp; <em>bar</em>&nbsp;<![CDATA[<1>]]>!</hl1>
    <!-- <p> -->
    <p/>\r
    <p>one<?pi <p> ?>\r
two</p>
  </body>
</nitf>
"""


@pytest.mark.parametrize(
    ("path", "kind", "written"),
    [
        ("", "tag", "<nitf xmlns:x='urn:x'>"),
        ("", "close", "</nitf>"),
        ("body", "tag", '<body id="a&gt;b" x:note = \'it"s > &hellip;\'>'),
        ("body", "name", "body"),
        ("body", "content", "\n    "),
        ("body/hl1", "content", "Caf&#xE9; &amp; "),
        ("body/hl1", "inner", "Caf&#xE9; &amp; <em>bar</em>&nbsp;<![CDATA[<1>]]>!"),
        ("body/hl1/em", "close", "</em>"),
        ("body/p[1]", "tag", "<p/>"),
        ("body/p[1]", "close", "<p/>"),
        ("body/p[1]", "content", ""),
        ("body/p[2]", "content", "one<?pi <p> ?>\r\ntwo"),
    ],
)
def test_places_of_a_document(path: str, kind: str, written: str) -> None:
    places, root = places_of(NEWS)
    element = root if not path else root.find(path)
    assert element is not None
    assert NEWS[slice(*getattr(places, f"{kind}_span")(element))] == written


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("id", "a&gt;b"),
        ("{urn:x}note", 'it"s > &hellip;'),
        ("x:note", 'it"s > &hellip;'),
        ("note", "<body id"),
        ("{urn:y}note", "<body id"),
        ("b", "<body id"),
    ],
)
def test_attributes_of_its_body(name: str, written: str) -> None:
    places, root = places_of(NEWS)
    body = root.find("body")
    assert body is not None
    assert NEWS[slice(*places.attribute_span(body, name))].startswith(written)


def test_a_namespace_is_found_as_it_is_declared() -> None:
    places, root = places_of(NEWS)
    assert NEWS[slice(*places.attribute_span(root, "xmlns:x"))] == "urn:x"
    # from the internal subset, not from the tag
    (first, _) = root.iter("p")
    assert NEWS[slice(*places.attribute_span(first, "class"))] == "<p/>"


@pytest.mark.parametrize(
    ("path", "at", "rest"),
    [
        ("body/hl1", 3, "&#xE9;"),
        ("body/hl1", 4, " &amp;"),
        ("body/hl1", 5, "&amp;"),
        ("body/hl1", 7, "bar<"),
        # itertext gives what is declared nowhere as it is written
        ("body/hl1", 10, "&nbsp;"),
        ("body/hl1", 16, "<1>]]"),
        ("body/hl1", 18, ">]]>!"),
        ("body/hl1", 19, "!</hl1>"),
        ("body/hl1", 20, "</hl1>"),
        ("body/hl1", 99, "</hl1>"),
        ("body/hl1/em", 2, "r</em>"),
        ("body/hl1/em", 3, "</em>"),
        ("body/p[2]", 3, "\r\ntwo"),
        ("body/p[2]", 4, "two<"),
        ("body/p[1]", 1, "\r\n    <p>one"),
    ],
)
def test_characters_of_its_texts(path: str, at: int, rest: str) -> None:
    places, root = places_of(NEWS)
    element = root.find(path)
    assert element is not None
    assert NEWS[places.text_offset(element, at) :].startswith(rest)


def test_paths_number_elements_of_a_name() -> None:
    places, root = places_of(NEWS)
    assert [places.path(element) for element in root.iter("*")] == [
        "/nitf",
        "/nitf/body",
        "/nitf/body/hl1",
        "/nitf/body/hl1/em",
        "/nitf/body/p[1]",
        "/nitf/body/p[2]",
    ]


def test_text_ends_at_a_comment_where_the_tree_has_comments() -> None:
    text = "<a>x&amp;<![CDATA[<!-- -->]]>&nbsp;<!--c--><?p?></a>"
    text = f"<!DOCTYPE a SYSTEM 'a.dtd'>{text}"
    root = etree.fromstring(text, etree.XMLParser(resolve_entities=False))
    assert root.text == "x&<!-- -->"
    assert text[slice(*XmlPlaces(text, root).content_span(root))] == "x&amp;<![CDATA[<!-- -->]]>"
    text = "<a>x<?p?>y<!--c--></a>"
    root = etree.fromstring(text)
    assert text[slice(*XmlPlaces(text, root).content_span(root))] == "x"
    root = etree.fromstring(text, etree.XMLParser(remove_pis=True))
    assert root.text == "xy"
    assert text[slice(*XmlPlaces(text, root).content_span(root))] == "x<?p?>y"


def test_places_are_characters_whatever_the_encoding() -> None:
    text = '<?xml version="1.0" encoding="{}"?>\n<é ü="😀&amp;ß">Ä€<b/>z</é>'
    for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-32"):
        declared = text.format(encoding.removesuffix("-le"))
        source, root = load_xml(data_of(declared.encode(encoding), "a.xml"))
        places = XmlPlaces(source.text, root)
        assert source.text[slice(*places.attribute_span(root, "ü"))] == "😀&amp;ß"
        assert source.text[places.text_offset(root, 2) :] == "z</é>"
    latin = text.format("iso-8859-1").replace("😀", "x").replace("€", "¤")
    source, root = load_xml(data_of(latin.encode("latin-1"), "a.xml"))
    assert source.text[XmlPlaces(source.text, root).text_offset(root, 2) :] == "z</é>"


def test_of_another_text_something_is_told_all_the_same() -> None:
    root = etree.fromstring("<a x='1'><b/><c>text</c></a>")
    for text in ("", "<", "<a", "<a x='", "</a></a>", "<!--", "<![CDATA[", "<?", "<a><b>", "&&"):
        places = XmlPlaces(text, root)
        for element in root.iter("*"):
            for span in (
                places.tag_span(element),
                places.name_span(element),
                places.attribute_span(element, "x"),
                places.content_span(element),
                places.inner_span(element),
                places.close_span(element),
                places.text_span(element, 0, 3),
            ):
                assert 0 <= span.start <= span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "<a>" + "<b c='d'>e&amp;f</b>" * 40_000 + "</a>",
        "<a>" + "<!-- - -- -->" * 0 + "<!--" + "- " * 200_000 + "--></a>",
        "<a><![CDATA[" + "]" * 400_000 + "]]></a>",
        "<a>" + "\r\n" * 200_000 + "</a>",
        "<a>" + "&amp;" * 100_000 + "</a>",
        "<a b='" + "&amp;" * 100_000 + "'/>",
        "<a b='" + " x=" * 100_000 + "'/>",
        "<a" + " " * 400_000 + "/>",
        "<a>" + "<b>" * 250 + "x" + "</b>" * 250 + "</a>",
    ],
    ids=range(9),
)
def test_ten_thousand_places_are_found_in_linear_time(text: str) -> None:
    places, root = places_of(text)
    elements = list(root.iter("*"))
    start = time.process_time()
    for number in range(10_000):
        element = elements[number * len(elements) // 10_000]
        places.text_offset(element, number)
        places.attribute_offset(root, "b", number)
        places.content_span(element)
        places.path(element)
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "sign", ["<!--", "<![CDATA[", "<?", "<!DOCTYPE [", "<a '", "<a b=", "&", "<"]
)
def test_what_is_never_closed_is_gone_through_once(sign: str) -> None:
    root = etree.fromstring("<a/>")
    start = time.process_time()
    XmlPlaces(sign * 50_000, root).text_offset(root, 1)
    assert time.process_time() - start < 5
