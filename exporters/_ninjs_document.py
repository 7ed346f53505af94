"""An item as a ninjs 3 document: the data, before it is text.

Older versions are made of it by `_ninjs_versions`.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

from newsexport.exporters._codes import NEWSCODES, NX, UNTIL_TOLD, genre_code
from newsexport.exporters._facts import Handles, Ids
from newsexport.exporters._xhtml import xhtml_body
from newsexport.exporters._xml import moment
from newsexport.iri import uri
from newsexport.newsitem import ContributorRole, NewsItem, PartyType, Picture, Subject
from newsexport.story import plain_text
from newsexport.subject_codes import COUNTRY, code_uri
from newsexport.xml_text import in_xml

Json = dict[str, Any]

PROFILE = "newsexport-text"  # by which our own documents are known
WITHHELD_TOO = "Embargoed until told, and withheld besides."
GUID, SOURCE_URL = f"{NX}guid", f"{NX}sourceUrl"  # roles of altIds
PARTY_ROLE = f"{NEWSCODES}contentprodpartyrole/"
ARCHIVE = f"{NEWSCODES}genre/Archive_material"
GENRES = f"{NEWSCODES}genre/"
CONTRIBUTOR_ROLES: Mapping[ContributorRole, str] = {
    "reporting": f"{PARTY_ROLE}correspondent",
    "editing": f"{PARTY_ROLE}contentEditor",
    # IPTC's author is taken: by those who sign
    "writing": f"{NX}writing",
    "photography": f"{NX}photography",
    "translation": f"{NX}translator",
    "other": f"{NX}contributor",
}
HANDLES: Mapping[PartyType, str] = {"person": "person-", "organisation": "org-"}
_RELEVANCE = {100: "about", 50: "mentions"}


def document(written: NewsItem, version: str) -> Json:
    """`written` as ninjs 3.x, without what XML cannot hold: neither can the body."""
    item, _ = in_xml(written)
    meta, about, rights = item.item_meta, item.content_meta, item.rights_info
    handles = _Parties(item)
    address = uri(item.guid) or f"{NX}item/{quote(item.guid, safe='')}"
    words = {"wordCount": about.word_count}
    plain = plain_text(item)
    notes = [note.text for note in meta.ed_notes]
    untold = meta.embargoed == ""
    if untold:
        notes.append(WITHHELD_TOO if meta.pub_status == "withheld" else UNTIL_TOLD)
    return filled(
        {
            "uri": address,
            "type": "text",
            "representationType": "full",
            "profile": PROFILE,
            "version": str(item.version),
            "versionCreated": _instant("/itemMeta/versionCreated", meta.version_created),
            "contentCreated": _instant("/contentMeta/contentCreated", about.content_created),
            "embargoedUntil": _instant("/itemMeta/embargoed", meta.embargoed),
            "pubStatus": "withheld" if untold and meta.pub_status == "usable" else meta.pub_status,
            "urgency": about.urgency,
            "standard": {
                "name": "ninjs",
                "version": version,
                "schema": f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json",
            },
            "language": None if item.language == "und" else item.language,
            "copyrightHolder": rights.copyright_holder if rights else None,
            "copyrightNotice": rights.copyright_notice if rights else None,
            "usageTerms": rights.usage_terms if rights else None,
            "title": meta.title,
            "edNote": "\n\n".join(notes),
            "by": about.by,
            "slugline": about.slugline,
            "located": about.located.name if about.located else None,
            "headlines": [
                *_valued("main", about.headline),
                *_valued("kicker", about.section),
            ],
            "descriptions": [
                *_valued("summary", about.deck, plain=True),
                *_valued("dateline", _dateline_apart(written, item), plain=True),
                *_valued("creditline", about.creditline, plain=True),
            ],
            "altIds": [
                *([{"role": GUID, "value": item.guid}] if address != item.guid else []),
                *(
                    {"role": SOURCE_URL, "value": link.href}
                    for link in meta.links
                    if link.rel == "derivedFrom"
                ),
            ],
            "genres": _genre(about.genre),
            "infoSources": handles.info_sources(),
            **_subjects(item),
            "bodies": [
                filled(
                    {
                        "role": "main",
                        "contentType": "text/plain",
                        **words,
                        "charCount": len(plain),
                        "value": plain,
                    }
                ),
                filled(
                    {"role": "main", "contentType": "text/html", **words, "value": _markup(written)}
                ),
            ],
            "associations": [
                _picture(picture, number, address, item.language)
                for number, picture in enumerate(item.pictures, 1)
            ],
        }
    )


def filled(data: Mapping[str, Any]) -> Json:
    """`data` without what says nothing; a `value` may be empty."""
    return {
        key: value
        for key, value in data.items()
        if key == "value" or not (value is None or value in ("", [], {}))
    }


def _instant(pointer: str, value: str | None) -> str | None:
    """`value` where it is a date and time, which is all that ninjs knows; days are lost."""
    if not value or "T" not in value:
        return None
    return moment("ninjs", pointer, value, day=False)


def _valued(role: str, value: str | None, *, plain: bool = False) -> list[Json]:
    kind = {"contentType": "text/plain"} if plain else {}
    return [{"role": role, **kind, "value": value}] if value else []


def _dateline_apart(written: NewsItem, item: NewsItem) -> str | None:
    """The dateline, where the first paragraph does not begin with it: there it is marked."""
    dateline = written.content_meta.dateline
    if dateline is None or item.content_meta.dateline is None:
        return None
    first = (block.text for block in written.content_set.blocks if block.type == "paragraph")
    opens = (next(first, None) or "").startswith(dateline.text)
    return None if opens else item.content_meta.dateline.text


def _genre(genre: str | None) -> list[Json]:
    if not genre:
        return []
    code = genre_code(genre)
    name = code.replace("_", " ") if code and genre.startswith("genre:") else genre
    return [
        filled(
            {
                "name": name,
                "uri": f"{GENRES}{code}" if code else None,
                "literal": genre if name != genre else None,
            }
        )
    ]


def _markup(item: NewsItem) -> str:
    """The story as HTML, without the headline, which stands apart."""
    story = item._replace(content_meta=item.content_meta._replace(headline=None))
    return "\n".join(xhtml_body(story, Ids(), "id", data=True).elements)


class _Parties:
    """Who wrote, helped, provides: each with a name of its own that tells its type."""

    def __init__(self, item: NewsItem) -> None:
        self.item = item
        self.handles = Handles(item)

    def handle(self, type: PartyType, name: str) -> str:
        found = self.handles.party(type, name)
        begin = HANDLES[type]
        return found if found.startswith(begin) else f"{begin}{found}"

    def entry(self, type: PartyType, name: str, role: str, address: str | None = None) -> Json:
        literal = self.handle(type, name)
        return filled({"name": name, "role": role, "uri": address, "literal": literal})

    def info_sources(self) -> list[Json]:
        provider, about = self.item.item_meta.provider, self.item.content_meta
        entries: list[Json] = []
        if provider:
            address = uri(provider.uri) if provider.uri else None
            role = f"{PARTY_ROLE}origcont"
            entries.append(self.entry("organisation", provider.name, role, address))
        entries += [
            self.entry(creator.type, creator.name, f"{PARTY_ROLE}author")
            for creator in about.creators
        ]
        entries += [
            self.entry(someone.type, someone.name, CONTRIBUTOR_ROLES[someone.role])
            for someone in about.contributors
        ]
        entries += [
            filled({"name": source.name, "role": _role(source.role)})
            for source in about.info_sources
        ]
        return entries


@cache
def _code() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]+")


def _role(role: str | None) -> str | None:
    """The URI of a code of cpprole; what is no code stays as it is."""
    return f"{PARTY_ROLE}{role}" if role and _code().fullmatch(role) else role


def _subjects(item: NewsItem) -> Json:
    lists: Mapping[str, list[Json]] = {
        "people": [],
        "organisations": [],
        "places": [],
        "subjects": [],
    }
    kinds = dict(zip(("person", "organisation", "geoArea", "abstract"), lists, strict=True))
    for subject in item.subjects:
        lists[kinds[subject.type]].append(_subject(subject))
    lists["subjects"].extend(
        {"name": keyword, "rel": "keyword"} for keyword in item.content_meta.keywords
    )
    return dict(lists)


def _subject(subject: Subject) -> Json:
    address = code_uri(subject.qcode) if subject.qcode else None
    country = subject.qcode and subject.type == "geoArea" and subject.qcode.startswith(COUNTRY)
    known = country and subject.id == f"place-{subject.qcode.removeprefix(COUNTRY)}"  # type: ignore[union-attr]
    relation = _RELEVANCE.get(subject.relevance) if subject.relevance is not None else None
    relevance = subject.relevance if subject.type == "abstract" and relation is None else None
    return filled(
        {
            "name": subject.name,
            "rel": relation,
            "uri": address,
            "literal": None if known and address else subject.id,
            "relevance": relevance,
        }
    )


def _picture(picture: Picture, number: int, address: str, language: str) -> Json:
    pointer = f"/pictures/{number - 1}/contentCreated"
    href = uri(picture.href) if picture.href else None
    supplier = {"name": picture.supplier, "role": f"{PARTY_ROLE}imgSupplier"}
    return filled(
        {
            "name": f"picture{number}",
            "rel": "seeAlso",
            "uri": f"{address.partition('#')[0]}#{picture.id}",
            "type": "picture",
            "representationType": "partial",
            "contentCreated": _instant(pointer, picture.content_created),
            "language": None if language == "und" else language,
            "by": picture.creator,
            "infoSources": [supplier] if picture.supplier else None,
            "descriptions": [
                *_valued("caption", picture.caption, plain=True),
                *_valued("credit", picture.credit, plain=True),
                *_valued("creditline", picture.creditline, plain=True),
            ],
            "genres": _archive() if picture.archive else None,
            "renditions": [{"name": "main", "href": href}] if href else None,
        }
    )


def _archive() -> list[Json]:
    return [{"name": "Archival material", "uri": ARCHIVE}]


def without_local_names(item: NewsItem) -> NewsItem:
    """`item` for versions that have no local names: speech names its speaker, no subject."""
    return item._replace(quotes=tuple(_unreferred(item.quotes)))


def _unreferred(quotes: Iterable[Any]) -> Iterable[Any]:
    for said in quotes:
        speaker = said.speaker
        yield said._replace(speaker=speaker._replace(subject=None)) if speaker else said
