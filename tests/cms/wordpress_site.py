"""A WordPress site for tests: its REST API asked directly, with the standard library."""

import base64
import json
import shutil
import urllib.error
import urllib.request
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any

from conftest import ROOT

PLUGIN = ROOT / "src" / "newsexport" / "receivers" / "newsexport-wordpress.php"
EVERY = "status=publish,future,draft,pending,private&per_page=100&context=edit"


class Site:
    def __init__(self, state: Mapping[str, Any]) -> None:
        self.state = state
        self.url: str = state["base_url"]
        self.user: str = state["user"]
        self.password: str = state["application_password"]
        # no proxy: everything is on this machine
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def ask(self, method: str, path: str, value: Any = None) -> Any:
        both = f"{self.user}:{self.password}".encode()
        headers = {"Authorization": "Basic " + base64.b64encode(both).decode()}
        body = None
        if value is not None:
            body, headers["Content-Type"] = json.dumps(value).encode(), "application/json"
        address = f"{self.state['api_url']}{path}"
        request = urllib.request.Request(address, body, headers, method=method)
        with self._opener.open(request, timeout=60) as answer:
            return json.loads(answer.read())

    def posts(self) -> list[dict[str, Any]]:
        found = self.ask("GET", f"posts?{EVERY}&orderby=id&order=asc")
        assert isinstance(found, list) and len(found) < 100
        return found

    def media(self) -> list[dict[str, Any]]:
        found = self.ask("GET", "media?per_page=100&context=edit")
        assert isinstance(found, list)
        return found

    def names(self, kind: str, ids: list[int]) -> set[str]:
        return {unescape(self.ask("GET", f"{kind}/{id}")["name"]) for id in ids}

    def clear(self) -> None:
        for post in self.posts():
            self.ask("DELETE", f"posts/{post['id']}?force=true")
        for post in self.ask("GET", "posts?status=trash&per_page=100&context=edit"):
            self.ask("DELETE", f"posts/{post['id']}?force=true")
        for one in self.media():
            self.ask("DELETE", f"media/{one['id']}?force=true")
        for kind in ("tags", "categories"):
            for term in self.ask("GET", f"{kind}?per_page=100"):
                if term["slug"] != "uncategorized":
                    self.ask("DELETE", f"{kind}/{term['id']}?force=true")

    def member(self, role: str) -> tuple[str, str]:
        """The log-in and an application password of a user with a role."""
        login = f"the-{role}"
        try:
            sent = {"username": login, "email": f"{login}@example.org", "password": "for tests 1"}
            id = self.ask("POST", "users", {**sent, "roles": [role]})["id"]
        except urllib.error.HTTPError:
            (user,) = self.ask("GET", f"users?search={login}&context=edit")
            id = user["id"]
        number = len(self.ask("GET", f"users/{id}/application-passwords"))
        made = self.ask("POST", f"users/{id}/application-passwords", {"name": f"test {number}"})
        return login, made["password"]

    def with_plugin(self, is_there: bool) -> None:
        """Put our plug-in where WordPress must use it, or take it away."""
        folder = Path(self.state["dir"], "site", "wp-content", "mu-plugins")
        folder.mkdir(exist_ok=True)
        if is_there:
            shutil.copy(PLUGIN, folder)
        else:
            (folder / PLUGIN.name).unlink(missing_ok=True)
