"""A Ghost site for tests: its Admin API asked directly, and a plain client of it."""

import http.client
import json
import sqlite3
import time
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from newsexport.errors import ReceiverError
from newsexport.receiver import Access, Answer, Secret
from newsexport.receivers.ghost import ghost

_CODES = {401: "cms-login", 403: "cms-permission", 404: "cms-missing"}


class PlainClient:
    """What newsexport.push.http does, without its limits and patience."""

    def __init__(self, base: str, key: str) -> None:
        self.base, self.key = base, key
        self.asked: list[tuple[str, str]] = []

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        self.asked.append((method, path))
        sent = {**ghost.authorize(Access("", Secret(self.key)), datetime.now(UTC))}
        if json is not None:
            body = _bytes(json)
            sent["Content-Type"] = "application/json"
        sent |= headers or {}
        parts = urlsplit(self.base)
        address = f"{parts.path.rstrip('/')}/{path}{'?' + urlencode(query) if query else ''}"
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=60)
        try:
            connection.request(method, address, body, sent)
            answer = connection.getresponse()
            raw = answer.read()
        finally:
            connection.close()
        value = _value(raw)
        if answer.status in (301, 302, 307, 308):
            target = answer.getheader("Location") or ""
            message = f"the answer is a redirect to {target}"
            raise ReceiverError("cms-redirect", self.base + path, message, "", answer.status)
        if not 200 <= answer.status < 300:
            code = _CODES.get(answer.status, "cms-refused")
            raise ReceiverError(
                code, self.base + path, str(value)[:500], "", answer.status, "", value
            )
        if raw and value is None:
            raise ReceiverError("cms-answer", self.base + path, "no JSON", "", answer.status)
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, value)


class Site:
    """What is there, as an integration's key sees it."""

    def __init__(self, state: Mapping[str, Any]) -> None:
        self.state = state
        self.url: str = state["base_url"]
        self.client = PlainClient(self.url, state["admin_api_key"])

    def ask(
        self, method: str, path: str, query: Mapping[str, str] | None = None, **more: Any
    ) -> Any:
        return self.client.request(method, f"ghost/api/admin/{path}", query=query, **more).value

    def posts(self) -> list[dict[str, Any]]:
        query = {"formats": "html,plaintext", "limit": "100", "order": "created_at asc"}
        found: list[dict[str, Any]] = []
        page: int | None = 1
        while page:
            answer = self.ask("GET", "posts/", {**query, "page": str(page)})
            found += answer["posts"]
            page = answer["meta"]["pagination"]["next"]
        return found

    def post(self, id: str) -> dict[str, Any]:
        answer = self.ask("GET", f"posts/{id}/", {"formats": "html,plaintext"})
        return dict(answer["posts"][0])

    def change(self, id: str, **fields: Any) -> dict[str, Any]:
        """As an editor does it."""
        fields["updated_at"] = self.post(id)["updated_at"]
        answer = self.ask("PUT", f"posts/{id}/", {"formats": "html"}, json={"posts": [fields]})
        return dict(answer["posts"][0])

    def member(self, role: str) -> str:
        """The key of a new member of staff. What an invitation is stands in the database alone."""
        email = f"{role.lower()}-{time.time_ns()}@example.org"
        owner = PlainClient(self.url, self.state["staff_token"])
        api = "ghost/api/admin/"
        roles = owner.request("GET", f"{api}roles/", query={"limit": "20"}).value["roles"]
        (id,) = (one["id"] for one in roles if one["name"] == role)
        invite = {"email": email, "role_id": id}
        owner.request("POST", f"{api}invites/", json={"invites": [invite]})
        file = f"file:{self.state['dir']}/content/data/ghost.db?mode=ro"
        with closing(sqlite3.connect(file, uri=True)) as database:
            query = "select token from invites where email = ?"
            (token,) = database.execute(query, (email,)).fetchone()
        password = f"x7-{time.time_ns()}"
        person = {"name": f"A {role}", "email": email, "password": password, "token": token}
        owner.request("POST", f"{api}authentication/invitation/", json={"invitation": [person]})
        parts = urlsplit(self.url)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=60)
        head = {"Content-Type": "application/json", "Origin": self.url}
        login = _bytes({"username": email, "password": password})
        with closing(connection):
            connection.request("POST", f"/{api}session/", login, head)
            answer = connection.getresponse()
            answer.read()
            head["Cookie"] = (answer.getheader("Set-Cookie") or "").partition(";")[0]
            connection.request("PUT", f"/{api}users/me/token/", b"{}", head)
            key = json.loads(connection.getresponse().read())["apiKey"]
        return f"{key['id']}:{key['secret']}"

    def clear(self) -> None:
        for post in self.posts():
            self.ask("DELETE", f"posts/{post['id']}/")
        for tag in self.ask("GET", "tags/", {"limit": "100"})["tags"]:
            self.ask("DELETE", f"tags/{tag['id']}/")


def _bytes(value: Any) -> bytes:
    return json.dumps(value).encode("ascii")


def _value(raw: bytes) -> Any:
    try:
        return json.loads(raw) if raw else None
    except ValueError:
        return None
