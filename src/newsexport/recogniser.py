"""A recogniser of names: a plug-in that finds people, organisations and places in passages."""

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Literal, NamedTuple, Protocol

NameType = Literal["person", "organisation", "geoArea"]


class NamedSpan(NamedTuple):
    """One name that a recogniser finds: the characters [start:end] of a passage's text."""

    block: str  # the passage's id, as it was told
    start: int
    end: int
    type: NameType
    name: str | None = None  # in full, as another span has it; None: the characters
    confidence: int = 100  # 0 to 100


class Recognise(Protocol):
    def __call__(
        self, passages: Sequence[tuple[str, str]], language: str, /, **options: str
    ) -> Iterable[NamedSpan]: ...


class Recogniser(NamedTuple):
    """Finds names in passages (pairs of id and text) of a language (BCP 47)."""

    name: str
    doc: str
    recognise: Recognise


def recogniser(recognise: Recognise) -> Recogniser:
    """Make a function from passages and language to spans a `Recogniser` of its name."""
    doc = import_module(recognise.__module__).__doc__ or ""
    return Recogniser(recognise.__name__, doc, recognise)  # type: ignore[attr-defined]
