"""What the examples in docstrings use."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newsexport.checking.engine import Checks, check
from newsexport.data import data_of
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.registry import Reading, get_reader, rules_in
from newsexport.same import copy_of, differences

RULES = Path(__file__).parent / "newsexport" / "rules"
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)


def checker(path: Path) -> Callable[..., None]:
    """Prints what the rule in the module at `path` finds in a document."""
    folder = ".".join(path.parent.relative_to(RULES).parts)
    (code,) = [rule.code for rule in rules_in(folder) if rule.name == path.stem.replace("_", "-")]
    receivers = (path.parent.name,) if path.parent.parent.name == "receivers" else ()

    def show(text: str | bytes, format: str | None = None) -> None:
        checks = Checks(format, receivers, lambda found: found == code, NOW)
        for checked in check(data_of(text, "<text>"), checks):
            for finding in checked.findings:
                place = f"{finding.line}:{finding.column}"
                print(f"{place} {finding.rule} {finding.message}")

    return show


def comparer(path: Path) -> Callable[..., None]:
    """Prints what the rule in the module at `path` finds in copies of a story, called a, b, …"""
    name = path.stem.replace("_", "-")

    def show(*texts: str, formats: Sequence[str] = ()) -> None:
        copies = []
        for at, text in enumerate(texts):
            format = formats[at] if formats else guess(text)
            (reading,) = get_reader(format).read(data_of(text, "<text>"), ParseOptions())
            assert isinstance(reading, Reading)
            copies.append(copy_of("abcdef"[at], format, reading.item))
        for found in differences(copies):
            if found.rule.name == name:
                print(f"{copies[found.copy].name} {found.rule.code} {found.message}")

    return show


@pytest.fixture(autouse=True)
def _examples(request: pytest.FixtureRequest, doctest_namespace: dict[str, Any]) -> None:
    path = Path(request.node.path)
    if path.is_relative_to(RULES) and not path.name.startswith("_"):
        make = comparer if path.parent.name == "same" else checker
        doctest_namespace["check"] = make(path)
