"""HTTP with one receiver.

aiohttp does it, since it alone bounds a whole exchange in time: a byte a second, or a header
without end, is no reason to wait. One request is made at a time, and the loop stays in here.

Nothing of the environment is believed: no proxy, no cookie, no password from a netrc. Nothing is
sent compressed or read so. No redirect is followed.
"""

import asyncio
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal, NamedTuple, Self

from newsexport._version import __version__
from newsexport.errors import ReceiverError
from newsexport.push.address import Site, below
from newsexport.push.answers import Raw, answer
from newsexport.push.patience import Patience, wait
from newsexport.push.redact import Redact, hiding
from newsexport.receiver import Answer

TIMEOUT = 30.0  # seconds for an exchange, from the first byte sent to the last one read
LARGEST = 1 << 20  # bytes of an answer
_CONNECT = 10.0  # seconds until a connection stands, TLS with it
_PIECE = 1 << 16

Authorize = Callable[[datetime], Mapping[str, str]]


class Ways(NamedTuple):
    """What a client takes from outside."""

    now: Callable[[], datetime]  # in UTC
    monotonic: Callable[[], float]
    sleep: Callable[[float], None]
    random: Callable[[], float]  # at least 0, below 1


class HttpClient:
    """A `receiver.Client`, to be used in a `with`."""

    def __init__(
        self,
        site: Site,
        authorize: Authorize,
        ways: Ways,
        *,
        redact: Redact,
        timeout: float = TIMEOUT,
        patience: Patience = Patience(),  # noqa: B008
        rate: float = 0.0,  # requests a second; 0 is as many as it takes
        context: Any = None,  # an ssl.SSLContext; None is the system's own
    ) -> None:
        self._site = site
        self._authorize = authorize
        self._ways = ways
        self._redact = redact
        self._timeout = timeout
        self._patience = patience
        self._between = 1 / rate if rate else 0.0
        self._earliest = 0.0  # when the next request may be made
        self._context = context
        self._aiohttp = _aiohttp(site)
        self._runner = asyncio.Runner()
        self._session: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            if self._session is not None:
                self._runner.run(self._close())
        finally:
            self._runner.close()

    def request(
        self,
        method: Literal["GET", "POST", "PUT", "DELETE"],
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """See `receiver.Client.request`."""
        address = below(self._site, path, query)
        sent = dict(headers or {})
        if json is not None:
            body = _json_bytes(json)
            sent["Content-Type"] = "application/json"
        attempt = 1
        while True:
            try:
                return self._once(method, address, body, sent)
            except ReceiverError as error:
                if method != "GET":
                    raise
                seconds = wait(self._patience, attempt, error, self._ways.random())
                if seconds is None:
                    raise
            self._ways.sleep(seconds)
            attempt += 1

    def _once(
        self, method: str, address: str, body: bytes | None, headers: Mapping[str, str]
    ) -> Answer:
        self._keep_the_rate()
        now = self._ways.now()
        own = {
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "User-Agent": f"newsexport/{__version__}",
        }
        who = self._authorize(now)
        raw = self._runner.run(self._exchange(method, address, body, {**own, **headers, **who}))
        redact = hiding(self._redact, who.values())
        shown = address.partition("?")[0]
        return answer(raw, self._site, shown, now, self._patience.max_wait, redact)

    def _keep_the_rate(self) -> None:
        now = self._ways.monotonic()
        if now < self._earliest:
            self._ways.sleep(self._earliest - now)
        self._earliest = max(now, self._earliest) + self._between

    async def _exchange(
        self, method: str, address: str, body: bytes | None, headers: Mapping[str, str]
    ) -> Raw:
        shown = address.partition("?")[0]
        try:
            async with asyncio.timeout(self._timeout):
                return await self._talk(method, address, body, headers)
        except TimeoutError:
            message = f"gave no whole answer within {self._timeout:g} s, or no connection"
            raise ReceiverError(
                "cms-timeout", shown, message, "see --timeout", again=True
            ) from None
        except (self._aiohttp.ClientError, OSError, ValueError) as error:
            raise self._failure(error, shown) from None

    async def _talk(
        self, method: str, address: str, body: bytes | None, headers: Mapping[str, str]
    ) -> Raw:
        from yarl import URL

        if self._session is None:
            self._session = self._open()
        async with self._session.request(
            method,
            URL(address, encoded=True),
            data=body,
            headers=headers,
            allow_redirects=False,
        ) as response:
            shown = address.partition("?")[0]
            found = {name.lower(): value for name, value in response.headers.items()}
            if found.get("content-encoding", "identity").lower() != "identity":
                raise ReceiverError("cms-answer", shown, "answers compressed, unasked")
            pieces: list[bytes] = []
            size = 0
            async for piece in response.content.iter_chunked(_PIECE):
                size += len(piece)
                if size > LARGEST:
                    message = f"answers with more than {LARGEST >> 20} MiB"
                    raise ReceiverError("cms-answer", shown, message)
                pieces.append(piece)
            return Raw(response.status, found, b"".join(pieces))

    def _open(self) -> Any:
        import ssl

        aiohttp = self._aiohttp
        context = self._context or ssl.create_default_context()
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=context, limit=1),
            cookie_jar=aiohttp.DummyCookieJar(),
            # the whole exchange is bounded above
            timeout=aiohttp.ClientTimeout(total=None, connect=min(self._timeout, _CONNECT)),
            auto_decompress=False,
            trust_env=False,
            middlewares=(self._sent_once,),
            read_bufsize=_PIECE,
        )

    async def _sent_once(self, request: Any, send: Any) -> Any:
        # where a connection ends aiohttp sends GET and PUT again by itself: not at errors of ours
        try:
            return await send(request)
        except (self._aiohttp.ClientOSError, self._aiohttp.ServerDisconnectedError) as error:
            raise self._failure(error, str(request.url).partition("?")[0]) from None

    async def _close(self) -> None:
        await self._session.close()

    def _failure(self, error: Exception, address: str) -> ReceiverError:
        """What went wrong below HTTP, or was no HTTP."""
        aiohttp = self._aiohttp
        if isinstance(error, aiohttp.ClientSSLError):
            return _tls(error, address)
        if isinstance(error, aiohttp.ClientConnectorError):
            message = f"cannot be reached: {_reason(error.os_error)}"
            hint = "check --url, and whether the site is up"
            return ReceiverError("cms-unreachable", address, message, hint, again=True)
        if isinstance(error, aiohttp.ClientResponseError | ValueError):
            return ReceiverError("cms-answer", address, "answers what is not HTTP")
        message = "closed the connection before its answer was whole"
        return ReceiverError("cms-dropped", address, message, "try again later", again=True)


def _reason(error: OSError) -> str:
    # asyncio writes the call and its arguments where the system's words would stand
    number = error.errno or 0
    words = os.strerror(number) if number > 0 else error.strerror or str(error)
    return words[:200].lower()


def _tls(error: Any, address: str) -> ReceiverError:
    certificate = getattr(error, "certificate_error", None)
    reason = certificate or getattr(error, "os_error", error)
    words = getattr(reason, "verify_message", "") or getattr(reason, "reason", "") or str(reason)
    told = str(words)[:200].lower().replace("_", " ")
    if certificate is None:
        hint = "does the site speak https at this port?"
        return ReceiverError("cms-tls", address, f"speaks no TLS that can be used: {told}", hint)
    hint = "the certificate must be one that this system trusts, and for this name"
    return ReceiverError("cms-tls", address, f"cannot be trusted: {told}", hint)


def _json_bytes(value: Any) -> bytes:
    import json

    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def _aiohttp(site: Site) -> Any:
    try:
        import aiohttp
    except ImportError:
        hint = "pip install 'newsexport[push]'"
        message = "the package aiohttp is not installed"
        raise ReceiverError("push-missing", site.address, message, hint) from None
    return aiohttp
