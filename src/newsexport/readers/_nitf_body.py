"""The body of a NITF document, alone or inside NewsML-G2: its story, and what stands above it.

======================  =============================================================
NITF                    what it is read as
======================  =============================================================
body.head/hedline       hl1 the headline; hl2 of class kicker the section, another the deck
body.head/byline        by
body.head/abstract      deck
body.head/dateline      dateline
body.content            the story: p, hl2, ul, ol, dl, table, bq, media, note, q ...
note of type npa or     no story: notes to editors, and the copyright
noteclass cpyrt
body.end/tagline        trailer
======================  =============================================================

It becomes HTML and is read like HTML (`_markup`): what is said of markup there holds here.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsexport.documents.xml import XML_ID, local, own_text, replacement
from newsexport.exporters._codes import NX
from newsexport.exporters._nitf_head import PROFILE
from newsexport.exporters._superdesk_nitf import CAPTION
from newsexport.newsitem import Picture
from newsexport.readers._markup import read_story, words_of
from newsexport.readers._metadata import moment
from newsexport.readers._story import Story

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMES = {
    "hl1": "h2",
    "hl2": "h3",
    "bq": "blockquote",
    "block": "div",
    "body.content": "div",
    "note": "div",
    "fn": "p",
    "credit": "p",
    "media": "figure",
    "caption": "div",
    "nitf-table": "div",
    "tagline": "p",
    "bibliography": "p",
}
_PARAGRAPHS = {"subhead": "h3", "blockquote": "blockquote", "pullquote": "aside"}  # ours
_NOT_STORY = frozenset(("media-metadata", "media-object", "custom-table", "nitf-col"))
_PICTURES = frozenset(("image", "photo", "picture", "graphic"))
_DEEPEST = 150
_DECK = "deck"


class NitfBody(NamedTuple):
    story: Story
    headline: str | None
    section: str | None
    deck: str | None
    by: str | None
    dateline: str | None
    not_held: frozenset[str]


def read_nitf_body(element: "_Element") -> NitfBody:
    """The body in `element`: a nitf or body element, or one with the story's blocks in it."""
    body = first(element, "body") if local(element) != "body" else element
    if body is None:
        body = element
    head = first(body, "body.head")
    kicker, second = _second_headlines(head)
    abstract = _words(head, "abstract")
    maker = _Html(is_ours(element))
    story = maker.with_pictures(read_story(maker.page(body, head)))
    return NitfBody(
        story._replace(blocks=tuple(block for block in story.blocks if block.id != _DECK)),
        _words(head, "hl1") or (_words(head, "hedline") if not second and not kicker else None),
        kicker,
        abstract or second,
        _bylines(head, is_ours(element)),
        _words(head, "dateline"),
        frozenset(maker.not_held),
    )


def is_ours(element: "_Element") -> bool:
    """Whether `to-nitf` wrote this document: it says exactly what it means."""
    metas = elements(element, "meta")
    return any(m.get("name") == "profile" and m.get("content") == PROFILE for m in metas)


def own(element: "_Element", name: str) -> str | None:
    """An attribute of our own namespace, on one line; None where there is none."""
    return " ".join((element.get(f"{{{NX}}}{name}") or "").split()) or None


def first(element: "_Element | None", name: str) -> "_Element | None":
    """The first element of this name in another."""
    return next(elements(element, name), None)


def elements(element: "_Element | None", *names: str) -> "Iterator[_Element]":
    """Every element of one of these names in another, at any depth."""
    if element is not None:
        yield from (inner for inner in element.iterdescendants() if local(inner) in names)


def _words(element: "_Element | None", name: str) -> str | None:
    found = first(element, name)
    return (words_of(found) or None) if found is not None else None


def _bylines(head: "_Element | None", ours: bool) -> str | None:
    """The bylines, a title apart from the name before it."""
    lines: list[str] = []
    for byline in elements(head, "byline"):
        parts = [byline.text or ""]
        for part in byline:
            apart = " " if local(part) == "byttl" and not ours else ""
            parts += [apart, _text(part), part.tail or ""]
        lines.append(" ".join("".join(parts).split()))
    return " ".join(filter(None, lines)) or None


def _text(element: "_Element") -> str:
    """All text in `element`, white space as it stands."""
    return own_text(element) if local(element) else replacement(element)


def _second_headlines(head: "_Element | None") -> tuple[str | None, str | None]:
    """The kicker and the first other hl2."""
    kicker = second = None
    for line in elements(head, "hl2"):
        if words := words_of(line):
            if "kicker" in (line.get("class") or "").split():
                kicker = kicker or words
            else:
                second = second or words
    return kicker, second


