"""Names of a plan as a WordPress site has them: categories, tags and users.

A term is told by its slug or by its name, in which capitals do not count; WordPress stores names
as HTML.
"""

from collections.abc import Mapping, Sequence
from html import escape, unescape
from typing import Any, Literal

from newsexport.errors import ReceiverError
from newsexport.receiver import Answer
from newsexport.receivers._wordpress_api import Ask

Kind = Literal["categories", "tags"]
_TERMS = {"_fields": "id,name,slug"}


class Names:
    """What is found is remembered; what is not may be made at any time."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._terms: dict[tuple[Kind, str], int] = {}  # by names without capitals
        self._users: dict[str, int] = {}

    def terms(self, kind: Kind, names: Sequence[str], create: bool) -> tuple[list[int], list[str]]:
        """The ids of terms, made where that is wished, and the names of those that are missing."""
        ids: list[int] = []
        missing: list[str] = []
        for name in names:
            id = self._term(kind, name)
            if id is None and create:
                id = self._made(kind, name)
            if id is None:
                missing.append(name)
            elif id not in ids:
                ids.append(id)
        return ids, missing

    def user(self, name: str) -> int:
        """The id of a user, by id, slug, log-in or e-mail. ReceiverError for what is nobody's."""
        if name.isascii() and name.isdigit():
            return int(name)
        if name not in self._users:
            found = self._by_slug(name) or self._by_search(name)
            if found is None:
                raise ReceiverError(
                    "cms-refused",
                    "wordpress",
                    f"no user is called {name!r}",
                    "name authors by log-in, slug or id; who is no editor sees only some of them",
                )
            self._users[name] = found
        return self._users[name]

    def _term(self, kind: Kind, name: str) -> int | None:
        key = kind, name.casefold()
        if key in self._terms:
            return self._terms[key]
        queries = [{"search": escape(name, quote=False), "per_page": "100"}]
        if name.isascii() and name.replace("-", "").isalnum():
            queries.append({"slug": name.lower()})
        for query in queries:
            for term in _objects(self._ask("GET", kind, query={**query, **_TERMS})):
                called = unescape(str(term.get("name"))).casefold()
                if name.casefold() in (called, str(term.get("slug"))) and _id(term):
                    self._terms[key] = term["id"]
                    return self._terms[key]
        return None

    def _made(self, kind: Kind, name: str) -> int:
        sent = {"name": escape(name, quote=False)}
        try:
            made = self._ask("POST", kind, json=sent, query=_TERMS).value
        except ReceiverError as error:
            data = error.data
            id = data.get("term_id") if isinstance(data, dict) else None
            if error.refusal != "term_exists" or type(id) is not int:
                raise
            made = {"id": id}
        if not isinstance(made, dict) or not _id(made):
            raise ReceiverError("cms-answer", "wordpress", f"a term of {kind} came without an id")
        self._terms[kind, name.casefold()] = made["id"]
        return self._terms[kind, name.casefold()]

    def _by_slug(self, name: str) -> int | None:
        for user in _objects(self._ask("GET", "users", query={"slug": name})):
            if _id(user):
                return int(user["id"])
        return None

    def _by_search(self, name: str) -> int | None:
        """By log-in and e-mail, which only who may edit users is told."""
        try:
            found = self._ask("GET", "users", query={"search": name, "context": "edit"})
        except ReceiverError as error:
            if error.status in (401, 403):
                return None
            raise
        for user in _objects(found):
            told = {str(user.get(key)).casefold() for key in ("username", "email", "slug", "name")}
            if name.casefold() in told and _id(user):
                return int(user["id"])
        return None


def _id(value: Mapping[str, Any]) -> bool:
    return type(value.get("id")) is int


def _objects(answer: Answer) -> list[Mapping[str, Any]]:
    found = answer.value if isinstance(answer.value, list) else []
    return [one for one in found if isinstance(one, dict)]
