"""A News Item out of a NITF document."""

from collections.abc import Iterator, Set
from typing import Any, get_args

from newsexport import derived
from newsexport.documents.xml import local
from newsexport.exporters._nitf_head import MODIFIED
from newsexport.exporters._superdesk_nitf import EMBARGO
from newsexport.newsitem import (
    ContentMeta,
    ContentSet,
    EdNote,
    EdNoteRole,
    ItemMeta,
    Link,
    NewsItem,
    PubStatus,
    Quote,
    RightsInfo,
)
from newsexport.readers import _metadata as metadata
from newsexport.readers._markup import words_of
from newsexport.readers._nitf_body import NitfBody, elements, first, own, read_nitf_body
from newsexport.readers._nitf_dateline import dateline_of
from newsexport.readers._nitf_parties import people_of, provider_of, sources_of
from newsexport.readers._nitf_subjects import subjects_of
from newsexport.readers._nitf_told import Told, attribute

_HEAD = frozenset("title meta tobject docdata pubdata revision-history".split())
_DOCDATA = frozenset(
    "correction doc-id urgency date.issue date.release ed-msg du-key doc.copyright doc.rights"
    " key-list identified-content".split()
)
_BODY_HEAD = frozenset("hedline note rights byline distributor dateline abstract".split())


def item_of(told: Told) -> NewsItem:
    """The item that a document tells of."""
    body = read_nitf_body(told.root)
    told.not_held |= body.not_held
    _leave_unread(told)
    subjects = subjects_of(told)
    known = {subject.id for subject in subjects}
    item = NewsItem(
        _guid(told),
        _version(told),
        told.language,
        _item_meta(told),
        _rights(told),
        _content_meta(told, body),
        ContentSet(body.story.blocks),
        body.story.pictures,
        tuple(_of_known(body.story.quotes, known)),
        subjects,
    )
    if item.guid:
        return item
    return item._replace(guid=derived.guid(item, told.options.authority))


def _of_known(quotes: tuple[Quote, ...], known: Set[str]) -> Iterator[Quote]:
    """Quotes whose speakers are subjects of the item, or have a name alone."""
    for quote in quotes:
        if quote.speaker and quote.speaker.subject not in known:
            quote = quote._replace(speaker=quote.speaker._replace(subject=None))
        yield quote


def _leave_unread(told: Told) -> None:
    """Say what of a stranger's heads is not read."""
    if told.ours:
        return
    known = ((told.head, _HEAD), (told.docdata, _DOCDATA), (told.body_head, _BODY_HEAD))
    for parent, names in known:
        for part in parent if parent is not None else ():
            if local(part) and local(part) not in names:
                told.not_held.add(local(part))
    told.not_held |= {local(part) for part in elements(told.head, "meta", "revision-history")}


# The item


def _guid(told: Told) -> str:
    """Empty where the document and the caller give none."""
    id = attribute(first(told.docdata, "doc-id"), "id-string")
    return next(filter(None, (id, attribute(told.root, "uno"), told.options.guid)), "")


def _version(told: Told) -> int:
    given = attribute(first(told.docdata, "du-key"), "version") or ""
    return int(given[:9]) if given.isdecimal() and int(given[:9]) > 0 else 1


def _item_meta(told: Told) -> ItemMeta:
    created = metadata.instant(told.meta("version-created") or "")
    if created is None and told.options.now:
        created = told.options.now.isoformat().replace("+00:00", "Z")
        told.fields.append(metadata.supplied("/itemMeta/versionCreated"))
    status, embargoed, released = _status(told)
    title = first(told.head, "title")
    return ItemMeta(
        provider=provider_of(told),
        version_created=created,
        published=told.norm(first(told.head, "pubdata"), "date.publication") or released,
        embargoed=embargoed,
        pub_status=status,
        title=(words_of(title) or None) if title is not None else None,
        ed_notes=tuple(_notes(told)),
        links=tuple(_links(told)),
    )


def _status(told: Told) -> tuple[PubStatus, str | None, str | None]:
    """Status, embargo and, where the date of release is none, that date."""
    status: Any = (attribute(told.docdata, "management-status") or "usable").lower()
    release = first(told.docdata, "date.release")
    moment = told.norm(release)
    until = moment if moment and "T" in moment else ""  # a day is no end of an embargo
    if status == "embargoed":
        return "usable", until, None
    if status == "cancelled":
        status = "canceled"
    if status not in get_args(PubStatus):
        told.not_held.add("management-status")
        status = "usable"
    if any(e.get("msg-type") == EMBARGO for e in elements(told.docdata, "ed-msg")) and told.ours:
        status = "usable"
    if told.ours:
        return status, None if release is None else until, None
    return status, None, moment


