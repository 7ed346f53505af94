"""What a client sends, how often, and what it makes of an answer; each server is a real one."""

import socket
import sys
from datetime import datetime
from typing import Any

import pytest

from newsexport.errors import ReceiverError
from newsexport.push.address import site_of
from newsexport.push.http import HttpClient
from newsexport.push.patience import Patience
from push.asking import BASIC, NOW, SECRET, Clock, client_of, refusal
from push.servers import head, plain, raw, reset, serving, silent

# What is sent


def test_a_request_says_who_comes_and_wants_plain_json() -> None:
    with serving(plain('{"id": 7}')) as server, client_of(server.address + "blog") as client:
        answer = client.request("GET", "wp-json/wp/v2/posts", query={"search": "ä&b"})
    assert (answer.status, answer.value) == (200, {"id": 7})
    asked = server.asked[0]
    assert (asked.method, asked.body) == ("GET", b"")
    assert asked.target == "/blog/wp-json/wp/v2/posts?search=%C3%A4%26b"
    assert asked.headers["authorization"] == BASIC
    assert asked.headers["accept"] == "application/json"
    assert asked.headers["accept-encoding"] == "identity"
    assert asked.headers["user-agent"].startswith("newsexport/")


def test_json_is_sent_in_ascii_and_a_file_as_it_is() -> None:
    with serving(plain("{}", "201 Created")) as server, client_of(server.address) as client:
        client.request("POST", "posts", json={"title": "Brücke – offen", "tags": []})
        client.request("POST", "media", body=b"\xff\xd8\0", headers={"Content-Type": "image/jpeg"})
    post, media = server.asked
    assert post.headers["content-type"] == "application/json"
    assert post.body == b'{"title":"Br\\u00fccke \\u2013 offen","tags":[]}'
    assert media.headers["content-type"] == "image/jpeg"
    assert media.body == b"\xff\xd8\0"


def test_a_quoted_path_arrives_as_it_was_quoted() -> None:
    with serving(plain("{}")) as server, client_of(server.address) as client:
        client.request("GET", "tags/slug/a%2Fb%20c%C3%A4/")
    assert server.asked[0].target == "/tags/slug/a%2Fb%20c%C3%A4/"


@pytest.mark.parametrize(
    "path",
    [
        "/etc",
        "//evil.example/",
        "a//b",
        "../a",
        "a/../../b",
        "a/.",
        "https://evil.example/",
        "a?b=c",
        "a#b",
        "a b",
        "a\r\nX: y",
        "ä",
        "a\\b",
    ],
)
def test_a_path_that_leaves_the_site_is_never_asked(path: str) -> None:
    with (
        serving(plain("{}")) as server,
        client_of(server.address) as client,
        pytest.raises(ValueError, match="does not stay below"),
    ):
        client.request("GET", path)
    assert server.connections == 0


def test_who_comes_is_said_anew_for_each_request() -> None:
    moments: list[datetime] = []

    def authorize(now: datetime) -> dict[str, str]:
        moments.append(now)
        return {"Authorization": f"Ghost token-{len(moments)}"}

    with serving(plain("{}", "503 Busy"), plain("{}")) as server:
        ways = Clock().ways()
        with HttpClient(site_of(server.address), authorize, ways, redact=str) as client:
            client.request("GET", "a")
    assert moments == [NOW, NOW]
    assert [asked.headers["authorization"] for asked in server.asked] == [
        "Ghost token-1",
        "Ghost token-2",
    ]


def test_cookies_are_not_kept() -> None:
    with (
        serving(plain("{}", "200 OK", "Set-Cookie: a=b; Path=/")) as server,
        client_of(server.address) as client,
    ):
        client.request("GET", "a")
        client.request("GET", "a")
    assert not any("cookie" in asked.headers for asked in server.asked)


