"""A News Item out of a NITF document."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args

from newsexport import derived
from newsexport.exporters._nitf_head import FUNCTIONS, MODIFIED
from newsexport.exporters._nitf_labels import LOCATED
from newsexport.gazetteer import country_code
from newsexport.newsitem import (
    ContentMeta,
    ContentSet,
    Contributor,
    Creator,
    Dateline,
    EdNote,
    FieldProvenance,
    InfoSource,
    ItemMeta,
    Link,
    Located,
    NewsItem,
    Party,
    PubStatus,
    Quote,
    RightsInfo,
)
from newsexport.options import ParseOptions
from newsexport.readers import _metadata as metadata
from newsexport.readers._markup import words_of
from newsexport.readers._nitf_body import (
    NitfBody,
    elements,
    first,
    is_ours,
    is_story,
    own,
    read_nitf_body,
)
from newsexport.readers._nitf_subjects import name_of, subjects_of
from newsexport.readers._xml import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_DOCDATA = frozenset(
    "correction doc-id urgency date.issue date.release ed-msg du-key doc.copyright doc.rights"
    " key-list identified-content".split()
)
_BODY_HEAD = frozenset("hedline note rights byline distributor dateline abstract".split())
_HEAD = frozenset("title meta tobject docdata pubdata revision-history".split())


class Maker:
    """One document, as it is read; `not_held` and `fields` are known when `item` is made."""

    def __init__(self, root: "_Element", options: ParseOptions) -> None:
        self.root = root
        self.options = options
        self.head, self.docdata = first(root, "head"), first(root, "docdata")
        self.body_head = first(root, "body.head")
        self.ours = is_ours(root)
        self.not_held: set[str] = set()
        self.fields: list[FieldProvenance] = []
        self.language = self._language()

    def item(self) -> NewsItem:
        body = read_nitf_body(self.root)
        self.not_held |= body.not_held
        self._leave_unread()
        subjects = subjects_of(self.root, self.ours, self.not_held)
        known = {subject.id for subject in subjects}
        meta = self._content_meta(body)
        item = NewsItem(
            self._guid(),
            self._version(),
            self.language,
            self._item_meta(),
            self._rights(),
            meta,
            ContentSet(body.story.blocks),
            body.story.pictures,
            tuple(_of_known(body.story.quotes, known)),
            subjects,
        )
        if item.guid:
            return item
        return item._replace(guid=derived.guid(item, self.options.authority))

    # Values

    def attribute(self, element: "_Element | None", name: str) -> str | None:
        value = element.get(name) if element is not None else None
        return " ".join((value or "").split()) or None

    def meta(self, name: str) -> "Iterator[_Element]":
        return (e for e in elements(self.head, "meta") if e.get("name") == name)

    def metadata(self, name: str) -> str | None:
        """What our own head says by a name of ours."""
        found = next(self.meta(name), None) if self.ours else None
        return self.attribute(found, "content")

    def norm(self, element: "_Element | None", name: str = "norm") -> str | None:
        """The day or date and time of an element."""
        given = self.attribute(element, name)
        found = metadata.moment(given) if given else None
        if given and not found and element is not None:
            self.not_held.add(local(element))
        return found

    def _leave_unread(self) -> None:
        if self.ours:
            return
        known = ((self.head, _HEAD), (self.docdata, _DOCDATA), (self.body_head, _BODY_HEAD))
        for parent, names in known:
            for part in parent if parent is not None else ():
                if local(part) and local(part) not in names:
                    self.not_held.add(local(part))
        for part in elements(self.head, "meta", "revision-history"):
            self.not_held.add(local(part))

    def _language(self) -> str:
        given = self.root.get("baselang") or self.root.get(
            "{http://www.w3.org/XML/1998/namespace}lang"
        )
        found = metadata.language_of(given) if given else None
        if found is None and self.options.language:
            self.fields.append(metadata.supplied("/language"))
        return found or self.options.language or "und"

    def _guid(self) -> str:
        """Empty where the document and the caller give none."""
        id = self.attribute(first(self.docdata, "doc-id"), "id-string")
        given = (id, self.attribute(self.root, "uno"), self.options.guid)
        return next(filter(None, given), "")

    def _version(self) -> int:
        given = self.attribute(first(self.docdata, "du-key"), "version") or ""
        return int(given[:9]) if given.isdecimal() and int(given[:9]) > 0 else 1

    # The item

    def _item_meta(self) -> ItemMeta:
        created = self.metadata("version-created")
        created = metadata.instant(created) if created else None
        if created is None and self.options.now:
            created = self.options.now.isoformat().replace("+00:00", "Z")
            self.fields.append(metadata.supplied("/itemMeta/versionCreated"))
        status, embargoed, released = self._status()
        title = first(self.head, "title")
        published = self.norm(first(self.head, "pubdata"), "date.publication") or released
        return ItemMeta(
            provider=self._provider(),
            version_created=created,
            published=published,
            embargoed=embargoed,
            pub_status=status,
            title=(words_of(title) or None) if title is not None else None,
            ed_notes=tuple(self._notes()),
            links=tuple(self._links()),
        )

    def _status(self) -> tuple[PubStatus, str | None, str | None]:
        """Status, embargo and, where a date of release is none, that date."""
        given = (self.attribute(self.docdata, "management-status") or "usable").lower()
        release = first(self.docdata, "date.release")
        moment = self.norm(release)
        until = moment if moment and "T" in moment else ""
        status = "canceled" if given == "cancelled" else given
        if status == "embargoed":
            return "usable", until, None
        if status not in get_args(PubStatus):
            self.not_held.add("management-status")
            status = "usable"
        kept: Any = status
        if self.ours and release is not None:
            return kept, until, None
        return kept, None, moment

    def _notes(self) -> Iterator[EdNote]:
        for element in self.docdata if self.docdata is not None else ():
            text = self.attribute(element, "info")
            if local(element) == "correction" and text:
                yield EdNote("correction", text)
            elif local(element) == "ed-msg" and text:
                inference = self.ours and element.get("msg-type") == "inference"
                yield EdNote("inference" if inference else "editorsNote", text)
        for note in elements(self.root, "note"):
            if note.get("type") == "npa" and words_of(note):
                yield EdNote("editorsNote", words_of(note))

    def _links(self) -> Iterator[Link]:
        for meta in self.meta("link") if self.ours else ():
            rel, href = own(meta, "rel"), self.attribute(meta, "content")
            if rel and href:
                yield Link(rel, href, own(meta, "title"))

    def _provider(self) -> Party | None:
        distributor = first(self.body_head, "distributor")
        org = first(distributor, "org")
        name = name_of(org if org is not None else distributor) if distributor is not None else None
        if name is None:
            if self.options.provider:
                self.fields.append(metadata.supplied("/itemMeta/provider"))
                return Party(self.options.provider)
            return None
        uri = self.attribute(org, "value") if self.ours else None
        short = self.attribute(first(org, "alt-code"), "value") if self.ours else None
        return Party(name, short, uri)

    def _rights(self) -> RightsInfo | None:
        printed = first(self.docdata, "doc.copyright")
        terms = first(self.docdata, "doc.rights")
        year = self.attribute(printed, "year") or ""
        notes = [n for n in elements(self.root, "note") if n.get("noteclass") == "cpyrt"]
        notices = [words_of(part) for part in (*notes, *elements(self.root, "copyrite"))]
        written = first(self.body_head, "rights")
        if not self.ours and terms is not None and set(terms.keys()) - {"limitations"}:
            self.not_held.add("doc.rights")
        rights = RightsInfo(
            next(filter(None, notices), None),
            self.attribute(printed, "holder"),
            int(year) if len(year) == 4 and year.isdecimal() else None,
            self.attribute(terms, "limitations")
            or ((words_of(written) or None) if written is not None else None),
        )
        return None if rights == RightsInfo() else rights

    # The content

    def _content_meta(self, body: NitfBody) -> ContentMeta:
        creators, contributors = self._people(body.by)
        dateline, located = self._dateline(body)
        urgency = self.attribute(first(self.docdata, "urgency"), "ed-urg") or ""
        pubdata = first(self.head, "pubdata")
        words = self.attribute(pubdata, "item-length") or ""
        counted = (self.attribute(pubdata, "unit-of-measure") or "").rstrip("s") == "word"
        genre = self.attribute(first(self.head, "tobject"), "tobject.type")
        if urgency and urgency not in tuple("123456789"):
            self.not_held.add("urgency")
        headline = body.headline or body.story.headline
        if headline is None and self.options.headline:
            headline = self.options.headline
            self.fields.append(metadata.supplied("/contentMeta/headline"))
        return ContentMeta(
            urgency=int(urgency) if urgency in tuple("123456789") else None,
            content_created=self._created(),
            content_modified=self._modified(),
            located=located,
            headline=headline,
            deck=body.deck,
            section=body.section or self.attribute(pubdata, "position.section"),
            by=body.by,
            creators=creators,
            contributors=contributors,
            info_sources=tuple(self._sources()),
            dateline=dateline,
            creditline=self.metadata("creditline"),
            keywords=tuple(self._keywords()),
            slugline=self.attribute(first(self.docdata, "du-key"), "key"),
            # the schema's default says nothing
            genre=genre if self.ours or (genre or "").lower() != "news" else None,
            word_count=int(words) if counted and words.isdecimal() and len(words) < 10 else None,
        )

    def _created(self) -> str | None:
        issued = self.norm(first(self.docdata, "date.issue"))
        if issued or self.ours:
            return issued
        return self.norm(first(first(self.body_head, "dateline"), "story.date"))

    def _modified(self) -> str | None:
        for line in elements(self.head, "revision-history") if self.ours else ():
            if line.get("comment") == MODIFIED and not line.get("name"):
                return self.norm(line)
        return None

    def _people(self, by: str | None) -> tuple[tuple[Creator, ...], tuple[Contributor, ...]]:
        if not self.ours:
            return self._signed(by), ()
        creators: list[Creator] = []
        contributors: list[Contributor] = []
        for line in elements(self.head, "revision-history"):
            name, type = self.attribute(line, "name"), own(line, "type")
            kind: Any = type
            role: Any = line.get("comment")
            if name and type and role in FUNCTIONS:
                contributors.append(Contributor(kind, name, role))
            elif name and type:
                title, outlet = own(line, "job-title"), own(line, "affiliation")
                creators.append(Creator(kind, name, title, outlet))
        return tuple(creators), tuple(contributors)

    def _signed(self, by: str | None) -> tuple[Creator, ...]:
        """Who signs: the people that a byline marks, else those that it names."""
        creators: list[Creator] = []
        for byline in elements(self.body_head, "byline"):
            titles = [words_of(title) for title in elements(byline, "byttl")]
            outlets = [words_of(org) for org in elements(byline, "org")]
            people = list(elements(byline, "person"))
            for at, person in enumerate(people):
                function = first(person, "function")
                title = words_of(function) if function is not None else ""
                if not title and len(titles) > at and not outlets:
                    title = titles[at]
                outlet = outlets[at] if len(outlets) > at else ""
                if name := name_of(person):
                    creators.append(Creator("person", name, title or None, outlet or None))
        if creators or not by:
            return tuple(creators)
        named = metadata.creators_of(by, self.language)
        self.fields += [
            metadata.inferred(f"/contentMeta/creators/{at}", "byline-property")
            for at in range(len(named))
        ]
        return named

    def _sources(self) -> Iterator[InfoSource]:
        for meta in self.meta("info-source") if self.ours else ():
            if name := self.attribute(meta, "content"):
                yield InfoSource(name, own(meta, "role"))

    def _keywords(self) -> Iterator[str]:
        for keyword in elements(self.head, "keyword"):
            if key := self.attribute(keyword, "key"):
                yield key

    def _dateline(self, body: NitfBody) -> tuple[Dateline | None, Located | None]:
        element = first(self.body_head, "dateline")
        if element is None:
            return self._dateline_in_body(body), None
        day = self.attribute(first(element, "story.date"), "norm") or ""
        date = f"--{day[2:4]}-{day[4:]}" if day.startswith("--") else metadata.moment(day)
        if self.ours:
            name, kind = own(element, "located"), own(element, "located-type")
            type: Any = kind
            region, country = own(element, "located-region"), own(element, "located-country")
            located = Located(name, region, country, type) if name else None
            if element.get("class") == LOCATED or not body.dateline:
                return None, located
            place = own(element, "place")
            parts = own(element, "region"), own(element, "country"), date, own(element, "agency")
            return Dateline(body.dateline, place, *parts), located
        located, place = self._place(element)
        if body.dateline is None:
            return None, located
        country = located.country if located else None
        date = date[:10] if date else None
        return Dateline(body.dateline, place, None, country, date), located

    def _place(self, dateline: "_Element") -> tuple[Located | None, str | None]:
        """Where a stranger's dateline is from, as data and as printed."""
        element = first(dateline, "location")
        if element is None:
            return None, None
        city, region, country = (
            first(element, "city"),
            next(elements(element, "state", "region"), None),
            first(element, "country"),
        )
        printed = words_of(element) or None
        name = next(
            (w for part in (city, region) if part is not None and (w := words_of(part))), printed
        )
        code = self.attribute(country, "iso-cc") or ""
        known = code.upper() if len(code) == 2 and code.isascii() and code.isalpha() else None
        if known is None and country is not None and words_of(country):
            known = country_code(words_of(country), self.language[:2])
        if not name:
            return None, None
        inner = words_of(region) if region is not None and city is not None else None
        return Located(name, inner or None, known, "city" if city is not None else None), printed

    def _dateline_in_body(self, body: NitfBody) -> Dateline | None:
        texts = (block.text for block in body.story.blocks if block.type == "paragraph")
        paragraph = next(texts, None)
        if self.ours or not paragraph:
            return None
        found = metadata.dateline_of(paragraph, self.language)
        if found:
            self.fields.append(metadata.inferred("/contentMeta/dateline", "dateline-in-body"))
        return found


def _of_known(quotes: tuple[Quote, ...], known: set[str]) -> Iterator[Quote]:
    """Quotes whose speakers are subjects of the item, or have a name alone."""
    for quote in quotes:
        if quote.speaker and quote.speaker.subject not in known:
            quote = quote._replace(speaker=quote.speaker._replace(subject=None))
        yield quote


__all__ = ["Maker", "is_story"]
