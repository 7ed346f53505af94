"""A News Item out of one item of a feed."""

import html
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args

from newsexport import derived
from newsexport.documents.xml import XML_LANG
from newsexport.exporters._codes import NX
from newsexport.exporters._feed import KICKER
from newsexport.newsitem import (
    ContentMeta,
    ContentSet,
    Contributor,
    ContributorRole,
    Creator,
    Dateline,
    FieldProvenance,
    ItemMeta,
    Link,
    NewsItem,
    Party,
    PartyType,
    Quote,
    RightsInfo,
    Subject,
)
from newsexport.numbering import subject_ids
from newsexport.options import ParseOptions
from newsexport.readers import _metadata as metadata
from newsexport.readers._feed_dates import feed_moment
from newsexport.readers._feed_names import child_text, name_of
from newsexport.readers._feed_pictures import Beside
from newsexport.readers._feed_text import Words, story_of, words_of
from newsexport.readers._people import signed, without_mail
from newsexport.readers._story import Story
from newsexport.story import block_text
from newsexport.subject_codes import qcode_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_TEXTS = 500  # characters from which on a description alone is the story and no synopsis
_READ = frozenset(
    "title guid link description author category pubDate source enclosure content:encoded"
    " dc:title dc:creator dc:contributor dc:date dc:language dc:publisher dc:rights dc:subject"
    " dc:identifier dcterms:created dcterms:modified dcterms:issued"
    " atom:id atom:title atom:link atom:summary atom:content atom:author atom:contributor"
    " atom:category atom:published atom:updated atom:issued atom:modified atom:created atom:rights"
    " atom:source media:content media:group media:thumbnail media:title media:description"
    " media:credit nx:guid nx:by nx:dateline nx:creditline nx:genre".split()
)
_RELATIONS = {"alternate": "derivedFrom", "via": "derivedFrom", "related": "seeAlso"}


