"""NewsML-G2: the worked example, one of everything, and what the schema cannot take."""

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from newsexport.errors import ExportError, UnknownName
from newsexport.exporters.newsml_g2 import newsml_g2
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Dateline,
    EdNote,
    FieldProvenance,
    ItemMeta,
    Link,
    NewsItem,
    ParserInfo,
    Party,
    Provenance,
    Quote,
    Speaker,
)
from newsexport.registry import get_exporter
from newsexport.source import Span
from newsexport.story import story_texts
from standards.checks import WORKED, body_text_newsml_g2, needs_standards, newsml_g2_errors
from strategies import news_items
from worked_items import features_item, seed_item

NAMES = {"n": "http://iptc.org/std/nar/2006-10-01/", "h": "http://www.w3.org/1999/xhtml"}
ID = "{http://www.w3.org/XML/1998/namespace}id"
IDS = ("id", "partid", ID)
REFERENCES = ("idrefs", "contentrefs", "sourceidref")


def written(item: NewsItem, **options: object) -> bytes:
    return newsml_g2.write(item, **options).encode()


def root_of(item: NewsItem, **options: object) -> etree._Element:
    return etree.fromstring(written(item, **options))


def small(**fields: object) -> NewsItem:
    item = NewsItem("urn:x", item_meta=ItemMeta(version_created="2026-01-15T09:00:00Z"))
    return item._replace(**fields)  # type: ignore[arg-type]


def found(root: etree._Element, path: str) -> list[str]:
    """What `path` finds, elements as their text."""
    hits = root.xpath(path, namespaces=NAMES)
    assert isinstance(hits, list)
    return [
        "".join(map(str, hit.itertext())) if isinstance(hit, etree._Element) else str(hit)
        for hit in hits
    ]


# the worked example


Fact = tuple[str, frozenset[tuple[str, str]], str]


def facts(xml: bytes) -> Counter[Fact]:
    """Every element by its path, attributes and own text. Ids have no value, references say
    what they point at, versions are left out, and so is the optional classifier's subject.
    What is said beyond the worked examples, in our scheme and in data attributes, is left out."""
    root = etree.fromstring(xml)
    targets = {
        element.get(name): etree.QName(element).localname
        + ":"
        + "".join(map(str, element.itertext()))
        for element in root.iter(etree.Element)
        for name in IDS
        if element.get(name)
    }
    counted: Counter[Fact] = Counter()

    def visit(element: etree._Element, path: str) -> None:
        if element.get("qcode", "").startswith("medtop:"):
            return
        if element.get("rel", "").startswith(("nx:dateline", "nx:placeType")):
            return
        path = f"{path}/{etree.QName(element).localname}"
        attributes = set()
        for name, value in element.attrib.items():
            if str(name).startswith("data-"):
                continue
            if name in IDS:
                value = "id"
            elif name in REFERENCES:
                value = " | ".join(targets[id] for id in str(value).split())
            elif name in ("versioninfo", "standardversion"):
                value = ""
            attributes.add((str(name), str(value)))
        parts = [element.text, *(child.tail for child in element)]
        text = " ".join(" ".join(part or "" for part in parts).split())
        counted[path, frozenset(attributes), text] += 1
        for child in element.iterchildren(etree.Element):
            visit(child, path)

    visit(root, "")
    return counted


@needs_standards
def test_the_seed_says_what_the_worked_example_says() -> None:
    ours, worked = facts(written(seed_item())), facts((WORKED / "seed.newsml-g2.xml").read_bytes())
    assert ours - worked == Counter()
    assert worked - ours == Counter()


@needs_standards
def test_the_seed_in_core_says_what_the_worked_variant_says() -> None:
    """The variant leaves out most subjects and the types of creators; all it has is here."""
    untyped = written(seed_item(), conformance="core").replace(b' type="cpnat:organisation"', b"")
    untyped = untyped.replace(b' role="nx:inference"', b"")
    ours = facts(untyped.replace(b"xml:id=", b"id="))
    worked = facts((WORKED / "variant-core.newsml-g2.xml").read_bytes())
    assert worked - ours == Counter()


def test_parts_stand_in_the_order_of_the_schema() -> None:
    tags = [etree.QName(child).localname for child in root_of(seed_item())]
    assert list(dict.fromkeys(tags)) == [
        "catalogRef",
        "catalog",
        "hopHistory",
        "pubHistory",
        "itemMeta",
        "contentMeta",
        "partMeta",
        "assert",
        "inlineRef",
        "derivedFromValue",
        "contentSet",
    ]


