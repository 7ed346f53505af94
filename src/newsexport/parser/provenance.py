"""The provenance of one item, collected while it is made."""

from collections.abc import Sequence

from newsexport.newsitem import Basis, FieldProvenance
from newsexport.source import Span


class Fields:
    """Entries for `provenance.fields`, in the order they were added."""

    def __init__(self) -> None:
        self.entries: list[FieldProvenance] = []

    def add(
        self,
        path: str,
        rule: str,
        spans: Sequence[Span] = (),
        basis: Basis = "stated",
        confidence: int = 100,
    ) -> None:
        """Say how the value at `path` (JSON Pointer) came to be."""
        self.entries.append(FieldProvenance(path, basis, rule, confidence, tuple(spans)))
