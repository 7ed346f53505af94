"""JSON-LD as nodes of schema.org with bare names, whatever the context calls them.

Contexts are never fetched. A document is taken for schema.org where its context says so, or
where it has none; the names may be bare, have a prefix that the context gives to schema.org, or
be its whole addresses. `@value`, `@list` and `@set` are taken for what they hold, and `id` and
`type` for `@id` and `@type` where the context says so.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

Node = dict[str, Any]

ARTICLES = frozenset(
    "Article AdvertiserContentArticle NewsArticle AnalysisNewsArticle AskPublicNewsArticle"
    " BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle Report"
    " SatiricalArticle ScholarlyArticle MedicalScholarlyArticle SocialMediaPosting BlogPosting"
    " LiveBlogPosting DiscussionForumPosting TechArticle APIReference".split()
)
# Where articles stand in nodes that are none.
_HOLDERS = frozenset(
    "@graph mainEntity mainEntityOfPage itemListElement item blogPost blogPosts dataFeedElement"
    " subjectOf".split()
)
_SCHEMA_ORG = re.compile(r"https?://(?:www\.)?schema\.org/?#?", re.I)


class Graph:
    """The nodes of one document."""

    def __init__(self, value: Any) -> None:
        self.value = _clean(value, _Names())
        self._by_id: dict[str, Node] = {}
        for node in _all_nodes(self.value):
            id = node.get("@id")
            # the one that says most is the one that is meant
            if isinstance(id, str) and len(node) > len(self._by_id.get(id, {"@id": id})):
                self._by_id[id] = node

    def resolved(self, value: Any) -> Any:
        """`value`, or the node that it refers to; a reference to nothing stays one."""
        if is_reference(value):
            return self._by_id.get(value["@id"], value)
        return value

    def articles(self) -> list[Node]:
        """The articles in the document, in order, not those inside them."""
        found: list[Node] = []
        seen: set[int] = set()
        waiting = list(reversed(as_list(self.value)))
        while waiting:
            node = self.resolved(waiting.pop())
            if not isinstance(node, dict) or id(node) in seen:
                continue
            seen.add(id(node))
            if not ARTICLES.isdisjoint(types_of(node)):
                found.append(node)
                continue
            inner = [each for key in node if key in _HOLDERS for each in as_list(node[key])]
            waiting.extend(reversed(inner))
        return found

    def types(self) -> list[str]:
        """The types of all nodes, each once, in order."""
        return list(dict.fromkeys(t for node in _all_nodes(self.value) for t in types_of(node)))


def is_reference(value: Any) -> bool:
    return isinstance(value, dict) and value.keys() == {"@id"} and isinstance(value["@id"], str)


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def types_of(node: Mapping[str, Any]) -> list[str]:
    return [each for each in as_list(node.get("@type")) if isinstance(each, str)]


def _all_nodes(value: Any) -> Iterator[Node]:
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            yield each
            waiting.extend(reversed(each.values()))
        elif isinstance(each, list):
            waiting.extend(reversed(each))


class _Names:
    """What the names of a document mean, by the contexts that are in force."""

    def __init__(
        self,
        known: bool = True,
        prefixes: frozenset[str] = frozenset({"schema"}),
        keywords: Mapping[str, str] | None = None,
    ) -> None:
        self.known = known  # bare names are schema.org's
        self.prefixes = prefixes
        self.keywords = keywords or {}

    def within(self, context: Any) -> "_Names":
        """The same inside a node that has this context."""
        known: bool | None = None
        prefixes = set(self.prefixes)
        keywords = dict(self.keywords)
        for part in as_list(context):
            if isinstance(part, str):
                known = bool(known) or _SCHEMA_ORG.match(part) is not None
            elif isinstance(part, dict):
                for term, meaning in part.items():
                    address = meaning.get("@id") if isinstance(meaning, dict) else meaning
                    if not isinstance(address, str):
                        continue
                    if term == "@vocab":
                        known = _SCHEMA_ORG.match(address) is not None
                    elif address in ("@id", "@type", "@graph"):
                        keywords[term] = address
                    elif _SCHEMA_ORG.fullmatch(address):
                        prefixes.add(term)
        if known is None:  # nothing but terms: those of the context around
            known = self.known
        return _Names(known, frozenset(prefixes), keywords)

    def bare(self, name: str) -> str | None:
        """schema.org's own name; the name as it is where it is none of schema.org's."""
        if name in self.keywords:
            return self.keywords[name]
        if name.startswith("@"):
            return name
        whole = _SCHEMA_ORG.match(name)
        if whole:
            return name[whole.end() :]
        prefix, colon, rest = name.partition(":")
        if colon:
            return rest if prefix in self.prefixes and not rest.startswith("//") else name
        return name if self.known else None


def _clean(value: Any, names: _Names) -> Any:
    """`value` with bare names. Depth is bounded by whoever loaded it."""
    if isinstance(value, list):
        cleaned = (_clean(each, names) for each in value)
        return [each for each in cleaned if each is not None]
    if not isinstance(value, dict):
        return value
    if "@context" in value:
        names = names.within(value["@context"])
    if "@value" in value:
        held = value["@value"]
        return None if isinstance(held, dict | list) else held
    for container in ("@list", "@set"):
        if container in value:
            return _clean(as_list(value[container]), names)
    node: Node = {}
    for key, field in value.items():
        name = names.bare(key)
        if name is None or key == "@context" or field is None:
            continue
        if name == "@type":
            given = [names.bare(t) for t in as_list(field) if isinstance(t, str)]
            node["@type"] = [t for t in given if t]
        else:
            node.setdefault(name, field if type(field) is str else _clean(field, names))
    return node
