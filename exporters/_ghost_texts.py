"""Texts as Ghost takes them: within its limits, and what names an article and a tag."""

import re
import unicodedata
from functools import cache

from newsexport.exporters._xml import attribute

# characters, by Ghost's schema and its validation
TITLE, EXCERPT, TAG, ADDRESS = 255, 300, 191, 2000
_LONGEST_NAME = 80  # of a tag of whose slug it is sure what Ghost makes


def identifier(guid: str) -> str:
    """The element in a post's head that says which article it is.

    >>> identifier("urn:uuid:1")
    '<meta name="dcterms.identifier" content="urn:uuid:1">'
    """
    return f'<meta name="dcterms.identifier" content="{attribute(guid)}">'


def within(words: str, most: int) -> str:
    """`words`, cut at a word where they are longer than `most` characters.

    >>> within("Storm damages harbour", 14)
    'Storm damages…'
    """
    if len(words) <= most:
        return words
    cut = words[:most].rpartition(" ")[0] or words[: most - 1]
    return cut.rstrip(" ,;:–-") + "…"


def tag_slug(name: str) -> str | None:
    """The slug that Ghost makes of a tag's name; None where that is not sure, as for what has
    other letters than Latin ones.

    >>> tag_slug("Häfen & Schiffe"), tag_slug("新聞")
    ('hafen-schiffe', None)
    """
    if len(name) > _LONGEST_NAME:
        return None
    letters = unicodedata.normalize("NFKD", name)
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    if not _plain().fullmatch(bare):
        return None
    return "-".join(bare.lower().replace("&", " ").replace("-", " ").split()) or None


@cache
def _plain() -> re.Pattern[str]:
    return re.compile("[A-Za-z0-9 &-]+")
