"""What fuzzing begins with: documents of our own, the hostile cases, and the words of formats."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_HOSTILE = ROOT.parent / "shared" / "security" / "gen.py"
_LARGEST = 20_000  # bytes: what is longer is fuzzed too slowly
_FAMILIES = {
    "json": ("json", "jsonld", "ninjs", "ans", "ghost"),
    "yaml": ("yaml",),
    "xml": ("newsml_g2", "nitf", "rss", "atom", "wxr", "schema"),
    "html": ("html",),
    "text": ("parse", "text", "email", "iptc7901", "anpa1312"),
    "own": ("answer", "journal"),
}
_SUFFIXES = {
    "json": (".json", ".jsonld", ".jsonl"),
    "yaml": (".yaml", ".yml"),
    "xml": (".xml", ".xsd", ".rng"),
    "html": (".html",),
    "text": (".txt", ".eml"),
    "own": (),
}
_NAMED = tuple(
    ".newsml-g2.xml .nitf.xml .rss.xml .atom.xml .wxr.xml .jsonld .ninjs.json .ans.json"
    " .ghost.json".split()
)

_WIRE = b"""\x01\x01ABC0123 4 I POL 00123\x02Storm hits coast\r
LONDON, March 3 (Reuters) - The storm hit the coast on Monday.\r
\x03031230 GMT Mar 24\x04"""
_MAIL = b"""From: Jane Doe <jane@example.org>
Subject: =?utf-8?q?Storm_hits_caf=C3=A9?=
Date: Tue, 18 Jan 2022 10:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="x"

--x
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

By Jane Doe=20
The caf=E9 is closed.
--x
Content-Type: text/html

<p>The <b>storm</b> hit.</p>
--x--
"""
_GRAMMARS = (
    b'<schema xmlns="http://www.w3.org/2001/XMLSchema"><import schemaLocation="a.xsd"/>'
    b'<element name="a"><complexType><sequence><any maxOccurs="9"/></sequence></complexType>'
    b"</element></schema>",
    b'<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="a"/></start>'
    b'<define name="a"><element name="a"><text/><externalRef href="b"/></element></define>'
    b"</grammar>",
)
_ANSWERS = (
    b'200\ncontent-type: application/json\n\n{"id": 7, "link": "https://a.example/?p=7"}',
    b'400\n\n{"code": "term_exists", "message": "Is there.", "data": {"term_id": 3}}',
    b'422\n\n{"errors": [{"type": "ValidationError", "message": "No.", "context": "Too long."}]}',
    b"401\ndate: Thu, 15 Jan 2026 08:00:30 GMT\n\n<html>correct horse battery</html>",
    b"503\nretry-after: 30\n\n",
    b"429\nretry-after: Thu, 15 Jan 2026 09:00:30 GMT\n\n[]",
    b"301\nlocation: //b.example/wp-json/?a=correct+horse+battery\n\n",
)
_ROWS = (
    b"urn:uuid:f47ac789-cf6c-562d-b5ac-865de95d39f0\n7\nhttps://a.example/?p=7",
    b"tag:a.example,2024:\xed\xa0\x80\n\xff\nhttps://a.example/\xed\xa0\x80",
)


def _family(target: str) -> str:
    format = target.partition("-")[2] or target
    return next(name for name, formats in _FAMILIES.items() if format in formats)


def documents(target: str, hostile: Path) -> Iterator[bytes]:
    """Those of the format's family; of ours, all that say by their suffix that they are its."""
    family = _family(target)
    format = target.partition("-")[2].replace("_", "-")
    places = [ROOT / "tests" / "golden", ROOT / "tests" / "readers", ROOT / "seeds", hostile]
    for place in places:
        for path in sorted(place.rglob("*")):
            own = path.name.endswith(_NAMED)
            if not path.is_file() or not path.name.endswith(_SUFFIXES[family]):
                continue
            if own and not path.name.endswith((f".{format}.xml", f".{format}.json", f".{format}")):
                continue
            if path.stat().st_size <= _LARGEST:
                yield path.read_bytes()
    if family == "text":
        yield from (_WIRE, _MAIL)
    yield from {"schema": _GRAMMARS, "answer": _ANSWERS, "journal": _ROWS}.get(target, ())


def write_hostile(into: Path) -> None:
    """The hostile cases, where their generator stands beside the checkout."""
    if _HOSTILE.is_file() and not into.is_dir():
        command = [sys.executable, str(_HOSTILE), "--out", str(into)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def words(target: str) -> tuple[str, ...]:
    """The short strings in the modules that know the format: names of elements, keys, labels."""
    package = ROOT / "src" / "newsexport"
    stems = [target.partition("-")[2], "_" + target.partition("-")[2].partition("_")[0]]
    found: set[str] = set()
    if target == "answer":
        return tuple(sorted(_strings(package / "push" / "answers.py")))
    for path in [*(package / "readers").glob("*.py"), *(package / "layouts").glob("*.py")]:
        if target == "parse" or any(stem and path.stem.startswith(stem) for stem in stems):
            found |= _strings(path)
    if target == "parse":
        for path in (package / "parser").rglob("*words*.py"):
            found |= _strings(path)
    return tuple(sorted(found))[:2000]


def _strings(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    values = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    texts = [value for value in values if isinstance(value, str)]
    return {word for text in texts if len(text) < 2000 for word in text.split() if len(word) < 40}
