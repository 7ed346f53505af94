"""What a run of capitals is by its own words alone: the first look, which settles most of them.

Kyiv, Acme Corp.            in a table, and no further word can belong to it
Price                       one word that no table has: a single
The, We're                  never a name
Jane Doe                    a given name and a word that tells nothing else
Ministry                    None: its neighbours must be read

The answer hangs on the run and the language only, so it is kept for the next article.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from newsexport.parser.names.cases import stem
from newsexport.parser.names.forms import is_site, looks_like_head
from newsexport.parser.names.lexicon import Lexicon, lexicon
from newsexport.parser.names.people import NOBLES
from newsexport.parser.names.small import without_article

# "nothing" is no name; "site" and "noble" are names where the next character or word allows it;
# None asks for a second look.
FirstKind = Literal[
    "organisation", "geoArea", "single", "person", "loose", "nothing", "site", "noble"
]
# The kind, and how many characters at the start and at the end are no part of the name.
First = tuple[FirstKind | None, int, int]

OWN = ("'s", "’s", "'S", "’S")
LONGEST = 60  # characters of a run whose answer is kept
_KEPT = 8192
_MOST_WORDS = 5
_ELIDES = frozenset(("fr", "it"))
_APOSTROPHES = ("'", "’")


def look_at(name: str, language: str, nobles: bool = True) -> First:
    """The first look at a run; without `nobles`, "Lord Hill" is read as any other name.

    >>> look_at("In Germany", "en"), look_at("Germany’s", "en"), look_at("Karim Benali", "en")
    (('geoArea', 3, 0), ('geoArea', 0, 2), ('person', 0, 0))
    >>> look_at("Jane Doe", "en"), look_at("Justice Department", "en")
    (('person', 0, 0), (None, 0, 0))
    """
    lex = lexicon(language)
    english = language in ("en", "und")
    if english and name.isalpha() and name not in lex.telling:
        return "single", 0, 0
    elided = 0
    if language in _ELIDES and any(sign in name[:6] for sign in _APOSTROPHES):
        elided, name = without_article(name, 0, lex.telling)
        if not name:
            return "nothing", 0, 0
    if kind := _plain(lex, name):
        return kind, elided, 0
    if lex.genitive and name[-1:] == "s" and (kind := lex.plain.get(name[:-1])):
        return kind, elided, 1
    if name[-6:] == "-based" and name[:-6] in lex.places:  # "British Columbia-based"
        return "geoArea", elided, 6
    whole, cut = name, elided
    first, space, rest = name.partition(" ")
    if space and first in lex.openers and name not in lex.telling and first not in lex.given:
        cut += len(first) + 1
        name = rest
        first, space, rest = name.partition(" ")
    if nobles and first in NOBLES:
        return "noble", cut, 0
    trim = 0
    if name[-2:] in OWN and name not in lex.telling and f"{name[:-2]}'s" not in lex.known:
        trim = 2
        name = name[:-2]
        if not space:
            first = name
        else:
            rest = rest[:-2]
    if name in lex.skip:
        return "nothing", 0, 0
    if name != whole and (kind := _plain(lex, name)):
        return kind, cut, trim
    if not space:
        if "." in name and is_site(name):
            return "site", cut, trim
        if name in lex.telling or not _says_nothing(lex, name, english):
            nothing = name.partition("'")[0].partition("’")[0] in lex.skip  # "We're"
            return ("nothing" if nothing else None), elided, 0
        return "single", cut, trim
    if rest.isalpha():
        if first in lex.given and rest not in lex.telling:
            return "person", cut, trim
        if english and first.isalpha() and _tells_nothing(lex, name, (first, rest)):
            return "loose", cut, trim
    elif english and (several := _of_several(lex, name)):
        return several, cut, trim
    return None, elided, 0


def _of_several(lex: Lexicon, name: str) -> Literal["person", "loose"] | None:
    """Three words or more that tell nothing but that the first may be a given name."""
    words = name.split(" ")
    if len(words) > _MOST_WORDS or not all([_is_word(word) for word in words]):
        return None
    if words[0] in lex.given:
        return "person" if lex.telling.isdisjoint(words[1:]) else None
    parts = [*words, " ".join(words[:2]), " ".join(words[-2:])]
    if len(words) == 3 and lex.given.isdisjoint(words) and _tells_nothing(lex, name, parts):
        return "loose"
    return None


def _is_word(text: str) -> bool:
    """Letters, or an initial; no "Jr", which brings its full stop along."""
    if text.isalpha():
        return text not in ("Jr", "Sr")
    return len(text) == 2 and text[1] == "." and text[0].isupper()


def _tells_nothing(lex: Lexicon, name: str, words: Sequence[str]) -> bool:
    """Whether neither `name` nor any of its words is in a table."""
    return (
        name not in lex.telling
        and lex.telling.isdisjoint(words)
        and lex.joiners.isdisjoint(words)
        and _GEOGRAPHY.isdisjoint(words)
        and lex.phrases.keys().isdisjoint(words)
    )


_GEOGRAPHY = frozenset("County Island Islands City Beach Hills Park Monument".split())


@lru_cache(maxsize=_KEPT)
def first_look(name: str, language: str) -> First:
    """`look_at`, kept for the next time."""
    return look_at(name, language)


def _plain(lex: Lexicon, name: str) -> Literal["organisation", "geoArea"] | None:
    """What a table says that `name` is, where no more words can belong to it."""
    kind = lex.plain.get(name)
    if kind is None or " " not in name:
        return kind
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    return kind if lex.second_look.isdisjoint((first, last)) else None


def _says_nothing(lex: Lexicon, name: str, english: bool) -> bool:
    """Whether a single word that no table has needs no second look."""
    if not name.isalnum():
        return english and name.replace("-", "").isalnum() and "-based" not in name
    if lex.inflected and stem(name, lex.language) in lex.inflected:
        return False
    return english or not looks_like_head(name, lex.language)
