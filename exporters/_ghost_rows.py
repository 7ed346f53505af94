"""The rows that an article is in Ghost's tables."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newsexport.exporters._ghost_story import story
from newsexport.exporters._ghost_texts import (
    ADDRESS,
    EXCERPT,
    TAG,
    TITLE,
    identifier,
    tag_slug,
    within,
)
from newsexport.exporters._ghost_when import STATUSES, when
from newsexport.exporters._story_html import caption, own_address, title
from newsexport.identity import free_name, slug
from newsexport.iri import uri
from newsexport.newsitem import NewsItem, Picture
from newsexport.receiver import Status, slug_of
from newsexport.xml_text import xml_text

Row = Mapping[str, Any]

_UNNAMED = "Untitled"  # Ghost's own word for a post without a title, which it cannot import


class Rows(NamedTuple):
    posts: tuple[Row, ...]
    posts_meta: tuple[Row, ...]
    posts_tags: tuple[Row, ...]
    posts_authors: tuple[Row, ...]


class Named:
    """Tags and users, each once in a file: rows by their names without capitals."""

    def __init__(self) -> None:
        self.tags: dict[str, Row] = {}
        self.users: dict[str, Row] = {}
        self._taken: set[str] = set()

    def tag(self, name: str) -> str:
        """The id of a tag."""
        key = tag_slug(name) or name.casefold()
        if key not in self.tags:
            row = {"id": _id("tag", key), "name": name, "slug": tag_slug(name)}
            self.tags[key] = {column: value for column, value in row.items() if value}
        return str(self.tags[key]["id"])

    def user(self, name: str) -> str:
        """The id of a user."""
        key = name.casefold()
        if key not in self.users:
            own = free_name(slug(name) or f"author-{_id('user', key)[:8]}", self._taken)
            self._taken.add(own)
            self.users[key] = {
                "id": _id("user", key),
                "name": name,
                "slug": own,
                "email": f"{own}@authors.invalid",
                "roles": ["Contributor"],  # who may do least
            }
        return str(self.users[key]["id"])


def rows(item: NewsItem, wished: Status, author: str, named: Named) -> Rows:
    """The article's rows; its tags and users are entered in `named`."""
    headline = xml_text(title(item).text) or _UNNAMED
    id = _id("post", item.guid)
    moment = when(item, wished)
    signed = [xml_text(one.name) for one in item.content_meta.creators] or [author]
    users = list(dict.fromkeys(named.user(name) for name in signed if name))
    above = next(_with_address(item), None)
    printed = "" if item.content_meta.creators else xml_text(item.content_meta.by or "")
    post = {
        "id": id,
        "title": within(headline, TITLE),
        "slug": slug_of(headline, item.guid),
        "html": story(item, {}, above[0].id if above else None, printed),
        "type": "post",
        "status": STATUSES[moment.status],
        "published_at": moment.published_at,
        "custom_excerpt": within(xml_text(item.content_meta.deck or ""), EXCERPT),
        "canonical_url": _source(item),
        "feature_image": above[1] if above else None,
        "codeinjection_head": identifier(item.guid),
    }
    meta = {
        "post_id": id,
        "feature_image_caption": caption(above[0]) if above else None,
    }
    tags = list(dict.fromkeys(named.tag(name) for name in _tags(item)))
    return Rows(
        posts=(_filled(post),),
        posts_meta=(_filled(meta),) if len(_filled(meta)) > 1 else (),
        posts_tags=tuple(
            {"post_id": id, "tag_id": tag, "sort_order": order} for order, tag in enumerate(tags)
        ),
        posts_authors=tuple(
            {"post_id": id, "author_id": user, "sort_order": order}
            for order, user in enumerate(users)
        ),
    )


def _id(kind: str, name: str) -> str:
    """An id in the form of Ghost's own, 24 hex digits."""
    digest = hashlib.sha256(f"newsexport-ghost-1\n{kind}\n{name}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:24]


def _filled(row: Row) -> Row:
    return {column: value for column, value in row.items() if value}


def _with_address(item: NewsItem) -> Iterator[tuple[Picture, str]]:
    for picture in item.pictures:
        address = own_address(picture)
        if address and address.startswith(("http://", "https://")):
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
    is_page = address and address.startswith(("http://", "https://")) and len(address) <= ADDRESS
    return address if is_page else None