# one of everything


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("@version", ["2"]),
        ("@xml:lang", ["en-US"]),
        ("n:itemMeta/n:provider/@uri", ["https://www.example.org/wire"]),
        ("n:itemMeta/n:embargoed", ["2024-03-06T12:00:00Z"]),
        ("n:itemMeta/n:pubStatus/@qcode", ["stat:withheld"]),
        ("n:itemMeta/n:edNote/@role", ["nx:editorsNote", "nx:correction"]),
        ("n:itemMeta/n:signal/@qcode", ["sig:correction"]),
        ("n:itemMeta/n:link/@rel", ["irel:seeAlso", "irel:derivedFrom"]),
        ("n:itemMeta/n:link/@title", ["Related story"]),
        ("n:rightsInfo/n:copyrightHolder/n:name", ["Example Wire"]),
        ("n:rightsInfo/n:usageTerms", ["Not for use outside the United States."]),
        ("n:contentMeta/n:urgency", ["4"]),
        ("n:contentMeta/n:contentModified", ["2024-03-05T18:05:00-05:00"]),
        ("n:contentMeta/n:located/n:broader/@qcode", ["iso3166-1a2:US"]),
        ("n:contentMeta/n:located/n:broader/n:name", ["D.C."]),
        ("n:contentMeta/n:infoSource/@role", ["cpprole:origcont"]),
        ("n:contentMeta/n:creator/n:name", ["Jane Doe", "Max Muster"]),
        ("n:contentMeta/n:creator/n:related[@rel='nx:jobTitle']/n:name", ["Staff Writer"]),
        ("n:contentMeta/n:creator/n:personDetails/n:affiliation/n:name", ["Example Wire"]),
        (
            "n:contentMeta/n:contributor/@role",
            [
                "cpprole:correspondent",
                "cpprole:contentEditor",
                "cpprole:contentEditor",
                "nx:photographer",
                "nx:translator",
            ],
        ),
        ("n:contentMeta/n:altId[@type='nx:sourceUrl']", ["https://www.example.org/original"]),
        ("n:contentMeta/n:genre/@qcode", ["genre:Opinion"]),
        ("n:contentMeta/n:keyword", ["example", "two words"]),
        ("n:contentMeta/n:slugline", ["EXAMPLE-STORY"]),
        ("n:contentMeta/n:headline[not(@role)][@rank=1]", ["Example headline in sentence case"]),
        ("n:contentMeta/n:headline[@role='nx:kicker']", ["World news"]),
        ("n:contentMeta/n:by", ["By Jane Doe, Staff Writer, and Max Muster"]),
        ("n:contentMeta/n:subject/@qcode", ["medtop:04000000"]),
        ("n:contentMeta/n:subject/n:broader/@qcode", ["iso3166-1a2:US"]),
        ("n:partMeta/n:infoSource/n:name", ["a spokesman", "The Example Board"]),
        ("n:partMeta/n:infoSource/@type", ["cpnat:organisation"]),
        ("n:assert[@literal='pic1']/n:contentCreated", ["2023-05-01"]),
        ("n:assert[@literal='pic1']/n:genre/@qcode", ["genre:Archive_material"]),
        ("//h:h1", ["Example headline in sentence case"]),
        ("//h:span[@class='dateline']", ["WASHINGTON, March 5 (Example Wire) —"]),
        ("//h:span[@class='quote']", ["last.", "item", "cheese"]),
        ("//h:li", ["One item", "Another “item”"]),
        ("//h:blockquote/h:p", ["A block quotation."]),
        ("//h:aside[@class='pullquote']/h:p", ["First & “last.”"]),
        ("//h:td", ["Team", "3", "", "<4>"]),
        ("//h:img/@src", ["https://www.example.org/p.jpg?a=1&b=2"]),
        ("//h:span[@class='credit']", ["Photo: Max Muster/Example Wire", "Handout"]),
        ("//h:p/@class", ["correction", "note", "trailer"]),
    ],
)
def test_every_field_has_its_place(path: str, expected: list[str]) -> None:
    assert found(root_of(features_item()), path) == expected


@needs_standards
@pytest.mark.parametrize("conformance", ["power", "core"])
@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize(
    "item", [seed_item(), features_item(), small()], ids=["seed", "features", "small"]
)
def test_documents_are_valid(item: NewsItem, conformance: str, compact: bool) -> None:
    assert newsml_g2_errors(written(item, conformance=conformance, compact=compact)) == []


