"""An item as an ANS story: the data, before it is text."""

import base64
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newsexport.exporters._ans_elements import VERSION, Json, author, elements, image
from newsexport.exporters._feed import sure
from newsexport.exporters._story_html import as_html, own_address, title
from newsexport.exporters._xml import iri, moment
from newsexport.identity import slug
from newsexport.newsitem import ContributorRole, Located, NewsItem, PartyType, SubjectType
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
            "status": about.pub_status if about.pub_status != "usable" else None,
            "slug": meta.slugline,
            "headlines": {"basic": as_html(headline.text)},
            "subheadlines": {"basic": deck} if deck else None,
            "description": {"basic": deck} if deck else None,
            "label": {"basic": {"text": meta.section}} if meta.section else None,
            "location": meta.located.name if meta.located else None,
            "address": _address(meta.located) if meta.located else None,
            **{name: at for name, at in _dates(item) if "T" in at},
            "credits": _credits(item),
            "copyright": rights.copyright_notice if rights else None,
            "distributor": {"name": about.provider.name, "mode": "custom"}
            if about.provider
            else None,
            "source": {"source_id": item.guid, "system": "newsexport"},
            "taxonomy": _taxonomy(item),
            "planning": _planning(notes, meta.word_count),
            "content_restrictions": _embargo(about.embargoed),
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


def _embargo(embargoed: str | None) -> Json:
    """While it is active, Arc lets nothing go live; without an end it applies until it is told."""
    if embargoed is None:
        return {}
    if not embargoed:
        return {"embargo": {"active": True}}
    end = moment("ans", "/itemMeta/embargoed", embargoed, day=False)
    return {"embargo": {"active": True, "end_time": end}}


def _planning(notes: Sequence[str], words: int | None) -> Json:
    length = {} if words is None else {"story_length": {"word_count_actual": words}}
    return {**({"internal_note": "\n\n".join(notes)} if notes else {}), **length}


def _address(located: Located) -> Json:
    """Only where it says more than the name."""
    return {"locality": located.name, "region": located.region} if located.region else {}


def _is_shown(address: str | None) -> bool:
    return address is not None and address.startswith(("http://", "https://"))


def _page(item: NewsItem) -> str | None:
    """The page that the article is from."""
    source = next((link for link in item.item_meta.links if link.rel == "derivedFrom"), None)
    address = iri(source.href) if source else None
    return address if _is_shown(address) else None


def _dates(item: NewsItem) -> Iterator[tuple[str, str]]:
    """Dates by ANS's names, days among them, which ANS cannot hold. What is not sure is none."""
    meta, published = item.content_meta, item.item_meta.published
    for name, path, value in (
        ("created_date", "/contentMeta/contentCreated", meta.content_created),
        ("publish_date", "/itemMeta/published", published),
        ("first_publish_date", "/itemMeta/published", published),
        ("display_date", "/itemMeta/published", published),
        ("last_updated_date", "/contentMeta/contentModified", meta.content_modified),
    ):
        known = sure(item, path, value, "ans")
        if known:
            yield name, known


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
    meta, about, rights = item.content_meta, item.item_meta, item.rights_info
    days = {name: at for name, at in _dates(item) if "T" not in at}
    own = {
        "titleBasis": "derived" if derived and about.title else None,
        "by": meta.by,
        "dateline": meta.dateline.text if meta.dateline else None,
        "creditline": meta.creditline,
        "published": days.get("publish_date"),
        "contentCreated": days.get("created_date"),
        "contentModified": days.get("last_updated_date"),
        "genre": meta.genre,
        "urgency": meta.urgency,
        "usageTerms": rights.usage_terms if rights else None,
    }
    told = {name: value for name, value in own.items() if value is not None}
    return {"newsexport": told} if told else {}
