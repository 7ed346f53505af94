"""Our schemas of ninjs beside IPTC's own, formats on: the same verdict on every document.

Where they differ it is not by the schemas but by the library that checks the official ones'
formats and patterns: it refuses leap seconds, which RFC 3339 has, and lets a text end with a
line break where a pattern or a date-time ends. Each such difference is named below.

All mutants (a quarter of an hour): MUTANTS=1; every 331st is tried else.
"""

import os
from typing import Any

import pytest

from newsexport.schemas import is_valid
from newsexport.structure.json_schema import json_errors
from standards.checks import needs_standards, ninjs_validator
from standards.ninjs_mutants import OFFICIAL, compared, documents

pytestmark = needs_standards

STEP = int(os.environ.get("MUTANTS", "331"))


def differs_by_the_library(done: str, official: bool, ours: bool) -> bool:
    """A second 60 that ours allows, or a line break at the end that ours refuses."""
    if official:
        return not ours and r"'2024-05-01T09:30:00Z\n' at " in done
    return ours and "'2016-12-31T23:59:60Z' at " in done


@pytest.mark.parametrize("version", OFFICIAL)
def test_ours_and_the_official_schema_judge_every_document_alike(version: str) -> None:
    official = ninjs_validator(version)
    found = {place: official.is_valid(document) for place, document in documents()}
    assert len(found) > 100 and set(found.values()) == {True, False}
    assert {
        place: is_valid(f"ninjs-{version}")(document) for place, document in documents()
    } == found


@pytest.mark.parametrize("version", OFFICIAL)
def test_ours_and_the_official_schema_judge_every_mutant_alike(version: str) -> None:
    count = refused = 0
    for done, official, ours in compared(version, STEP):
        count += 1
        refused += not official
        assert official == ours or differs_by_the_library(done, official, ours), done
    assert count > 50 and 0 < refused < count


VERSION_OF_FOLDER = {"1.4": "1.4", "2.1": "2.2", "2.2": "2.2", "3.0": "3.1", "3.1": "3.1"}


def suite() -> list[Any]:
    found = [(place, document) for place, document in documents() if "/test-suite/" in place]
    return [pytest.param(*each, id=each[0].partition("test-suite/")[2]) for each in found]


@pytest.mark.parametrize(("place", "document"), suite())
def test_documents_of_the_test_suite_are_what_their_folder_says(place: str, document: Any) -> None:
    folder, should = place.split("/")[-3:-1]
    errors = list(json_errors(f"ninjs-{VERSION_OF_FOLDER[folder]}", document))
    assert (errors == []) == (should == "should_pass")
    for pointer, message in errors:
        assert message and not message.endswith(".") and len(message) < 300
        at: Any = document
        for step in pointer.split("/")[1:]:
            at = at[int(step) if isinstance(at, list) else step]


WRONG = {
    "ninjs-01": ("/contentCreated", "has no time"),
    "ninjs-02": ("/dateline", "unknown property 'dateline'"),
    "ninjs-03": ("/urgency", "expected an integer, found '3'"),
    "ninjs-04": ("/associations/0", "'name' is required"),
    "ninjs-05": ("/bodies/0", "'value' is required"),
    "ninjs-06": ("/versioncreated", "(did you mean 'versionCreated'?)"),
    "ninjs-07": ("/embargoed", "(did you mean 'embargoedUntil'?)"),
    "ninjs-08": ("/associations/0/creditline", "unknown property 'creditline'"),
}


def test_each_mistake_of_the_worked_documents_is_told_where_it_is() -> None:
    told = {}
    for place, document in documents():
        if place.startswith("worked/invalid/"):
            ((pointer, message),) = json_errors("ninjs-3.1", document)
            name = place.rpartition("/")[2][:8]
            told[name] = pointer
            assert WRONG[name][1] in message
    assert told == {name: pointer for name, (pointer, _) in WRONG.items()}
