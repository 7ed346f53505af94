"""Whom a client trusts."""

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

from push.asking import client_of, refusal
from push.servers import head, plain, raw, serving, silent


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key, and a certificate for 127.0.0.1 that nobody vouches for."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    folder = tmp_path_factory.mktemp("certificate")
    key, one = folder / "key.pem", folder / "one.pem"
    made = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1".split()
    made += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(one)]
    subprocess.run(made, check=True, capture_output=True)
    one.write_bytes(one.read_bytes() + key.read_bytes())
    return one


def context_of(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_a_certificate_that_is_trusted_is_talked_to(certificate: Path) -> None:
    trusting = ssl.create_default_context(cafile=str(certificate))
    with (
        serving(plain("{}"), context=context_of(certificate)) as server,
        client_of(server.address, context=trusting) as client,
    ):
        assert client.request("GET", "a").value == {}
        assert client.request("POST", "a", json={}).value == {}
    assert (len(server.asked), server.connections) == (2, 1)


def test_a_certificate_that_nobody_vouches_for_is_refused(certificate: Path) -> None:
    with (
        serving(plain("{}"), context=context_of(certificate)) as server,
        client_of(server.address) as client,
    ):
        error = refusal(client)
    assert (error.code, error.again) == ("cms-tls", False)
    assert error.message == "cannot be trusted: self-signed certificate"
    assert server.asked == []


def test_a_certificate_for_another_name_is_refused(certificate: Path) -> None:
    trusting = ssl.create_default_context(cafile=str(certificate))
    with (
        serving(plain("{}"), context=context_of(certificate)) as server,
        client_of(f"https://localhost:{server.port}/", context=trusting) as client,
    ):
        error = refusal(client)
    assert error.code == "cms-tls"
    assert "mismatch" in error.message
    assert server.asked == []


def test_what_speaks_no_tls_gets_no_secret() -> None:
    with (
        serving(raw(head("400 Bad Request")), is_deaf=True) as server,
        client_of(f"https://127.0.0.1:{server.port}/") as client,
    ):
        error = refusal(client, "POST")
    assert (error.code, error.again) == ("cms-tls", False)
    assert error.message.startswith("speaks no TLS that can be used: ")
    assert server.asked[0].body.startswith(b"\x16\x03")  # a handshake, RFC 8446 section 5.1
    assert not any(b"HTTP" in asked.body for asked in server.asked)


def test_what_answers_no_handshake_is_not_waited_for() -> None:
    with (
        serving(silent, is_deaf=True) as server,
        client_of(f"https://127.0.0.1:{server.port}/", timeout=0.3) as client,
    ):
        assert refusal(client, "POST").code == "cms-timeout"
