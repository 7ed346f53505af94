"""What several exporters work out from an item: local names, origins, who speaks when."""

import re
from collections.abc import Sequence
from functools import cache

from newsexport.identity import free_name, local_id
from newsexport.newsitem import Basis, FieldProvenance, NewsItem, Quote

_PREFIX = {"person": "person", "organisation": "org", "geoArea": "place", "abstract": "topic"}


@cache
def _ncname() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


class Ids:
    """Identifiers inside one document: each an NCName, no two alike. All begin with `prefix`,
    by which items in one document keep theirs apart."""

    def __init__(self, prefix: str = "") -> None:
        self.prefix = prefix
        self.taken: set[str] = set()
        self._is_ncname = _ncname().fullmatch

    def take(self, wanted: str) -> str:
        """`wanted`, or what comes nearest to it and is still free."""
        if not self._is_ncname(wanted):
            return local_id(f"{self.prefix}id", wanted, self.taken)
        found = free_name(self.prefix + wanted, self.taken)
        self.taken.add(found)
        return found

    def made(self, prefix: str, name: str) -> str:
        """A new one, made of `name`."""
        return local_id(self.prefix + prefix, name, self.taken)


class Handles:
    """Local names (`person-ned-price`, `org-upi`) of whom and what an item speaks of.

    They tie what is said of the same party in several places together, inside one item;
    a party that is also a subject has the subject's name.
    """

    def __init__(self, item: NewsItem) -> None:
        ids = Ids()
        self._ids = ids
        self.subjects = {subject.id: ids.take(subject.id) for subject in item.subjects}
        self.pictures = {picture.id: ids.take(picture.id) for picture in item.pictures}
        self.quotes = {quote.id: ids.take(quote.id) for quote in item.quotes}
        self._parties: dict[tuple[str, str], str] = {
            (subject.type, subject.name.casefold()): self.subjects[subject.id]
            for subject in reversed(item.subjects)
        }

    def party(self, type: str, name: str) -> str:
        """The handle of a person, organisation or place, always the same for the same name."""
        key = (type, name.casefold())
        found = self._parties.get(key)
        if found is None:
            found = self._parties[key] = self._ids.made(_PREFIX[type], name)
        return found


class Origins:
    """How each value came to be, as `provenance.fields` tells."""

    def __init__(self, item: NewsItem) -> None:
        provenance = item.provenance
        fields = provenance.fields if provenance else ()
        self._fields = {field.path: field for field in fields}
        self._parsed = provenance is not None and provenance.parser is not None

    def field(self, path: str) -> FieldProvenance | None:
        """The entry for the value at `path`, or for the nearest value it is part of."""
        while path:
            if path in self._fields:
                return self._fields[path]
            path = path.rpartition("/")[0]
        return None

    def basis(self, path: str) -> Basis | None:
        """What a parser finds stands in the text, unless it says otherwise; else unknown."""
        field = self.field(path)
        if field is not None:
            return field.basis
        return "stated" if self._parsed else None


def speech_by_speaker(quotes: Sequence[Quote]) -> dict[tuple[str | None, str], list[Quote]]:
    """Quotes with a known speaker, by (id of the subject, name), speakers in order of speaking."""
    speech: dict[tuple[str | None, str], list[Quote]] = {}
    for quote in quotes:
        if quote.speaker is not None:
            speech.setdefault((quote.speaker.subject, quote.speaker.name), []).append(quote)
    return speech
