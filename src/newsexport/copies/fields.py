"""What copies of a story are compared by, beside its text and its pictures."""

from newsexport.copies import Field
from newsexport.copies.agreement import (
    same_authors,
    same_language,
    same_party,
    same_time,
    same_words,
)
from newsexport.newsitem import NewsItem


def author_names(item: NewsItem) -> tuple[str, ...] | None:
    return tuple(creator.name for creator in item.content_meta.creators) or None


HEADLINE = Field(
    "headline", "/contentMeta/headline", lambda item: item.content_meta.headline, same_words
)
DECK = Field("deck", "/contentMeta/deck", lambda item: item.content_meta.deck, same_words)
AUTHORS = Field("author", "/contentMeta/creators", author_names, same_authors, ", ".join)
PROVIDER = Field(
    "provider",
    "/itemMeta/provider",
    lambda item: item.item_meta.provider,
    same_party,
    lambda party: party.name,
)
PUBLISHED = Field(
    "publication time", "/itemMeta/published", lambda item: item.item_meta.published, same_time
)
CREATED = Field(
    "creation time",
    "/contentMeta/contentCreated",
    lambda item: item.content_meta.content_created,
    same_time,
)
MODIFIED = Field(
    "modification time",
    "/contentMeta/contentModified",
    lambda item: item.content_meta.content_modified,
    same_time,
)
VERSION_CREATED = Field(
    "time of the version",
    "/itemMeta/versionCreated",
    lambda item: item.item_meta.version_created,
    same_time,
)
TIMES = (PUBLISHED, CREATED, MODIFIED, VERSION_CREATED)
LANGUAGE = Field(
    "language",
    "/language",
    lambda item: None if item.language == "und" else item.language,
    same_language,
)
EMBARGO = Field(
    "embargo",
    "/itemMeta/embargoed",
    lambda item: item.item_meta.embargoed,
    same_time,
    lambda time: time or "until told",
)
# what is not said is usable, and the first version: a file that says so says no more
STATUS = Field(
    "status",
    "/itemMeta/pubStatus",
    lambda item: None if item.item_meta.pub_status == "usable" else item.item_meta.pub_status,
    str.__eq__,
    unsaid="usable",
)
VERSION = Field(
    "version",
    "/version",
    lambda item: None if item.version == 1 else item.version,
    int.__eq__,
    unsaid="1",
)
GUID = Field("identifier", "/guid", lambda item: item.guid, str.__eq__)