def _notes(told: Told) -> Iterator[EdNote]:
    for element in told.docdata if told.docdata is not None else ():
        text = attribute(element, "info")
        if local(element) == "correction" and text:
            yield EdNote("correction", text)
        elif told.ours and element.get("msg-type") == EMBARGO:
            continue
        elif local(element) == "ed-msg" and text:
            kind = element.get("msg-type") if told.ours else None
            yield EdNote(kind if kind in get_args(EdNoteRole) else "editorsNote", text)  # type: ignore[arg-type]
    for note in elements(told.root, "note"):
        if note.get("type") == "npa" and words_of(note):
            yield EdNote("editorsNote", words_of(note))


def _links(told: Told) -> Iterator[Link]:
    for meta in told.metas("link"):
        rel, href = own(meta, "rel"), attribute(meta, "content")
        if rel and href:
            yield Link(rel, href, own(meta, "title"))


def _rights(told: Told) -> RightsInfo | None:
    printed, terms = first(told.docdata, "doc.copyright"), first(told.docdata, "doc.rights")
    written = first(told.body_head, "rights")
    year = attribute(printed, "year") or ""
    notes = [note for note in elements(told.root, "note") if note.get("noteclass") == "cpyrt"]
    notices = [words_of(part) for part in (*notes, *elements(told.root, "copyrite"))]
    if not told.ours and terms is not None and {*terms.keys()} - {"limitations"}:
        told.not_held.add("doc.rights")
    rights = RightsInfo(
        next(filter(None, notices), None),
        attribute(printed, "holder"),
        int(year) if len(year) == 4 and year.isdecimal() else None,
        attribute(terms, "limitations") or (words_of(written) if written is not None else None),
    )
    return None if not any(rights) else rights


# The content


def _content_meta(told: Told, body: NitfBody) -> ContentMeta:
    creators, contributors = people_of(told, body.by)
    dateline, located = dateline_of(told, body)
    section = attribute(first(told.head, "pubdata"), "position.section")
    return ContentMeta(
        urgency=_urgency(told),
        content_created=_created(told),
        content_modified=_modified(told),
        located=located,
        headline=_headline(told, body),
        deck=body.deck,
        section=body.section or section,
        by=body.by,
        creators=creators,
        contributors=contributors,
        info_sources=tuple(sources_of(told)),
        dateline=dateline,
        creditline=told.meta("creditline"),
        keywords=tuple(_keywords(told)),
        slugline=attribute(first(told.docdata, "du-key"), "key"),
        genre=_genre(told),
        word_count=_words(told),
    )


def _headline(told: Told, body: NitfBody) -> str | None:
    headline = body.headline or body.story.headline
    if headline is None and told.options.headline:
        told.fields.append(metadata.supplied("/contentMeta/headline"))
        return told.options.headline
    return headline


def _urgency(told: Told) -> int | None:
    given = attribute(first(told.docdata, "urgency"), "ed-urg")
    if given in tuple("123456789"):
        return int(given)
    if given:
        told.not_held.add("urgency")
    return None


def _created(told: Told) -> str | None:
    issued = told.norm(first(told.docdata, "date.issue"))
    if issued or told.ours:
        return issued
    return told.norm(first(first(told.body_head, "dateline"), "story.date"))


def _modified(told: Told) -> str | None:
    for line in elements(told.head, "revision-history") if told.ours else ():
        if line.get("comment") == MODIFIED and not line.get("name"):
            return told.norm(line)
    return None


def _keywords(told: Told) -> Iterator[str]:
    for keyword in elements(told.head, "keyword"):
        if key := attribute(keyword, "key"):
            yield key


def _genre(told: Told) -> str | None:
    genre = attribute(first(told.head, "tobject"), "tobject.type")
    # the schema's default says nothing
    return genre if told.ours or (genre or "").lower() != "news" else None


def _words(told: Told) -> int | None:
    pubdata = first(told.head, "pubdata")
    words = attribute(pubdata, "item-length") or ""
    unit = (attribute(pubdata, "unit-of-measure") or "").removesuffix("s")
    return int(words) if unit == "word" and words.isdecimal() and len(words) < 10 else None