def test_compact_says_the_same_on_one_line_after_the_declaration() -> None:
    item = features_item()
    compact = newsml_g2.write(item, compact=True)
    assert compact.count("\n") == 1
    assert facts(compact.encode()) == facts(written(item))


def test_it_is_found_by_its_name() -> None:
    exporter = get_exporter("newsml_g2")
    assert exporter is newsml_g2
    assert exporter.suffix == ".newsml-g2.xml"
    assert exporter.doc.startswith("IPTC NewsML-G2 2.35")


# who says so


def with_basis(basis: str) -> NewsItem:
    entry = FieldProvenance("/contentMeta/contentCreated", basis, "a-rule", 90)  # type: ignore[arg-type]
    return small(
        content_meta=ContentMeta(content_created="2022-01-18"),
        provenance=Provenance(parser=ParserInfo("newsexport", "1"), fields=(entry,)),
    )


@pytest.mark.parametrize(
    ("basis", "attributes"),
    [
        ("stated", {"how": "howextr:tool"}),
        ("derived", {"how": "howextr:tool"}),
        ("inferred", {"why": "why:inferred", "id": "md-created"}),
        ("supplied", {}),
    ],
)
def test_every_value_says_how_it_came_to_be(basis: str, attributes: dict[str, str]) -> None:
    root = root_of(with_basis(basis))
    (created,) = root.findall("n:contentMeta/n:contentCreated", NAMES)
    assert dict(created.attrib.items()) == attributes
    confidence = found(root, "n:contentMeta/n:contentMetaExtProperty/@value")
    assert confidence == (["90"] if basis == "inferred" else [])


def test_a_value_of_unknown_origin_says_nothing_of_it() -> None:
    root = root_of(small(content_meta=ContentMeta(content_created="2022-01-18", headline="Up")))
    assert found(root, "//@how | //@why") == []
    assert found(root, "//n:generator | //n:metadataCreator | //n:hopHistory") == []


def inferred(spans: tuple[Span, ...], *blocks: Block) -> NewsItem:
    created = "/contentMeta/contentCreated"
    return small(
        content_meta=ContentMeta(content_created="2022-01-18", dateline=Dateline("Jan. 18 (X) -")),
        content_set=ContentSet(blocks),
        provenance=Provenance(
            fields=(
                FieldProvenance(created, "inferred", "year-from-weekday", 95, spans),
                FieldProvenance("/contentMeta/dateline", "stated", "d", 100, (Span(10, 23),)),
            )
        ),
    )


@pytest.mark.parametrize(
    ("span", "target", "words"),
    [
        (Span(10, 17), "dateline", "Jan. 18"),
        (Span(30, 36), "p", "Monday"),
        (Span(60, 67), "p", ""),  # white space was squeezed: where it stood nobody can say
    ],
)
def test_evidence_of_an_inferred_day_points_at_what_holds_it(
    span: Span, target: str, words: str
) -> None:
    first = Block("p1", "paragraph", "Jan. 18 (X) - Boats Monday.", Span(10, 37))
    second = Block("p2", "paragraph", "On Tuesday.", Span(55, 70))
    root = root_of(inferred((span,), first, second))
    (value,) = root.findall("n:derivedFromValue", NAMES)
    assert (value.text or "") == words
    id = value.get("sourceidref")
    assert root.xpath(f"local-name(//*[@id='{id}' or @xml:id='{id}'])") == target


def test_evidence_that_the_document_does_not_hold_is_left_out() -> None:
    assert found(root_of(inferred((Span(500, 507),))), "n:derivedFromValue") == []


# what is hard to say


def test_an_item_without_a_time_of_making_cannot_be_written() -> None:
    with pytest.raises(ExportError, match="newsml_g2: /itemMeta/versionCreated: missing"):
        newsml_g2.write(NewsItem("urn:x"))


@pytest.mark.parametrize(
    ("item", "pointer"),
    [
        (small(item_meta=ItemMeta(version_created="2026-01-15")), "/itemMeta/versionCreated"),
        (
            small(content_meta=ContentMeta(content_created="2026-02-31")),
            "/contentMeta/contentCreated",
        ),
        (small(content_meta=ContentMeta(content_created="--01-18")), "/contentMeta/contentCreated"),
        (
            small(content_meta=ContentMeta(content_modified="2026-01-01T10:00")),
            "/contentMeta/contentModified",
        ),
    ],
)
def test_what_is_no_day_of_the_calendar_is_an_error(item: NewsItem, pointer: str) -> None:
    with pytest.raises(ExportError) as caught:
        newsml_g2.write(item)
    assert caught.value.pointer == pointer