def test_the_environment_names_no_proxy_and_no_password(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login other password other\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with serving(plain('"proxy"')) as proxy, serving(plain('"site"')) as server:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.address)
            monkeypatch.setenv(name.upper(), proxy.address)
        monkeypatch.delenv("no_proxy", raising=False)
        with client_of(server.address, authorize={}) as client:
            assert client.request("GET", "a").value == "site"
    assert proxy.connections == 0
    assert "authorization" not in server.asked[0].headers


def test_requests_share_a_connection() -> None:
    with serving(plain("{}")) as server, client_of(server.address) as client:
        for _ in range(3):
            client.request("GET", "a")
    assert (len(server.asked), server.connections) == (3, 1)


def test_a_rate_spaces_requests() -> None:
    clock = Clock()
    with serving(plain("{}")) as server, client_of(server.address, clock, rate=4) as client:
        client.request("GET", "a")
        client.request("POST", "a", json={})
        clock.seconds += 0.1
        client.request("GET", "a")
        clock.seconds += 60
        client.request("GET", "a")
    assert clock.slept == [0.25, pytest.approx(0.15)]


# What comes back


@pytest.mark.parametrize(
    ("act", "status", "value"),
    [
        (raw(head("204 No Content"), ends=False), 204, None),
        (plain("", "201 Created"), 201, None),
        (plain(" \n"), 200, None),
        (plain("\ufeff[1]"), 200, [1]),
        (plain("null"), 200, None),
        (
            raw(head("200 OK", "Transfer-Encoding: chunked") + b"1\r\n[\r\n1\r\n]\r\n0\r\n\r\n"),
            200,
            [],
        ),
        (raw(head() + b"[2]"), 200, [2]),
        (plain("{}", "200 OK", "Content-Encoding: identity"), 200, {}),
        (raw(head("100 Continue") + head("200 OK", "Content-Length: 2") + b"{}"), 200, {}),
    ],
)
def test_an_answer_is_its_json(act: Any, status: int, value: Any) -> None:
    with serving(act) as server, client_of(server.address) as client:
        answer = client.request("POST", "a", json={})
    assert (answer.status, answer.value) == (status, value)


def test_names_of_headers_are_in_small_letters() -> None:
    with (
        serving(plain("[]", "200 OK", "X-WP-TotalPages: 3")) as server,
        client_of(server.address) as client,
    ):
        assert client.request("GET", "a").headers["x-wp-totalpages"] == "3"


# How often


@pytest.mark.parametrize(
    "act",
    [
        plain("{}", "503 Busy"),
        plain("<html>bad gateway", "502 Bad Gateway"),
        plain("{}", "500 Error"),
        plain("{}", "429 Too Many Requests"),
        plain("{}", "408 Request Timeout"),
        raw(b""),
        reset,
        raw(head("200 OK", "Content-Length: 9") + b"{"),
        raw(head("200 OK", "Transfer-Encoding: chunked") + b"5\r\n{"),
    ],
)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_only_get_is_sent_again(act: Any, method: Any) -> None:
    clock = Clock()
    with serving(act, act, plain("{}")) as server, client_of(server.address, clock) as client:
        assert client.request("GET", "a").status == 200
    assert len(server.asked) == 3
    assert clock.slept == [0.25, 0.5]  # half of 0.5, half of 1
    with serving(act) as server, client_of(server.address) as client:
        assert refusal(client, method, json={}).again
    assert len(server.asked) == 1


def test_put_on_a_connection_that_was_kept_and_ends_is_sent_once() -> None:
    with serving(plain("{}"), raw(b"")) as server, client_of(server.address) as client:
        client.request("GET", "a")
        error = refusal(client, "PUT", json={})
    assert (error.code, error.again) == ("cms-dropped", True)
    assert [asked.method for asked in server.asked] == ["GET", "PUT"]


def test_get_is_given_up_after_its_attempts() -> None:
    clock = Clock()
    with serving(raw(b"")) as server, client_of(server.address, clock) as client:
        assert refusal(client).code == "cms-dropped"
    assert len(server.asked) == Patience().attempts == 5
    assert clock.slept == [0.25, 0.5, 1.0, 2.0]


