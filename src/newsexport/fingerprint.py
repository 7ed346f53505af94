"""What makes a finding the same one in a later run, though its line has moved.

A fingerprint is made of the rule, the message, the pointer without its indices and the text that
the finding covers (of its first line, at most 200 characters): not of line and column, and not of
the rest of the line, which in a document on one line is all of the document. Findings of one
file with the same fingerprint are told apart by their number.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from newsexport.excerpt import Excerpts
from newsexport.finding import Finding
from newsexport.reporter import Outcome

_LONGEST = 200  # characters of the text


class Marked(NamedTuple):
    finding: Finding
    fingerprint: str  # 32 hexadecimal digits


def marked(outcome: Outcome) -> Iterator[Marked]:
    """The findings of `outcome`, each with its fingerprint."""
    if not outcome.findings:
        return
    text = outcome.source.text if outcome.source else ""
    excerpts = Excerpts(text, outcome.line)
    for finding in outcome.findings:
        covered = ""
        if place := excerpts.of(finding):
            end = place.end if place.end > place.start else place.line_end
            covered = text[place.start : min(end, place.start + _LONGEST)].strip()
        steady = _index().sub("", finding.pointer)
        parts = "\0".join((finding.rule, finding.message, steady, covered))
        yield Marked(finding, _digest(parts))


class Numbers:
    """Counts what is the same, so that each has a name of its own."""

    def __init__(self) -> None:
        self._seen: Counter[tuple[str, str]] = Counter()

    def next(self, path: str, fingerprint: str) -> int:
        """How many of that fingerprint there are in that file by now: 1 for the first."""
        self._seen[path, fingerprint] += 1
        return self._seen[path, fingerprint]


def unique(path: str, fingerprint: str, number: int) -> str:
    """A fingerprint that no other finding of any file has."""
    return _digest(f"{path}\0{fingerprint}\0{number}")


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@cache
def _index() -> re.Pattern[str]:
    # of an array in a JSON Pointer, of an element in a path
    return re.compile(r"/[0-9]+(?=/|$)|\[[0-9]+\]")
