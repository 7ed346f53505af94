"""Secrets out of texts: a receiver may send back what it was sent."""

import base64
import json
from collections.abc import Callable, Iterable, Iterator
from html import escape
from urllib.parse import quote, quote_plus

from newsexport.receiver import Access

_SHORTEST = 8  # characters of a part that is looked for alone: shorter ones stand in any text
SHOWN = "***"

Redact = Callable[[str], str]


def redactor(access: Access | None) -> Redact:
    """What puts *** for the secret of `access`, in the forms in which it may come back: as it is,
    in base64 alone and with the user, percent-encoded, in JSON (PHP's too), in HTML; of a key in
    two parts each."""
    forms = sorted({*_forms(access)}, key=len, reverse=True) if access else []

    def redact(text: str) -> str:
        for form in forms:
            text = text.replace(form, SHOWN)
        return text

    return redact


def hiding(redact: Redact, headers: Iterable[str]) -> Redact:
    """`redact`, and *** for what the values of these headers say last: tokens made for a request
    are as good as the secret while they last.

    >>> hiding(str, ["Ghost eyJhbGci.eyJpYXQi.c2ln"])("Invalid token: eyJhbGci.eyJpYXQi.c2ln")
    'Invalid token: ***'
    """
    tokens = [word for value in headers for word in value.split()[-1:] if len(word) >= _SHORTEST]

    def hide(text: str) -> str:
        for token in tokens:
            text = text.replace(token, SHOWN)
        return redact(text)

    return hide


def _forms(access: Access) -> Iterator[str]:
    secret = access.secret.reveal()
    parts = [part for part in secret.split(":") if len(part) >= _SHORTEST]
    for value in {secret, secret.replace(" ", ""), *parts} - {""}:
        yield value
        yield quote(value, safe="")
        yield quote_plus(value)
        yield json.dumps(value)[1:-1]
        yield json.dumps(value)[1:-1].replace("/", r"\/")
        yield escape(value)
        for told in (value, f"{access.user}:{value}"):
            for encode in (base64.b64encode, base64.urlsafe_b64encode):
                encoded = encode(told.encode("utf-8", "surrogatepass")).decode("ascii")
                yield encoded
                yield encoded.rstrip("=")
