"""Runs that hold a person: a title before the name, or words before a given name.

`sort` is called with words that are no part of the person's name.
"""

from collections.abc import Callable

from newsexport.parser.names.lookup import Lookup
from newsexport.parser.names.runs import Word
from newsexport.parser.names.words import GEO_TAILS, NO_NAMES, NO_PERSON
from newsexport.parser.titles import ADDRESS, DEMONYMS

Sort = Callable[[Lookup, tuple[Word, ...]], None]

# Titles of nobility: whether they stand alone before "of".
NOBLES = {
    "Lord": False,
    "Lady": False,
    "Baroness": False,
    "Baron": False,
    "Viscount": False,
    "Duke": True,
    "Duchess": True,
    "Earl": True,
    "Countess": True,
    "Marquess": True,
    "Prince": True,
    "Princess": True,
}


# Roles that companies and teams have as well.
_THINGS_TOO = frozenset("Rival Rivals Opponent Partner Champion Champions Owner Leader".split())


def two_people(look: Lookup, words: tuple[Word, ...]) -> bool:
    """ "zięć Donalda Trumpa Jared Kushner": a genitive, then a nominative."""
    first, second, third, _ = (word.text for word in words)
    if third not in look.lex.given or second in look.lex.given or not look.is_given(first):
        return False
    look.add("person", words[:2])
    look.add("person", words[2:])
    return True


def behind_unknown(look: Lookup, sort: Sort, words: tuple[Word, ...]) -> bool:
    """A person behind words that are none of the name: "Defender Jane Doe"."""
    lex = look.lex
    if len(words) < 3:
        return False
    if look.is_given(words[0].text) or words[-1].text in lex.tails or words[-1].text in NO_NAMES:
        return False
    before = look.text[max(0, words[0].start - 4) : words[0].start]
    if lex.language in ("es", "pt") and before != " de ":
        return False
    for at in range(1, len(words) - 1):
        rest = words[at:]
        gap = look.text[words[at - 1].end : words[at].start]
        if look.is_given(words[at].text) and len(rest) < 5 and gap in (" ", "'s ", "’s "):
            if any(word.text in NO_PERSON or word.text in lex.heads for word in rest):
                return False
            sort(look, words[:at])
            look.add("person", rest)
            return True
    return False


def titled(look: Lookup, sort: Sort, words: tuple[Word, ...]) -> bool:
    """People with titles before their names, and titles alone."""
    lex = look.lex
    if lex.offices.isdisjoint([word.text for word in words]):
        return False
    cut = look.last_title(words)
    if cut < 0 or (words[0].text in lex.heads and (cut or not look.english)):
        return False
    if cut == len(words) - 1:
        if words[cut].text in lex.tails or words[0].text in lex.given:
            return False
        sort_prefix(look, sort, words[:cut])
        return True
    rest = words[cut + 1 :]
    last = rest[-1].text
    if last in lex.tails or last in NO_NAMES or last in GEO_TAILS:
        return False
    if any(look.is_head(word.text) for word in rest):
        if look.english or look.is_head(words[0].text):
            return False
        sort(look, rest)  # "Rzecznik Sądu Okręgowego": a title and whom it serves
        return True
    if words[0].text in lex.given and cut:
        return False
    sort_prefix(look, sort, words[:cut])
    name = look.name(rest)
    if name in lex.known:
        look.add("organisation", rest)
    elif name in lex.places and words[cut].text not in ADDRESS and rest[0].text not in lex.given:
        look.add("geoArea", rest)
    elif len(rest) > 5:
        look.add("loose", rest)
    else:
        if len(rest) == 1 and words[cut].text in _THINGS_TOO:  # "Rival Acme"
            sort(look, rest)
        else:
            look.add("lone" if len(rest) == 1 else "person", rest)
    return True


def sort_prefix(look: Lookup, sort: Sort, words: tuple[Word, ...]) -> None:
    """What stands in front of a title: an employer, a country, an adjective."""
    words = tuple(word for word in words if not look.is_role(word.text))
    if words and words[-1].text not in look.lex.tails:
        while words and words[0].text in DEMONYMS:
            words = words[1:]
    if not words:
        return
    if look.named(words) or words[-1].text in look.lex.tails or len(words) == 1:
        sort(look, words)
        return
    for length in (2, 1):
        if len(words) > length and look.named(words[:length]):
            sort(look, words[:length])
            return


def noble(look: Lookup, name: str, start: int, end: int) -> int:
    """The end of "Lord Browne of Madingley", which is one name, or of "the Duke of Sussex", which
    is a title and no place; 0 where neither stands there."""
    text = look.text
    if not text.startswith(" of ", end):
        return 0
    stop = end + 4
    while stop < len(text) and (text[stop].isalpha() or text[stop] in "-’'"):
        stop += 1
    if not text[end + 4 : end + 5].isupper():
        return 0
    alone = " " not in name
    if alone != NOBLES[name.partition(" ")[0]]:
        return 0
    look.found.append(("person" if not alone else "title", start, stop))
    return stop
