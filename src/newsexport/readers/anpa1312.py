"""ANPA 1312: the wire format of North American agencies.

    SYN SYN SOH z6715 US ----- CR LF                     service level, number, selector
    r s DC3 DC1 BC-Budget--Vote 1stLd-Writethru 03-05 0416 CR LF   priority, category, keyword,
                                                          version, month and day, words
    STX ^BC-Budget--Vote, 1st Ld-Writethru,416<
        ^By JANE DOE= ... ETX                             the text, read by the parser
    AP-WF-03-05-24 1509GMT< EOT                           service, month, day, year, time

==================  ========================================================
transmission        News Item
==================  ========================================================
keyword             contentMeta/slugline
sent                itemMeta/published and contentMeta/contentCreated, where the
                    text gives none; a time in GMT, else the day
text                everything else
==================  ========================================================

Typesetting of the text is undone where it stands: `^` before and `<` or `=` behind a line, double
back-ticks and apostrophes for quotation marks. Priority and category are letters of each
sender's own table, and are not turned into an urgency or a section: they stand in the source as
header lines.

Reference: ANPA 1312 (ANPA Bulletin 1312, "High Speed Wire Service Transmission Guidelines", 1979).
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache

from newsexport.data import Data
from newsexport.errors import SourceError
from newsexport.options import ParseOptions
from newsexport.readers._parsed import noted, parse_dated
from newsexport.readers._wire import Message, messages, written
from newsexport.registry import Reading, reader
from newsexport.source import Span


@cache
def _keyword() -> re.Pattern[str]:
    # r s  BC-Budget--Vote 1stLd-Writethru   03-05 0416
    return re.compile(
        r"^[a-z] ?[a-z] +([A-Za-z]{2}[-_][^\s]{2,40}).{0,60}?\b\d\d-\d\d +\d{3,4}", re.M
    )


@cache
def _service() -> re.Pattern[str]:
    return re.compile(r"\b[A-Z]{2,4}-[A-Z]{1,3}-(\d\d)-(\d\d)-(\d\d) +(\d\d)(\d\d)(GMT)?")


def _looks_like(begin: str) -> int:
    head, found, _ = begin.partition("\x02")
    return 2 if head.startswith("\x16") and "\x01" in head and "\x1f" in head and found else 0


@reader(suffix=".anpa", looks_like=_looks_like)
def anpa1312(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The item of each transmission in `data`; a broken one comes as its SourceError."""
    for message in messages(data):
        yield message if isinstance(message, SourceError) else _read(_set(message), options)


@cache
def _typesetting() -> re.Pattern[str]:
    return re.compile(r"^([ \t]*)\^|[<=@][ \t]*(?=\r?$)|``|''", re.M)


def _unset(match: re.Match[str]) -> str:
    mark = match.group()
    return '"' if mark in ("``", "''") else match[1] or ""


def _set(message: Message) -> Message:
    """`message` with the typesetting of its text undone."""
    before = message.source.text
    text = _typesetting().sub(_unset, message.part(message.text))
    shorter = len(message.part(message.text)) - len(text)
    start, end = message.text
    whole = before[:start] + text + before[end:]
    return message._replace(
        source=message.source._replace(text=whole),
        text=Span(start, end - shorter),
        trailer=Span(message.trailer.start - shorter, message.trailer.end - shorter),
    )


def _read(message: Message, options: ParseOptions) -> Reading:
    stamp, at = _sent(message)
    item, findings = parse_dated(message.source, message.text, stamp, at, options)
    keyword = _keyword().search(message.part(message.header))
    if keyword and item.content_meta.slugline is None:
        item = item._replace(content_meta=item.content_meta._replace(slugline=keyword[1]))
        item = noted(item, "/contentMeta/slugline", Span(*keyword.span(1)))
    return Reading(item, findings)


def _sent(message: Message) -> tuple[str | None, Span]:
    """When the transmission says it was sent, and where it says so."""
    found = _service().search(message.part(message.trailer))
    if found is None:
        return None, message.trailer
    month, day, year, hour, minute = map(int, found.groups()[:5])
    begin = message.trailer.start
    span = Span(begin + found.start(), begin + found.end())
    try:
        century = 1900 if year > 65 else 2000
        sent = datetime(century + year, month, day, hour, minute, tzinfo=UTC)
    except ValueError:
        return None, span
    return written(sent, day_only=found[6] is None), span
