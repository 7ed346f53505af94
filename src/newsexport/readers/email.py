"""E-mail (RFC 5322 and MIME) and mbox files: press releases and copy that came by mail.

==================  ========================================================
message             News Item
==================  ========================================================
Subject             contentMeta/headline and itemMeta/title, where the text has
                    none; `Re:`, `Fwd:` and the like left out
Date                itemMeta/published and contentMeta/contentCreated, where the
                    text gives none
text/plain          everything else, read by the parser; text/html where there is
                    no plain part
==================  ========================================================

The source that places point into is the message as people see it: those header lines and From,
decoded, a blank line, the text. From names who sent it, which makes nobody an author. Attachments
and the other parts are told as not held.

Reference: RFC 5322; RFC 2045 to 2047.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from newsexport.data import Data
from newsexport.encoding import source_of
from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.readers._parsed import noted, parse_dated
from newsexport.registry import Reading, reader
from newsexport.source import Span, prose

if TYPE_CHECKING:
    from email.message import EmailMessage

NOT_HELD = "NX030"
_SHOWN = ("Subject", "Date", "From")


@cache
def _header() -> re.Pattern[str]:
    return re.compile(
        r"(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|From|To|Cc|Reply-To|Sender"
        r"|Subject|Date|Content-Type|X-[A-Za-z-]{1,40}|DKIM-Signature|List-[A-Za-z-]{1,40}):",
        re.I,
    )


@cache
def _forwarded() -> re.Pattern[str]:
    return re.compile(r"(?:(?:Re|Fwd?|AW|WG|TR|RV|Vs|Sv|Odp)(?:\[[0-9]+\])?: ?)+", re.I)


def _looks_like(begin: str) -> int:
    if begin.startswith("From ") and "\n" in begin:
        begin = begin.partition("\n")[2]
    names: set[str] = set()
    for line in begin.split("\n"):
        found = _header().match(line)
        if found:
            names.add(found.group().lower())
        elif not line.startswith((" ", "\t")) and not re.match(r"[!-9;-~]{1,60}:", line):
            break
    # "Date:" and "From:" alone also begin press releases
    return 2 if len(names) >= 3 and names & {"from:", "message-id:", "received:"} else 0


@reader(suffix=".eml", looks_like=_looks_like)
def email(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The item of each message in `data`; one that holds no text comes as its SourceError."""
    line = 1
    for raw in _split(data):
        try:
            yield _read(raw, data, line, options)
        except SourceError as error:
            yield error
        line += raw.count(b"\n") + 1


def _split(data: Data) -> Iterator[bytes]:
    """The messages of an mbox file, else all there is."""
    if data.head.startswith(b"From "):
        for at, raw in enumerate(data.split(b"\nFrom ")):
            yield raw if at == 0 else b"From " + raw
    else:
        yield data.content()


def _read(raw: bytes, data: Data, line: int, options: ParseOptions) -> Reading:
    import email as mime
    from email.policy import default

    if raw.startswith(b"From "):
        raw = raw.partition(b"\n")[2]
    message: Any = mime.message_from_bytes(raw, policy=default)
    text, others = _text(message)
    if not text.strip():
        message = "the message holds no text"
        raise SourceError("email-empty", data.name, message, line, 1)
    shown = {name: _value(message, name) for name in _SHOWN}
    head = "".join(f"{name}: {value}\n" for name, value in shown.items() if value)
    source = source_of(f"{head}\n{text}", data.name)
    begin = len(head) + 1
    stamp, day = _sent(message), _span(source.text, "Date", shown)
    item, findings = parse_dated(source, Span(begin, len(source.text)), stamp, day, options)
    subject = re.sub(
        r"^(?:(?:Re|Fwd?|AW|WG|TR|RV|Vs|Sv|Odp)(?:\[\d+\])?: ?)+", "", shown["Subject"], flags=re.I
    )
    if subject and not item.content_meta.headline:
        item = _with_headline(item, subject, _span(source.text, "Subject", shown))
    if others:
        names = ", ".join(sorted(set(others)))
        findings = (*findings, Finding(NOT_HELD, "info", f"not held: {names}", line))
    return Reading(item, findings)


def _without_marks(subject: str) -> str:
    marks = _forwarded().match(subject)
    return subject[marks.end() :] if marks else subject


def _with_headline(item: NewsItem, headline: str, span: Span) -> NewsItem:
    item = item._replace(
        content_meta=item.content_meta._replace(headline=headline),
        item_meta=item.item_meta._replace(title=headline),
    )
    return noted(noted(item, "/contentMeta/headline", span), "/itemMeta/title", span)


def _span(text: str, name: str, shown: dict[str, str]) -> Span:
    """Where the value of a header stands in the source."""
    at = 0
    for header, value in shown.items():
        if header == name:
            return Span(at + len(header) + 2, at + len(header) + 2 + len(value))
        at += len(f"{header}: {value}\n") if value else 0
    return Span(0, 0)


def _value(message: "EmailMessage", name: str) -> str:
    """A header on one line, decoded; "" where there is none or it cannot be read."""
    try:
        return prose(str(message.get(name) or ""))
    except (ValueError, TypeError, IndexError, KeyError, AttributeError):
        return ""


def _sent(message: "EmailMessage") -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        sent = parsedate_to_datetime(_value(message, "Date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if sent.tzinfo is None:  # -0000: the zone is not known
        return sent.date().isoformat()
    return sent.isoformat(timespec="seconds")


def _text(message: "EmailMessage") -> tuple[str, list[str]]:
    """The text of the message, and the types of the parts that are not read."""
    plain: list[str] = []
    marked: list[str] = []
    others: list[str] = []
    for part in message.walk():
        kind = part.get_content_type()
        if part.is_multipart():
            continue
        if part.get_content_disposition() == "attachment" or kind not in (
            "text/plain",
            "text/html",
        ):
            others.append(kind)
            continue
        (plain if kind == "text/plain" else marked).append(_content(part))
    if plain:
        return "\n\n".join(plain), others
    return "\n\n".join(map(_unmarked, marked)), others


def _content(part: "EmailMessage") -> str:
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or "utf-8"
    try:
        text = raw.decode(charset, "replace")
    except (LookupError, ValueError):
        text = raw.decode("utf-8", "replace")
    return text.replace("\r\n", "\n")


def _unmarked(markup: str) -> str:
    """The story in HTML as plain text, a blank line between its blocks."""
    from newsexport.documents.html import parse_html
    from newsexport.readers._markup import read_story
    from newsexport.story import block_text

    story = read_story(parse_html(markup))
    texts = [story.headline or "", *map(block_text, story.blocks)]
    return "\n\n".join(text for text in texts if text)
