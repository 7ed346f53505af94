"""The token, read back by the rules of RFC 7519 and RFC 7515 and of Ghost's page."""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from newsexport.errors import ReceiverError
from newsexport.receiver import Access, Secret
from newsexport.receivers.ghost import ghost

ID, SECRET = "6b074951c7185213d1029ed7", "00ff" * 16
NOW = datetime(2026, 11, 25, 20, 49, 23, 500_000, UTC)


def token(key: str, now: datetime = NOW) -> str:
    headers = ghost.authorize(Access("", Secret(key)), now)
    assert headers["Accept-Version"] == "v5.0"
    scheme, _, value = headers["Authorization"].partition(" ")
    assert scheme == "Ghost"
    return value


def decoded(part: str) -> bytes:
    assert "=" not in part
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def loaded(part: str) -> Any:
    return json.loads(decoded(part))


def test_the_token_names_the_key_holds_for_five_minutes_and_is_for_the_admin_api() -> None:
    head, claims, _ = token(f"{ID}:{SECRET}").split(".")
    assert loaded(head) == {"alg": "HS256", "typ": "JWT", "kid": ID}
    issued = 1795639763  # date -u -d "2026-11-25 20:49:23" +%s
    assert loaded(claims) == {"iat": issued, "exp": issued + 300, "aud": "/admin/"}


def test_the_token_is_signed_with_the_bytes_that_the_secret_spells() -> None:
    signed, _, signature = token(f"{ID}:{SECRET}").rpartition(".")
    key = bytes([0, 255] * 16)
    assert decoded(signature) == hmac.new(key, signed.encode(), hashlib.sha256).digest()


def test_each_moment_has_a_token_of_its_own() -> None:
    key = f"{ID}:{SECRET}"
    assert token(key) != token(key, NOW + timedelta(seconds=1))


def test_white_space_around_a_key_is_no_part_of_it() -> None:
    assert token(f" {ID}:{SECRET}\n") == token(f"{ID}:{SECRET}")


@pytest.mark.parametrize(
    "key",
    ["", ":", ID, f"{ID}:", f":{SECRET}", f"{ID}:{SECRET}0", f"{ID}:xyz", f"{ID}:{SECRET}:00",
     f"{ID}:é", f"{ID} : {SECRET}", "hunter2"],
)  # fmt: skip
def test_what_is_no_key_is_refused_without_being_shown(key: str) -> None:
    with pytest.raises(ReceiverError) as caught:
        token(key)
    assert caught.value.code == "credentials-malformed"
    shown = f"{caught.value} {caught.value.hint} {caught.value!r}"
    assert not key.strip(":") or key not in shown
    assert SECRET not in shown and "hunter2" not in shown
    assert caught.value.__cause__ is None and caught.value.__context__ is None


def test_the_key_of_the_content_api_is_told_from_it() -> None:
    with pytest.raises(ReceiverError) as caught:
        token("98d865cbcd059be93b56f2c00f")
    assert caught.value.hint.startswith("a Content API key can only read")
