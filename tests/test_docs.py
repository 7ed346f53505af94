"""docs/formats.md and rules.md tell what the registry holds; `make docs` writes their tables."""

from importlib import import_module
from pathlib import Path

import pytest

from newsexport.addresses import short_name
from newsexport.cli.formats import ALIASES
from newsexport.registry import (
    EXPORTERS,
    READERS,
    get_exporter,
    get_reader,
    own_names,
    rule_folders,
    rules_in,
)
from newsexport.rulebook import first_sentence

DOCS = Path(__file__).parent.parent / "docs"


def formats() -> str:
    rows = ["| format | file | read | written | |", "|---|---|---|---|---|"]
    written, read = own_names(EXPORTERS), own_names(READERS)
    for name in sorted({*written, *read}):
        page = get_exporter(name) if name in written else get_reader(name)
        first = page.doc.strip().partition("\n")[0].rstrip(".").replace("|", "\\|")
        many = name in written and get_exporter(name).write_many is not None
        cells = ("yes" if name in read else "", "many" if many else "one" * (name in written))
        rows.append(f"| `{name}` | `{page.suffix}` | {' | '.join(cells)} | {first} |")
    return "\n".join(rows)


def losses() -> str:
    rows = ["| format | cannot hold |", "|---|---|"]
    for name in own_names(EXPORTERS):
        lost = sorted(
            short_name(address)
            for address in get_exporter(name).loses()
            if not address.startswith("/provenance")
        )
        rows.append(f"| `{name}` | {', '.join(lost) or 'nothing: it holds all'} |")
    return "\n".join(rows)


def aliases() -> str:
    return ", ".join(f"`{alias.replace('_', '-')}`" for alias in sorted(ALIASES))


def rules() -> str:
    """A table for each folder of rules."""
    parts = []
    for folder in rule_folders():
        found = rules_in(folder)
        package = import_module(f"newsexport.rules.{folder}").__doc__ or ""
        rows = ["| code | | rule | |", "|---|---|---|---|"]
        for one in found:
            sentence = first_sentence(one).replace("|", "\\|")
            rows.append(f"| {one.code} | {one.severity} | {one.name} | {sentence} |")
        heading = package.strip().partition("\n")[0].rstrip(".")
        parts.append(f"## {heading}\n\n" + "\n".join(rows))
    return "\n\n".join(parts)


def filled(page: str, parts: dict[str, str]) -> str:
    """The page with what the registry holds between its marks."""
    for name, text in parts.items():
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        before, found, rest = page.partition(begin)
        _, closed, after = rest.partition(end)
        assert found and closed, f"there is no {begin} and {end}"
        page = f"{before}{begin}\n{text}\n{end}{after}"
    return page


@pytest.mark.parametrize("name", ["formats.md", "rules.md"])
def test_the_page_tells_what_the_registry_holds(name: str, request: pytest.FixtureRequest) -> None:
    parts = {"rules": rules()}
    if name == "formats.md":
        parts = {"formats": formats(), "losses": losses(), "aliases": aliases()}
    page = (DOCS / name).read_text("utf-8")
    if request.config.getoption("--golden"):
        (DOCS / name).write_text(filled(page, parts), "utf-8")
        return
    assert page == filled(page, parts), "run `make docs` and read the diff"
