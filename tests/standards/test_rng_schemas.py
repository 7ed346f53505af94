"""Our RELAX NG schemas beside IPTC's own: whether they call the same documents valid.

Each difference is named in DIFFERENCES, with who is right; beyond them there is none. The figures
over all mutants and samples: `tests/quality/xml_structure.py`.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsexport.structure.grammar import grammar
from newsexport.structure.xml_schema import xml_errors
from standards.agreement import (
    DIFFERENCES,
    documents,
    nitf_documents,
    official,
    read,
    why_they_differ,
)
from standards.checks import needs_standards
from standards.mutants import Mutant, mutants, samples

pytestmark = needs_standards


@pytest.mark.parametrize("path", documents(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_newsml_g2_document_is_as_valid_as_by_the_official_schema(path: Path) -> None:
    root = read(path)
    wrong = list(xml_errors("newsml-g2", root))
    assert official("newsml-g2").validate(root) == (not wrong), wrong


@pytest.mark.parametrize("path", nitf_documents(), ids=lambda path: path.stem)
def test_every_nitf_document_is_as_valid_as_by_the_official_schema(path: Path) -> None:
    root = read(path)
    wrong = list(xml_errors("nitf", root))
    assert official("nitf").validate(root) == (not wrong), wrong


def of_documents(name: str) -> Iterator[Mutant]:
    for path in documents() if name == "newsml-g2" else nitf_documents():
        root = read(path)
        if official(name).validate(root):
            yield from mutants(root)


def of_samples(name: str) -> Iterator[Mutant]:
    return samples(grammar(name))


@pytest.mark.parametrize("made", [of_documents, of_samples])
@pytest.mark.parametrize(("name", "every"), [("newsml-g2", 37), ("nitf", 13)])
def test_mutants_are_as_valid_as_by_the_official_schema(
    name: str,
    every: int,
    made: Callable[[str], Iterator[Mutant]],
) -> None:
    seen = {True: 0, False: 0}
    for at, mutant in enumerate(made(name)):
        if at % every:
            continue
        wrong = next(xml_errors(name, mutant.root), None)
        valid = official(name).validate(mutant.root)
        seen[valid] += 1
        if valid != (wrong is None):
            why = why_they_differ(name, mutant, None if wrong is None else wrong[1])
            message = f"{mutant.kind} at {mutant.where}: {wrong}, {official(name).error_log}"
            assert why in DIFFERENCES, message
    assert min(seen.values()) > 500
