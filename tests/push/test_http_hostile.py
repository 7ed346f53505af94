"""What no receiver should say: each ends in one error, in bounded time and memory."""

from typing import Any

import pytest

from push.asking import client_of, refusal
from push.servers import dripping, endless, head, plain, raw, serving, silent

CHUNKED = head("200 OK", "Transfer-Encoding: chunked")
MANY = b"X-Filler: filler\r\n" * 1000


@pytest.mark.parametrize(
    "act",
    [
        silent,
        dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
        dripping(b"HTTP/1.1 200 OK\r\nX: ", b"y"),
        dripping(b"", b"H"),
        dripping(head("200 OK", "Content-Length: 100000"), b" "),
        dripping(CHUNKED, b"1\r\n \r\n"),
        dripping(b"", head("100 Continue")),
        dripping(b"", head("102 Processing")),
        raw(head("200 OK", "Content-Length: 3") + b"{}", ends=False),
        raw(CHUNKED + b"2\r\n{}\r\n", ends=False),
        endless(CHUNKED + b"1;", b"a" * 4096),
    ],
    ids="silence head field no-http body chunk 100 102 short-body no-last-chunk extension".split(),
)
def test_no_answer_is_waited_for_longer_than_the_timeout(act: Any) -> None:
    with serving(act) as server, client_of(server.address, timeout=0.3) as client:
        error = refusal(client, "POST", json={})
    assert error.code in ("cms-timeout", "cms-answer")  # what is seen to be no HTTP needs no wait
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (endless(head(), b" " * 65536), "more than 1 MiB"),
        (endless(head("200 OK", "Content-Length: 99999999999"), b" " * 65536), "more than 1 MiB"),
        (endless(CHUNKED, b"1000\r\n" + b" " * 4096 + b"\r\n"), "more than 1 MiB"),
        (plain("[" + " " * (1 << 20) + "]"), "more than 1 MiB"),
        (endless(head("500 Error"), b" " * 65536), "more than 1 MiB"),
        (endless(b"HTTP/1.1 200 OK\r\n", MANY), "not HTTP"),
        (raw(b"HTTP/1.1 200 OK\r\n" + MANY + b"Content-Length: 2\r\n\r\n{}"), "not HTTP"),
        (endless(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 4096), "not HTTP"),
        (endless(b"HTTP/1.1 200 ", b"y" * 4096), "not HTTP"),
        (plain("{}", "200 OK", "X: " + "y" * 20_000), "not HTTP"),
    ],
)
def test_an_answer_has_a_bounded_size(act: Any, words: str) -> None:
    with serving(act) as server, client_of(server.address) as client:
        error = refusal(client)
    assert (error.code, error.again) == ("cms-answer", False)
    assert words in error.message
    assert len(server.asked) == 1


def test_an_answer_of_the_largest_size_is_read() -> None:
    with (
        serving(plain("[" + " " * ((1 << 20) - 2) + "]")) as server,
        client_of(server.address) as client,
    ):
        assert client.request("GET", "a").value == []


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "zstd", "gzip, identity", "x"])
def test_a_compressed_answer_is_refused(encoding: str) -> None:
    # ten bytes may stand for a gigabyte
    with (
        serving(plain("{}", "200 OK", f"Content-Encoding: {encoding}")) as server,
        client_of(server.address) as client,
    ):
        error = refusal(client)
    assert (error.code, error.message) == ("cms-answer", "answers compressed, unasked")


@pytest.mark.parametrize(
    "data",
    [
        b"\0\xff" * 100,
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"220 mail.example.org ESMTP\r\n",
        b"<html>no head</html>",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99 Low\r\n\r\n",
        b"HTTP/1.1 1234 High\r\n\r\n",
        b"HTTP/9.9 \r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n",
        head("200 OK", "Content-Length: -2") + b"{}",
        head("200 OK", "Content-Length: two") + b"{}",
        head("200 OK", "Content-Length: 2", "Content-Length: 3") + b"{} ",
        head("200 OK", "Content-Length: 2", "Transfer-Encoding: chunked") + b"2\r\n{}\r\n0\r\n\r\n",
        CHUNKED + b"zz\r\n{}\r\n",
        CHUNKED + b"-2\r\n{}\r\n",
        CHUNKED + b"2\r\n{}too much\r\n0\r\n\r\n",
    ],
)
def test_what_is_no_http_is_no_answer(data: bytes) -> None:
    with serving(raw(data)) as server, client_of(server.address) as client:
        error = refusal(client)
    assert (error.code, error.message, error.again) == (
        "cms-answer",
        "answers what is not HTTP",
        False,
    )
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("body", "begins"),
    [
        ("<!DOCTYPE html>\n<title>Log in</title>", "'<!DOCTYPE html> <title>Log in</title>'"),
        ('{"id": 7, "li', '\'{"id": 7, "li\''),
        ("Briefly unavailable.\x1b[2J\x07", "'Briefly unavailable. [2J'"),
        ("{}{}", "'{}{}'"),
        ('{"a": 1, "a": 2}', '\'{"a": 1, "a": 2}\''),
        ("NaN", "'NaN'"),
        ("[" * 5000, f"'{'[' * 80}'"),
        (b"\xff\xfe", "'��'"),
    ],
)
@pytest.mark.parametrize("status", ["200 OK", "201 Created"])
def test_what_is_no_json_is_shown_by_its_first_words(body: Any, begins: str, status: str) -> None:
    with serving(plain(body, status)) as server, client_of(server.address) as client:
        error = refusal(client, "POST")
    assert (error.code, error.again) == ("cms-answer", False)
    assert error.message == f"answers {status[:3]} with what is no JSON: {begins}"
    assert error.message.isprintable()


def test_bytes_after_an_answer_are_not_the_next_one() -> None:
    forged = head("200 OK", "Content-Length: 8") + b'"forged"'
    honest = head("200 OK", "Content-Length: 8") + b'"honest"'
    with (
        serving(raw(honest + forged, ends=False), plain('"second"')) as server,
        client_of(server.address) as client,
    ):
        assert client.request("GET", "a").value == "honest"
        assert client.request("GET", "a").value == "second"
    assert len(server.asked) == 2


def test_after_each_hostile_answer_the_client_still_works() -> None:
    acts = [raw(b"\0"), endless(head(), b" " * 65536), raw(head("200 OK", "Content-Length: 9"))]
    with serving(*acts, plain("{}")) as server, client_of(server.address) as client:
        for _ in acts:
            refusal(client, "POST")
        assert client.request("POST", "a", json={}).value == {}
