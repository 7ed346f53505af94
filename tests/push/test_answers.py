"""What an answer means. The bodies are shaped as WordPress and Ghost document them."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from newsexport.errors import ReceiverError
from newsexport.push.address import Site
from newsexport.push.answers import Raw, answer, retry_after, said_by
from newsexport.push.redact import redactor
from newsexport.receiver import Access, Secret

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
SITE = Site("https://news.example.org", "/blog/")
ASKED = "https://news.example.org/blog/wp-json/wp/v2/posts"
SECRET = "abcd EFGH 1234 ijkl"


def error_of(status: int, body: Any = "", **headers: str) -> ReceiverError:
    content = body if isinstance(body, str) else json.dumps(body)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    with pytest.raises(ReceiverError) as raised:
        answer(
            Raw(status, named, content.encode()),
            SITE,
            ASKED,
            NOW,
            60.0,
            redactor(Access("editor", Secret(SECRET))),
        )
    error = raised.value
    for told in (error.message, error.hint, error.refusal, str(error)):
        assert told.isprintable()
        assert len(told) < 800
        assert SECRET not in told
    return error


@pytest.mark.parametrize(
    ("status", "code", "again"),
    [
        (400, "cms-refused", False),
        (401, "cms-login", False),
        (402, "cms-refused", False),
        (403, "cms-permission", False),
        (404, "cms-missing", False),
        (405, "cms-refused", False),
        (408, "cms-failed", True),
        (409, "cms-refused", False),
        (410, "cms-missing", False),
        (412, "cms-refused", False),
        (413, "cms-refused", False),
        (422, "cms-refused", False),
        (429, "cms-retry-later", True),
        (500, "cms-failed", True),
        (501, "cms-failed", False),
        (502, "cms-failed", True),
        (503, "cms-failed", True),
        (504, "cms-failed", True),
        (505, "cms-failed", False),
        (507, "cms-failed", False),
        (101, "cms-refused", False),
        (304, "cms-refused", False),
    ],
)
def test_a_status_says_what_went_wrong_and_whether_to_come_back(
    status: int, code: str, again: bool
) -> None:
    error = error_of(status, {})
    assert (error.code, error.status, error.again) == (code, status, again)
    assert error.address == ASKED


def test_a_refusal_of_wordpress_keeps_its_word_and_its_data() -> None:
    told = "A term with the name provided already exists."
    body = {"code": "term_exists", "message": told, "data": {"status": 400, "term_id": 4}}
    error = error_of(400, body)
    assert error.message == f"answers 400 (term_exists): {told}"
    assert (error.refusal, error.data) == ("term_exists", {"status": 400, "term_id": 4})


def test_a_refusal_of_ghost_keeps_its_word_and_its_context() -> None:
    first = {
        "message": "Validation error, cannot save post.",
        "context": "Title cannot be longer than 255 characters.",
        "type": "ValidationError",
        "code": None,
    }
    error = error_of(422, {"errors": [first]})
    assert error.message == (
        "answers 422 (ValidationError): Validation error, cannot save post."
        " Title cannot be longer than 255 characters."
    )
    assert error.refusal == "ValidationError"


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "no",
        7,
        {},
        {"code": 7, "message": ["no"]},
        {"code": None, "message": {"a": "b"}},
        {"errors": []},
        {"errors": ["no"]},
        {"errors": {"message": "no"}},
        {"errors": [{"message": 7, "type": []}]},
    ],
)
def test_a_refusal_in_other_shapes_says_its_status_alone(body: Any) -> None:
    assert said_by(body)[:2] == ("", "")
    error = error_of(400, json.dumps(body))
    assert (error.message, error.refusal) == ("answers 400", "")


def test_a_failure_in_html_is_shown_by_its_first_words() -> None:
    error = error_of(502, "<html>\r\n<head><title>502 Bad Gateway</title>" + " a" * 1000)
    assert error.message.startswith("answers 502: '<html> <head><title>502 Bad Gateway</title> a a")
    assert len(error.message) < 120


def test_what_a_receiver_says_is_one_line_without_controls() -> None:
    body = {"code": "a\nb\x1b[31m", "message": "one\r\ntwo\x07\u2028three\u202efour" + "x" * 5000}
    error = error_of(400, body)
    assert error.message.startswith("answers 400 (a b [31m): one two three four")
    assert error.message.endswith("x…")
    assert error.refusal == "a b [31m"


@pytest.mark.parametrize(
    ("status", "body", "headers"),
    [
        (400, {"code": SECRET, "message": f"You sent {SECRET}"}, {}),
        (400, {"errors": [{"message": "No", "context": SECRET, "type": SECRET}]}, {}),
        (429, {"code": SECRET}, {"retry_after": "3600"}),
        (500, f"<p>{SECRET}</p>", {}),
        (200, f"<p>{SECRET}</p>", {}),
        (302, "", {"location": f"https://abcdEFGH1234ijkl.example/{SECRET}"}),
        (401, {}, {"date": f"Thu, 15 Jan 2026 12:00:00 ({SECRET[:9]})"}),
    ],
)
def test_no_error_shows_the_secret(status: int, body: Any, headers: dict[str, str]) -> None:
    error = error_of(status, body, **headers)
    told = str(error) + error.hint + error.refusal
    assert SECRET.replace(" ", "").lower() not in told.lower().replace(" ", "")
    assert SECRET[:9] not in told


def test_a_secret_that_a_long_answer_is_cut_in_is_not_shown_in_part() -> None:
    for spaces in range(1180, 1205):
        told = error_of(500, " " * spaces + SECRET).message
        assert told.startswith("answers 500: '")
        assert SECRET[:2] not in told


# Redirects


@pytest.mark.parametrize(
    ("location", "to", "hint"),
    [
        (
            "https://www.example.org/blog/wp-json/wp/v2/posts",
            "https://www.example.org/blog/wp-json/wp/v2/posts",
            "if that is the site, give --url https://www.example.org/blog/",
        ),
        (
            "/wp-json/wp/v2/posts?a=hidden#hidden",
            "https://news.example.org/wp-json/wp/v2/posts#",
            "if that is the site, give --url https://news.example.org/",
        ),
        (
            "//user:hidden@evil.example/",
            "https://evil.example/",
            "if that is the site, give its address with --url",
        ),
        (  # the site's own address: to give it again would change nothing
            "/blog/wp-json/wp/v2/posts",
            ASKED,
            "if that is the site, give its address with --url",
        ),
        (
            "/blog/wp-login.php",
            "https://news.example.org/blog/wp-login.php",
            "if that is the site, give its address with --url",
        ),
        ("http://[", "nowhere", "if that is the site, give its address with --url"),
    ],
)
def test_a_redirect_says_where_it_leads(location: str, to: str, hint: str) -> None:
    error = error_of(301, "", location=location)
    assert (error.code, error.again) == ("cms-redirect", False)
    assert error.message == f"leads on to {to}, which is not followed"
    assert error.hint == hint


# Clocks


@pytest.mark.parametrize("status", [401, 403])
def test_clocks_that_differ_are_told_where_it_is_about_who_comes(status: int) -> None:
    ahead = error_of(status, {}, date="Thu, 15 Jan 2026 09:05:00 GMT")
    assert "clocks differ by 5 minutes" in ahead.hint
    behind = error_of(status, {}, date="Tue, 13 Jan 2026 09:00:00 GMT")
    assert "clocks differ by 2 days" in behind.hint


@pytest.mark.parametrize(
    "date", ["Thu, 15 Jan 2026 09:00:59 GMT", "Thu, 15 Jan 2026 08:59:01 GMT", "soon", "", "9" * 99]
)
def test_clocks_that_agree_are_not_told(date: str) -> None:
    assert error_of(401, {}, date=date).hint == "the user or the secret is wrong"


# Retry-After, RFC 9110 section 10.2.3


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("120", 120.0),
        (" 120 ", 120.0),
        ("Thu, 15 Jan 2026 09:02:00 GMT", 120.0),
        ("Thursday, 15-Jan-26 09:02:00 GMT", 120.0),  # the two old forms, section 5.6.7
        ("Thu Jan 15 09:02:00 2026", 120.0),
        ("Thu, 15 Jan 2026 08:00:00 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("1e3", None),
        ("0x10", None),
        ("٣", None),
        ("inf", None),
        ("nan", None),
        ("9" * 19, None),
        ("9" * 10_000, None),
        ("Thu, 32 Jan 2026 09:02:00 GMT", None),
        ("Thu, 15 Jan 2026 25:02:00 GMT", None),
        ("Thu, 15 Jan 2026 09:02:00 +9999999", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds


def test_an_absurd_retry_after_is_given_up_and_not_waited_for() -> None:
    for value in ("61", "9" * 18, "Fri, 31 Dec 9999 23:59:59 GMT"):
        error = error_of(503, {}, retry_after=value)
        assert (error.code, error.again, error.after) == ("cms-retry-later", False, None)
    assert error_of(503, {}, retry_after="60").after == 60.0


def test_a_moment_of_another_zone_is_the_same_moment() -> None:
    there = (NOW + timedelta(seconds=30, hours=2)).strftime("%a, %d %b %Y %H:%M:%S +0200")
    assert retry_after(there, NOW) == 30.0
