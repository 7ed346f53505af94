"""IPTC 7901: the agencies' text transmission (teletype, satellite, files).

    SOH eca0124 3 i 93 dpa 1888          source and number, priority, category, words, options
    STX Yemen/conflict/ ... ETX          the text, read by the parser
    212101 GMT Nov 18 EOT                day, hour and minute, month, year

==================  ========================================================
transmission        News Item
==================  ========================================================
priority 1 to 6     contentMeta/urgency (1 flash, 2 bulletin, 3 urgent, 4 and 5
                    routine, 6 deferred)
date-time group     itemMeta/published and contentMeta/contentCreated, where the
                    text gives none: UTC where it says GMT, UTC or Z, else the day
a first line of     contentMeta/slugline
the form a/b/
text                everything else
==================  ========================================================

Source, number, category and options of the header are the sender's own codes: they stand in the
source as header lines.

Reference: IPTC 7901, "The IPTC Recommended Message Format", 5th revision, 1995.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache

from newsexport.calendar import month_number
from newsexport.data import Data
from newsexport.errors import SourceError
from newsexport.options import ParseOptions
from newsexport.readers._parsed import noted, parse_dated
from newsexport.readers._wire import Message, messages, written
from newsexport.registry import Reading, reader
from newsexport.source import Span


@cache
def _header() -> re.Pattern[str]:
    # eca0124 3 i 93 dpa 1888: a blank may stand anywhere between source and number
    return re.compile(
        r"([A-Za-z]{1,5}) ?(\d{1,5}) +([0-9]) +([A-Za-z]{1,3})\b(?: +(\d{1,5}))?(?= |$)"
    )


@cache
def _group() -> re.Pattern[str]:
    return re.compile(r"(\d\d)(\d\d)(\d\d) ?(GMT|UTC|Z)? +([A-Za-z]{3,9})\.? +(\d{4}|\d\d)\b")


@cache
def _slug() -> re.Pattern[str]:
    part = r"[\w .&'()-]{0,60}+"
    return re.compile(rf"[ \t]*+(\w{part}/(?:{part}/?+){{0,4}}+)[ \t]*+(?:\r?\n|$)")


def _looks_like(begin: str) -> int:
    head, found, _ = begin.lstrip("\x00\x16 \r\n").partition("\x02")
    return 2 if head.startswith("\x01") and _header().match(head.lstrip("\x01 ")) and found else 0


@reader(suffix=".iptc7901", looks_like=_looks_like)
def iptc7901(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The item of each transmission in `data`; a broken one comes as its SourceError."""
    for message in messages(data):
        yield message if isinstance(message, SourceError) else _read(message, options)


def _read(message: Message, options: ParseOptions) -> Reading:
    stamp, at = _sent(message)
    slug = _slug().match(message.source.text, *message.text)
    text = Span(slug.end(), message.text.end) if slug else message.text
    item, findings = parse_dated(message.source, text, stamp, at, options)
    if slug and item.content_meta.slugline is None:
        line = slug[1].strip().rstrip("/")
        item = item._replace(content_meta=item.content_meta._replace(slugline=line))
        item = noted(item, "/contentMeta/slugline", Span(*slug.span(1)))
    header = _header().match(message.part(message.header))
    if header and header[3] in "123456" and item.content_meta.urgency is None:
        item = item._replace(content_meta=item.content_meta._replace(urgency=int(header[3])))
        item = noted(item, "/contentMeta/urgency", Span(*header.span(3)))
    return Reading(item, findings)


def _sent(message: Message) -> tuple[str | None, Span]:
    """When the transmission says it was sent, and where it says so."""
    found = _group().search(message.part(message.trailer))
    month = month_number(found[5], "und") if found else None
    if found is None or month is None:
        return None, message.trailer
    year = int(found[6]) + (0 if len(found[6]) == 4 else 1900 if int(found[6]) > 65 else 2000)
    begin = message.trailer.start
    span = Span(begin + found.start(), begin + found.end())
    try:
        sent = datetime(year, month, int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC)
    except ValueError:
        return None, span
    return written(sent, day_only=found[4] is None), span
