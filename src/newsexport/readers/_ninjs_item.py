"""A News Item out of one ninjs document."""

from collections.abc import Iterator

from newsexport import derived
from newsexport.exporters._codes import UNTIL_TOLD
from newsexport.exporters._ninjs_document import GUID, SOURCE_URL, WITHHELD_TOO
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Dateline,
    EdNote,
    ItemMeta,
    Link,
    Located,
    NewsItem,
    Party,
    PubStatus,
    Quote,
    RightsInfo,
    Subject,
)
from newsexport.readers import _metadata as metadata
from newsexport.readers._ids import Ids
from newsexport.readers._ninjs_names import Json, objects, said
from newsexport.readers._ninjs_parties import Parties, parties_of, signed
from newsexport.readers._ninjs_pictures import Associations, is_picture, picture_of
from newsexport.readers._ninjs_subjects import subjects_of
from newsexport.readers._ninjs_texts import paragraphs, story_of
from newsexport.readers._ninjs_told import NOTHING, Told
from newsexport.readers._story import Story

_READ = frozenset(
    "$schema uri type representationtype profile version versioncreated contentcreated embargoed"
    " pubstatus urgency copyrightholder copyrightnotice usageterms ednote language title by"
    " slugline located standard wordcount charcount mimetype".split()
)
_LISTS = frozenset(
    "altids associations bodies descriptions genres headlines infosources keywords organisations"
    " people places subjects".split()
)
_DECK = frozenset(("", "summary", "main", "text", "abstract", "teaser", "ingress", "standfirst"))
_SECTION = frozenset(("kicker", "section", "vignette"))
_SUBTITLE = frozenset(("subtitle", "sub"))


def item_of(told: Told) -> NewsItem:
    """The item that a document tells of."""
    _leave_unread(told)
    associations = Associations(told.document, told.own)
    told.not_held |= associations.not_held
    story = associations.in_story(story_of(told.document, told.own), told.own)
    if is_picture(told.document):
        story = _with_picture(told, story)
    parties = parties_of(told)
    meta = _content_meta(told, story, parties)
    quotes = story.quotes
    if meta.headline != story.headline:
        quotes = tuple(quote for quote in quotes if quote.block != "headline")
    subjects = subjects_of(told)
    item = NewsItem(
        _guid(told),
        _version(told),
        told.language,
        _item_meta(told, associations, parties.provider),
        _rights(told),
        meta,
        ContentSet(story.blocks),
        story.pictures,
        tuple(_of_known(quotes, subjects)),
        subjects,
    )
    if item.guid:
        return item
    return item._replace(guid=derived.guid(item, told.options.authority))


def _leave_unread(told: Told) -> None:
    """Say what is not read, or cannot be: no list where a list must be."""
    for name, value in told.document.items():
        shown = (
            name == "renditions"
            and is_picture(told.document)
            and len(list(objects(told.document, name))) == 1
        )
        if name in _LISTS:
            if value not in NOTHING and not isinstance(value, list):
                told.leave(name)
        elif name not in _READ and value not in NOTHING and not (shown or _again(told, name)):
            told.leave(name)


def _again(told: Told, name: str) -> bool:
    """Whether our own document says with `name` what it says elsewhere: to Superdesk."""
    return told.own and name == "firstcreated"


def _of_known(quotes: tuple[Quote, ...], subjects: tuple[Subject, ...]) -> Iterator[Quote]:
    """Quotes whose speakers are subjects of the item, or have a name alone."""
    known = {subject.id for subject in subjects}
    for quote in quotes:
        if quote.speaker and quote.speaker.subject not in known:
            quote = quote._replace(speaker=quote.speaker._replace(subject=None))
        yield quote


# The item


def _alternatives(told: Told, role: str) -> list[str]:
    """The values of altIds of a role that we gave; ninjs 1 numbers them: role/2."""
    if not told.own:
        return []
    pairs = [(said(e, "role") or "", said(e, "value")) for e in objects(told.document, "altids")]
    return [value for given, value in pairs if value and given.startswith(role)]


def _guid(told: Told) -> str:
    """Empty where the document and the caller give none."""
    if not told.own and told.document.get("altids"):
        told.leave("altids")
    return (
        next(iter(_alternatives(told, GUID)), None) or told.said("uri") or told.options.guid or ""
    )


def _version(told: Told) -> int:
    given = told.said("version")
    if given and given.isdecimal() and int(given[:9]) > 0:
        return int(given[:9])
    if given:
        told.leave("version")
    return 1


def _item_meta(told: Told, associations: Associations, provider: Party | None) -> ItemMeta:
    note = told.document.get("ednote")
    notes = paragraphs(note) if isinstance(note, str) else []
    created = told.moment("versioncreated")
    if created is None and told.options.now:
        created = told.options.now.isoformat().replace("+00:00", "Z")
        told.fields.append(metadata.supplied("/itemMeta/versionCreated"))
    embargoed, status = told.moment("embargoed"), _status(told)
    if embargoed is None and told.document.get("embargoed") is not None:
        embargoed = ""  # an embargo that cannot be read holds all the same
    if embargoed is None and notes and notes[-1] in (UNTIL_TOLD, WITHHELD_TOO):
        embargoed = ""
        if notes.pop() == UNTIL_TOLD and status == "withheld":
            status = "usable"
    links = (Link("derivedFrom", address) for address in _alternatives(told, SOURCE_URL))
    return ItemMeta(
        provider=provider,
        version_created=created,
        embargoed=embargoed,
        pub_status=status,
        title=told.said("title"),
        ed_notes=tuple(EdNote("editorsNote", note) for note in notes),
        links=(*links, *associations.links),
    )


