"""docs/formats.md tells what the registry holds; `make docs` writes its tables."""

from pathlib import Path

import pytest

from newsexport.addresses import short_name
from newsexport.cli.formats import ALIASES
from newsexport.registry import EXPORTERS, READERS, get_exporter, get_reader, own_names

PAGE = Path(__file__).parent.parent / "docs" / "formats.md"


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


def filled(page: str) -> str:
    """The page with what the registry holds between its marks."""
    for name, text in (("formats", formats()), ("losses", losses()), ("aliases", aliases())):
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        before, found, rest = page.partition(begin)
        _, closed, after = rest.partition(end)
        assert found and closed, f"docs/formats.md has no {begin} and {end}"
        page = f"{before}{begin}\n{text}\n{end}{after}"
    return page


def test_the_page_of_formats_tells_what_the_registry_holds(request: pytest.FixtureRequest) -> None:
    page = PAGE.read_text("utf-8")
    if request.config.getoption("--golden"):
        PAGE.write_text(filled(page), "utf-8")
        return
    assert page == filled(page), "run `make docs` and read the diff"
