"""The rows that an article is in Ghost's tables."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newsexport.errors import ExportError
from newsexport.exporters._feed import sure
from newsexport.exporters._ghost_story import story
from newsexport.exporters._ghost_texts import (
    ADDRESS,
    EXCERPT,
    NAME,
    PROTECTED,
    TAG,
    TITLE,
    identifier,
    own_slug,
    within,
)
from newsexport.exporters._ghost_when import STATUSES, instant, when
from newsexport.exporters._story_html import caption, own_address, title
from newsexport.identity import free_name, slug
from newsexport.iri import uri
from newsexport.newsitem import NewsItem, Picture
from newsexport.receiver import Status, slug_of
from newsexport.xml_text import xml_text

Row = Mapping[str, Any]

_LONGEST_HEAD = 65535  # characters of codeinjection_head


class Rows(NamedTuple):
    posts: tuple[Row, ...]
    posts_meta: tuple[Row, ...]
    posts_tags: tuple[Row, ...]
    posts_authors: tuple[Row, ...]


class Named:
    """What is in a file once: tags and users, rows by their slugs and names, and posts."""

    def __init__(self) -> None:
        self.tags: dict[str, Row] = {}
        self.users: dict[str, Row] = {}
        self.posts: set[str] = set()
        self._taken = {*PROTECTED}

    def tag(self, name: str) -> str:
        """The id of a tag. Without a slug Ghost would make a second tag of the same name."""
        own = own_slug(name)
        row = self.tags.setdefault(own, {"id": _id("tag", own), "name": name, "slug": own})
        return str(row["id"])

    def user(self, name: str) -> str:
        """The id of a user."""
        key = name.casefold()
        if key not in self.users:
            own = free_name(slug(name) or f"author-{_id('user', key)[:8]}", self._taken)
            self._taken.add(own)
            self.users[key] = {
                "id": _id("user", key),
                "name": within(name, NAME),
                "slug": own,
                "email": f"{own}@authors.invalid",
                "roles": ["Contributor"],  # who may do least
            }
        return str(self.users[key]["id"])


def rows(item: NewsItem, wished: Status, author: str, named: Named) -> Rows:
    """The article's rows; its tags and users are entered in `named`.

    ExportError where Ghost cannot hold it: one such post, and it takes nothing of the file.
    """
    headline = xml_text(title(item).text)
    if not headline:
        raise ExportError("ghost", "/contentMeta/headline", "there is no headline and no lead")
    id, head = _id("post", item.guid), identifier(item.guid)
    if id in named.posts:
        raise ExportError("ghost", "/guid", "a post with this guid is in the file already")
    if len(head) > _LONGEST_HEAD:
        raise ExportError("ghost", "/guid", f"has more than {_LONGEST_HEAD} characters")
    moment, meta = when(item, wished), item.content_meta
    signed = [xml_text(one.name) for one in meta.creators] or [xml_text(author)]
    above = next(_with_address(item), None)
    printed = "" if meta.creators else xml_text(meta.by or "")
    post = {
        "id": id,
        "title": within(headline, TITLE),
        "slug": slug_of(headline, item.guid),
        "html": story(item, {}, above[0].id if above else None, printed),
        "type": "post",
        "status": STATUSES[moment.status],
        "created_at": _sure(item, "/contentMeta/contentCreated", meta.content_created),
        "updated_at": _sure(item, "/contentMeta/contentModified", meta.content_modified),
        "published_at": moment.published_at,
        "custom_excerpt": within(xml_text(meta.deck or ""), EXCERPT),
        "canonical_url": _source(item),
        "feature_image": above[1] if above else None,
        "codeinjection_head": head,
    }
    below = {"feature_image_caption": caption(above[0])} if above else {}
    named.posts.add(id)
    tags = list(dict.fromkeys(named.tag(name) for name in _tags(item)))
    users = list(dict.fromkeys(named.user(name) for name in signed if name))
    return Rows(
        posts=(_filled(post),),
        posts_meta=({"post_id": id, **_filled(below)},) if _filled(below) else (),
        posts_tags=tuple(
            {"post_id": id, "tag_id": tag, "sort_order": order} for order, tag in enumerate(tags)
        ),
        posts_authors=tuple(
            {"post_id": id, "author_id": user, "sort_order": order}
            for order, user in enumerate(users)
        ),
    )


def _sure(item: NewsItem, path: str, value: str | None) -> str | None:
    """A moment as Ghost writes it, unless it is a day or not sure: then Ghost says when it made the
    post."""
    known = sure(item, path, value, "ghost")
    return instant(path, known) if known and "T" in known else None


def _id(kind: str, name: str) -> str:
    """An id in the form of Ghost's own, 24 hex digits."""
    digest = hashlib.sha256(f"newsexport-ghost-1\n{kind}\n{name}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:24]


def _filled(row: Row) -> Row:
    return {column: value for column, value in row.items() if value}


def _with_address(item: NewsItem) -> Iterator[tuple[Picture, str]]:
    for picture in item.pictures:
        address = own_address(picture)
        if address and _is_page(address):
            yield picture, address


def _tags(item: NewsItem) -> Iterator[str]:
    for name in (item.content_meta.section or "", *item.content_meta.keywords):
        # "#" would make a tag that readers do not see
        plain = xml_text(name).lstrip("#, ")
        if plain and len(plain) <= TAG:
            yield plain


def _source(item: NewsItem) -> str | None:
    """The address of the page that the article is from."""
    source = next((link for link in item.item_meta.links if link.rel == "derivedFrom"), None)
    address = uri(source.href) if source else None
    return address if address and _is_page(address) else None


def _is_page(address: str) -> bool:
    return address.startswith(("http://", "https://")) and len(address) <= ADDRESS
