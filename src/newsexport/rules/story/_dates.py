"""The dates of a story, of whatever format."""

from functools import lru_cache

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.moments import Moment, read_basic, read_iso, read_rfc_822
from newsexport.rules._quoted import quoted

_MINUTE = 60_000_000  # two stamps of one moment are not made at once
_LONGEST = 64  # characters of a date
# Formats with rules of their own on the order of their dates, and on dates to come.
IPTC = ("newsml_g2", "nitf", "ninjs", "json", "yaml")
FEEDS = ("rss", "atom")


@lru_cache(maxsize=256)
def read_moment(date: str) -> Moment | None:
    """ISO 8601, extended or basic, to any precision from the year on; or RFC 822.

    >>> read_moment("20220118T103000+0100") == read_moment("2022-01-18T10:30:00+01:00")
    True
    >>> read_moment("Jan. 18") is None
    True
    """
    if len(date) > _LONGEST:
        return None
    return read_iso(date) or read_basic(date) or read_rfc_822(date)


def first_moment(document: Document, *roles: str) -> tuple[Text, Moment] | None:
    """The first date with one of `roles` that says something, and what."""
    for text in document.of(*roles):
        said = read_moment(_written(document, text))
        if said:
            return text, said
    return None


def _written(document: Document, text: Text) -> str:
    if document.format != "text":
        return text.text
    item = document.value  # the parser has read what the line says
    found = {
        "published": item.item_meta.published,
        "modified": item.content_meta.content_modified,
    }.get(text.role)
    return found or ""


def disagreement(document: Document, later: str, earlier: str) -> tuple[Handle, str, str] | None:
    """Where the date with the role `later` is before the one with the role `earlier`: its place,
    and both as they are written."""
    second = first_moment(document, later)
    first = first_moment(document, earlier) if second else None
    if not first or not second:
        return None
    if not first[1].after(second[1]._replace(last=second[1].last + _MINUTE)):
        return None
    return second[0].at, quoted(second[0].text), quoted(first[0].text)


def knows_now(document: Document) -> bool:
    """Whether a clock was given: without one, every story is from the future."""
    return document.now.year > 1970
