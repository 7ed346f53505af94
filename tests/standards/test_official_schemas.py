"""The official schemas go into the store, and find there what they need."""

import json
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from newsexport.schema_entries import content
from newsexport.schema_files import compile_xml
from newsexport.structure.json_schema import foreign_json_errors
from newsexport.user_schemas import Added, add, find, json_resources, json_value, resources, stored
from standards.checks import BUNDLE, needs_standards

pytestmark = needs_standards

G2, NITF, NINJS = BUNDLE / "newsml-g2" / "xsd", BUNDLE / "nitf", BUNDLE / "ninjs" / "schema"
# as docs/official-schemas.md adds them: what others need comes first
OFFICIAL = [
    ("xml", "2009-01", G2 / "xml.xsd"),
    ("newsml-g2", "2.35", G2 / "NewsML-G2_2.35-spec-All-Power.xsd"),
    ("newsml-g2-core", "2.24", G2 / "NewsML-G2_2.24-spec-All-Core.xsd"),
    ("nitf-ruby", "3.6", NITF / "nitf-3-6-ruby-include.xsd"),
    ("nitf", "3.6", NITF / "nitf-3-6.xsd"),
    ("geojson", "2020-12", NINJS / "GeoJSON-schema.json"),
    *(
        ("ninjs", version, NINJS / f"ninjs-schema_{version}.json")
        for version in ("1.4", "1.6", "2.2", "3.0", "3.1")
    ),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("store")
    for name, version, path in OFFICIAL:
        added = _add(folder, name, version, path)
        assert added.new and not added.missing, added
    return folder


def _add(folder: Path, name: str, version: str, path: Path) -> Added:
    day = date(2026, 1, 15)
    return add(folder, name, version, path.read_bytes(), source=str(path), day=day)


def test_every_official_schema_is_kept_as_it_is(store: Path) -> None:
    assert len(list(stored(store))) == len(OFFICIAL)
    for name, version, path in OFFICIAL:
        entry = find(store, name, version)
        assert entry and content(store, entry) == path.read_bytes()


def test_what_a_document_says_finds_its_schema(store: Path) -> None:
    for name, version, expected in (
        ("newsml_g2", "2.29", "2.35"),
        ("newsml_g2", "2.36", None),
        ("ninjs", "3.0", "3.0"),
        ("ninjs", "2.1", "2.2"),
        ("ninjs", "1.5", "1.6"),
        ("nitf", "", "3.6"),
    ):
        entry = find(store, name, version)
        assert (entry and entry.version) == expected


def test_the_stored_xsds_judge_documents_with_what_they_import(store: Path) -> None:
    entry = find(store, "newsml-g2", "2.35")
    assert entry
    judge = compile_xml(content(store, entry), "", resources(store))
    for path in (BUNDLE / "newsml-g2" / "examples").glob("*.xml"):
        assert judge.validate(etree.parse(path)), path.name
    for path in (BUNDLE / "newsml-g2" / "invalid").glob("CR*.xml"):
        assert not judge.validate(etree.parse(path)), path.name


def test_the_stored_json_schemas_judge_documents_with_what_they_refer_to(store: Path) -> None:
    entry = find(store, "ninjs", "3.1")
    assert entry
    schema, known = json_value(store, entry), json_resources(store)
    for path in (BUNDLE / "ninjs" / "examples" / "guide-3.1").glob("*.json"):
        value = json.loads(path.read_text("utf-8"))
        # one example has an address that is relative
        expected = ["/uri"] if path.name.startswith("002") else []
        found = foreign_json_errors(schema, value, known)
        assert [pointer for pointer, _ in found] == expected, path.name
    # a point of two coordinates that are no numbers: only the GeoJSON schema knows
    value = json.loads(
        (BUNDLE / "ninjs/examples/guide-3.1/004_simple_text_article.json").read_text()
    )
    value["places"] = [{"name": "x", "geoJSON": {"type": "Point", "coordinates": ["a", "b"]}}]
    assert [*foreign_json_errors(schema, value, known)]


def test_an_official_schema_that_is_cut_off_is_refused_wherever_it_is_cut(tmp_path: Path) -> None:
    for _, _, path in OFFICIAL:
        whole = path.read_bytes()
        for part in range(1, 8):
            cut = tmp_path / path.name
            cut.write_bytes(whole[: len(whole) * part // 8])
            with pytest.raises(Exception, match=path.name) as error:
                _add(tmp_path / "store", "a", "1", cut)
            assert error.type.__name__ == "SourceError"
    assert not (tmp_path / "store").exists()
