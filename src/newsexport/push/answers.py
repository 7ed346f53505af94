"""What a receiver's answer means: its JSON, or the error that it tells.

WordPress says why in `{"code", "message", "data"}`, Ghost in `{"errors": [{"type", "message",
"context"}]}`. Nothing that it says goes into an error but on one line, cut, and without secrets.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from newsexport.documents.json_text import load
from newsexport.errors import ReceiverError, SourceError
from newsexport.push.address import Site
from newsexport.push.redact import Redact
from newsexport.receiver import Answer
from newsexport.source import Source

_LONGEST = 300  # characters of what a receiver says
_SKEW = 60.0  # seconds by which clocks may differ
_TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
_CODES = {
    401: ("cms-login", "the user or the secret is wrong"),
    403: ("cms-permission", "the user may not do this there"),
    404: ("cms-missing", ""),
    410: ("cms-missing", ""),
}


class Raw(NamedTuple):
    """An answer as it came, whole."""

    status: int
    headers: Mapping[str, str]  # names in small letters
    body: bytes


def answer(
    raw: Raw, site: Site, address: str, now: datetime, max_wait: float, redact: Redact
) -> Answer:
    """The JSON of an answer that says done; ReceiverError for any other. `address` is what was
    asked of the site, without its query; `now` tells whether the clocks agree."""
    if 300 <= raw.status < 400 and "location" in raw.headers:
        raise _redirect(raw, site, address, redact)
    value, words = _value(raw, redact)
    if 200 <= raw.status < 300:
        if words is None:
            return Answer(raw.status, raw.headers, value)
        message = f"answers {raw.status} with what is no JSON{words}"
        hint = "is this the address of the site? a log-in page or a cache may stand before it"
        raise ReceiverError("cms-answer", address, message, hint, raw.status)
    refusal, said, data = said_by(value)
    told = _line(f": {said}" if said else words or "", redact)
    refusal = _line(refusal, redact)
    named = f" ({refusal})" if refusal else ""
    message = f"answers {raw.status}{named}{told}"
    if raw.status in _TRANSIENT:
        after = retry_after(raw.headers.get("retry-after", ""), now)
        if after is not None and after > max_wait:
            hint = f"it asks to come back after {_span(after)}; --max-wait is {max_wait:g} s"
            raise ReceiverError("cms-retry-later", address, message, hint, raw.status, refusal)
        code = "cms-retry-later" if raw.status == 429 else "cms-failed"
        hint = "try again later"
        raise ReceiverError(
            code, address, message, hint, raw.status, refusal, data, again=True, after=after
        )
    if raw.status >= 500:
        raise ReceiverError("cms-failed", address, message, "", raw.status, refusal, data)
    code, hint = _CODES.get(raw.status, ("cms-refused", ""))
    if raw.status in (401, 403):
        hint = _clock(raw.headers.get("date", ""), now) or hint
    raise ReceiverError(code, address, message, hint, raw.status, refusal, data)


def said_by(value: Any) -> tuple[str, str, Any]:
    """Code, words and data of a receiver that says why it refuses; "" where it does not.

    >>> said_by({"code": "term_exists", "message": "Is there.", "data": {"term_id": 3}})
    ('term_exists', 'Is there.', {'term_id': 3})
    >>> said_by({"errors": [{"type": "NotFoundError", "message": "No.", "context": "Gone."}]})[:2]
    ('NotFoundError', 'No. Gone.')
    """
    if not isinstance(value, dict):
        return "", "", None
    errors = value.get("errors")
    if isinstance(errors, list) and errors and isinstance(errors[0], dict):
        first = errors[0]
        words = " ".join(_text(first.get(key)) for key in ("message", "context")).strip()
        return _text(first.get("type")), words, value
    return _text(value.get("code")), _text(value.get("message")), value.get("data")


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds that Retry-After asks for, in either of its forms; None where it has neither.

    >>> now = datetime(2026, 1, 15, 9, tzinfo=UTC)
    >>> retry_after("120", now), retry_after("Thu, 15 Jan 2026 09:00:30 GMT", now)
    (120.0, 30.0)
    >>> retry_after("-1e999", now), retry_after("soon", now)
    (None, None)
    """
    value = value.strip()
    if re.fullmatch("[0-9]{1,18}", value):
        return float(value)
    moment = _http_date(value)
    return max(0.0, (moment - now).total_seconds()) if moment else None


def _http_date(value: str) -> datetime | None:
    if len(value) > 40:
        return None
    try:
        found = parsedate_to_datetime(value)
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _clock(value: str, now: datetime) -> str:
    """A hint where the receiver's clock is another than ours."""
    theirs = _http_date(value)
    if theirs is None or abs((theirs - now).total_seconds()) <= _SKEW:
        return ""
    apart = _span(abs((theirs - now).total_seconds()))
    said = theirs.isoformat(" ", "seconds")
    return f"the clocks differ by {apart}: it says {said}; set this machine's clock"


def _value(raw: Raw, redact: Redact) -> tuple[Any, str | None]:
    """The JSON in a body, None for an empty one; else how what is no JSON begins."""
    if not raw.body.strip():
        return None, None
    try:
        text = raw.body.decode("utf-8-sig")
        return load(Source("answer", text)), None
    except (UnicodeDecodeError, SourceError):
        begin = _line(raw.body.decode("utf-8", "replace"), redact)[:80]
        return None, f": {begin!r}"


def _redirect(raw: Raw, site: Site, address: str, redact: Redact) -> ReceiverError:
    """Redirects are not followed: a secret would go along."""
    hint = "if that is the site, give its address with --url"
    try:
        target = urlsplit(urljoin(address, raw.headers["location"]))
    except ValueError:
        other = "nowhere"
    else:
        # no user, no query: they may hold what is nobody's business
        origin = f"{target.scheme}://{target.netloc.rpartition('@')[2]}"
        page = origin + target.path
        other = page + ("#" if target.fragment else "")
        below = address.removeprefix(site.address)
        moved = page.removesuffix(below)
        if target.path.endswith("/" + below) and moved != site.address and len(moved) < 100:
            hint = f"if that is the site, give --url {_line(moved, redact)}"
    message = f"leads on to {_line(other, redact)[:100]}, which is not followed"
    return ReceiverError("cms-redirect", address, message, hint, raw.status)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _line(text: str, redact: Redact) -> str:
    """`text` on one line without secrets and controls, cut where it is long."""
    # as it came, since a secret may hold what is squeezed here; and as it will be shown, since it
    # may have come broken over lines
    letters = (letter if letter.isprintable() else " " for letter in redact(text))
    squeezed = redact(" ".join("".join(letters).split()))
    return squeezed[:_LONGEST] + ("…" if len(squeezed) > _LONGEST else "")


def _span(seconds: float) -> str:
    """
    >>> _span(59), _span(7200), _span(1e9)
    ('59 seconds', '120 minutes', '11574 days')
    """
    for size, name in ((86_400, "days"), (60, "minutes")):
        if seconds >= 2 * size and (name != "days" or seconds >= 2 * 86_400):
            return f"{seconds / size:.0f} {name}"
    return f"{seconds:.0f} seconds"
