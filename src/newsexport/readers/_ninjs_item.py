"""A News Item out of one ninjs document, in the names of 2.x."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args

from newsexport import derived
from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.exporters._ninjs_document import (
    CONTRIBUTOR_ROLES,
    GUID,
    HANDLES,
    PARTY_ROLE,
    PROFILE,
    SOURCE_URL,
    UNTIL_TOLD,
)
from newsexport.newsitem import (
    Block,
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
    PartyType,
    PubStatus,
    Quote,
    RightsInfo,
    Subject,
    SubjectType,
)
from newsexport.numbering import subject_ids
from newsexport.options import ParseOptions
from newsexport.readers import _metadata as metadata
from newsexport.readers._ids import Ids
from newsexport.readers._ninjs_names import Json, in_one_set_of_names, objects, said
from newsexport.readers._ninjs_pictures import Associations, is_picture, picture_of
from newsexport.readers._story import Story
from newsexport.subject_codes import country_of, qcode_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_READ = frozenset(
    "$schema uri type representationtype profile version versioncreated contentcreated embargoed"
    " pubstatus urgency copyrightholder copyrightnotice usageterms ednote language descriptions"
    " bodies headlines people organisations places subjects infosources title by slugline located"
    " associations altids standard genres wordcount charcount mimetype keywords".split()
)
_LISTS: dict[str, SubjectType] = dict(
    zip(("people", "organisations", "places", "subjects"), get_args(SubjectType), strict=True)
)
_RELEVANCE = {"about": 100, "mentions": 50}
_DECK = frozenset(("", "summary", "main", "text", "abstract", "teaser", "ingress", "standfirst"))
_ROLES = {
    **{role: name for name, role in CONTRIBUTOR_ROLES.items()},
    f"{PARTY_ROLE}editor": "editing",
}


class Maker:
    """What one document says, as it is read."""

    def __init__(self, document: Json, name: str, options: ParseOptions) -> None:
        self.document, self.written = in_one_set_of_names(document)
        self.name = name
        self.options = options
        self.own = self.document.get("profile") == PROFILE
        self.not_held: set[str] = set()
        self.fields: list[FieldProvenance] = []
        self.language = self.said_language()

    def said(self, name: str) -> str | None:
        return said(self.document, name)

    def leave(self, name: str, part: str = "") -> None:
        written = self.written.get(name, name)
        self.not_held.add(f"{written}/{part}" if part else written)

    def item(self) -> NewsItem:
        """The item; `not_held` and `fields` are known then."""
        for name in self.document.keys() - _READ:
            if self.document[name] not in (None, "", [], {}):
                self.leave(name)
        associations = Associations(self.document, self.own)
        self.not_held |= associations.not_held
        story = associations.in_story(self.story(), self.own)
        if is_picture(self.document):
            story = self.shown(story)
        meta = self.content_meta(story)
        quotes = story.quotes
        if meta.headline != story.headline:
            quotes = tuple(quote for quote in quotes if quote.block != "headline")
        subjects = self.subjects()
        item = NewsItem(
            self.said("uri") or self.options.guid or "",
            self.version(),
            self.language,
            self.item_meta(associations),
            self.rights(),
            meta,
            ContentSet(story.blocks),
            story.pictures,
            quotes if self.own else tuple(_without_strangers(quotes, subjects)),
            subjects,
        )
        for entry in objects(self.document, "altids"):
            if self.own and said(entry, "role") == GUID and said(entry, "value"):
                item = item._replace(guid=str(said(entry, "value")))
            elif not (self.own and (said(entry, "role") or "").startswith(SOURCE_URL)):
                self.leave("altids")
        if not item.guid:
            item = item._replace(guid=derived.guid(item, self.options.authority))
        return item

    # Item

    def said_language(self) -> str:
        given = self.said("language")
        found = metadata.language_of(given) if given else None
        if given and not found:
            self.leave("language")
        if found is None and self.options.language:
            self.fields.append(metadata.supplied("/language"))
        return found or self.options.language or "und"

    def version(self) -> int:
        given = self.said("version")
        if given and given.isdecimal() and int(given[:9]) > 0:
            return int(given[:9])
        if given:
            self.leave("version")
        return 1

    def moment(self, name: str, *, day: bool = False) -> str | None:
        given = self.said(name)
        found = (metadata.moment if day else metadata.instant)(given) if given else None
        if given and not found:
            self.leave(name)
        return found

    def item_meta(self, associations: Associations) -> ItemMeta:
        notes = [" ".join(note.split()) for note in self.paragraphs("ednote")]
        created = self.moment("versioncreated")
        if created is None and self.options.now:
            created = self.options.now.isoformat().replace("+00:00", "Z")
            self.fields.append(metadata.supplied("/itemMeta/versionCreated"))
        embargoed = self.moment("embargoed")
        status = self.status()
        if self.document.get("embargoed") is not None and embargoed is None:
            embargoed = ""  # an embargo that cannot be read holds all the same
        if UNTIL_TOLD in notes and embargoed is None:
            notes.remove(UNTIL_TOLD)
            embargoed, status = "", "usable" if status == "withheld" else status
        links = [
            Link("derivedFrom", address)
            for entry in objects(self.document, "altids")
            if self.own and (said(entry, "role") or "").startswith(SOURCE_URL)
            if (address := said(entry, "value"))
        ]
        return ItemMeta(
            provider=self.provider(),
            version_created=created,
            embargoed=embargoed,
            pub_status=status,
            title=self.said("title"),
            ed_notes=tuple(EdNote("editorsNote", note) for note in notes),
            links=(*links, *associations.links),
        )

    def paragraphs(self, name: str) -> list[str]:
        """A text of several lines, cut at its blank ones."""
        value = self.document.get(name)
        return _paragraphs(value) if isinstance(value, str) else []

    def status(self) -> PubStatus:
        given = (self.said("pubstatus") or "usable").rpartition(":")[2].lower()
        match given:
            case "usable" | "withheld" | "canceled":
                return given
            case "cancelled":
                return "canceled"
        self.leave("pubstatus")
        return "usable"

    def provider(self) -> Party | None:
        for entry in objects(self.document, "infosources"):
            name = said(entry, "name")
            if self.own and name and self.party(entry) and _role(entry) == f"{PARTY_ROLE}origcont":
                address = said(entry, "uri")
                return Party(name, uri=None if _is_handle(address) else address)
        if self.options.provider:
            self.fields.append(metadata.supplied("/itemMeta/provider"))
            return Party(self.options.provider)
        return None

    def rights(self) -> RightsInfo | None:
        rights = RightsInfo(
            self.said("copyrightnotice"),
            self.said("copyrightholder"),
            usage_terms=self.said("usageterms"),
        )
        return None if rights == RightsInfo() else rights

    # Content

    def content_meta(self, story: Story) -> ContentMeta:
        headline, section = self.headlines(story)
        deck, dateline, creditline = self.descriptions()
        by = self.said("by")
        creators, contributors, sources = self.parties()
        if by and not creators and not self.own:
            creators = metadata.creators_of(by, self.language)
            self.fields += [
                metadata.inferred(f"/contentMeta/creators/{at}", "byline-property")
                for at in range(len(creators))
            ]
        genres = [self.genre(entry) for entry in objects(self.document, "genres")]
        for _ in genres[1:]:
            self.leave("genres")
        return ContentMeta(
            urgency=self.urgency(),
            content_created=self.moment("contentcreated", day=True),
            located=self.located(),
            headline=headline,
            deck=deck,
            section=section,
            by=by,
            creators=creators,
            contributors=contributors,
            info_sources=sources,
            dateline=self.dateline(story, dateline),
            creditline=creditline,
            keywords=tuple(self.keywords()),
            slugline=self.said("slugline"),
            genre=genres[0] if genres else None,
            word_count=self.words(),
        )

    def urgency(self) -> int | None:
        given = self.said("urgency")
        if given and given.removesuffix(".0") in "123456789" and given[0].isdecimal():
            return int(given[0])
        if given:
            self.leave("urgency")
        return None

    def located(self) -> Located | None:
        printed = self.said("located")
        if printed is None or self.own:
            return Located(printed) if printed else None
        found = metadata.located_of(printed, self.language)
        if found.country:
            self.fields.append(metadata.inferred("/contentMeta/located", "located-property"))
        return found

    def headlines(self, story: Story) -> tuple[str | None, str | None]:
        """The headline and the section."""
        main = section = None
        others: list[str] = []
        for entry in objects(self.document, "headlines"):
            role, value = (said(entry, "role") or "").lower(), _plain(entry)
            if not value:
                continue
            if role in ("kicker", "section", "vignette") and section is None:
                section = value
            elif role == "main" and main is None:
                main = value
            elif role in ("subtitle", "sub", "kicker", "section", "vignette"):
                self.leave("headlines", role)
            else:
                others.append(value)
        if main is None and others:
            main = others.pop(0)
        if any(other != main for other in others):
            self.leave("headlines")
        if main is None and self.options.headline:
            main = self.options.headline
            self.fields.append(metadata.supplied("/contentMeta/headline"))
        return main or story.headline, section

    def descriptions(self) -> tuple[str | None, str | None, str | None]:
        """Deck, dateline and creditline."""
        found: dict[str, str] = {}
        for entry in objects(self.document, "descriptions"):
            role, value = (said(entry, "role") or "").lower(), _plain(entry)
            if not value:
                continue
            if role not in ("dateline", "creditline"):
                if is_picture(self.document):
                    continue  # told of the picture
                role = "deck" if role in _DECK or "deck" not in found else role
            if role not in found:
                found[role] = value
            elif found[role] != value:
                self.leave("descriptions")
        for role in found.keys() - {"deck", "dateline", "creditline"}:
            self.leave("descriptions", role)
        return found.get("deck"), found.get("dateline"), found.get("creditline")

    def dateline(self, story: Story, told: str | None) -> Dateline | None:
        printed = told or story.dateline
        if printed:
            return Dateline(printed)
        first = next((block.text for block in story.blocks if block.type == "paragraph"), None)
        found = metadata.dateline_of(first, self.language) if first and not self.own else None
        if found:
            self.fields.append(metadata.inferred("/contentMeta/dateline", "dateline-in-body"))
        return found

    def parties(
        self,
    ) -> tuple[tuple[Creator, ...], tuple[Contributor, ...], tuple[InfoSource, ...]]:
        creators: list[Creator] = []
        contributors: list[Contributor] = []
        sources: list[InfoSource] = []
        provided = False
        for entry in objects(self.document, "infosources"):
            name, role, type = said(entry, "name"), _role(entry), self.party(entry)
            if name is None:
                self.leave("infosources")
                continue
            if not self.own and said(entry, "uri"):
                self.leave("infosources", "uri")
            if self.own and type and role == f"{PARTY_ROLE}origcont" and not provided:
                provided = True
            elif role == f"{PARTY_ROLE}author" and (type or not self.own):
                creators.append(Creator(type or metadata.party_type(name), name))
            elif role in _ROLES and (type or not self.own):
                kind: Any = _ROLES[role]
                contributors.append(Contributor(type or metadata.party_type(name), name, kind))
            else:
                code = role.removeprefix(PARTY_ROLE) if role else None
                sources.append(InfoSource(name, code))
        return tuple(creators), tuple(contributors), tuple(sources)

    def party(self, entry: Json) -> PartyType | None:
        """What a local name of ours says; None where there is none."""
        handle = said(entry, "literal") or (said(entry, "uri") or "").rpartition("/")[2]
        return next((type for type, begin in HANDLES.items() if handle.startswith(begin)), None)

    def genre(self, entry: Json) -> str | None:
        literal = said(entry, "literal")
        if self.own and literal:
            return literal
        code = (said(entry, "uri") or "").rpartition("/")[2]
        return said(entry, "name") or code.replace("_", " ") or literal

    def keywords(self) -> Iterator[str]:
        for entry in objects(self.document, "subjects"):
            name = said(entry, "name")
            if name and said(entry, "rel") == "keyword":
                yield name
        listed = self.document.get("keywords")
        for keyword in listed if isinstance(listed, list) else ():
            if isinstance(keyword, str) and keyword.strip():
                yield " ".join(keyword.split())

    def words(self) -> int | None:
        counts = [body.get("wordcount") for body in objects(self.document, "bodies")]
        for count in (*counts, self.document.get("wordcount")):
            if isinstance(count, int) and not isinstance(count, bool) and count >= 0:
                return count
        return None

    # Subjects

    def subjects(self) -> tuple[Subject, ...]:
        found: list[Subject] = []
        for list_name, type in _LISTS.items():
            for entry in objects(self.document, list_name):
                if type == "abstract" and said(entry, "rel") == "keyword":
                    continue
                name = said(entry, "name")
                if name is None:
                    self.leave(list_name)
                    continue
                found.append(self.subject(list_name, type, name, entry))
        ids = Ids()
        given = [ids.keep(subject.id) for subject in found]
        if all(given):
            return tuple(found)
        numbers = subject_ids(found)
        return tuple(
            subject._replace(id=own or ids.keep(number) or ids.count(f"{number}-"))
            for subject, own, number in zip(found, given, numbers, strict=True)
        )

    def subject(self, list_name: str, type: SubjectType, name: str, entry: Json) -> Subject:
        address, relation = said(entry, "uri"), said(entry, "rel")
        qcode = qcode_of(address) if address else None
        country = country_of(qcode) if type == "geoArea" else None
        id = said(entry, "literal") or "" if self.own else ""
        if self.own and not id and country and not self.first_version():
            id = f"place-{country}"
        relevance = entry.get("relevance")
        if not isinstance(relevance, int) or isinstance(relevance, bool) or type != "abstract":
            relevance = None
        relevance = _RELEVANCE.get(relation or "", relevance)
        if not self.own:
            left = entry.keys() - {"name", "rel", "uri", "relevance"}
            left |= {"uri"} if address and qcode is None else set()
            left |= {"rel"} if relation and relation not in _RELEVANCE else set()
            for part in left:
                self.leave(list_name, part)
        if relevance is not None and not 0 <= relevance <= 100:
            relevance = None
        return Subject(id, type, name, country=country, qcode=qcode, relevance=relevance)

    def first_version(self) -> bool:
        return "$standard" in self.written.values()

    # Story

    def story(self) -> Story:
        """The body that says most: marked-up text before plain, the main one before others."""
        bodies = [body for body in objects(self.document, "bodies") if _value(body)]
        marked = [body for body in bodies if _is_marked(body)]
        for body in marked:
            if said(body, "role") == "main":
                return _markup(_value(body))
        if marked:
            return _markup(_value(max(marked, key=lambda body: len(_value(body)))))
        if bodies:
            texts = [" ".join(part.split()) for part in _paragraphs(_value(bodies[0]))]
            blocks = (Block(f"p{at}", "paragraph", text) for at, text in enumerate(texts, 1))
            return Story(tuple(blocks), (), (), None, None)
        return Story((), (), (), None, None)

    def shown(self, story: Story) -> Story:
        """`story` with the picture that the document is, before it."""
        picture, _ = picture_of(self.document, "")
        names = Ids()
        for id in (*(b.id for b in story.blocks), *(p.id for p in story.pictures)):
            names.keep(id)
        picture = picture._replace(id=names.count("pic"))
        figure = Block(names.count("fig"), "figure", picture=picture.id)
        return story._replace(blocks=(figure, *story.blocks), pictures=(picture, *story.pictures))


def _without_strangers(quotes: tuple[Quote, ...], subjects: tuple[Subject, ...]) -> Iterator[Quote]:
    """Quotes whose speakers are subjects of the item, or none."""
    known = {subject.id for subject in subjects}
    for quote in quotes:
        speaker = quote.speaker
        if speaker and speaker.subject and speaker.subject not in known:
            quote = quote._replace(speaker=speaker._replace(subject=None))
        yield quote


def _role(entry: Json) -> str | None:
    return said(entry, "role") or said(entry, "rel")


def _is_handle(address: str | None) -> bool:
    return (address or "").rpartition("/")[2].startswith(tuple(HANDLES.values()))


def _value(entry: Json) -> str:
    value = entry.get("value")
    return value if isinstance(value, str) else ""


def _paragraphs(text: str) -> list[str]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return ["\n".join(part) for part in found if part]


def _is_marked(body: Json) -> bool:
    """Whether a body is HTML: by its type, else by what it looks like."""
    kind = (said(body, "contenttype") or "").lower()
    if kind.startswith("text/plain"):
        return False
    if "html" in kind:
        return True
    return not kind and "</" in _value(body) and "<" in _value(body).lstrip()[:1]


def _plain(entry: Json) -> str | None:
    """The value of a headline or description, its markup removed."""
    value = _value(entry)
    kind = (said(entry, "contenttype") or said(entry, "role") or "").lower()
    if "html" in kind or (value.lstrip().startswith("<") and "</" in value):
        value = " ".join(block.text or "" for block in _markup(value).blocks)
    return " ".join(value.split()) or None


def _markup(value: str) -> Story:
    from newsexport.readers._markup import read_story

    return read_story(_body(value))


def _body(value: str) -> "_Element":
    """The root of a fragment: as XML where it is well-formed, else as browsers read it."""
    from newsexport.readers._html import parse_html
    from newsexport.readers._xml import parse_xml

    try:
        return parse_xml(data_of(f"<body>{value}</body>", "body"))
    except SourceError:
        return parse_html(value)
