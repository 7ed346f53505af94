"""What a page says of its article beside the text: JSON-LD, microdata, and the meta elements of
OpenGraph, Dublin Core and others, all as nodes of schema.org."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from newsexport.documents.json_text import load
from newsexport.encoding import source_of
from newsexport.errors import SourceError
from newsexport.readers._markup import read_story
from newsexport.readers._schema_org_graph import ARTICLES, Graph, Node, as_list
from newsexport.source import prose
from newsexport.story import block_text

if TYPE_CHECKING:
    from lxml.etree import _Element

# By property of schema.org: the names of meta elements that say it, the surest first.
_META: Mapping[str, tuple[str, ...]] = {
    "headline": ("og:title", "twitter:title", "parsely-title", "dc.title"),
    "description": ("og:description", "description", "twitter:description", "dc.description"),
    "datePublished": (
        "article:published_time",
        "datepublished",
        "parsely-pub-date",
        "dc.date.issued",
        "dcterms.created",
        "date",
        "pubdate",
        "dc.date",
    ),
    "dateModified": ("article:modified_time", "og:updated_time", "datemodified", "last-modified"),
    "author": ("author", "parsely-author", "byl", "dc.creator", "article:author"),
    "articleSection": ("article:section", "parsely-section", "section"),
    "publisher": ("og:site_name", "application-name", "dc.publisher"),
    "inLanguage": ("og:locale", "language", "dc.language"),
    "copyrightNotice": ("copyright", "dc.rights", "dcterms.rights"),
    "url": ("og:url", "parsely-link"),
}
_IMAGES = ("og:image:secure_url", "og:image", "twitter:image", "twitter:image:src")
_TAGS = ("article:tag", "news_keywords", "keywords", "parsely-tags")
_MOST = 200_000  # microdata elements that are looked at


def graph_of(root: "_Element", *, own: bool = False) -> tuple[Graph, int]:
    """The JSON-LD of all scripts of a page as one graph, and how many scripts cannot be read. On
    pages of others, character references in it are taken for what they stand for."""
    values: list[Any] = []
    bad = 0
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            value = _loaded(script.text or "")
        except SourceError:
            bad += 1
            continue
        values += as_list(value if own else _unescaped(value))
    return Graph(values), bad


@cache
def _wrapped() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\s)\s*+(?:(?:/\*|//)\s*+)?(?:<!--|<!\[CDATA\[)(?:\s*+\*/)?"
        r"|(?:(?:/\*|//)\s*+|(?<!\s)\s*+)?(?:-->|\]\]>)"
    )


def _loaded(text: str) -> Any:
    if text.lstrip()[:2] in ("<!", "/*", "//"):
        text = _wrapped().sub("", text)
    text = text.strip().removesuffix(";")
    try:
        return load(source_of(text, "script"))
    except SourceError:
        # line ends inside strings, which many systems write
        return load(source_of(re.sub(r"[\x00-\x1f]", " ", text), "script"))


def _unescaped(value: Any) -> Any:
    if isinstance(value, str):
        return html.unescape(value) if "&" in value else value
    if isinstance(value, list):
        return [_unescaped(each) for each in value]
    if isinstance(value, dict):
        return {key: _unescaped(each) for key, each in value.items()}
    return value


def main_article(articles: list[Node], addresses: Iterable[str]) -> Node | None:
    """The article that a page is about: the one of its address, else the one with a text, else
    the first with a headline."""
    known = set(addresses)

    def rank(node: Node) -> tuple[bool, bool, bool]:
        return (
            any(_address(node.get(name)) in known for name in ("url", "mainEntityOfPage", "@id")),
            bool(node.get("articleBody")),
            bool(node.get("headline")),
        )

    return max(articles, key=rank, default=None)


def _address(value: Any) -> str | None:
    first = next(iter(as_list(value)), None)
    found = first.get("@id") or first.get("url") if isinstance(first, dict) else first
    return found if isinstance(found, str) else None


def microdata(root: "_Element") -> Node | None:
    """The first article that the page marks up as microdata."""
    nodes: dict[_Element, Node] = {}
    scopes: dict[_Element, Node] = {}  # the item that an element is inside
    first: Node | None = None
    for number, element in enumerate(root.iter()):
        if number > _MOST:
            break
        if not isinstance(element.tag, str):
            continue
        parent = element.getparent()
        scope = None
        if parent is not None:
            scope = nodes.get(parent) or scopes.get(parent)
        if scope is not None:
            scopes[element] = scope
        node: Node | None = None
        if element.get("itemscope") is not None:
            types = [_bare(each) for each in (element.get("itemtype") or "").split()]
            node = nodes[element] = {"@type": types}
            if first is None and not ARTICLES.isdisjoint(types):
                first = node
        if scope is None or not element.get("itemprop"):
            continue
        for name in (element.get("itemprop") or "").split():
            value = node if node is not None else _property(element, name)
            if value not in (None, ""):
                scope.setdefault(_bare(name), []).append(value)
    if first is None:
        return None
    return first


def _bare(name: str) -> str:
    return name.rpartition("/")[2] if "schema.org" in name else name


def _property(element: "_Element", name: str) -> str | None:
    if name == "articleBody":
        return "\n\n".join(map(block_text, read_story(element).blocks))
    for attribute in ("content", "datetime", "href", "src", "value"):
        if element.get(attribute):
            return prose(element.get(attribute) or "")
    return prose("".join(map(str, element.itertext())))


def meta_node(root: "_Element") -> Node:
    """An article of what the meta elements say, and the link to the page's own address."""
    said: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        content = prose(meta.get("content") or "")
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if content:
            said.setdefault(name.strip().lower(), []).append(content)
    node: Node = {"@type": ["Article"]}
    for key, names in _META.items():
        found = next((said[name] for name in names if name in said), None)
        if found:
            node[key] = found if key == "author" else found[0]
    people = [author for author in node.get("author", []) if not author.startswith("http")]
    node["author"] = people
    node["keywords"] = list(dict.fromkeys(_keywords(said)))
    node["image"] = next((said[name][:1] for name in _IMAGES if name in said), [])
    canonical = next((link.get("href") for link in _links(root, "canonical")), None)
    if canonical:
        node["url"] = canonical.strip()
    language = root.get("lang")
    if language and language.strip():
        node["inLanguage"] = language.strip()
    if not node.get("datePublished"):
        times = (time.get("datetime") for time in root.iter("time"))
        stamps = [*dict.fromkeys(prose(stamp) for stamp in times if stamp)]
        if len(stamps) == 1:  # one time on the page is the article's
            node["datePublished"] = stamps[0]
    return {key: value for key, value in node.items() if value}


def _keywords(said: Mapping[str, list[str]]) -> Iterator[str]:
    name = next((name for name in _TAGS if name in said), "")
    for value in said.get(name, ()):
        yield from (word for word in map(prose, value.split(",")) if word)


def _links(root: "_Element", rel: str) -> Iterator["_Element"]:
    for link in root.iter("link"):
        if rel in (link.get("rel") or "").lower().split():
            yield link
