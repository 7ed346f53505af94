"""What is wrong, or worth knowing, in a source: data with a place, never an exception."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]


class Finding(NamedTuple):
    """One thing found. Lines and columns count from 1; the end is exclusive."""

    rule: str  # "NX001": stable, never reused
    severity: Severity
    message: str  # one sentence, lower case, without a full stop
    line: int = 1
    column: int = 1
    end_line: int | None = None
    end_column: int | None = None
    pointer: str = ""  # RFC 6901, into the document; "" is the whole of it
