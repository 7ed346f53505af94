"""One door for foreign data: nothing else in the tree calls the loaders that read it."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "src" / "newsexport"

# By the library, what reads foreign data or runs something; * is any name of it.
LOADERS = {
    "json": ("load", "loads", "JSONDecoder"),
    "yaml": ("load", "load_all", "safe_load", "safe_load_all", "compose", "parse", "scan"),
    "pyyaml": ("load", "load_all", "safe_load", "safe_load_all", "compose", "parse", "scan"),
    "etree": ("parse", "fromstring", "iterparse", "XMLParser", "XMLPullParser", "HTMLParser"),
    "html": ("parser", "HTMLParser", "fromstring", "document_fromstring", "fragment_fromstring"),
}
# Libraries that nothing imports but the modules named below.
FORBIDDEN = frozenset(
    "xml.etree xml.dom xml.sax xml.parsers pickle marshal shelve subprocess socket gzip bz2 lzma"
    " zipfile tarfile urllib.request http.client ssl html.parser ctypes runpy".split()
)
DOORS = frozenset(
    "documents/json.py documents/json_text.py documents/json_places.py documents/yaml.py"
    " documents/yaml_places.py documents/xml.py documents/html.py".split()
)
OTHERS = {
    "https.py": "the one download: of a schema, when it is asked for",
    "cli/schemas.py": "the certificates that the download trusts",
    "push/http.py": "the one way out to a CMS",
    "cli/push_desk.py": "the certificates that fetching a picture trusts",
    "reporters/junit.py": "escapes what it writes; nothing is read",
    "structure/grammar.py": "our own schemas",
    "structure/xml_schema.py": "our own schemas",
    "schemas/__init__.py": "our own schemas",
    "schemas/_compile.py": "our own schemas",
}


def modules() -> list[Path]:
    found = [*PACKAGE.rglob("*.py")]
    for link in ("exporters", "schemas"):
        found += [path for path in (PACKAGE / link).glob("*.py") if path not in found]
    return found


def calls(tree: ast.AST) -> Iterator[str]:
    """Loaders that are named, and modules that are imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.attr in LOADERS.get(node.value.id, ()):
                yield f"{node.value.id}.{node.attr}"
        elif isinstance(node, ast.Import):
            yield from (f"import {alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield f"import {node.module}"
            if node.module in LOADERS or (node.module or "").rpartition(".")[2] == "etree":
                library = (node.module or "").rpartition(".")[2]
                names = (alias.name for alias in node.names)
                yield from (f"{library}.{name}" for name in names if name in LOADERS[library])
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("eval", "exec", "compile", "__import__")
        ):
            yield node.func.id


def is_loader(word: str) -> bool:
    if word.startswith("import "):
        name = word.removeprefix("import ")
        return any(name == one or name.startswith(f"{one}.") for one in FORBIDDEN)
    return True


def test_nothing_but_the_doors_reads_foreign_data() -> None:
    found = modules()
    assert len(found) > 400
    wrong: dict[str, list[str]] = {}
    for path in found:
        place = path.relative_to(PACKAGE).as_posix()
        if place in DOORS or place in OTHERS:
            continue
        # documents/json.py is imported as json, and is the door
        tree = ast.parse(path.read_text("utf-8"))
        doors = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "newsexport.documents"
            for alias in node.names
        }
        words = [w for w in calls(tree) if is_loader(w) and w.partition(".")[0] not in doors]
        if words:
            wrong[place] = words
    assert wrong == {}


def test_every_exception_is_there_and_needs_to_be() -> None:
    for place in OTHERS:
        tree = ast.parse((PACKAGE / place).read_text("utf-8"))
        assert [word for word in calls(tree) if is_loader(word)], place
