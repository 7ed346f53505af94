"""Which name was meant where a name is unknown."""

from collections.abc import Iterable, Iterator
from functools import cache

from newsexport.schema_org.vocabulary import properties, types

_LONGEST = 40  # longer names have no neighbours

# What the same is called in other formats, feeds and content management systems.
_CALLED = {
    "articleDate": "datePublished",
    "authorName": "author",
    "body": "articleBody",
    "byline": "author",
    "category": "articleSection",
    "content": "articleBody",
    "copyright": "copyrightNotice",
    "created": "dateCreated",
    "credit": "creditText",
    "dateUpdated": "dateModified",
    "deck": "description",
    "kicker": "articleSection",
    "lang": "inLanguage",
    "lastModified": "dateModified",
    "lastUpdated": "dateModified",
    "modified": "dateModified",
    "modifiedDate": "dateModified",
    "pubDate": "datePublished",
    "published": "datePublished",
    "publishedDate": "datePublished",
    "section": "articleSection",
    "standfirst": "description",
    "subheadline": "alternativeHeadline",
    "subtitle": "alternativeHeadline",
    "summary": "description",
    "tags": "keywords",
    "title": "headline",
    "updated": "dateModified",
    "zip": "postalCode",
}


def near(name: str, known: Iterable[str]) -> str | None:
    """The one of `known` that `name` was meant to be: the same but for case and signs between
    words, or but for one letter wrong, missing, too many or out of place.

    >>> near("NewsArtcile", ["Article", "NewsArticle"]), near("date-published", ["datePublished"])
    ('NewsArticle', 'datePublished')
    >>> near("byline", ["headline"]) is None
    True
    """
    return _near(name, _index(known))


def near_type(name: str) -> str | None:
    """The type that was meant."""
    return _near(name, _type_index())


def near_property(name: str) -> str | None:
    """The property that was meant: one of nearly the same name, or what other formats call so.

    >>> near_property("datePublishd"), near_property("byline"), near_property("x")
    ('datePublished', 'author', None)
    """
    return _CALLED.get(name) or _near(name, _property_index())


@cache
def _type_index() -> dict[str, str]:
    return _index(types())


@cache
def _property_index() -> dict[str, str]:
    return _index(name for name, fact in properties().items() if not fact.successors)


def _index(known: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    names = sorted(known)
    for name in names:  # the whole of a name is worth more than what is left of another
        found.setdefault(_plain(name), name)
    for name in names:
        for left in _one_less(_plain(name)):
            found.setdefault(left, name)
    return found


def _near(name: str, index: dict[str, str]) -> str | None:
    plain = _plain(name)
    if not 3 < len(plain) <= _LONGEST:
        return index.get(plain)
    if plain in index:
        return index[plain]
    return next((index[left] for left in _one_less(plain) if left in index), None)


def _plain(name: str) -> str:
    return name.casefold().replace("-", "").replace("_", "").replace(" ", "")


def _one_less(name: str) -> Iterator[str]:
    """`name` with one letter left out: two names that are one mistake apart share one of these."""
    if len(name) > 4:
        for at in range(len(name)):
            yield name[:at] + name[at + 1 :]
