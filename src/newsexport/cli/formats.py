"""Formats by the names that people give them, and the table of what can be written and read."""

from pathlib import Path

from newsexport.errors import OutputError
from newsexport.registry import EXPORTERS, READERS, get_exporter, get_reader, names, own_names

# Beside each format's own name, with hyphens or underscores.
ALIASES = {
    "g2": "newsml_g2",
    "newsml": "newsml_g2",
    "xml": "newsml_g2",
    "json_ld": "jsonld",
    "schema_org": "jsonld",
    "yml": "yaml",
    "txt": "text",
    "htm": "html",
}


def format_name(given: str) -> str:
    """The name in the registry for what was given.

    >>> [format_name(given) for given in ("xml", "JSON-LD", "newsml-g2", "ninjs")]
    ['newsml_g2', 'jsonld', 'newsml_g2', 'ninjs']
    """
    name = given.lower().replace("-", "_")
    return ALIASES.get(name, name)


def format_of(path: Path) -> str:
    """The exporter whose suffix the name of `path` has, the longest one; OutputError for none.

    >>> [format_of(Path(name)) for name in ("a.newsml-g2.xml", "b.xml", "c.json", "d.YML")]
    ['newsml_g2', 'newsml_g2', 'json', 'yaml']
    """
    name = path.name.lower()
    suffixes = {get_exporter(known).suffix: known for known in own_names(EXPORTERS)}
    fitting = [suffix for suffix in suffixes if name.endswith(suffix)]
    if fitting:
        return suffixes[max(fitting, key=len)]
    known = format_name(name.rpartition(".")[2])
    if known in own_names(EXPORTERS):
        return known
    hint = f"say --to, one of {', '.join(own_names(EXPORTERS))}"
    raise OutputError("output-format", str(path), "its name tells no format", hint)


def table() -> list[tuple[str, str, str, str]]:
    """Name, suffix, "read", "write" or both, and the first line of its page, for each format."""
    rows: list[tuple[str, str, str, str]] = []
    written, read = names(EXPORTERS), names(READERS)
    for name in sorted({*written, *read}):
        found = get_exporter(name) if name in written else get_reader(name)
        able = [word for word, known in (("read", read), ("write", written)) if name in known]
        rows.append((name, found.suffix, " ".join(able), summary(found.doc)))
    return rows


def summary(doc: str) -> str:
    """The first line of a format's page."""
    return doc.strip().partition("\n")[0]


def page(given: str) -> list[str]:
    """What the exporter of that name says of itself, and the reader; [] where there is neither."""
    name = format_name(given)
    docs: list[str] = []
    if name in names(EXPORTERS):
        docs.append(f"Written: {get_exporter(name).doc.strip()}")
    if name in names(READERS):
        docs.append(f"Read: {get_reader(name).doc.strip()}")
    return docs
