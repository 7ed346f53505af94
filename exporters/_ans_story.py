"""An item as an ANS story: the data, before it is text."""

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

from newsexport.exporters._ans_elements import VERSION, Json, author, elements, image
from newsexport.exporters._story_html import as_html, own_address, title
from newsexport.exporters._xml import moment
from newsexport.identity import slug
from newsexport.newsitem import ContributorRole, NewsItem, PartyType, SubjectType
from newsexport.xml_text import in_xml

# other people's credits, by what they did
_CREDITS: Mapping[ContributorRole, str] = {
    "reporting": "reporting_by",
    "writing": "writing_by",
    "editing": "editing_by",
    "photography": "photos_by",
    "translation": "translation_by",
    "other": "contributors",
}
_ENTITIES: Mapping[SubjectType, str] = {
    "person": "person",
    "organisation": "organization",
    "geoArea": "location",
}


def story(written: NewsItem, website: str) -> Json:
    """`written` as a story, without what XML cannot hold; `website` is where it is for."""
    item, _ = in_xml(written)
    meta, about, rights = item.content_meta, item.item_meta, item.rights_info
    headline = title(item)
    deck = as_html(meta.deck) if meta.deck else None
    notes = [note.text for note in about.ed_notes if note.role != "inference"]
    promoted = next((picture for picture in item.pictures if _is_shown(own_address(picture))), None)
    return filled(
        {
            "type": "story",
            "version": VERSION,
            "_id": ans_id(item.guid),
            "canonical_website": website,
            "canonical_url_external": _page(item),
            "language": None if item.language == "und" else item.language,
            "status": _status(item),
            "slug": meta.slugline,
            "headlines": {"basic": as_html(headline.text)},
            "subheadlines": {"basic": deck} if deck else None,
            "description": {"basic": deck} if deck else None,
            "label": {"basic": {"text": meta.section}} if meta.section else None,
            "location": meta.located.name if meta.located else None,
            "created_date": _instant("/contentMeta/contentCreated", meta.content_created),
            "first_publish_date": _instant("/itemMeta/published", about.published),
            "display_date": _instant("/itemMeta/published", about.published),
            "last_updated_date": _instant("/contentMeta/contentModified", meta.content_modified),
            "credits": _credits(item),
            "copyright": rights.copyright_notice if rights else None,
            "distributor": {"name": about.provider.name, "mode": "custom"}
            if about.provider
            else None,
            "source": {"source_id": item.guid, "system": "newsexport"},
            "taxonomy": _taxonomy(item),
            "planning": {"internal_note": "\n\n".join(notes)} if notes else None,
            "promo_items": {"basic": image(promoted)} if promoted else None,
            "content_elements": list(elements(item)),
            "additional_properties": _additional(item, headline.derived),
        }
    )


def ans_id(guid: str) -> str:
    """An id in the form of Arc's own, 26 letters and digits: half a digest of the guid."""
    digest = hashlib.sha256(guid.encode("utf-8", "surrogatepass")).digest()[:16]
    return base64.b32encode(digest).decode("ascii").rstrip("=")


def filled(data: Mapping[str, Any]) -> Json:
    """`data` without what says nothing; the story's elements may be none."""
    return {
        key: value
        for key, value in data.items()
        if key in ("content_elements", "headlines") or not (value is None or value in ("", {}, []))
    }


def _status(item: NewsItem) -> str | None:
    """What a status must say so that nobody publishes what must not be out."""
    if item.item_meta.pub_status != "usable":
        return item.item_meta.pub_status
    return "embargoed" if item.item_meta.embargoed is not None else None


def _is_shown(address: str | None) -> bool:
    return address is not None and address.startswith(("http://", "https://"))


def _page(item: NewsItem) -> str | None:
    """The page that the article is from."""
    for link in item.item_meta.links:
        if link.rel == "derivedFrom" and link.href.startswith(("http://", "https://")):
            return None if any(char.isspace() for char in link.href) else link.href
    return None


def _instant(pointer: str, value: str | None) -> str | None:
    """`value` where it is a date and time, which is all that ANS knows."""
    if not value or "T" not in value:
        return None
    return moment("ans", pointer, value, day=False)


def _credits(item: NewsItem) -> Json:
    credits: dict[str, list[Json]] = {
        "by": [
            author(one.name, role=one.job_title, affiliation=one.affiliation) | _kind(one.type)
            for one in item.content_meta.creators
        ]
    }
    for someone in item.content_meta.contributors:
        told = author(someone.name) | _kind(someone.type)
        credits.setdefault(_CREDITS[someone.role], []).append(told)
    return {key: people for key, people in credits.items() if people}


def _kind(type: PartyType) -> Json:
    return {"additional_properties": {"type": "organization"}} if type == "organisation" else {}


def _taxonomy(item: NewsItem) -> Json:
    tags = [
        {key: value for key, value in (("text", word), ("slug", slug(word))) if value}
        for word in item.content_meta.keywords
    ]
    entities: list[Json] = []
    for subject in item.subjects:
        kind = _ENTITIES.get(subject.type)
        if kind:
            entity = {"_id": subject.id, "name": subject.name, "type": kind}
            score = {} if subject.relevance is None else {"score": subject.relevance}
            entities.append(entity | score)
    return {key: value for key, value in (("tags", tags), ("named_entities", entities)) if value}


def _additional(item: NewsItem, derived: bool) -> Json:
    """What ANS has no place for, under a name of our own."""
    meta, about = item.content_meta, item.item_meta
    days = {
        "published": about.published,
        "contentCreated": meta.content_created,
        "contentModified": meta.content_modified,
    }
    own = {
        "titleBasis": "derived" if derived and about.title else None,
        "by": meta.by,
        "dateline": meta.dateline.text if meta.dateline else None,
        "creditline": meta.creditline,
        **{name: value for name, value in days.items() if value and "T" not in value},
        "embargoed": about.embargoed,
        "genre": meta.genre,
        "urgency": meta.urgency,
        "wordCount": meta.word_count,
    }
    told = {name: value for name, value in own.items() if value is not None}
    return {"newsexport": told} if told else {}
