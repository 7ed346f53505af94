"""Rules for NewsML-G2, ninjs, NITF and feeds, on the worked documents, on those of IPTC and of
agencies, and on our own exports.

Each expectation was written by hand from reading the document.
"""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsexport.checking.engine import Checks, check
from newsexport.data import data_of
from newsexport.finding import Finding
from newsexport.registry import rules_in
from standards.checks import BUNDLE, WORKED, needs_standards

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
GOLDEN = Path(__file__).parents[1] / "golden"
FOLDERS = ("iptc", "newsml_g2", "ninjs", "nitf", "feed")
OURS = {rule.code for folder in FOLDERS for rule in rules_in(folder)} | {"NX643", "NX901"}


def findings(path: Path, codes: set[str] | None = None) -> list[Finding]:
    format = "ninjs" if "ninjs" in path.parts or "ninjs" in path.name else None
    wants = codes.__contains__ if codes else lambda _: True
    checked = check(data_of(path.read_bytes(), path.name), Checks(format, (), wants, NOW))
    return [finding for one in checked for finding in one.findings]


def severe(path: Path, codes: set[str] | None = None) -> list[tuple[str, int]]:
    found = findings(path, codes)
    return [(one.rule, one.line) for one in found if one.severity != "info"]


INVALID = {
    # a day where a moment is wanted; dates, embargoes and places out of their order
    "g2-01-versioncreated-date-only.xml": [("NX001", 13)],
    "g2-02-contentcreated-after-creator.xml": [("NX001", 24)],
    "g2-03-embargoed-after-pubstatus.xml": [("NX001", 15)],
    "g2-04-two-roots-in-inlinexml.xml": [("NX001", 85)],
    "g2-05-dangling-idref.xml": [("NX648", 57)],
    "g2-06-qcode-with-space.xml": [("NX001", 14)],
    "g2-07-line-break-in-literal.xml": [("NX001", 24)],
    "g2-08-located-after-headline.xml": [("NX001", 50)],
    "g2-09-confidence-on-contentcreated.xml": [("NX001", 23)],
    "g2-10-literal-jobtitle-attribute.xml": [("NX001", 24)],
    "g2-11-year-month-day-zone.xml": [("NX001", 23)],
    "g2-12-message-without-header.xml": [("NX001", 3)],
    "ninjs-01-contentcreated-date-only.json": [("NX001", 221)],
    "ninjs-02-unknown-dateline.json": [("NX001", 221)],
    "ninjs-03-urgency-string.json": [("NX001", 221)],
    "ninjs-04-association-without-name.json": [("NX001", 160)],
    "ninjs-05-body-without-value.json": [("NX001", 145)],
    "ninjs-06-v2-property-names.json": [("NX001", 220), ("NX044", 220)],
    "ninjs-07-embargoed-guide-name.json": [("NX001", 221), ("NX044", 221)],
    "ninjs-08-association-unknown-property.json": [("NX001", 192)],
}


@needs_standards
@pytest.mark.parametrize("name", INVALID)
def test_an_invalid_document_has_the_finding_of_its_name_in_its_place(name: str) -> None:
    assert sorted(severe(WORKED / "invalid" / name)) == INVALID[name]


@needs_standards
def test_every_invalid_document_of_these_formats_is_expected_something_of() -> None:
    there = {path.name for path in (WORKED / "invalid").glob("*") if path.name[0] != "j"}
    assert there == set(INVALID)


VALID = [*WORKED.glob("*.xml"), *WORKED.glob("*.json")]


@needs_standards
@pytest.mark.parametrize("path", sorted(VALID), ids=lambda path: path.name)
def test_a_worked_document_has_neither_an_error_nor_a_warning(path: Path) -> None:
    assert severe(path) == []


@pytest.mark.parametrize("path", sorted(GOLDEN.iterdir()), ids=lambda path: path.name)
def test_what_we_write_has_neither_an_error_nor_a_warning(path: Path) -> None:
    assert severe(path, OURS) == []


