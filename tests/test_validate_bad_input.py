"""Whatever is malformed is a finding with its place: nothing crashes, all others are checked."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsexport
from conftest import SEEDS
from newsexport.finding import Finding

FORMATS = {
    "ninjs": "a.ninjs.json",
    "jsonld": "a.jsonld",
    "json": "a.json",
    "yaml": "a.yaml",
    "newsml_g2": "a.xml",
    "nitf": "a.nitf.xml",
    "rss": "a.rss.xml",
    "atom": "a.atom.xml",
}


def unreadable(content: str | bytes, name: str) -> Finding:
    """The one finding of what cannot be read."""
    (finding,) = [each for each in newsexport.validate(content, name=name) if each.rule == "NX000"]
    return finding


@pytest.fixture(scope="module")
def exported() -> dict[str, bytes]:
    item = newsexport.parse(SEEDS[0].read_bytes())
    return {format: newsexport.export(item, format).encode() for format in FORMATS}


@pytest.mark.parametrize("format", FORMATS)
def test_a_document_may_end_at_any_byte(format: str, exported: dict[str, bytes]) -> None:
    content = exported[format]
    lines = content.count(b"\n") + 1
    for end in {*range(0, 400, 7), *range(400, len(content), 397), len(content) - 1}:
        for finding in newsexport.validate(content[:end], format, name=FORMATS[format]):
            assert 1 <= finding.line <= lines
            assert finding.column >= 1


def test_nesting_of_any_depth_is_told_where_it_is_too_deep() -> None:
    for opening in ("[", '{"a":'):
        text = '{"@context": "https://schema.org", "x": ' + opening * 100_000
        assert "nested deeper" in unreadable(text, "a.jsonld").message
    assert unreadable("<a>" * 100_000, "a.xml").line == 1
    assert "nest" in unreadable("guid: x\nitemMeta: " + "[" * 100_000, "a.yaml").message


@pytest.mark.parametrize(
    ("text", "name", "place", "message"),
    [
        (
            '{"@context": "https://schema.org",\n "url": 1, "url": 2}',
            "a.jsonld",
            (2, 12),
            "duplicate",
        ),
        ('{"@context": "https://schema.org", "wordCount": NaN}', "a.jsonld", (1, 49), "NaN"),
        ('{"@context": "https://schema.org"', "a.jsonld", (1, 34), "expecting"),
        ("guid: a\nguid: b\nitemMeta: {}\n", "a.yaml", (2, 1), "duplic"),
        ("guid: &a [x]\nitemMeta: *a\n", "a.yaml", (2, 11), "aliases"),
        ("guid: !!python/object:os.system x\nitemMeta: 1\n", "a.yaml", (1, 7), "tag"),
        ("<newsItem>\n <itemMeta>\n</newsItem>", "a.xml", (3, 12), "mismatch"),
    ],
)
def test_what_is_malformed_is_told_at_its_place(
    text: str, name: str, place: tuple[int, int], message: str
) -> None:
    finding = unreadable(text, name)
    assert (finding.line, finding.column) == place
    assert message in finding.message


def test_an_entity_bomb_is_refused_at_once() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b0 "xxxxxxxxxx">\n'
    bomb += "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">\n' for n in range(1, 12))
    bomb += "]><newsItem>&b11;</newsItem>"
    assert "entity" in unreadable(bomb, "a.xml").message
    declared = '<!DOCTYPE a [<!ENTITY b "x">]><newsItem/>'
    assert "declares entities" in unreadable(declared, "a.xml").message


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    text = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "' + "a" * 111
    for encoding in ("utf-8-sig", "utf-16"):
        found = newsexport.validate((text + '"}').encode(encoding), "jsonld", name="a.jsonld")
        (long,) = [each for each in found if each.rule == "NX101"]
        assert (long.line, long.column) == (1, 72)


def test_a_nul_is_told() -> None:
    assert newsexport.validate('{"@context": "https://schema.org", "headline": "a\0b"}', "jsonld")
    assert unreadable(b"<newsItem>\0</newsItem>", "a.xml")


def test_half_a_character_in_json_is_told_and_reported(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonld"
    path.write_text('{"@context": "https://schema.org", "headline": "\\ud83d", "x\\ud83d": 1}')
    for format in ("text", "json", "sarif", "junit", "github", "gitlab"):
        command = [sys.executable, "-m", "newsexport", "validate", "--format", format, str(path)]
        done = subprocess.run(command, capture_output=True, env=environment())
        assert done.returncode in (0, 1)
        assert b"Traceback" not in done.stderr
        done.stdout.decode("utf-8")


def test_a_file_beyond_the_limit_is_told_with_the_option_that_raises_it(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonld"
    with path.open("wb") as file:
        file.write(b'{"@context": "https://schema.org", "headline": "')
        file.truncate(200_000_000)
    command = [sys.executable, "-m", "newsexport", "validate", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment())
    assert done.returncode == 1
    assert "NX000 is larger than 16777216 bytes (raise the limit with --max-input)" in done.stdout


def test_a_reader_of_the_output_that_goes_away_is_no_error(tmp_path: Path) -> None:
    bad = tmp_path / "a.jsonl"
    bad.write_text('{"@context": "https://schema.org", "headline": }\n' * 20_000)
    command = f"{sys.executable} -m newsexport validate {bad} 2>err | head -1; cat err"
    done = subprocess.run(
        command, shell=True, capture_output=True, text=True, env=environment(), cwd=tmp_path
    )
    assert "NX000" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_lines_of_json_are_checked_one_by_one() -> None:
    good = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle"})
    long = good[:-1] + ', "headline": "' + "a" * 111 + '"}'
    text = "\n".join([good, "{", long, good])
    found = {(each.rule, each.line) for each in newsexport.validate(text, "jsonld")}
    assert {("NX000", 2), ("NX101", 3)} <= found


def test_each_block_of_a_page_is_checked_apart() -> None:
    page = """<!doctype html><html><head>
<script type="application/ld+json">{"@context": "https://schema.org",}</script>
<script type='application/ld+json'>
{"@context": "https://schema.org", "@type": "NewsArticle", "headlin": "Shares fall"}
</script></head></html>"""
    found = [(each.rule, each.line, each.column) for each in newsexport.validate(page)]
    assert ("NX000", 2, 70) in found
    assert ("NX060", 4, 60) in found


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent / "src")}
