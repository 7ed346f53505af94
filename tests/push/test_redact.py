"""What comes back of a secret is not shown."""

import base64
import json
from html import escape
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.push.redact import hiding, redactor
from newsexport.receiver import Access, Secret

PASSWORD = 'pa/ss "wörd" & <1>?'
KEY = "6512f0a1b2c3d4e5f6a7b8c9:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"


def base64_of(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    "form",
    [
        PASSWORD,
        PASSWORD.replace(" ", ""),  # WordPress does without an application password's spaces
        base64_of(PASSWORD),
        base64_of(f"editor:{PASSWORD}"),
        base64_of(f"editor:{PASSWORD}").rstrip("="),
        base64.urlsafe_b64encode(f"editor:{PASSWORD}".encode()).decode(),
        quote(PASSWORD, safe=""),
        quote_plus(PASSWORD),
        json.dumps(PASSWORD)[1:-1],
        json.dumps(PASSWORD)[1:-1].replace("/", r"\/"),  # as PHP writes it
        escape(PASSWORD),
    ],
)
def test_no_form_of_a_password_is_shown(form: str) -> None:
    redact = redactor(Access("editor", Secret(PASSWORD)))
    assert redact(f"You sent {form}!") == "You sent ***!"
    assert redact(f"{form}{form}") == "******"


def test_neither_half_of_a_key_is_shown() -> None:
    redact = redactor(Access("", Secret(KEY)))
    id, _, secret = KEY.partition(":")
    assert redact(f"{KEY} {id} {secret}") == "*** *** ***"
    assert redact(base64_of(secret)) == "***"


def test_what_is_too_short_to_be_told_from_any_text_is_looked_for_whole_only() -> None:
    redact = redactor(Access("", Secret("id:0011223344")))
    assert redact("the id is 7, not id:0011223344") == "the id is 7, not ***"


def test_other_texts_are_left_alone() -> None:
    text = "The title is longer than 255 characters: Ünïcode \\u00e4 &amp; %C3%A4."
    assert redactor(Access("editor", Secret(PASSWORD)))(text) == text
    assert redactor(Access("editor", Secret("")))(text) == text
    assert redactor(None)(text) == text


def test_tokens_of_a_request_are_hidden_with_the_secret() -> None:
    redact = hiding(redactor(Access("", Secret(KEY))), ["Ghost aaaa.bbbb.cccc", "v5.0", ""])
    assert redact(f"v5.0: aaaa.bbbb.cccc of {KEY}") == "v5.0: *** of ***"


SECRETS = st.text(
    st.characters(min_codepoint=33, exclude_characters="*", exclude_categories=["Cs"]),
    min_size=4,
)


@given(SECRETS, st.text(), st.text())
def test_no_secret_passes(secret: str, before: str, after: str) -> None:
    redact = redactor(Access("editor", Secret(secret)))
    for form in (secret, base64_of(f"editor:{secret}"), quote(secret, safe="")):
        assert form not in redact(before + form + after)


def test_a_secret_shows_itself_nowhere() -> None:
    access = Access("editor", Secret(PASSWORD))
    for shown in (str(access), repr(access), f"{access.secret}", f"{access.secret!r:>9}"):
        assert PASSWORD not in shown
    assert "***" in repr(access)