def test_silence_is_borne_twice() -> None:
    with serving(silent) as server, client_of(server.address, timeout=0.1) as client:
        error = refusal(client)
    assert (error.code, error.again, len(server.asked)) == ("cms-timeout", True, 2)


@pytest.mark.parametrize(
    "status", ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "501 No"]
)
def test_what_will_not_change_is_not_asked_again(status: str) -> None:
    with serving(plain("{}", status)) as server, client_of(server.address) as client:
        assert not refusal(client).again
    assert len(server.asked) == 1


def test_what_retry_after_asks_for_is_waited() -> None:
    clock = Clock()
    date = "Retry-After: Thu, 15 Jan 2026 09:00:30 GMT"
    with (
        serving(
            plain("{}", "429 Slow", "Retry-After: 7"),
            plain("{}", "503 Busy", date),
            plain("{}", "503 Busy", "Retry-After: soon"),
            plain("{}"),
        ) as server,
        client_of(server.address, clock) as client,
    ):
        client.request("GET", "a")
    assert clock.slept == [7.25, 30.5, 1.0]


def test_a_receiver_that_asks_for_more_than_is_allowed_is_given_up() -> None:
    clock = Clock()
    with (
        serving(plain("{}", "503 Busy", "Retry-After: 3600")) as server,
        client_of(server.address, clock, patience=Patience(max_wait=20)) as client,
    ):
        error = refusal(client)
    assert (error.code, error.again, clock.slept) == ("cms-retry-later", False, [])
    assert "60 minutes" in error.hint
    assert "20 s" in error.hint
    assert len(server.asked) == 1


# What goes wrong


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 Other", "307 T", "308 P"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_redirect_is_followed(status: str, method: Any) -> None:
    with (
        serving(plain("{}")) as other,
        serving(plain("", status, f"Location: {other.address}a")) as server,
        client_of(server.address) as client,
    ):
        error = refusal(client, method)
    assert error.code == "cms-redirect"
    assert other.connections == 0
    assert len(server.asked) == 1
    assert f"--url {other.address}" in error.hint


def test_a_port_where_nobody_listens_is_unreachable() -> None:
    with serving(plain("{}")) as server:
        address = server.address
    with client_of(address) as client:
        error = refusal(client, "POST")
    assert (error.code, error.again, error.status) == ("cms-unreachable", True, 0)
    assert "refused" in error.message


def test_a_name_that_nobody_has_is_unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    with client_of("https://news.example.org/") as client:
        error = refusal(client, "POST")
    assert (error.code, error.again) == ("cms-unreachable", True)
    assert error.message == "cannot be reached: name or service not known"


def test_the_query_stands_in_no_error() -> None:
    with serving(plain("{}", "404 No")) as server, client_of(server.address) as client:
        error = refusal(client, query={"search": "confidential"})
    assert error.address == server.address + "a"
    assert "confidential" not in str(error)


def test_what_was_sent_comes_back_in_no_error() -> None:
    said = '{"code": "no", "message": "%s"}'
    echoes = [plain(said % text, "400 No") for text in (SECRET, BASIC, BASIC.split()[1])]
    with serving(*echoes) as server, client_of(server.address) as client:
        for _ in echoes:
            error = refusal(client)
            assert "***" in error.message
            assert SECRET not in error.message
            assert BASIC.split()[1] not in error.message


def test_a_token_of_one_request_comes_back_in_no_error() -> None:
    token = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl"
    said = f'{{"errors": [{{"message": "Invalid token: {token}"}}]}}'
    with (
        serving(plain(said, "401 No")) as server,
        client_of(server.address, authorize={"Authorization": f"Ghost {token}"}) as client,
    ):
        error = refusal(client)
    assert error.message == "answers 401: Invalid token: ***"


def test_a_client_that_asked_nothing_ends_quietly() -> None:
    with client_of("https://news.example.org/"):
        pass


def test_without_aiohttp_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ReceiverError) as raised:
        client_of("https://news.example.org/")
    assert raised.value.code == "push-missing"
    assert "newsexport[push]" in raised.value.hint
