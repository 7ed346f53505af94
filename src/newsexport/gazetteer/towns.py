"""Towns of the world by name: GeoNames' data, looked up in a sorted file.

The file is read on the first question (1 ms) and searched where it lies: nothing is unpacked, so
that one article costs what its few unknown names cost.
"""

from bisect import bisect_right
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

FILE = "towns.txt"
_CASES = 4096
_STEP = 8192  # bytes between the names of the index


class Town(NamedTuple):
    country: str | None  # ISO 3166-1 alpha-2; None where towns of several countries share the name
    size: int  # decimal digits of the largest one's population, less one: 6 for a million


def key(name: str) -> str:
    """`name` as the file has it."""
    return name.casefold().replace("’", "'")


class _Table(NamedTuple):
    data: bytes
    names: list[bytes]  # every so many bytes, the name that begins there
    places: list[int]  # and the line feed before it


@cache
def _table() -> _Table:
    data = Path(__file__).with_name(FILE).read_bytes()
    places = []
    at = data.index(b"\n", data.rindex(b"\n# ") + 1)  # behind the remarks
    while at >= 0 and at + 1 < len(data):
        places.append(at)
        at = data.find(b"\n", at + _STEP)
    return _Table(data, [data[at + 1 : data.index(b"\t", at)] for at in places], places)


@lru_cache(maxsize=_CASES)
def find_town(name: str) -> Town | None:
    """The town, or the towns, called `name`; None where there is none of 5,000 people or more.

    >>> find_town("Pittsburgh"), find_town("Warschau"), find_town("Birmingham")
    (Town(country='US', size=5), Town(country='PL', size=6), Town(country=None, size=6))
    >>> find_town("Nowhere-upon-Sea") is None
    True
    """
    data, names, places = _table()
    wanted = key(name).encode("utf-8", "surrogatepass")
    at = bisect_right(names, wanted) - 1
    if at < 0:
        return None
    end = places[at + 1] + 1 if at + 1 < len(places) else len(data)
    start = data.find(b"\n%b\t" % wanted, places[at], end)
    if start < 0:
        return None
    country, size = data[start + 1 : data.index(b"\n", start + 1)].decode().split("\t")[1:]
    return Town(None if country == "-" else country, int(size))
