"""One page of one article: its text, and what it says of the article beside it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from newsexport import derived
from newsexport.encoding import source_of
from newsexport.errors import SourceError
from newsexport.exporters._html_page import GENERATOR
from newsexport.finding import Finding
from newsexport.identity import local_id
from newsexport.newsitem import (
    Block,
    ContentSet,
    FieldProvenance,
    NewsItem,
    Picture,
    Provenance,
    Quote,
    SourceInfo,
    Subject,
    camel,
)
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.readers import _html_story as stories
from newsexport.readers._html_metadata import graph_of, main_article, meta_node, microdata
from newsexport.readers._markup import read_story
from newsexport.readers._metadata import not_held
from newsexport.readers._plain_body import paragraphs
from newsexport.readers._schema_org import Article
from newsexport.readers._schema_org_graph import Graph, Node, as_list
from newsexport.registry import Reading
from newsexport.source import Source, prose

if TYPE_CHECKING:
    from lxml.etree import _Element

RULES = {"page-metadata": "A value that a page gives beside its text, for machines."}
_PARTS = ("item_meta", "content_meta", "rights_info")
# what only the text can say, or what is made from it
_OF_THE_TEXT = frozenset(("dateline", "word_count", "located", "contributors"))


class Page:
    """A page, as it is read."""

    def __init__(self, source: Source, root: "_Element", options: ParseOptions) -> None:
        self.source = source
        self.root = root
        self.options = options
        self.own = any(
            meta.get("name") == "generator"
            and (meta.get("content") or "").startswith(f"{GENERATOR} ")
            for meta in root.iter("meta")
        )
        self.graph, self.unreadable = graph_of(root, own=self.own)
        self.not_held: set[str] = set()

    def reading(self) -> Reading:
        articles = self.graph.articles()
        if self.own and len(articles) == 1:
            return self._told(self._own_item(articles[0]), self.source.findings)
        meta = meta_node(self.root)
        chosen = main_article(articles, [meta["url"]] if "url" in meta else [])
        marked = microdata(self.root)
        if len(articles) > 1:
            self.not_held.add(f"{len(articles) - 1} other articles")
        if self.unreadable:
            self.not_held.add("script of JSON-LD that is no JSON")
        nodes = [node for node in (chosen, marked, meta) if node]
        said = self._said(nodes)
        body = next((text for text in map(_body, nodes) if text), None)
        return self._with_text(said, body)

    # Our own pages

    def _own_item(self, node: Node) -> NewsItem:
        item = self._item(node, self.graph)
        article = next(self.root.iter("article"), None)
        if article is None:
            return item
        by: str | None = None
        shown: dict[str, Picture] = {}
        for element in [*article]:
            if element.tag == "footer":
                shown = {picture.id: picture for picture in read_story(element).pictures}
                article.remove(element)
            elif element.tag == "header":
                for line in [*element]:
                    if line.get("class") == "byline":
                        by = prose("".join(line.itertext()))
                    if line.tag != "h1":
                        element.remove(line)
        story = read_story(article)
        shown |= {picture.id: picture for picture in story.pictures}
        known = {subject.id for subject in item.subjects}
        return item._replace(
            content_meta=item.content_meta._replace(by=by or item.content_meta.by),
            content_set=ContentSet(story.blocks),
            pictures=tuple(_credited(p, shown.get(p.id)) for p in item.pictures),
            quotes=tuple(_spoken(quote, known) for quote in story.quotes),
        )

    # Pages of others

    def _said(self, nodes: list[Node]) -> NewsItem:
        """What the page says of its article, the first that says it."""
        first, *others = [
            self._item({key: v for key, v in node.items() if key != "articleBody"}, self.graph)
            for node in nodes
        ]
        for other in others:
            first = _filled(first, other)
        return first

    def _item(self, node: Node, graph: Graph) -> NewsItem:
        article = Article(node, graph, self.options)
        item = article.item()
        self.not_held |= article.not_held
        return item

    def _with_text(self, said: NewsItem, body: str | None) -> Reading:
        texts = paragraphs(body) if body else []
        if len(texts) < 2 and stories.can_extract():
            found = stories.extracted(self.source.text, self.root)
            texts = found.split("\n\n") if found else texts
        parsed = self._parsed(said, texts) if texts else None
        if parsed is not None and parsed.item.content_set.blocks:
            return parsed
        element = stories.marked_article(self.root)
        story = stories.story_of(element, _base(said)) if element is not None else None
        if story is None or not story.blocks:
            raise self._no_text(element is not None)
        headline = said.content_meta.headline or story.headline
        shown = {picture.href for picture in story.pictures}
        pictures, figures = _apart(said, shown, {*(p.id for p in story.pictures)})
        item = said._replace(
            content_meta=said.content_meta._replace(headline=headline),
            content_set=ContentSet((*figures, *story.blocks)),
            pictures=(*pictures, *story.pictures),
            quotes=tuple(_spoken(quote, set()) for quote in story.quotes),
        )
        if not _is_given(said, self.options.authority):
            item = item._replace(guid=derived.guid(item, self.options.authority))
        return self._told(item, self.source.findings)

    def _parsed(self, said: NewsItem, texts: list[str]) -> Reading:
        text = "\n\n".join(texts)
        source = source_of(text, self.source.name)
        day = said.item_meta.published or said.content_meta.content_created
        provider = said.item_meta.provider
        options = self.options._replace(
            language=self.options.language or (said.language if said.language != "und" else None),
            reference_date=self.options.reference_date
            or (date.fromisoformat(day[:10]) if day else None),
            provider=self.options.provider or (provider.name if provider else None),
            headline=self.options.headline or said.content_meta.headline,
        )
        parsed, findings = parse_source(source, options)
        item, paths = _over(parsed, said)
        pictures, figures = _apart(said, set(), {picture.id for picture in parsed.pictures})
        provenance = parsed.provenance or Provenance()
        fields = [
            field
            for field in provenance.fields
            if not any(field.path == path or field.path.startswith(f"{path}/") for path in paths)
        ]
        fields += [FieldProvenance(path, "supplied", "page-metadata") for path in paths]
        info = SourceInfo(self.source.name, "utf-8", len(text))
        if not item.content_set.blocks:
            figures = []
        item = item._replace(
            guid=said.guid if _is_given(said, self.options.authority) else item.guid,
            subjects=(*item.subjects, *_others(said.subjects, item.subjects)),
            content_set=ContentSet((*figures, *item.content_set.blocks)),
            pictures=(*item.pictures, *pictures),
            provenance=provenance._replace(source=info, fields=tuple(fields)),
        )
        return Reading(item, (*self.source.findings, *findings, *not_held(self.not_held)))

    def _told(self, item: NewsItem, findings: tuple[Finding, ...]) -> Reading:
        source = self.source
        info = SourceInfo(source.name, source.encoding, len(source.text), source.sha256)
        item = item._replace(provenance=Provenance(info))
        return Reading(item, (*findings, *not_held(self.not_held)))

    def _no_text(self, marked: bool) -> SourceError:
        kinds = self.graph.types()[:8]
        found = f"; its JSON-LD holds {', '.join(kinds)}" if kinds else ""
        message = "no text of an article is to be found on the page"
        if marked:
            message = "the element that the page marks as its article holds no text"
        hint = (
            "" if stories.can_extract() else "pip install 'newsexport[html]' finds it on any page"
        )
        return SourceError("html-no-article", self.source.name, message + found, 1, 1, hint=hint)


def _body(node: Node) -> str:
    texts = as_list(node.get("articleBody"))
    return "\n\n".join(text for text in texts if isinstance(text, str) and text.strip())


def _is_given(said: NewsItem, authority: str | None) -> bool:
    """Whether the guid is the page's own, not made of what there is beside the text."""
    return said.guid not in (derived.guid(said), derived.guid(said, authority))


