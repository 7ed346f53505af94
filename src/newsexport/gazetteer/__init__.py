"""Places and their countries.

Tables of facts, read on first use: countries by every name they go by, states and provinces
with the abbreviations of news copy, the cities that datelines print, and behind them the towns
of GeoNames. A name that several countries share, or a territory that several claim, has no
country: nothing is guessed.

    "Ukraine", "the U.S."              countries
    "KYIV", "Kiev", "Rome"             cities, in capitals too
    "HANOI, Vietnam", "Erie, Pa."      a place with its country or state
    "Pirna", "Phillipsburg"            towns, unlike any other of their name
    "Birmingham"                       nobody can tell
"""

from functools import cache, lru_cache
from typing import Literal

from newsexport.gazetteer.cities import city_countries, shared
from newsexport.gazetteer.countries import english
from newsexport.gazetteer.countries_abroad import LANGUAGES, abroad
from newsexport.gazetteer.regions import areas, region_countries, stateless, states
from newsexport.gazetteer.towns import find_town

_LONGEST_ACRONYM = 4  # letters
LONGEST_NAME = 60  # characters; nothing longer is looked up


def _plain(name: str) -> str:
    """`name` on one line, with a typewriter apostrophe and without its article."""
    name = " ".join(name[: LONGEST_NAME + 20].split()).replace("’", "'")
    return name[4:] if name[:4].casefold() == "the " else name


@cache
def _folded(language: str) -> dict[str, str]:
    """Countries by casefolded name; acronyms, which need their capitals, are not among them."""
    table = english() if language == "en" else abroad(language)
    return {name.casefold(): code for name, code in table.items() if len(name) > 4}


@lru_cache(maxsize=4096)
def country_code(name: str, language: str | None = None) -> str | None:
    """ISO 3166-1 alpha-2 of a country by a name it goes by ("Ukraine", "the U.S."), else None.

    >>> country_code("the United States"), country_code("Britain"), country_code("Deutschland")
    ('US', 'GB', 'DE')
    """
    name = _plain(name)
    folded = name.casefold()
    others = LANGUAGES if language is None else (language,)
    for tongue in ("en", *others):
        table = english() if tongue == "en" else abroad(tongue)
        code = table.get(name) or _folded(tongue).get(folded)
        if code:
            return code
    return english().get(name.title()) if name.isupper() and len(name) == 4 else None


@cache
def _places() -> dict[str, str]:
    """Country ("" for none) by casefolded name of a city, region or area."""
    found = {name.casefold(): code for name, code in city_countries().items()}
    found.update((name.casefold(), code) for name, code in region_countries().items())
    # New York and Washington are cities in datelines and states in running text: US both ways
    for name in (*shared(), *stateless()):
        found[name.casefold()] = ""
    return found


@lru_cache(maxsize=4096)
def region_country(region: str) -> str | None:
    """The country a state, province or country name after a comma points to.

    >>> region_country("Pa."), region_country("Ontario"), region_country("NSW")
    ('US', 'CA', 'AU')
    """
    region = _plain(region)
    for country, units in states().items():
        if region in units:
            return country
    if region.isupper():
        for country, units in states().items():
            if any(region == name.upper() for name in units):
                return country
    return (
        country_code(region)
        or region_countries().get(region)
        or region_countries().get(region.title())
    )


@lru_cache(maxsize=4096)
def country_of(place: str, region: str | None = None) -> str | None:
    """ISO 3166-1 alpha-2 of the country `place` lies in; None where it is unknown or not sure.

    >>> country_of("KYIV"), country_of("HANOI, Vietnam"), country_of("Birmingham", "Ala.")
    ('UA', 'VN', 'US')
    >>> country_of("Pirna"), country_of("Birmingham"), country_of("Crimea")
    ('DE', None, None)
    """
    if region:
        found = region_country(region)
        if found:
            return found
    place = _plain(place)
    head, comma, tail = place.rpartition(",")
    folded = place.casefold()
    known = _places().get(folded)
    if known is not None:
        return known or None
    if comma and (found := region_country(tail)):
        return found
    if comma:
        return country_of(head)
    if code := country_code(place):
        return code
    if place.isupper() and len(place) <= _LONGEST_ACRONYM:  # "NATO" is a village, too
        return None
    town = find_town(place)
    return town.country if town else None


def is_place(name: str, language: str | None = None) -> bool:
    """Whether `name` is a country, region, city, sea or river that we know.

    >>> is_place("Kiev"), is_place("Black Sea"), is_place("Ned Price")
    (True, True, False)
    """
    plain = _plain(name)
    if plain.casefold() in _places() or country_code(plain, language):
        return True
    tongues = LANGUAGES if language is None else (language,)
    return any(plain in areas(tongue) for tongue in tongues)


@lru_cache(maxsize=4096)
def place_type(name: str) -> Literal["region", "city"] | None:
    """What kind of place `name` is; None where it is unknown, or where a city and a state share
    the name (New York, Washington)."""
    city, region = name in city_countries(), name in region_countries()
    if not (city or region or name in stateless() or country_code(name)):
        city = find_town(name) is not None
    if city == region or name in shared() or name in ("New York", "Washington"):
        return None
    return "city" if city else "region"
