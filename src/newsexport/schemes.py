"""Vocabularies whose codes mean the same in every document: those of IPTC's catalog that tell
what a story is about, by their alias there."""

SUBJECT_SCHEMES = frozenset(
    "dbpedia figi geonames isin iso3166-1a2 iso3166-1a3 iso3166-2 medtop subj ticker"
    " wikidata".split()
)


def is_listed(qcode: str) -> bool:
    """Whether `qcode` is a code of one of them.

    >>> is_listed("medtop:20000638"), is_listed("acme:1"), is_listed("medtop:")
    (True, False, False)
    """
    scheme, _, code = qcode.partition(":")
    return scheme in SUBJECT_SCHEMES and code != "" and not any(map(str.isspace, code))
