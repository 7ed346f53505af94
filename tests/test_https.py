"""What is fetched from an address, and what is refused."""

import io
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from newsexport.errors import SourceError
from newsexport.https import Answer, Open, fetch, is_address, open_https, without_query

HERE = "https://a.example/b.xsd"


class Stub:
    """Servers that say what is written down for each address; what was asked is remembered."""

    def __init__(self, **answers: Answer) -> None:
        self.answers = {f"https://a.example/{path}": answer for path, answer in answers.items()}
        self.asked: list[str] = []

    def __call__(self, address: str) -> AbstractContextManager[Answer]:
        self.asked.append(address)
        if address not in self.answers:
            raise OSError(111, "connection refused")
        return nullcontext(self.answers[address])


def file(content: bytes, length: str = "") -> Answer:
    return Answer(200, {"content-length": length} if length else {}, io.BytesIO(content))


def leads(location: str, status: int = 302) -> Answer:
    return Answer(status, {"location": location}, io.BytesIO())


def refusal(address: str, server: Open, max_size: int = 100) -> str:
    with pytest.raises(SourceError) as error:
        fetch(address, server, max_size=max_size)
    assert error.value.code == "schema-address"
    return str(error.value)


def test_a_file_is_fetched_whole() -> None:
    server = Stub(a=file(b"x" * 100, "100"), b=file(b"x" * 100))
    assert fetch("https://a.example/a", server, max_size=100) == b"x" * 100
    assert fetch("https://a.example/b", server, max_size=100) == b"x" * 100


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_up_to_five_redirects_are_followed(status: int) -> None:
    server = Stub(
        a=leads("b", status),
        b=leads("/c", status),
        c=leads("https://a.example/d", status),
        d=leads("//a.example/e", status),
        e=leads("f", status),
        f=file(b"found"),
    )
    assert fetch("https://a.example/a", server) == b"found"
    server.answers["https://a.example/f"] = leads("g", status)
    assert refusal("https://a.example/a", server).endswith("leads on more than 5 times")
    assert "https://a.example/g" not in server.asked
    loop = Stub(a=leads("a", status))
    assert refusal("https://a.example/a", loop).endswith("leads on more than 5 times")


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("http://a.example/b.xsd", "is no https address"),
        ("file:///etc/hostname", "is no https address"),
        ("ftp://a.example/b.xsd", "is no https address"),
        ("https:///b.xsd", "is no https address"),
        ("https://a.example/b c", "holds characters that stand in no address"),
        ("https://a.example/ü", "holds characters that stand in no address"),
        ("https://a.example/\r\nHost: b", "holds characters that stand in no address"),
        ("https://[a.example/", "no address"),
        ("https://a.example:port/", "no address"),
    ],
)
def test_what_is_no_https_address_is_never_asked(address: str, message: str) -> None:
    server = Stub()
    assert message in refusal(address, server)
    assert server.asked == []


@pytest.mark.parametrize(
    "other", ["http://b.example/b.xsd", "file:///etc/hostname", "http:", "//["]
)
def test_a_redirect_leads_to_https_only(other: str) -> None:
    server = Stub(**{"b.xsd": leads(other)})
    refusal(HERE, server)
    assert server.asked == [HERE]


def test_an_address_with_a_password_is_refused_and_not_shown() -> None:
    server = Stub(a=leads("https://user:secret@b.example/"))
    for address in ("https://user:secret@a.example/b", "http://secret@a.example/b?secret"):
        shown = refusal(address, server)
        assert shown.endswith("a.example/b: names a user")
        assert "secret" not in shown
    assert server.asked == []
    shown = refusal("https://a.example/a", server)
    assert shown == "https://a.example/a: names a user"


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (file(b"x" * 101), "is larger than 100 bytes"),
        (file(b"", "101"), "is larger than 100 bytes"),
        (file(b"x" * 5, "6"), "ended after 5 of 6 bytes"),
        (Answer(404, {}, io.BytesIO(b"no")), "the server answers 404"),
        (Answer(204, {}, io.BytesIO()), "the server answers 204"),
        (Answer(500, {}, io.BytesIO()), "the server answers 500"),
        (leads("http://[", 302), "cannot be fetched"),
    ],
)
def test_what_is_no_whole_file_of_a_bounded_size_is_refused(answer: Answer, message: str) -> None:
    assert message in refusal("https://a.example/b", Stub(b=answer))


def test_a_server_that_cannot_be_reached_is_told() -> None:
    assert refusal(HERE, Stub()) == f"{HERE}: cannot be fetched: connection refused"


def test_a_file_is_never_taken_for_an_address() -> None:
    assert not any(map(is_address, ("a.xsd", "-", "C:/a.xsd", "./https://a.xsd", "https:a", "")))
    assert without_query("https://a.example/b?c=1&d#e") == "https://a.example/b"


# A server of our own, with a certificate of our own


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/redirect":
            self.send_response(302)
            self.send_header("Location", "/schema.json")
            self.end_headers()
        elif self.path == "/cut":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write(b"5\r\nab")
        elif self.path == "/schema.json":
            content = f'{{"title": "{self.headers["User-Agent"]}"}}'.encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        elif self.path == "/slow":
            self.server.stopped.wait(10)  # type: ignore[attr-defined]
        elif self.path == "/nonsense":
            self.wfile.write(b"hello\r\n\r\n")
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    folder = tmp_path_factory.mktemp("certificate")
    path = folder / "both.pem"
    made = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost".split()
    made += ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(path)]
    subprocess.run([*made, "-out", str(folder / "one.pem")], check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + (folder / "one.pem").read_bytes())
    return path


@pytest.fixture(scope="module")
def server(certificate: Path) -> Iterator[str]:
    from threading import Event

    with ThreadingHTTPServer(("localhost", 0), Handler) as running:
        running.stopped = Event()  # type: ignore[attr-defined]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        running.socket = context.wrap_socket(running.socket, server_side=True)
        running.handle_error = lambda *_: None  # type: ignore[method-assign]
        thread = Thread(target=running.serve_forever)
        thread.start()
        yield f"https://localhost:{running.server_port}"
        running.stopped.set()  # type: ignore[attr-defined]
        running.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")


def test_a_real_server_is_asked_once_for_each_redirect(server: str, certificate: Path) -> None:
    trusting = open_https(ssl.create_default_context(cafile=certificate), "newsexport/1")
    assert fetch(f"{server}/redirect", trusting) == b'{"title": "newsexport/1"}'
    assert "the server answers 404" in refusal(f"{server}/none", trusting)
    assert "cannot be fetched" in refusal(f"{server}/cut", trusting)
    assert "cannot be fetched" in refusal(f"{server}/nonsense", trusting)


def test_a_certificate_that_is_not_trusted_is_refused(server: str) -> None:
    wary = open_https(ssl.create_default_context(), "newsexport/1")
    assert "CERTIFICATE_VERIFY_FAILED" in refusal(f"{server}/schema.json", wary)


def test_a_server_that_says_nothing_is_not_waited_for(server: str, certificate: Path) -> None:
    trusting = ssl.create_default_context(cafile=certificate)
    hasty = open_https(trusting, "newsexport/1", timeout=0.2)
    assert "timed out" in refusal(f"{server}/slow", hasty)
