"""When two copies of a story agree: by what a value means, not by how it is written.

Words are compared without regard to white space and the shape of quote marks, names also
without regard to capitals, times as instants, languages as far as both go.
"""

import unicodedata
from datetime import datetime

from newsexport.iri import uri
from newsexport.newsitem import Party
from newsexport.xml_text import xml_text

_QUOTES = str.maketrans({**dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‘’‚‛‹›′`´", "'")})


def plain(text: str) -> str:
    """`text` for comparing: white space squeezed, quote marks straight, accents composed, and
    none of the control characters that XML cannot hold.

    >>> plain(" “So’s  life” ")
    '"So\\'s life"'
    """
    return unicodedata.normalize("NFC", xml_text(text).translate(_QUOTES))


def same_words(one: str, other: str) -> bool:
    return one == other or plain(one) == plain(other)


def same_time(one: str, other: str) -> bool:
    """Whether two days or instants may be the same: a day is any instant on it, in the zone that
    the instant is written in.

    >>> same_time("2022-01-18T09:00:00-05:00", "2022-01-18T14:00:00Z")
    True
    >>> same_time("2022-01-18", "2022-01-18T23:00:00-05:00")
    True
    """
    if one == other or (10 in (len(one), len(other)) and one[:10] == other[:10] != ""):
        return True
    try:
        first, second = datetime.fromisoformat(one), datetime.fromisoformat(other)
        if first.tzinfo is None or second.tzinfo is None or 10 in (len(one), len(other)):
            return False
        # fractions of a second are held by few formats
        return int(first.timestamp()) == int(second.timestamp())
    except (ValueError, OverflowError):
        return False


def same_language(one: str, other: str) -> bool:
    """Whether one tag is the other, or says less.

    >>> same_language("en", "en-GB"), same_language("en-US", "en-GB")
    (True, False)
    """
    first, second = sorted((f"{one.lower()}-", f"{other.lower()}-"), key=len)
    return second.startswith(first)


def same_address(one: str, other: str) -> bool:
    """Whether they are equal, percent-encoded or not."""
    return one == other or None is not uri(one) == uri(other)


def same_party(one: Party, other: Party) -> bool:
    """Whether a name of one, or its abbreviation or initials, is one of the other.

    >>> same_party(Party("UPI"), Party("United Press International"))
    True
    """
    return not _names(one).isdisjoint(_names(other))


def _names(party: Party) -> frozenset[str]:
    letters = "".join(word[0] for word in party.name.split() if word[0].isupper())
    initials = letters if len(letters) > 1 else None
    return frozenset(map(name_key, filter(None, (party.name, party.abbreviation, initials))))


def name_key(name: str) -> str:
    """What names are told apart by."""
    return plain(name).casefold()


def same_authors(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether these are the same names, in any order."""
    return {*map(name_key, one)} == {*map(name_key, other)}
