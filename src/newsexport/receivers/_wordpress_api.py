"""WordPress's REST API at one site, by either of its addresses."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from newsexport.errors import ReceiverError
from newsexport.receiver import Answer, Client
from newsexport.receivers._wordpress_answers import clock, not_wordpress

_NAMESPACE = "wp/v2"
_ELSEWHERE = ("cms-missing", "cms-answer")  # what is answered where no API is
_INDEX = {"_fields": "namespaces,url"}  # the whole index of a site may be megabytes

Ask = Callable[..., Answer]


class Api:
    def __init__(self, client: Client) -> None:
        self._client = client
        self._route = "wp-json/"  # "" where the site has no permalinks: "?rest_route=/"
        self.now = ""  # of the last answer, by the site's clock; "" where it does not say

    def open(self) -> None:
        """Find the API's address. ReceiverError where there is none of WordPress."""
        index = self._index()
        namespaces = index.get("namespaces") if isinstance(index, dict) else None
        if not isinstance(namespaces, list) or _NAMESPACE not in namespaces:
            raise not_wordpress("wordpress", 0)

    def ask(
        self,
        method: Literal["GET", "POST", "DELETE"],
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """The answer to a request; `path` is what follows "wp/v2/"."""
        asked = dict(query or {})
        at = f"{self._route}{_NAMESPACE}/{path}"
        if not self._route:
            at, asked = "", {"rest_route": f"/{_NAMESPACE}/{path}", **asked}
        answer = self._client.request(
            method, at, query=asked, json=json, body=body, headers=headers
        )
        self.now = clock(answer) or self.now
        return answer

    def _index(self) -> Any:
        try:
            return self._client.request("GET", self._route, query=_INDEX).value
        except ReceiverError as error:
            if error.code not in _ELSEWHERE:
                raise
            first = error
        self._route = ""
        try:
            return self._client.request("GET", "", query={"rest_route": "/", **_INDEX}).value
        except ReceiverError as error:
            if error.code not in _ELSEWHERE:
                raise
        raise not_wordpress(first.address, first.status)
