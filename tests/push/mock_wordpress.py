"""As much of WordPress's REST API as a push asks for, on this machine."""

import base64
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

USER, PASSWORD = "desk", "abcd efgh ijkl mnop qrst uvwx"
_OURS = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


class MockWordPress:
    """A site with one user and, at first, nothing else."""

    def __init__(self) -> None:
        self.url = ""
        self.posts: list[dict[str, Any]] = []
        self.media: list[dict[str, Any]] = []
        self.asked: list[str] = []  # "POST posts"
        self.on_write: Callable[[], None] = lambda: None  # called when a post comes
        self.refusal: tuple[int, dict[str, Any]] | None = None  # of every post that comes

    def answer(
        self, method: str, path: str, query: dict[str, str], body: bytes, authorization: str
    ) -> tuple[int, Any]:
        if path == "":
            return 200, {"name": "News", "namespaces": ["wp/v2"]}
        path = path.removeprefix("wp/v2/")
        self.asked.append(f"{method} {path}")
        if authorization != _OURS:
            return 401, {"code": "rest_forbidden", "message": f"Not with {authorization}."}
        kind, _, id = path.partition("/")
        if method == "GET":
            return self._get(kind, id, query)
        if kind == "media":
            return self._put_media(id, body)
        self.on_write()
        if self.refusal:
            return self.refusal
        return self._put_post(id, json.loads(body))

    def _get(self, kind: str, id: str, query: dict[str, str]) -> tuple[int, Any]:
        if kind == "types":
            return 200, {"slug": "post"}
        kept = {"posts": self.posts, "media": self.media}.get(kind, [])
        if id:
            found = [one for one in kept if str(one["id"]) == id]
            return (200, found[0]) if found else (404, {"code": "rest_post_invalid_id"})
        if "slug" in query:
            kept = [one for one in kept if one["slug"] == query["slug"]]
        return 200, kept

    def _put_post(self, id: str, fields: dict[str, Any]) -> tuple[int, Any]:
        if id:
            post = next(one for one in self.posts if str(one["id"]) == id)
        else:
            number = len(self.posts) + 1
            post = {"id": number, "link": f"{self.url}/?p={number}", "modified_gmt": "2026-01-15"}
            self.posts.append(post)
        raw: dict[str, Any] = {
            key: {"raw": fields[key]} for key in ("title", "content") if key in fields
        }
        post.update(fields)
        post.update(raw)
        return 200 if id else 201, post

    def _put_media(self, id: str, body: bytes) -> tuple[int, Any]:
        if id:
            return 200, self.media[int(id) - 100]
        number = 100 + len(self.media)
        one = {
            "id": number,
            "slug": "",
            "source_url": f"{self.url}/{number}.jpg",
            "size": len(body),
        }
        self.media.append(one)
        return 201, one


@contextmanager
def serving(site: MockWordPress) -> Iterator[MockWordPress]:
    """The site at its `url`, while the context lasts."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            path = parts.path.removeprefix("/wp-json/")
            status, value = site.answer(
                self.command, path, query, body, self.headers.get("Authorization", "")
            )
            data = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_DELETE = handle_any

        def log_message(self, format: str, *values: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    site.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
