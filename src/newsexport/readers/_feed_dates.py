"""Dates of feeds: of RFC 822 as RSS demands them, and of ISO 8601 as many write them."""

from newsexport.readers._metadata import moment


def feed_moment(value: str) -> str | None:
    """A day, or date and time with zone; a time without a zone is cut to its day. None where the
    text is no date.

    >>> feed_moment("Tue, 05 Mar 2024 14:30:00 -0500"), feed_moment("5 Mar 24 14:30 GMT")
    ('2024-03-05T14:30:00-05:00', '2024-03-05T14:30:00Z')
    >>> feed_moment("2024-03-05"), feed_moment("yesterday")
    ('2024-03-05', None)
    """
    return moment(value) or _rfc_822(value)


def _rfc_822(value: str) -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        at = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if at.tzinfo is None:  # -0000, or a zone that is not known
        return at.date().isoformat()
    found = at.isoformat(timespec="seconds")
    zone = value.rstrip().rpartition(" ")[2]
    return (
        found.removesuffix("+00:00") + "Z" if zone.isalpha() and found.endswith("+00:00") else found
    )