def test_an_unknown_conformance_is_refused() -> None:
    with pytest.raises(UnknownName, match="unknown conformance 'high'; known: core, power"):
        newsml_g2.write(small(), conformance="high")


def test_an_embargo_until_told_is_empty_and_there() -> None:
    made = small().item_meta._replace(embargoed="")
    assert found(root_of(small(item_meta=made)), "n:itemMeta/n:embargoed") == [""]
    assert found(root_of(small()), "n:itemMeta/n:embargoed") == []


def test_a_first_version_signals_no_correction() -> None:
    meta = small().item_meta._replace(ed_notes=(EdNote("correction", "It was Tuesday."),))
    assert found(root_of(small(item_meta=meta)), "n:itemMeta/n:signal") == []
    assert found(root_of(small(item_meta=meta, version=2)), "//n:signal/@qcode") == [
        "sig:correction"
    ]
    assert found(root_of(small(version=2)), "//n:signal/@qcode") == ["sig:update"]


def test_without_a_provider_none_is_named() -> None:
    (provider,) = root_of(small()).findall("n:itemMeta/n:provider", NAMES)
    assert (len(provider), dict(provider.attrib.items())) == (0, {})


def test_markup_in_the_text_is_text() -> None:
    block = Block("p1", "paragraph", 'a < b && c > "d" ]]> <script>')
    assert body_text_newsml_g2(written(small(content_set=ContentSet((block,))))) == [block.text]


def test_what_xml_forbids_is_dropped_and_hostile_line_ends_are_spaces() -> None:
    block = Block("p1", "paragraph", "a\x00b\ufffec\u2028d\ud800e")
    meta = small().item_meta._replace(provider=Party("A\nB\x01"), links=(Link("seeAlso", "\x00"),))
    root = root_of(small(item_meta=meta, content_set=ContentSet((block,))))
    assert found(root, "//h:p") == ["abc de"]
    assert found(root, "n:itemMeta/n:provider/n:name") == ["A B"]


def test_ids_that_would_clash_are_told_apart() -> None:
    blocks = (Block("q1", "paragraph", "“Yes,” he said."), Block("md-dateline", "paragraph", "B"))
    item = small(
        content_set=ContentSet(blocks),
        content_meta=ContentMeta(dateline=Dateline("X -")),
        quotes=(Quote("q1", "q1", 1, 5, "Yes,", Speaker("he")),),
    )
    root = root_of(item)
    ids = found(root, "//@id | //@xml:id | //@partid")
    assert len(ids) == len({*ids})
    (reference,) = found(root, "n:partMeta/@contentrefs")
    assert found(root, f"//*[@xml:id='{reference}']") == ["Yes,"]


def test_speech_that_overlaps_other_speech_is_marked_in_parts() -> None:
    block = Block("p1", "paragraph", "abcdef")
    quotes = (Quote("q1", "p1", 0, 4, "abcd"), Quote("q2", "p1", 2, 6, "cdef"))
    root = root_of(small(content_set=ContentSet((block,)), quotes=quotes))
    assert found(root, "//h:span") == ["abcd", "cd", "ef"]
    assert found(root, "//h:p/h:span[2]/@data-continues") == ["q2"]
    assert found(root, "//h:p") == ["abcdef"]


def test_only_codes_of_known_schemes_are_codes() -> None:
    root = root_of(features_item())
    assert "topic-2" in found(root, "n:contentMeta/n:subject/@literal")
    assert not [code for code in found(root, "//@qcode") if code.startswith("acme")]


# laws


def clean(text: str) -> str:
    return re.sub("[\x00-\x08\x0b-\x1f\ufffe\uffff]", "", text)


@needs_standards
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(news_items())
def test_every_item_makes_a_valid_document_that_holds_the_story(item: NewsItem) -> None:
    xml = written(item)
    assert newsml_g2_errors(xml) == []
    assert newsml_g2_errors(written(item, conformance="core")) == []
    ours = [clean(text) for text in body_text_newsml_g2(xml)]
    assert ours == [clean(text) for text in story_texts(item)]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(news_items())
def test_speech_has_one_speaker_and_is_in_the_speaker_s_words(item: NewsItem) -> None:
    root = root_of(item)
    spoken = [clean(quote.text) for quote in item.quotes if quote.speaker]
    ids = " ".join(found(root, "n:partMeta/@contentrefs")).split()
    assert len(ids) == len({*ids})
    for id in ids:
        (words,) = found(root, f"//h:span[@xml:id='{id}']")
        assert any(words in text for text in spoken)