# In documents of IPTC and of agencies: what is wrong by the letter of the standard.
#
# - aliases of the makers' own, beside a catalog of IPTC that does not have them
# - LISTING_3: Nevada in the vocabulary of countries
# - CR00155: URIs in format, before there was formaturi; CR00205: references to ids of an item that
#   the example leaves out; CR00184: a link to nothing
# - CR00217, CR00218: properties of the power level, and no conformance is said
# - 002: a guide's uri without a scheme
JUDGED = {
    "newsml-g2/examples/LISTING_16_A_Set_of_Events_carried_in_a_News_Item.xml": {"NX644": 3},
    "newsml-g2/examples/LISTING_3A_Photo_in_NewsML-G2_(URI_sibling_attributes).xml": {"NX641": 1},
    "newsml-g2/examples/LISTING_3_Photo_in_NewsML-G2.xml": {"NX641": 1},
    "newsml-g2/examples/ap_metadata_example.xml": {"NX644": 9},
    "newsml-g2/unit-tests/CR00155_add_derviedfrom_property.xml": {"NX644": 8, "NX645": 2},
    "newsml-g2/unit-tests/CR00174_expires.xml": {"NX644": 1},
    "newsml-g2/unit-tests/CR00179_uri_attributes.xml": {"NX644": 9},
    "newsml-g2/unit-tests/CR00184_partmeta_properties.xml": {"NX644": 2, "NX654": 1},
    "newsml-g2/unit-tests/CR00205_derivedFromValue.xml": {"NX648": 18},
    "newsml-g2/unit-tests/CR00217_digitalSourceType_on_contentMeta_newsItem.xml": {
        "NX041": 1,
        "NX644": 2,
    },
    "newsml-g2/unit-tests/CR00218_increase_nesting_of_related.xml": {"NX041": 1, "NX644": 13},
    "newsml-g2/unit-tests/CR00221_eventstatus.xml": {"NX644": 4},
    "newsml-g2/unit-tests/cr00193_altid_role_version.xml": {"NX644": 3},
    "newsml-g2/unit-tests/cr00194_publishing_properties.xml": {"NX644": 4},
    "agency-samples/dpa/embargoed.xml": {"NX644": 13},
    "agency-samples/dpa/image.xml": {"NX644": 12},
    "agency-samples/dpa/rubix_multimedia_real.xml": {"NX644": 9},
    "agency-samples/dpa/with_dateline.xml": {"NX644": 10},
    "agency-samples/dpa/with_infobox.xml": {"NX644": 10},
    "agency-samples/newsmlvalidator/NewsML-G2-valid01.xml": {"NX644": 20},
    "ninjs/examples/guide-3.1/002_renditions_example.json": {"NX658": 1},
}
STRANGERS = [
    *BUNDLE.glob("newsml-g2/examples/*.xml"),
    *BUNDLE.glob("newsml-g2/unit-tests/*.xml"),
    *BUNDLE.glob("agency-samples/dpa/*.xml"),
    BUNDLE / "agency-samples" / "newsmlvalidator" / "NewsML-G2-rnews.xml",
    BUNDLE / "agency-samples" / "newsmlvalidator" / "NewsML-G2-valid01.xml",
    *BUNDLE.glob("ninjs/examples/*/*.json"),
    *BUNDLE.glob("ninjs/test-suite/*/should_pass/*.json"),
]


@needs_standards
@pytest.mark.parametrize("path", sorted(STRANGERS), ids=lambda path: path.stem)
def test_documents_of_iptc_and_agencies_have_only_what_is_wrong_in_them(path: Path) -> None:
    found = Counter(code for code, _ in severe(path, OURS))
    assert found == Counter(JUDGED.get(path.relative_to(BUNDLE).as_posix(), {}))


@needs_standards
@pytest.mark.parametrize(
    "path", sorted(BUNDLE.glob("ninjs/*/*/should_pass/*.json")), ids=lambda path: path.stem
)
def test_a_version_of_ninjs_that_is_not_said_is_known_by_its_names(path: Path) -> None:
    assert findings(path, {"NX001"}) == []


@needs_standards
@pytest.mark.parametrize("name", ["wxr-simple.xml", "valid-wxr-1.1.xml", "missing-version-tag.xml"])
def test_an_export_of_a_blog_is_a_sound_feed(name: str) -> None:
    assert severe(BUNDLE / "wxr" / name, OURS) == []
