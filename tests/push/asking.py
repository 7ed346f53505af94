"""A client whose clock stands still and which sleeps in no time."""

import ssl
from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest

from newsexport.errors import ReceiverError
from newsexport.push.address import site_of
from newsexport.push.http import HttpClient, Ways
from newsexport.push.patience import Patience
from newsexport.push.redact import redactor
from newsexport.receiver import Access, Secret

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
SECRET = "abcd EFGH 1234 ijkl"
BASIC = "Basic ZWRpdG9yOmFiY2QgRUZHSCAxMjM0IGlqa2w="  # editor:abcd EFGH 1234 ijkl


class Clock:
    """Stands still but for what is slept."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds

    def ways(self) -> Ways:
        return Ways(lambda: NOW, lambda: self.seconds, self.sleep, lambda: 0.5)


def client_of(
    address: str,
    clock: Clock | None = None,
    *,
    authorize: Mapping[str, str] | None = None,
    timeout: float = 5.0,
    patience: Patience | None = None,
    rate: float = 0.0,
    context: ssl.SSLContext | None = None,
) -> AbstractContextManager[HttpClient]:
    headers = {"Authorization": BASIC} if authorize is None else authorize
    return HttpClient(
        site_of(address),
        lambda now: headers,
        (clock or Clock()).ways(),
        redact=redactor(Access("editor", Secret(SECRET))),
        timeout=timeout,
        patience=patience or Patience(),
        rate=rate,
        context=context if address.startswith("https:") else _unused(),
    )


@cache
def _unused() -> ssl.SSLContext:
    """What a client of http has no use for; to make one takes longer than to ask."""
    return ssl.create_default_context()


def refusal(client: HttpClient, method: Any = "GET", path: str = "a", **sent: Any) -> ReceiverError:
    """The error that a request ends in."""
    with pytest.raises(ReceiverError) as raised:
        client.request(method, path, **sent)
    return raised.value
