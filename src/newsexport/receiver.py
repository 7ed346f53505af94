"""An article on its way into a CMS, and what a module in newsexport.receivers gives.

    NewsItem --plan--> Plan --session--> Post

`plan` is pure: what it gives depends on the item and the wishes alone, names people, terms and
pictures by their names, and can be shown (--dry-run) or compared (has it changed?) without a
network. A `Session` resolves the names at the receiver and makes or changes the post.

A post is found again by its guid, kept at the receiver, and by its slug, which ends in a digest
of the guid (`slug_of`): whatever happened between a request and its answer, looking before
making means that nothing is posted twice.
"""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol

from newsexport.errors import ReceiverError
from newsexport.identity import slug
from newsexport.newsitem import NewsItem

Status = Literal["draft", "publish", "future"]


class Secret:
    """A password or key. It never shows itself; `reveal` is called where it is sent."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "***"


class Access(NamedTuple):
    """Who comes."""

    user: str  # "" where the receiver knows one by the key alone
    secret: Secret


class Image(NamedTuple):
    """The file of a picture, to be uploaded."""

    picture: str  # the picture's id in the item
    name: str  # "harbour.jpg": letters, digits, ".", "-" and "_" only
    media_type: str
    sha256: str  # of the file, in hex
    path: Path


def read_image(image: Image) -> bytes:
    """The bytes of a picture's file; ReceiverError where it cannot be read any more."""
    try:
        return image.path.read_bytes()
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise ReceiverError("image-unreadable", image.name, reason) from None


class Wishes(NamedTuple):
    """What is asked for every article alike."""

    status: Status = "draft"
    create: bool = False  # make categories and tags that the receiver does not have
    author: str = ""  # the receiver's name of who signs, where `authors` has nobody
    authors: Mapping[str, str] = {}  # a byline's name to the receiver's name of a user
    categories: Mapping[str, str] = {}  # a section's name to the receiver's category
    tags: Mapping[str, str] = {}  # a keyword to the receiver's tag; "" leaves it out
    images: tuple[Image, ...] = ()  # of this article


class Plan(NamedTuple):
    """What will be sent for one article. The same item and wishes give an equal plan."""

    guid: str
    slug: str
    title: str
    title_basis: Literal["stated", "derived"]
    status: Status  # what was wished, or what the item's embargo and status allow
    fields: Mapping[str, Any]  # JSON, in the receiver's own names
    images: tuple[Image, ...] = ()
    notes: tuple[str, ...] = ()  # what was decided and should be known, a sentence each


class Post(NamedTuple):
    """An article at the receiver."""

    id: str
    link: str  # for people; "" where the receiver says none
    status: str  # the receiver's own word
    revision: str  # the receiver's mark of its last change
    notes: tuple[str, ...] = ()  # what the receiver lacks for the plan, a sentence each


class Answer(NamedTuple):
    """What the receiver said, within all limits."""

    status: int  # 200 to 299
    headers: Mapping[str, str]  # names in small letters
    value: Any  # the JSON; None where the body is empty


class Client(Protocol):
    """Speaks HTTP with one receiver, and with nobody else (newsexport.push.http)."""

    def request(
        self,
        method: Literal["GET", "POST", "PUT", "DELETE"],
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """The answer to a request. `path` is relative to the receiver's address; whoever builds
        it quotes what comes from an article.

        GET is tried again by itself where that may help. Any other method is tried once: where
        its answer is lost nobody knows whether it took effect, and whoever asked must look.

        ReceiverError for whatever is no answer of 200 to 299 in JSON; `again` tells whether
        trying later may help.
        """
        ...


class Session(Protocol):
    """One receiver, while articles are pushed to it. Every method raises ReceiverError."""

    def check(self) -> tuple[str, ...]:
        """Ask whether this is the receiver, and what we may there. Sentences of what is amiss
        without hindering (a plug-in that is missing)."""
        ...

    def find(self, plan: Plan, id: str | None) -> Post | None:
        """The article's post: by `id`, which the journal knows, by guid, by slug. None where the
        receiver has it not (never where it could not tell)."""
        ...

    def create(self, plan: Plan) -> Post: ...

    def update(self, post: Post, plan: Plan) -> Post: ...


class MakePlan(Protocol):
    def __call__(self, item: NewsItem, wishes: Wishes, /) -> Plan: ...


class Receiver(NamedTuple):
    """A CMS that articles can be pushed to."""

    name: str
    doc: str  # its page
    secret: str  # what the secret is called there: "application password"
    needs_user: bool
    plan: MakePlan  # ExportError where the receiver cannot hold the item
    # The headers that say who comes, made for each request (some expire); now is in UTC.
    authorize: Callable[[Access, datetime], Mapping[str, str]]
    connect: Callable[[Client], Session]


def receiver(
    *,
    secret: str,
    needs_user: bool,
    authorize: Callable[[Access, datetime], Mapping[str, str]],
    connect: Callable[[Client], Session],
) -> Callable[[MakePlan], Receiver]:
    """Make a function from item and wishes to a plan a `Receiver` of the function's name."""

    def wrap(plan: MakePlan) -> Receiver:
        module, name = plan.__module__, plan.__name__  # type: ignore[attr-defined]
        doc = import_module(module).__doc__ or ""
        return Receiver(name, doc, secret, needs_user, plan, authorize, connect)

    return wrap


def guid_digest(guid: str) -> str:
    """Twelve hex digits that stand for a guid in names."""
    return hashlib.sha256(guid.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def slug_of(title: str, guid: str) -> str:
    """A post's slug: words of the title for people, a digest of the guid to be found by.

    >>> slug_of("Harbour bridge reopens", "urn:uuid:1")
    'harbour-bridge-reopens-b362f50874c7'
    """
    words = slug(title)
    return f"{words}-{guid_digest(guid)}" if words else guid_digest(guid)
