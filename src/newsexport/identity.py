"""Identifiers: the same text has the same id on every machine.

The id is a digest of what the story is (provider, day, headline, text), so clock, file name,
captions and recognisers do not enter. With an authority it becomes a tag URI (RFC 4151), else
a name-based UUID (RFC 9562, version 5).
"""

import hashlib
import re
import unicodedata
from collections.abc import Container, Iterable
from functools import cache

# The namespace of the project's name-based UUIDs: never to change.
_LONGEST_SLUG = 60  # characters of a name that its local id keeps
_NAMESPACE = bytes.fromhex("5f7bd0b08a3c4d559f0ecf4a4a1b7c21")


def _canonical(text: str | None) -> str:
    return " ".join(unicodedata.normalize("NFC", text or "").split())


def _canonical_block(text: str) -> str:
    """`text` where white space is squeezed but between items of lists and cells."""
    return " ".join(text.split()) if "\n" in text or "\t" in text else text


def id_bytes(
    provider: str | None, content_created: str | None, headline: str | None, texts: Iterable[str]
) -> bytes:
    """What is hashed: one line for the scheme, provider, day, headline and each block.

    `texts` are the plain texts of blocks, as `story.block_text` gives them.
    """
    first = ("newsexport-id-1", _canonical(provider).lower(), content_created or "")
    # a line feed composes with nothing: all blocks are normalised at once
    story = unicodedata.normalize("NFC", "\n".join(["", *map(_canonical_block, texts)]))
    head, body = (
        part.encode("utf-8", "surrogatepass")
        for part in ("\n".join((*first, _canonical(headline))), story)
    )
    return head + body


def tag_uri(authority: str, name: bytes) -> str:
    """tag:{authority}:item:{the first 32 hex digits of SHA-256}."""
    return f"tag:{authority}:item:{hashlib.sha256(name).hexdigest()[:32]}"


def urn_uuid(name: bytes) -> str:
    """urn:uuid: of the name-based UUID, version 5.

    >>> urn_uuid(b"")
    'urn:uuid:f47ac789-cf6c-562d-b5ac-865de95d39f0'
    """
    digest = bytearray(hashlib.sha1(_NAMESPACE + name, usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    text = digest.hex()
    return f"urn:uuid:{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


@cache
def _between_words() -> re.Pattern[str]:
    return re.compile(r"[^a-z0-9]+")


# letters that no accent sets apart from a Latin one
LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


def slug(name: str) -> str:
    """`name` as lower-case ASCII words joined by hyphens, at most 60 characters; "" where it has
    no such letters.

    >>> slug("Häfen & Straße"), slug("新聞")
    ('hafen-strasse', '')
    """
    return _words(name.lower().translate(LETTERS))


def _words(name: str) -> str:
    plain = name
    if not name.isascii():
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return _between_words().sub("-", plain.lower()).strip("-")[:_LONGEST_SLUG].rstrip("-")


def _slug(name: str) -> str:
    # a name in a script without ASCII letters still needs an id of its own
    return _words(name) or hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def local_id(prefix: str, name: str, taken: set[str]) -> str:
    """An NCName made of `name`, unlike any in `taken`; it is added there.

    >>> taken = set()
    >>> local_id("person", "Ned Price", taken), local_id("person", "Ned  Price!", taken)
    ('person-ned-price', 'person-ned-price-2')
    """
    words = name.lower().split()
    # the usual name is of plain words
    if len(name) <= _LONGEST_SLUG and name.isascii() and "".join(words).isalnum():
        words_of_it = "-".join(words)
    else:
        words_of_it = _slug(name)
    found = free_name(f"{prefix}-{words_of_it}", taken)
    taken.add(found)
    return found


def free_name(wanted: str, taken: Container[str]) -> str:
    """`wanted`, or the first of wanted-2, wanted-3 ... that is not taken. Among many that are,
    it is found by halves.

    >>> free_name("a", {"b"}), free_name("a", {"a", "a-2", "a-3"})
    ('a', 'a-4')
    """
    if wanted not in taken:
        return wanted
    low, high = 1, 2
    while f"{wanted}-{high}" in taken:
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        if f"{wanted}-{middle}" in taken:
            low = middle
        else:
            high = middle
    return f"{wanted}-{high}"
