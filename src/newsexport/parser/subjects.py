"""Names to subjects: identifiers, relevance, countries' codes."""

from builtins import id as id_of
from collections.abc import Sequence
from functools import partial
from operator import itemgetter

from newsexport.gazetteer import place_type
from newsexport.identity import local_id
from newsexport.newsitem import Mention, Subject
from newsexport.numbering import SUBJECT_PREFIXES
from newsexport.parser.names import FoundName

_ORDER = {"person": 0, "organisation": 1, "geoArea": 2, "abstract": 3}
_passage = itemgetter(0)  # of a mention
NAMED_FIRST, NAMED_LATER = 100, 50  # the two values of NewsML-G2's guide, 25.5.2


def _rank(name: FoundName) -> tuple[int, bool]:
    return _ORDER[name.type], not name.is_country


def make_subjects(
    names: Sequence[FoundName], first_passages: frozenset[str]
) -> tuple[tuple[Subject, ...], dict[int, str]]:
    """The subjects, people first, then by first mention; and the id of each, by the identity of
    its name (the hash of a name is that of all its mentions).

    `first_passages` are the headline and the first paragraph: who is named there is what the
    story is about.
    """
    # a NamedTuple's own constructor takes three times as long
    make, make_mention = partial(tuple.__new__, Subject), partial(tuple.__new__, Mention)
    taken: set[str] = set()
    subjects: list[Subject] = []
    ids: dict[int, str] = {}
    for found in sorted(names, key=_rank):
        type, name, mentions, job_title, country, is_country, _ = found
        code = country if is_country else None
        id = f"place-{code}"
        if code and id not in taken:
            taken.add(id)
        else:
            id = local_id(SUBJECT_PREFIXES[type], name, taken)
        ids[id_of(found)] = id
        place = None
        if type == "geoArea":
            place = "country" if is_country else place_type(name)
        leads = not first_passages.isdisjoint(map(_passage, mentions))
        relevance = NAMED_FIRST if leads else NAMED_LATER
        qcode = f"iso3166-1a2:{code}" if code else None
        shown = tuple(map(make_mention, mentions))
        subjects.append(make((id, type, name, job_title, country, qcode, place, relevance, shown)))
    return tuple(subjects), ids
