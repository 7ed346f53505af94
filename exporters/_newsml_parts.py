"""NewsML-G2's parts of a newsItem after contentMeta: who speaks, which pictures there are, what
an inferred day rests on, and the story itself."""

from collections.abc import Iterator
from typing import NamedTuple

from newsexport.exporters._facts import speech_by_speaker
from newsexport.exporters._newsml_content_meta import identifier
from newsexport.exporters._newsml_document import Document
from newsexport.exporters._superdesk_newsml import inline_data
from newsexport.exporters._xml import attribute, iri, name, text
from newsexport.newsitem import Picture
from newsexport.source import Span


def speech(document: Document) -> list[str]:
    """A partMeta for each speaker, over the spans of the story that are his."""
    subjects = {subject.id: subject for subject in document.item.subjects}
    how = document.how("/quotes")
    lines: list[str] = []
    for (id, speaker), quotes in speech_by_speaker(document.item.quotes).items():
        spans = [id for quote in quotes for id in document.body.quotes.get(quote.id, ())]
        if not spans:
            continue
        subject = subjects.get(id or "")
        attrs = ""
        if subject:
            attrs = f' type="cpnat:{subject.type}"' + identifier(document, subject)
        part = document.ids.made("quotes", speaker)
        lines.append(
            f' <partMeta partid="{part}" contentrefs="{" ".join(spans)}">'
            f'<role qcode="nx:quote"/><infoSource{attrs} role="cpprole:originfo"{how}>'
            f"{name(speaker)}</infoSource></partMeta>"
        )
    return lines


def pictures(document: Document) -> list[str]:
    """An assert for each picture, and an inlineRef from its figures to it; the inlineRef alone
    where pictures are items of their own."""
    asserts: list[str] = []
    references: list[str] = []
    for at, picture in enumerate(document.item.pictures):
        literal = f'literal="{document.handles.pictures[picture.id]}"'
        if document.options.pictures == "items":
            literal = f'uri="{attribute(document.picture_guid(picture))}"'
        else:
            asserts.append(_assert(document, picture, at, literal))
        if figures := document.body.figures.get(picture.id):
            references.append(
                f' <inlineRef idrefs="{" ".join(figures)}" {literal} type="cpnat:object"/>'
            )
    return asserts + references


def _assert(document: Document, picture: Picture, at: int, literal: str) -> str:
    parts = picture_meta(document, picture, at)
    href = iri(picture.href) if picture.href else None
    if href and picture.id not in document.body.figures:
        parts.append(f'<remoteContent href="{attribute(href)}"/>')
    how = document.how(f"/pictures/{at}")
    return (
        f' <assert {literal}{how}><itemClass qcode="ninat:picture"/><type qcode="cpnat:object"/>'
        f"{''.join(parts)}</assert>"
    )


def picture_meta(document: Document, picture: Picture, at: int) -> list[str]:
    """What is known of a picture, in the order of contentMeta."""
    path = f"/pictures/{at}"
    parts: list[str] = []
    if picture.content_created:
        value = document.moment(f"{path}/contentCreated", picture.content_created)
        parts.append(f"<contentCreated>{value}</contentCreated>")
    if picture.creator:
        parts.append(f'<creator role="cpprole:author">{name(picture.creator)}</creator>')
    if picture.supplier:
        supplier = name(picture.supplier)
        parts.append(f'<infoSource role="cpprole:imgSupplier">{supplier}</infoSource>')
    if picture.archive:
        parts.append('<genre qcode="genre:Archive_material"/>')
    if picture.creditline:
        parts.append(f"<creditline>{text(picture.creditline)}</creditline>")
    if picture.caption:
        id = ""
        if document.options.pictures == "inline":
            id = document.id(f"{path}/caption", f"md-cap{at + 1}")
        parts.append(f'<description{id} role="drol:caption">{text(picture.caption)}</description>')
    if picture.credit and picture.id not in document.body.figures:
        parts.append(f'<description role="nx:credit">{text(picture.credit)}</description>')
    return parts


class _Place(NamedTuple):
    """A stretch of the source that the document holds."""

    span: Span
    text: str | None
    target: str  # the id of what holds it


def evidence(document: Document) -> list[str]:
    """A derivedFromValue for each piece of evidence of an inferred day."""
    lines: list[str] = []
    for path in ("/contentMeta/contentCreated", "/contentMeta/contentModified"):
        inferred = document.targets.get(path)
        field = document.origins.field(path)
        if inferred is None or field is None:
            continue
        places = tuple(_places(document))
        for span in field.spans:
            place = next((place for place in places if _holds(place, span)), None)
            if place is not None:
                lines.append(
                    f' <derivedFromValue idrefs="{inferred}" sourceidref="{place.target}">'
                    f"{text(_quoted(place, span))}</derivedFromValue>"
                )
    return lines


def _holds(place: _Place, span: Span) -> bool:
    return place.span.start <= span.start and span.end <= place.span.end


def _quoted(place: _Place, span: Span) -> str:
    """The words of the source at `span`; none where white space was squeezed, so that nobody
    can say without the source where they stand in the text."""
    if place.text is None or len(place.text) != place.span.end - place.span.start:
        return ""
    return place.text[span.start - place.span.start : span.end - place.span.start]


def _places(document: Document) -> Iterator[_Place]:
    """What the document holds of the source, the smallest stretches first."""
    item, meta = document.item, document.item.content_meta
    shown = {
        "/contentMeta/dateline": meta.dateline.text if meta.dateline else None,
        "/contentMeta/headline": meta.headline,
        "/contentMeta/deck": meta.deck,
        "/contentMeta/by": meta.by,
    }
    for at, picture in enumerate(item.pictures):
        shown[f"/pictures/{at}/caption"] = picture.caption
    for path, words in shown.items():
        field = document.origins.field(path)
        if field and field.path == path and path in document.targets and len(field.spans) == 1:
            yield _Place(field.spans[0], words, document.targets[path])
    for block in item.content_set.blocks:
        target = document.body.blocks[block.id]
        for entry in block.items:
            if entry.source:
                yield _Place(entry.source, entry.text, target)
        if block.source:
            yield _Place(block.source, block.text, target)


def content_set(document: Document) -> list[str]:
    item = document.item
    words = item.content_meta.word_count
    count = f' wordcount="{words}"' if words is not None else ""
    title = text(item.item_meta.title or item.content_meta.headline or "")
    return [
        " <contentSet>",
        f'  <inlineXML contenttype="application/xhtml+xml"{count}>',
        f'   <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{document.language}">',
        f"    <head><title>{title}</title></head>",
        "    <body>",
        *(f"     {element}" for element in document.body.elements),
        "    </body>",
        "   </html>",
        "  </inlineXML>",
        *([inline_data(item, count)] if document.options.superdesk else []),
        " </contentSet>",
    ]
