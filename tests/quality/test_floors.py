"""Accuracy on our own labelled seeds never falls below these floors.

Floors go up with the parser, and down only by hand with a reason.
"""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

FLOORS = {
    "line role": 0.99,
    "story text": 0.99,
    "headline": 1.0,
    "deck": 1.0,
    "author": 1.0,
    "contributor": 1.0,
    "dateline place": 1.0,
    "dateline date": 1.0,
    "dateline agency": 1.0,
    "published day": 1.0,
    "modified day": 1.0,
    "source": 0.95,
    "caption": 1.0,
    "credit": 1.0,
    "quote": 1.0,
    "speaker": 1.0,
    "people": 0.95,
    "places": 0.85,
    "organizations": 0.85,
    "day expression": 0.98,
    "language": 1.0,
}


def accuracy() -> ModuleType:
    path = Path(__file__).with_name("accuracy.py")
    spec = importlib.util.spec_from_file_location("accuracy", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def measures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    tools = accuracy()
    if not tools.CORPUS.is_dir():
        pytest.skip("the scorer is not beside this checkout (../shared/corpus)")
    figures = tmp_path_factory.mktemp("figures") / "figures.json"
    tools.score(tools.seeds_as_corpus(tmp_path_factory.mktemp("seeds")), "--json", str(figures))
    found = json.loads(figures.read_text("utf-8"))["measures"]
    return {name: measure["f1"] for name, measure in found.items()}


@pytest.mark.parametrize("measure", FLOORS)
def test_the_seeds_are_read_as_well_as_before(measure: str, measures: dict[str, float]) -> None:
    assert measures[measure] >= FLOORS[measure]
