"""A receiver that keeps its posts in a file and misbehaves as it is told, and a desk for it."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from newsexport.errors import ReceiverError
from newsexport.exporters._story_html import title
from newsexport.newsitem import Block, ContentMeta, ContentSet, ItemMeta, NewsItem
from newsexport.push.engine import Article, Desk
from newsexport.push.http import Ways
from newsexport.push.journal import Journal
from newsexport.push.patience import Patience
from newsexport.receiver import Client, Plan, Post, Receiver, Session, Wishes, slug_of

NAME = "fake https://news.example.org/"
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
GONE = "trash"

Step = Callable[[str], None]  # called before and after whatever leaves a trace


class Killed(BaseException):
    """The process ends here."""


class Fault(NamedTuple):
    """How a request to make or change a post goes wrong."""

    error: BaseException
    is_done: bool = False  # whether it took effect


def cms_error(code: str, status: int = 0, *, again: bool, after: float | None = None) -> Any:
    address = "https://news.example.org/"
    return ReceiverError(code, address, "did not", "", status, again=again, after=after)


LOST = cms_error("cms-timeout", again=True)
DROPPED = cms_error("cms-dropped", again=True)
AWAY = cms_error("cms-unreachable", again=True)
BUSY = cms_error("cms-failed", 503, again=True)
BROKEN = cms_error("cms-failed", 500, again=True)
NO_JSON = cms_error("cms-answer", 200, again=False)
REFUSED = cms_error("cms-refused", 400, again=False)
NO_LOGIN = cms_error("cms-login", 401, again=False)


def nothing(_: str) -> None:
    pass


class FakeSession:
    """Posts are the lines of a file, so that they outlive the process."""

    def __init__(self, path: Path, faults: Iterable[Fault | None] = (), step: Step = nothing):
        self.path = path
        self.faults = list(faults)  # of each attempt to create or update, in order
        self.unfound: list[ReceiverError] = []  # of each attempt to find
        self.step = step
        self.asked: list[str] = []

    @property
    def posts(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        if self.path.exists():
            found = json.loads(self.path.read_text())
        return found

    @posts.setter
    def posts(self, posts: list[dict[str, Any]]) -> None:
        self.path.write_text(json.dumps(posts))

    def delete(self, id: int) -> None:
        self.posts = [post | ({"status": GONE} if post["id"] == id else {}) for post in self.posts]

    def check(self) -> tuple[str, ...]:
        return ()

    def find(self, plan: Plan, id: str | None) -> Post | None:
        self.asked.append("find")
        if self.unfound:
            raise self.unfound.pop(0)
        there = [post for post in self.posts if post["status"] != GONE]
        by_id = [post for post in there if str(post["id"]) == id]
        by_guid = [post for post in there if post["guid"] == plan.guid]
        found = by_id or by_guid
        return self._post(found[0]) if found else None

    def create(self, plan: Plan) -> Post:
        post = {"id": len(self.posts) + 1, "guid": plan.guid, "status": plan.status}

        def effect() -> None:
            self.posts = [*self.posts, post | {"title": plan.title}]

        self._request("create", effect)
        return self._post(post)

    def update(self, post: Post, plan: Plan) -> Post:
        def effect() -> None:
            new = {"title": plan.title, "status": plan.status}
            self.posts = [one | (new if str(one["id"]) == post.id else {}) for one in self.posts]

        self._request("update", effect)
        return post

    def _request(self, kind: str, effect: Callable[[], None]) -> None:
        self.asked.append(kind)
        fault = self.faults.pop(0) if self.faults else None
        self.step(f"{kind} is sent")
        if fault is None or fault.is_done:
            effect()
        self.step(f"{kind} took effect")
        if fault:
            raise fault.error

    def _post(self, post: dict[str, Any]) -> Post:
        link = f"https://news.example.org/?p={post['id']}"
        return Post(str(post["id"]), link, post["status"], "")


def plan_of(item: NewsItem, wishes: Wishes) -> Plan:
    headline = title(item)
    slug = slug_of(headline.text, item.guid)
    basis: Any = "derived" if headline.derived else "stated"
    fields = {"tags": [*wishes.tags]}
    return Plan(item.guid, slug, headline.text, basis, wishes.status, fields, wishes.images)


def _no_headers(*_: object) -> dict[str, str]:
    return {}


def _no_session(client: Client) -> Session:
    raise NotImplementedError


FAKE = Receiver("fake", "A fake.", "password", False, plan_of, _no_headers, _no_session)


class SteppingJournal(Journal):
    """A journal that tells of each step."""

    step: Step = staticmethod(nothing)

    def sending(self, guid: str, now: datetime) -> None:
        self.step("journal is to say sending")
        super().sending(guid, now)
        self.step("journal says sending")

    def done(self, guid: str, post: Post, digest: str, now: datetime) -> None:
        self.step("journal is to say done")
        super().done(guid, post, digest, now)
        self.step("journal says done")

    def forget(self, guid: str) -> None:
        self.step("journal is to forget")
        super().forget(guid)
        self.step("journal has forgotten")


class Clock:
    """Time passes when somebody sleeps."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def ways(self) -> Ways:
        return Ways(lambda: NOW, lambda: sum(self.slept), self.slept.append, lambda: 0.5)


@contextmanager
def desk_for(
    session: FakeSession,
    folder: Path,
    *,
    clock: Clock | None = None,
    step: Step = nothing,
    patience: Patience = Patience(),  # noqa: B008
    **more: Any,
) -> Iterator[Desk]:
    with SteppingJournal(folder / "journal.sqlite", NAME, patience=0) as journal:
        journal.step = step
        ways = (clock or Clock()).ways()
        yield Desk(FAKE, session, journal, ways, patience, **more)


def article(number: int = 1, words: str = "", *, wishes: Wishes = Wishes()) -> Article:  # noqa: B008
    item = NewsItem(
        f"urn:example:{number}",
        language="en",
        item_meta=ItemMeta(version_created="2026-01-15T09:00:00Z"),
        content_meta=ContentMeta(headline=words or f"Article {number}"),
        content_set=ContentSet((Block("p1", "paragraph", "It is so."),)),
    )
    return Article(f"{number}.txt", item, wishes)
