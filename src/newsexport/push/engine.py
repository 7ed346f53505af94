"""One article after another into a receiver, each once.

    item -> plan -> is it there, and as the plan says?  -> unchanged
                 -> journal: sending -> create or update -> journal: done

Before every attempt to create, the receiver is asked whether it has the article: after an answer
that was lost, a crash or a journal that is gone, that is what keeps it from being posted twice.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from newsexport.errors import NewsExportError, ReceiverError, SourceError
from newsexport.newsitem import NewsItem
from newsexport.push.http import Ways
from newsexport.push.journal import Journal, Row
from newsexport.push.patience import Patience, wait
from newsexport.push.redact import Redact
from newsexport.receiver import Plan, Post, Receiver, Session, Wishes
from newsexport.validation import item_errors

Outcome = Literal["created", "updated", "unchanged", "failed"]

_MOST_IN_A_ROW = 3  # articles that fail for the receiver's sake before the rest is not tried
# what is wrong with the receiver, and not with the article
AWAY = frozenset({"cms-unreachable", "cms-timeout", "cms-dropped", "cms-failed", "cms-retry-later"})
# and what no article will change
ENDING = frozenset({"cms-login", "cms-tls", "cms-address", "cms-redirect"})


class Article(NamedTuple):
    """What is to be pushed."""

    name: str  # of its file
    item: NewsItem
    wishes: Wishes
    notes: tuple[str, ...] = ()  # of what was looked for: pictures without a file


class Unread(NamedTuple):
    """What cannot be pushed, since it cannot be read."""

    name: str
    error: NewsExportError


class Pushed(NamedTuple):
    """What became of one article."""

    name: str
    outcome: Outcome
    guid: str = ""
    title: str = ""
    title_basis: Literal["stated", "derived"] = "stated"
    post: Post | None = None
    notes: tuple[str, ...] = ()
    error: NewsExportError | None = None


class Desk(NamedTuple):
    """What a run works with."""

    receiver: Receiver
    session: Session
    journal: Journal
    ways: Ways
    patience: Patience = Patience()
    again: bool = False  # make anew what was deleted at the receiver
    redact: Redact = str  # takes secrets out of what a receiver says


def push_all(articles: Iterable[Article | Unread], desk: Desk) -> Iterator[Pushed]:
    """What became of each article, in order. One that fails does not stop the others; a receiver
    that fails several in a row, or no longer knows us, does: the rest is not tried."""
    in_a_row = 0
    ended: ReceiverError | None = None
    for article in articles:
        if isinstance(article, Unread):
            yield Pushed(article.name, "failed", error=article.error)
        elif ended:
            yield _not_tried(article, ended)
        else:
            pushed = push(article, desk)
            yield pushed
            error = pushed.error
            away = isinstance(error, ReceiverError) and error.code in AWAY
            in_a_row = in_a_row + 1 if away else 0
            if isinstance(error, ReceiverError) and (
                in_a_row == _MOST_IN_A_ROW or error.code in ENDING
            ):
                ended = error


def push(article: Article, desk: Desk) -> Pushed:
    """Push one article. Whatever is wrong with it is told in the outcome; ReceiverError only where
    the journal cannot be kept: to go on would be to forget."""
    try:
        plan = planned(article, desk.receiver)
    except NewsExportError as error:
        return _failed(article, error)
    notes = (*article.notes, *plan.notes)
    told = Pushed(article.name, "failed", plan.guid, plan.title, plan.title_basis, notes=notes)
    try:
        outcome, post = _brought(plan, desk.journal.find(plan.guid), desk)
    except ReceiverError as error:
        if error.code.startswith("journal-"):
            raise
        return told._replace(error=error)
    return told._replace(outcome=outcome, post=post, notes=(*notes, *post.notes))


def planned(article: Article, receiver: Receiver) -> Plan:
    """What will be sent for an article; NewsExportError where it is no valid item, or the receiver
    cannot hold it."""
    wrong = item_errors(article.item)
    if wrong:
        message = f"is no valid item: {wrong[0].message}"
        raise SourceError("not-valid", article.name, message)
    return receiver.plan(article.item, article.wishes)


def digest_of(plan: Plan) -> str:
    """What tells one plan from another: the same article, sent the same way, has the same."""
    images = [(image.picture, image.name, image.sha256) for image in plan.images]
    said = [plan.guid, plan.slug, plan.title, plan.status, plan.fields, images]
    text = json.dumps(said, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _brought(plan: Plan, row: Row | None, desk: Desk) -> tuple[Outcome, Post]:
    """Have the receiver hold what the plan says."""
    known = row.id if row else None
    digest = digest_of(plan)
    post = _found(plan, known, desk)
    if row and post and not row.sending and (row.id, row.digest) == (post.id, digest):
        return "unchanged", post
    if known and post is None:
        desk.journal.forget(plan.guid)
    desk.journal.sending(plan.guid, desk.ways.now())
    try:
        sent = _sent(plan, post, desk)
    except ReceiverError as error:
        if not error.again and 400 <= error.status < 500:
            desk.journal.refused(plan.guid)
        raise
    desk.journal.done(plan.guid, sent, digest, desk.ways.now())
    return ("updated" if post else "created"), sent


def _sent(plan: Plan, post: Post | None, desk: Desk) -> Post:
    """Create or update, as often as it takes."""
    attempt = 1
    while True:
        try:
            sent = desk.session.update(post, plan) if post else desk.session.create(plan)
            return _shown(sent, desk)
        except ReceiverError as error:
            seconds = wait(desk.patience, attempt, error, desk.ways.random())
            if seconds is None:
                raise
        desk.ways.sleep(seconds)
        attempt += 1
        post = _found(plan, post.id if post else None, desk)


def _found(plan: Plan, known: str | None, desk: Desk) -> Post | None:
    """The article's post. One that was known and is there no more was taken away by somebody, who
    would be surprised to see it again."""
    post = desk.session.find(plan, known)
    if known and post is None and not desk.again:
        message = f"post {known} is there no more: it was deleted, or is in the trash"
        raise ReceiverError("cms-gone", plan.guid, message, "--again makes it anew")
    return _shown(post, desk) if post else None


def _shown(post: Post, desk: Desk) -> Post:
    """`post` as it may be told: a receiver could send back what it was sent."""
    return post._replace(
        link=desk.redact(post.link),
        status=desk.redact(post.status),
        notes=tuple(map(desk.redact, post.notes)),
    )


def _failed(article: Article, error: NewsExportError) -> Pushed:
    return Pushed(article.name, "failed", article.item.guid, notes=article.notes, error=error)


def _not_tried(article: Article, why: ReceiverError) -> Pushed:
    message = f"not tried, since before it the receiver {why.message}"
    return _failed(article, ReceiverError("cms-not-tried", why.address, message, "push it again"))
