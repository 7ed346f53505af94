"""A server that says what is written down for it, be it HTTP or not, and remembers what it heard.

    with serving(plain("{}"), silent) as server:

answers the first request with an empty object and every later one not at all.
"""

import socket
import ssl
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import NamedTuple

_PATIENCE = 10.0  # seconds after which a test that hangs fails instead

# Says something on a connection; the event is set when the server is to end. Whether another
# request may follow on this connection.
Act = Callable[[socket.socket, Event], bool]


class Asked(NamedTuple):
    """A request as it was heard."""

    method: str
    target: str
    headers: dict[str, str]  # names in small letters
    body: bytes


def plain(body: str | bytes, status: str = "200 OK", *lines: str) -> Act:
    """An answer as it should be, with further header `lines`."""
    content = body.encode() if isinstance(body, str) else body
    return raw(head(status, f"Content-Length: {len(content)}", *lines) + content, ends=False)


def head(status: str = "200 OK", *lines: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode("latin-1")


def raw(data: bytes, *, ends: bool = True) -> Act:
    """These bytes, and the end of the connection unless it is to be held."""

    def act(connection: socket.socket, _: Event) -> bool:
        connection.sendall(data)
        return not ends

    return act


def silent(_: socket.socket, ended: Event) -> bool:
    """Says nothing, and holds the connection."""
    ended.wait(_PATIENCE)
    return False


def reset(connection: socket.socket, _: Event) -> bool:
    """Breaks the connection off."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def dripping(begin: bytes, drop: bytes, every: float = 0.02) -> Act:
    """`begin`, and then `drop` again and again with time between."""

    def act(connection: socket.socket, ended: Event) -> bool:
        connection.sendall(begin)
        while not ended.wait(every):
            connection.sendall(drop)
        return False

    return act


def endless(begin: bytes, piece: bytes) -> Act:
    """`begin`, and then `piece` as fast as it is taken."""

    def act(connection: socket.socket, ended: Event) -> bool:
        connection.sendall(begin)
        while not ended.is_set():
            connection.sendall(piece)
        return False

    return act


class Server:
    """Use `serving`."""

    def __init__(
        self, acts: tuple[Act, ...], context: ssl.SSLContext | None, is_deaf: bool
    ) -> None:
        self.asked: list[Asked] = []
        self.connections = 0
        self._acts = acts
        self._context = context
        self._is_deaf = is_deaf
        self._ended = Event()
        self._threads: list[Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.05)
        self.port: int = self._listener.getsockname()[1]
        self.address = f"{'https' if context else 'http'}://127.0.0.1:{self.port}/"
        self._start(self._accept)

    def end(self) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join(_PATIENCE)
        self._listener.close()

    def _start(self, work: Callable[[], None]) -> None:
        thread = Thread(target=work)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._ended.is_set():
            with suppress(TimeoutError):
                connection, _ = self._listener.accept()
                self.connections += 1
                self._start(lambda connection=connection: self._talk(connection))  # type: ignore[misc]

    def _talk(self, connection: socket.socket) -> None:
        connection.settimeout(0.5)
        with connection, suppress(OSError):
            if self._context:
                connection = self._context.wrap_socket(connection, server_side=True)
            with connection:
                while (asked := self._hear(connection)) and not self._ended.is_set():
                    act = self._acts[min(len(self.asked), len(self._acts) - 1)]
                    self.asked.append(asked)
                    if not act(connection, self._ended):
                        return

    def _hear(self, connection: socket.socket) -> Asked | None:
        """The next request; None where the connection ends, or what comes is none."""
        heard = b""
        if self._is_deaf and (heard := self._receive(connection)):
            return Asked("", "", {}, heard)
        while b"\r\n\r\n" not in heard:
            piece = self._receive(connection)
            if not piece:
                return None
            heard += piece
        begin, _, body = heard.partition(b"\r\n\r\n")
        first, *lines = begin.decode("latin-1").split("\r\n")
        parts = [line.partition(":") for line in lines]
        headers = {name.lower(): value.strip() for name, _, value in parts}
        while len(body) < int(headers.get("content-length", "0")):
            piece = self._receive(connection)
            if not piece:
                return None
            body += piece
        method, target, _ = first.split(" ")
        return Asked(method, target, headers, body)

    def _receive(self, connection: socket.socket) -> bytes:
        while not self._ended.is_set():
            with suppress(TimeoutError):
                return connection.recv(1 << 16)
        return b""


@contextmanager
def serving(
    *acts: Act, context: ssl.SSLContext | None = None, is_deaf: bool = False
) -> Iterator[Server]:
    """A server that meets each request with the next of `acts`, and with the last ever after; a
    deaf one takes whatever comes for a request."""
    server = Server(acts, context, is_deaf)
    try:
        yield server
    finally:
        server.end()
