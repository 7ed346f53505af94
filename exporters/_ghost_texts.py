"""Texts as Ghost takes them: within its limits, and what names an article and a tag."""

import hashlib
import re
import unicodedata
from functools import cache

from newsexport.exporters._xml import attribute
from newsexport.identity import LETTERS

# characters, by Ghost's schema and its validation
TITLE, EXCERPT, TAG, NAME, ADDRESS = 255, 300, 191, 191, 2000
PROTECTED = ("ghost", "rss", "amp", "new")  # slugs that its own pages have
_LONGEST_SLUG = 185  # that Ghost makes


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
    """The slug that Ghost makes of a tag's name in its editor; None where that is not sure, as for
    what has other letters than Latin ones.

    >>> tag_slug("Häfen & Schiffe"), tag_slug("Ærø’s C++"), tag_slug("RSS"), tag_slug("新聞")
    ('hafen-schiffe', 'aeros-c', 'rss-tag', None)
    """
    letters = unicodedata.normalize("NFD", name.lower().translate(_ascii()))
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    if not (bare.isascii() and bare.isprintable()):
        return None
    made = _between().sub("-", bare.replace("'", "")).strip("-")
    if not made or len(made) > _LONGEST_SLUG:
        return None
    if name.startswith("#"):  # a tag that readers do not see
        return f"hash-{made}"
    return f"{made}-tag" if made in PROTECTED else made


def own_slug(name: str) -> str:
    """A tag's slug, always the same for the same name whatever its capitals.

    >>> own_slug("Häfen & Schiffe"), own_slug("新聞")
    ('hafen-schiffe', 'tag-9c200fe1')
    """
    digest = hashlib.sha256(name.casefold().encode("utf-8", "surrogatepass")).hexdigest()
    return tag_slug(name) or f"tag-{digest[:8]}"


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"[^a-z0-9_]+")


@cache
def _ascii() -> dict[int, str]:
    """Signs, and letters that Unicode does not take apart, as Ghost writes them."""
    signs = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "-"}
    return {**LETTERS, **str.maketrans({**signs, "£": "-"})}
