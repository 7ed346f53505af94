"""IPTC's examples and test suites of ninjs, read. What is expected was written down from reading
the documents."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest

import newsexport
from newsexport.data import data_of
from newsexport.finding import Finding
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.registry import Reading, get_reader
from newsexport.validation import item_errors
from standards.checks import BUNDLE, WORKED, needs_standards

pytestmark = needs_standards

NINJS = BUNDLE / "ninjs"
EXAMPLES = sorted(NINJS.glob("examples/*/*.json"))
PASSING = sorted(NINJS.glob("test-suite/*/should_pass/*.json"))
FAILING = [
    *sorted(NINJS.glob("test-suite/*/should_fail/*.json")),
    *sorted(NINJS.glob("not-valid/*.json")),
    *sorted(WORKED.glob("invalid/ninjs-*.json")),
]
COSTA = "Captain of wrecked cruise ship on trial in Italy"
TRIAL = "GROSSETO, Italy (AP) -- The trial of the captain of the shipwrecked Costa Concordia"
ABOUT_COSTA = (
    "Francesco Schettino",
    "Costa Crociere SpA",
    "Grossetto",
    "Tuscany",
    "Italy",
)


class Expected(NamedTuple):
    file: str
    headline: str | None
    version_created: str | None
    paragraphs: int
    begin: str = ""  # of the first paragraph
    subjects: tuple[str, ...] = ()
    more: dict[str, Any] = {}  # noqa: RUF012


TABLE = (
    Expected(
        "examples/1.4/ninjsExComplex1.json",
        COSTA,
        "2013-07-09T10:37:00Z",
        4,
        TRIAL,
        ABOUT_COSTA,
        {
            "language": "en",
            "contentMeta/by": "Paulo Santalucia and Frances d'Emilio",
            "contentMeta/creators/0/name": "Paulo Santalucia",
            "contentMeta/creators/1/name": "Frances d'Emilio",
            "contentMeta/located": {"name": "Grossetto", "country": "IT"},
            "contentMeta/dateline/text": "GROSSETO, Italy (AP) --",
            "contentMeta/dateline/agency": "AP",
            "subjects/0/relevance": 100,
            "subjects/4/qcode": "iso3166-1a2:IT",
            "rightsInfo/copyrightNotice": "Copyright 2013 The News Agency, www.tna.org"
            " - all rights reserved.",
            "pictures/0/creator": "Paulo Santalucia",
            "pictures/0/href": "http://hosted.ap.org/photos/2/2643c588-dc8d-4923-bebd-e3b904edbb3a"
            "-big.jpg",
        },
    ),
    Expected(
        "examples/1.4/ninjsExSimplePhoto1.json",
        "Costa Concordia cruise ship",
        "2013-07-08T08:12:00Z",
        0,
        more={
            "contentSet/blocks/0/type": "figure",
            "pictures/0/creator": "Paulo Santalucia",
            "pictures/1": None,
        },
    ),
    Expected(
        "examples/2.1/dpa_text.json",
        "Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?",
        "2019-05-10T16:02:28+02:00",
        9,
        "Für Lucien Favre war es «der größte Skandal im Fußball seit Jahren».",
        more={
            "guid": "urn:newsml:dpa.com:20090101:190510-99-167362",
            "version": 2,
            "language": "de",
            "contentMeta/by": "Von Christian Hollmann, dpa",
            "contentMeta/creators/0": {
                "type": "person",
                "name": "Christian Hollmann",
                "affiliation": "dpa",
            },
            "contentMeta/urgency": 4,
            "rightsInfo/copyrightHolder": "dpa",
        },
    ),
    Expected(
        "examples/2.1/ntb_text.json",
        "Google har kjøpt giganttomt i Skien",
        "2019-08-09T09:46:53Z",
        0,
        subjects=("Telemark", "Innenriks", "Teknologi", "Industri", "Olje og energi"),
        more={
            "version": 6,
            "language": "nb-NO",
            "contentMeta/deck": "IT-giganten Google har kjøpt en tomt på nærmere 2.000 mål i Skien"
            " i tilfelle det blir behov for flere datasentre i Europa.",
            "contentMeta/creators/0": {"type": "organisation", "name": "NTB"},
            "contentMeta/slugline": "skien-google",
            "itemMeta/edNotes/0/text": "Noe utvidet.",
            "rightsInfo": {"copyrightHolder": "NTB"},
        },
    ),
    Expected(
        "examples/2.1/tt_text_image_2.json",
        "Militärövning i jätteformat hålls 2023",
        "2021-05-26T13:40:18+02:00",
        3,
        subjects=(
            "Jonas Svensson",
            "Aurora",
            "Sverige",
            "Gotland",
            "Finland",
            "Krig, konflikter och oroligheter",
        ),
        more={
            "language": "sv",
            "contentMeta/genre": "Inrikes",
            "contentMeta/urgency": 3,
            "contentSet/blocks/3/type": "blockquote",
            "pictures/0/caption": "En stor internationell försvarsövning planeras 2023 med fokus på"
            " södra Sverige och Gotland. Arkivbild från militärövningen Aurora 17.",
            "pictures/0/creator": "Karl Melander/TT",
            "pictures/0/href": "https://beta.tt.se/media/text/210526-militarovning-a0f2d045"
            "/a001_NormalHires.jpg",
            "pictures/1": None,
            "subjects/5/relevance": 98,
        },
    ),
    Expected(
        "examples/3.0/SIPA_image_3.json",
        "Italy: Italy Demonstration of the workers congresses and conferences",
        "2020-10-27T15:35:19Z",
        4,
        TRIAL,
        (
            "Rome",
            "News",
            "General News",
            "rome",
            "italy",
            "politics",
            "face masks",
            "covid-19",
            "man",
            "woman",
            "women",
        ),
        {
            "contentMeta/by": "Insidefoto",
            "contentSet/blocks/0/type": "figure",
            "rightsInfo/copyrightNotice": "SIPA USA/PA Images",
            "rightsInfo/usageTerms": "*** World Rights Except Italy ***",
            "subjects/0/relevance": 50,
            "subjects/3/relevance": 100,
        },
    ),
    Expected(
        "examples/3.0/businesswire-newsml-20130605006126.json",
        "Cambrios被Gartner評選為「最酷供應商」",
        "2013-06-05T21:00:00Z",
        1,
        "(美國商業資訊)--為透明及軟性導體市場提供銀奈米線解決方案的領導廠商",
        (
            "United States",
            "Technology",
            "Consumer Electronics",
            "North America",
            "Hardware",
            "Audio/Video",
            "Nanotechnology",
            "Semiconductor",
            "California",
            "Award",
            "Manufacturing",
            "Chemicals/Plastics",
            "Engineering",
        ),
        {"language": "zh"},
    ),
    Expected(
        "examples/3.0/simpleEvent.json",
        None,
        "2023-10-04T08:16:21+02:00",
        0,
        subjects=("United Kingdom Anti-Doping", "Twickenham Stadium"),
        more={"itemMeta/title": "Tackling Doping in Sport Conference", "version": 2},
    ),
    Expected(
        "examples/3.0/imageEncodedRights.json",
        "MotoGP - Spain - Valentino Rossi",
        "2013-07-08T08:12:00Z",
        0,
        more={
            "pictures/0/caption": "Valentino Rossi (46) of Italy and Petronas Yamaha SRT during the"
            " MotoGP test day at Circuito de Jerez - Angel Nieto on May 3, 2021 in Jerez de la"
            " Frontera, Spain",
            "pictures/0/creator": "John Smith",
            "contentMeta/deck": None,
        },
    ),
    Expected(
        "examples/3.0/ap_image.json",
        "Turkey Islamic State",
        "2019-11-15T14:39:44Z",
        0,
        subjects=(
            "Islamic State group",
            "Turkey government",
            "Turkey",
            "Western Europe",
            "Europe",
            "Middle East",
            "United States",
            "North America",
            "International News",
            "File photo",
            "Government and politics",
        ),
        more={
            "itemMeta/title": "Turkey Islamic State",
            "contentMeta/infoSources": [{"name": "DHA"}],
            "pictures/0/creditline": "ASSOCIATED PRESS",
            "itemMeta/edNotes/0/text": "TURKEY OUT NOV. 11, 2019 FILE PHOTO",
            "version": 1,
        },
    ),
    Expected("examples/guide-3.1/001_simple_example.json", COSTA, "2013-07-09T10:37:00Z", 1, TRIAL),
    Expected(
        "examples/guide-3.1/003_associations_example.json",
        "Dell Redefines Workstation Computing Boundaries with Smallest Tower and Most Powerful Rack"
        " Workstations",
        "2013-05-16T04:01:00Z",
        1,
        "[ ... ]",
        more={"pictures/1/id": "pic2", "pictures/2": None},
    ),
    Expected(
        "examples/guide-3.1/004_simple_text_article.json", COSTA, "2013-07-09T10:37:00Z", 4, TRIAL
    ),
    Expected(
        "examples/guide-3.1/007_multimedia.json",
        COSTA,
        "2013-07-09T10:39:00Z",
        4,
        TRIAL,
        ABOUT_COSTA,
        {
            "subjects/0/qcode": "wikidata:Q4421821",
            "pictures/1/caption": "Francesco Schettino the captain of the Costa Concordia cruise"
            " ship at court in Grossetto, Italy, on 9 July 2013",
            "pictures/2": None,
        },
    ),
    Expected(
        "examples/guide-3.1/008_event.json",
        None,
        None,
        0,
        subjects=("LITEXPO",),
        more={"itemMeta/title": "2023 NATO Summit Press Conference"},
    ),
    Expected(
        "test-suite/1.4/should_pass/002_contentcreated.json",
        "Test of three new properties",
        None,
        0,
        more={"contentMeta/contentCreated": "2022-04-21T12:00:00+00:00"},
    ),
    Expected(
        "test-suite/3.0/should_pass/006_genre.json",
        "test headline",
        None,
        0,
        more={"contentMeta/genre": "Current"},
    ),
)


def read(path: Path) -> tuple[NewsItem, tuple[Finding, ...]]:
    (reading,) = get_reader("ninjs").read(data_of(path.read_bytes(), path.name), ParseOptions())
    assert isinstance(reading, Reading)
    return reading.item, reading.findings


def at(data: Any, path: str) -> Any:
    for step in path.split("/"):
        if data is None:
            return None
        if isinstance(data, list):
            data = data[int(step)] if int(step) < len(data) else None
        else:
            data = data.get(step)
    return data


@pytest.mark.parametrize("expected", TABLE, ids=lambda expected: expected.file)
def test_a_document_says_what_is_read_in_it(expected: Expected) -> None:
    item, _ = read(NINJS / expected.file)
    texts = [b.text or "" for b in item.content_set.blocks if b.type == "paragraph"]
    assert item.content_meta.headline == expected.headline
    assert item.item_meta.version_created == expected.version_created
    assert len(texts) == expected.paragraphs
    assert not expected.begin or texts[0].startswith(expected.begin)
    assert tuple(subject.name for subject in item.subjects) == expected.subjects
    data = item.to_dict()
    for path, value in expected.more.items():
        assert at(data, path) == value, path


@pytest.mark.parametrize(
    "path", [*EXAMPLES, *PASSING, *FAILING], ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_any_document_becomes_a_valid_item_whatever_is_wrong_with_it(path: Path) -> None:
    item, _ = read(path)
    assert [finding.message for finding in item_errors(item)] == []
    for format in ("ninjs", "nitf", "yaml", "jsonld"):
        assert newsexport.export(item, format)


@pytest.mark.parametrize(
    "path", [*EXAMPLES, *PASSING], ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_a_document_is_known_as_ninjs_by_what_it_says(path: Path) -> None:
    assert guess(data_of(path.read_bytes(), path.name).begin()) == "ninjs"


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("examples/3.0/simpleEvent.json", "a ninjs item of type event is no article"),
        ("test-suite/3.0/should_pass/013_planned_coverage.json", "of type planning is no article"),
        ("test-suite/3.0/should_pass/005_altids.json", "not held: altIds"),
        ("test-suite/3.0/should_fail/001_bad_toplevel.json", "not held: random"),
        ("test-suite/3.0/should_fail/006_bad_urgency.json", "not held: urgency"),
        ("test-suite/1.4/should_fail/001_bad_contentcreated.json", "not held: contentcreated"),
        ("test-suite/1.4/should_fail/003_bad_expires.json", "not held: expires"),
        ("test-suite/1.4/should_fail/006_bad_rightsinfo.json", "not held: rightsinfo"),
        ("test-suite/2.1/should_fail/001_bad_association.json", "incorrectProperty"),
        ("test-suite/2.1/should_fail/003_good_association_but_no_uri.json", "associations"),
        ("not-valid/008_extension.json", "not held: embargoedreason"),
        ("../../worked/invalid/ninjs-02-unknown-dateline.json", "not held: dateline"),
        ("../../worked/invalid/ninjs-08-association-unknown-property.json", "creditline"),
    ],
)
def test_what_is_not_held_is_told(file: str, told: str) -> None:
    _, findings = read(NINJS / file)
    assert any(told.casefold() in finding.message.casefold() for finding in findings)


def test_the_worked_examples_say_the_same_in_both_versions() -> None:
    new, _ = read(WORKED / "seed.ninjs-3.1.json")
    old, _ = read(WORKED / "seed.ninjs-2.2.json")
    assert new._replace(provenance=None) == old._replace(provenance=None)
    assert new.item_meta.provider and new.item_meta.provider.name == "UPI"
    types = [block.type for block in new.content_set.blocks]
    assert (types.count("paragraph"), types.count("figure")) == (14, 2)