class _Html:
    """A body in the names of HTML, and what HTML has no room for."""

    def __init__(self, ours: bool) -> None:
        self.ours = ours
        self.pictures: dict[str, Picture] = {}
        self.orders: dict[str, int] = {}
        self.not_held: set[str] = set()

    def page(self, body: "_Element", head: "_Element | None") -> "_Element":
        """Headline, deck and story; the deck is the paragraph of that id."""
        from lxml import etree

        whole = etree.Element("body")
        headline, abstract = first(head, "hl1"), first(head, "abstract")
        if headline is not None:
            self.copy(headline, whole, 0)
            whole[-1].tag = "h1"
            whole[-1].tail = None
        if abstract is not None:
            deck = etree.SubElement(whole, "p", id=_DECK)
            for part in elements(abstract, "p"):
                self.inside(part, deck, 0)
                _add_text(deck, " ")
        for part in body:
            if local(part) not in ("body.head", ""):
                self.copy(part, whole, 0)
        return whole

    def with_pictures(self, story: Story) -> Story:
        """`story` with what its media say of their pictures."""
        pictures = [
            told._replace(caption=picture.caption)
            if (told := self.pictures.get(picture.id))
            else picture
            for picture in story.pictures
        ]
        if all(picture.id in self.orders for picture in pictures):
            pictures.sort(key=lambda picture: self.orders[picture.id])
        return story._replace(pictures=tuple(pictures))

    def copy(self, source: "_Element", into: "_Element", depth: int) -> None:
        """`source` added to `into`. What is too deep is added as text."""
        from lxml import etree

        name = local(source)
        if not name or name in _NOT_STORY or (name == "note" and not is_story(source)):
            _add_text(into, replacement(source) if not name else None)
            _add_text(into, source.tail)
            return
        kind = source.get("class") if name == "p" and self.ours else None
        if kind == CAPTION:  # all that is left of a picture
            return
        copy = etree.SubElement(into, _NAMES.get(name, name if name.isalnum() else "div"))
        copy.tail = source.tail
        for key in (XML_ID, "id", "class"):
            if value := source.get(key):
                copy.set(key, value)
        if name == "media":
            self.media(source, copy)
            return
        if name == "q":
            _speech(source, copy)
        elif kind in _PARAGRAPHS:
            copy.tag = _PARAGRAPHS[kind]
        elif name in ("tagline", "bibliography"):
            copy.set("class", "trailer")
        elif name == "bq" and "pullquote" in (source.get("class") or "").split():
            copy.tag = "aside"
        if not (name == "tr" and self.ours and source.get("class") == "empty"):
            self.inside(source, copy, depth)
        if name == "note":
            _note(source, copy)

    def inside(self, source: "_Element", copy: "_Element", depth: int) -> None:
        _add_text(copy, source.text)
        for part in source:
            if depth > _DEEPEST:
                _add_text(copy, words_of(part))
                _add_text(copy, part.tail)
            else:
                self.copy(part, copy, depth + 1)

    def media(self, source: "_Element", figure: "_Element") -> None:
        """Picture, caption and producer; of a film or sound the caption alone."""
        from lxml import etree

        kind = (source.get("media-type") or "image").lower()
        references = [e for e in elements(source, "media-reference")]
        if kind not in _PICTURES:
            self.not_held.add(f"media[{kind}]")
            figure.tag = "div"
        elif references and (self.ours is False or references[0].get("name")):
            self.picture(source, references, figure)
        parts = [part for part in source if local(part) == "media-caption"]
        if not parts:
            return
        name = "figcaption" if figure.tag == "figure" else "p"
        caption = etree.SubElement(figure, name, {"class": "note"})
        for part in parts:
            self.inside(part, etree.SubElement(caption, "div"), 0)

    def picture(self, source: "_Element", references: "list[_Element]", figure: "_Element") -> None:
        """What `source` says of its picture, by the id that `figure` is told."""
        reference = references[0]
        id = (reference.get("name") if self.ours else None) or f"pic{len(self.pictures) + 1}"
        figure.set("data-picture", id)
        if id in self.pictures:
            return
        told = {e.get("name"): e.get("value") for e in elements(source, "media-metadata")}
        producer = _words(source, "media-producer")
        credit = " ".join((reference.get("source-credit") or "").split()) or None
        created = told.get("created")
        hrefs = (e.get("source") for e in references)
        self.pictures[id] = Picture(
            id,
            credit=credit if self.ours else producer or credit,
            creditline=producer if self.ours else None,
            creator=told.get("creator") or None,
            supplier=told.get("supplier") or None,
            archive=True if told.get("archive") == "true" else None,
            content_created=moment(created) if created else None,
            href=next(filter(None, hrefs), None),
        )
        if order := own(reference, "order"):
            self.orders[id] = int(order) if order.isdecimal() and len(order) < 9 else 0


def is_story(note: "_Element") -> bool:
    """Whether a note is for readers."""
    return note.get("type") != "npa" and note.get("noteclass") != "cpyrt"


def _speech(source: "_Element", span: "_Element") -> None:
    span.tag = "span"
    span.set("class", "quote")
    told = {"data-speaker": source.get("quote-source"), "data-subject": own(source, "subject")}
    told |= {"data-continues": own(source, "continues"), "data-order": own(source, "order")}
    for name, value in told.items():
        if value:
            span.set(name, value)


def _note(source: "_Element", copy: "_Element") -> None:
    """Each paragraph of a note is one; the first bears its id."""
    kind = "correction" if "correction" in (source.get("class") or "").split() else "note"
    for paragraph in copy.iterdescendants("p"):
        paragraph.set("class", kind)
        id, paragraph_id = copy.get("id"), paragraph.get("id")
        if id and not paragraph_id:
            paragraph.set("id", id)
            del copy.attrib["id"]


def _add_text(into: "_Element", text: str | None) -> None:
    if not text:
        return
    if len(into):
        into[-1].tail = (into[-1].tail or "") + text
    else:
        into.text = (into.text or "") + text
