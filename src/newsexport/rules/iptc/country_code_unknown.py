"""A country code that is no country's.

Desks route and sort by it. UK for GB is the usual one; US-NV is a part of a country, which
iso3166-2 has codes for.

>>> check('''<nitf><body><body.head><dateline><location>
...  <country iso-cc="UK">United Kingdom</country>
... </location></dateline></body.head><body.content/></body></nitf>''')
2:19 NX641 UK is the code of no country, that of the United Kingdom is GB

>>> check('''<nitf><body><body.head><dateline><location>
...  <country iso-cc="GB">United Kingdom</country>
... </location></dateline></body.head><body.content/></body></nitf>''')

Reference: ISO 3166-1; NITF 3.6, country/@iso-cc; IPTC, http://cvx.iptc.org/iso3166-1a2/.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute, Handle
from newsexport.iso_codes import countries
from newsexport.layouts._json import each
from newsexport.registry import Hit, rule

_SCHEMES = ("iso3166-1a2", "iso3166-1a3")
_BASES = tuple(f"cvx.iptc.org/{name}/" for name in _SCHEMES)


@rule("NX641", "error")
def country_code_unknown(document: Document) -> Iterator[Hit]:
    for at, code, written in _codes(document):
        if code.upper() not in countries():
            yield Hit(at, f"{written} is the code of no country{_hint(code.upper())}")


def _hint(code: str) -> str:
    if code == "UK":
        return ", that of the United Kingdom is GB"
    country, hyphen, _ = code.partition("-")
    return f": it is a part of {country}" if hyphen and country in countries() else ""


def _codes(document: Document) -> Iterator[tuple[Handle, str, str]]:
    """Each code, and how it is written with what stands before it."""
    if document.format == "nitf":
        for element in document.value.iter("*"):
            code = element.get("iso-cc")
            if code and code.strip():
                yield Attribute(element, "iso-cc"), code.strip(), code.strip()
    elif document.format == "newsml_g2":
        for element in document.value.iter("*"):
            alias, _, code = (element.get("qcode") or "").strip().partition(":")
            if alias in _SCHEMES and code:
                yield Attribute(element, "qcode"), code, f"{alias}:{code}"
    elif document.format == "ninjs":
        for at, uri in each(document.value, "places", "*", "uri"):
            base, _, code = (uri if isinstance(uri, str) else "").rpartition("/")
            if f"{base.partition('://')[2]}/" in _BASES and code:
                yield at, code, uri
