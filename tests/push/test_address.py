"""Where a secret may be sent."""

import pytest

from newsexport.errors import ReceiverError
from newsexport.push.address import Site, below, is_loopback, site_of


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://news.example.org", Site("https://news.example.org", "/")),
        ("https://news.example.org/", Site("https://news.example.org", "/")),
        ("https://news.example.org/blog", Site("https://news.example.org", "/blog/")),
        ("https://news.example.org/a/b/", Site("https://news.example.org", "/a/b/")),
        ("HTTPS://News.Example.ORG:443", Site("https://news.example.org", "/")),
        ("https://news.example.org:8443", Site("https://news.example.org:8443", "/")),
        ("https://192.0.2.7", Site("https://192.0.2.7", "/")),
        ("https://[2001:db8::7]:8443/", Site("https://[2001:db8::7]:8443", "/")),
        ("http://localhost:2368", Site("http://localhost:2368", "/")),
        ("http://LOCALHOST:80", Site("http://localhost", "/")),
        ("http://127.0.0.1:8080", Site("http://127.0.0.1:8080", "/")),
        ("http://[::1]:8080", Site("http://[::1]:8080", "/")),
    ],
)
def test_an_address_is_an_origin_and_a_path(address: str, site: Site) -> None:
    assert site_of(address) == site
    assert site_of(site.address) == site


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://news.example.org", "is not https"),
        ("http://127.0.0.1.example.org", "is not https"),
        ("http://localhost.example.org", "is not https"),
        ("http://blog.localhost", "is not https"),
        ("http://10.0.0.1", "is not https"),
        ("http://0.0.0.0", "is not https"),
        ("http://127.1", "is not https"),
        ("http://2130706433", "is not https"),
        ("ftp://news.example.org", "is no address of a site"),
        ("file:///etc/passwd", "is no address of a site"),
        ("javascript:alert(1)", "is no address of a site"),
        ("news.example.org", "is no address of a site"),
        ("//news.example.org", "is no address of a site"),
        ("", "is no address of a site"),
        ("https://", "is no address of a site"),
        ("https://news.example.org:0", "is no address of a site"),
        ("https://news.example.org:65536", "is no address"),
        ("https://news.example.org:http", "is no address"),
        ("https://[::1", "is no address"),
        ("https://news.example.org/?a=b", "has a query or a fragment"),
        ("https://news.example.org/#a", "has a query or a fragment"),
        ("https://news.example.org/a b", "holds characters"),
        ("https://news.example.org/\x7f", "holds characters"),
        ("https://news.example.org\\.evil.example", "holds characters"),
        ("https://n\u00e9ws.example.org", "holds characters"),
        ("https://news.example.org%00.evil.example", "holds characters"),
        ("https://news.example.org/../", "has a path that leads elsewhere"),
        ("https://news.example.org/a/./b", "has a path that leads elsewhere"),
        ("https://news.example.org//evil.example", "has a path that leads elsewhere"),
    ],
)
def test_what_no_secret_may_be_sent_to_is_refused(address: str, words: str) -> None:
    with pytest.raises(ReceiverError) as raised:
        site_of(address)
    assert raised.value.code == "cms-address"
    assert words in raised.value.message


@pytest.mark.parametrize(
    "address",
    [
        "https://editor:hidden@news.example.org/blog",
        "https://hidden@news.example.org/blog",
        "https://:hidden@news.example.org/blog",
        "https://news.example.org\\@hidden@news.example.org/blog",
    ],
)
def test_an_address_with_a_user_is_refused_and_not_shown(address: str) -> None:
    with pytest.raises(ReceiverError) as raised:
        site_of(address)
    assert str(raised.value) == "https://news.example.org/blog: names a user"


def test_a_key_in_a_query_is_not_shown() -> None:
    with pytest.raises(ReceiverError) as raised:
        site_of("https://news.example.org/?key=hidden#hidden")
    assert "hidden" not in str(raised.value) + raised.value.hint


def test_this_machine_is_known_by_its_numbers_and_one_name() -> None:
    assert all(map(is_loopback, ["localhost", "127.0.0.1", "127.255.255.254", "::1"]))
    others = ["localhost.", "a.localhost", "128.0.0.1", "::", "::2", "127.0.0.1.", "0x7f000001", ""]
    assert not any(map(is_loopback, others))


def test_a_path_stays_below_the_site() -> None:
    site = site_of("https://news.example.org/blog")
    assert below(site, "") == "https://news.example.org/blog/"
    assert below(site, "a/b%2Fc/") == "https://news.example.org/blog/a/b%2Fc/"
    assert below(site, "a", {"s": "a&b=c#d", "t": "\r\n"}).endswith("/a?s=a%26b%3Dc%23d&t=%0D%0A")
