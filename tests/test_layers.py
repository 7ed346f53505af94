"""Who may import whom. The list below is the architecture."""

import ast
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "src" / "newsexport"

# A part imports itself and the parts above it, nothing else.
LAYERS = (
    ("_version", "finding", "errors", "recogniser", "characters", "paths", "json_line"),
    ("source", "iri", "choice", "deadline"),
    ("reporter", "excerpt"),
    ("fingerprint", "tally", "rulebook"),
    ("subject_codes", "iptc_catalog", "iso_codes"),
    ("encoding", "newsitem", "identity", "gazetteer", "calendar", "moments", "options"),
    ("data", "receiver"),
    ("documents",),
    ("registry", "story", "schemas", "schema_org", "numbering", "places", "addresses", "xml_text"),
    ("structure", "copies"),
    ("datelines", "exporters", "validation", "layouts", "reporters"),
    ("rules",),
    ("parser",),
    ("derived",),
    ("explain", "readers", "recognisers", "receivers", "files", "losses", "baseline"),
    ("receiver_settings",),
    ("settings",),
    ("schema_files", "https"),
    ("schema_entries",),
    ("user_schemas",),
    ("same",),
    ("checking",),
    ("push",),
    ("watching",),
    ("cli",),
    ("__main__",),
)


def part_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported_parts(path: Path) -> set[str]:
    parts: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            names = (
                [module]
                if module != "newsexport"
                else [f"newsexport.{alias.name}" for alias in node.names]
            )
        parts |= {name.split(".")[1] for name in names if name.startswith("newsexport.")}
    return parts


def modules() -> list[Path]:
    # rglob does not follow the links to exporters/ and schemas/
    found = [*PACKAGE.rglob("*.py")]
    for link in ("exporters", "schemas"):
        found += [path for path in (PACKAGE / link).glob("*.py") if path not in found]
    assert len(found) > 40
    return found


def test_a_part_imports_only_itself_and_the_parts_above_it() -> None:
    level = {part: at for at, parts in enumerate(LAYERS) for part in parts}
    wrong = []
    for path in modules():
        part = part_of(path)
        if part == "__init__" or path.name == "_compile.py":
            continue  # the public door opens every room
        assert part in level, f"{part} stands in no layer"
        for other in imported_parts(path) - {part}:
            if level[other] >= level[part]:
                wrong.append(f"{path.relative_to(PACKAGE)} imports {other}")
    assert wrong == []


def test_exporters_never_see_the_parser() -> None:
    seen = {
        other for path in (PACKAGE / "exporters").glob("*.py") for other in imported_parts(path)
    }
    assert not seen & {"parser", "rules", "datelines", "gazetteer", "readers", "cli", "files"}


def test_no_source_is_split_with_splitlines() -> None:
    # it also splits at form feeds, U+0085 and U+2028, where no editor does
    assert [str(path) for path in modules() if ".splitlines(" in path.read_text("utf-8")] == []


def test_only_files_and_the_command_line_ask_clock_and_environment() -> None:
    asking = ("os.environ", "datetime.now", "time.time", "date.today", "random.")
    wrong = [
        f"{path.relative_to(PACKAGE)}: {word}"
        for path in modules()
        if part_of(path) not in ("files", "cli")
        for word in asking
        if word in path.read_text("utf-8")
    ]
    assert wrong == []
