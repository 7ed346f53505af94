"""One file from an https address, for commands that are told to fetch it. Beside this, only
`push` asks the network (newsexport.push.http).

`fetch` decides, `open_https` asks: so that what is refused can be tested without a network.
"""

import re
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any, BinaryIO, NamedTuple
from urllib.parse import urljoin, urlsplit, urlunsplit

from newsexport.data import MAX_INPUT
from newsexport.errors import SourceError

MAX_REDIRECTS = 5
TIMEOUT = 30.0  # seconds that nothing may come for
_PIECE = 1 << 16


class Answer(NamedTuple):
    """What a server says to one request."""

    status: int
    headers: Mapping[str, str]  # names in small letters
    body: BinaryIO


Open = Callable[[str], AbstractContextManager[Answer]]  # redirects are not followed


def is_address(text: str) -> bool:
    """Whether `text` is meant as an address, not as the name of a file.

    >>> [is_address(text) for text in ("http://a.example/b.xsd", "b.xsd", "C:\\\\b.xsd")]
    [True, False, False]
    """
    return re.match("[A-Za-z][A-Za-z0-9+.-]*://", text) is not None


def without_query(address: str) -> str:
    """`address` without query and fragment, which may hold what is nobody's business.

    >>> without_query("https://a.example/b.xsd?token=1#c")
    'https://a.example/b.xsd'
    """
    return urlunsplit((*urlsplit(address)[:3], "", ""))


def fetch(address: str, open_https: Open, *, max_size: int = MAX_INPUT) -> bytes:
    """The file at `address`. SourceError where it, or an address it leads to, is not https, names
    a user, or leads on more than MAX_REDIRECTS times; and where there is no such file, more than
    `max_size` bytes of it, or fewer than the server said."""
    at = address
    for _ in range(MAX_REDIRECTS + 1):
        _check(at, address)
        try:
            with open_https(at) as answer:
                if answer.status not in (301, 302, 303, 307, 308):
                    return _body(answer, address, max_size)
                at = urljoin(at, answer.headers.get("location", ""))
        except (OSError, ValueError) as error:
            reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
            raise _refusal(address, f"cannot be fetched: {reason}") from None
    raise _refusal(address, f"leads on more than {MAX_REDIRECTS} times")


def open_https(context: Any, user_agent: str, *, timeout: float = TIMEOUT) -> Open:
    """What asks servers, by way of the proxy that the environment names; certificates are checked
    as `context`, an ssl.SSLContext, has it."""
    import http.client
    from contextlib import contextmanager
    from urllib import request

    director = request.OpenerDirector()
    director.add_handler(request.ProxyHandler())
    # without HTTPErrorProcessor every answer comes back as it is, redirects and errors too
    director.add_handler(request.HTTPSHandler(context=context))

    @contextmanager
    def open_one(address: str) -> Any:
        asked = request.Request(address, headers={"User-Agent": user_agent})
        try:
            with director.open(asked, timeout=timeout) as found:
                headers = {name.lower(): value for name, value in found.headers.items()}
                yield Answer(found.status, headers, found)
        except http.client.HTTPException as error:
            raise OSError(f"no answer of HTTP: {error!r}") from None

    return open_one


def _check(address: str, given: str) -> None:
    try:
        parts = urlsplit(address)
        named = parts.username is not None or parts.password is not None
        host, _ = parts.hostname, parts.port  # the port may be none
    except ValueError as error:
        raise _refusal(given, f"no address: {error}") from None
    led = "" if address == given else f" (it leads to {parts.scheme}://{host})"
    if named:
        # the address holds a password: it is not shown
        shown = urlunsplit((parts.scheme, host or "", parts.path, "", ""))
        raise _refusal(shown if address == given else without_query(given), "names a user")
    if parts.scheme != "https" or not host:
        raise _refusal(given, f"is no https address{led}", "download it, and add the file")
    if re.fullmatch("[!-~]+", address) is None:
        raise _refusal(given, f"holds characters that stand in no address{led}")


def _body(answer: Answer, address: str, max_size: int) -> bytes:
    if answer.status != 200:
        raise _refusal(address, f"the server answers {answer.status}")
    said = answer.headers.get("content-length", "")
    expected = int(said) if re.fullmatch("[0-9]{1,15}", said) else None
    too_large = f"is larger than {max_size} bytes"
    if expected is not None and expected > max_size:
        raise _refusal(address, too_large)
    held: list[bytes] = []
    size = 0
    while size <= max_size and (piece := answer.body.read(_PIECE)):
        held.append(piece)
        size += len(piece)
    if size > max_size:
        raise _refusal(address, too_large)
    if expected is not None and size != expected:
        raise _refusal(address, f"ended after {size} of {expected} bytes")
    return b"".join(held)


def _refusal(address: str, message: str, hint: str = "") -> SourceError:
    return SourceError("schema-address", address, message, hint=hint)
