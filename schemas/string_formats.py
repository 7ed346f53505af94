"""What `format` and `pattern` mean in our schemas: exact, and the same wherever they are asked.

Formats are those of JSON Schema (RFC 3339, 3986, 3987, 5321). Patterns are those of ECMA 262,
as JSON Schema has them, where Python reads some otherwise: `$` is the very end, `\\d` and `\\w`
are ASCII. All take time linear in the text.

>>> FORMATS["date-time"]("2024-02-30T12:00:00Z"), FORMATS["uri"]("/news/1")
(False, False)
"""

import re
from collections.abc import Callable, Mapping
from functools import cache

_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_UNRESERVED = r"A-Za-z0-9\-._~"
_SUB_DELIMS = "!$&'()*+,;="
# RFC 3987: what an IRI has more, nowhere but in the query the last
_UCS = (
    "\xa0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
    + "".join(f"{chr(plane << 16)}-{chr((plane << 16) + 0xFFFD)}" for plane in range(1, 14))
    + "\U000e1000-\U000efffd"
)
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"


@cache
def _date_time() -> re.Pattern[str]:
    return re.compile(
        r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?"
        r"(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))"
    )


@cache
def _date() -> re.Pattern[str]:
    return re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")


@cache
def _duration() -> re.Pattern[str]:
    time = "T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)"
    date = "(?:[0-9]+D|[0-9]+M(?:[0-9]+D)?|[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?)"
    return re.compile(f"P(?:{date}(?:{time})?|{time}|[0-9]+W)")


@cache
def _email() -> re.Pattern[str]:
    atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
    quoted = r'"(?:[ !#-\[\]-~]|\\[ -~])*"'
    label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
    return re.compile(rf"(?:{atom}(?:\.{atom})*|{quoted})@(?:{label}(?:\.{label})*|\[[^\]\[\s]+\])")