def _others(said: Iterable[Subject], found: Iterable[Subject]) -> Iterator[Subject]:
    """The subjects that the page names and the parser does not find."""
    names = {subject.name.casefold() for subject in found}
    ids = {subject.id for subject in found}
    for subject in said:
        if subject.name.casefold() not in names:
            made = subject.id if subject.id not in ids else local_id("about", subject.name, ids)
            ids.add(made)
            yield subject._replace(id=made)


def _base(said: NewsItem) -> str | None:
    links = (link.href for link in said.item_meta.links if link.rel == "derivedFrom")
    return next((href for href in links if href.startswith(("http:", "https:"))), None)


def _credited(picture: Picture, shown: Picture | None) -> Picture:
    return picture._replace(credit=shown.credit or picture.credit) if shown else picture


def _spoken(quote: Quote, known: set[str]) -> Quote:
    speaker = quote.speaker
    if speaker and speaker.subject and speaker.subject not in known:
        return quote._replace(speaker=speaker._replace(subject=None))
    return quote


def _filled(item: NewsItem, other: NewsItem) -> NewsItem:
    """`item` with what only `other` says."""
    for part in _PARTS:
        mine, theirs = getattr(item, part), getattr(other, part)
        if mine is None:
            item = item._replace(**{part: theirs})
        elif theirs is not None:
            missing = {
                name: value
                for name, value in theirs._asdict().items()
                if getattr(mine, name) in (None, ()) and value not in (None, ())
            }
            item = item._replace(**{part: mine._replace(**missing)})
    return item._replace(
        language=item.language if item.language != "und" else other.language,
        pictures=item.pictures or other.pictures,
        subjects=item.subjects or other.subjects,
    )


def _over(parsed: NewsItem, said: NewsItem) -> tuple[NewsItem, list[str]]:
    """The parsed item with what the page says in place of what the text says, and where."""
    paths: list[str] = []
    for part, address in zip(_PARTS, ("itemMeta", "contentMeta", "rightsInfo"), strict=True):
        mine, theirs = getattr(parsed, part), getattr(said, part)
        if theirs is None:
            continue
        default = type(theirs)()
        given = {
            name: value
            for name, value in theirs._asdict().items()
            if value != getattr(default, name) and name not in _OF_THE_TEXT
        }
        given.pop("version_created", None)
        paths += [f"/{address}/{camel(name)}" for name in given]
        parsed = parsed._replace(**{part: (mine or default)._replace(**given)})
    headline = parsed.content_meta.headline
    if headline and not said.item_meta.title:
        parsed = parsed._replace(item_meta=parsed.item_meta._replace(title=headline))
    return parsed, paths


def _apart(
    said: NewsItem, shown: set[str | None], taken: set[str]
) -> tuple[list[Picture], list[Block]]:
    """The pictures that the page names and the story does not show, and figures for them."""
    pictures: list[Picture] = []
    figures: list[Block] = []
    number = 0
    for picture in said.pictures:
        if picture.href in shown:
            continue
        number += 1
        while f"pic{number}" in taken:
            number += 1
        pictures.append(picture._replace(id=f"pic{number}"))
        figures.append(Block(f"lead{number}", "figure", picture=f"pic{number}"))
    return pictures, figures
