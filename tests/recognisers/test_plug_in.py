"""The page about recognisers is true: its example is installed and used."""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsexport
from newsexport import registry
from newsexport.registry import RECOGNISERS, get_recogniser, names

PAGE = (Path(__file__).parents[2] / "docs" / "recognisers.md").read_text("utf-8")
TEXT = "Ferries stopped on Friday, the harbor board wrote in a letter to its customers.\n"


def examples(language: str) -> list[str]:
    found = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The page's plug-in, as if its distribution were installed."""
    (tmp_path / "registered.py").write_text(examples("python")[-1])
    (points,) = tomllib.loads(examples("toml")[-1])["project"]["entry-points"].items()
    group, entries = points
    info = tmp_path / "house-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: house\nVersion: 1.0\n")
    lines = [f"[{group}]", *(f"{name} = {place}" for name, place in entries.items())]
    (info / "entry_points.txt").write_text("\n".join(lines))
    monkeypatch.syspath_prepend(str(tmp_path))
    registry._foreign.cache_clear()
    yield
    sys.modules.pop("registered", None)
    registry._foreign.cache_clear()


@pytest.mark.usefixtures("installed")
def test_the_pages_plug_in_is_found_by_its_name_and_used() -> None:
    assert names(RECOGNISERS) == ("house", "spacy")
    assert get_recogniser("house").doc.startswith("Names of our own list")
    item = newsexport.parse(TEXT, recogniser="house")
    assert [subject.name for subject in item.subjects if subject.type == "organisation"] == [
        "harbor board"
    ]
    assert item.provenance
    (field,) = (field for field in item.provenance.fields if field.rule == "recogniser")
    assert field.confidence == 90


@pytest.mark.usefixtures("installed")
def test_the_function_itself_can_be_given() -> None:
    house = get_recogniser("house")
    assert newsexport.parse(TEXT, recogniser=house).subjects == (
        newsexport.parse(TEXT, recogniser="house").subjects
    )


def test_the_pages_settings_are_settings() -> None:
    from newsexport.settings import KEYS

    assert set(tomllib.loads(examples("toml")[0])) <= set(KEYS)
