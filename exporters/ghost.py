"""Ghost's JSON import: posts of any number, with their tags and authors.

==============================  ========================================================
News Item                       table.column
==============================  ========================================================
guid                            posts.id, a digest of it; posts.slug, its end;
                                posts_meta.codeinjection_head: meta dcterms.identifier
itemMeta/published              posts.published_at; of a day, midnight UTC
itemMeta/embargoed              posts.status scheduled, published_at; until told: draft
itemMeta/pubStatus              posts.status draft where it is withheld or canceled
itemMeta/title                  posts.title, where there is no headline
itemMeta/links                  derivedFrom: posts.canonical_url
contentMeta/headline            posts.title, cut to 255 characters
contentMeta/deck                posts.custom_excerpt, cut to 300 characters
contentMeta/section             tags, the first of posts_tags, which is the primary tag
contentMeta/keywords            tags, posts_tags
contentMeta/creators            users, posts_authors: several bylines
contentMeta/by                  a paragraph above the story, where no creators say it
contentSet/blocks, pictures     posts.html; the first picture that has an address is
                                posts.feature_image, posts_meta.feature_image_caption
==============================  ========================================================

The rows of each table are held back, in a file where they are many, since tables follow each
other. Ids are digests, so that the same file comes twice as the same rows. Ghost asks for an
e-mail of every user: who has none gets one of the domain authors.invalid, which no mail can ever
reach (RFC 2606), to be changed in Ghost. Tags have the slug that Ghost makes of their names, and
none where that is not sure.

Lost: all that a post has no column for. That a title was derived cannot be said, and of a day that
it is no more than that. Notes, corrections and trailers become paragraphs.

Options: `status` is draft (nothing is public before somebody looked), published or scheduled;
`author` is who signs where nobody does; `compact` writes no line feeds.

Reference: https://docs.ghost.org/migration/custom
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import datetime
from tempfile import SpooledTemporaryFile
from typing import Any

from newsexport.addresses import XML_TEXT
from newsexport.errors import ExportError, UnknownName
from newsexport.exporters import _feed as feed
from newsexport.exporters._ghost_rows import Named, Row, rows
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
        "/itemMeta/links/*/title",
        "/rightsInfo",
        "/contentMeta/urgency",
        "/contentMeta/contentCreated",
        "/contentMeta/contentModified",
        "/contentMeta/located",
        "/contentMeta/creators/*/jobTitle",
        "/contentMeta/creators/*/affiliation",
        "/contentMeta/contributors",
        "/contentMeta/infoSources",
        "/contentMeta/dateline",
        "/contentMeta/creditline",
        "/contentMeta/slugline",
        "/contentMeta/genre",
        "/contentMeta/wordCount",
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
    pieces = [*_many((item,), status=status, author=author, compact=compact)]
    for piece in pieces:
        if isinstance(piece, ExportError):
            raise piece
    return "".join(map(str, pieces))


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
        return int(datetime.fromisoformat(created or "1970-01-01T00:00:00Z").timestamp() * 1000)
    except (ValueError, OverflowError):
        return 0
