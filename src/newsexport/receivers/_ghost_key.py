"""Who comes to Ghost: a JSON Web Token (RFC 7519) of an Admin API key, signed with HMAC and
SHA-256, that holds for five minutes.

Reference: https://docs.ghost.org/admin-api/#token-authentication
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import datetime

from newsexport.errors import ReceiverError
from newsexport.receiver import Access

_LASTS = 300  # seconds; Ghost takes none that would hold for longer
_VERSION = "v5.0"  # of the Admin API; Ghost 6 still speaks it


def authorize(access: Access, now: datetime) -> Mapping[str, str]:
    """The headers of one request at `now`."""
    id, secret = _parts(access.secret.reveal())
    issued = int(now.timestamp())
    head = _encoded({"alg": "HS256", "typ": "JWT", "kid": id})
    claims = _encoded({"iat": issued, "exp": issued + _LASTS, "aud": "/admin/"})
    signed = f"{head}.{claims}"
    signature = hmac.new(secret, signed.encode("ascii"), hashlib.sha256).digest()
    return {
        "Authorization": f"Ghost {signed}.{_base64(signature)}",
        "Accept-Version": _VERSION,
    }


def _parts(key: str) -> tuple[str, bytes]:
    """The key's id and its secret; ReceiverError, which does not show it, where it is no key."""
    id, colon, secret = key.strip().partition(":")
    if _is_hex(id) and _is_hex(secret) and len(secret) % 2 == 0:
        return id, bytes.fromhex(secret)
    message = "this is no Admin API key: two hexadecimal numbers with a colon between them"
    hint = "Ghost shows it under Settings, Integrations, as Admin API key"
    if not colon and _is_hex(key.strip()):
        hint = f"a Content API key can only read; {hint}"
    raise ReceiverError("credentials-malformed", "ghost", message, hint)


def _is_hex(text: str) -> bool:
    return bool(text) and not text.strip("0123456789abcdefABCDEF")


def _encoded(value: Mapping[str, object]) -> str:
    return _base64(json.dumps(value, separators=(",", ":")).encode("ascii"))


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")
