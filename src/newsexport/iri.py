"""Addresses as formats take them: absolute IRIs, by RFC 3987, and URIs, by RFC 3986."""

import re
from functools import cache


@cache
def _never() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@cache
def _url() -> re.Pattern[str]:
    # an authority of name or address and port where there are two slashes, else no colon games
    return re.compile(
        r"(?:(?:https?|ftp)://(?:[^\s/?#\[\]@:]+@)?[^\s/?#\[\]@:]+(?::[0-9]{1,5})?(?:[/?#]|\Z)"
        r"|(?:mailto|tag|urn|doi|news):[^\s:])",
        re.I,
    )


def iri(value: str) -> str | None:
    """`value` as an absolute IRI, what may not stand in one percent-encoded; None if it is none.

    >>> iri("https://example.org/a b")
    'https://example.org/a%20b'
    >>> iri("see our site") is None
    True
    """
    value = " ".join(_never().sub("", value).split())
    if not _url().match(value):
        return None
    before, mark, fragment = value.partition("#")
    return _encoded(before) + mark + _encoded(fragment.replace("#", "%23"))


@cache
def _not_in_iri() -> re.Pattern[str]:
    return re.compile(r"[\s\x7f-\xa0<>\"{}|\\^`\[\]]|%(?![0-9A-Fa-f]{2})")


def _encoded(part: str) -> str:
    return _not_in_iri().sub(
        lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()), part
    )


def uri(value: str) -> str | None:
    """`value` as an absolute URI: an IRI with all that is not ASCII percent-encoded.

    >>> uri("https://example.org/é"), uri("p.jpg")
    ('https://example.org/%C3%A9', None)
    """
    found = iri(value)
    if found is None or found.isascii():
        return found
    return "".join(
        letter if letter.isascii() else "".join(f"%{byte:02X}" for byte in letter.encode())
        for letter in found
    )
