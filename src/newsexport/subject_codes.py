"""Codes of what a story is about, and the URIs they stand for.

A QCode is the alias of a scheme in IPTC's catalog and a code ("medtop:20000638"); its URI is
the scheme's with the code after it.
"""

from collections.abc import Mapping

from newsexport.iri import uri

COUNTRY = "iso3166-1a2:"
SCHEMES: Mapping[str, str] = {
    "medtop": "http://cv.iptc.org/newscodes/mediatopic/",
    "subj": "http://cv.iptc.org/newscodes/subjectcode/",
    "iso3166-1a2": "http://cvx.iptc.org/iso3166-1a2/",
    "iso3166-1a3": "http://cvx.iptc.org/iso3166-1a3/",
    "iso3166-2": "http://cvx.iptc.org/iso3166-2/",
    "isin": "http://cvx.iptc.org/isin/",
    "figi": "http://cvx.iptc.org/figi/",
    "ticker": "http://cvx.iptc.org/ticker/",
    "wikidata": "http://www.wikidata.org/entity/",
    "dbpedia": "http://dbpedia.org/resource/",
    "geonames": "http://sws.geonames.org/",
}


def is_listed(qcode: str) -> bool:
    """Whether the alias of `qcode` is one of these.

    >>> is_listed("medtop:20000638"), is_listed("acme:1"), is_listed("medtop:")
    (True, False, False)
    """
    alias, _, code = qcode.partition(":")
    return alias in SCHEMES and code != "" and not any(map(str.isspace, code))


def code_uri(qcode: str) -> str | None:
    """The URI of a QCode; None where its scheme is none of these, or the two do not stand for
    each other.

    >>> code_uri("medtop:20000638"), code_uri("acme:1")
    ('http://cv.iptc.org/newscodes/mediatopic/20000638', None)
    """
    alias, _, code = qcode.partition(":")
    scheme = SCHEMES.get(alias)
    found = f"{scheme}{code}" if scheme and code else None
    return found if found and uri(found) == found and qcode_of(found) == qcode else None


def qcode_of(address: str) -> str | None:
    """The QCode of a URI. Codes of countries are capitals, however they are written.

    >>> qcode_of("http://cvx.iptc.org/iso3166-1a2/it"), qcode_of("https://example.org/1")
    ('iso3166-1a2:IT', None)
    """
    if address.startswith("https:"):
        address = "http" + address[5:]
    for alias, scheme in SCHEMES.items():
        code = address.removeprefix(scheme)
        if code != address and code.strip() and ":" not in code and not code[0].isspace():
            return f"{alias}:{code.upper() if alias == 'iso3166-1a2' else code}"
    return None


def country_of(qcode: str | None) -> str | None:
    """The country that a QCode names, ISO 3166-1 alpha-2."""
    code = (qcode or "").removeprefix(COUNTRY)
    known = code != qcode and len(code) == 2 and code.isascii() and code.isalpha()
    return code if known and code.isupper() else None
