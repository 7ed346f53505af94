"""Names to subjects: identifiers, relevance, countries' codes."""

from collections.abc import Sequence

from newsexport.gazetteer import place_type
from newsexport.identity import local_id
from newsexport.newsitem import Subject
from newsexport.numbering import SUBJECT_PREFIXES
from newsexport.parser.names.found import FoundName

_ORDER = {"person": 0, "organisation": 1, "geoArea": 2, "abstract": 3}
NAMED_FIRST, NAMED_LATER = 100, 50  # the two values of NewsML-G2's guide, 25.5.2


def make_subjects(
    names: Sequence[FoundName], first_passages: frozenset[str]
) -> tuple[tuple[Subject, ...], dict[FoundName, str]]:
    """The subjects, people first, then by first mention; and the id of each name.

    `first_passages` are the headline and the first paragraph: who is named there is what the
    story is about.
    """
    taken: set[str] = set()
    subjects: list[Subject] = []
    ids: dict[FoundName, str] = {}
    for name in sorted(names, key=lambda name: (_ORDER[name.type], not name.is_country)):
        prefix = SUBJECT_PREFIXES[name.type]
        if name.is_country and name.country and f"place-{name.country}" not in taken:
            id = f"place-{name.country}"
            taken.add(id)
        else:
            id = local_id(prefix, name.name, taken)
        ids[name] = id
        leads = any(mention.block in first_passages for mention in name.mentions)
        subjects.append(
            Subject(
                id=id,
                type=name.type,
                name=name.name,
                job_title=name.job_title,
                country=name.country,
                qcode=f"iso3166-1a2:{name.country}" if name.is_country and name.country else None,
                place_type=("country" if name.is_country else place_type(name.name))
                if name.type == "geoArea"
                else None,
                relevance=NAMED_FIRST if leads else NAMED_LATER,
                mentions=name.mentions,
            )
        )
    return tuple(subjects), ids
