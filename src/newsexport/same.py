"""Where copies of one story disagree: `newsexport validate --same a.xml b.json c.jsonld`.

Every copy is held against those before it. It is told once of each thing, against the first copy
that disagrees: two copies that disagree are told once, and a copy that agrees with one and not
with another is told as well.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from newsexport import derived
from newsexport.copies import Copy, Pair, Part
from newsexport.losses import without
from newsexport.newsitem import NewsItem
from newsexport.registry import EXPORTERS, Rule, get_exporter, own_names, rules_in


class Difference(NamedTuple):
    """A disagreement, at its place in one copy, with its place in the other. Places are in the
    items: JSON Pointer, text there, and the characters of the text that are meant."""

    rule: Rule
    about: str  # address of what the copies disagree about: "/contentMeta/headline"
    message: str
    copy: int  # number of the copy that it is said of, from 0
    here: Part
    other: int  # of the other copy
    there: Part


def copy_of(name: str, format: str, item: NewsItem, **options: Any) -> Copy:
    """What the file called `name` says of the story: `item`, as the reader called `format` gives
    it without options (`ParseOptions()`), so that nothing is said by a clock.

    `options` are those of the exporter that its format is written with: version="1.4" of ninjs,
    conformance="core" of NewsML-G2.
    """
    # what the parser reads is an article's text, in whatever envelope it came
    holder = get_exporter(format if format in own_names(EXPORTERS) else "text")
    own_guid = item.guid != derived.guid(item)
    return Copy(name, item, holder.loses(**options), own_guid)


def differences(copies: Sequence[Copy]) -> Iterator[Difference]:
    """Where `copies` of one story disagree, by the copy and the code of the rule."""
    # a copy is held against many others, of few formats
    reduced = lru_cache(maxsize=64)(without)
    found: list[Difference] = []
    told: set[tuple[str, str, int]] = set()
    for second in range(1, len(copies)):
        for first in range(second):
            new = _of_pair(Pair(copies[first], copies[second], reduced), first, second)
            new = {key: each for key, each in new.items() if key not in told}
            found += new.values()
            told |= new.keys()
    yield from sorted(found, key=lambda each: (each.copy, each.rule.code))


def _of_pair(pair: Pair, first: int, second: int) -> Mapping[tuple[str, str, int], Difference]:
    """By rule, what it is about, and the copy that it is said of."""
    found: dict[tuple[str, str, int], Difference] = {}
    for rule in rules_in("same"):
        for contrast in rule.check(pair):
            copy, other = (first, second) if contrast.here_first else (second, first)
            found[rule.code, contrast.about, copy] = Difference(
                rule, contrast.about, contrast.message, copy, contrast.here, other, contrast.there
            )
    return found
