"""A newsItem of NewsML-G2 put together: the News Item it holds, and the pictures it waits for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from newsexport import derived
from newsexport.documents.xml import line_of, local
from newsexport.finding import Finding
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    FieldProvenance,
    Located,
    NewsItem,
    ParserInfo,
    Party,
    Picture,
    Provenance,
    SourceInfo,
)
from newsexport.numbering import renumbered
from newsexport.options import ParseOptions
from newsexport.readers._ids import Ids
from newsexport.readers._metadata import dateline_of, inferred, language_of, not_held, supplied
from newsexport.readers._newsml_body import Content, read_content, spoken
from newsexport.readers._newsml_content_meta import read_content_meta
from newsexport.readers._newsml_item_meta import is_picture, read_item_meta, read_rights
from newsexport.readers._newsml_pictures import Shown, read_picture_item, read_shown
from newsexport.readers._newsml_words import Told, child, told_of, whole, words
from newsexport.registry import Reading

if TYPE_CHECKING:
    from lxml.etree import _Element

_READ = frozenset(
    "catalog catalogRef rightsInfo itemMeta contentMeta contentSet pubHistory partMeta assert"
    # how the document came to be, and what its values rest on
    " inlineRef hopHistory derivedFrom derivedFromValue".split()
)


class Waiting(NamedTuple):
    """An item that has been read, until the pictures that are items of their own have come."""

    guid: str
    item: NewsItem
    shown: Shown
    picture: Picture | None  # where it is a picture and no text
    not_held: frozenset[str]
    line: int


def read_item(
    element: "_Element", header: "_Element | None", name: str, options: ParseOptions
) -> Waiting:
    """The item in `element`, a newsItem of the message with this `header` in the file `name`."""
    told = told_of(element, header, options)
    told.leave(part for part in element if local(part) not in _READ)
    meta = read_item_meta(told)
    about, subjects = read_content_meta(told)
    shown = read_shown(told)
    content = read_content(told)
    is_text = not is_picture(told, child(element, "itemMeta"))
    picture = None if is_text else read_picture_item(told, content.story.pictures)
    _tell_other_content(told, picture)
    about = _with_story(told, about, content)
    item = NewsItem(
        guid=" ".join((element.get("guid") or "").split()),
        version=whole(element.get("version")) or 1,
        language=_language(told),
        item_meta=meta,
        rights_info=read_rights(told),
        content_meta=about,
        content_set=ContentSet(_story_blocks(told, about, content)),
        pictures=content.story.pictures,
        quotes=tuple(spoken(told, content.story.quotes, subjects)),
        subjects=subjects,
    )
    item = _supplied(told, _counted_again(item, content))
    item = item._replace(
        provenance=Provenance(SourceInfo(name), _parser(told), fields=_fields(told))
    )
    return Waiting(item.guid, item, shown, picture, frozenset(told.not_held), line_of(element))


def _tell_other_content(told: Told, picture: Picture | None) -> None:
    remote = child(child(told.element, "contentSet"), "remoteContent")
    if picture is None and remote is not None:
        told.not_held.add("remoteContent")
    of = child(child(told.element, "itemMeta"), "itemClass")
    if of is not None and told.catalog.code(of) not in ("text", "picture", ""):
        told.not_held.add(f"itemClass {told.catalog.qcode(of)}")


def _language(told: Told) -> str:
    tagged = child(child(told.element, "contentMeta"), "language")
    found = language_of(tagged.get("tag") or "") if tagged is not None else None
    if tagged is not None:
        told.note("/language", tagged)
    return found or told.language or "und"


def _with_story(told: Told, about: ContentMeta, content: Content) -> ContentMeta:
    """`about` with what only the story says."""
    about = about._replace(word_count=content.word_count)
    if told.is_ours:
        return about
    story, nitf = content.story, content.nitf
    about = about._replace(
        headline=about.headline or (nitf.headline if nitf else None) or story.headline
    )
    if nitf:
        about = about._replace(
            section=about.section or nitf.section,
            deck=about.deck or nitf.deck,
            by=about.by or nitf.by,
        )
    if about.dateline is None:
        printed = story.dateline or (nitf.dateline if nitf else None)
        lead = next((b.text for b in story.blocks if b.type == "paragraph" and b.text), "")
        dateline = dateline_of(f"{printed} X" if printed else lead, told.language)
        if dateline is not None:
            about = about._replace(dateline=dateline._replace(text=printed or dateline.text))
            told.fields.append(inferred("/contentMeta/dateline", "dateline-in-body"))
    dateline = about.dateline
    if about.located is None and dateline is not None and dateline.place:
        located = Located(dateline.place, dateline.region, dateline.country)
        about = about._replace(located=located)
        told.fields.append(inferred("/contentMeta/located", "dateline-in-body"))
    return about


def _story_blocks(told: Told, about: ContentMeta, content: Content) -> tuple[Block, ...]:
    """The blocks without a first one that only says the deck again."""
    blocks = content.story.blocks
    if about.deck and not told.is_ours and len(blocks) > 1 and blocks[0].text == about.deck:
        return blocks[1:]
    return blocks


def _counted_again(item: NewsItem, content: Content) -> NewsItem:
    """`item` with its blocks counted from 1 again, where one is gone."""
    if len(item.content_set.blocks) == len(content.story.blocks):
        return item
    return renumbered(item, pictures=False, quotes=False, subjects=False)


def _supplied(told: Told, item: NewsItem) -> NewsItem:
    """`item` with what the caller knows where the document says nothing."""
    options, meta = told.options, item.item_meta
    if meta.provider is None and options.provider:
        meta = meta._replace(provider=Party(options.provider))
        told.fields.append(supplied("/itemMeta/provider"))
    if meta.version_created is None and options.now:
        now = options.now.isoformat(timespec="seconds").replace("+00:00", "Z")
        meta = meta._replace(version_created=now)
        told.fields.append(supplied("/itemMeta/versionCreated"))
    item = item._replace(item_meta=meta)
    if item.language == "und" and options.language:
        item = item._replace(language=options.language)
        told.fields.append(supplied("/language"))
    if item.content_meta.headline is None and options.headline:
        item = item._replace(content_meta=item.content_meta._replace(headline=options.headline))
        told.fields.append(supplied("/contentMeta/headline"))
    if not item.guid:
        item = item._replace(guid=options.guid or derived.guid(item, options.authority))
    return item


def _parser(told: Told) -> ParserInfo | None:
    generator = child(child(told.element, "itemMeta"), "generator")
    name = words(generator)
    if not told.is_ours or generator is None or not name:
        return None
    return ParserInfo(name, generator.get("versioninfo") or "0")


def _fields(told: Told) -> tuple[FieldProvenance, ...]:
    return tuple({field.path: field for field in told.fields}.values())


def finished(
    waiting: Waiting, pictures: Mapping[str, Picture], findings: tuple[Finding, ...] = ()
) -> Reading:
    """The reading of an item; `pictures` are those that came as items of their own, by guid."""
    item = waiting.item
    if waiting.picture is not None:
        item = _of_a_picture(item, waiting.picture)
    else:
        item = _with_pictures(item, waiting, pictures)
    told = not_held(waiting.not_held, waiting.line)
    if not item.content_set.blocks:
        told = (Finding("NX021", "warning", "no story text was found", waiting.line), *told)
    return Reading(item, (*findings, *told))


def _of_a_picture(item: NewsItem, picture: Picture) -> NewsItem:
    """A picture with nothing to belong to: an item of one figure."""
    if item.pictures:
        first = _both(picture, item.pictures[0])._replace(id=item.pictures[0].id)
        return item._replace(pictures=(first, *item.pictures[1:]))
    blocks = (Block("fig1", "figure", picture="pic1"), *item.content_set.blocks)
    return item._replace(
        pictures=(picture._replace(id="pic1"), *item.pictures), content_set=ContentSet(blocks)
    )


def _with_pictures(item: NewsItem, waiting: Waiting, came: Mapping[str, Picture]) -> NewsItem:
    """`item` with the pictures that are described apart from its figures: in asserts, in items
    of their own, in links."""
    shown = waiting.shown
    ids = Ids()
    described = {p.id: p._replace(id=ids.keep(p.id) or "") for p in shown.asserted}
    for guid in shown.wanted:
        if guid in came:
            own = guid.removeprefix(f"{item.guid}:")
            id = ids.keep(own) if own != guid else None
            described[guid] = came[guid]._replace(id=id or "")
    in_figures = {picture.id: picture for picture in item.pictures}
    moved: dict[str, str] = {}  # from the id in the figure to the key in `described`
    for block in item.content_set.blocks:
        key = shown.figures.get(block.id)
        if key in described and block.picture and block.picture not in moved:
            moved[block.picture] = key
            described[key] = _both(described[key], in_figures[block.picture])
    by_href = {p.href: p for p in reversed(item.pictures) if p.href and p.id not in moved}
    placed = {*moved.values()}
    for key in [key for key in described if key not in placed]:
        figure = by_href.pop(described[key].href or "", None)
        if figure is not None:
            moved[figure.id] = key
            described[key] = _both(described[key], figure)
    others = [picture for picture in item.pictures if picture.id not in moved]
    hrefs = {p.href for p in (*described.values(), *others)}
    linked = [p for guid, p in shown.linked if guid not in described and p.href not in hrefs]
    names = {p.id: (ids.keep(p.id) or ids.count("pic")) for p in others}
    described = {key: p._replace(id=p.id or ids.count("pic")) for key, p in described.items()}
    names |= {id: described[key].id for id, key in moved.items()}

    def shown_by(figure: Block) -> str | None:
        """The picture of a figure that shows nothing of it."""
        key = shown.figures.get(figure.id)
        return described[key].id if figure.type == "figure" and key in described else None

    blocks = tuple(
        block._replace(picture=names[block.picture])
        if block.picture
        else block._replace(picture=shown_by(block))
        for block in item.content_set.blocks
    )
    pictures = (
        *(picture._replace(id=names[picture.id]) for picture in others),
        *described.values(),
        *(picture._replace(id=ids.count("pic")) for picture in linked),
    )
    return item._replace(pictures=pictures, content_set=ContentSet(blocks))


def _both(described: Picture, shown: Picture) -> Picture:
    """A picture as it is described, and what only its figure says."""
    return described._replace(
        caption=described.caption or shown.caption,
        credit=shown.credit or described.credit,
        creditline=described.creditline or shown.creditline,
        href=shown.href or described.href,
    )
