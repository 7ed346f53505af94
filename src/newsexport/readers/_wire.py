"""Wire transmissions: messages between control characters, many to a file.

    SOH header STX text ETX trailer EOT          IPTC 7901 and ANPA 1312 alike

What stands between two messages (SYN, filling, line noise) belongs to none.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import NamedTuple

from newsexport.data import Data
from newsexport.encoding import CONTROL_CHARACTERS, decode
from newsexport.errors import SourceError
from newsexport.source import Source, Span

SOH, STX, ETX, EOT = "\x01", "\x02", "\x03", "\x04"


class Message(NamedTuple):
    """One transmission as text: control characters are spaces, a blank line between the parts."""

    source: Source
    header: Span
    text: Span
    trailer: Span

    def part(self, span: Span) -> str:
        return self.source.text[span.start : span.end]


def messages(data: Data) -> Iterator[Message | SourceError]:
    """The messages in `data`, in order. One that is broken comes as its SourceError."""
    parts = data.split(b"\x01")
    line = 1 + next(parts, b"").count(b"\n")  # what stands before the first is no message
    for raw in parts:
        try:
            yield _message(raw, data, line)
        except SourceError as error:
            yield error
        line += raw.count(b"\n")


@cache
def _controls() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def _message(raw: bytes, data: Data, line: int) -> Message:
    for mark, name in ((b"\x02", "STX, where the text begins"), (b"\x03", "ETX, where it ends")):
        if mark not in raw:
            raise SourceError(
                "wire-frame", data.name, f"the message has no {name}", line, 1,
                hint="the file may be cut off; --from text reads what is there",
            )  # fmt: skip
    # the frame's characters are no text, and would count as damage
    marks = raw.translate(None, b"\x00\x16\x7f")
    whole = decode(marks.replace(b"\x04", b"\n"), data.name, data.encoding)
    header, _, rest = whole.text.partition(STX)
    text, _, trailer = rest.partition(ETX)
    parts: list[str] = []
    spans: list[Span] = []
    at = 0
    for part in (header, text, trailer):
        clean = _controls().sub(" ", part).strip("\r\n ")
        spans.append(Span(at, at + len(clean)))
        parts.append(clean)
        at += len(clean) + 2
    told = tuple(f for f in whole.findings if f.rule != CONTROL_CHARACTERS)
    source = Source(data.name, "\n\n".join(parts), whole.encoding, whole.sha256, told)
    return Message(source, *spans)


def written(sent: datetime, *, day_only: bool) -> str:
    """A moment in UTC as the model holds it.

    >>> from datetime import UTC
    >>> written(datetime(2018, 11, 21, 21, 1, tzinfo=UTC), day_only=False)
    '2018-11-21T21:01:00Z'
    """
    # not strftime, which writes the year 123 in three digits
    return sent.date().isoformat() if day_only else f"{sent.replace(tzinfo=None).isoformat()}Z"
