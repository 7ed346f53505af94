"""Names in the story: people, organisations, places.

Capitals show where names can stand; the words in and around a run of them say what it names:

    State Department spokesman [Ned Price]    a role before, a given name within: a person
    [Ministry of Defence], [Acme Corp.]       a head word, a company's suffix: an organisation
    [Kiev], the [Black Sea], [Erie], Pa.      the gazetteer, or a state behind the comma: a place
    [Price] said                              the last name of somebody met before

What nothing speaks for is left out. Headlines in capitals only show what the story names too.
"""

from bisect import bisect_right as bisect
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from newsexport.newsitem import Mention, SubjectType
from newsexport.parser.names.cast import Sight
from newsexport.parser.names.page import make_page
from newsexport.parser.names.reader import read_names
from newsexport.parser.passage import Passage

RULES = {
    "name-by-form": "A name by its own words: given name, company suffix, head word, gazetteer.",
    "name-by-neighbours": (
        "A name by what stands next to it: title, role, speech verb, preposition."
    ),
}


class FoundName(NamedTuple):
    """One person, organisation or place, by the fullest form of its name in the text.

    It serves as a key: its hash leaves the mentions out, which equal names share.
    """

    type: SubjectType
    name: str
    mentions: tuple[Mention, ...]  # in the order of the text; later short forms too
    job_title: str | None = None
    country: str | None = None  # geoArea: ISO 3166-1 alpha-2 of the country it is or lies in
    is_country: bool = False
    confidence: int = 100
    # the mentions that a recogniser added, and how sure it is of each
    recognised: tuple[tuple[Mention, int], ...] = ()

    def __hash__(self) -> int:
        return hash((self.type, self.name))


def find_names(passages: Sequence[Passage], language: str) -> tuple[FoundName, ...]:
    """Everybody and everything named in `passages`, each once, by first mention."""
    base = language.partition("-")[0].lower()
    page = make_page(passages)
    ids = [passage.id for passage in passages]
    starts = page.starts
    new = tuple.__new__  # a named tuple's own constructor costs three times as much
    found: list[tuple[Sight, FoundName]] = []
    for figure in read_names(page, base):
        sights = figure.sights
        if len(sights) > 1:
            sights = sorted(set(sights))
        mentions: list[Mention] = []
        for start, end in sights:
            at = bisect(starts, start) - 1
            first = starts[at]
            mentions.append(new(Mention, (ids[at], start - first, end - first)))
        title = figure.job_title() if figure.titles else None
        name = (
            figure.type,
            figure.name,
            tuple(mentions),
            title,
            figure.country,
            figure.is_country,
            100,
            (),
        )
        found.append((sights[0], new(FoundName, name)))
    found.sort(key=itemgetter(0))
    return tuple([name for _, name in found])
