"""A News Item out of one article of schema.org, as anybody writes it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from newsexport import derived
from newsexport.exporters.jsonld import DERIVED
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
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
    RightsInfo,
)
from newsexport.options import ParseOptions
from newsexport.readers import _metadata as metadata
from newsexport.readers._plain_body import is_markup, paragraphs
from newsexport.readers._schema_org_graph import Graph, Node, as_list, types_of
from newsexport.readers._schema_org_parties import Parties, leave
from newsexport.readers._schema_org_parts import (
    Parts,
    address_of,
    name_of,
    place_of,
    text_of,
    texts_of,
)
from newsexport.source import prose

NEWSCODES = "http://cv.iptc.org/newscodes/"
# read below, or said by something that is
_READ = frozenset(
    "@id @type @context @graph identifier version headline name backstory description"
    " articleSection inLanguage keywords genre dateline dateCreated datePublished dateModified"
    " locationCreated"
    " author creator contributor editor translator publisher sourceOrganization creditText"
    " copyrightHolder copyrightYear copyrightNotice usageInfo license image correction isBasedOn"
    " citation creativeWorkStatus sdDatePublished wordCount articleBody text about mentions"
    " contentLocation hasPart url mainEntityOfPage".split()
)
_GENRES = {
    "AnalysisNewsArticle": "Analysis",
    "BackgroundNewsArticle": "Background",
    "OpinionNewsArticle": "Opinion",
    "ReviewNewsArticle": "Review",
    "SatiricalArticle": "Satire",
}
_NO_STATUS = frozenset(("published", "final", "draft"))


class Article:
    """One article, as it is read."""

    def __init__(self, node: Node, graph: Graph, options: ParseOptions) -> None:
        self.node = node
        self.graph = graph
        self.options = options
        self.not_held: set[str] = {key for key in node if key not in _READ and node[key] != []}
        self.fields: list[FieldProvenance] = []
        id = node.get("@id")
        self.id = id if isinstance(id, str) and _is_absolute(id) else ""
        self.parties = Parties(graph, self.not_held, self.fields)
        self.parts = Parts(self.id, graph, self.not_held)

    def get(self, name: str) -> Any:
        """The value of a property, what it refers to in its place."""
        value = self.node.get(name)
        if isinstance(value, list):
            return [self.graph.resolved(each) for each in value]
        return self.graph.resolved(value)

    def text(self, name: str) -> str | None:
        """The first text of a property; told where what stands there is none."""
        value = self.get(name)
        found = text_of(value)
        if found is None and value not in (None, [], "", {}):
            self.not_held.add(name)
        return found

    def item(self) -> NewsItem:
        """The item; `not_held` and `fields` are known then."""
        options = self.options
        links = self.links()
        pictures, figures = self.parts.pictures(self.node.get("image"), self.node.get("hasPart"))
        content_meta = self.content_meta()
        tongue = self.get("inLanguage")
        given = text_of(tongue) or name_of(tongue, "alternateName") or name_of(tongue)
        language = metadata.language_of(given) if given else None
        if given and not language:
            self.not_held.add(f"inLanguage {given[:40]!r}")
        if not language and options.language:
            self.fields.append(metadata.supplied("/language"))
        subjects = self.parts.subjects(
            [*as_list(self.node.get("about")), *as_list(self.node.get("contentLocation"))],
            as_list(self.node.get("mentions")),
        )
        item = NewsItem(
            self.guid() or options.guid or "",
            self.version(),
            language or options.language or "und",
            self.item_meta(links),
            self.rights(),
            content_meta,
            ContentSet((*figures, *self.blocks())),
            pictures,
            self.parts.quotes(self.node.get("hasPart")),
            subjects,
        )
        said = len(item.quotes)
        item = derived.with_quotes_placed(item)
        if len(item.quotes) < said:
            self.not_held.add("hasPart/Quotation that is not in the story")
        if not item.guid:
            item = item._replace(guid=derived.guid(item, options.authority))
        return item

    # The item

    def guid(self) -> str | None:
        """Its @id, else an identifier or address that is a URI."""
        if self.id:
            return self.id
        given = [*texts_of(self.get("identifier")), *self.pages()]
        return next((value for value in given if _is_absolute(value)), None)

    def version(self) -> int:
        given = self.node.get("version")
        if isinstance(given, str) and given.isascii() and given.isdecimal():
            given = int(given[:9])
        if type(given) is int and given > 0:
            return given
        if given is not None:
            self.not_held.add("version")
        return 1

    def pages(self) -> list[str]:
        """The addresses of the article's own page."""
        given = (address_of(self.node.get(name)) for name in ("url", "mainEntityOfPage"))
        return list(dict.fromkeys(page for page in given if page))

    def item_meta(self, links: tuple[Link, ...]) -> ItemMeta:
        status = self.text("creativeWorkStatus")
        known = status in get_args(PubStatus)
        if status and not known and status.casefold() not in _NO_STATUS:
            self.not_held.add("creativeWorkStatus")
        now = self.options.now
        corrections = [
            text_of(each) or text_of(each.get("text") if isinstance(each, dict) else None)
            for each in as_list(self.get("correction"))
        ]
        if not all(corrections):
            self.not_held.add("correction")
        return ItemMeta(
            provider=self.provider(),
            version_created=now.isoformat().replace("+00:00", "Z") if now else None,
            published=self.moment("datePublished"),
            pub_status=status if known else "usable",  # type: ignore[arg-type]
            title=self.text("name"),
            ed_notes=tuple(EdNote("correction", text) for text in corrections if text),
            links=links,
        )

    def provider(self) -> Party | None:
        found = next((each for each in as_list(self.get("publisher")) if name_of(each)), None)
        if found is None:
            return self.supplied_provider()
        if not isinstance(found, dict):
            return Party(name_of(found) or "")
        leave(self.not_held, "publisher", found, ("name", "alternateName", "sameAs", "url"))
        uri = next(iter(texts_of(found.get("sameAs"))), None) or text_of(found.get("url"))
        return Party(name_of(found) or "", text_of(found.get("alternateName")), uri)

    def supplied_provider(self) -> Party | None:
        if not self.options.provider:
            return None
        self.fields.append(metadata.supplied("/itemMeta/provider"))
        return Party(self.options.provider)

    def moment(self, name: str) -> str | None:
        given = self.text(name)
        found = metadata.moment(given) if given else None
        if given and not found:
            self.not_held.add(f"{name} {given[:40]!r}")
        return found

    def links(self) -> tuple[Link, ...]:
        """What is related, then where the story comes from; otherwise where positions say so."""
        found: list[tuple[int, Link]] = []
        for name, rel in (("citation", "seeAlso"), ("isBasedOn", "derivedFrom")):
            for each in as_list(self.get(name)):
                href = address_of(each)
                if href is None:
                    self.not_held.add(f"{name} without address")
                    continue
                title = name_of(each) if isinstance(each, dict) else None
                position = each.get("position") if isinstance(each, dict) else None
                place = position if type(position) is int else 0
                found.append((place, Link(rel, href, title)))
        known = {link.href for _, link in found if link.rel == "derivedFrom"}
        pages = [Link("derivedFrom", page) for page in self.pages() if page not in known]
        ordered = sorted(found, key=lambda pair: pair[0])
        return (*(link for _, link in ordered), *pages)

    def rights(self) -> RightsInfo | None:
        year = self.node.get("copyrightYear")
        if isinstance(year, str) and year.isascii() and year.isdecimal():
            year = int(year[:9])
        if type(year) is not int or not 0 < year < 10_000:
            if year is not None:
                self.not_held.add("copyrightYear")
            year = None
        holders = [name_of(each) for each in as_list(self.get("copyrightHolder"))]
        if len(holders) > 1 or not all(holders):
            self.not_held.add("copyrightHolder")
        terms = self.get("usageInfo")
        if isinstance(terms, dict):
            terms = terms.get("text") or address_of(terms)
        found = RightsInfo(
            self.text("copyrightNotice"),
            next((holder for holder in holders if holder), None),
            year,
            text_of(terms) or address_of(self.get("license")),
        )
        if text_of(terms) and self.node.get("license"):
            self.not_held.add("license")
        return None if found == RightsInfo() else found

    # The content

    def content_meta(self) -> ContentMeta:
        by, creators = self.parties.creators(self.get("author") or self.get("creator"))
        dateline = self.text("dateline")
        words = self.node.get("wordCount")
        if isinstance(words, str) and words.isascii() and words.isdecimal():
            words = int(words[:9])
        return ContentMeta(
            content_created=self.moment("dateCreated"),
            content_modified=self.moment("dateModified"),
            located=self.located(),
            headline=self.headline(),
            deck=self.text("description"),
            section=self.section(),
            by=by,
            creators=creators,
            contributors=tuple(self.parties.contributors(self.node)),
            info_sources=tuple(
                InfoSource(name, "origcont")
                for each in as_list(self.get("sourceOrganization"))
                if (name := name_of(each))
            ),
            dateline=Dateline(dateline) if dateline else None,
            creditline=self.text("creditText"),
            keywords=tuple(self.keywords()),
            genre=self.genre(),
            word_count=words if type(words) is int and words >= 0 else None,
        )

    def headline(self) -> str | None:
        backstory = self.text("backstory")
        if backstory == DERIVED:
            return None
        if backstory:
            self.not_held.add("backstory")
        found = self.text("headline")
        if found is None and self.options.headline:
            self.fields.append(metadata.supplied("/contentMeta/headline"))
        return found or self.options.headline

    def section(self) -> str | None:
        sections = texts_of(self.get("articleSection"))
        if len(sections) > 1:
            self.not_held.add("articleSection but the first")
        return sections[0] if sections else None

    def keywords(self) -> Iterator[str]:
        value = self.get("keywords")
        if isinstance(value, str):
            yield from (word for word in map(prose, value.split(",")) if word)
            return
        for each in as_list(value):
            name = name_of(each)
            if name:
                yield name

    def genre(self) -> str | None:
        given = texts_of(self.get("genre"))
        words = [genre for genre in given if not genre.startswith(("http:", "https:"))]
        codes = [g.removeprefix(f"{NEWSCODES}genre/") for g in given if g.startswith(NEWSCODES)]
        if words:
            return words[0]
        if codes:
            return codes[0].replace("_", " ")
        if given:
            return given[0]
        return next((_GENRES[t] for t in types_of(self.node) if t in _GENRES), None)

    def located(self) -> Located | None:
        place = next(iter(as_list(self.get("locationCreated"))), None)
        if isinstance(place, str):
            return metadata.located_of(prose(place), "en") if prose(place) else None
        found = place_of(place) if isinstance(place, dict) else None
        if found is None and place:
            self.not_held.add("locationCreated")
        return found

    def blocks(self) -> Iterator[Block]:
        body = self.node.get("articleBody") or self.node.get("text")
        body = "\n\n".join(each for each in as_list(body) if isinstance(each, str))
        if is_markup(body):
            from newsexport.documents.html import parse_html
            from newsexport.readers._markup import read_story

            yield from read_story(parse_html(body)).blocks
            return
        for number, text in enumerate(paragraphs(body), 1):
            yield Block(f"p{number}", "paragraph", text)


@cache
def _absolute() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S")


def _is_absolute(value: str) -> bool:
    return _absolute().match(value) is not None
