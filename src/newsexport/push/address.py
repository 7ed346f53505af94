"""The address of a receiver, and what may be asked below it.

Credentials go to one origin alone, over https, or over http to this very machine.
"""

import re
from collections.abc import Mapping
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit

from newsexport.errors import ReceiverError


class Site(NamedTuple):
    origin: str  # "https://news.example.org", with a port that is not the usual one
    path: str  # "/", "/blog/": begins and ends in a slash

    @property
    def address(self) -> str:
        return self.origin + self.path


def site_of(address: str) -> Site:
    """The site at `address`; ReceiverError where it is no address that a secret may be sent to.

    >>> site_of("https://News.Example.org:443/blog").address
    'https://news.example.org/blog/'
    """
    shown = address.partition("?")[0].partition("#")[0]
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError as error:
        raise _refused(shown, f"is no address: {error}") from None
    if parts.username is not None or parts.password is not None:
        held = f"{parts.scheme}://{host}{parts.path}"  # what stands before the @ is not shown
        raise _refused(held, "names a user", "give it with --user")
    if parts.scheme not in ("http", "https") or not host or port == 0:
        raise _refused(shown, "is no address of a site", "write it as https://news.example.org")
    if parts.query or parts.fragment:
        raise _refused(shown, "has a query or a fragment", "give the address of the site alone")
    if re.fullmatch("[!-~]+", address) is None or re.fullmatch(r"[a-z0-9.:_-]+", host) is None:
        raise _refused(shown, "holds characters that stand in no address")
    if any(part in (".", "..") for part in parts.path.split("/")) or "//" in parts.path:
        raise _refused(shown, "has a path that leads elsewhere")
    if parts.scheme == "http" and not is_loopback(host):
        message = "is not https: a password would be read on its way"
        raise _refused(shown, message, f"use https://{host}")
    usual = {"http": 80, "https": 443}[parts.scheme]
    named = f"[{host}]" if ":" in host else host
    origin = f"{parts.scheme}://{named}" + (f":{port}" if port and port != usual else "")
    return Site(origin, parts.path.rstrip("/") + "/")


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine by its name or number, without asking anybody.

    >>> [is_loopback(host) for host in ("localhost", "127.9.0.1", "::1", "127.0.0.1.example.org")]
    [True, True, True, False]
    """
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"  # what ends in it may be asked of a name server


def below(site: Site, path: str, query: Mapping[str, str] | None = None) -> str:
    """The address of `path` below the site. ValueError where it would lead anywhere else: that is
    a mistake of whoever made the path.

    >>> below(Site("https://a.example", "/b/"), "wp-json/", {"s": "ä b"})
    'https://a.example/b/wp-json/?s=%C3%A4+b'
    """
    segments = path.split("/")
    strange = re.fullmatch(r"[A-Za-z0-9._~%@!$&'()*+,;=/-]*", path) is None
    if strange or path.startswith("/") or "//" in path or {".", ".."} & {*segments}:
        raise ValueError(f"{path!r} does not stay below {site.address}")
    return site.address + path + (f"?{urlencode(query)}" if query else "")


def _refused(address: str, message: str, hint: str = "") -> ReceiverError:
    return ReceiverError("cms-address", address, message, hint)
