"""The checks by the standards' own files find what is wrong, and only that."""

import json

import pytest

from standards.checks import (
    BUNDLE,
    WORKED,
    body_text_jsonld,
    body_text_newsml_g2,
    jsonld_errors,
    needs_standards,
    newsml_g2_errors,
)

pytestmark = needs_standards


def names(pattern: str) -> list[str]:
    """Files under worked/; where the folder is missing one name stands for them all."""
    found = sorted(str(path.relative_to(WORKED)) for path in WORKED.glob(pattern))
    assert found or not BUNDLE.is_dir(), pattern
    return found or [pattern]


@pytest.mark.parametrize("name", names("*newsml-g2.xml"))
def test_worked_newsml_g2_documents_pass(name: str) -> None:
    assert newsml_g2_errors((WORKED / name).read_bytes()) == []


@pytest.mark.parametrize("name", names("invalid/g2-*"))
def test_invalid_newsml_g2_documents_are_refused(name: str) -> None:
    assert newsml_g2_errors((WORKED / name).read_bytes())


@pytest.mark.parametrize("name", names("*.jsonld"))
def test_worked_jsonld_documents_pass(name: str) -> None:
    assert jsonld_errors(json.loads((WORKED / name).read_text("utf-8"))) == []


@pytest.mark.parametrize("name", names("invalid/jsonld-*"))
def test_invalid_jsonld_documents_are_refused(name: str) -> None:
    assert jsonld_errors(json.loads((WORKED / name).read_text("utf-8")))


def seed_with(old: str, new: str) -> bytes:
    xml = (WORKED / "seed.newsml-g2.xml").read_text("utf-8")
    assert old in xml
    return xml.replace(old, new, 1).encode()


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ('xml:id="q7"', 'xml:id="q6"', "not well-formed"),
        ('contentrefs="q6 q7"', 'contentrefs="q6 q8"', "contentrefs points to no id: q8"),
        ('sourceidref="p1"', 'sourceidref="p77"', "sourceidref points to no id: p77"),
        ('qcode="medtop:', 'qcode="middletop:', "scheme alias 'middletop' is in no catalog"),
        (' alias="nx"', ' alias="ny"', "scheme alias 'nx' is in no catalog"),
        ("<versionCreated>2026-01-15T09:00:00Z", "<versionCreated>2021-01-15T09:00:00Z", "later"),
        ("2026-01-15T09:00:00Z</v", "2026-01-15T09:00:00</v", "a time and no zone"),
        (' xmlns="http://www.w3.org/1999/xhtml"', "", "not in the namespace of XHTML"),
        ("<head>", "<head><!--", "not well-formed"),
    ],
)
def test_what_no_schema_sees_is_found(old: str, new: str, error: str) -> None:
    assert any(error in found for found in newsml_g2_errors(seed_with(old, new)))


def test_html_without_a_title_is_refused() -> None:
    xml = (WORKED / "seed.newsml-g2.xml").read_text("utf-8")
    before, _, rest = xml.partition("<head>")
    xml = before + rest.partition("</head>")[2]
    assert newsml_g2_errors(xml.encode()) == ["no html/head/title"]


def test_both_formats_of_the_worked_seed_hold_the_same_story() -> None:
    xml = (WORKED / "seed.newsml-g2.xml").read_bytes()
    document = json.loads((WORKED / "seed.jsonld").read_text("utf-8"))
    assert body_text_newsml_g2(xml) == body_text_jsonld(document)
    assert len(body_text_newsml_g2(xml)) == 14