def _status(told: Told) -> PubStatus:
    given = (told.said("pubstatus") or "usable").rpartition(":")[2].lower()
    match given:
        case "usable" | "withheld" | "canceled":
            return given
        case "cancelled":
            return "canceled"
    told.leave("pubstatus")
    return "usable"


def _rights(told: Told) -> RightsInfo | None:
    rights = RightsInfo(
        told.said("copyrightnotice"),
        told.said("copyrightholder"),
        usage_terms=told.said("usageterms"),
    )
    return None if rights == RightsInfo() else rights


# The content


def _content_meta(told: Told, story: Story, parties: Parties) -> ContentMeta:
    headline, section = _headlines(told)
    deck, dateline, creditline = _descriptions(told)
    by = told.said("by")
    return ContentMeta(
        urgency=_urgency(told),
        content_created=told.moment("contentcreated", day=True),
        located=_located(told),
        headline=headline or story.headline,
        deck=deck,
        section=section,
        by=by,
        creators=parties.creators or signed(told, by),
        contributors=parties.contributors,
        info_sources=parties.info_sources,
        dateline=_dateline(told, story, dateline),
        creditline=creditline,
        keywords=tuple(_keywords(told)),
        slugline=told.said("slugline"),
        genre=_genre(told),
        word_count=_words(told),
    )


def _urgency(told: Told) -> int | None:
    given = told.said("urgency")
    if given and given.removesuffix(".0") in tuple("123456789"):
        return int(given[0])
    if given:
        told.leave("urgency")
    return None


def _located(told: Told) -> Located | None:
    printed = told.said("located")
    if printed is None or told.own:
        return Located(printed) if printed else None
    found = metadata.located_of(printed, told.language)
    if found.country:
        told.fields.append(metadata.inferred("/contentMeta/located", "located-property"))
    return found


def _headlines(told: Told) -> tuple[str | None, str | None]:
    """The headline and the section. One that our own document calls derived is none."""
    main = section = derived = None
    others: list[str] = []
    for entry in objects(told.document, "headlines"):
        role, value = (said(entry, "role") or "").lower(), told.line(entry)
        if not value:
            continue
        if role in _SECTION and section is None:
            section = value
        elif role == "main" and main is None:
            main = value
        elif role == "derived" and told.own:
            derived = value
        elif role in _SECTION or role in _SUBTITLE:
            told.leave("headlines", role)
        else:
            others.append(value)
    if derived:
        main = None
    if main is None and others:
        main = others.pop(0)
    if any(other != main for other in others):
        told.leave("headlines")
    if main is None and told.options.headline:
        main = told.options.headline
        told.fields.append(metadata.supplied("/contentMeta/headline"))
    return main, section


def _descriptions(told: Told) -> tuple[str | None, str | None, str | None]:
    """Deck, dateline and creditline. What describes a picture is its caption."""
    found: dict[str, str] = {}
    for entry in objects(told.document, "descriptions"):
        role, value = (said(entry, "role") or "").lower(), told.line(entry)
        if role in _DECK or role not in ("dateline", "creditline", "deck", "caption"):
            role = "deck"
        if not value or (role in ("deck", "caption") and is_picture(told.document)):
            continue
        if role not in found:
            found[role] = value
        elif found[role] != value:
            told.leave("descriptions")
    if "caption" in found:
        told.leave("descriptions", "caption")
    return found.get("deck"), found.get("dateline"), found.get("creditline")


def _dateline(told: Told, story: Story, printed: str | None) -> Dateline | None:
    printed = printed or story.dateline
    if printed:
        return Dateline(printed)
    first = next((block.text for block in story.blocks if block.type == "paragraph"), None)
    found = metadata.dateline_of(first, told.language) if first and not told.own else None
    if found:
        told.fields.append(metadata.inferred("/contentMeta/dateline", "dateline-in-body"))
    return found


def _keywords(told: Told) -> Iterator[str]:
    for entry in objects(told.document, "subjects"):
        name = said(entry, "name")
        if name and said(entry, "rel") == "keyword":
            yield name
    listed = told.document.get("keywords")
    for keyword in listed if isinstance(listed, list) else ():
        if isinstance(keyword, str) and keyword.strip():
            yield " ".join(keyword.split())


def _genre(told: Told) -> str | None:
    genres = [_genre_of(told, entry) for entry in objects(told.document, "genres")]
    if len(genres) > 1:
        told.leave("genres")
    return genres[0] if genres else None


def _genre_of(told: Told, entry: Json) -> str | None:
    literal = said(entry, "literal")
    if told.own and literal:
        return literal
    code = (said(entry, "uri") or "").rpartition("/")[2]
    return said(entry, "name") or code.replace("_", " ") or literal


def _words(told: Told) -> int | None:
    counts = [body.get("wordcount") for body in objects(told.document, "bodies")]
    return next(
        (
            count
            for count in (*counts, told.document.get("wordcount"))
            if type(count) is int and count >= 0
        ),
        None,
    )


def _with_picture(told: Told, story: Story) -> Story:
    """`story` with the picture that the document is, before it."""
    names = Ids()
    for id in (*(b.id for b in story.blocks), *(p.id for p in story.pictures)):
        names.keep(id)
    picture, _ = picture_of(told.document, names.count("pic"), told.own)
    figure = Block(names.count("fig"), "figure", picture=picture.id)
    return story._replace(blocks=(figure, *story.blocks), pictures=(picture, *story.pictures))
