"""Ghost's JSON import: posts of any number, with their tags and authors.

==============================  ========================================================
News Item                       table.column
==============================  ========================================================
guid                            posts.codeinjection_head: meta dcterms.identifier; the end of
                                posts.slug and posts.id, digests of it
itemMeta/published              posts.published_at; of a day, midnight UTC
itemMeta/embargoed              posts.status scheduled, published_at; until told: draft
itemMeta/pubStatus              posts.status draft where it is withheld or canceled
itemMeta/title                  posts.title, where there is no headline
itemMeta/links                  posts.canonical_url: the first that is derivedFrom
contentMeta/contentCreated,     posts.created_at, updated_at; not of a day
contentModified
contentMeta/headline            posts.title, cut at a word to 255 characters
contentMeta/deck                posts.custom_excerpt, cut at a word to 300 characters
contentMeta/section             tags, the first of posts_tags, which is the primary tag
contentMeta/keywords            tags, posts_tags
contentMeta/creators            users, posts_authors: several bylines
contentMeta/by                  a paragraph above the story, where no creators say it
contentSet/blocks, pictures     posts.html; the first picture that has an address is
                                posts.feature_image, posts_meta.feature_image_caption
==============================  ========================================================

The rows of each table are held back, in a file where they are many, since tables follow each
other. Ids are digests, so that the same items give the same file. Slugs of posts are those that
`newsexport push ghost` looks for: what was imported can be pushed later.

Ghost takes no user without an e-mail, and without that user nothing of the file. Who has none gets
one of the domain authors.invalid, which no mail can ever reach (RFC 2606). Such a user is a locked
Contributor, and is known by that e-mail when another file comes. Tags are known by their slugs:
they have those that Ghost makes of their names, and where that is not sure one of ours.

An item without headline and title cannot be written, nor a second of the same guid: Ghost would
take nothing of the file, or mix the two.

Lost: all that a post has no column for. That a title was derived cannot be said, nor that a day is
no more than that, that an author is an organisation, that the first tag is a section; of several
pages that an item is from, all but the first. Moments are of whole seconds, the later one. Notes,
corrections and trailers become paragraphs.

Options: `status` is draft (nothing is public before somebody looked), published or scheduled, by
which Ghost publishes what is over at once, and the rest on its date; `author` is who signs where
nobody does, else it is whoever imports; `compact` writes no line feeds.

Reference: https://docs.ghost.org/migration/custom and Ghost 6.65, tried
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from tempfile import SpooledTemporaryFile
from typing import Any

from newsexport.addresses import XML_TEXT
from newsexport.errors import ExportError, UnknownName
from newsexport.exporters import _feed as feed
from newsexport.exporters._ghost_rows import Named, Row, rows
from newsexport.exporters._many import alone
from newsexport.newsitem import NewsItem
from newsexport.receiver import Status
from newsexport.registry import exporter

_LOSES = frozenset(
    {
        XML_TEXT,
        "/version",
        "/language",
        "/itemMeta/provider",
        "/itemMeta/versionCreated",
        "/itemMeta/published[:day]",
        "/itemMeta/published[:unsure]",
        "/itemMeta/embargoed",
        "/itemMeta/pubStatus",
        "/itemMeta/title",
        "/itemMeta/edNotes",
        "/itemMeta/links/*[rel!=derivedFrom]",
        "/itemMeta/links/*/href[:no-uri]",
        "/itemMeta/links/*/title",
        "/rightsInfo",
        "/contentMeta/urgency",
        "/contentMeta/contentCreated[:day]",
        "/contentMeta/contentCreated[:unsure]",
        "/contentMeta/contentModified[:day]",
        "/contentMeta/contentModified[:unsure]",
        "/contentMeta/located",
        "/contentMeta/headline[:over-255]",
        "/contentMeta/deck[:over-300]",
        "/contentMeta/section[:over-191]",
        "/contentMeta/by",
        "/contentMeta/creators/*/name[:over-191]",
        "/contentMeta/creators/*/jobTitle",
        "/contentMeta/creators/*/affiliation",
        "/contentMeta/contributors",
        "/contentMeta/infoSources",
        "/contentMeta/dateline",
        "/contentMeta/creditline",
        "/contentMeta/keywords/*[:over-191]",
        "/contentMeta/slugline",
        "/contentMeta/genre",
        "/contentMeta/wordCount",
        "/contentSet/blocks/*[type=figure][picture:absent]",
        "/contentSet/blocks/*/id",
        "/contentSet/blocks/*/type[=correction]",
        "/contentSet/blocks/*/type[=note]",
        "/contentSet/blocks/*/type[=trailer]",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/items/*/source",
        "/pictures/*/id",
        "/pictures/*[credit:!absent]/creditline",
        "/pictures/*/creator",
        "/pictures/*/supplier",
        "/pictures/*/archive",
        "/pictures/*/contentCreated",
        "/pictures/*/href[:no-iri]",
        "/quotes",
        "/subjects",
        "/dates",
        "/provenance",
    }
)
_STATUSES: dict[str, Status] = {"draft": "draft", "published": "publish", "scheduled": "future"}
_VERSION = "6.0.0"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TABLES = ("posts", "posts_meta", "posts_tags", "posts_authors")
_HELD_IN_MEMORY = 8 * 1024 * 1024  # characters of a table before it goes to a file


def _many(
    items: Iterable[NewsItem], *, status: str = "draft", author: str = "", compact: bool = False
) -> Iterator[str | ExportError]:
    if status not in _STATUSES:
        raise UnknownName("status", status, tuple(_STATUSES))
    first, items = feed.with_first(items)
    named = Named()
    with ExitStack() as files:
        held = {table: files.enter_context(_spool()) for table in _TABLES}
        for item in items:
            try:
                found = rows(item, _STATUSES[status], author, named)
            except ExportError as error:
                yield error
                continue
            for table in _TABLES:
                for row in getattr(found, table):
                    held[table].write(_row(row) + "\n")
        break_ = "" if compact else "\n"
        meta = {"exported_on": _moment(first), "version": _VERSION}
        yield f'{{"db":[{{"meta":{_row(meta)},"data":{{{break_}'
        for table in _TABLES:
            held[table].seek(0)
            yield from _table(table, (line.rstrip("\n") for line in held[table]), break_)
            yield f",{break_}"
        yield from _table("tags", map(_row, named.tags.values()), break_)
        yield f",{break_}"
        yield from _table("users", map(_row, named.users.values()), break_)
        yield f"{break_}}}}}]}}\n"


@exporter(suffix=".ghost.json", media_type="application/json", loses=_LOSES, many=_many)
def ghost(item: NewsItem, *, status: str = "draft", author: str = "", compact: bool = False) -> str:
    """A file of `item` alone."""
    return alone(_many((item,), status=status, author=author, compact=compact))


def _spool() -> Any:
    return SpooledTemporaryFile(
        _HELD_IN_MEMORY, "w+", encoding="utf-8", errors="surrogatepass", newline=""
    )


def _table(name: str, rows: Iterable[str], break_: str) -> Iterator[str]:
    before = f'"{name}":[{break_}'
    for row in rows:
        yield before + row
        before = f",{break_}"
    yield f'"{name}":[]' if before.startswith('"') else f"{break_}]"


def _row(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _moment(first: NewsItem | None) -> int:
    """When the first item was made, in milliseconds since 1970: the file has no time of its own."""
    created = first.item_meta.version_created if first else None
    try:
        made = datetime.fromisoformat(created or "")
    except ValueError:
        return 0
    return (made - _EPOCH) // timedelta(milliseconds=1) if made.tzinfo else 0