class Entry:
    """One item, as it is read."""

    def __init__(self, element: "_Element", about: Any, options: ParseOptions) -> None:
        self.element = element
        self.about = about
        self.own: bool = about.own
        self.options = options
        self.not_held: set[str] = set()
        self.fields: list[FieldProvenance] = []
        self.parts: dict[str, list[_Element]] = {}
        for child in element:
            if isinstance(child.tag, str):
                name = name_of(child)
                self.parts.setdefault(name, []).append(child)
                if name not in _READ:
                    self.not_held.add(name)

    def all(self, *names: str) -> list["_Element"]:
        """The children of the first of these names that there are any of."""
        return next((self.parts[name] for name in names if name in self.parts), [])

    def text(self, *names: str) -> str | None:
        """The first of these names that says anything."""
        elements = (element for name in names for element in self.parts.get(name, ()))
        return next((text for text in map(child_text, elements) if text), None)

    def words(self, *names: str) -> str | None:
        """As `text`, where the text may be HTML."""
        elements = (element for name in names for element in self.parts.get(name, ()))
        plain = self.own and names[0] != "description"
        found = (child_text(e) if plain else words_of(Words.of(e)) for e in elements)
        return next((text for text in found if text), None)

    def plain(self, element: "_Element") -> str | None:
        """The text of an element; of others' also where its references are written twice."""
        found = child_text(element)
        return html.unescape(found) if found and not self.own and "&" in found else found

    def is_empty(self) -> bool:
        names = "title atom:title dc:title description content:encoded atom:summary atom:content"
        return not any(
            child_text(element) or len(element) or element.attrib
            for name in (*names.split(), "media:content", "enclosure")
            for element in self.parts.get(name, ())
        )

    def item(self) -> NewsItem:
        """The item; `not_held` and `fields` are known then."""
        language = self.language()
        story, deck = self.story()
        title = self.words("title", "atom:title", "dc:title")
        made = any(e.get(f"{{{NX}}}basis") == "derived" for e in self.all("title", "atom:title"))
        headline = None if made and self.own else title or story.headline or self.options.headline
        if story.headline and title and story.headline != title:
            self.not_held.add("h1 in the content")
        pictures, figures = ([], []) if self.own else Beside(self.parts, self.not_held).of(story)
        links = self.links()
        subjects = self.subjects()
        item = NewsItem(
            self.guid(links) or self.options.guid or "",
            language=language,
            item_meta=ItemMeta(
                provider=self.provider(),
                version_created=self.version_created(),
                published=self.published(),
                links=tuple(links),
            ),
            rights_info=self.rights(),
            content_meta=self.content_meta(headline, deck, story, language),
            content_set=ContentSet((*figures, *story.blocks)),
            pictures=(*pictures, *story.pictures),
            quotes=tuple(_unreferred(story)),
            subjects=subjects,
        )
        words = derived.word_count(item)
        item = item._replace(
            content_meta=item.content_meta._replace(
                word_count=words if words or self.own else None
            ),
            item_meta=item.item_meta._replace(title=derived.title(item)),
        )
        if not item.guid:
            item = item._replace(guid=derived.guid(item, self.options.authority))
        return item

    # The item

    def guid(self, links: list[Link]) -> str | None:
        given = self.text("nx:guid") or self.text("guid", "atom:id", "dc:identifier")
        given = given or self.element.get(_ABOUT)
        return given or next((link.href for link in links if link.rel == "derivedFrom"), None)

    def language(self) -> str:
        given = self.text("dc:language") or self.element.get(XML_LANG)
        if not given and not self.own:  # ours say of each item what they know
            given = self.about.language
        found = metadata.language_of(given) if given else None
        if given and not found:
            self.not_held.add(f"language {given[:40]!r}")
        if found is None and self.options.language:
            self.fields.append(metadata.supplied("/language"))
        return found or self.options.language or "und"

    def provider(self) -> Party | None:
        name = self.text("dc:publisher", "source")
        source = next(iter(self.all("atom:source")), None)
        if name is None and source is not None:
            name = child_text(source, "atom:title")
        name = name or self.about.publisher
        if name is None and self.options.provider:
            self.fields.append(metadata.supplied("/itemMeta/provider"))
            name = self.options.provider
        return Party(name) if name else None

    def moment(self, *names: str) -> str | None:
        given = self.text(*names)
        found = feed_moment(given) if given else None
        if given and not found:
            used = next(name for name in names if name in self.parts)
            self.not_held.add(f"{used} {given[:40]!r}")
        return found

    def published(self) -> str | None:
        found = self.moment("pubDate", "atom:published", "atom:issued", "dcterms:issued")
        exact = self.moment("dc:date")
        if found and not self.own:
            return found
        return exact or found

    def version_created(self) -> str | None:
        found = self.moment("atom:updated", "atom:modified")
        if found and "T" in found:
            return found
        now = self.options.now
        return now.isoformat().replace("+00:00", "Z") if now else None

    def links(self) -> list[Link]:
        """Where the item comes from, and what is related to it."""
        links: list[Link] = []
        for element in self.parts.get("atom:link", ()):
            rel, href = element.get("rel") or "alternate", (element.get("href") or "").strip()
            if rel in _RELATIONS and href:
                links.append(Link(_RELATIONS[rel], href, element.get("title")))
            elif rel != "enclosure":
                self.not_held.add(f"link of relation {rel}")
        guid = next(iter(self.parts.get("guid", ())), None)
        page = self.text("link")
        if page is None and guid is not None and guid.get("isPermaLink", "true") == "true":
            page = child_text(guid)
            page = page if page and page.startswith(("http:", "https:")) else None
        if page and not any(link.href == page and link.rel == "derivedFrom" for link in links):
            links.insert(0, Link("derivedFrom", page))
        return links

    def rights(self) -> RightsInfo | None:
        notice = self.words("dc:rights", "atom:rights")
        notice = notice or (None if self.own else self.about.rights)
        return RightsInfo(copyright_notice=notice) if notice else None

    # The content

    def content_meta(
        self, headline: str | None, deck: str | None, story: Story, language: str
    ) -> ContentMeta:
        by, creators = self.creators()
        titled = self.text("title", "atom:title", "dc:title") or story.headline
        if headline and headline == self.options.headline and not titled:
            self.fields.append(metadata.supplied("/contentMeta/headline"))
        sections, keywords = self.categories()
        return ContentMeta(
            content_created=self.moment("dcterms:created", "atom:created"),
            content_modified=self.moment("dcterms:modified"),
            headline=headline,
            deck=deck,
            section=sections[0] if sections else None,
            by=self.text("nx:by") or by,
            creators=tuple(creators),
            contributors=tuple(self.contributors()),
            dateline=self.dateline(story, language),
            creditline=self.text("nx:creditline"),
            keywords=tuple(keywords),
            genre=self.text("nx:genre"),
        )

    def dateline(self, story: Story, language: str) -> Dateline | None:
        if self.own:
            printed = self.text("nx:dateline") or story.dateline
            return Dateline(printed) if printed else None
        first = next((b.text for b in story.blocks if b.type == "paragraph" and b.text), None)
        found = metadata.dateline_of(first, language) if first else None
        if found:
            self.fields.append(metadata.inferred("/contentMeta/dateline", "dateline-in-body"))
        return found

    def story(self) -> tuple[Story, str | None]:
        """The story, and the deck. A description is a synopsis, unless it is all there is and as
        long as a story; one that only begins as the story does says nothing more."""
        content = self.all("content:encoded", "atom:content")
        summary = self.all("atom:summary", "description")
        story = story_of([Words.of(element) for element in content])
        if content and content[0].get("src"):
            self.not_held.add("content that is elsewhere")
        deck = self.words("description", "atom:summary")
        told = story_of([Words.of(summary[0])]) if summary and not self.own else story
        if self.own:
            return story, self.text("atom:summary") or deck
        if story.blocks or not summary:
            text = " ".join(filter(None, map(block_text, story.blocks)))
            return story, None if summary and _begins(text, told) else deck
        texts = [block for block in told.blocks if block.type != "figure"]
        if len(texts) > 1 or sum(len(block_text(block)) for block in texts) > _TEXTS:
            return told, None
        figures = [block for block in told.blocks if block.type == "figure"]
        return told._replace(blocks=tuple(figures), quotes=()), deck

    def creators(self) -> tuple[str | None, list[Creator]]:
        by: str | None = None
        creators: list[Creator] = []
        for element in self.all("dc:creator", "atom:author", "author"):
            given = child_text(element, "atom:name") or self.plain(element) or ""
            if self.own:
                creators.append(Creator(_type(element), given))
                continue
            if name_of(element) == "atom:author":
                given = child_text(element, "atom:name") or ""
            name = without_mail(given) if given else None
            if not name:
                self.not_held.add("author without name")
                continue
            found = signed(name)
            if found:
                by = by or name
                creators += found
                path = "/contentMeta/creators"
                self.fields.append(metadata.inferred(path, "byline-property"))
            else:
                creators.append(Creator(metadata.party_type(name), name))
        if not creators and not self.own:
            names = self.about.authors
            creators = [Creator(metadata.party_type(name), name) for name in names]
        return by, creators

    def contributors(self) -> Iterator[Contributor]:
        for element in self.all("dc:contributor", "atom:contributor"):
            name = child_text(element, "atom:name") or child_text(element)
            role = element.get(f"{{{NX}}}role") or "other"
            known: ContributorRole = role if role in get_args(ContributorRole) else "other"  # type: ignore[assignment]
            if name:
                kind = _type(element) if self.own else metadata.party_type(name)
                yield Contributor(kind, name, known)

    def categories(self) -> tuple[list[str], list[str]]:
        """Sections and keywords."""
        sections: list[str] = []
        keywords: list[str] = []
        for element in [*self.all("category", "atom:category"), *self.parts.get("dc:subject", ())]:
            scheme = element.get("domain") or element.get("scheme")
            word = element.get("term") if self.own else element.get("label") or element.get("term")
            word = " ".join((word or self.plain(element) or "").split())
            if not word or (not self.own and qcode_of(f"{scheme}{element.get('term')}")):
                continue
            (sections if scheme == KICKER else keywords).append(word)
        return sections, keywords

    def subjects(self) -> tuple[Subject, ...]:
        """The categories whose scheme is one that is known."""
        found: list[Subject] = []
        for element in () if self.own else self.all("atom:category"):
            term = element.get("term") or ""
            code = qcode_of(f"{element.get('scheme')}{term}")
            if code:
                found.append(Subject("", "abstract", element.get("label") or term, qcode=code))
        ids = subject_ids(found)
        return tuple(s._replace(id=id) for s, id in zip(found, ids, strict=True))


def _type(element: "_Element") -> PartyType:
    return "organisation" if element.get(f"{{{NX}}}type") == "organisation" else "person"


def _begins(text: str, told: Story) -> bool:
    """Whether a description is but the first words of the story, whatever follows them."""
    words = next((found for found in map(block_text, told.blocks) if found), "")
    for ending in ("[…]", "[...]", "…", "..."):
        words = words.removesuffix(ending).rstrip()
    return bool(words) and text.startswith(words)


def _unreferred(story: Story) -> Iterator[Quote]:
    """The quotes; a feed holds no subjects that their speakers could be."""
    for quote in story.quotes:
        speaker = quote.speaker
        yield quote._replace(speaker=speaker._replace(subject=None)) if speaker else quote
