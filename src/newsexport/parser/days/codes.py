"""The story's day in an agency's own number or address of the item.

dpa:230428-99-483045/5                                              28 April 2023
View source version on businesswire.com: https://…/home/20210130005024/en/    30 January 2021
Originally published at https://news.example.org/2021/01/30/bridge  30 January 2021

>>> item_code("© dpa-infocom, dpa:230428-99-483045/5").day.isoformat()
'2023-04-28'
>>> item_code("Read more: https://news.example.org/2021/01/30/bridge") is None
True
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from newsexport.calendar import day_of
from newsexport.source import Span

_LEAD = 100  # characters before an address in which it is called the item's own
_ADDRESS = 160
_MOST = 200  # addresses that are looked at


class Code(NamedTuple):
    day: date
    span: Span


@cache
def _dpa() -> re.Pattern[str]:
    return re.compile(r"dpa(?:-\w{1,12})?:(\d\d)(\d\d)(\d\d)-\d\d-\d{4,7}(?!\d)")


@cache
def _own() -> re.Pattern[str]:
    """What says that the address after it is the item's own."""
    return re.compile(
        r"view (?:the )?(?:source version|original)|(?:originally|first) published|originalversion"
        r"|la versión (?:original|fuente)|la version (?:source|originale)|a versão original"
        r"|versione originale|oorspronkelijke versie|zobacz oryginał"
    )


@cache
def _dated_path() -> re.Pattern[str]:
    return re.compile(
        r"/((?:19|20)\d\d)(?:/(\d\d)/(\d\d)/|-(\d\d)-(\d\d)[/-]|(\d\d)(\d\d)\d{4,9}/)"
    )


def item_code(source: str) -> Code | None:
    """The one day that such codes in `source` give; None where there is none, or two."""
    codes = [*_numbers(source), *_addresses(source)]
    return codes[0] if len({code.day for code in codes}) == 1 else None


def _numbers(source: str) -> Iterator[Code]:
    if "dpa:" not in source and "dpa-" not in source:
        return
    for found in _dpa().finditer(source):
        year, month, day = map(int, found.groups())
        there = day_of(2000 + year, month, day)
        if there:
            yield Code(there, Span(*found.span()))


def _addresses(source: str) -> Iterator[Code]:
    at, tried = source.find("://"), 0
    while at >= 0 and tried < _MOST:
        tried += 1
        lead = source[max(0, at - _LEAD) : at].rpartition("\n")[2].lower()
        if _own().search(lead):
            address = source[at : at + _ADDRESS].split(maxsplit=1)[0]
            found = _dated_path().search(address)
            numbers = [int(part) for part in found.groups() if part] if found else []
            there = day_of(*numbers) if len(numbers) == 3 else None
            if found and there:
                yield Code(there, Span(at + found.start(1), at + found.start(1) + 4))
        at = source.find("://", at + 3)