def _of_reference(more: str, private: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A reference in its parts (1 the scheme, 2 the authority, 3 the path), and an authority."""
    path = f"(?:[{_UNRESERVED}{_SUB_DELIMS}:@/{more}]++|%[0-9A-Fa-f]{{2}})*+"
    tail = f"(?:[{_UNRESERVED}{_SUB_DELIMS}:@/?{more}]++|%[0-9A-Fa-f]{{2}})*+"
    query = f"(?:[{_UNRESERVED}{_SUB_DELIMS}:@/?{more}{private}]++|%[0-9A-Fa-f]{{2}})*+"
    name = f"(?:[{_UNRESERVED}{_SUB_DELIMS}{more}]++|%[0-9A-Fa-f]{{2}})*+"
    user = f"(?:[{_UNRESERVED}{_SUB_DELIMS}:{more}]++|%[0-9A-Fa-f]{{2}})*+@"
    return (
        re.compile(
            rf"(?:([A-Za-z][A-Za-z0-9+.\-]*+):)?(?://([^/?#]*+)(?=[/?#]|\Z)|(?!//))({path})"
            rf"(?:\?{query})?(?:#{tail})?"
        ),
        re.compile(rf"(?:{user})?(?:\[([^\]]*+)\]|{name})(?::[0-9]*)?"),
    )


@cache
def _uri() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return _of_reference("", "")


@cache
def _iri() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return _of_reference(_UCS, _PRIVATE)


@cache
def _ip_future() -> re.Pattern[str]:
    return re.compile(rf"v[0-9A-Fa-f]+\.[{_UNRESERVED}{_SUB_DELIMS}:]+")


def _is_ip(text: str) -> bool:
    """What may stand in brackets: an address of version 6, or of one to come."""
    from ipaddress import AddressValueError, IPv6Address

    if _ip_future().fullmatch(text):
        return True
    try:
        IPv6Address(text)
    except AddressValueError:
        return False
    return "%" not in text


def _is_reference(
    text: str, patterns: tuple[re.Pattern[str], re.Pattern[str]], *, absolute: bool
) -> bool:
    whole, authority = patterns
    found = whole.fullmatch(text)
    if not found:
        return False
    scheme, host, path = found.groups()
    if scheme is None and (absolute or (host is None and ":" in path.partition("/")[0])):
        return False
    if host is not None:
        parts = authority.fullmatch(host)
        if not parts:
            return False
        if parts[1] is not None and not _is_ip(parts[1]):
            return False
    return True


def uri(text: str) -> bool:
    """An absolute URI (RFC 3986).

    >>> uri("urn:uuid:1"), uri("https://example.org:80/a?b#c"), uri("https://example.org/é")
    (True, True, False)
    """
    return _is_reference(text, _uri(), absolute=True)


def uri_reference(text: str) -> bool:
    """A URI or what is relative to one.

    >>> uri_reference("../a#b"), uri_reference("#"), uri_reference("a b"), uri_reference("1:2")
    (True, True, False, False)
    """
    return _is_reference(text, _uri(), absolute=False)


def iri(text: str) -> bool:
    """A URI in any script (RFC 3987).

    >>> iri("https://example.org/é"), iri("https://example.org/a b")
    (True, False)
    """
    return _is_reference(text, _iri(), absolute=True)


def iri_reference(text: str) -> bool:
    """An IRI or what is relative to one."""
    return _is_reference(text, _iri(), absolute=False)


def _is_day(year: int, month: int, day: int) -> bool:
    """No calendar has a year 0, though RFC 3339 can write it."""
    if not (year and 1 <= month <= 12 and day >= 1):
        return False
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return day <= _MONTHS[month - 1] + leap


def date(text: str) -> bool:
    """A day that was or will be (RFC 3339).

    >>> date("2024-02-29"), date("2023-02-29"), date("2024-2-9")
    (True, False, False)
    """
    found = _date().fullmatch(text)
    return found is not None and _is_day(*map(int, found.groups()))


def date_time(text: str) -> bool:
    """A day and time with its zone (RFC 3339); second 60 where UTC may have one.

    >>> date_time("2024-05-01T09:30:00+02:00"), date_time("2024-05-01T09:30:00")
    (True, False)
    >>> date_time("2016-12-31T15:59:60-08:00"), date_time("2016-12-31T15:59:60Z")
    (True, False)
    """
    found = _date_time().fullmatch(text)
    if not found:
        return False
    year, month, day, hour, minute, second, sign, ahead, minutes = found.groups()
    if not _is_day(int(year), int(month), int(day)) or hour > "23" or minute > "59":
        return False
    if sign and (ahead > "23" or minutes > "59"):
        return False
    if second == "60":
        local = int(hour) * 60 + int(minute)
        offset = (int(ahead) * 60 + int(minutes)) * (-1 if sign == "-" else 1) if sign else 0
        return (local - offset) % 1440 == 1439
    return bool(second < "60")


def time(text: str) -> bool:
    """A time of day with its zone (RFC 3339).

    >>> time("09:30:00Z"), time("09:30:00"), time("24:00:00Z")
    (True, False, False)
    """
    return date_time(f"2000-01-01T{text}")


def duration(text: str) -> bool:
    """A length of time (RFC 3339, appendix A).

    >>> duration("PT1H30M"), duration("P1W"), duration("1h"), duration("P")
    (True, True, False, False)
    """
    return _duration().fullmatch(text) is not None


def email(text: str) -> bool:
    """A mailbox (RFC 5321).

    >>> email("desk@example.org"), email("desk at example.org"), email("@example.org")
    (True, False, False)
    """
    return _email().fullmatch(text) is not None


FORMATS: Mapping[str, Callable[[str], bool]] = {
    "date": date,
    "date-time": date_time,
    "duration": duration,
    "email": email,
    "iri": iri,
    "iri-reference": iri_reference,
    "time": time,
    "uri": uri,
    "uri-reference": uri_reference,
}


@cache
def _special() -> re.Pattern[str]:
    # a class that does not end is no pattern, and is not looked for again from inside
    return re.compile(r"\\.|\[(?:\\.|[^\]\\])*+(?:\]|\\?\Z)|\$", re.DOTALL)


def python_pattern(pattern: str) -> str:
    """A pattern of JSON Schema as Python has it.

    >>> python_pattern(r"^[\\w-]+\\d$")
    '^[A-Za-z0-9_-]+[0-9]\\\\Z'
    """

    def replaced(found: re.Match[str]) -> str:
        part = found.group()
        if part == "$":
            return r"\Z"
        if part[0] == "[":
            return part.replace(r"\d", "0-9").replace(r"\w", "A-Za-z0-9_")
        return {r"\d": "[0-9]", r"\w": "[A-Za-z0-9_]"}.get(part, part)

    return _special().sub(replaced, pattern)


def fits(pattern: str) -> Callable[[str], bool]:
    """Whether a text has what `pattern`, in Python's form, looks for; compiled when asked."""
    compiled: list[re.Pattern[str]] = []

    def found(text: str) -> bool:
        if not compiled:
            compiled.append(re.compile(pattern))
        return compiled[0].search(text) is not None

    return found
