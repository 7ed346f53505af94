"""Who signs, where strangers' metadata give a text and no more."""

import re
from functools import cache

from newsexport.newsitem import Creator
from newsexport.readers import _metadata as metadata

_BY = frozenset("by von par de di por af av door".split())


@cache
def _mail() -> re.Pattern[str]:
    return re.compile(r"[^\s@]+@[^\s@.]+\.[^\s@]+")


@cache
def _mail_and_name() -> re.Pattern[str]:
    return re.compile(r"[^\s@()<>]+@[^\s@()<>]+ ?\(([^()]+)\)|([^@()<>]+)<[^\s@<>]+@[^\s@<>]+>")


def is_mail(name: str) -> bool:
    return _mail().fullmatch(name) is not None


def without_mail(signed: str) -> str | None:
    """The name that stands beside an e-mail address; None where there is only an address.

    >>> without_mail("desk@example.org (Jane Doe)"), without_mail("Jane Doe <jane@example.org>")
    ('Jane Doe', 'Jane Doe')
    >>> without_mail("Jane Doe"), without_mail("desk@example.org")
    ('Jane Doe', None)
    """
    found = _mail_and_name().fullmatch(signed)
    name = (found[1] or found[2]).strip() if found else signed
    return None if is_mail(name) else name


def signed(byline: str) -> list[Creator] | None:
    """Who signs, by a byline as printed; None where the text is a name alone."""
    first = byline.partition(" ")[0].casefold()
    if first not in _BY and "," not in byline and " and " not in byline:
        return None
    return list(metadata.creators_of(byline, "en")) or None
