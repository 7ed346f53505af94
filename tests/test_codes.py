"""Codes of countries and languages, and IPTC's catalog, against what others have."""

import pytest
from lxml import etree

from newsexport.documents.xml import NAR
from newsexport.gazetteer.countries import _NAMES
from newsexport.iptc_catalog import CODES, is_standard_catalog, schemes, uri_of
from newsexport.iso_codes import countries, language_fault, languages
from standards.checks import BUNDLE, needs_standards


@needs_standards
def test_aliases_and_uris_are_those_of_the_catalog_of_iptc() -> None:
    catalog = etree.parse(BUNDLE / "newsml-g2/catalog/catalog.IPTC-G2-Standards_41.xml")
    there = {found.get("alias"): found.get("uri") for found in catalog.iter(f"{{{NAR}}}scheme")}
    assert schemes() == there


@needs_standards
def test_documents_of_iptc_have_only_codes_that_their_small_vocabularies_have() -> None:
    used: dict[str, set[str]] = {}
    for path in BUNDLE.glob("newsml-g2/examples/*.xml"):
        for element in etree.parse(path).iter("*"):
            for value in element.attrib.values():
                for word in str(value).split():
                    alias, _, code = word.partition(":")
                    used.setdefault(alias, set()).add(code)
    for alias, codes in CODES.items():
        assert used.get(alias, set()) <= codes


def test_editions_of_iptc_s_catalog_are_known_by_their_address() -> None:
    base = "iptc.org/std/catalog/catalog.IPTC-G2-Standards"
    assert is_standard_catalog(f"http://{base}_9.xml")
    assert is_standard_catalog(f" https://www.{base}_41.xml ")
    assert not is_standard_catalog(f"http://evil.example/{base}_41.xml")
    assert not is_standard_catalog("http://www.iptc.org/std/catalog/catalog.acme_1.xml")


def test_a_qcode_of_another_catalog_has_no_uri_here() -> None:
    assert uri_of("acme:1") is None
    assert uri_of("medtop:") is None
    assert uri_of("http://example.org/1") is None


def test_every_country_of_the_gazetteer_has_a_code_of_iso_3166() -> None:
    codes = {line[:2] for line in _NAMES.splitlines()}
    assert codes <= countries()
    assert {"GB", "GBR", "XK"} <= countries()
    assert not {"UK", "EN", "gb"} & countries()


def test_codes_of_languages_are_those_of_babel_and_older_ones() -> None:
    babel = pytest.importorskip("babel")
    known = {code for code in babel.Locale("en").languages if len(code) == 2}
    assert languages() - known <= {"bh", "in", "iw", "ji", "mo"}
    assert known <= languages()


@pytest.mark.parametrize(
    "tag",
    [
        "en",
        "de-DE",
        "zh-Hant-TW",
        "sr-Latn",
        "de-CH-1996",
        "x-whatever",
        "i-klingon",
        "und",
        "en-US-x-twain",
        "ar-001",
        "cmn",
        "sl-rozaj-biske",
        "EN-us",
        "de-DE-u-co-phonebk",
    ],
)
def test_tags_of_bcp_47_have_no_fault(tag: str) -> None:
    assert language_fault(tag) is None


@pytest.mark.parametrize(
    ("tag", "fault"),
    [
        ("en_US", "has '_' where BCP 47 has '-'"),
        ("zh_Hant_TW", "has '_' where BCP 47 has '-'"),
        ("jp", "begins with the code of no language"),
        ("jp_JP", "is no language tag"),
        ("english", "is no language tag"),
        ("en-", "is no language tag"),
        ("en US", "is no language tag"),
        ("", "is no language tag"),
        ("en-USA-1", "is no language tag"),
    ],
)
def test_what_is_no_tag_of_bcp_47_has_its_fault(tag: str, fault: str) -> None:
    assert language_fault(tag) == fault
