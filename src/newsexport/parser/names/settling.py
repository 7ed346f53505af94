"""What only the whole text can tell: loose runs, single words, several names of one body."""

import re
from functools import cache

from newsexport.gazetteer import country_code, region_country
from newsexport.gazetteer.regions import states
from newsexport.parser.names.cast import Cast, Figure


def region_behind(text: str, end: int) -> tuple[str, int, int] | None:
    """The state, province or country after a comma at text[end]: its name and place.

    >>> region_behind("in Erie, Pa., on Monday", 7)
    ('Pa.', 9, 12)
    """
    if text[end : end + 2] != ", " or not text[end + 2 : end + 3].isupper():
        return None
    start = end + 2
    found = _three_words().match(text, start, start + _LONGEST_REGION)
    if found is None:
        return None
    for stop in (found.end(3), found.end(2), found.end(1)):
        if stop < 0 or text[stop : stop + 1].isalpha():
            continue
        for name_end in (stop, stop - 1):
            name = text[start:name_end]
            bare = len(name) == 2 and name not in states()["US"]  # "NB" is more than a province
            if text[name_end : name_end + 2] in ("'s", "’s") or bare or name[-1:] in ("", " "):
                continue
            if region_country(name):
                return name, start, name_end
    return None


_LONGEST_REGION = 24


@cache
def _three_words() -> re.Pattern[str]:
    """Up to three words of letters and full stops, each a group."""
    word = r"((?:[^\W\d_]|\.)++)"
    return re.compile(rf"{word}(?: {word})?+(?: {word})?+")


def opens_dateline(text: str, end: int) -> bool:
    """Whether what follows the capitals that open a paragraph is a dateline's agency or dash."""
    after = text[end : end + 60].partition("\n")[0]
    return after[:1] in (" ", ",") and any(
        sign in after for sign in ("(", "—", " – ", " - ", "--", " /")
    )


def short_forms(name: str) -> list[str]:
    """Forms a later mention may take: the last name, with its particles or without.

    >>> short_forms("Ursula von der Leyen")
    ['Leyen', 'der Leyen', 'von der Leyen']
    """
    words = name.replace(" Jr.", "").replace(" Sr.", "").split(" ")
    return [" ".join(words[at:]) for at in range(len(words) - 1, 0, -1)][:3]


def initials(name: str) -> tuple[str, ...]:
    """The acronyms a body's name can have, in small letters.

    >>> initials("Commission of Inquiry")
    ('coi', 'ci')
    """
    letters = [word[0] for word in name.removeprefix("The ").replace("-", " ").split()]
    every = "".join(letters).casefold()
    few = "".join(filter(str.isupper, letters)).casefold()
    later = tuple(few[cut:] for cut in (1, 2) if len(few) > 2 + cut)
    return (every, few, *later)


def join_bodies(cast: Cast) -> None:
    """Make shorter forms of an organisation's name mentions of the longer one.

    "Acme" and "Acme Corp.", "Supreme Court" and "Ohio Supreme Court", "Justice Department" and
    "Department of Justice", an acronym and what it is short for.
    """
    bodies = [figure for figure in cast.figures.values() if figure.type == "organisation"]
    if len(bodies) > 400:  # the comparison is of each with each
        return
    for figure in sorted(bodies, key=_key_length):
        key = figure.key
        acronym = figure.name.isupper()
        for other in bodies:
            if (
                (key in other.key or acronym or " of " in other.key or other.short)
                and len(other.key) > len(key)
                and _same_body(figure, other)
                and cast.has(other)
            ):
                cast.merge(other, figure)
                break


def _key_length(figure: Figure) -> int:
    return len(figure.key)


def _same_body(short: Figure, long: Figure) -> bool:
    if long.short and long.short.casefold() == short.key:
        return True
    if long.key.endswith(f" {short.key}"):
        return True
    if long.key.startswith((f"{short.key} ", f"{short.key}.", f"{short.key},")):
        if "- " in long.key:  # "Ministry" and "Ministry's Material- and Supply Board" are two
            return False
        if " " not in short.key or long.key.count(" ") < 3:
            return True
        return long.key[len(short.key) + 1 :].partition(" ")[0] in _OF
    head, of, rest = long.key.partition(" of ")
    if of and f"{rest} {head}" == short.key:
        return True
    return short.name.isupper() and short.key.replace(".", "") in initials(long.name)


_OF = frozenset("of for de del di du des da do dei della der für van".split())


def is_state(region: str, language: str) -> bool:
    """Whether `region` is part of a country rather than a country."""
    return country_code(region, language) is None
